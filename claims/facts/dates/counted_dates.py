"""Read dates so many units away: "two years ago", "a week earlier", "in two days"."""

from decimal import Decimal

from claims.facts.amounts.digits import Number
from claims.facts.amounts.fractions import part_of_unit, read_number
from claims.facts.amounts.modifiers import hedge_before
from claims.facts.amounts.number_words import NUMBER_STARTS, VAGUE_SMALL
from claims.facts.calendar.words import UNITS, WEEKDAY_NUMBERS, Unit
from claims.facts.dates.meanings import InText
from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.relative_meanings import Shifted, Weekday
from claims.facts.tokens import Tokens, in_digits

_COUNT_STARTS = NUMBER_STARTS | {"few", "couple"}
_AWAY_FROM_EVENT = frozenset({"earlier", "later", "before", "after", "prior"})
# "Served at least 14 years before parole", "closed for ten days from Monday": a length.
_LASTING = frozenset(
    """for serve serves served serving spend spends spent spending wait waits waited
    waiting last lasts lasted lasting take takes took taking another""".split()
)
_ENDED_BY = frozenset({"after", "before", "from"})
# "The first rain in five months" tells how long there was none.
_RARE = frozenset(
    """first second third only worst best biggest largest smallest highest lowest
    longest shortest deepest strongest weakest hottest coldest wettest driest deadliest
    heaviest fastest slowest youngest oldest closest most fewest""".split()
)
_RARE_REACH = 5
DIRECTIONS = {"later": 1, "after": 1, "earlier": -1, "before": -1, "prior": -1}
_FARTHEST = 2000
_MONTHS_A_YEAR = 12


def read_counted(tokens: Tokens, start: int, *, looks_ahead: bool) -> DatePhrase | None:
    """Read "two years ago", "a week earlier", "six months from now", "in two days"."""
    if tokens.word(start) == "in":
        return _read_ahead(tokens, start) if looks_ahead else None
    counted = _counted(tokens, start)
    if counted is None:
        return None
    number, unit, after = counted
    word = tokens.word(after)
    if word == "ago":
        weekday = _weekday_weeks_ago(tokens, start, after + 1, number, unit)
        return weekday or DatePhrase(start, after + 1, _shifted(unit, number, -1))
    if tokens.phrase(after, after + 2) == ("from", "now"):
        return DatePhrase(start, after + 2, _shifted(unit, number, 1))
    is_away = word in _AWAY_FROM_EVENT or word == "from"
    if is_away and not _tells_how_long(tokens, start, after):
        is_open = word in {"later", "earlier"} or ends_clause(tokens, after + 1)
        is_open &= tokens.word(after + 1) not in {"after", "than", "when"}
        away = _away(unit, number, word if is_open else "")
        return DatePhrase(start, after + 1, away)
    return None


def _counted(tokens: Tokens, start: int) -> tuple[Number, Unit, int] | None:
    """Read "two weeks", "a day", "a year and a half"; the number, unit and end."""
    word = tokens.word(start)
    if not (word in _COUNT_STARTS or in_digits(word)):
        return None
    if _goes_on(tokens, start):
        return None
    whole = _counted_unit(tokens, start)
    return _years_and_a_half(tokens, start, whole) or whole


def _goes_on(tokens: Tokens, start: int) -> bool:
    """Match "four months" of "eleven years and four months": one length, no day.

    "For the last three months, and two days ago" tells of two.
    """
    first = start
    while _is_length_and(tokens, first - 3):
        first -= 3
    return first < start and tokens.word(first - 1) not in {"last", "past"}


def _is_length_and(tokens: Tokens, index: int) -> bool:
    """Match "eleven years and" at a token."""
    number, unit, joint = (tokens.word(index + step) for step in range(3))
    is_number = number in NUMBER_STARTS or in_digits(number)
    return joint == "and" and unit in UNITS and is_number


def _tells_how_long(tokens: Tokens, start: int, after: int) -> bool:
    """Match "banned for at least two years after he admitted it"."""
    if tokens.word(after) not in _ENDED_BY:
        return False
    hedge = hedge_before(tokens, start)
    return tokens.word((hedge.edge if hedge else start) - 1) in _LASTING


