"""Tell what sort of amount a number is, by the words around it."""

from dataclasses import dataclass
from decimal import Decimal

from claims.facts.amounts import Amount
from claims.facts.figure import FigureKind
from claims.facts.fractions import part_of_unit, read_number
from claims.facts.tokens import Tokens
from claims.facts.units import UNITS_BY_NAME, UNITS_BY_SPELLING, Unit

_PERCENT = frozenset({"%", "percent", "pct", "percents", "percentage"})
_AGE_ADJECTIVES = frozenset(
    {"year", "years", "month", "months", "week", "weeks", "day"}
)
_AGE_UNITS = frozenset({"years", "months", "weeks", "days"})
# Letters that are units only against digits; alone they are words or initials.
_SHORT = frozenset(
    {"m", "g", "in", "t", "ha", "mi", "b", "mw", "mb", "gw", "gb", "sec"}
)
_PEOPLE_UNDER = frozenset(
    """children kids people those anyone players minors adults women men girls boys
    everyone residents voters students teens persons""".split()
)
# "Another man, 26, was": the nouns that an age stands behind between commas.
_WITH_AGE = frozenset(
    """man woman boy girl student teenager teen victim suspect driver officer mother
    father brother sister son daughter wife husband girlfriend boyfriend fiancee friend
    uncle aunt cousin nephew niece grandmother grandfather shooter gunman""".split()
)
_BOUNDS = frozenset({"under", "over", "above", "below", "younger", "older"})
_AFTER_AGE = frozenset(
    {"and", "at", "when", "in", "on", "but", "last", "this", "years"}
)
_IS_OF_AGE = frozenset("turned turns turning she's he's she’s he’s".split())
_LONGEST_UNIT = 3
_BEFORE_TIME = frozenset(
    "more full whole long straight consecutive additional extra solid".split()
)
_COMPOUND = {
    "feet": "inches", "pounds": "ounces", "stone": "pounds", "hours": "minutes",
    "minutes": "seconds", "years": "months", "weeks": "days",
}  # fmt: skip
_OLDEST = 125


@dataclass(frozen=True, slots=True)
class KindFound:
    """The kind of an amount, its unit, and the tokens that belong to it.

    `rest` is what a smaller unit adds: 2 inches to 5 feet.
    """

    kind: FigureKind
    start: int
    end: int
    unit: str | None = None
    rest: Decimal = Decimal(0)


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
    end = _past_hyphen(tokens, amount.end)
    word, following = tokens.word(end), tokens.word(end + 1)
    if word in {"percentage", "%", "percent"} and following in {"point", "points"}:
        return KindFound(FigureKind.PERCENT, start, end + 2, "percentage points")
    if word in _PERCENT:
        return KindFound(FigureKind.PERCENT, start, end + 1)
    if word == "per" and following == "cent":
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


def _past_hyphen(tokens: Tokens, index: int) -> int:
    hyphen = tokens.word(index) == "-" and tokens.is_glued(index)
    return index + 1 if hyphen and tokens.is_glued(index + 1) else index


