"""Is a figure the only one of its sort in a short report?"""

from dataclasses import replace
from datetime import date

import pytest

from claims.alignment.verdicts.answers.sole import is_sole, own_words
from claims.alignment.words.sentence import SHORT_REPORT
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.reading import FigureRead
from tests.readings import circumstances, count, predicate


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


def test_the_sides_of_a_vote_are_no_rivals() -> None:
    text = "Councillors voted 31 to 24 to shut six schools."
    sides = [
        count(text, number, words, value, circumstances(noun=None, noun_words=""))
        for number, words, value in ((1, "31", 31), (2, "24", 24))
    ]
    six = count(text, 3, "six", 6, circumstances(noun="school", noun_words="schools"))
    assert is_sole(six, [*sides, six], text)
    assert not is_sole(sides[0], [*sides, six], text)


def test_a_length_is_no_rival_of_a_weight() -> None:
    assert is_sole(METRES, [METRES, KILOS], "It is 40 m.")


@pytest.mark.parametrize(
    ("value", "unit", "sole"),
    [(2, "hours", True), (2, "minutes", False), (90, "seconds", False)],
    ids=["far-longer", "of-one-order", "in-another-unit"],
)
def test_an_amount_far_off_is_no_rival(value: int, unit: str, *, sole: bool) -> None:
    bare = circumstances(noun=None, noun_words="")
    text = f"It was 40 seconds of {value} {unit}."
    found = [
        count(text, n, words, number, bare, kind=FigureKind.DURATION, unit=each)
        for n, words, number, each in (
            (1, "40 seconds", 40, "seconds"),
            (2, f"{value} {unit}", value, unit),
        )
    ]
    assert is_sole(found[0], found, text) is sole


@pytest.mark.parametrize(
    ("verb", "sole"), [("announce", True), ("open", False)], ids=["told", "happened"]
)
def test_the_day_of_telling_is_no_rival(verb: str, *, sole: bool) -> None:
    text = "It opens on Thursday, the ministry said on Monday."
    days = [
        count(
            text, n, words, 0, circumstances(predicate(one)), kind=FigureKind.DATE,
            interval=Interval.exactly(date(2024, 3, day)),
        )
        for n, words, one, day in ((1, "Thursday", "open", 7), (2, "Monday", verb, 4))
    ]  # fmt: skip
    assert is_sole(days[0], days, text) is sole


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        ("Crews were still digging on Monday after the fall on Thursday.", True),
        ("It had burned 90 acres by Monday since the start on Thursday.", True),
        ("The fall, planned for Monday, was on Thursday.", True),
        ("Crews left on Monday after the fall on Thursday.", False),
    ],
    ids=["goes-on", "counted", "no-longer-meant", "another-act"],
)
def test_a_day_on_which_something_goes_on_is_no_rival(text: str, *, sole: bool) -> None:
    assert is_sole(dated(text, "Thursday", 7), [dated(text, "Monday", 4)], text) is sole


@pytest.mark.parametrize(
    ("low", "high", "sole"),
    [
        (date(2024, 2, 1), date(2024, 2, 1), True),
        (date(2024, 3, 1), date(2024, 3, 1), False),
        (date(2024, 1, 1), date(2024, 12, 31), True),
    ],
    ids=["weeks-before", "days-before", "its-year"],
)
def test_a_day_far_off_is_no_rival(low: date, high: date, *, sole: bool) -> None:
    text = "It fell on Thursday and on Monday."
    other = replace(dated(text, "Monday", 4), interval=Interval(low, high))
    assert is_sole(dated(text, "Thursday", 7), [other], text) is sole


def dated(text: str, words: str, day: int) -> FigureRead:
    found = circumstances(predicate("fall"), sentence=(0, len(text)))
    days = Interval.exactly(date(2024, 3, day))
    return count(text, day, words, 0, found, kind=FigureKind.DATE, interval=days)


def test_no_figure_of_a_long_report_is_sole() -> None:
    assert not is_sole(SIX, [SIX], "There were six nurses." + " " * SHORT_REPORT)


def test_the_whole_of_a_part_is_not_sole() -> None:
    text = "There were 4 of the six nurses."
    seats = count(text, 1, "six nurses", 6, SIX.circumstances, unit=None)
    assert not is_sole(seats, [seats], text)


LONG = (
    "The harbour employs six nurses. The mill employs two doctors. Six nurses struck."
)


def placed(number: int, words: str, noun: str, value: int, start: int) -> FigureRead:
    end = LONG.index(".", start) + 1
    found = circumstances(noun=noun, noun_words=f"{noun}s", sentence=(start, end))
    return count(LONG, number, words, value, found, unit=None)


NURSES = placed(1, "six nurses", "nurse", 6, 0)
DOCTORS = placed(2, "two doctors", "doctor", 2, LONG.index("The mill"))


def test_words_of_its_own_stand_beside_no_other_figure_of_the_sort() -> None:
    found = own_words(NURSES, [NURSES, DOCTORS], LONG)
    assert "harbour" in found
    assert found.isdisjoint(own_words(DOCTORS, [NURSES, DOCTORS], LONG))
    assert not {word for word in found if word.startswith("emplo")}


def test_two_figures_of_one_sentence_have_no_words_of_their_own() -> None:
    beside = placed(2, "two doctors", "doctor", 2, 0)
    assert not own_words(NURSES, [NURSES, beside], LONG)


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        pytest.param("Six nurses fled the boat, licensed to carry 9.", True, id="most"),
        pytest.param("Six nurses fled the boat, and later 9.", False, id="a-count"),
    ],
)
def test_what_is_allowed_at_most_is_no_rival(text: str, *, sole: bool) -> None:
    bare = circumstances(noun=None, noun_words="")
    fled = count(text, 1, "Six nurses", 6, circumstances(noun="nurse"))
    assert is_sole(fled, [fled, count(text, 2, "9", 9, bare)], text) is sole


@pytest.mark.parametrize(
    ("text", "sole"),
    [
        pytest.param("Fined £800, and told to pay £200 in costs.", True, id="costs"),
        pytest.param("Fined £800, and told to pay £200 for one.", False, id="a-sum"),
    ],
)
def test_what_the_court_costs_is_no_rival_of_a_fine(text: str, *, sole: bool) -> None:
    fine, costs = (
        count(
            text, n, words, value, circumstances(noun=None, noun_words=""),
            kind=FigureKind.MONEY, unit="GBP",
        )
        for n, words, value in ((1, "£800", 800), (2, "£200", 200))
    )  # fmt: skip
    assert is_sole(fine, [fine, costs], text) is sole
