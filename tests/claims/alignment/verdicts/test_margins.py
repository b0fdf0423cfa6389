"""A tally of votes is compared with the margin it leaves."""

from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.reckoning.margins import as_margin
from claims.facts.amounts.percentage_points import POINTS
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count


def told(
    key: int, text: str, words: str, value: str,
    kind: FigureKind = FigureKind.COUNT, unit: str | None = None,
) -> Answer:  # fmt: skip
    noun = "vote" if "vote" in words else None
    found = circumstances(noun=noun, noun_words="", sentence=(0, len(text)))
    amount = Interval.exactly(Decimal(value))
    figure = count(
        text, 1, words, 0, found, kind=kind, unit=unit, amount=amount, interval=amount
    )
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


TALLY = told(FIRST, "Reedham council passed the levy 21 to 14 on Monday.", "21", "21")


@pytest.mark.parametrize(
    ("text", "words", "value", "expected"),
    [
        pytest.param(
            "Reedham council passed the levy by seven votes.", "seven votes", "7",
            Verdict.AGREE, id="the-difference",
        ),
        pytest.param(
            "Reedham council passed the levy by a single vote.", "a single vote", "1",
            Verdict.CONTRADICT, id="another-difference",
        ),
    ],
)  # fmt: skip
def test_a_tally_is_set_against_a_margin(
    text: str, words: str, value: str, expected: Verdict
) -> None:
    margin = told(SECOND, text, words, value)
    for one, other in ((TALLY, margin), (margin, TALLY)):
        finding = decide(one, other, one_story=True).finding
        assert finding is not None
        assert finding.verdict is expected
        assert "7 more than the rest" in finding.reason


def test_shares_of_the_vote_leave_a_margin_in_points() -> None:
    shares = told(
        FIRST, "Reed won 51.5 per cent of the vote to 48.5.", "51.5 per cent", "51.5",
        FigureKind.PERCENT,
    )  # fmt: skip
    lead = told(
        SECOND, "Reed won by three percentage points.", "three percentage points", "3",
        FigureKind.PERCENT, POINTS,
    )  # fmt: skip
    both = as_margin(shares, lead)
    assert both is not None
    assert both[0].fact.interval == both[1].fact.interval
    assert both[0].figure.unit == POINTS


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Reedham council passed the levy by 21 votes.", id="one-side"),
        pytest.param("Reedham hired 21 to 14 last year.", id="no-vote"),
    ],
)
def test_what_is_no_tally_has_no_margin(text: str) -> None:
    margin = told(SECOND, "Reedham passed it by seven votes.", "seven votes", "7")
    assert as_margin(told(FIRST, text, "21", "21"), margin) is None
