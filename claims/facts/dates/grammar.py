"""Find every date phrase in a text: the grammar's top.

What one date looks like is in `calendar_dates`, `periods`, `weekday_reader`
and `relative_readers`; here they are put together into ranges ("from May to
July"), bounds ("before 2018"), parts ("late last month") and distances ("two
weeks before Christmas"). Linear in the text: no phrase is longer than a few
dozen tokens, and no token is read twice at the top.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from claims.facts.amounts.number_words import (
    SMALL,
    SMALL_ORDINALS,
    TENS,
    TENS_ORDINALS,
    VAGUE_PLURALS,
)
from claims.facts.calendar.words import (
    HOLIDAY_STARTS,
    LAST,
    MONTHS,
    NEXT,
    OF_OTHER_EVENT,
    PARTS,
    SEASONS,
    UNITS,
    WEEKDAY_NUMBERS,
)
from claims.facts.dates.composed_meanings import (
    Away,
    Between,
    Bounded,
    NthOf,
    PartOf,
    WeekOf,
    nth_of_each_year,
)
from claims.facts.dates.counted_dates import read_counted
from claims.facts.dates.hedged_dates import with_hedge
from claims.facts.dates.meanings import InText, OfRunningYear, OfYear, Yearly
from claims.facts.dates.periods import DECADE_WORDS
from claims.facts.dates.phrase import DatePhrase, bare, is_possessive
from claims.facts.dates.plain_dates import read_plain
from claims.facts.dates.relative_meanings import Shifted, Weekday, Weekend
from claims.facts.dates.relative_readers import (
    read_event_day,
    read_nth_unit,
)
from claims.facts.dates.tense import looks_ahead
from claims.facts.tokens import Tokens, tokenize

_SENTENCE = 30
_AGAIN = frozenset((nth, "time") for nth in ("second", "third", "fourth", "fifth"))
_JOINTS = frozenset({"to", "through", "until", "till", "-", "–", "—", "thru"})
_WEEK_JOINTS = frozenset({"of", "beginning", "ending", "starting", "commencing"})
_STARTS = (
    frozenset([*MONTHS, *WEEKDAY_NUMBERS, *SEASONS, *UNITS, *PARTS, *HOLIDAY_STARTS])
    | frozenset([*SMALL, *TENS, *SMALL_ORDINALS, *TENS_ORDINALS, *VAGUE_PLURALS])
    | frozenset([*LAST, *NEXT, *OF_OTHER_EVENT, *DECADE_WORDS, "this", "a", "an", "in"])
    | frozenset("today tonight yesterday tomorrow weekend night morning q h".split())
    | frozenset("between from before after several evening current".split())
)


@lru_cache(maxsize=4)
def find_date_phrases(text: str, *, day_first: bool = False) -> tuple[DatePhrase, ...]:
    """Find all date phrases of a text, in order and apart from each other.

    `day_first` reads 03/04/2018 as 3 April, as most countries print it.
    """
    return tuple(_find_all(tokenize(text), day_first=day_first))


def _find_all(tokens: Tokens, *, day_first: bool) -> Iterator[DatePhrase]:
    words = tokens.words
    index = 0
    while index < len(words):
        word = words[index]
        starts = (
            word in _STARTS
            or word[0].isdecimal()
            or (is_possessive(tokens, index) and bare(tokens, index) in _STARTS)
        )
        phrase = _read_phrase(tokens, index, day_first=day_first) if starts else None
        if phrase is None:
            index += 1
        else:
            yield phrase
            index = max(phrase.end, index + 1)


def _read_phrase(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    word = tokens.word(start)
    if word in {"between", "from"}:
        return _read_between(tokens, start, day_first=day_first)
    if word in {"before", "after"}:
        return _read_bounded(tokens, start, day_first=day_first)
    first = _read_part(tokens, start, day_first=day_first)
    if first is None:
        return _read_away(tokens, start, day_first=day_first)
    return _read_range(tokens, first, _JOINTS, day_first=day_first) or first


def _read_between(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "between 3 and 5 June", "from May to July"."""
    first = _read_part(tokens, start + 1, day_first=day_first)
    if first is None:
        return None
    joints = _JOINTS | {"and"} if tokens.word(start) == "between" else _JOINTS
    both = _read_range(tokens, first, joints, day_first=day_first)
    if both is None and not isinstance(first.meaning, Between):
        return None
    both = both or first
    return DatePhrase(start, both.end, both.meaning)


def _read_range(
    tokens: Tokens, first: DatePhrase, joints: frozenset[str], *, day_first: bool
) -> DatePhrase | None:
    if tokens.word(first.end) not in joints or isinstance(first.meaning, Between):
        return None
    after = first.end + 1 + (tokens.word(first.end + 1) == "the")
    last = _read_part(tokens, after, day_first=day_first)
    if last is None or isinstance(last.meaning, Between):
        return None
    return DatePhrase(first.start, last.end, Between(first.meaning, last.meaning))


