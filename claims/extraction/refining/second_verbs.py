"""Part what a second verb of telling says from what the first one says.

"said the search went on and appealed for witnesses", "said it was over, but the army
denied it": the second verb is no part of what the first one tells.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.acts import act_of
from claims.extraction.acts.attributions import Attribution, Kind, Span
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    long_phrase,
    text_of,
    tokens_between,
)
from claims.extraction.grammar.reporting_clauses import (
    characters,
    to_stop,
    with_auxiliaries,
)

_COMMON: Final = frozenset({"NN", "NNS"})
_TENSED: Final = frozenset({"VBD", "VBN", "VBZ", "VBP"})
_SECOND: Final = frozenset(
    """accuse add announce appeal blame call claim condemn criticise criticize demand
    deny denounce dismiss dispute insist pledge promise reject say tell urge vow warn
    welcome""".split()
)
_CONTRAST: Final = frozenset({"but", "while", "whereas"})
_ALSO: Final = frozenset({"and", "but"})
_SHARE: Final = 0.9  # of the first claim's confidence, for what is parted from it


def part_second_verbs(doc: Doc, found: Sequence[Attribution]) -> list[Attribution]:
    """Return the attributions, those that hold a second act as two."""
    cues = [span for one in found for span in one.cue]
    parts = [part for one in found for part in _parted(doc, one, cues)]
    told = {one.content for one in parts if one not in found}
    return [_without(one, told) for one in parts]


def _without(one: Attribution, told: Set[tuple[Span, ...]]) -> Attribution:
    """Leave out a further piece that a second verb tells."""
    if len(one.content) == 1:
        return one
    kept = tuple(piece for piece in one.content if (piece,) not in told)
    return replace(one, content=kept)


def _parted(doc: Doc, one: Attribution, cues: Sequence[Span]) -> Iterator[Attribution]:
    last = one.content[-1] if one.content else None
    verb = _second_verb(doc, one, last) if last and one.kind is Kind.INDIRECT else None
    if verb is None or last is None:
        yield one
        return
    start = _start(verb)
    kept = len(text_of(doc)[last[0] : start.idx].rstrip(" ,"))
    yield replace(one, content=(*one.content[:-1], (last[0], last[0] + kept)))
    told = _told(verb, cues)
    if told is not None and (verb.idx, verb.idx + len(verb)) not in cues:
        yield _second(one, verb, characters(told))


def _told(verb: Token, cues: Sequence[Span]) -> TokenSpan | None:
    """The words behind a verb to the next mark or cue."""
    told = to_stop(verb)
    starts = {start for start, _ in cues}
    stop = next((one.i for one in told or () if one.idx in starts), None)
    if told is None or stop is None:
        return told
    while stop > told.start and verb.doc[stop - 1].lower_ in _ALSO:
        stop -= 1
    return verb.doc[told.start : stop] if stop > told.start else None


def _second(one: Attribution, verb: Token, content: Span) -> Attribution:
    subjects = children(verb, "nsubj")
    own = (characters(long_phrase(subjects[0])),) if subjects else one.source
    return Attribution(
        source=own,
        cue=(characters(with_auxiliaries(verb)),),
        content=(content,),
        confidence=one.confidence * _SHARE,
        kind=Kind.INDIRECT,
        act=act_of(verb.text, quoted=False),
    )


def _second_verb(doc: Doc, one: Attribution, last: Span) -> Token | None:
    """The verb in a content that the parse or a contrast sets beside its cue."""
    cue = tokens_between(doc, *one.cue[-1]) if one.cue else None
    content = tokens_between(doc, *last)
    if cue is None or content is None or content.start < cue.end:
        return None
    telling = (
        token
        for token in content[1:]
        if token.tag_ in _TENSED and token.lemma_.lower() in _SECOND
        if _shares_subject(token, cue.root) or _contrasts(token, content.start)
    )
    return next(telling, None)


def _shares_subject(verb: Token, first: Token) -> bool:
    """Match "said … and appealed": joined to the cue, without a subject.

    The parse may join it to what was said; but "work continued" appeals to nobody.
    """
    if verb.dep_ != "conj" or children(verb, "nsubj"):
        return False
    if _before(verb).lower_ not in _ALSO:
        return False
    clause = verb.head
    told = clause.dep_ == "ccomp" and clause.head == first
    return clause == first or (told and not _can_speak(clause))


def _can_speak(verb: Token) -> bool:
    """Say whether a verb's subject may be somebody who speaks."""
    subjects = children(verb, *SUBJECTS)
    return not subjects or any(
        one.tag_ not in _COMMON or noun_type(one.lemma_) in {"person", "group"}
        for one in subjects
    )


def _before(verb: Token) -> Token:
    place = with_auxiliaries(verb).start
    return verb.doc[max(place - 1, 0)]


def _contrasts(verb: Token, start: int) -> bool:
    """Match ", but the army denied": a subject behind a comma and a contrast."""
    subjects = [token for token in children(verb, "nsubj") if token.i < verb.i]
    if not subjects or subjects[0].tag_ == "PRP":
        return False
    place = long_phrase(subjects[0]).start - 1
    if verb.doc[place].text == ";":
        return place > start
    joined = place - 1 > start and verb.doc[place].lower_ in _CONTRAST
    return joined and verb.doc[place - 1].text == ","


def _start(verb: Token) -> Token:
    """The word that opens the second verb's part: "and", "but"."""
    subjects = [token for token in children(verb, "nsubj") if token.i < verb.i]
    if subjects:
        return verb.doc[long_phrase(subjects[0]).start - 1]
    return _before(verb)
