"""Find who declined to comment, where no claim was found: a claim without content."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.acts.attributions import Attribution
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    long_phrase,
    text_of,
    tokens_between,
)
from claims.reading import Span

_DECLINING: Final = re.compile(
    r"""\b(?:has\ |have\ |had\ )?declined\ (?:to\ comment|comment|to\ be\ interviewed)\b
    |\brefused\ to\ (?:comment|answer)\b
    |\bcould\ not\ (?:immediately\ )?be\ (?:immediately\ )?reached(?:\ for\ comment)?\b
    |\bcould(?:n['’]t|\ not)\ be\ reached\b
    |\bdid\ not\ (?:immediately\ )?(?:respond|reply|return)\b
    (?:\ (?:to\ )?(?:an?\ |several\ |repeated\ )?(?:phone\ )?
       (?:requests?\ for\ comment|calls?|messages?|emails?))?
    |\b(?:would|will)\ not\ (?:be\ )?comment(?:ing)?(?:\ further)?\b
    |\bno\ (?:immediate\ |official\ )?comment\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NEITHER: Final = re.compile(
    r"""\b(neither\ [^.;“”"\n]{3,120}?\ nor\ [^.;“”"\n]{2,80}?)
    \ (could\ (?:immediately\ )?be\ reached
    |(?:immediately\ )?(?:responded|replied|commented))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE: Final = re.compile(
    r"""to\ (?:comment|be\ interviewed|elaborate|answer\ questions)
    |(?:to\ )?(?:(?:an?|any|several|multiple|repeated|the\ \w+['’]s)\ )*
     (?:(?:phone|media|immediate|further)\ )*
     (?:requests?\ for\ (?:comment|an?\ interview)|comment|calls?|messages?|e-?mails?
     |calls?\ (?:and|or)\ (?:messages?|e-?mails?))
     (?:\ (?:seeking|for)\ comment)?""",
    re.IGNORECASE | re.VERBOSE,
)
_FROM: Final = frozenset({"from", "by"})


@dataclass(frozen=True, slots=True)
class Declining:
    """Somebody would not speak: the words for it, and who, where it is said."""

    cue: Span
    source: tuple[Span, ...]


def absorb_refusal(text: str, one: Attribution) -> Attribution:
    """Give the words of a bare refusal to its cue: it has no content of its own.

    "declined" + "to comment" becomes "declined to comment"; what was refused to be
    told ("to say who paid") stays a content.
    """
    if len(one.content) != 1 or len(one.cue) != 1:
        return one
    (start, end), (first, last) = one.content[0], one.cue[0]
    adjoins = last <= start and not text[last:start].strip()
    if not adjoins or not _BARE.fullmatch(text[start:end].strip(" .,")):
        return one
    return replace(one, cue=((first, end),), content=())


def find_declining(doc: Doc) -> Iterator[Declining]:
    """Yield every refusal to comment."""
    for match in _NEITHER.finditer(text_of(doc)):
        yield Declining(match.span(2), (match.span(1),))
    for match in _DECLINING.finditer(text_of(doc)):
        span = tokens_between(doc, *match.span())
        if span is not None:
            yield Declining(match.span(), tuple(_who(span.root)))


def _who(verb: Token) -> Iterator[Span]:
    """The subject of the refusal, or whose comment there was none from."""
    subjects = _subjects(verb)
    beside = [
        child
        for child in (*children(verb, "nmod", "obl"), *children(verb.head, "obl"))
        if any(case.lower_ in _FROM for case in children(child, "case"))
    ]
    for noun in (subjects or beside)[:1]:
        span = long_phrase(noun)
        start = span.start
        while start < noun.i and span.doc[start].dep_ == "case":
            start += 1
        yield span.doc[start : span.end].start_char, span.end_char


def _subjects(verb: Token) -> list[Token]:
    found = children(verb, *SUBJECTS)
    if not found and verb.dep_ in {"conj", "xcomp"}:
        found = children(verb.head, *SUBJECTS)
    return [token for token in found if token.lower_ not in {"there", "it"}]
