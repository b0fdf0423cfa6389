"""Put number, hedge, kind and place together into a quantity."""

from dataclasses import replace
from decimal import Decimal

from claims.facts.ages.birthdays import YearsOfLife
from claims.facts.ages.life_decades import YearsBetween
from claims.facts.amounts.amount import Amount
from claims.facts.amounts.digits import Number
from claims.facts.amounts.modifiers import (
    BARELY,
    Hedge,
    hedge_after,
    hedge_before,
    meaning,
    most_of,
)
from claims.facts.figure import FigureKind, Modifier, Quantity
from claims.facts.interval import Interval
from claims.facts.quantities.digit_figures import DigitFigure
from claims.facts.quantities.kinds import KindFound, kind_of
from claims.facts.quantities.remainders import Remainder
from claims.facts.tokens import Tokens

# Words that a counted noun does not start with.
_NO_NOUN = frozenset(
    """of in on at to from by for with and or but as than that which who is are was were
    be been has have had will would could can may might must the a an his her their its
    when while where after before since until because if not also into""".split()
)
_WITH_NOUN = frozenset({FigureKind.COUNT, FigureKind.ORDINAL})
# "Over three years" is as a rule "during": after these it means more.
_MORE_TIME = frozenset("lasted for after spent waited took just well with last".split())
_PER_CENT = 100
# "Some two" may be a pronoun and a number; "some ten" is a hedge.
_FEWEST_SOME = 5


def build_amount(tokens: Tokens, amount: Amount) -> Quantity:
    """Build the quantity of a plain amount with all that belongs to it."""
    before = _hedge_before(tokens, amount)
    first = before.edge if before else amount.start
    kind = _kind_past_hedge(tokens, amount, first)
    if _is_during(tokens, first, kind) or _is_just_of_age(tokens, first, kind):
        before, kind = None, kind_of(tokens, amount, amount.start)
    after = _hedge_after(tokens, amount, kind, before)
    modifier = _modifier(amount, after or before)
    start = kind.start if kind.start < first else _with_between(tokens, amount, kind)
    built = _build(
        tokens,
        KindFound(
            kind.kind, start, max(kind.end, after.edge if after else 0), kind.unit
        ),
        (amount.start, amount.number_end),
        _measured(amount, kind),
        modifier,
    )
    is_most = before is not None and before.is_most
    return replace(built, interval=most_of(built.amount)) if is_most else built


def _measured(amount: Amount, kind: KindFound) -> Interval[Decimal]:
    """The amount in the unit found, with what a smaller unit adds."""
    return Interval(
        amount.low * kind.factor + kind.rest, amount.high * kind.factor + kind.rest
    )


def build_share(tokens: Tokens, number: Number, kind: KindFound) -> Quantity:
    """Build a share of a whole (0-100) or of a unit ("half a mile", "half a point")."""
    before = hedge_before(tokens, kind.start)
    is_of_whole = kind.kind is FigureKind.PERCENT and kind.unit is None
    value = number.low * (_PER_CENT if is_of_whole else 1)
    start = before.edge if before else kind.start
    return _build(
        tokens,
        KindFound(kind.kind, start, kind.end, kind.unit),
        (kind.start, number.end),
        Interval.exactly(value),
        before.modifier if before else Modifier.EXACTLY,
    )


def build_ordinal(tokens: Tokens, start: int, end: int, value: Decimal) -> Quantity:
    """Build a place in a row."""
    kind = KindFound(FigureKind.ORDINAL, start, end)
    return _build(tokens, kind, (start, end), Interval.exactly(value), Modifier.EXACTLY)


def build_life_decade(tokens: Tokens, found: YearsBetween) -> Quantity:
    """Build the ten years of "in his 50s"."""
    kind = KindFound(FigureKind.AGE, found.start, found.end, "years")
    years = Interval(Decimal(found.first), Decimal(found.last))
    return _build(tokens, kind, (found.start, found.end), years, Modifier.BETWEEN)


def build_birthday(tokens: Tokens, found: YearsOfLife) -> Quantity:
    """Build the age of "a month short of her 94th birthday"."""
    kind = KindFound(FigureKind.AGE, found.start, found.end, "years")
    years = Interval.exactly(found.years)
    return _build(tokens, kind, (found.start, found.end), years, Modifier.EXACTLY)


def build_digit_figure(tokens: Tokens, found: DigitFigure) -> Quantity:
    """Build the range of "a six-figure sum" and "double digits"."""
    kind = KindFound(found.kind, found.start, found.end)
    number = (found.start, found.end)
    return _build(tokens, kind, number, found.amount, Modifier.BETWEEN)


