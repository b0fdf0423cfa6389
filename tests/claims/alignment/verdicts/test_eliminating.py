"""One figure of a sort in each of two short reports answers one question."""

from dataclasses import replace
from datetime import date

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.evidence.eliminating import are_of_two_things
from claims.facts.figure import FigureKind
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    answer,
    killed,
    sum_told,
)
from tests.readings import circumstances, predicate

FOUR = answer(FIRST, "Four persons were killed.", "Four persons", 4, killed())


def worshippers(
    value: int, day: date = MONDAY, text: str = "Some worshippers were killed."
) -> Answer:
    found = killed("worshipper", sentence=(0, len(text)))
    return answer(SECOND, text, "Some worshippers", value, found, day)


def verdict(left: Answer, right: Answer) -> Verdict | None:
    finding = decide(left, right, one_story=True).finding
    return finding.verdict if finding else None


def alone(one: Answer) -> Answer:
    return replace(one, sole=True)


def test_two_sorts_of_people_contradict_only_where_nobody_else_is_counted() -> None:
    three = worshippers(3)
    assert verdict(FOUR, three) is None
    assert verdict(alone(FOUR), three) is None
    assert verdict(alone(FOUR), alone(three)) is Verdict.CONTRADICT


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(worshippers(21), id="far-apart"),
        pytest.param(worshippers(60, JUNE_3), id="months-apart"),
        pytest.param(
            worshippers(60, text="Some worshippers were killed on average."),
            id="an-average",
        ),
        pytest.param(
            worshippers(60, text="Some worshippers were killed on top of them."),
            id="beside-others",
        ),
    ],
)
def test_what_may_be_another_quantity_never_contradicts(other: Answer) -> None:
    ninety = answer(FIRST, "Ninety persons died.", "Ninety persons", 90, killed())
    assert verdict(alone(ninety), alone(other)) is not Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("snowboarder", None, id="another-sort"),
        pytest.param("skier", Verdict.CONTRADICT, id="one-sort"),
    ],
)
def test_two_sorts_of_people_killed_are_two_counts(
    noun: str, expected: Verdict | None
) -> None:
    one = answer(FIRST, "Four skiers were killed.", "Four skiers", 4, killed("skier"))
    text = f"Two {noun}s were killed."
    other = answer(SECOND, text, f"Two {noun}s", 2, killed(noun))
    assert verdict(alone(one), alone(other)) is expected


def test_exact_counts_out_of_proportion_do_not_contradict() -> None:
    many = answer(SECOND, "Some persons were killed.", "Some persons", 70, killed())
    slip = answer(SECOND, "Some persons were killed.", "Some persons", 40, killed())
    assert verdict(FOUR, many) is None
    assert verdict(FOUR, slip) is Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        pytest.param("£450", Verdict.CONTRADICT, id="a-nought-more"),
        pytest.param("£460", None, id="another-sum"),
    ],
)
def test_a_nought_too_many_is_a_slip_in_whatever_words(
    amount: str, expected: Verdict | None
) -> None:
    fined = "The board fined the mill £45 over a foul canal."
    told = f"Over a foul canal the mill pays the board {amount}."
    one = sum_told(FIRST, "fine", fined, "£45", MONDAY)
    other = sum_told(SECOND, "pay", told, amount, MONDAY)
    assert verdict(alone(one), alone(other)) is expected


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        pytest.param(worshippers(6, JUNE_3), None, id="another-season"),
        pytest.param(worshippers(19, date(2024, 3, 9)), None, id="of-another-order"),
        pytest.param(
            worshippers(19, date(2024, 3, 9), "Some worshippers were now killed."),
            Verdict.UPDATE,
            id="a-tally-is-told",
        ),
    ],
)
def test_a_sole_figure_moves_on_only_as_a_tally_or_a_little(
    other: Answer, verdict: Verdict | None
) -> None:
    sort = worshippers(6, text="Some worshippers were killed.")
    coach = answer(FIRST, "Four skiers were killed.", "Four skiers", 4, killed("skier"))
    assert sort.signature.frame == coach.signature.frame
    assert verdict_of(coach, other) is verdict


def verdict_of(one: Answer, other: Answer) -> Verdict | None:
    return verdict(alone(one), alone(other))


@pytest.mark.parametrize(
    ("saved", "expected"),
    [
        pytest.param("All eight crew", Verdict.CONTRADICT, id="all-of-them"),
        pytest.param("Eight crew", None, id="some-of-them"),
    ],
)
def test_all_who_were_saved_are_all_who_were_aboard(
    saved: str, expected: Verdict | None
) -> None:
    text = "The trawler had a crew of six off Skerrin Head."
    found = circumstances(
        predicate("have", ("nsubj", "the trawler", None)), noun=None, noun_words="",
        sentence=(0, len(text)),
    )  # fmt: skip
    aboard = answer(FIRST, text, "six", 6, found)
    told = (
        f"{saved} were rescued on Monday when the trawler went under at Skerrin Head."
    )
    rescued = replace(
        killed("crew", "rescue", sentence=(0, len(told))),
        determiner="all" if saved.startswith("All") else None,
    )
    other = answer(SECOND, told, saved, 8, rescued)
    assert verdict_of(aboard, other) is expected


def hauled(key: int, text: str) -> Answer:
    found = circumstances(
        predicate("seize"), noun="kilo", noun_words="kilos", sentence=(0, len(text))
    )
    made = answer(key, text, "6 kilos", 6, found)
    return replace(made, figure=replace(made.figure, kind=FigureKind.MEASURE))


@pytest.mark.parametrize(
    ("text", "are_two"),
    [
        pytest.param("6 kilos of abalone were found.", False, id="one-word-shared"),
        pytest.param("6 kilos of heroin were found.", True, id="another"),
        pytest.param("6 kilos were found.", False, id="unsaid"),
    ],
)
def test_kilos_of_two_things_are_two(text: str, *, are_two: bool) -> None:
    left = hauled(FIRST, "They seized 6 kilos of shucked abalone.")
    assert are_of_two_things(left, hauled(SECOND, text)) is are_two
