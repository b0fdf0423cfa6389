"""Make figures of amounts and dates: their words, their claim, their circumstances."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from articles.metadata import teasers_of
from claims.extraction.asking import Target, ask
from claims.extraction.circumstances import Surroundings, dated_word, dates_it
from claims.extraction.coreference import Coreference
from claims.extraction.figures.credited import is_credited_to_another
from claims.extraction.figures.in_words import Told
from claims.extraction.figures.places import COUNTED, Place, amount_place, date_place
from claims.extraction.grammar.phrases import text_of, tokens_between, word
from claims.extraction.grammar.sentences import sentence_end, sentence_start
from claims.facts.figure import DateExpression, FigureKind, Modifier, Quantity
from claims.facts.publication.imprints import is_imprint
from claims.reading import Circumstances, ClaimRead, FigureRead, Span

# Their questions are asked by what they are of alone: "How old is …?"
_NOT_ASKED = frozenset({FigureKind.AGE, FigureKind.ORDINAL})

Found = tuple[Place, Quantity | DateExpression]


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
        """Return every figure that is neither part of a name nor of a date.

        People counted in words alone come in too: "a man was killed".
        """
        amounts = [amount for amount in quantities if not _is_dated(amount, dates)]
        told = Told(self._doc, self._found, amounts)
        placed = [
            *self._placed_dates(dates),
            *self._placed_amounts(amounts),
            *told.figures(),
        ]
        own = _in_the_story(placed, text_of(self._doc))
        numbered = list(enumerate(_once_a_place(own), 1))
        dated = [(n, p) for n, (p, one) in numbered if isinstance(one, DateExpression)]
        return tuple(
            self._date(number, place, one)
            if isinstance(one, DateExpression)
            else self._amount(number, place, one, self._said(place, one, dated, told))
            for number, (place, one) in numbered
        )

    def _placed_dates(self, dates: Sequence[DateExpression]) -> Iterator[Found]:
        for date in dates:
            place = date_place(self._doc, self._found, date)
            if place and not is_imprint(text_of(self._doc), date.start, date.end):
                yield place, date

    def _placed_amounts(self, amounts: Sequence[Quantity]) -> Iterator[Found]:
        for amount in amounts:
            if place := amount_place(self._doc, self._found, amount):
                yield place, amount

    def _date(self, number: int, place: Place, date: DateExpression) -> FigureRead:
        return FigureRead(
            id=number,
            kind=FigureKind.DATE,
            span=place.span,
            amount=date.interval,
            modifier=Modifier.EXACTLY,
            unit=None,
            interval=date.interval,
            claim=self._claim_at(place.span),
            circumstances=self._asked(
                self._surroundings.of(place.words, FigureKind.DATE),
                place,
                FigureKind.DATE,
            ),
            weekday=date.weekday,
            precision=date.precision,
        )

    def _amount(
        self, number: int, place: Place, amount: Quantity, said: Circumstances
    ) -> FigureRead:
        noun = place.words.noun
        counted = word(noun) if noun is not None and amount.kind in COUNTED else None
        return FigureRead(
            id=number,
            kind=amount.kind,
            span=place.span,
            amount=amount.amount,
            modifier=amount.modifier,
            unit=amount.unit or counted,
            interval=amount.interval,
            claim=self._claim_at(place.span),
            circumstances=self._asked(said, place, amount.kind),
        )

    def _asked(
        self, said: Circumstances, place: Place, kind: FigureKind
    ) -> Circumstances:
        """The circumstances with the question that the figure answers."""
        words = place.words
        span = tokens_between(self._doc, *place.span)
        if span is None or said.in_words or kind in _NOT_ASKED:
            return said
        target = Target.of(kind, span, words)
        dated = dated_word(words.anchor) if kind is FigureKind.DATE else None
        return replace(said, asked=ask(target, dated, self._found))

    def _said(
        self,
        place: Place,
        amount: Quantity,
        dated: Sequence[tuple[int, Place]],
        told: Told,
    ) -> Circumstances:
        """What is said around an amount; of people, what happened to them first."""
        times = tuple(_times(place, dated))
        found = self._surroundings.of(place.words, amount.kind, times=times)
        is_count = amount.kind is FigureKind.COUNT
        return told.told_of(place, found) if is_count else found

    def _claim_at(self, span: Span) -> int | None:
        """The smallest claim whose content holds the figure, if it is the claim's."""
        if is_credited_to_another(span, text_of(self._doc)):
            return None
        around = [
            (end - start, claim.id)
            for claim in self._claims
            for start, end in claim.content
            if start <= span[0] < end
        ]
        return min(around)[1] if around else None


def _in_the_story(placed: Sequence[Found], text: str) -> list[Found]:
    """Those that no line leading to another story tells."""
    teasers = [(line.start, line.end) for line in teasers_of(text)]
    return [
        (place, one)
        for place, one in placed
        if not any(start <= place.span[0] < end for start, end in teasers)
    ]


def _is_dated(amount: Quantity, dates: Sequence[DateExpression]) -> bool:
    """Say whether the number is part of a date."""
    start, end = amount.number_start, amount.number_end
    return any(date.start < end and start < date.end for date in dates)


def _times(place: Place, dated: Sequence[tuple[int, Place]]) -> Iterator[int]:
    """Numbers of the dates said in the figure's clause or on its noun."""
    anchor, noun = place.words.anchor, place.words.noun
    doc, last = anchor.doc, anchor.doc[sentence_end(anchor) - 1]
    start, end = doc[sentence_start(anchor)].idx, last.idx + len(last)
    for number, date in dated:
        if not start <= date.span[0] < end:
            continue
        token = date.words.anchor
        hangs_on_it = noun is not None and noun in (token.head, token.head.head)
        if hangs_on_it or dates_it(token, anchor):
            yield number


def _once_a_place(placed: Sequence[Found]) -> list[Found]:
    """Sort by place; of two with the very same span the date stays."""
    by_span = {place.span: (place, one) for place, one in reversed(placed)}
    return [by_span[span] for span in sorted(by_span)]