def _read_bounded(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "before 2018", "after March 5"; "before Monday's vote" dates the vote."""
    after = start + 1 + (tokens.word(start + 1) == "the")
    edge = _read_part(tokens, after, day_first=day_first)
    if edge is None:
        return None
    if (
        _names_event(tokens, edge)
        or _lists_times(tokens, start)
        or edge.meaning.anchor == "text"
        or isinstance(edge.meaning, Between)
    ):
        return edge
    is_after = tokens.word(start) == "after"
    return DatePhrase(start, edge.end, Bounded(edge.meaning, is_after))


def _names_event(tokens: Tokens, edge: DatePhrase) -> bool:
    return is_possessive(tokens, edge.end - 1) or _qualifies(tokens, edge)


def _lists_times(tokens: Tokens, start: int) -> bool:
    """Match "only the second time it was so hot, after August 2003": that was one."""
    if tokens.word(start - 1) != "," or tokens.word(start) != "after":
        return False
    words = tokens.sentence(start - 1, _SENTENCE)
    return any(pair in _AGAIN for pair in pairwise(words))


def _qualifies(tokens: Tokens, edge: DatePhrase) -> bool:
    """Say whether the date is an adjective: "after the 1999 shooting"."""
    with_article = tokens.word(edge.start - 1) == "the"
    return with_article and tokens.word(edge.end).isalpha()


def _read_away(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "a week earlier", and with its date "two weeks before Christmas".

    "Up by a quarter from July" is a share.
    """
    if tokens.phrase(start - 1, start + 2) == ("by", "a", "quarter"):
        return None
    is_ahead = tokens.word(start) == "in" and looks_ahead(tokens, start, start) is True
    counted = read_counted(tokens, start, looks_ahead=is_ahead)
    counted = counted or read_event_day(tokens, start)
    if counted is None or not isinstance(counted.meaning, InText):
        return with_hedge(tokens, counted) if counted else None
    joint = tokens.word(counted.end - 1)
    if joint not in {"before", "after", "from"}:
        return counted
    base = _read_part(tokens, counted.end, day_first=day_first)
    if base is None or is_possessive(tokens, base.end - 1):
        return None if joint == "from" else counted
    count = counted.meaning.count * (-1 if joint == "before" else 1)
    since = base.meaning
    if joint == "from" and isinstance(since, Weekday):
        since = replace(since, shift="this")
    away = Away(counted.meaning.unit, count, since)
    return DatePhrase(start, base.end, away)


def _read_part(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read a date with its part: "late last month", "the end of 2000"."""
    part = PARTS.get(tokens.word(start))
    if part is None:
        return _read_core(tokens, start, day_first=day_first)
    after = start + 1
    of = tokens.word(start) in {"beginning", "start", "middle", "end"}
    if of and tokens.word(after) != "of":
        return None
    after += tokens.word(after) in {"of", "in", "-"}
    after += tokens.word(after) == "the"
    whole = _read_core(tokens, after, day_first=day_first) or _the_running(
        tokens, after
    )
    if whole is None:
        return None
    if whole.meaning.precision in {"day", "unknown", "weekend"}:
        return DatePhrase(start, whole.end, whole.meaning, whole.weekday)
    return DatePhrase(start, whole.end, PartOf(part, whole.meaning))


def _the_running(tokens: Tokens, index: int) -> DatePhrase | None:
    """Read "the year" in "later in the year" as the running one."""
    unit = UNITS.get(tokens.word(index))
    if unit is None or tokens.word(index - 1) != "the" or unit == "day":
        return None
    if tokens.word(index - 2) not in {"in", "of"} or tokens.word(index).endswith("s"):
        return None
    return DatePhrase(index, index + 1, Shifted(unit, 0, 0))


def _read_core(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read one date, or a unit of it: "the first week of July"."""
    plain = read_plain(tokens, start, day_first=day_first)
    if plain is not None:
        return _of_year(tokens, plain)
    nth = _read_nth_of(tokens, start, day_first=day_first)
    return nth or _read_week_of(tokens, start, day_first=day_first)


def _of_year(tokens: Tokens, found: DatePhrase) -> DatePhrase:
    """Read on from "June 16" to "of last year", from "March" to "this year"."""
    after = found.end + (tokens.word(found.end) == "of")
    offset = {"last": -1, "this": 0, "next": 1}.get(tokens.word(after))
    if offset is None or bare(tokens, after + 1) != "year":
        return found
    if not isinstance(found.meaning, Yearly):
        return found
    return DatePhrase(
        found.start, after + 2, OfYear(found.meaning, offset), found.weekday
    )


def _read_nth_of(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "the first week of July", "the last two months of 2017"."""
    found = read_nth_unit(tokens, start)
    if found is None:
        return None
    unit, (first, last), end = found
    running = _the_running(tokens, end)
    if running is not None and tokens.word(end) == "year":
        nth = nth_of_each_year(unit, first, last)
        return DatePhrase(start, running.end, OfRunningYear(nth))
    whole = read_plain(tokens, end, day_first=day_first) or running
    if whole is None or whole.meaning.precision not in {"month", "year", "quarter"}:
        return None
    return DatePhrase(start, whole.end, NthOf(unit, first, last, whole.meaning))


def _read_week_of(tokens: Tokens, start: int, *, day_first: bool) -> DatePhrase | None:
    """Read "the week of April 10", "week beginning 4 February", "the weekend"."""
    word = bare(tokens, start)
    if word == "weekend" and tokens.word(start - 1) == "the":
        return DatePhrase(start, start + 1, Weekend())
    joint = tokens.word(start + 1)
    if word != "week" or joint not in _WEEK_JOINTS:
        return None
    after = start + 2 + (tokens.word(start + 2) in {"on", "the"})
    day = read_plain(tokens, after, day_first=day_first)
    if day is None or day.meaning.precision != "day":
        return None
    return DatePhrase(start, day.end, WeekOf(day.meaning))
