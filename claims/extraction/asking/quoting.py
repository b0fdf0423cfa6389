"""Quote the clause of a figure, with a gap where it stands: "“It paid … to four”"."""

import re
from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.asking.borders import (
    end_of_clause,
    looser_ends,
    start_of_clause,
    trimmed,
)
from claims.extraction.asking.clauses import acting, dating, governing
from claims.extraction.asking.naming import UnclearError, known
from claims.extraction.asking.noun_phrases import opening_of_sentence
from claims.extraction.asking.subjects import subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup, is_verb
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.grammar.sentences import sentence_end
from claims.facts.figure import FigureKind

_LONGEST: Final = 110
_LONGEST_NAME: Final = 4  # Spaces in "the first of the two reports".
_FEWEST: Final = 4  # Words beside the gap that tell what it is.
_ASKED: Final = {
    FigureKind.COUNT: "how many",
    FigureKind.MONEY: "how much",
    FigureKind.PERCENT: "how much",
    FigureKind.DURATION: "how long",
    FigureKind.DATE: "when",
}
_ENDING: Final = frozenset(".!?:;,—–")
_DOUBLE: Final = re.compile(r"[“”\"]|''|``")
_SPACE: Final = re.compile(r"\s+")
_PRONOUNS: Final = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})
_PASSIVE: Final = "aux:pass"


def quotation(target: Target, dated: Token | None, found: Coreference) -> str:
    """The clause in quotation marks, and what its gap asks; empty if it tells little.

    A pronoun that the clause begins with is a name in brackets, "{3}" for an entity.
    """
    for passage in _passages(target, dated):
        said = _told(trimmed(*passage, target.doc), target, found)
        if said and len(said) <= _LONGEST:
            return f"“{said}”: {_what(target)}?"
    return ""


def _what(target: Target) -> str:
    is_number = _gap(target)[1] < target.end
    return _ASKED.get(target.kind, "how many" if is_number else "how much")


def _gap(target: Target) -> tuple[int, int]:
    """The tokens that the gap stands for: hedges, too, but not what is counted."""
    start = target.first - (target.doc[target.first - 1].lower_ == "little")
    while start < target.start and target.doc[start].tag_ in {"DT", "PRP$"}:
        start += 1
    is_number = target.is_count or target.kind is FigureKind.MEASURE
    return start, target.number_end if is_number else target.end


def _passages(target: Target, dated: Token | None) -> Iterator[tuple[int, int]]:
    """What may be quoted, the best first: the sentence, then the clause, then less."""
    doc = target.doc
    first, last = opening_of_sentence(target.anchor.sent), sentence_end(target.anchor)
    while last > target.end and _is_end(doc[last - 1]):
        last -= 1
    yield first, last
    group = dating(target, dated) if target.is_date else _group(target)
    start = _start(target, group, first)
    behind = max(target.end, group.end if group else 0)
    end = end_of_clause(behind, doc, last, with_that=target.is_date)
    yield start, end
    for looser in looser_ends(behind, doc, end):
        yield start, looser


def _is_end(token: Token) -> bool:
    return (
        token.text in _ENDING or token.is_space or _DOUBLE.match(token.text) is not None
    )


def _group(target: Target) -> VerbGroup | None:
    return acting(target) or governing(target)


def _start(target: Target, group: VerbGroup | None, first: int) -> int:
    """Where the clause begins: with its subject, where that is known."""
    if group is None or group.start > target.first:
        return start_of_clause(target.first, target.doc, first)
    subject = subject_of(group)
    place = subject.start if subject and subject.start < group.start else group.start
    start = max(first, start_of_clause(place, target.doc, first))
    is_other = any(map(is_verb, target.doc[start:place]))
    is_half = target.doc[place - 1].tag_ == "CC" and not group.helpers
    return place if subject and is_other and not is_half else start


def _told(tokens: Span, target: Target, found: Coreference) -> str:
    """The passage with its gap, names in brackets; empty where it tells too little."""
    start, end = _gap(target)
    if not tokens.start <= start < end <= tokens.end:
        return ""
    try:
        before, after = _with_names(tokens, (start, end), found)
    except UnclearError:
        return ""
    glue = "" if after[:1] in {",", "’", "'"} else " "
    said = _SPACE.sub(" ", f"{before}…{glue}{after}").strip(" ,`'")
    words = said.replace("…", " ").split()
    is_whole = len(words) >= _FEWEST and len(_DOUBLE.findall(said)) % 2 == 0
    is_whole = is_whole and "''" not in said and said.count("(") == said.count(")")
    return _within_quotation(said) if is_whole else ""


def _with_names(
    tokens: Span, gap: tuple[int, int], found: Coreference
) -> tuple[str, str]:
    """What stands before and behind the gap, with a name for the first pronoun.

    Once somebody is named, in brackets or as a subject, "she" may stay. Raises
    UnclearError where nobody would know whom it means.
    """
    said = ["", ""]
    is_named = False
    for token in tokens:
        if gap[0] <= token.i < gap[1]:
            is_named |= _names_somebody(token)
            continue
        is_pronoun = token.lower_ in _PRONOUNS and token.tag_ in {"PRP", "PRP$"}
        word = _named(token, found) if is_pronoun and not is_named else token.text
        is_named |= is_pronoun or _names_somebody(token)
        said[token.i >= gap[1]] += word + token.whitespace_
    return said[0], said[1]


def _names_somebody(token: Token) -> bool:
    return token.dep_ in SUBJECTS and token.tag_ not in {"PRP", "WDT", "WP", "EX"}


def _named(pronoun: Token, found: Coreference) -> str:
    """ "[{3}]" for "she", "[{3}’s]" for "her": in brackets, since it is not printed."""
    is_undergone = any(one.dep_ == _PASSIVE for one in pronoun.head.children)
    if pronoun.lower_ == "they" or (pronoun.lower_ == "it" and is_undergone):
        raise UnclearError
    name = known(pronoun, found)
    if "{" not in name and name.count(" ") > _LONGEST_NAME:
        raise UnclearError
    return f"[{name}’s]" if pronoun.tag_ == "PRP$" else f"[{name}]"


def _within_quotation(said: str) -> str:
    """With single marks for those inside: "“The ‘Nutcracker’ sold …”"."""
    marks = iter("‘’" * said.count('"'))
    said = re.sub('"', lambda _: next(marks), said)
    return said.replace("“", "‘").replace("”", "’")
