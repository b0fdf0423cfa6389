"""Figures without a number: "a man was killed", "killing a mother and her son"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from spacy.tokens import Doc, Token

from claims.extraction.circumstances import FigureWords, event_predicate
from claims.extraction.coreference import Coreference
from claims.extraction.figures.places import Place
from claims.extraction.grammar.phrases import tokens_between
from claims.extraction.participants import (
    ParticipantCounter,
    Participants,
    trigger_behind,
    trigger_in_front,
)
from claims.facts.figure import FigureKind, Modifier, Quantity
from claims.facts.interval import Interval
from claims.reading import Circumstances


class Told:
    """The people of an article to whom something happened, in numbers or words."""

    def __init__(
        self, doc: Doc, found: Coreference, amounts: Sequence[Quantity]
    ) -> None:
        """Gather them once."""
        counter = ParticipantCounter(found, _whole_numbers(doc, amounts))
        told = counter.told(doc)
        self._doc = doc
        self._found = found
        self._by_head = {head.i: one for one in told for head in one.heads}
        # Who died is in the first event told, and not among the injured.
        counted = reversed(list(counter.counts(told)))
        self._in_words = {(one.start, one.end): one for one in counted}

    def figures(self) -> Iterator[tuple[Place, Quantity]]:
        """Everything counted in words alone."""
        return map(_as_figure, self._in_words.values())

    def told_of(self, place: Place, found: Circumstances) -> Circumstances:
        """The circumstances of a count with what happened to the people first."""
        in_words = self._in_words.get(place.span)
        noun = place.words.noun or place.words.anchor
        one = in_words or self._by_head.get(noun.i)
        trigger = one.trigger if one else trigger_behind(noun)
        trigger = trigger or self._in_front(place, found)
        if trigger is None:
            return found
        own = event_predicate(trigger, noun, self._found)
        others = (p for p in found.predicates if p.span != own.span)
        told = replace(found, predicates=(own, *others))
        if not in_words:
            return told
        return replace(told, noun="person", noun_words="", modifiers=(), in_words=True)

    def _in_front(self, place: Place, found: Circumstances) -> Token | None:
        """What stands right before the figure, where the parse hangs it elsewhere."""
        words = tokens_between(self._doc, *place.span)
        verb = trigger_in_front(words[0]) if words else None
        spans = {one.span[0] for one in found.predicates}
        return verb if verb is not None and verb.idx not in spans else None


def _whole_numbers(doc: Doc, amounts: Sequence[Quantity]) -> dict[int, int]:
    exact = (one for one in amounts if _is_whole_count(one))
    return {
        token.i: int(one.amount.low or 0)
        for one in exact
        if (span := tokens_between(doc, one.number_start, one.number_end))
        for token in span
    }


def _is_whole_count(one: Quantity) -> bool:
    low = one.amount.low
    is_exact = one.amount.is_exact and one.modifier is Modifier.EXACTLY
    is_count = one.kind is FigureKind.COUNT and is_exact
    return is_count and low is not None and low == low.to_integral_value()


def _as_figure(one: Participants) -> tuple[Place, Quantity]:
    """The participants as an amount at its place."""
    amount = Interval.exactly(Decimal(one.count))
    quantity = Quantity(
        kind=FigureKind.COUNT,
        start=one.start,
        end=one.end,
        amount=amount,
        modifier=Modifier.AT_LEAST if one.is_least else Modifier.EXACTLY,
        interval=Interval(amount.low, None) if one.is_least else amount,
        number_start=one.start,
        number_end=one.end,
    )
    words = FigureWords(one.heads[0], one.heads[0], one.heads[0].i)
    return Place((one.start, one.end), words), quantity
