"""Is a figure the only one of its sort in a short report?"""

import pytest

from claims.alignment.verdicts.sole import SHORT_REPORT, is_sole
from claims.facts.figure import FigureKind
from claims.reading import FigureRead
from tests.readings import circumstances, count


def figure(
    number: int, words: str, noun: str | None, value: int, kind: str = "count"
) -> FigureRead:
    found = circumstances(noun=noun, noun_words=f"{noun}s" if noun else "")
    text = f"There were {words}."
    return count(text, number, words, value, found, kind=FigureKind(kind), unit=None)


SIX = figure(1, "six nurses", "nurse", 6)
METRES = count(
    "It is 40 m.", 1, "40 m", 40, circumstances(noun=None, noun_words=""),
    kind=FigureKind.MEASURE, unit="metre",
)  # fmt: skip
KILOS = count(
    "It is 3 kg.", 2, "3 kg", 3, circumstances(noun=None, noun_words=""),
    kind=FigureKind.MEASURE, unit="kilogram",
)  # fmt: skip


@pytest.mark.parametrize(
    ("other", "sole"),
    [
        pytest.param(figure(2, "two doctors", "doctor", 2), False, id="other-people"),
        pytest.param(figure(2, "two cars", "car", 2), True, id="things"),
        pytest.param(figure(2, "two", None, 2), False, id="of-nothing-said"),
        pytest.param(figure(2, "six doctors", "doctor", 6), True, id="the-same-value"),
        pytest.param(figure(2, "two", "nurse", 2, "age"), True, id="another-kind"),
    ],
)
def test_only_figures_of_one_sort_are_rivals(other: FigureRead, *, sole: bool) -> None:
    assert is_sole(SIX, [SIX, other], "There were six nurses.") is sole


def test_a_length_is_no_rival_of_a_weight() -> None:
    assert is_sole(METRES, [METRES, KILOS], "It is 40 m.")


def test_no_figure_of_a_long_report_is_sole() -> None:
    assert not is_sole(SIX, [SIX], "There were six nurses." + " " * SHORT_REPORT)


def test_the_whole_of_a_part_is_not_sole() -> None:
    text = "There were 4 of the six nurses."
    seats = count(text, 1, "six nurses", 6, SIX.circumstances, unit=None)
    assert not is_sole(seats, [seats], text)