def _age(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    """Read "34-year-old", "34 years old", "aged 34", and "Smith, 34,"."""
    end = _past_hyphen(tokens, amount.end)
    unit = _age_unit(tokens, end)
    if unit is not None:
        return KindFound(FigureKind.AGE, start, *unit)
    shared = _shared_age_unit(tokens, amount.end)
    if shared is not None:
        return KindFound(FigureKind.AGE, start, amount.end, shared)
    if amount.high > _OLDEST or amount.scaled or amount.vague:
        return None
    return _bare_age(tokens, amount, start)


def _bare_age(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    """Read an age that is printed without its unit."""
    if tokens.word(amount.end) == "yo":
        return KindFound(FigureKind.AGE, start, amount.end + 1, "years")
    if _follows_age(tokens, amount, start):
        return KindFound(FigureKind.AGE, start - 1, amount.end, "years")
    rules = (_follows_name, _bounds_people, _says_how_old, _is_in_list_of_ages)
    if any(rule(tokens, amount, start) for rule in rules):
        return KindFound(FigureKind.AGE, start, amount.end, "years")
    return None


def _says_how_old(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Read "she was 70" and "turned 40", with nothing counted after it."""
    if tokens.word(amount.end).isalpha() and tokens.word(amount.end) not in _AFTER_AGE:
        return False
    if tokens.word(amount.end) in {"-", "/", "%", "for"}:
        return False
    return _tells_age(tokens, start) or _corrects_age(tokens, start)


def _tells_age(tokens: Tokens, start: int) -> bool:
    before = tokens.word(start - 1)
    if before in _IS_OF_AGE:
        return True
    return before in {"is", "was"} and tokens.word(start - 2) in {"who", "he", "she"}


def _corrects_age(tokens: Tokens, start: int) -> bool:
    """Match the second age of "She is 29, not 27"."""
    refuted = tokens.phrase(start - 2, start) == (",", "not")
    return refuted and tokens.is_number(start - 3) and _tells_age(tokens, start - 3)


def _shared_age_unit(tokens: Tokens, index: int) -> str | None:
    """Read the unit that "10-" has from "10- and 13-year-olds"."""
    if tokens.word(index) != "-" or tokens.word(index + 1) not in {"and", "or", "to"}:
        return None
    number = read_number(tokens, index + 2)
    unit = _age_unit(tokens, _past_hyphen(tokens, number.end)) if number else None
    return unit[1] if unit else None


def _follows_age(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether "aged", "age", or "ages" with two numbers stands before."""
    before = tokens.word(start - 1)
    if before == "ages":
        return amount.is_range or tokens.word(amount.end) in {"and", ","}
    return before in {"aged", "age"}


def _is_in_list_of_ages(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match what follows "ages 14" in "ages 14, 11, 7 and 3", or "the age of"."""
    if tokens.phrase(start - 2, start) == ("age", "of"):
        return True
    index = start - 1
    while tokens.word(index) in {",", "and", "to"} or tokens.is_number(index):
        index -= 1
    listed = tokens.word(index) in {"ages", "aged"} and index < start - 2
    return listed and not tokens.is_number(amount.end)


def _age_unit(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Read "years old", "-year-old", "months of age"; give its end and unit."""
    word = tokens.word(index)
    if word not in _AGE_ADJECTIVES:
        return None
    unit = word.removesuffix("s") + "s"
    after = _past_hyphen(tokens, index + 1)
    if tokens.word(after) in {"old", "olds"}:
        return after + 1, unit
    if tokens.phrase(index + 1, index + 3) == ("of", "age"):
        return index + 3, unit
    return None


def _follows_name(tokens: Tokens, amount: Amount, _start: int) -> bool:
    """Say whether a bare number stands between commas after a name."""
    if not amount.in_digits or amount.is_range or tokens.word(amount.start - 1) != ",":
        return False
    closes = tokens.word(amount.end) in {",", ".", ";", ")", "and", "who", "was"}
    number = tokens.word(amount.start)
    who = amount.start - 2
    is_person = tokens.is_capitalised(who) or tokens.word(who) in _WITH_AGE
    return (
        closes
        and number.isdecimal()
        and is_person
        and tokens.word(who).isalpha()
        and not tokens.is_number(amount.end + 1)
    )


def _bounds_people(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether "under 18" bounds the people named right before it."""
    if tokens.word(start) not in _BOUNDS or tokens.word(start - 1) not in _PEOPLE_UNDER:
        return False
    after = tokens.word(amount.end)
    return not after.endswith("s") and after not in UNITS_BY_SPELLING


def _measure(tokens: Tokens, amount: Amount, start: int) -> KindFound | None:
    end = _past_hyphen(tokens, amount.end)
    if tokens.word(end) == "of" and amount.vague:
        end += 1
    found = _unit_at(tokens, end) or _time_past_adjective(tokens, end)
    if found is None:
        return None
    unit, end = _per_hour(tokens, *found)
    is_time = unit.dimension == "time"
    kind = FigureKind.DURATION if is_time else FigureKind.MEASURE
    rest, end = _smaller_unit(tokens, unit, end)
    return KindFound(kind, start, end, unit.name, rest)


def _time_past_adjective(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """Read "months" in "three more months" and "two full years"."""
    found = _unit_at(tokens, index + 1) if tokens.word(index) in _BEFORE_TIME else None
    return found if found and found[0].dimension == "time" else None


def _smaller_unit(tokens: Tokens, unit: Unit, end: int) -> tuple[Decimal, int]:
    """Read "2 inches" after "5 feet" and "and a half" after "a mile" as a part."""
    part = part_of_unit(tokens, end)
    if part is not None:
        return part.low, part.end
    at = end + (tokens.word(end) in {"and", "-"})
    if unit.name not in _COMPOUND or not (tokens.is_number(at) or tokens.word(at)):
        return Decimal(0), end
    number = read_number(tokens, at)
    found = _unit_at(tokens, number.end) if number else None
    if number is None or found is None or found[0].name != _COMPOUND[unit.name]:
        return Decimal(0), end
    return number.low * found[0].factor / unit.factor, found[1]


def _unit_at(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """Read the longest unit at a token: "square feet" before "feet"."""
    for length in range(_LONGEST_UNIT, 0, -1):
        last = index + length - 1
        if last >= len(tokens):
            continue
        printed = tokens.text[tokens.starts[index] : tokens.ends[last]].lower()
        spelling = printed.replace("-", " ")
        unit = UNITS_BY_SPELLING.get(spelling)
        if unit is not None and _is_unit_here(tokens, index, spelling):
            return unit, index + length
    return None


def _is_unit_here(tokens: Tokens, index: int, spelling: str) -> bool:
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
