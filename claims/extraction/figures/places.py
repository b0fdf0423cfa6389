"""Where a figure stands: its whole expression, and the words that tie it in."""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.circumstances import FigureWords
from claims.extraction.coreference import Coreference
from claims.extraction.entities.cast import Entity
from claims.extraction.figures.counted import counted_noun
from claims.extraction.grammar.phrases import tokens_between
from claims.facts.amounts.number_words import SMALL, TENS
from claims.facts.figure import DateExpression, FigureKind, Quantity
from claims.reading import Span

COUNTED: Final = frozenset({FigureKind.COUNT, FigureKind.ORDINAL})
_NAMES: Final = frozenset({"PERSON", "ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW"})
_COMMON: Final = frozenset("NN NNS JJ JJR JJS HYPH".split())
_PLURAL: Final = frozenset({"NNS", "NNPS"})
_ALL: Final = "all"
# Words of so many letters have a capital in a headline in title case.
_LONG: Final = 5
_NUMBERS: Final = frozenset({*SMALL, *TENS}) - {"zero", "one"}
_KNOWN_NAMES: Final = frozenset(
    {
        "three lions", "five star", "six nations", "four seasons", "seven sisters",
        "seven network", "nine network", "five eyes", "six flags", "three gorges",
        "seven dials", "five nations", "eight mile", "four corners",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Characters of the whole expression, and its tokens in the parse."""

    span: Span
    words: FigureWords


def date_place(doc: Doc, found: Coreference, date: DateExpression) -> Place | None:
    """Return where a date stands; None where it is part of a name."""
    span = tokens_between(doc, date.start, date.end)
    if span is None or _is_in_a_name(found, span, own=len(span) > 1):
        return None
    return Place((date.start, date.end), FigureWords(span.root))


def amount_place(doc: Doc, found: Coreference, amount: Quantity) -> Place | None:
    """Return where an amount stands with what it counts.

    None where it is part of a name, or a "first" that ranks nothing.
    """
    number = tokens_between(doc, amount.number_start, amount.number_end)
    whole = tokens_between(doc, amount.start, amount.end)
    if number is None or whole is None or _names(found, amount, number):
        return None
    noun = _noun(doc, amount, number, whole)
    if amount.kind is FigureKind.ORDINAL and not _is_ranked(number, noun):
        return None
    if amount.kind not in COUNTED:
        words = FigureWords(noun or whole.root, noun, whole.end)
        return Place((amount.start, amount.end), words)
    end = max(amount.end, noun.idx + len(noun)) if noun else amount.end
    words = FigureWords(_anchor(number, noun), noun, number.end)
    return Place((_with_all(whole), end), words)


def _noun(
    doc: Doc, amount: Quantity, number: TokenSpan, whole: TokenSpan
) -> Token | None:
    """What is counted; of money, shares and spans of time, what they measure."""
    if amount.kind is FigureKind.AGE:
        return None
    start = amount.noun_start if amount.kind in COUNTED else None
    if start is None:
        start = _measured_start(doc, amount.kind, whole)
    return None if start is None else counted_noun(doc, start, number.root)


def _measured_start(doc: Doc, kind: FigureKind, whole: TokenSpan) -> int | None:
    """Where the noun after an expression begins: "a $10 gift", "9 % of voters"."""
    if whole.end >= len(doc):
        return None
    after = doc[whole.end]
    of_what = after.lower_ == "of" and kind in {*COUNTED, FigureKind.PERCENT}
    if of_what:
        return after.idx
    return after.idx if after.tag_ in _COMMON and kind not in COUNTED else None


def _is_ranked(number: TokenSpan, noun: Token | None) -> bool:
    """Say whether an ordinal gives something its place: "her fourth term"."""
    is_adverb = number.root.tag_.startswith("RB")
    return noun is not None and not is_adverb and noun.tag_ not in _PLURAL


def _anchor(number: TokenSpan, noun: Token | None) -> Token:
    """The counted noun, or the number where the noun hangs on it: "two of them"."""
    root = number.root
    if noun is None:
        return root
    return root if root in (noun.head, noun.head.head) and root != noun else noun


def _with_all(whole: TokenSpan) -> int:
    """The first character, taking in "all" before the number: "all 12 members"."""
    before = whole.doc[whole.start - 1] if whole.start else None
    takes_in = before is not None and before.lower_ == _ALL
    return before.idx if before is not None and takes_in else whole.start_char


def _names(found: Coreference, amount: Quantity, number: TokenSpan) -> bool:
    """Say whether the number belongs to a name; a sum of money never does."""
    if amount.kind is FigureKind.MONEY:
        return False
    if amount.kind in COUNTED and _is_spelt_as_name(number):
        return True
    return _is_in_a_name(found, number) and not _counts_members(found, number)


def _is_spelt_as_name(number: TokenSpan) -> bool:
    """Match "Three Rivers" where a text spells both with a capital amid a sentence."""
    first, doc = number[0], number.doc
    if len(number) > 1 or first.lower_ not in _NUMBERS or not first.text.istitle():
        return False
    if number.end >= len(doc) or not doc[number.end].text.istitle():
        return False
    words = first.text, doc[number.end].text
    return any(
        (one.text, doc[one.i + 1].text) == words and _stands_in_prose(one)
        for one in doc[1:-1]
        if one.is_title
    )


def _stands_in_prose(word: Token) -> bool:
    """Say whether a capital is the word's own: no headline's, and no sentence's."""
    before = word.nbor(-1)
    if not (before.is_lower or before.lower_ == "the"):
        return False
    return any(
        one.is_lower and len(one) >= _LONG and one.tag_ != "IN" for one in word.sent
    )


def _counts_members(found: Coreference, number: TokenSpan) -> bool:
    """Match "Sixteen Green Accord councillors quit": its capital is the sentence's.

    The name that the number was taken for goes on behind it, and people or things
    in the plural follow the name.
    """
    first, doc = number[0], number.doc
    entity = found.cast.at(first.i)
    if entity is None or not first.is_sent_start or first.lower_ not in _NUMBERS:
        return False
    spans = [one for one in entity.mentions if one.start == first.i]
    end = max((one.end for one in spans), default=number.end)
    known = doc[first.i : number.end + 1].text.lower() in _KNOWN_NAMES
    follows = end < len(doc) and doc[end].tag_ == "NNS" and doc[end].is_lower
    return end > number.end and follows and not known


def _is_in_a_name(found: Coreference, span: TokenSpan, *, own: bool = False) -> bool:
    """Say whether a name holds the figure: "Channel 4", "May".

    With `own`, a name inside the figure does not: "Christmas Day".
    """
    return any(
        entity.label in _NAMES and not (own and _is_inside(entity, token, span))
        for token in span
        if (entity := found.cast.at(token.i)) is not None
    )


def _is_inside(entity: Entity, token: Token, span: TokenSpan) -> bool:
    """Say whether the name that covers a token goes no further than a phrase."""
    around = (one for one in entity.mentions if one.start <= token.i < one.end)
    return all(span.start <= one.start and one.end <= span.end for one in around)