def _counted_unit(tokens: Tokens, start: int) -> tuple[Number, Unit, int] | None:
    """Read "two weeks" and "a day"; give the number, the unit and the end."""
    number = _count_or_article(tokens, start)
    unit = UNITS.get(tokens.word(number.end)) if number else None
    return (number, unit, number.end + 1) if number and unit else None


def _years_and_a_half(
    tokens: Tokens, start: int, whole: tuple[Number, Unit, int] | None
) -> tuple[Number, Unit, int] | None:
    """Read "a year and a half" and "two and a half years" in months.

    `whole` is what is counted there in whole units.
    """
    part = part_of_unit(tokens, whole[2]) if whole and whole[1] == "year" else None
    if whole and part:
        return _in_months(whole[0].low + part.low, part.end)
    years = read_number(tokens, start)
    if years is None or tokens.word(years.end) != "years" or years.low > _FARTHEST:
        return None
    is_whole = years.vague or years.low == int(years.low)
    return None if is_whole else _in_months(years.low, years.end + 1)


def _in_months(years: Decimal, end: int) -> tuple[Number, Unit, int]:
    months = Decimal(round(years * _MONTHS_A_YEAR))
    return Number(months, months, end), "month", end


def _weekday_weeks_ago(
    tokens: Tokens, start: int, index: int, number: Number, unit: Unit
) -> DatePhrase | None:
    """Read "a week ago Monday": the Monday of that week."""
    index += tokens.word(index) == "on"
    weekday = WEEKDAY_NUMBERS.get(tokens.word(index))
    if unit != "week" or weekday is None or number.low != number.high:
        return None
    meaning = Weekday(weekday, week=-int(number.low))
    return DatePhrase(start, index + 1, meaning, weekday)


def _away(unit: Unit, number: Number, word: str) -> InText:
    """So many units from another event; "a few days later" is no one day."""
    count = int(number.high)
    step = DIRECTIONS.get(word)
    return InText(unit, count, step and step * count if number.low == count else None)


def _count_or_article(tokens: Tokens, start: int) -> Number | None:
    if tokens.word(start) in {"a", "an"} and tokens.word(start + 1) in UNITS:
        return Number(Decimal(1), Decimal(1), start + 1)
    number = read_count(tokens, start)
    if number is not None and tokens.word(number.end) == "of":
        return None
    return number


def read_count(tokens: Tokens, index: int) -> Number | None:
    """Read a whole count, "a few" also without its article."""
    if tokens.word(index) in {"few", "couple"}:
        end = index + 1 + (tokens.word(index + 1) == "of")
        low, high = VAGUE_SMALL["a", tokens.word(index)]
        few = tokens.word(index) == "few"
        return Number(low, high if few else low, end, vague=True)
    number = read_number(tokens, index)
    if number is None or number.low != int(number.low) or number.high > _FARTHEST:
        return None
    return number


def _read_ahead(tokens: Tokens, start: int) -> DatePhrase | None:
    number = _count_or_article(tokens, start + 1)
    if number is None or _tells_how_rare(tokens, start):
        return None
    unit = UNITS.get(tokens.word(number.end))
    if unit is None or tokens.word(number.end + 1) in {"of", "-"}:
        return None
    return DatePhrase(start, number.end + 1, _shifted(unit, number, 1))


def _tells_how_rare(tokens: Tokens, start: int) -> bool:
    """Match "will play there for the first time in 12 years"."""
    before = tokens.phrase(max(start - _RARE_REACH, 0), start)
    return not _RARE.isdisjoint(before) and "be" not in before


def _shifted(unit: Unit, number: Number, sign: int) -> Shifted:
    least, most = sorted((sign * int(number.low), sign * int(number.high)))
    return Shifted(unit, least, most)


def ends_clause(tokens: Tokens, index: int) -> bool:
    """Tell "the day before." from "the day before the vote", which dates by that."""
    return not tokens.word(index)[:1].isalnum()
