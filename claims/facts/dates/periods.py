"""Read decades, centuries, quarters and halves: "the 1990s", "Q3 2019"."""

from claims.facts.amounts.ordinals import read_ordinal
from claims.facts.calendar.days import MONTHS_A_YEAR
from claims.facts.calendar.words import DECADES_OF_LIFE
from claims.facts.dates.composed_meanings import Between
from claims.facts.dates.meanings import (
    century,
    full_decade,
    full_half,
    full_month,
    full_quarter,
    full_year,
    quarter_of_year,
)
from claims.facts.dates.phrase import DatePhrase, bare, read_year, read_year_after
from claims.facts.tokens import Tokens

_AGES = frozenset({"his", "her", "their", "my", "your", "our", "its"})
_BEFORE_DECADE = frozenset({"the", "'", "’", "‘", "early", "late", "mid"})
# "Temperatures in the thirties" are degrees.
_OF_HEAT = frozenset({"temperature", "temperatures", "mercury", "thermometer", "°"})
_SENTENCE = 20
_QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_HALVES = {"h1": 1, "h2": 2}
_CENTURY = 100
DECADE_WORDS = frozenset(DECADES_OF_LIFE)


def read_decade(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "the 1990s", "the ’90s", "the nineties"; nobody's own nineties."""
    word = tokens.word(start)
    if not (word in DECADES_OF_LIFE or word.isdecimal()):
        return None
    before = tokens.word(start - 1)
    if before in _AGES or tokens.word(start - 2) in _AGES:
        return None
    after_another = before in {"and", "or", "to"} and tokens.word(start - 2) == "s"
    is_warm = not _OF_HEAT.isdisjoint(tokens.sentence(start, _SENTENCE))
    known = (before in _BEFORE_DECADE or after_another) and not is_warm
    if word in DECADES_OF_LIFE:
        decade = full_decade(1900 + DECADES_OF_LIFE[word])
        return DatePhrase(start, start + 1, decade) if known else None
    end = _past_s(tokens, start)
    if end is None or not word.isdecimal() or not word.endswith("0"):
        return None
    if len(word) == len("1990"):
        return DatePhrase(start, end, full_decade(int(word)))
    first = start - (before in {"'", "’", "‘"})
    short = known and len(word) == len("90")
    return DatePhrase(first, end, full_decade(1900 + int(word))) if short else None


def _past_s(tokens: Tokens, start: int) -> int | None:
    """Give the token past the "s" of "1990s" or "1990's"."""
    if tokens.word(start + 1) == "s" and tokens.is_glued(start + 1):
        return start + 2
    marks = tokens.word(start + 1) in {"'", "’"} and tokens.word(start + 2) == "s"
    return start + 3 if marks and tokens.is_glued(start + 2) else None


def read_century(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "the 19th century", "the twentieth century"."""
    ordinal = read_ordinal(tokens, start)
    if ordinal is None or not 1 <= ordinal[0] <= 30:  # noqa: PLR2004
        return None
    end = ordinal[1] + (tokens.word(ordinal[1]) == "-")
    if bare(tokens, end) != "century":
        return None
    return DatePhrase(start, end + 1, century(int(ordinal[0])))


def read_quarter(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "Q3", "Q3 2019", "2019-Q3", "H1 2016"."""
    year = read_year(tokens, start)
    at = start if year is None else start + 1 + (tokens.word(start + 1) == "-")
    name = tokens.word(at) + tokens.word(at + 1)
    end = at + 2
    if name not in _QUARTERS and name not in _HALVES:
        return None
    after = read_year_after(tokens, end) if year is None else None
    if after is not None:
        year, end = after
    if name in _QUARTERS:
        quarter = _QUARTERS[name]
        meaning = quarter_of_year(quarter) if year is None else None
        return DatePhrase(start, end, meaning or full_quarter(year or 0, quarter))
    return DatePhrase(start, end, full_half(year, _HALVES[name])) if year else None


def read_year_span(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "2017-18" as two years, "2018-03" as a month, "2014–2018" as five."""
    first = read_year(tokens, start)
    if first is None or tokens.word(start + 1) not in {"-", "–", "/"}:
        return None
    if not tokens.is_glued(start + 1) or not tokens.is_glued(start + 2):
        return None
    second = tokens.word(start + 2)
    if not second.isdecimal() or tokens.word(start + 3) in {"-", "/"}:
        return None
    return _year_span(start, first, second)


def _year_span(start: int, first: int, second: str) -> DatePhrase | None:
    last = int(second) if len(second) == len("2018") else 0
    if len(second) == len("18"):
        last = first // _CENTURY * _CENTURY + int(second)
        if int(second) <= MONTHS_A_YEAR and last != first + 1 and int(second) > 0:
            return DatePhrase(start, start + 3, full_month(first, int(second)))
    if not first < last <= first + _CENTURY:
        return None
    span = Between(full_year(first), full_year(last))
    return DatePhrase(start, start + 3, span)
