"""Read one plain date, by the reader for the word it begins with."""

from collections.abc import Callable, Collection
from typing import TypeAlias

from claims.facts.amounts.number_words import TENS
from claims.facts.amounts.ordinals import ORDINAL_STARTS
from claims.facts.calendar.words import (
    HOLIDAY_STARTS,
    MONTHS,
    SEASONS,
    WEEKDAY_NUMBERS,
)
from claims.facts.dates.calendar_dates import (
    read_bare_year,
    read_day_first,
    read_month_first,
    read_numeric,
)
from claims.facts.dates.periods import (
    DECADE_WORDS,
    read_century,
    read_decade,
    read_quarter,
    read_year_span,
)
from claims.facts.dates.phrase import DatePhrase, bare
from claims.facts.dates.relative_readers import (
    NAMED_STARTS,
    PERIOD_STARTS,
    read_named_day,
    read_period,
)
from claims.facts.dates.seasons import read_holiday, read_season
from claims.facts.dates.weekday_reader import read_weekday
from claims.facts.dates.weeks_on import WEEK_ON_STARTS, read_week_on
from claims.facts.tokens import Tokens, in_digits

_Reader: TypeAlias = Callable[[Tokens, int], DatePhrase | None]
_PLACES_IN_ROW = ORDINAL_STARTS | frozenset(TENS)
# Each with the words it can begin with beside digits, the longest form first.
_READERS: tuple[tuple[_Reader, Collection[str]], ...] = (
    (read_year_span, ()),
    (read_quarter, {"q", "h"}),
    (read_decade, DECADE_WORDS),
    (read_century, _PLACES_IN_ROW),
    (read_month_first, MONTHS),
    (read_day_first, _PLACES_IN_ROW | {"the"}),
    (read_weekday, WEEKDAY_NUMBERS),
    (read_week_on, WEEK_ON_STARTS),
    (read_holiday, HOLIDAY_STARTS),
    (read_season, SEASONS),
    (read_named_day, NAMED_STARTS),
    (read_period, PERIOD_STARTS),
    (read_bare_year, {"year"}),
)
_OF_DIGITS: tuple[_Reader, ...] = (
    read_year_span, read_quarter, read_decade, read_century, read_day_first,
    read_bare_year,
)  # fmt: skip
_BY_WORD = {
    word: tuple(reader for reader, starts in _READERS if word in starts)
    for word in frozenset().union(*(starts for _, starts in _READERS))
}


def read_plain(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read one date; the readers are tried from the longest form to the shortest."""
    word = tokens.word(start)
    if not in_digits(word):
        readers = _BY_WORD.get(word) or _BY_WORD.get(bare(tokens, start), ())
    elif numeric := read_numeric(tokens, start, day_first=day_first):
        return numeric
    else:
        readers = _OF_DIGITS
    for reader in readers:
        found = reader(tokens, start)
        if found is not None:
            return found
    return None
