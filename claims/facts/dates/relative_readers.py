"""Read dates counted from today: "yesterday", "last week", "two years ago"."""

from claims.facts.amounts.ordinals import read_ordinal
from claims.facts.calendar.words import (
    LAST,
    MONTHS,
    NEXT,
    OF_OTHER_EVENT,
    SEASONS,
    TIMES_OF_DAY,
    UNITS,
    WEEKDAY_NUMBERS,
    Unit,
)
from claims.facts.dates.counted_dates import DIRECTIONS, ends_clause, read_count
from claims.facts.dates.meanings import InText, Meaning
from claims.facts.dates.phrase import DatePhrase, bare, is_possessive, read_day
from claims.facts.dates.relative_meanings import (
    MonthBeside,
    Season,
    Shifted,
    Stretch,
    Weekday,
    Weekend,
)
from claims.facts.tokens import Tokens

_NAMED_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
NAMED_STARTS = frozenset([*_NAMED_DAYS, "this", "last"])
PERIOD_STARTS = LAST | NEXT | {"this", "current"}
_TEXT_DAYS = frozenset({"day", "night", "morning", "evening", "afternoon"})
_TEXT_UNITS = _TEXT_DAYS | frozenset({"week", "month", "year", "weekend", "decade"})
_DAYS_OF_EVENTS = _TEXT_UNITS | frozenset(WEEKDAY_NUMBERS)
_EVENT_STARTS = _TEXT_UNITS | OF_OTHER_EVENT | frozenset([*UNITS, "next"])
_BEFORE_THAT = frozenset({"said", "says", "so", "added", "told", "show", "shows"})
# "Said that Friday …" goes on; "fell ill that Friday." does not.
_ENDS_SENTENCE = frozenset({"", ".", ";", "!", "?"})
_BEFORE_THAT_DAY = frozenset(
    "on by until before after since from early earlier late later of during".split()
)
# Where a day of another event lies from it.
_STEPS = {"next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0}
# "The week before last", "the year after next".
_NEXT_BUT_ONE: dict[tuple[str, ...], int] = {
    ("before", "last"): -2,
    ("after", "next"): 2,
}
_BEFORE_VERB = frozenset(
    """would will to could can may might should must not n't didn't won't doesn't don't
    they we""".split()
)
_MARKS = frozenset({'"', "“", "”", "'", "‘", "’"})


def read_named_day(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "yesterday", "this morning", "last night", "tomorrow evening"."""
    word = bare(tokens, start)
    if word in _NAMED_DAYS and not _is_programme(tokens, start):
        end = start + 1 + (tokens.word(start + 1) in TIMES_OF_DAY)
        return DatePhrase(start, end, _day(_NAMED_DAYS[word]))
    after = bare(tokens, start + 1)
    if word == "this" and after in {"morning", "afternoon", "evening"}:
        return DatePhrase(start, start + 2, _day(0))
    if word == "last" and after in {"night", "evening"}:
        return DatePhrase(start, start + 2, _day(-1))
    return None


def _is_programme(tokens: Tokens, start: int) -> bool:
    """Match USA Today, the BBC's Today and “Today”: a capital inside a sentence."""
    before, after = tokens.word(start - 1), tokens.word(start + 1)
    if before == "usa" or not tokens.is_capitalised(start):
        return before == "usa"
    if tokens.starts_line(start) or tokens.raw(start).isupper():
        return False
    inside = before.isalpha() and not tokens.is_capitalised(start - 1)
    titled = after in _MARKS and before in _MARKS
    return inside or titled or is_possessive(tokens, start - 1)


def _day(offset: int) -> Shifted:
    return Shifted("day", offset, offset)


def read_event_day(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "the day before", "the next day", "that year": days of another event."""
    is_start = tokens.word(start) in _EVENT_STARTS
    return _event_day(tokens, start) if is_start else None


def _event_day(tokens: Tokens, start: int) -> DatePhrase | None:
    words = tokens.phrase(start, start + 3)
    if words in {("day", "before", "yesterday"), ("day", "after", "tomorrow")}:
        return DatePhrase(start, start + 3, _day(-2 if words[1] == "before" else 2))
    away = _NEXT_BUT_ONE.get(words[1:])
    if away is not None and words[0] in UNITS:
        return DatePhrase(start, start + 3, Shifted(UNITS[words[0]], away, away))
    if _says_so(tokens, start):
        return None
    word, after = tokens.word(start), bare(tokens, start + 1)
    of_event = word in OF_OTHER_EVENT and after in _DAYS_OF_EVENTS
    if of_event or (word == "next" and after in _TEXT_DAYS):
        weekday, step = WEEKDAY_NUMBERS.get(after), _STEPS.get(word)
        meaning = InText(UNITS.get(after, "day"), step=step)
        return DatePhrase(start, start + 2, meaning, weekday)
    beside = after in {"before", "after"} and tokens.word(start - 1) == "the"
    if word in _TEXT_UNITS and beside:
        unit = UNITS.get(word, "day")
        step = DIRECTIONS[after] if ends_clause(tokens, start + 2) else None
        return DatePhrase(start, start + 2, InText(unit, 1, step))
    return None


def _says_so(tokens: Tokens, start: int) -> bool:
    """Tell "said that Monday …" and "said that year after year" from "that year"."""
    if tokens.word(start) != "that":
        return False
    is_weekday = bare(tokens, start + 1) in WEEKDAY_NUMBERS
    ends = tokens.word(start + 2) in _ENDS_SENTENCE
    if is_weekday and (ends or tokens.word(start - 1) in _BEFORE_THAT_DAY):
        return False
    return is_weekday or tokens.word(start - 1) in _BEFORE_THAT


def read_period(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "last Friday", "this week", "next year", "the past three months"."""
    shift = _shift(tokens.word(start))
    if shift is None or _is_verb(tokens, start):
        return None
    index = start + 1
    if shift == "this" and tokens.word(index) in {"past", "coming", "upcoming"}:
        shift = "past" if tokens.word(index) == "past" else "next one"
        index += 1
    index += tokens.word(index) == "calendar"
    meaning = _beside(tokens, start, index, shift)
    if meaning is None:
        return _read_stretch(tokens, start, index, shift)
    if tokens.word(index + 1) == "of" and not isinstance(meaning, Weekday):
        return None
    weekday = meaning.number if isinstance(meaning, Weekday) else None
    end = index + 1
    if weekday is not None:
        end += tokens.word(end) in TIMES_OF_DAY
        return DatePhrase(start, end, meaning, weekday)
    return _weekday_of_week(tokens, start, index) or DatePhrase(start, end, meaning)


def _is_verb(tokens: Tokens, start: int) -> bool:
    """Match "last" in "would last four years" and "did not last a week"."""
    return tokens.word(start) == "last" and tokens.word(start - 1) in _BEFORE_VERB


def _weekday_of_week(tokens: Tokens, start: int, week: int) -> DatePhrase | None:
    """Read "next week on Tuesday" and "last week Monday"."""
    offset = {"this": 0, "last": -1, "next": 1}.get(tokens.word(start))
    if tokens.word(week) != "week" or offset is None:
        return None
    at = week + 1 + (tokens.word(week + 1) == "on")
    number = WEEKDAY_NUMBERS.get(tokens.word(at))
    if number is None or not tokens.is_capitalised(at):
        return None
    return DatePhrase(start, at + 1, Weekday(number, week=offset), number)


def _shift(word: str) -> str | None:
    if word in {"this", "current"}:
        return "this"
    if word in LAST:
        return "past" if word == "past" else "last"
    return "next" if word in NEXT else None


def _beside(tokens: Tokens, start: int, index: int, shift: str) -> Meaning | None:
    """Read the named stretch that stands beside publication."""
    word = bare(tokens, index)
    if word in WEEKDAY_NUMBERS and len(word) > len("thurs"):
        return Weekday(WEEKDAY_NUMBERS[word], "this" if shift == "next one" else shift)
    side = {"past": "last", "next one": "next"}.get(shift, shift)
    named = _named_stretch(tokens, index, side)
    if named is not None:
        return named
    unit = UNITS.get(word)
    if unit is None or word.endswith("s") or _is_stretch(tokens, start, unit, shift):
        return None
    offset = {"last": -1, "next": 1}.get(side, 0)
    return Shifted(unit, offset, offset)


def _named_stretch(tokens: Tokens, index: int, side: str) -> Meaning | None:
    """Read "weekend", a season or a month; a month with a day is a date itself."""
    word = bare(tokens, index)
    if word == "weekend":
        return Weekend(side)
    if word in SEASONS and tokens.word(index + 1) != "of":
        return Season(SEASONS[word], side)
    is_month = word in MONTHS and tokens.is_capitalised(index)
    if is_month and read_day(tokens, index + 1) is None:
        return MonthBeside(MONTHS[word], side)
    return None


def _is_stretch(tokens: Tokens, start: int, unit: Unit, shift: str) -> bool:
    """Say whether "the past year" runs up to today; "this day" is no date."""
    if unit == "day":
        return True
    return shift == "past" and tokens.word(start - 1) != "this"


def _read_stretch(
    tokens: Tokens, start: int, index: int, shift: str
) -> DatePhrase | None:
    """Read "the past year", "the last three months", "the next few days"."""
    back = shift in {"last", "past"}
    if shift == "past" and tokens.word(index) in UNITS:
        unit = UNITS[tokens.word(index)]
        if unit == "day" or tokens.word(index).endswith("s"):
            return None
        return DatePhrase(start, index + 1, Stretch(unit, -1))
    if shift == "this":
        return None
    number = read_count(tokens, index)
    if number is None:
        return None
    unit_at = UNITS.get(bare(tokens, number.end))
    if unit_at is None or tokens.word(number.end + 1) in {"of", "old", "-"}:
        return None
    count = int(number.high)
    stretch = Stretch(unit_at, -count if back else count)
    return DatePhrase(start, number.end + 1, stretch)


def read_nth_unit(
    tokens: Tokens, start: int
) -> tuple[Unit, tuple[int, int], int] | None:
    """Read "first week of", "last two months of"; give unit, places and end.

    Places count from 0, from the end when negative; the end is past "of the".
    """
    ordinal = read_ordinal(tokens, start)
    last = tokens.word(start) == "last"
    if ordinal is None and not last:
        return None
    nth, after = (int(ordinal[0]), ordinal[1]) if ordinal else (-1, start + 1)
    number = read_count(tokens, after)
    count, at = (int(number.high), number.end) if number else (1, after)
    unit = "half" if tokens.word(at) == "half" else UNITS.get(tokens.word(at))
    if unit is None or tokens.word(at + 1) != "of" or (count > 1 and nth > 1):
        return None
    end = at + 2 + (tokens.word(at + 2) == "the" and tokens.word(at + 3) in UNITS)
    places = (-count, -1) if last else (nth - 1, nth + count - 2)
    return unit, places, end
