"""What a figure comes to in another kind, in words: "120", "25 percent", "11 days"."""

from decimal import ROUND_HALF_UP, Decimal

from claims.facts.figure import FigureKind
from claims.facts.interval import Interval

# Bounds of these as near as this only show that a reckoned value was rounded.
_ROUNDED_KINDS = frozenset({FigureKind.COUNT, FigureKind.PERCENT})
_ROUNDED = Decimal(2)


def reckoned(kind: FigureKind, unit: str | None, interval: Interval[Decimal]) -> str:
    """The limits in whole numbers, with their unit; nearly one value is "about" it."""
    low, high = interval.low or Decimal(0), interval.high or Decimal(0)
    first, last = _whole(low), _whole(high)
    if low == high:
        words, last = f"{low.normalize():,f}", low
    elif kind in _ROUNDED_KINDS and high - low <= _ROUNDED:
        last = _whole((low + high) / 2)
        words = f"about {last:,}"
    else:
        joint = "or" if last - first == 1 else "to"
        words = f"{first:,} {joint} {last:,}" if first != last else f"{first:,}"
    return f"{words} {_sign(kind, unit, last)}".strip()


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1), ROUND_HALF_UP)


def _sign(kind: FigureKind, unit: str | None, last: Decimal) -> str:
    if kind is FigureKind.PERCENT:
        return "percent"
    return (unit or "").removesuffix("s") if last == 1 else unit or ""
