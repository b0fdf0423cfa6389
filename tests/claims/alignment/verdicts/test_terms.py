"""How long somebody was in prison, as two reports tell it."""

from datetime import date

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND, on
from tests.readings import circumstances, count, predicate


def term(key: int, words: str, said_on: date = MONDAY, *, ends: str = "") -> Answer:
    who = predicate("spend", ("nsubj", "Reed", 1), ("obl", "in prison", None))
    text = f"Reed spent {words}{ends} in prison."
    found = circumstances(
        who, noun=None, noun_words="", entities=(1,), sentence=(0, len(text))
    )
    number, unit = words.split()
    told = {"kind": FigureKind.DURATION, "unit": unit}
    figure = count(text, 1, words, int(number), found, **told)
    report = Report(key, text, "Ledger", Interval.exactly(MONDAY))
    made = answer_of(figure, report, on(said_on))
    assert made is not None
    return made


def verdict(one: Answer, other: Answer) -> Verdict | None:
    finding = decide(one, other, one_story=True).finding
    return finding.verdict if finding else None


YEARS = term(FIRST, "23 years")


def test_days_told_beside_a_term_do_not_part_it() -> None:
    """One tells the day of the release, the other that of the deed."""
    same = term(SECOND, "23 years", date(2000, 5, 3))
    assert verdict(YEARS, same) is Verdict.AGREE


def test_one_term_of_several_contradicts_no_total() -> None:
    assert verdict(YEARS, term(SECOND, "19 years")) is not None
    first = term(SECOND, "19 years", ends=" and a further four years")
    assert verdict(YEARS, first) is None


def test_ninety_days_are_no_other_term_of_years() -> None:
    assert verdict(YEARS, term(SECOND, "91 days")) is None
    assert verdict(YEARS, term(SECOND, "19 years")) is not None
