"""An answer is kept for comparing again, and worked out anew once it may be another."""

from collections.abc import Callable
from datetime import date

import pytest

from articles.models import Article
from claims.alignment.verdicts.answers import Answer
from claims.judging import judge
from claims.judging.answers import answers_of, stored_answer
from claims.judging.kept import KeptAnswers
from claims.models import Comparison, Figure
from claims.recording import record
from tests.claims.judging.reports import accused, report
from tests.factories import current_run
from tests.readings import claim, count, entity, reading


class Counted:
    """Counts how often an answer is worked out."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Answer | None:
        self.times += 1
        return None


@pytest.mark.parametrize(
    ("asked", "worked_out"),
    [
        pytest.param([(1, "a"), (1, "a")], 1, id="made of the same"),
        pytest.param([(1, "a"), (1, "b")], 2, id="made of something else"),
        pytest.param([(1, "a"), (1, "b"), (1, "a")], 3, id="only the last is kept"),
        pytest.param([(1, "a"), (2, "a"), (1, "a")], 2, id="another figure"),
        pytest.param(
            [(1, "a"), (2, "a"), (1, "a"), (3, "a"), (1, "a")],
            3,
            id="what is asked for again stays",
        ),
        pytest.param(
            [(1, "a"), (2, "a"), (3, "a"), (1, "a")], 4, id="the oldest goes first"
        ),
    ],
)
def test_an_answer_is_worked_out_once(
    asked: list[tuple[int, str]], worked_out: int
) -> None:
    kept, counted = KeptAnswers(most=2), Counted()
    for figure, made_of in asked:
        kept.of(figure, made_of, counted)
    assert counted.times == worked_out


def _read_again(article: Article, words: str, value: int) -> None:
    """Record another reading of the same figure, as a newer reader finds it."""
    text = article.latest.text
    figure = count(text, 1, words, value, accused())
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=[figure])
    record(article.latest, made, current_run())


@pytest.mark.django_db
def test_a_figure_read_anew_is_compared_by_what_it_says_now() -> None:
    first, second = report("Six women", 6), report("Nine women", 9)
    assert Comparison.objects.get().verdict == "contradict"
    _read_again(first, "Six women", 9)
    judge(second.latest)
    assert Comparison.objects.get().verdict == "agree"


@pytest.mark.django_db
def test_an_answer_kept_is_given_again() -> None:
    report("Six women", 6)
    figure = Figure.objects.get().pk
    assert answers_of([figure])[figure].answer is answers_of([figure])[figure].answer


def _date(figure: Figure) -> None:
    day = date(2022, 1, 1)
    Article.objects.update(published_first=day, published_last=day)


def _rename_the_outlet(figure: Figure) -> None:
    outlet = figure.revision.article.outlet
    assert outlet is not None
    outlet.name = "Ansel Gazette"
    outlet.save()


def _name_the_speaker(figure: Figure) -> None:
    made = reading(claims=[claim(figure.revision.text, 1, "accused", cue="women")])
    record(figure.revision, made, current_run())
    said = figure.revision.claims.get()
    said.speaker_name = "Ann Lowe"
    said.save()
    Figure.objects.update(claim=said, withdrawn=False)


@pytest.mark.django_db
@pytest.mark.parametrize("change", [_date, _rename_the_outlet, _name_the_speaker])
def test_what_an_answer_is_made_of_may_change(
    change: Callable[[Figure], None],
) -> None:
    report("Six women", 6)
    figure = Figure.objects.get()
    before = stored_answer(figure)
    change(figure)
    assert stored_answer(Figure.objects.get()) != before
