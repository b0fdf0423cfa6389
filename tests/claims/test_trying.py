"""What another version of the reader would change, found without changing it."""

import pytest

from claims import belt, tasks, trying
from claims.models import Claim, Comparison, Figure, Run
from claims.models.runs import Trial
from claims.reading import Reading
from tests import readings
from tests.factories import (
    TEXT,
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            {}, {1: "a"}, {"gained": ["a"], "lost": [], "changed": []}, id="gained"
        ),
        pytest.param(
            {1: "a"}, {}, {"gained": [], "lost": ["a"], "changed": []}, id="lost"
        ),
        pytest.param(
            {1: "a"},
            {1: "b"},
            {"gained": [], "lost": [], "changed": [["a", "b"]]},
            id="changed",
        ),
        pytest.param(
            {1: "a"}, {1: "a"}, {"gained": [], "lost": [], "changed": []}, id="same"
        ),
    ],
)
def test_changes_are_told_place_by_place(
    before: dict[object, str], after: dict[object, str], expected: object
) -> None:
    assert trying.changes(before, after) == expected


@pytest.mark.django_db
def test_a_trial_says_what_would_change_and_changes_nothing() -> None:
    revision = make_article().latest
    make_claim(revision.article, cue="said")
    figure = make_figure(revision.article, question=make_question())
    make_comparison(figure)
    reading = Reading(
        entities=(),
        claims=(readings.claim(TEXT, 1, "We counted", "said"),),
        figures=(),
    )
    kept = (Claim.objects.count(), Figure.objects.count(), Run.objects.count())

    found = trying.difference(revision, reading, "another version")

    assert len(found["claims"]["gained"]) == 1
    assert len(found["claims"]["lost"]) == 1
    assert found["figures"]["lost"] == [
        "six boats = 6 boats: How many boats were counted?"
    ]
    assert found["verdicts"]["lost"] == ["contradict: “six boats” and “Nine boats”"]
    assert kept == (Claim.objects.count(), Figure.objects.count(), Run.objects.count())
    assert Comparison.objects.standing().count() == 1


@pytest.mark.django_db
def test_asking_again_tries_again() -> None:
    revision = make_article().latest
    (first,) = trying.ask([revision], "a")
    Trial.objects.filter(pk=first).update(found={})

    (second,) = trying.ask([revision], "a")

    assert first == second
    assert Trial.objects.get().found is None


@pytest.mark.django_db
def test_totals_leave_out_what_still_waits() -> None:
    nothing: dict[str, list[str]] = {"gained": [], "lost": [], "changed": []}
    one = {"gained": ["a", "b"], "lost": [], "changed": [["a", "b"]]}
    done = Trial(found={"claims": one, "figures": nothing, "verdicts": nothing})

    totals = trying.totals([done, Trial(found=None)])

    assert totals["claims"] == {"gained": 2, "lost": 0, "changed": 1}
    assert not done.changes_nothing
    assert not Trial(found=None).changes_nothing
    assert Trial(found={"claims": nothing}).changes_nothing


class OneReader:
    """Finds nothing, under a version of its own."""

    version = "a"

    def read_many(self, requests: list[object]) -> list[Reading]:
        return [Reading(entities=(), claims=(), figures=()) for _ in requests]


@pytest.mark.django_db
def test_a_worker_tries_what_waits_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(belt, "reader", OneReader)
    monkeypatch.setattr(belt, "reader_version", lambda: OneReader.version)
    claim = make_claim()
    (waiting,) = trying.ask([claim.revision], "a")

    tasks.try_out(waiting)
    found = Trial.objects.get().found
    claim.delete()
    tasks.try_out(waiting)

    assert found is not None
    assert len(found["claims"]["lost"]) == 1
    assert Trial.objects.get().found == found


@pytest.mark.django_db
def test_a_worker_of_another_version_leaves_a_trial_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(belt, "reader", OneReader)
    monkeypatch.setattr(belt, "reader_version", lambda: OneReader.version)
    (waiting,) = trying.ask([make_article().latest], "b")

    tasks.try_out(waiting)

    assert Trial.objects.get().found is None
