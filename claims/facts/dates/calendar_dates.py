"""Read dates by the calendar: days, months, years, decades, seasons, holidays."""

import re
from bisect import bisect_left

from claims.facts.amounts.currencies import SIGNS
from claims.facts.calendar.words import (
    BEFORE_DATE,
    DOUBTFUL_MONTHS,
    FULL_MONTHS,
    MONTHS,
    NAME_MONTHS,
)
from claims.facts.dates.composed_meanings import Between
from claims.facts.dates.meanings import (
    InText,
    Meaning,
    day_of_year,
    full_day,
    full_month,
    full_quarter,
    full_year,
    month_of_year,
    quarter_of_year,
)
from claims.facts.dates.phrase import (
    DatePhrase,
    bare,
    is_possessive,
    read_day,
    read_year,
    read_year_after,
)
from claims.facts.tokens import Tokens

_DAY_JOINTS = frozenset({"-", "–", "—", "to", "through", "and", "or", "until", "till"})
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|/|-\d(?!\d?/))")
_TWO_DIGIT_PIVOT = 40
_LAST_MONTH = 12
_MONTHS_A_QUARTER = 3
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its"})
# "The March for Life": after these a month is a demonstration.
_MARCHES = frozenset({"for", "on", "against", "madness", "of", "in", "to"})


def read_month_first(
    tokens: Tokens, start: int, weekday: int | None = None
) -> DatePhrase | None:
    """Read "March 19, 2018", "March 3-5", "March 2018", "in March".

    "The March quarter" is the one that ends in March.
    """
    month = MONTHS.get(bare(tokens, start))
    if month is None or not _may_be_month(tokens, start):
        return None
    after = _past_stop(tokens, start)
    joint = tokens.word(after) in {"/", "-"} and tokens.is_glued(after)
    day = None if is_possessive(tokens, start) else read_day(tokens, after + joint)
    if day is not None and read_year(tokens, after) is None:
        return _with_day(tokens, start, (month, *day), weekday)
    return _read_month(tokens, start, after, month)


