"""Read amounts told by how many digits they have: "a six-figure sum".

"Six figures" is 100,000 to 999,999; "double digits" is 10 to 99.
"""

from dataclasses import dataclass
from decimal import Decimal

from claims.facts.amounts.number_words import SMALL
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.tokens import Tokens

_WORDS = {"single": 1, "double": 2, "triple": 3}
DIGIT_STARTS = frozenset(_WORDS)
_LEAST, _MOST = 3, 12
# Parts of the range, in tenths of its upper end: "the low six figures".
_PARTS = {"low": (1, 4), "mid": (3, 7), "middle": (3, 7), "high": (6, 10)}
_TEN = 10
_SUMS = frozenset(
    """sum sums payout payouts payment payments settlement settlements deal deals fee
    fees salary salaries bonus bonuses bill bills loss losses debt debts deposit advance
    fine fines contract contracts donation donations award awards compensation pay
    income package offer offers bid fund funds grant price ransom damages amount amounts
    haul fortune prize reward jackpot windfall investment budget bond bonds gift loan
    loans cheque check profit profits cost costs inheritance legacy bequest penalty
    royalties wage wages turnover revenue revenues bribe bribes figure cash tab refund
    severance retainer job sponsorship""".split()
)
_COUNTED = frozenset(
    """crowd crowds audience audiences turnout attendance attendances readership
    following population toll casualties number numbers cases injured killed
    fatalities arrests membership circulation majority lead deaths
    dead votes followers subscribers""".split()
)
# "He earns six figures", "runs into seven figures", but not "six figures in coats".
_BEFORE_FIGURES = frozenset(
    """in into to the low mid middle high worth earn earns earned earning pay paid pays
    cost costs make makes made of for over nearly almost least than reach reached
    reaches fetch fetched hit hits""".split()
)
_OF_RATES = frozenset(
    """inflation unemployment growth rate rates percent per interest yield yields poll
    polls margin lead leads led won win defeated trails trailed beat primary premiums
    support approval""".split()
)
_OF_HEAT = frozenset(
    """temperature temperatures heat heatwave thermometer thermometers mercury degrees
    weather cold scored scorers scorer scoring rebounds points""".split()
)
_AROUND = 12
_ADJECTIVES = 3


@dataclass(frozen=True, slots=True)
class DigitFigure:
    """What the digits say: tokens `start` up to `end`, the kind and the range."""

    kind: FigureKind
    start: int
    end: int
    amount: Interval[Decimal]


def read_digit_figure(tokens: Tokens, index: int) -> DigitFigure | None:
    """Read the amount whose digits are counted at a token; None if none is.

    The sign of money is not told: the sum has no currency of its own.
    """
    at = index + 1 + (tokens.word(index + 1) == "-")
    if (digits := _WORDS.get(tokens.word(index))) is not None:
        return _read_places(tokens, index, at, digits)
    digits = _digits(tokens, index)
    if digits is None or tokens.word(at) not in {"figure", "figures"}:
        return None
    kind = _kind(tokens, index, at)
    return None if kind is None else _build(tokens, index, at + 1, digits, kind)


def _digits(tokens: Tokens, index: int) -> int | None:
    word = tokens.word(index)
    digits = int(word) if word.isdecimal() and len(word) < _LEAST else SMALL.get(word)
    return digits if digits is not None and _LEAST <= digits <= _MOST else None


def _kind(tokens: Tokens, index: int, figures: int) -> FigureKind | None:
    """Money by the noun behind it, or by the word in front of bare "figures"."""
    if tokens.word(figures) == "figures":
        before = tokens.word(index - 1 - (tokens.word(index - 1) == "-"))
        is_sum = before in _BEFORE_FIGURES and tokens.word(figures + 1) != "of"
        return FigureKind.MONEY if is_sum else None
    nouns = tokens.phrase(figures + 1, figures + 1 + _ADJECTIVES)
    named = next((noun for noun in nouns if noun in _SUMS | _COUNTED), None)
    if named is None:
        return None
    return FigureKind.MONEY if named in _SUMS else FigureKind.COUNT


def _read_places(
    tokens: Tokens, index: int, at: int, digits: int
) -> DigitFigure | None:
    """Read "double digits" of a rate or of what is counted; not of the heat."""
    if tokens.word(at) not in {"digits", "figures", "digit", "figure"}:
        return None
    near = tokens.sentence(index, _AROUND)
    if not _OF_HEAT.isdisjoint(near):
        return None
    if not _OF_RATES.isdisjoint(near):
        return _build(tokens, index, at + 1, digits, FigureKind.PERCENT)
    if _COUNTED.isdisjoint(near):
        return None
    return _build(tokens, index, at + 1, digits, FigureKind.COUNT)


def _build(
    tokens: Tokens, index: int, end: int, digits: int, kind: FigureKind
) -> DigitFigure:
    most = Decimal(_TEN) ** digits
    before = index - 1 - (tokens.word(index - 1) == "-")
    part = _PARTS.get(tokens.word(before))
    first, last = part or (1, _TEN)
    whole = Decimal(1) if last == _TEN else Decimal(0)
    amount = Interval(most / _TEN * first, most / _TEN * last - whole)
    return DigitFigure(kind, before if part else index, end, amount)
