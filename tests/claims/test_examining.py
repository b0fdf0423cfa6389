"""The next reader held against what editors decided, and nothing kept of it."""

from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from articles.models import Article
from claims import belt, deciding, examining, tasks
from claims.extraction.reader import Request
from claims.models import Claim, Comparison, Figure, Run, Status
from claims.models.runs import Examination
from claims.reading import Reading
from tests import readings
from tests.claims.judging.reports import ABOUT, accused, report
from tests.factories import make_comparison, make_entity, make_figure, make_user

pytestmark = pytest.mark.django_db

Found = Mapping[str, int]


class NextReader:
    """Reads so many women in each text; 0 are none."""

    def __init__(self, values: Found) -> None:
        self.values = values

    def read_many(self, requests: Iterable[Request]) -> list[Reading]:
        return [self._read(request.text) for request in requests]

    def _read(self, text: str) -> Reading:
        words = text.removeprefix(ABOUT).removesuffix(" accused Tom Reed.")
        value = self.values[words]
        figures = [readings.count(text, 1, words, value, accused())] if value else []
        people = [readings.entity(text, 1, "Tom Reed")]
        return readings.reading(entities=people, claims=[], figures=figures)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Any:
    def use(**values: int) -> None:
        found = {name.replace("_", " "): value for name, value in values.items()}
        monkeypatch.setattr(belt, "reader", lambda: NextReader(found))
        monkeypatch.setattr(belt, "reader_version", lambda: "next")

    return use


def disputed() -> Comparison:
    """Two reports of one morning, six women against nine, as the machine judged."""
    report("Six women", 6)
    report("Nine women", 9)
    return Comparison.objects.get(verdict="contradict")


def decide(row: Comparison, status: str) -> None:
    deciding.decide(row, status, by=make_user("editor"), seen=row.decided)


def outcomes() -> list[str]:
    return [one.outcome for one in examining.answers()]


@pytest.mark.parametrize(
    ("status", "nine", "outcome"),
    [
        (Status.CONFIRMED, 9, "kept"),
        (Status.CONFIRMED, 6, "broken"),
        (Status.CONFIRMED, 0, "broken"),
        (Status.EXTRACTION_ERROR, 6, "gained"),
        (Status.EXTRACTION_ERROR, 9, "missed"),
        (Status.NOT_COMPARABLE, 0, "gained"),
        (Status.NOT_COMPARABLE, 6, "missed"),
        (Status.EXPLAINED, 9, "missed"),
        (Status.EXPLAINED, 6, "gained"),
    ],
)
def test_a_decision_is_kept_gained_broken_or_missed(
    reads: Any, status: Status, nine: int, outcome: str
) -> None:
    decide(disputed(), status)

    reads(Six_women=6, Nine_women=nine)

    assert outcomes() == [outcome]


def test_examining_changes_nothing(reads: Any) -> None:
    decide(disputed(), Status.CONFIRMED)
    reads(Six_women=0, Nine_women=0)

    def standing() -> list[object]:
        rows = (Claim, Figure, Comparison, Run)
        return [list(one._default_manager.order_by("pk").values()) for one in rows]

    before = standing()
    assert outcomes() == ["broken"]
    assert standing() == before


def test_what_only_an_editor_saw_is_gained_once_the_reader_sees_it(reads: Any) -> None:
    row = disputed()
    left, right = row.left_figure, row.right_figure
    assert left is not None
    assert right is not None
    row.delete()
    deciding.flag(left, right, by=make_user("editor"), reason="Six or nine?")

    reads(Six_women=6, Nine_women=9)
    assert outcomes() == ["gained"]
    reads(Six_women=6, Nine_women=0)
    assert outcomes() == ["missed"]


@pytest.mark.parametrize(
    ("other", "merged", "outcome"),
    [
        ("Mara Ann Quill", True, "gained"),
        ("The harbour chief", True, "missed"),
        ("Mara Quill", False, "broken"),
        ("Jo Dorn", False, "kept"),
    ],
)
def test_names_are_held_against_merges_and_what_was_told_apart(
    other: str, merged: bool, outcome: str
) -> None:
    editor = make_user("editor")
    one, two = make_entity("Mara Quill"), make_entity(other)
    if merged:
        deciding.merge(two, one, by=editor)
    else:
        deciding.distinguish(one, two, by=editor)

    assert outcomes() == [outcome]


def test_a_merge_that_was_undone_asks_nothing() -> None:
    change = deciding.merge(make_entity("A. B."), make_entity(), by=make_user("editor"))
    deciding.undo_change(change)

    assert outcomes() == []


def test_the_command_says_what_would_change(reads: Any) -> None:
    row = disputed()
    decide(row, Status.CONFIRMED)
    reads(Six_women=6, Nine_women=6)
    out = StringIO()

    call_command("examine", stdout=out)

    printed = out.getvalue()
    assert f"({row.get_absolute_url()})" in printed
    assert "contradict before, agree now; an editor said “Confirmed”" in printed
    assert (
        "0 of 1 decisions are right: 0 as before, 0 gained; 1 broken, 0 missed"
        in printed
    )


def test_a_worker_of_another_version_leaves_an_examination_waiting(
    reads: Any,
) -> None:
    waiting = examining.ask("another")
    reads()

    tasks.examine(waiting.pk)

    waiting.refresh_from_db()
    assert waiting.found is None


def test_a_worker_examines_what_waits_once(reads: Any) -> None:
    decide(disputed(), Status.CONFIRMED)
    reads(Six_women=6, Nine_women=9)
    waiting = examining.ask("next")

    tasks.examine(waiting.pk)
    reads(Six_women=6, Nine_women=6)
    tasks.examine(waiting.pk)

    waiting.refresh_from_db()
    assert waiting.found == {"kept": 1, "gained": [], "broken": [], "missed": []}


def test_asking_again_examines_again(reads: Any) -> None:
    reads()
    tasks.examine(examining.ask("next").pk)
    assert Examination.objects.get().found is not None

    examining.ask("next")

    assert Examination.objects.get().found is None


def test_a_figure_that_no_reading_finds_again_was_never_compared(reads: Any) -> None:
    article: Article = report("Six women", 6)
    figure = article.latest.figures.get()
    other = make_figure(report("Nine women", 9), "Nine", question=figure.question)
    make_comparison(figure, other, status="confirmed", question=figure.question)
    Comparison.objects.exclude(status="confirmed").delete()
    reads(Six_women=0, Nine_women=9)

    assert outcomes() == ["broken"]