def _read_month(
    tokens: Tokens, start: int, after: int, month: int
) -> DatePhrase | None:
    """Read on after a month without a day: its year, "quarter" or nothing."""
    year = read_year_after(tokens, after)
    if year is not None and tokens.word(year[1]) != "people":
        return DatePhrase(start, year[1], full_month(year[0], month))
    if tokens.word(after) == "quarter" and month % _MONTHS_A_QUARTER == 0:
        return _read_quarter(tokens, start, after + 1, month // _MONTHS_A_QUARTER)
    if tokens.word(start - 1) == "that" and tokens.is_capitalised(start):
        return DatePhrase(start, after, InText())
    if not _is_bare_month(tokens, start, after):
        return None
    return DatePhrase(start, after, month_of_year(month))


def _read_quarter(tokens: Tokens, start: int, end: int, quarter: int) -> DatePhrase:
    """Read on from "the March quarter" to its year."""
    year = read_year_after(tokens, end)
    if year is None:
        return DatePhrase(start, end, quarter_of_year(quarter))
    return DatePhrase(start, year[1], full_quarter(year[0], quarter))


def _past_stop(tokens: Tokens, month: int) -> int:
    """Step past a month and the full stop of its abbreviation."""
    short = bare(tokens, month) not in FULL_MONTHS
    return month + 1 + (short and tokens.word(month + 1) == ".")


def _may_be_month(tokens: Tokens, start: int) -> bool:
    """Refuse "may" and "march" the verbs; other months may be in lower case."""
    word = bare(tokens, start)
    if tokens.is_capitalised(start):
        return True
    return word not in DOUBTFUL_MONTHS


def _is_bare_month(tokens: Tokens, start: int, after: int) -> bool:
    """Tell a month that stands alone from a name or a demonstration."""
    word, before = bare(tokens, start), tokens.word(start - 1)
    if before in BEFORE_DATE or _is_dash_to_month(tokens, after):
        return not _opens_name(tokens, after)
    if before in _DETERMINERS:
        return not _opens_name(tokens, after) and tokens.word(after) not in _MARCHES
    if before in {"-", "–"} and tokens.word(start - 2) in {*MONTHS, "mid"}:
        return True
    if word in DOUBTFUL_MONTHS or len(word) <= len("sept"):
        return False
    if word in NAME_MONTHS:
        return not (_opens_name(tokens, after) or tokens.is_capitalised(start - 1))
    return tokens.is_capitalised(start)


def _is_dash_to_month(tokens: Tokens, index: int) -> bool:
    return tokens.word(index) in {"-", "–"} and tokens.word(index + 1) in MONTHS


def _opens_name(tokens: Tokens, index: int) -> bool:
    return tokens.is_capitalised(index) and tokens.word(index) not in MONTHS


def _with_day(
    tokens: Tokens, start: int, found: tuple[int, int, int], weekday: int | None
) -> DatePhrase | None:
    """Read on after month and day: a second day, a year."""
    month, day, end = found
    last = _second_day(tokens, end, day)
    if last is not None:
        end = last[1]
    year = read_year_after(tokens, end)
    if year is not None and not _counts_something(tokens, end, year[1]):
        end = year[1]
    else:
        year = None
    first = _day(year[0] if year else None, month, day, weekday)
    if first is None:
        return None
    if last is None:
        return DatePhrase(start, end, first, weekday)
    second = _day(year[0] if year else None, month, last[0], None)
    return None if second is None else DatePhrase(start, end, Between(first, second))


def _counts_something(tokens: Tokens, before: int, end: int) -> bool:
    """Say whether four digits right after a day count: "on May 5 2000 people"."""
    return tokens.word(before) not in {",", "of"} and tokens.word(end) in {
        "people", "men", "women", "children",
    }  # fmt: skip


def _second_day(tokens: Tokens, end: int, first: int) -> tuple[int, int] | None:
    if tokens.word(end) not in _DAY_JOINTS:
        return None
    day = read_day(tokens, end + 1)
    if day is None or day[0] <= first or tokens.word(day[1]) in MONTHS:
        return None
    follows = tokens.word(day[1])
    is_day = not follows.isalpha() or tokens.word(end) in {"-", "–", "—", "through"}
    ordinal = day[1] - end > 2 or not tokens.is_number(end + 1)  # noqa: PLR2004
    return day if is_day or ordinal else None


def _second_day_before_month(
    tokens: Tokens, first: int, end: int
) -> tuple[int, int] | None:
    """Read the 5 of "3-5 June" and "3 and 5 June"."""
    if tokens.word(end) not in _DAY_JOINTS:
        return None
    day = read_day(tokens, end + 1)
    if day is None or day[0] <= first:
        return None
    month = day[1] + (tokens.word(day[1]) == "of")
    return day if tokens.word(month) in MONTHS else None


def _day(year: int | None, month: int, day: int, weekday: int | None) -> Meaning | None:
    if year is None:
        return day_of_year(month, day, weekday)
    return full_day(year, month, day)


def read_day_first(
    tokens: Tokens, start: int, weekday: int | None = None
) -> DatePhrase | None:
    """Read "18 March 2018", "the 3rd of June", "3-5 June"."""
    day = read_day(tokens, start)
    if day is None or tokens.word(start - 1) in SIGNS:
        return None
    last = _second_day_before_month(tokens, *day)
    end = last[1] if last else day[1]
    end += tokens.word(end) in {"of", "-", "/"}
    end += tokens.word(end) == "day" and tokens.word(end + 1) == "of"
    month = MONTHS.get(bare(tokens, end))
    if month is None or (not tokens.is_capitalised(end) and tokens.word(end) == "may"):
        return None
    found = (month, day[0], _past_stop(tokens, end))
    first = _with_day(tokens, start, found, weekday)
    if first is None or last is None:
        return first
    second = _with_day(tokens, start, (month, last[0], found[2]), None)
    return second and DatePhrase(
        start, second.end, Between(first.meaning, second.meaning)
    )


def read_numeric(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "2018-01-01" and "19/03/2018"."""
    if not tokens.is_number(start):
        return None
    iso = _ISO.match(tokens.text, tokens.starts[start])
    if iso is not None:
        return _numeric(tokens, start, iso.end(), (iso[1], iso[3], iso[4]))
    found = _SLASHED.match(tokens.text, tokens.starts[start])
    if found is None:
        return None
    one, two, year = found[1], found[3], found[4]
    dotted = found[2] == "."
    swap = (day_first or dotted or int(one) > _LAST_MONTH) and int(two) <= _LAST_MONTH
    month, day = (two, one) if swap else (one, two)
    return _numeric(tokens, start, found.end(), (year, month, day))


def _numeric(
    tokens: Tokens, start: int, offset: int, parts: tuple[str, str, str]
) -> DatePhrase | None:
    year, month, day = (int(part) for part in parts)
    if year < 100:  # noqa: PLR2004
        year += 1900 if year >= _TWO_DIGIT_PIVOT else 2000
    meaning = full_day(year, month, day)
    end = bisect_left(tokens.starts, offset)
    return None if meaning is None else DatePhrase(start, end, meaning)


def read_bare_year(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read four digits as a year where nothing is counted."""
    if bare(tokens, start) == "year":
        at = start + 1 + (tokens.word(start + 1) == "of")
        named = read_year(tokens, at)
        return DatePhrase(start, at + 1, full_year(named)) if named else None
    year = read_year(tokens, start)
    if year is None or not _is_bare_year(tokens, start):
        return None
    return DatePhrase(start, start + 1, full_year(year))


def _is_bare_year(tokens: Tokens, start: int) -> bool:
    """Tell "in 2018" and "a 2015 case" from "2000 people" and "over 1900 feet"."""
    before, after = tokens.word(start - 1), tokens.word(start + 1)
    if tokens.is_glued(start) and before not in {"(", "-", "–", "/", "—", "'", "’"}:
        return False
    back_to = tokens.phrase(start - 2, start) == ("back", "to")
    until = tokens.phrase(start - 3, start) == ("until", "at", "least")
    sure = back_to or until or before in BEFORE_DATE - {"to", "about", "around"}
    if sure or is_possessive(tokens, start):
        return not _is_counted(after)
    year = int(bare(tokens, start))
    modern = 1900 <= year <= 2050  # noqa: PLR2004
    return modern and before not in _COUNTING and not _is_counted(after)


# "A poll of 2047 registered voters": nobody names a year so.
_OF_PEOPLE = frozenset("registered likely adult eligible respondents".split())
_COUNTING = frozenset(
    """about over than some least most nearly almost around approximately $ £ € no page
    under section exactly up number room""".split()
)


def _is_counted(word: str) -> bool:
    if word in {"people", "men", "women", "children", "percent", "%", "per", "feet"}:
        return True
    if word in _OF_PEOPLE:
        return True
    return word.endswith("s") and len(word) > len("was") and word not in {
        "elections", "olympics", "across", "sales", "results", "series", "campaigns",
        "revenues", "earnings", "games", "unless", "whereas", "congress", "less",
    }  # fmt: skip
