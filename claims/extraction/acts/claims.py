"""Make claims of attributions: speaker, stance, day, and what lies inside what."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.acts.declining import Declining, absorb_refusal, find_declining
from claims.extraction.acts.polarity import polarity_of, refuses_an_act
from claims.extraction.acts.said_on import said_on
from claims.extraction.grammar.phrases import text_of
from claims.extraction.speakers import SpeakerResolver, callers
from claims.facts.figure import DateExpression
from claims.reading import ClaimRead, Polarity, Span

_DECLINED_CONFIDENCE = 0.9


def read_claims(
    doc: Doc, resolver: SpeakerResolver, dates: Sequence[DateExpression]
) -> tuple[ClaimRead, ...]:
    """Return the article's claims in reading order, numbered from 1."""
    attributions: Sequence[Attribution] = doc._.attributions
    text = text_of(doc)
    claims = [_claim(doc, text, found, resolver, dates) for found in attributions]
    claims += _declined(doc, attributions, claims, resolver)
    return _numbered(_once_a_place(claims))


def sources(attributions: Iterable[Attribution], doc: Doc) -> frozenset[int]:
    """The tokens of every source, for the pronouns among them."""
    spans = [
        doc.char_span(start, end, alignment_mode="expand")
        for found in attributions
        for start, end in found.source
    ]
    return frozenset(token.i for span in spans if span is not None for token in span)


def _claim(
    doc: Doc,
    text: str,
    found: Attribution,
    resolver: SpeakerResolver,
    dates: Sequence[DateExpression],
) -> ClaimRead:
    called = callers(doc, found.source, found.cue)
    source = found.source if called is None else called
    cue, content = " ".join(_pieces(text, found.cue)), _pieces(text, found.content)
    polarity = polarity_of(cue, content)
    if polarity == "declined":
        found = absorb_refusal(text, found)
    return ClaimRead(
        id=0,
        kind=found.kind.value,
        act=_act(found, cue, content, polarity).value,
        polarity=polarity,
        speaker=resolver.resolve(source),
        cue=found.cue,
        content=found.content,
        said_on=said_on(doc, found.cue, found.content, dates),
        confidence=found.confidence,
    )


def _act(
    found: Attribution, cue: str, content: Sequence[str], polarity: Polarity
) -> Act:
    """Correct the cue's act by what was done: who will not speak does not believe."""
    if refuses_an_act(cue, content):
        return Act.INTENTION
    if polarity == "declined":
        return Act.SAYING
    concluded = found.act is Act.FINDING and found.kind is Kind.DIRECT
    return Act.SAYING if concluded else found.act


def _pieces(text: str, spans: Iterable[Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _declined(
    doc: Doc,
    attributions: Iterable[Attribution],
    claims: Iterable[ClaimRead],
    resolver: SpeakerResolver,
) -> list[ClaimRead]:
    """Refusals that no attribution's cue or quotation holds yet."""
    taken = [span for found in attributions for span in found.cue]
    taken += [
        span
        for found in attributions
        if found.kind is Kind.DIRECT
        for span in found.content
    ]
    taken += [
        span
        for claim in claims
        if claim.polarity == "declined"
        for span in claim.content
    ]
    return [
        _refusal(found, resolver)
        for found in find_declining(doc)
        if not any(_overlap(found.cue, span) for span in taken)
    ]


def _refusal(found: Declining, resolver: SpeakerResolver) -> ClaimRead:
    return ClaimRead(
        id=0,
        kind="indirect",
        act="saying",
        polarity="declined",
        speaker=resolver.resolve(found.source),
        cue=(found.cue,),
        content=(),
        said_on=None,
        confidence=_DECLINED_CONFIDENCE,
    )


def _overlap(left: Span, right: Span) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def hull(claim: ClaimRead) -> Span:
    """Where the claim stands: from its first to its last character."""
    spans = (*claim.cue, *claim.content)
    return min(start for start, _ in spans), max(end for _, end in spans)


def _once_a_place(claims: Iterable[ClaimRead]) -> list[ClaimRead]:
    """Of claims with one hull keep the surest; one without a place is none."""
    best: dict[Span, ClaimRead] = {}
    for claim in claims:
        if not claim.cue and not claim.content:
            continue
        place = hull(claim)
        if place not in best or claim.confidence > best[place].confidence:
            best[place] = claim
    return [best[place] for place in sorted(best)]


def _numbered(claims: Sequence[ClaimRead]) -> tuple[ClaimRead, ...]:
    numbered = [replace(claim, id=place) for place, claim in enumerate(claims, 1)]
    return tuple(replace(claim, inside=_outer(claim, numbered)) for claim in numbered)


def _outer(claim: ClaimRead, claims: Iterable[ClaimRead]) -> int | None:
    """The number of the smallest claim whose content holds this one whole."""
    start, end = hull(claim)
    around = [
        (right - left, other.id)
        for other in claims
        for left, right in other.content
        if other.id != claim.id and left <= start and end <= right
    ]
    return min(around)[1] if around else None
