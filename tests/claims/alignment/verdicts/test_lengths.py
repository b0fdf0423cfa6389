"""A day and a length of one stretch of time may be one answer, never two."""

from datetime import date
from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.reckoning.lengths import with_the_edge
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict, compare
from tests.claims.alignment.verdicts.made_answers import FIRST, SECOND
from tests.readings import circumstances, count, predicate

AGREE, COMPATIBLE = Verdict.AGREE, Verdict.COMPATIBLE
PUBLISHED = date(2024, 5, 27)
Y1996 = Interval(date(1996, 1, 1), date(1996, 12, 31))
MARCH = Interval(date(2024, 3, 1), date(2024, 3, 31))


def told(
    key: int, text: str, words: str, kind: FigureKind, value: Interval[object],
    unit: str | None = None, verb: str = "make",
) -> Answer:  # fmt: skip
    found = circumstances(
        predicate(verb, ("nsubj", "Rovers", 1)),
        noun=None, noun_words="", entities=(1,), sentence=(0, len(text)),
    )  # fmt: skip
    figure = count(
        text, 1, words, 0, found, kind=kind, unit=unit, interval=value, amount=value
    )
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(PUBLISHED)))
    assert made is not None
    return made


def day(text: str, words: str, days: Interval[date]) -> Answer:
    return told(FIRST, text, words, FigureKind.DATE, days)


def length(text: str, words: str, value: str, unit: str, verb: str = "make") -> Answer:
    amount = Interval.exactly(Decimal(value))
    return told(SECOND, text, words, FigureKind.DURATION, amount, unit, verb)


FIRST_SINCE_1996 = day("Rovers made it first since 1996.", "1996", Y1996)
SHUT_SINCE_MARCH = day("Rovers' ground is shut since March.", "March", MARCH)
TENTH, ELEVENTH = (Interval.exactly(date(2024, 6, day)) for day in (10, 11))
UNTIL_JUNE_10 = day("Rovers' ground is shut until June 10.", "June 10", TENTH)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            FIRST_SINCE_1996,
            length("Rovers ended a 28 years wait.", "28 years", "28", "years"),
            AGREE, id="the-wait-since-a-year",
        ),
        pytest.param(
            FIRST_SINCE_1996,
            length("Rovers ended a 21 years wait.", "21 years", "21", "years"),
            None, id="never-a-contradiction",
        ),
        pytest.param(
            FIRST_SINCE_1996,
            length("Reed owned Rovers for 28 years.", "28 years", "28", "years", "own"),
            None, id="another-stretch-as-long",
        ),
        pytest.param(
            SHUT_SINCE_MARCH,
            length("Rovers' ground shut for ten weeks.", "ten weeks", "10", "weeks"),
            AGREE, id="shut-since",
        ),
        pytest.param(
            SHUT_SINCE_MARCH,
            length("Rovers' ground shut for 13 weeks.", "13 weeks", "13", "weeks"),
            COMPATIBLE, id="rounded-to-the-unit-begun",
        ),
        pytest.param(
            UNTIL_JUNE_10,
            length("The ground will shut for 14 days.", "14 days", "14", "days"),
            AGREE, id="from-publication-on",
        ),
    ],
)  # fmt: skip
def test_a_day_meets_the_length_of_its_stretch(
    left: Answer, right: Answer, expected: Verdict | None
) -> None:
    for one, other in ((left, right), (right, left)):
        finding = decide(one, other, one_story=True).finding
        assert (finding.verdict if finding else None) is expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        pytest.param(".", COMPATIBLE, id="until-may-take-the-day-in"),
        pytest.param(", when it opens.", Verdict.CONTRADICT, id="it-says-when"),
    ],
)
def test_the_end_of_a_closure_may_be_the_day_before_the_opening(
    behind: str, expected: Verdict
) -> None:
    until = day(f"Rovers' ground is shut until June 10{behind}", "June 10", TENTH)
    text = "Rovers' ground will open to the public on June 11."
    opening = told(SECOND, text, "June 11", FigureKind.DATE, ELEVENTH)
    finding = compare(*with_the_edge(until, opening, (until.fact, opening.fact)))
    assert finding is not None
    assert finding.verdict is expected
