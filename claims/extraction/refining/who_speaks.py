"""Correct by the parse whom a source names: hearers, outlets, words cut off.

Who "was told" something hears it; of "a letter seen by the Ledger" the letter speaks.
"""

import re
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.acts import act_of
from claims.extraction.acts.attributions import Attribution
from claims.extraction.grammar.phrases import (
    children,
    long_phrase,
    text_of,
    tokens_between,
)
from claims.extraction.grammar.reporting_clauses import FINITE, TELLING, characters

_HEARS: Final = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|got)\s+(?:\w+\s+)?"
    r"(?:told|accused|asked|informed|advised|reminded|notified)\b(?!.*\bby$)",
    re.IGNORECASE,
)
_SEES: Final = frozenset(
    "acquire cite get leak obtain publish read release report review see view".split()
)
_RELATIVE: Final = frozenset({"who", "which", "that"})
_FEWEST_WORDS: Final = 3  # "who added he"
_PHRASE: Final = frozenset("CD DT HYPH IN JJ NN NNP NNPS NNS POS PRP$ VBG".split())
_ARTICLES: Final = frozenset({"a", "an", "the"})


def settle_source(doc: Doc, found: Attribution) -> Attribution:
    """Return the attribution with the source that its sentence gives."""
    if not found.source or not found.cue:
        return found
    if _is_hearer(doc, found):
        return replace(found, source=())
    return _with_relative_verb(doc, _with_subject(doc, found))


def _is_hearer(doc: Doc, found: Attribution) -> bool:
    cue = text_of(doc)[slice(*found.cue[0])]
    return found.source[0][0] < found.cue[0][0] and _HEARS.search(cue) is not None


def _with_subject(doc: Doc, found: Attribution) -> Attribution:
    """Take the subject of the cue for who only saw it, or for a bare article."""
    source = tokens_between(doc, *found.source[0])
    cue = tokens_between(doc, *found.cue[-1])
    if source is None or cue is None or len(found.source) > 1:
        return found
    is_article = len(source) == 1 and source[0].lower_ in _ARTICLES
    if not is_article and not _only_saw(source):
        return found
    subject = _subject(cue.root)
    if subject is not None and subject not in source:
        return replace(found, source=(characters(long_phrase(subject)),))
    seen = None if is_article else _seen(source)
    return found if seen is None else replace(found, source=(characters(seen),))


def _only_saw(source: TokenSpan) -> bool:
    """Match the outlet of "seen by the Ledger"."""
    doc, first = source.doc, source.start
    is_by = first > 1 and doc[first - 1].lower_ == "by"
    return is_by and doc[first - 2].lemma_.lower() in _SEES


def _seen(source: TokenSpan) -> TokenSpan | None:
    """What stands from its sentence's start to "seen by" it, if that is a phrase."""
    start, end = source.sent.start, source.start - 2
    plain = all(one.tag_ in _PHRASE for one in source.doc[start:end])
    return source.doc[start:end] if start < end and plain else None


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, or of the one whose participle or partner it is."""
    while True:
        subjects = children(verb, "nsubj", "nsubj:pass")
        if subjects:
            return subjects[0]
        if verb.dep_ not in {"advcl", "xcomp", "conj"} or verb.head == verb:
            return None
        verb = verb.head


def _with_relative_verb(doc: Doc, found: Attribution) -> Attribution:
    """Part "who added his office | regrets": the verb of telling is the cue."""
    source = tokens_between(doc, *found.source[0])
    if (
        source is None
        or len(source) < _FEWEST_WORDS
        or source[0].lower_ not in _RELATIVE
    ):
        return found
    verb = source[1]
    if verb.tag_ not in FINITE or verb.lemma_.lower() not in TELLING:
        return found
    end = found.content[-1][1] if found.content else 0
    if end <= found.cue[-1][1]:
        return found
    return replace(
        found,
        source=(characters(source[:1]),),
        cue=(characters(source[1:2]),),
        content=((source[2].idx, end),),
        act=act_of(verb.text, quoted=False),
    )
