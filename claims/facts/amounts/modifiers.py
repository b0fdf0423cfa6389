"""What stands before or after a number and hedges or bounds it."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from types import MappingProxyType

from claims.facts.amounts.number_words import SCALES, SMALL, TENS, VAGUE_PLURALS
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.tokens import Tokens

# "About" is a tenth either way: the interchange contract's convention.
ABOUT_SHARE = Decimal("0.1")

_BEFORE = {
    Modifier.EXACTLY: "exactly|precisely|equal to|equals|a total of",
    Modifier.ABOUT: (
        "about|around|roughly|approximately|approx|approx .|nearly|almost|some|near|"
        "an estimated|estimated|close to|virtually|just about|circa|ca .|"
        "in the region of|in the neighborhood of|on the order of|somewhere around|"
        "an average of|~|an approximate|"
        "estimated at|not quite|very nearly|barely|scarcely|"
        "the best part of|the better part of|best part of|better part of|the guts of"
    ),
    Modifier.MORE_THAN: (
        "more than|over|above|in excess of|upwards of|upward of|exceeding|exceed|"
        "exceeds|exceeded|greater than|larger than|bigger than|higher than|well over|"
        "well above|just over|just above|slightly over|slightly more than|"
        "well more than|a little over|a little more than|far more than|north of|"
        "surpass|surpassed|surpasses|surpassing|topped|topping|tops|older than|"
        "longer than|better than|>|beyond|many more than|much more than|little over|"
        "over -"
    ),
    Modifier.AT_LEAST: (
        "at least|no fewer than|no less than|not less than|not fewer than|"
        "a minimum of|minimum of|as few as|as little as|as young as|at the very least|"
        "more than or equal to|greater than or equal to|> =|equal to or more than|"
        "higher or equal than|at least or equal to|at least about|at least some"
    ),
    Modifier.LESS_THAN: (
        "fewer than|less than|under|below|just under|just below|well under|well below|"
        "slightly under|under -|slightly less than|smaller than|lower than|"
        "shorter than|younger than|shy of|just shy of|short of|just short of|"
        "a little under|a little less than|<|just less than|far fewer than|"
        "far less than"
    ),
    Modifier.AT_MOST: (
        "up to|as many as|as much as|at most|no more than|not more than|a maximum of|"
        "maximum of|not exceeding|less than or equal to|fewer than or equal to|"
        "equal to or less than|< =|as high as|as long as|as old as|as late as|"
        "up to about|up to some|no longer than|no greater than|no higher than"
    ),
}
_AFTER = {
    Modifier.AT_LEAST: (
        "or more|or greater|or higher|or over|or older|or above|or longer|and more|"
        "and up|and over|and older|and above|plus|- plus|+|or better|at least|"
        "or more than"
    ),
    Modifier.AT_MOST: (
        "or fewer|or less|or under|or younger|or lower|or below|and under|"
        "and younger|at most"
    ),
    Modifier.ABOUT: "or so|or thereabouts|- odd|odd|- ish|- some|approximately",
}
LONGEST = 5


def _by_words(
    table: dict[Modifier, str],
) -> MappingProxyType[tuple[str, ...], Modifier]:
    return MappingProxyType(
        {
            tuple(phrase.split(" ")): modifier
            for modifier, phrases in table.items()
            for phrase in phrases.split("|")
        }
    )


BEFORE = _by_words(_BEFORE)
AFTER = _by_words(_AFTER)
# "Faces questions over $5,000": about it, not more.
_MATTERS = frozenset(
    """question questions row rows dispute disputes controversy criticism scrutiny anger
    outcry fury concern concerns debate argument fight battle clash probe inquiry
    investigation lawsuit outrage backlash scandal heat pressure spat court talks
    negotiations standoff wrangle feud protest protests clashes battles complaint
    complaints doubt doubts fears quit resign resigned argue argued arguing
    arguments""".split()
)
_HAND_OVER = frozenset(
    "hand hands handed handing sign signs signed signing turn turned turning".split()
)
# "The toll is going up to £3.20": that is where it goes, not the most it may be.
_GOING = frozenset(
    """going gone went put putting pushed bumped moved edged crept jumped shot nudged
    pushing""".split()
)
_LONGEST_SUM = 6
_PART_OF = ("part", "of")
# The best part of a decade is more than half of it, and no more than all.
_MOST = Decimal("0.6")
# "Barely 16" is 16 years old; "scarcely a week goes by" is no length of time.
BARELY = frozenset({"barely", "scarcely"})
_LAST_WORDS = frozenset(words[-1] for words in BEFORE)
_NUMBERS = frozenset({*SMALL, *TENS, *SCALES, *VAGUE_PLURALS, "$", "£", "€"})
_FIRST_WORDS = frozenset(words[0] for words in AFTER)


@dataclass(frozen=True, slots=True)
class Hedge:
    """A modifier and the token where it begins, or past which it ends.

    `is_most` says that the amount is not reached: "the best part of a decade".
    """

    modifier: Modifier
    edge: int
    is_most: bool = False


def hedge_before(tokens: Tokens, start: int) -> Hedge | None:
    """Find the longest modifier that ends right before a token."""
    if tokens.word(start - 1) not in _LAST_WORDS:
        return None
    for length in range(LONGEST, 0, -1):
        first = start - length
        if first < 0:
            continue
        modifier = BEFORE.get(tokens.phrase(first, start))
        if modifier is not None and not _says_nothing(tokens, first, start):
            return Hedge(modifier, first, tokens.phrase(start - 2, start) == _PART_OF)
    return None


def _says_nothing(tokens: Tokens, first: int, start: int) -> bool:
    """Say whether words before a number hedge nothing here."""
    goes_up = tokens.phrase(first, start) == ("up", "to")
    if goes_up and tokens.word(first - 1) in _GOING:
        return True
    return _means_about(tokens, first, start)


def _means_about(tokens: Tokens, first: int, start: int) -> bool:
    """Match the "over" of "a row over $5,000" and of "handed over $5,000"."""
    if tokens.phrase(first, start) != ("over",):
        return False
    before = tokens.word(first - 1)
    return before in _MATTERS | _HAND_OVER or _makes_over(tokens, first)


def _makes_over(tokens: Tokens, over: int) -> bool:
    """Match "made over Rs 3.5 crore to the fund", which gives it away."""
    made = tokens.word(over - 1) in {"made", "make", "makes", "making"}
    after = tokens.phrase(over + 1, over + 1 + _LONGEST_SUM)
    return made and "to" in after and "profit" not in after


def hedge_after(tokens: Tokens, end: int) -> Hedge | None:
    """Find the longest modifier that starts at a token."""
    if tokens.word(end) not in _FIRST_WORDS:
        return None
    for length in range(3, 0, -1):
        words = tokens.phrase(end, end + length)
        modifier = AFTER.get(words)
        if modifier is not None and len(words) == length:
            is_next_ones = words in BEFORE and _opens_number(tokens, end + length)
            return None if is_next_ones else Hedge(modifier, end + length)
    return None


def _opens_number(tokens: Tokens, index: int) -> bool:
    """Say whether a number follows, whose modifier stands before it."""
    word = tokens.word(index)
    return word[:1].isdigit() or word in _NUMBERS


def meaning(
    amount: Interval[Decimal], modifier: Modifier, kind: FigureKind
) -> Interval[Decimal]:
    """Turn a printed amount and its modifier into the interval they mean.

    "More than 80" of things that are counted whole is 81 and up; of money,
    shares and measures it is everything above, the bound itself left out.
    """
    low, high = amount.low, amount.high
    if low is None or high is None:
        return amount
    whole = _is_whole(kind, low)
    if modifier is Modifier.ABOUT:
        return _around(low, high, whole=whole)
    if modifier is Modifier.MORE_THAN:
        return Interval(low + 1) if whole else Interval(low, low_open=True)
    if modifier is Modifier.LESS_THAN:
        return (
            Interval(None, high - 1) if whole else Interval(high=high, high_open=True)
        )
    if modifier is Modifier.AT_LEAST:
        return Interval(low)
    return Interval(None, high) if modifier is Modifier.AT_MOST else amount


def most_of(amount: Interval[Decimal]) -> Interval[Decimal]:
    """Give what "the best part of" an amount means."""
    return Interval(amount.low and amount.low * _MOST, amount.high)


def _around(low: Decimal, high: Decimal, *, whole: bool) -> Interval[Decimal]:
    """Give a tenth either way; what is counted whole is rounded outwards."""
    down, up = low - abs(low) * ABOUT_SHARE, high + abs(high) * ABOUT_SHARE
    if not whole:
        return Interval(down, up)
    return Interval(
        down.to_integral_value(ROUND_FLOOR), up.to_integral_value(ROUND_CEILING)
    )


def _is_whole(kind: FigureKind, amount: Decimal) -> bool:
    counted = kind in {FigureKind.COUNT, FigureKind.ORDINAL}
    return counted and amount == amount.to_integral_value()
