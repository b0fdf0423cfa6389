"""Read days of the week: "Thursday", "Monday, March 19", "Tuesday of last week"."""

from claims.facts.calendar.words import (
    LAST,
    NAME_AFTER_WEEKDAY,
    NAME_BEFORE_WEEKDAY,
    NEXT,
    SHORT_WEEKDAYS,
    TIMES_OF_DAY,
    WEEKDAY_NUMBERS,
    Unit,
)
from claims.facts.dates.calendar_dates import read_day_first, read_month_first
from claims.facts.dates.composed_meanings import Away
from claims.facts.dates.phrase import DatePhrase, bare
from claims.facts.dates.relative_meanings import Weekday
from claims.facts.tokens import Tokens

_WEEKS = {"this": 0} | dict.fromkeys(LAST, -1) | dict.fromkeys(NEXT, 1)
# "Friday week" is the one after the coming Friday.
_FURTHER: dict[str, Unit] = {"week": "week", "fortnight": "fortnight"}
_REGULAR = frozenset({"mornings", "afternoons", "evenings", "nights"})


def read_weekday(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read a weekday with whatever date or week follows it."""
    number = WEEKDAY_NUMBERS.get(bare(tokens, start))
    if number is None or _is_name(tokens, start):
        return None
    end = start + 1
    short = tokens.word(start) in SHORT_WEEKDAYS
    if short and not tokens.is_capitalised(start):
        return None
    end += short and tokens.word(end) == "."
    dated = _with_date(tokens, start, end, number)
    if dated is not None:
        return dated
    if short and tokens.word(start) in {"sat", "sun"}:
        return None
    return _plain(tokens, start, end, number)


def _with_date(tokens: Tokens, start: int, end: int, number: int) -> DatePhrase | None:
    """Read the date in "Monday, March 19" and "Monday the 19th of March"."""
    after = end + (tokens.word(end) in TIMES_OF_DAY)
    after += tokens.word(after) in {",", "("}
    found = read_month_first(tokens, after, number)
    if found is None or found.meaning.precision != "day":
        found = read_day_first(tokens, after, number)
    if found is None or found.meaning.precision != "day":
        return None
    return DatePhrase(start, found.end, found.meaning, number)


def _plain(tokens: Tokens, start: int, end: int, number: int) -> DatePhrase:
    further = _FURTHER.get(tokens.word(end))
    if further is not None and tokens.word(end + 1) not in {"of", "in"}:
        away = Away(further, 1, Weekday(number, "this"))
        return DatePhrase(start, end + 1, away, number)
    end += bare(tokens, end) in TIMES_OF_DAY
    week_at = end + (tokens.word(end) in {"of", ","})
    week = _WEEKS.get(tokens.word(week_at))
    if week is not None and bare(tokens, week_at + 1) == "week":
        return DatePhrase(start, week_at + 2, Weekday(number, week=week), number)
    return DatePhrase(start, end, Weekday(number), number)


def _is_name(tokens: Tokens, start: int) -> bool:
    """Tell "Black Friday", "Sunday Times" and "Saturday evenings" from days."""
    before, after = tokens.word(start - 1), tokens.word(start + 1)
    if before in NAME_BEFORE_WEEKDAY or after in _REGULAR:
        return True
    if not tokens.is_capitalised(start + 1):
        return False
    if after == "night":
        return tokens.is_capitalised(start + 2)
    return after in NAME_AFTER_WEEKDAY
