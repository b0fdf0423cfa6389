"""Who did not do one thing did the other: shares that leave nothing between them."""

from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.reckoning.complements import as_rest
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count

AGREE, CONTRADICT = Verdict.AGREE, Verdict.CONTRADICT


def share(key: int, text: str, words: str, value: str) -> Answer:
    found = circumstances(noun="porter", noun_words="porters", sentence=(0, len(text)))
    is_more = words.startswith("More")
    amount = Interval.exactly(Decimal(value))
    figure = count(
        text, 1, words, 0, found, kind=FigureKind.PERCENT, unit=None, amount=amount,
        modifier=Modifier.MORE_THAN if is_more else Modifier.EXACTLY,
        interval=Interval(Decimal(value), None, low_open=True) if is_more else amount,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


STAYED = share(
    FIRST, "On Monday 90% of Reedham porters stayed away, Reed said.", "90%", "90"
)


@pytest.mark.parametrize(
    ("text", "words", "value", "expected"),
    [
        pytest.param(
            "On Monday 10% of Reedham porters turned up, Reed said.", "10%", "10",
            AGREE, id="the-rest",
        ),
        pytest.param(
            "On Monday 70% of Reedham porters turned up, Reed said.", "70%", "70",
            CONTRADICT, id="more-than-the-rest",
        ),
        pytest.param(
            "On Monday 90% of Reedham porters turned up, Reed said.", "90%", "90",
            CONTRADICT, id="the-same-number",
        ),
        pytest.param(
            "On Monday 10% of Reedham porters sang, Reed said.", "10%", "10",
            None, id="no-pair",
        ),
    ],
)  # fmt: skip
def test_a_share_is_set_against_the_rest_of_its_opposite(
    text: str, words: str, value: str, expected: Verdict | None
) -> None:
    other = share(SECOND, text, words, value)
    for one, another in ((STAYED, other), (other, STAYED)):
        finding = decide(one, another, one_story=True).finding
        assert (finding.verdict if finding else None) is expected


def test_the_rest_of_more_is_less() -> None:
    text = "More than 80% of Reedham porters turned up."
    other = share(SECOND, text, "More than 80%", "80")
    both = as_rest(STAYED, other)
    assert both is not None
    fact = both[1].fact
    assert fact.modifier is Modifier.LESS_THAN
    assert fact.interval == Interval(None, Decimal(20), high_open=True)
    assert fact.wording == "all but More than 80%"


@pytest.mark.parametrize(
    ("behind", "is_rest"),
    [
        pytest.param(" in the ballot", True, id="votes-were-counted"),
        pytest.param(" in a poll on the ballot", False, id="only-asked"),
        pytest.param("", False, id="nothing-told"),
    ],
)
def test_for_and_against_leave_nobody_out_only_in_a_vote(
    behind: str, *, is_rest: bool
) -> None:
    yes = share(FIRST, f"The pact was backed by 60%{behind}.", "60%", "60")
    no = share(SECOND, f"The pact was rejected by 40%{behind}.", "40%", "40")
    assert (as_rest(yes, no) is not None) is is_rest