def build_running_time(
    tokens: Tokens, start: int, seconds: Decimal, end: int
) -> Quantity:
    """Build the duration of "2:19:44"."""
    kind = KindFound(FigureKind.DURATION, start, end, "seconds")
    exactly = Interval.exactly(seconds)
    return _build(tokens, kind, (start, end), exactly, Modifier.EXACTLY)


def build_remainder(tokens: Tokens, found: Remainder) -> Quantity:
    """Build how many "all but seven of the 38" are."""
    kind = KindFound(FigureKind.COUNT, found.start, found.end)
    number = (found.number, found.number_end)
    count = Interval.exactly(found.count)
    return _build(tokens, kind, number, count, Modifier.EXACTLY)


def build_none(tokens: Tokens, start: int, end: int) -> Quantity:
    """Build the count of "no injuries" and "no one": zero."""
    kind = KindFound(FigureKind.COUNT, start, end)
    zero = Interval.exactly(Decimal(0))
    return _build(tokens, kind, (start, end), zero, Modifier.EXACTLY)


def _build(
    tokens: Tokens,
    found: KindFound,
    number: tuple[int, int],
    amount: Interval[Decimal],
    modifier: Modifier,
) -> Quantity:
    return Quantity(
        kind=found.kind,
        start=tokens.starts[found.start],
        end=tokens.ends[found.end - 1],
        amount=amount,
        modifier=modifier,
        interval=meaning(amount, modifier, found.kind),
        unit=found.unit,
        number_start=tokens.starts[number[0]],
        number_end=tokens.ends[number[1] - 1],
        noun_start=_noun_start(tokens, found),
    )


def _noun_start(tokens: Tokens, found: KindFound) -> int | None:
    """Find where what is counted starts: right after, or after "of" and hyphens."""
    if found.kind not in _WITH_NOUN:
        return None
    index = found.end
    if tokens.word(index) in {"of", "-"}:
        index += 1
        index += tokens.word(index) in {"the", "its", "their", "his", "her", "these"}
    word = tokens.word(index)
    if not word.isalpha() or word in _NO_NOUN or tokens.starts_line(index):
        return None
    return tokens.starts[index]


def _hedge_before(tokens: Tokens, amount: Amount) -> Hedge | None:
    start = amount.start
    hedge = hedge_before(tokens, start)
    if hedge is None:
        return None
    words = tokens.phrase(hedge.edge, start)
    if words == ("some",) and amount.low < _FEWEST_SOME:
        return None
    return hedge


def _kind_past_hedge(tokens: Tokens, amount: Amount, first: int) -> KindFound:
    """Find the unit, also behind the hedge: "15-plus years", "10 or more miles"."""
    kind = kind_of(tokens, amount, first)
    after = hedge_after(tokens, amount.end)
    if kind.kind is not FigureKind.COUNT or after is None:
        return kind
    further = kind_of(tokens, replace(amount, end=after.edge), first)
    return kind if further.kind is FigureKind.COUNT else further


def _hedge_after(
    tokens: Tokens, amount: Amount, kind: KindFound, before: Hedge | None
) -> Hedge | None:
    """Find "or more" behind a number; only a mere "about" before it gives way."""
    if before is not None and before.modifier is not Modifier.ABOUT:
        return None
    after = hedge_after(tokens, amount.end) or hedge_after(tokens, kind.end)
    if before is not None and after is not None and after.modifier is Modifier.ABOUT:
        return None
    return after


def _is_during(tokens: Tokens, first: int, kind: KindFound) -> bool:
    """Say whether "over three years" tells how long, not how much longer."""
    if kind.kind is not FigureKind.DURATION or tokens.word(first) != "over":
        return False
    if not tokens.word(kind.end - 1).endswith("s"):
        return False
    return tokens.word(first - 1) not in _MORE_TIME


def _is_just_of_age(tokens: Tokens, first: int, kind: KindFound) -> bool:
    """Match "he was barely 16", who is 16 and not about that."""
    return kind.kind is FigureKind.AGE and tokens.word(first) in BARELY


def _modifier(amount: Amount, hedge: Hedge | None) -> Modifier:
    if amount.is_range:
        return Modifier.BETWEEN
    if hedge is None:
        return Modifier.VAGUE if amount.vague else Modifier.EXACTLY
    if amount.vague and hedge.modifier in {Modifier.ABOUT, Modifier.EXACTLY}:
        return Modifier.VAGUE
    return hedge.modifier


def _with_between(tokens: Tokens, amount: Amount, kind: KindFound) -> int:
    """Take "between" and "from" into a range; other amounts start as found."""
    before = tokens.word(kind.start - 1)
    if amount.is_range and before in {"between", "from"}:
        return kind.start - 1
    return kind.start
