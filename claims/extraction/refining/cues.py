"""Correct cues by the parse: bare particles, half verbs, prepositions that time."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.acts import act_of, is_known
from claims.extraction.acts.attributions import Attribution, Kind, Span
from claims.extraction.grammar.phrases import SUBJECTS, text_of, tokens_between
from claims.extraction.grammar.reporting_clauses import TELLING_NOUNS, with_auxiliaries

_LEAST_OF_UNKNOWN_CUE: Final = 0.6
_LEAST_OF_TITLE: Final = 0.4
_TIMING: Final = frozenset(
    "following including regarding concerning involving after before since".split()
)
_TENSED: Final = frozenset({"MD", "VBD", "VBP", "VBZ"})
_DEEDS: Final = re.compile(
    r"(?:\w+\s+)?(?:offer(?:s|ed|ing)?|seek(?:s|ing)?|sought)", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"(?:\A|\n)\s*(?:To the|Dear) [\w .]{2,30}\Z")
_NEXT_WORD: Final = re.compile(r"\s+\w+")
_POINTING: Final = frozenset("it that this which who whom".split())
_LITTLE_WORD: Final = 3
_PARTICLES: Final = frozenset({"to"})


def credible(doc: Doc, found: Sequence[Attribution]) -> list[Attribution]:
    """Leave out what stands by a cue that reports nothing.

    A cue that no list of reporting words has ("included in", "failed to") must be
    sure, as must one of a title or of a pronoun; "following reports" only times what
    happened.
    """
    return [one for one in found if _is_credible(doc, one)]


def _is_credible(doc: Doc, one: Attribution) -> bool:
    cue = " ".join(text_of(doc)[start:end] for start, end in one.cue)
    quoted = one.kind is not Kind.INDIRECT
    if not quoted and cue.lower() in _TIMING:
        return False
    if one.source and _is_addressed(text_of(doc), one.source[0][1]):
        return False
    if not quoted and _is_pronoun(doc, one.content):
        return one.confidence >= _LEAST_OF_UNKNOWN_CUE
    if not quoted and _is_deed(doc, cue, one.content):
        return one.confidence >= _LEAST_OF_UNKNOWN_CUE
    if quoted and _is_title(doc, one.content):
        return one.confidence >= _LEAST_OF_TITLE
    return quoted or one.confidence >= _LEAST_OF_UNKNOWN_CUE or is_known(cue)


def _is_addressed(text: str, end: int) -> bool:
    """Match a line that up to here only addresses somebody: "Dear Ms. Ruiz"."""
    line = max(text.rfind("\n", 0, end), 0)
    return _ADDRESS.match(text, line, end) is not None


def _is_pronoun(doc: Doc, content: Sequence[Span]) -> bool:
    """Match a content that only points back: "a vote, which she must call"."""
    words = [text_of(doc)[start:end].lower() for start, end in content]
    return len(words) == 1 and words[0] in _POINTING


def _is_deed(doc: Doc, cue: str, content: Sequence[Span]) -> bool:
    """Match what may be given or looked for as well as said: "sought treatment"."""
    spans = [tokens_between(doc, *piece) for piece in content]
    words = [token for span in spans if span is not None for token in span]
    asked = bool(words) and words[0].tag_ == "TO"
    tensed = any(token.tag_ in _TENSED for token in words)
    return _DEEDS.fullmatch(cue) is not None and not asked and not tensed


def _is_title(doc: Doc, content: Sequence[Span]) -> bool:
    """Match contents whose longer words all have capitals, as titles do."""
    words = " ".join(text_of(doc)[start:end] for start, end in content).split()
    long = [word for word in words if len(word.strip("“”\"'‘’,.")) > _LITTLE_WORD]
    return bool(long) and all(word.strip("“\"'‘")[:1].isupper() for word in long)


def join_particles(doc: Doc, found: Sequence[Attribution]) -> list[Attribution]:
    """Join a claim that hangs on a bare "to" to the one whose infinitive it is.

    "called on the governor to open an inquiry" is one act, whatever was tagged.
    """
    joined: list[Attribution] = []
    for one in found:
        if joined and _is_particle(doc, one) and _follows(doc, joined[-1], one):
            joined[-1] = _with_infinitive(joined[-1], one)
        else:
            joined.append(one)
    return joined


def _is_particle(doc: Doc, one: Attribution) -> bool:
    words = [text_of(doc)[start:end].lower() for start, end in one.cue]
    is_bare = len(words) == 1 and words[0].split()[0] in _PARTICLES
    return bool(one.content) and is_bare


def _follows(doc: Doc, before: Attribution, one: Attribution) -> bool:
    """Say whether only a comma stands between a content and the bare particle."""
    if not before.content or before.content[-1][1] > one.cue[0][0]:
        return False
    between = text_of(doc)[before.content[-1][1] : one.cue[0][0]]
    return not any(character.isalnum() for character in between)


def _with_infinitive(before: Attribution, one: Attribution) -> Attribution:
    start, _ = before.content[-1]
    end = one.content[-1][1]
    return replace(before, content=(*before.content[:-1], (start, end)))


def complete_cue(doc: Doc, one: Attribution) -> Attribution:
    """Let a cue that stops short reach its verb: "first" | reported.

    Without a content the verb refused is the cue's too: "refused to" | speculate.
    """
    if not one.content and one.cue and (refused := _verb_after_to(doc, one.cue[-1])):
        return replace(one, cue=(*one.cue[:-1], (one.cue[-1][0], refused.end())))
    span = tokens_between(doc, *one.cue[-1]) if one.cue else None
    if span is None:
        return one
    if span[-1].dep_ == "det":
        return _with_noun(one, span[-1])
    if not _stops_short(span[-1]):
        return one
    verb = span[-1].head
    end = verb.idx + len(verb)
    if _touches((span[-1].idx + 1, end), (*one.content, *one.source)):
        return one
    act = act_of(verb.text, quoted=one.kind is not Kind.INDIRECT)
    return replace(one, cue=(*one.cue[:-1], (one.cue[-1][0], end)), act=act)


def _with_noun(one: Attribution, article: Token) -> Attribution:
    """Let a cue that ends in an article reach its noun: "said at a" | hearing."""
    noun = article.head
    end = noun.idx + len(noun)
    if noun.i < article.i or _touches((article.idx, end), (*one.content, *one.source)):
        return one
    return replace(one, cue=(*one.cue[:-1], (one.cue[-1][0], end)))


def _verb_after_to(doc: Doc, cue: Span) -> re.Match[str] | None:
    """Match the word behind a cue that ends in "to"."""
    ends = text_of(doc)[slice(*cue)].endswith(" to")
    return _NEXT_WORD.match(text_of(doc), cue[1]) if ends else None


def _stops_short(last: Token) -> bool:
    verb = last.head
    near = last.i < verb.i <= last.i + 2
    return last.dep_ in {"advmod", "aux"} and near and is_known(verb.text)


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def end_of_subject(doc: Doc, cue: Sequence[Span]) -> int | None:
    """Where the subject that a noun cue heads ends: "the demand that he go" comes.

    None for every other cue.
    """
    span: TokenSpan | None = tokens_between(doc, *cue[0]) if cue else None
    if span is None or span.root.dep_ not in SUBJECTS:
        return None
    if span.root.lemma_.lower() not in TELLING_NOUNS or span.root.tag_[:2] != "NN":
        return None
    verb = span.root.head
    return with_auxiliaries(verb).start_char if verb.i > span.root.i else None
