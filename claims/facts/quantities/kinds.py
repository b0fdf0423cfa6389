"""Tell what sort of amount a number is, by the words around it."""

import re
from dataclasses import dataclass
from decimal import Decimal

from claims.facts.ages.reading import read_age
from claims.facts.amounts.amount import Amount
from claims.facts.amounts.fractions import part_of_unit, read_number
from claims.facts.amounts.percentage_points import POINTS, points_at
from claims.facts.amounts.units import UNITS_BY_NAME, UNITS_BY_SPELLING, Unit
from claims.facts.figure import FigureKind
from claims.facts.quantities.magnitudes import MAGNITUDE, is_magnitude
from claims.facts.quantities.temperatures import is_degree_letter
from claims.facts.tokens import Tokens

_PERCENT = frozenset({"%", "percent", "pct", "percents", "percentage"})
# Letters that are units only against digits; alone they are words or initials.
_SHORT = frozenset(
    {"m", "g", "in", "t", "ha", "mi", "b", "mw", "mb", "gw", "gb", "sec"}
)
_LONGEST_UNIT = 3
_SQUARE = re.compile(r"^sq\.? ")
_BEFORE_TIME = frozenset(
    "more full whole long straight consecutive additional extra solid".split()
)
_COMPOUND = {
    "feet": "inches", "pounds": "ounces", "stone": "pounds", "hours": "minutes",
    "minutes": "seconds", "years": "months", "weeks": "days",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KindFound:
    """The kind of an amount, its unit, and the tokens that belong to it.

    `rest` is what a smaller unit adds, 2 inches to 5 feet, or a birthday that never
    came takes away. `factor` is what one is
    of `unit`: a basis point a hundredth of a percentage point.
    """

    kind: FigureKind
    start: int
    end: int
    unit: str | None = None
    rest: Decimal = Decimal(0)
    factor: Decimal = Decimal(1)


def kind_of(tokens: Tokens, amount: Amount, start: int) -> KindFound:
    """Say what an amount measures; `start` is its first token with its hedge."""
    if amount.currency is not None:
        return KindFound(FigureKind.MONEY, start, amount.end, unit=amount.currency.code)
    return (
        _percent(tokens, amount, start)
        or _age(tokens, amount, start)
        or _measure(tokens, amount, start)
        or KindFound(FigureKind.COUNT, start, amount.end)
    )


def _percent(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    end = tokens.past_hyphen(amount.end)
    if points := points_at(tokens, end):
        past, factor = points
        return KindFound(FigureKind.PERCENT, start, past, POINTS, factor=factor)
    word = tokens.word(end)
    if word in _PERCENT or (word == "pc" and tokens.is_glued(end)):
        return KindFound(FigureKind.PERCENT, start, end + 1)
    if tokens.phrase(end, end + 2) == ("per", "cent"):
        return KindFound(FigureKind.PERCENT, start, end + 2)
    if amount.end == end and _shares_per_cent(tokens, end):
        return KindFound(FigureKind.PERCENT, start, amount.end)
    return None


def _shares_per_cent(tokens: Tokens, index: int) -> bool:
    """Say whether "46" shares the sign of "46 to 40 percent"."""
    if tokens.word(index) not in {"to", "versus", "-", "–"}:
        return False
    end = index + 2
    if not tokens.is_number(index + 1):
        return False
    return tokens.word(end) in _PERCENT or tokens.phrase(end, end + 2) == (
        "per",
        "cent",
    )


def _age(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    age = read_age(tokens, amount, start)
    return age and KindFound(FigureKind.AGE, age.start, age.end, age.unit, age.rest)


def _measure(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    end = tokens.past_hyphen(amount.end)
    if tokens.word(end) == "of" and amount.vague:
        end += 1
    found = _unit_at(tokens, end) or _time_past_adjective(tokens, end)
    if is_magnitude(tokens, amount.start, amount.end):
        found = UNITS_BY_NAME[MAGNITUDE], amount.end
    if found is None and (unit := _shared_unit(tokens, amount)):
        found = unit, amount.end
    if found is None:
        return None
    unit, end = _per_hour(tokens, *found)
    is_time = unit.dimension == "time"
    kind = FigureKind.DURATION if is_time else FigureKind.MEASURE
    rest, end = _smaller_unit(tokens, unit, end)
    return KindFound(kind, start, end, unit.name, rest)


def _shared_unit(tokens: Tokens, amount: Amount) -> Unit | None:
    """Read the unit that "nine" has from "cut from nine to six years"."""
    if tokens.word(amount.start - 1) != "from" or tokens.word(amount.end) != "to":
        return None
    second = read_number(tokens, amount.end + 1)
    found = _unit_at(tokens, second.end) if second else None
    return found[0] if found else None


def _time_past_adjective(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """Read "months" in "three more months" and "two full years"."""
    found = _unit_at(tokens, index + 1) if tokens.word(index) in _BEFORE_TIME else None
    return found if found and found[0].dimension == "time" else None


def _smaller_unit(tokens: Tokens, unit: Unit, end: int) -> tuple[Decimal, int]:
    """Read "2 inches" after "5 feet" and "and a half" after "a mile" as a part."""
    part = part_of_unit(tokens, end)
    if part is not None:
        return part.low, part.end
    at = end + (tokens.word(end) in {"and", "-", ","})
    at += tokens.word(end) == "," and tokens.word(at) == "and"
    if unit.name not in _COMPOUND or not (tokens.is_number(at) or tokens.word(at)):
        return Decimal(0), end
    number = read_number(tokens, at)
    found = _unit_at(tokens, number.end) if number else None
    if number is None or found is None or found[0].name != _COMPOUND[unit.name]:
        return Decimal(0), end
    smaller, past = found
    further, end = _smaller_unit(tokens, smaller, past)
    return (number.low + further) * smaller.factor / unit.factor, end


def _unit_at(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """Read the longest unit at a token: "square feet" before "feet"."""
    for length in range(_LONGEST_UNIT, 0, -1):
        last = index + length - 1
        if last >= len(tokens):
            continue
        printed = tokens.text[tokens.starts[index] : tokens.ends[last]].lower()
        spelling = _SQUARE.sub("square ", printed.replace("-", " "))
        unit = UNITS_BY_SPELLING.get(spelling)
        if unit is not None and _is_unit_here(tokens, index, spelling):
            return unit, index + length
    return None


def _is_unit_here(tokens: Tokens, index: int, spelling: str) -> bool:
    if spelling in {"c", "f"}:
        return is_degree_letter(tokens, index)
    if spelling == MAGNITUDE:
        return not tokens.is_number(index + 1)
    if spelling == "second":
        return tokens.is_glued(index)
    if spelling in {"m", "in", "g"} and not tokens.is_glued(index):
        after_feet = spelling == "in" and tokens.word(index - 2) in {"ft", "feet"}
        return after_feet or (spelling == "m" and not tokens.word(index + 1).isalpha())
    return spelling not in _SHORT or tokens.is_number(index - 1)


def _per_hour(tokens: Tokens, unit: Unit, end: int) -> tuple[Unit, int]:
    """Widen "miles" to "miles per hour"."""
    phrase = tokens.phrase(end, end + 2)
    if phrase in {("per", "hour"), ("an", "hour"), ("a", "hour")}:
        speed = UNITS_BY_NAME.get(f"{unit.name} per hour")
        if speed is not None:
            return speed, end + 2
    return unit, end
