"""Sayings the encoder overlooked where the wording leaves no doubt.

Who says what in a clause of its own ("patients who say they were hurt"), who accuses
whom of what, and nouns with what they tell ("allegations that he took bribes").
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, kind_of
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    long_phrase,
    phrase,
    text_of,
)
from claims.extraction.grammar.reporting_clauses import (
    FINITE,
    TELLING,
    TELLING_NOUNS,
    ReportingClause,
    characters,
    clause_of,
    finite_verbs,
    relative_clause_of,
    to_stop,
    with_auxiliaries,
)
from claims.extraction.quotations.quotation_marks import Quotation, touching
from claims.extraction.refining.passives import stance_of
from claims.reading import Span

_CONFIDENCE: Final = 0.7
_CONFIDENCE_OF_NOUNS: Final = 0.6
_NOUN_TAGS: Final = frozenset({"NN", "NNS"})
_MAKING: Final = frozenset("deliver give issue make renew repeat voice".split())
_OWNER: Final = frozenset({"by", "from"})
_PLEADING: Final = frozenset({"plead", "pled"})
_CONDITIONS: Final = frozenset({"if", "unless", "whether"})
_NOBODY: Final = frozenset("i we you that there this what which".split())
_FURTHER: Final = frozenset(
    "after although as because before once since unless until when while".split()
)
_PAPERS_REACH: Final = 12
_HEARERS_REACH: Final = 10
_OWNERS_REACH: Final = 8
_OF_OWNERS: Final = frozenset("IN DT NN NNS NNP NNPS POS JJ CD PRP$ HYPH".split())
_SUBJECTS: Final = SUBJECTS | {"nsubj:outer"}


def overlooked_sayings(
    doc: Doc, found: Sequence[Attribution], quotations: Sequence[Quotation]
) -> Iterator[Attribution]:
    """Yield what no attribution has for its cue yet.

    Within a content only a noun with its owner counts: a verb there is left to those
    who look for claims inside claims.
    """
    cues = [span for one in found for span in one.cue]
    cues += [(one.start, one.end) for one in quotations]
    contents = [span for one in found for span in one.content]
    for token in doc:
        clause = _told(token)
        if clause is None or _touches(clause.cue, cues):
            continue
        owned = token.tag_ in _NOUN_TAGS and clause.source is not None
        if owned or not _touches(clause.cue, contents):
            yield _attribution(doc, token, clause, quotations)


def _told(token: Token) -> ReportingClause | None:
    if token.tag_ in FINITE:
        return _told_by_verb(token)
    if token.tag_ in _NOUN_TAGS and token.lemma_.lower() in TELLING_NOUNS:
        return _told_by_noun(token)
    return None


def _told_by_verb(verb: Token) -> ReportingClause | None:
    lemma = verb.lemma_.lower()
    if lemma == "accuse":
        return _accusation(verb)
    if lemma == "quote":
        return _quoted(verb)
    if lemma in _PLEADING:
        return _plea(verb)
    if stance := stance_of(verb):
        return stance
    if lemma not in TELLING or _is_supposed(verb):
        return None
    clause = clause_of(verb) or relative_clause_of(verb)
    return None if clause is None or _is_nobody(verb.doc, clause) else clause


def _is_nobody(doc: Doc, clause: ReportingClause) -> bool:
    """Match speakers who are the outlet, its reader or a thing pointed at."""
    source = clause.source
    return source is None or text_of(doc)[slice(*source)].lower() in _NOBODY


def _is_supposed(verb: Token) -> bool:
    """Match a saying that is only thought of: "if she says so"."""
    return any(mark.lower_ in _CONDITIONS for mark in children(verb, "mark"))


def _quoted(verb: Token) -> ReportingClause | None:
    """Who "was quoted as saying" what, by whichever paper."""
    subjects = children(verb, "nsubj:pass", "nsubj")
    rest = verb.doc[verb.i + 1 : verb.i + 1 + _PAPERS_REACH]
    saying = next((one for one in rest if one.lower_ == "saying"), None)
    told = None if saying is None else to_stop(saying)
    if saying is None or told is None or not subjects or saying.nbor(-1).lower_ != "as":
        return None
    return ReportingClause(
        characters(long_phrase(subjects[0])),
        characters(verb.doc[with_auxiliaries(verb).start : saying.i + 1]),
        characters(told),
    )


def _plea(verb: Token) -> ReportingClause | None:
    """Who "pleaded not guilty", and to what."""
    subjects = [token for token in children(verb, "nsubj") if token.i < verb.i]
    told = to_stop(verb)
    if not subjects or told is None:
        return None
    if not any(word.lower_ == "guilty" for word in told[:2]):
        return None
    return ReportingClause(
        characters(long_phrase(subjects[0])),
        characters(with_auxiliaries(verb)),
        characters(told),
    )


def _accusation(verb: Token) -> ReportingClause | None:
    """Who accuses, and the rest of the clause, if it says of what."""
    subjects = [token for token in children(verb, "nsubj") if token.i < verb.i]
    told = to_stop(verb)
    if not subjects or told is None:
        return None
    if not any(word.lower_ == "of" for word in told[1:_HEARERS_REACH]):
        return None
    return ReportingClause(
        characters(long_phrase(subjects[0])),
        characters(with_auxiliaries(verb)),
        characters(told),
    )


def _told_by_noun(noun: Token) -> ReportingClause | None:
    """A noun of telling and its clause with "that", its owner between them or before.

    Where the noun is the subject, the last finite verb is what befell it: "claims
    that he knew | surprised her".
    """
    that = _that(noun)
    told = None if that is None else to_stop(that)
    if that is None or told is None:
        return None
    verbs = _verbs(told)
    end = told.end
    if _is_subject(noun):
        end = verbs[-1].i if len(verbs) > 1 else told.start
    if not verbs or end <= verbs[0].i:
        return None
    return ReportingClause(
        _owner(noun),
        characters(noun.doc[noun.i : noun.i + 1]),
        characters(noun.doc[that.i : end]),
    )


def _verbs(told: TokenSpan) -> list[Token]:
    """The verbs of a clause and of what befell it, to where a further clause begins.

    "that he go | came a day after he": a demand's verb carries no tense.
    """
    stop = next((one.i for one in told[1:] if one.lower_ in _FURTHER), told.end)
    told = told.doc[told.start : stop]
    tensed = finite_verbs(told)
    bare = [one for one in told if one.tag_ == "VB" and not _is_helped(one)]
    return sorted([*tensed, *bare], key=lambda one: one.i)


def _is_helped(verb: Token) -> bool:
    """Match a verb behind "to", "would", "did"."""
    before = [verb.nbor(-1), verb.nbor(-2)] if verb.i > 1 else []
    return any(one.tag_ in {"TO", "MD"} or one.lemma_ == "do" for one in before)


def _that(noun: Token) -> Token | None:
    """The "that" right behind a noun, or behind those whom it is from."""
    rest = noun.doc[noun.i + 1 : noun.i + 1 + _OWNERS_REACH]
    from_whom = len(rest) > 1 and rest[0].lower_ in _OWNER
    for token in rest:
        if token.lower_ == "that" and token.tag_ == "IN":
            return token
        if not from_whom or token.tag_ not in _OF_OWNERS:
            return None
    return None


def _is_subject(noun: Token) -> bool:
    start = phrase(noun).start
    return noun.dep_ in _SUBJECTS or bool(noun.doc[start].is_sent_start)


def _owner(noun: Token) -> Span | None:
    """Whose claim it is: "his claim", "a claim by nurses", "she made the claim"."""
    whose = children(noun, "nmod:poss")
    if whose:
        return characters(long_phrase(whose[0]))
    for other in children(noun, "nmod"):
        if any(case.lower_ in _OWNER for case in children(other, "case")):
            return characters(long_phrase(other))
    makes = noun.dep_ == "obj" and noun.head.lemma_.lower() in _MAKING
    makers = children(noun.head, "nsubj") if makes else []
    return characters(long_phrase(makers[0])) if makers else None


def _attribution(
    doc: Doc, told_by: Token, clause: ReportingClause, quotations: Sequence[Quotation]
) -> Attribution:
    content = (_whole(clause.content, quotations),)
    is_noun = told_by.tag_ in _NOUN_TAGS
    return Attribution(
        source=() if clause.source is None else (clause.source,),
        cue=(clause.cue,),
        content=content,
        confidence=_CONFIDENCE_OF_NOUNS if is_noun else _CONFIDENCE,
        kind=kind_of(text_of(doc), content, quotations),
        act=Act.SAYING,
    )


def _whole(content: Span, quotations: Sequence[Quotation]) -> Span:
    """Take in the rest of a quotation that a content ends in."""
    start, end = content
    return start, max([end, *(one.end for one in touching(quotations, end - 1, end))])


def _touches(place: Span, spans: Iterable[Span]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in spans)
