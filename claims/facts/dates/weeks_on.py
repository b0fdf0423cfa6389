"""Read days counted on from another: "a week on Friday", "a week tomorrow"."""

from claims.facts.calendar.words import WEEKDAY_NUMBERS, Unit
from claims.facts.dates.composed_meanings import Away
from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.relative_meanings import Shifted, Weekday
from claims.facts.dates.tense import looks_ahead
from claims.facts.tokens import Tokens

_COUNTS = {"a": 1, "one": 1, "two": 2}
_UNITS: dict[str, Unit] = {
    "week": "week", "weeks": "week", "fortnight": "fortnight",
}  # fmt: skip
_NAMED = {"today": 0, "tomorrow": 1}
WEEK_ON_STARTS = frozenset([*_COUNTS, *_NAMED])
# "Jailed for two weeks on Friday" tells how long.
_HOW_LONG = frozenset("for after of got given gets to".split())


def read_week_on(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read a day that lies a week or two behind the coming one."""
    word = tokens.word(start)
    if word in _NAMED and tokens.word(start + 1) == "week":
        return DatePhrase(start, start + 2, _away("week", 1, word))
    count, unit = _COUNTS.get(word), _UNITS.get(tokens.word(start + 1))
    if count is None or unit is None:
        return None
    day = start + 2
    if tokens.word(day) in _NAMED:
        return DatePhrase(start, day + 1, _away(unit, count, tokens.word(day)))
    day += tokens.word(day) in {"on", "next"}
    weekday = WEEKDAY_NUMBERS.get(tokens.word(day))
    if weekday is None or day == start + 2 or not _is_ahead(tokens, start, day + 1):
        return None
    away = Away(unit, count, Weekday(weekday, "this"))
    return DatePhrase(start, day + 1, away, weekday)


def _away(unit: Unit, count: int, named: str) -> Away:
    return Away(unit, count, Shifted("day", _NAMED[named], _NAMED[named]))


def _is_ahead(tokens: Tokens, start: int, end: int) -> bool:
    ahead = looks_ahead(tokens, start, end)
    return ahead is True or (ahead is None and tokens.word(start - 1) not in _HOW_LONG)
