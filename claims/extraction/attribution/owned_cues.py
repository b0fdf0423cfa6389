"""Give a cue that is a noun to its owner: Lee's claim is Lee's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.quotations.quotation_marks import Quotation

NOUN = re.compile(
    r"(?:accusation|allegation|argument|assertion|claim|comment|complaint|contention"
    r"|criticism|denial|pledge|promise|remark|statement|suggestion|vow|warning)s?\b"
)
OWNER = re.compile(
    r"((?:[Tt]he )?(?:[A-Z][\w.-]+ )*[A-Z][\w.-]*[’']s|[Hh]is|[Hh]er|[Tt]heir)"
    r"(?: [a-z]+)? $"
)
HANDLE = re.compile(r"@\w+$")
PRONOUN = re.compile(r"\b((?:[Ss]?[Hh]e|[Ii]t|[Tt]hey|[Ww]e|I))\s+$")
# The most characters of an owner and the adjective after it.
REACH = 60


def give_to_owners(
    text: str, drafts: Sequence[Draft], _: Sequence[Quotation]
) -> list[Draft]:
    """Return the drafts, those with a noun right behind its owner as theirs.

    A pronoun or a handle before a cue that lacks a source is its source.
    """
    named = (_with_handle(text, _with_pronoun(text, one)) for one in drafts)
    return [_owned(text, one) for one in named]


def _with_handle(text: str, one: Draft) -> Draft:
    """Let the handle before a colon speak: @harbour: “Stay away.”"""
    if one.source or not one.cue or text[slice(*one.cue[0])] != ":":
        return one
    start = one.cue[0][0]
    handle = HANDLE.search(text, max(0, start - REACH), start)
    return replace(one, source=(handle.span(),)) if handle else one


def _with_pronoun(text: str, one: Draft) -> Draft:
    """Replace a source that is part of its own cue by the pronoun before it."""
    if not one.cue or not any(_inside(span, one.cue[0]) for span in one.source):
        return one
    start = one.cue[0][0]
    pronoun = PRONOUN.search(text, max(0, start - REACH), start)
    return replace(one, source=(pronoun.span(1),)) if pronoun else one


def _inside(span: Span, cue: Span) -> bool:
    return cue[0] <= span[0] and span[1] <= cue[1]


def _owned(text: str, one: Draft) -> Draft:
    if not one.cue or not one.source or not NOUN.search(text, *one.cue[0]):
        return one
    start = one.cue[0][0]
    owner = OWNER.search(text, max(0, start - REACH), start)
    if owner is None or _touches(owner.span(1), one.source):
        return one
    return replace(one, source=(owner.span(1),))


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)
