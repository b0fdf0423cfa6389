"""Make figures of amounts and dates: their words, their claim, their circumstances."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.circumstances import FigureWords, Surroundings, same_clause
from claims.extraction.coreference import Coreference
from claims.extraction.figures.counted import counted_noun
from claims.extraction.phrases import tokens_between
from claims.facts.figure import DateExpression, FigureKind, Modifier, Quantity
from claims.reading import ClaimRead, FigureRead, Span

_COUNTED: Final = frozenset({FigureKind.COUNT, FigureKind.ORDINAL})
_NOT_COUNTED: Final = frozenset({"PERSON", "ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW"})
_ADVERBS: Final = frozenset({"RB", "RBR", "RBS"})


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an expression stands and which tokens tie it to its sentence."""

    span: Span
    words: FigureWords


class FigureReader:
    """Reads the figures of one article; numbers run from 1 in reading order."""

    def __init__(
        self, doc: Doc, found: Coreference, claims: Sequence[ClaimRead]
    ) -> None:
        """Keep what the figures stand in: text, references and claims."""
        self._doc = doc
        self._found = found
        self._claims = claims
        self._surroundings = Surroundings(found)

    def read(
        self, quantities: Sequence[Quantity], dates: Sequence[DateExpression]
    ) -> tuple[FigureRead, ...]:
        """Return every figure that is neither part of a name nor of a date."""
        placed: list[tuple[_Place, Quantity | DateExpression]] = [
            *((place, date) for date in dates if (place := self._date_place(date))),
            *(
                (place, amount)
                for amount in quantities
                if not _is_dated(amount, dates)
                and (place := self._amount_place(amount))
            ),
        ]
        placed = _disjoint(placed)
        numbered = list(enumerate(placed, 1))
        dated = [
            (n, p) for n, (p, what) in numbered if isinstance(what, DateExpression)
        ]
        return tuple(
            self._date(number, place, what)
            if isinstance(what, DateExpression)
            else self._amount(number, place, what, dated)
            for number, (place, what) in numbered
        )

    def _date_place(self, date: DateExpression) -> _Place | None:
        span = tokens_between(self._doc, date.start, date.end)
        if span is None or self._is_in_a_name(span):
            return None
        return _Place((date.start, date.end), FigureWords(_root(span)))

    def _amount_place(self, amount: Quantity) -> _Place | None:
        """Where the amount stands with its noun; None where it is no figure."""
        number = tokens_between(self._doc, amount.number_start, amount.number_end)
        if number is None or self._is_in_a_name(number):
            return None
        if amount.kind is FigureKind.ORDINAL and number.root.tag_ in _ADVERBS:
            return None
        noun = self._noun(amount, number)
        if amount.kind is FigureKind.ORDINAL and noun is None:
            return None
        end = amount.end
        if noun is not None and amount.kind in _COUNTED:
            end = max(end, noun.idx + len(noun))
        start = (
            self._with_all(amount.start) if amount.kind in _COUNTED else amount.start
        )
        return _Place((start, end), FigureWords(_anchor(number, noun), noun))

    def _noun(self, amount: Quantity, number: TokenSpan) -> Token | None:
        """What is counted; of money and measures what they are the measure of."""
        if amount.kind in _COUNTED:
            if amount.noun_start is None:
                return None
            return counted_noun(self._doc, amount.noun_start, number.root)
        whole = tokens_between(self._doc, amount.start, amount.end)
        head = _root(whole).head if whole is not None else None
        if head is None or head.tag_[:2] != "NN" or head in whole:
            return None
        measures = _root(whole).dep_ in {"compound", "nummod", "amod", "nmod:unmarked"}
        return head if measures else None

    def _with_all(self, start: int) -> int:
        """Take in "all" before the number: "all 12 members"."""
        before = self._doc.text[:start].rstrip()
        word = before.rpartition(" ")[2].rpartition("\n")[2]
        return start - len("all ") if word.casefold() == "all" else start

    def _is_in_a_name(self, span: TokenSpan) -> bool:
        """Say whether a longer name holds the figure: "Channel 4", "May"."""
        for token in span:
            entity = self._found.cast.at(token.i)
            if entity is not None and entity.label in _NOT_COUNTED:
                return True
        return False

    def _date(self, number: int, place: _Place, date: DateExpression) -> FigureRead:
        return FigureRead(
            id=number,
            kind=FigureKind.DATE,
            span=place.span,
            amount=date.interval,
            modifier=Modifier.EXACTLY,
            unit=None,
            interval=date.interval,
            claim=self._claim_at(place.span),
            circumstances=self._surroundings.of(place.words, is_date=True),
            weekday=date.weekday,
            precision=date.precision,
        )

    def _amount(
        self,
        number: int,
        place: _Place,
        amount: Quantity,
        dated: Sequence[tuple[int, _Place]],
    ) -> FigureRead:
        noun = place.words.noun
        counted = noun.text if noun is not None and amount.kind in _COUNTED else None
        return FigureRead(
            id=number,
            kind=amount.kind,
            span=place.span,
            amount=amount.amount,
            modifier=amount.modifier,
            unit=amount.unit or counted,
            interval=amount.interval,
            claim=self._claim_at(place.span),
            circumstances=self._surroundings.of(
                place.words, times=tuple(_times(place, dated))
            ),
        )

    def _claim_at(self, span: Span) -> int | None:
        """The smallest claim whose content holds the figure."""
        around = [
            (end - start, claim.id)
            for claim in self._claims
            for start, end in claim.content
            if start <= span[0] < end
        ]
        return min(around)[1] if around else None


def _root(span: TokenSpan) -> Token:
    """The token that ties an expression to its sentence."""
    return span.root


def _anchor(number: TokenSpan, noun: Token | None) -> Token:
    """The counted noun, unless the number itself is what the sentence is about."""
    root = _root(number)
    if noun is None:
        return root
    counts_from_outside = root in (noun.head, noun.head.head)
    return root if counts_from_outside and root.dep_ != "nummod" else noun


def _is_dated(amount: Quantity, dates: Sequence[DateExpression]) -> bool:
    return any(
        d.start < amount.number_end and amount.number_start < d.end for d in dates
    )


def _times(place: _Place, dated: Sequence[tuple[int, _Place]]) -> Iterator[int]:
    """Numbers of the dates said in the figure's clause or on its noun."""
    anchor = place.words.anchor
    for number, date in dated:
        token = date.words.anchor
        hangs_on_it = place.words.noun is not None and token.head == place.words.noun
        if token.sent.start == anchor.sent.start and (
            hangs_on_it or same_clause(token, anchor)
        ):
            yield number


def _disjoint(
    placed: Sequence[tuple[_Place, Quantity | DateExpression]],
) -> list[tuple[_Place, Quantity | DateExpression]]:
    """Sort by place; one of two with the very same span goes."""
    by_span = {place.span: (place, what) for place, what in reversed(placed)}
    return [by_span[span] for span in sorted(by_span)]
