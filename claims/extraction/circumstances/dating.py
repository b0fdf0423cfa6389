"""Which word a date belongs to, and which clauses it dates."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.phrases import children, clause, is_predicate
from claims.extraction.grammar.sentences import sentence_start

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
_PROPER: Final = frozenset({"NNP", "NNPS"})
_COMMON: Final = frozenset({"NN", "NNS"})
_SUBJECTS: Final = _PROPER | _COMMON | {"PRP"}
_WITHIN: Final = frozenset({"in", "during", "amid", "by"})
_RESULTS: Final = frozenset({"advcl", "xcomp"})


def dated_word(date: Token) -> Token | None:
    """The verb or noun a date dates.

    A date behind a comma is no part of the relative clause or apposition that
    the comma closes: it dates what stands around that. Right before the verb of
    the sentence it dates that verb: "the trust suing us on Monday demanded …", and
    between a subject and its verb that verb: "but the judge on Friday granted …".
    """
    if (verb := _verb_behind(date)) is not None:
        return verb
    head = head_of(date)
    while head is not None and not _is_dateable(head):
        head = head_of(head)
    if head is None or not _is_behind_comma(date):
        return head
    around = (token for token in (head, *head.ancestors) if token.i < date.i)
    aside = next(filter(_is_behind_comma, around), None)
    if aside is None or aside.head == aside:
        return head
    return next(filter(is_predicate, (aside.head, *aside.head.ancestors)), head)


def _verb_behind(date: Token) -> Token | None:
    """The finite verb right behind a date that stands in or behind its subject.

    The parse hangs such a date, and the subject, on the verb of the clause before.
    """
    first, place = date.left_edge.i, date.right_edge.i + 1
    verb = date.doc[place] if place < len(date.doc) else date
    if verb.tag_ not in _FINITE:
        return None
    if verb in date.ancestors:
        return verb
    is_behind = first > sentence_start(date) and date.doc[first - 1].tag_ in _SUBJECTS
    return verb if is_behind and not _hangs_on_a_noun(date) else None


def _hangs_on_a_noun(date: Token) -> bool:
    """Match "a victim of the shooting on Monday was buried": the shooting’s day."""
    head = head_of(date)
    return head is not None and head.tag_ in _COMMON


def _is_behind_comma(token: Token) -> bool:
    first = token.left_edge  # the comma itself, where it hangs on the phrase
    if first.text == ",":
        return True
    return first.i > sentence_start(first) and first.nbor(-1).text == ","


def _is_dateable(token: Token) -> bool:
    """Say whether it may take place: not the place of "near the tower on Monday"."""
    is_place = token.tag_ in _PROPER and bool(children(token, "case"))
    return (token.tag_[:2] == "NN" and not is_place) or is_predicate(token)


def dates_it(date: Token, anchor: Token) -> bool:
    """Say whether a date is said of the clause in which a figure stands."""
    head = dated_word(date)
    return head is not None and _told_in(clause(head)) in _clauses_around(anchor)


def _told_in(verb: Token) -> Token:
    """The clause that a gerund is a circumstance of: "killed in fighting in May"."""
    leading = {one.lower_ for one in children(verb, "case", "mark")}
    is_within = verb.tag_ == "VBG" and not leading.isdisjoint(_WITHIN)
    return clause(verb.head) if is_within else verb


def _clauses_around(anchor: Token) -> Iterator[Token]:
    """Its clause, and what that is the result of: "exploded, killing three"."""
    verb = clause(anchor)
    yield verb
    while verb.tag_ == "VBG" and verb.dep_ in _RESULTS and verb.head != verb:
        verb = clause(verb.head)
        yield verb


def head_of(token: Token) -> Token | None:
    """What the phrase depends on, its conjuncts stepped over; None at the root."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return None if token.head == token else token.head
