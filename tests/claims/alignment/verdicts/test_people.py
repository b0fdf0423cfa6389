"""Two of a gang are sentenced, each to a term of their own."""

from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.apart.people import of_two_people
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count, predicate


def term(key: int, who: str, years: int, more: str = "") -> Answer:
    text = f"{who} was sentenced to {years} years at Hull court. {more}"
    told = predicate("sentence", ("nsubj:pass", who, None))
    found = circumstances(told, noun=None, noun_words="", sentence=(0, len(text)))
    value = Interval.exactly(Decimal(years))
    figure = count(
        text, 1, f"{years} years", years, found,
        kind=FigureKind.DURATION, unit="years", amount=value, interval=value,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("who", "more", "expected"),
    [
        ("A manager", "Colin Petherick, 51, denied it.", "role"),
        ("A driver", "Marek Dolny, 51, denied it.", None),
        ("A driver", "He denied it.", None),
    ],
    ids=["another-is-named", "the-same-is-named", "nobody-is-named"],
)
def test_a_term_is_of_whom_its_report_names(
    who: str, more: str, expected: str | None
) -> None:
    dolny = term(FIRST, "Marek Dolny", 12)
    found = of_two_people(dolny, term(SECOND, who, 7, more))
    assert (found.rule if found else None) == expected
