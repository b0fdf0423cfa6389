"""Read every date in a text as first and last possible day.

The names follow TIMEX3 (ISO 24617-1): an expression, its value, the anchor it
is counted from. The width of what was said stays: "in 2019" is a year, and a
weekday of an unknown week stays a weekday.
"""

from collections.abc import Callable
from datetime import date

from claims.facts.calendar.days import UNKNOWN, Days
from claims.facts.calendar.words import WEEKDAYS
from claims.facts.dates.grammar import find_date_phrases
from claims.facts.dates.meanings import Meaning, Moment
from claims.facts.dates.phrase import DatePhrase, is_possessive
from claims.facts.dates.tense import is_set_for, lasts_up_to, looks_ahead
from claims.facts.dates.text_anchors import anchor_in_text
from claims.facts.figure import DateExpression
from claims.facts.interval import Interval
from claims.facts.tokens import Tokens, tokenize

# Stands in for publication where the meaning does not need it.
_ANY_DAY = Moment(date(2000, 1, 1))
_TENSES = frozenset({"past", "future"})


def read_dates(
    text: str,
    *,
    published: Interval[date] | None,
    day_first: bool = False,
    tense_at: Callable[[int], str | None] | None = None,
) -> list[DateExpression]:
    """Find every date in a text, in order; offsets are into `text`.

    `published` may be a stretch of days; with None or an open end, dates that
    need it stay unknown. `day_first` reads 03/04/2018 as 3 April. `tense_at`
    tells "past", "present" or "future" for a character offset; where it is
    None the words nearby decide, and of the present they may say that it is ahead.
    """
    tokens = tokenize(text)
    phrases = find_date_phrases(text, day_first=day_first)
    found = [
        _expression(tokens, phrase, published, _is_future(tokens, phrase, tense_at))
        for phrase in phrases
    ]
    return anchor_in_text(text, phrases, found)


def _is_future(
    tokens: Tokens, phrase: DatePhrase, tense_at: Callable[[int], str | None] | None
) -> Callable[[], bool | None]:
    """Put the question of tense off: most dates do not need it."""

    def is_future() -> bool | None:
        if tokens.word(phrase.start - 1) == "since":
            return False
        lasting = lasts_up_to(tokens, phrase.start)
        if lasting is not None:
            return lasting
        if is_set_for(tokens, phrase.start, phrase.end):
            return True
        tense = tense_at(tokens.starts[phrase.start]) if tense_at else None
        if tense in _TENSES:
            return tense == "future"
        ahead = looks_ahead(tokens, phrase.start, phrase.end)
        return None if tense == "present" and not ahead else ahead

    return is_future


def _expression(
    tokens: Tokens,
    phrase: DatePhrase,
    published: Interval[date] | None,
    is_future: Callable[[], bool | None],
) -> DateExpression:
    meaning = phrase.meaning
    days = _resolve(meaning, published, is_future)
    unknown = days.is_unknown and meaning.anchor == "publication"
    last = phrase.end - 1
    return DateExpression(
        start=tokens.starts[phrase.start],
        end=tokens.ends[last] - len("'s") * is_possessive(tokens, last),
        interval=days,
        precision=meaning.precision,
        anchor="unknown" if unknown else meaning.anchor,
        weekday=None if phrase.weekday is None else WEEKDAYS[phrase.weekday],
    )


def _resolve(
    meaning: Meaning,
    published: Interval[date] | None,
    is_future: Callable[[], bool | None],
) -> Days:
    if meaning.anchor != "publication":
        return meaning.days(_ANY_DAY)
    if published is None or published.low is None or published.high is None:
        return UNKNOWN
    future = is_future()
    first = meaning.days(Moment(published.low, future))
    if published.is_exact:
        return first
    return first.hull(meaning.days(Moment(published.high, future)))
