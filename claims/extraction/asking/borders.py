"""Where the clause around a figure begins and ends, so that it reads well alone."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

_BREAKS: Final = frozenset(',;:—–()“”"')
_VERBAL: Final = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB", "MD"})
_DOING: Final = frozenset({"VBG", "VB", "VBP", "VBZ", "VBD"})
_OPENING: Final = frozenset("when while where because although though if".split())
_AHEAD: Final = 5
# "Who led it", "were killed".
_BEHEADED: Final = frozenset("WP WDT WRB WP$ VBD VBZ VBP MD".split())
_LEADING: Final = frozenset({"CC", ","})
# "Was announced Wednesday along with".
_WITH: Final = frozenset({"along", "together", "coupled", "faced"})
_TRAILING: Final = frozenset({"CC", ",", "DT", "TO", "WDT", "WRB"})


def start_of_clause(place: int, doc: Doc, first: int) -> int:
    """The nearest place from which the clause reads well, at or before a token."""
    while place > first and not _parts(doc[place - 1]):
        place -= 1
    return place


def _parts(before: Token) -> bool:
    """Say whether a clause begins behind a token."""
    is_break = before.text in _BREAKS and before.tag_ != "HYPH"
    is_mark = before.lower_ in _OPENING and before.dep_ in {"mark", "advmod"}
    return (
        _is_that(before)
        or is_break
        or is_mark
        or before.is_space
        or before.lower_ == "said"
    )


def end_of_clause(place: int, doc: Doc, last: int, *, with_that: bool) -> int:
    """Where what goes on at a token ends: at a pause, or before another clause.

    `with_that` keeps what somebody said on a day: "said on Monday that …".
    """
    while place < last and not _ends(doc[place], last, with_that=with_that):
        place += 1
    return place


def _ends(token: Token, last: int, *, with_that: bool) -> bool:
    if token.text in _BREAKS and token.tag_ != "HYPH":
        return True
    if token.is_space or (token.tag_ in {"WDT", "WP", "WRB"}):
        return True
    is_said = with_that and token.lower_ == "that"
    if token.dep_ == "mark" and token.tag_ == "IN" and not is_said:
        return True
    ahead = token.doc[token.i + 1 : min(last, token.i + _AHEAD)]
    return token.tag_ == "CC" and any(one.tag_ in _VERBAL for one in ahead)


def looser_ends(place: int, doc: Doc, end: int) -> Iterator[int]:
    """Where a clause that is too long may be cut: before what tells where or how.

    What hangs on the verb is cut first, the last of it before all other; what it
    calls for stays with it: "are calling for the resignation".
    """
    cases = [one for one in doc[place + 1 : end] if one.dep_ == "case"]
    yield from (one.i for one in reversed(cases) if one.head.dep_[:3] == "obl")
    if _is_bound(doc[place]):
        yield from (one.i for one in reversed(cases) if one.head.dep_ == "nmod")
    else:
        yield place


def _is_bound(case: Token) -> bool:
    """Say whether a preposition stands right behind the verb it completes."""
    return (
        case.i > 0 and case.nbor(-1) == case.head.head and case.nbor(-1).tag_ in _DOING
    )


def trimmed(start: int, end: int, doc: Doc) -> Span:
    """A passage without "and" before it and without what leads on behind it.

    Empty where it begins with "who", whom nobody would know, or with a verb.
    """
    while start < end and (doc[start].tag_ in _LEADING or _is_that(doc[start])):
        start += 1
    while end > start and _leads_on(doc[end - 1]):
        end -= 1
    return doc[start:start] if doc[start].tag_ in _BEHEADED else doc[start:end]


def _is_that(token: Token) -> bool:
    return token.lower_ == "that" and token.dep_ == "mark"


def _leads_on(token: Token) -> bool:
    is_joined = token.i + 1 < len(token.doc) and token.nbor().lower_ == "with"
    is_joint = is_joined and token.lower_ in _WITH
    return is_joint or token.tag_ in _TRAILING or token.lower_ == "compared"
