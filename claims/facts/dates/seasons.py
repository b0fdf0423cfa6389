"""Read seasons and holidays: "summer 2017", "on Christmas Eve"."""

from claims.facts.calendar.words import (
    FIXED_HOLIDAYS,
    MOVING_HOLIDAYS,
    NATIONAL_DAYS,
    SEASONS,
)
from claims.facts.dates.meanings import (
    Meaning,
    day_of_year,
    full_day,
    full_season,
    holiday,
    season_of_year,
)
from claims.facts.dates.phrase import DatePhrase, bare, read_year_after
from claims.facts.dates.public_holidays import BankHoliday, NationalDay, easter_weekend
from claims.facts.figure import Precision
from claims.facts.tokens import Tokens

_BEFORE_SEASON = frozenset(
    (word, "the") for word in "in into during since by until over through".split()
)
_BANK_HOLIDAYS: dict[tuple[str, ...], Precision] = {
    ("weekend",): "weekend", ("monday",): "day",
}  # fmt: skip
_DAYS = frozenset({"day", "eve", "monday", "sunday"})
# What may follow a holiday that is a date.
_CLAUSES = frozenset(
    """it he she they we you i the a an this that in on at and or but when was were is
    weekend will by after before for with as to because so not""".split()
)


def read_season(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "summer 2017", "the winter of 1999", "in the spring"."""
    first_month = SEASONS.get(bare(tokens, start))
    if first_month is None:
        return None
    year = read_year_after(tokens, start + 1)
    if year is not None:
        return DatePhrase(start, year[1], full_season(year[0], first_month))
    if tokens.phrase(start - 2, start) not in _BEFORE_SEASON:
        return None
    if tokens.word(start + 1) == "of":
        return None
    return DatePhrase(start, start + 1, season_of_year(first_month))


def read_holiday(tokens: Tokens, start: int) -> DatePhrase | None:
    """Read "Christmas Eve", "on Thanksgiving", "Easter 2018"; no "Christmas card"."""
    for end in range(min(start + 3, len(tokens)), start, -1):
        words = tokens.phrase(start, end)
        near = _near_holiday(words)
        if near is not None:
            return DatePhrase(start, end, near)
        fixed, moving = FIXED_HOLIDAYS.get(words), MOVING_HOLIDAYS.get(words)
        if fixed is None and moving is None:
            continue
        if _is_festive(tokens, end) and not _is_on_a_day(tokens, start, end):
            continue
        meaning = day_of_year(*fixed) if fixed else holiday(moving or "")
        year = read_year_after(tokens, end)
        if year is None:
            return DatePhrase(start, end, meaning)
        days = meaning.in_year(year[0])
        day = days.low if days else None
        full = full_day(day.year, day.month, day.day) if day else None
        return DatePhrase(start, year[1], full) if full else None
    return None


def _near_holiday(words: tuple[str, ...]) -> Meaning | None:
    """Mean a holiday that only the day of publication tells: "Independence Day"."""
    if words in NATIONAL_DAYS:
        return NationalDay(NATIONAL_DAYS[words])
    if words == ("easter", "weekend"):
        return easter_weekend()
    if words[:2] != ("bank", "holiday") or words[2:] not in _BANK_HOLIDAYS:
        return None
    return BankHoliday(_BANK_HOLIDAYS[words[2:]])


def _is_on_a_day(tokens: Tokens, start: int, end: int) -> bool:
    """Match "on Valentine's Day", whatever follows."""
    return tokens.word(start - 1) == "on" and tokens.word(end - 1) in _DAYS


def _is_festive(tokens: Tokens, end: int) -> bool:
    """Say whether a holiday only qualifies what follows: "a Christmas card"."""
    after = tokens.word(end)
    if tokens.word(end) == "-" and tokens.is_glued(end):
        return True
    return after.isalpha() and not tokens.is_capitalised(end) and after not in _CLAUSES
