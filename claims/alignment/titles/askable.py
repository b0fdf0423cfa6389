"""Whether a clause tells anything of a figure, and tells it as fact."""

import re

from claims.alignment.frames.words import SPEECH
from claims.alignment.questions.printed import Printed
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.verbs import AUXILIARIES
from claims.reading import Argument, Circumstances, Predicate, Span

# What may stand before an inverted verb: "had not then been".
_BESIDE = frozenset(
    "also previously first already now still later not never only once finally"
    " again just even soon recently reportedly then since long".split()
)
_WORD = re.compile(r"[\w’'-]+")
# How far behind its preposition and hedges a date begins: "until at least May".
_LEADING = 20
_ASIDE = re.compile(r",\s[^,]*,(?=\s)")
_OWN_CASE = re.compile(r"\b(?:since|until|by|before|after)\s*$", re.IGNORECASE)
# Another date stands nearer: "elected in 2018 and faces a vote in November".
_NEARER = re.compile(
    r"\b(?:in|on) (?:\d{4}|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec"
    r"|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*)\b"
)
# What opens another clause: a date behind it says nothing of the verb before.
_PARTED = re.compile(
    r"[,;:.!?“”\"—–\n]\s|\b(?:following|after|before|since|because|when|while|where"
    r"|(?:of|for|by|from|with|about|into) \w+ing|who|whom|which|that|until|unless|if"
    r"|whether|although|though|despite|amid)\b"
)
_CLAUSE_START = re.compile(r"[,;:.!?“”\"—–\n]\s*|\b(?:and|but)\s")
_IF = re.compile(r"\b(?:if|unless|whether|in case)\b", re.IGNORECASE)
_INVERTED = re.compile(r"^\s*(?:had|were|should)\s+(?:the |an? |[a-z]+ly )?\w", re.I)
_SUPPOSING = frozenset({"would", "could", "might", "may", "should"})
_WISHED = folded(
    "threaten want hope wish urge ask demand propose consider pray vow try seek"
)
_ANNOUNCING = folded("announce promise confirm warn write insist deny predict believe")
_TO = re.compile(r"^(?: [\w’']+){0,3} to (?:\w+ly )?$")
# "Two weeks after": how long after something, not when.
_COUNTED_FROM = re.compile(r"\b(?:after|before)$", re.IGNORECASE)
_BY_NAME = 2


def is_said_of(predicate: Predicate, at: Printed) -> bool:
    """Say whether a date is a predicate's own, not of a noun or clause between."""
    holding = [a for a in predicate.arguments if covers(a.span, at.span)]
    if holding and not any(_begins_with(a, at) for a in holding):
        return False
    start, end = predicate.span
    if end <= at.span[0]:
        between = _OWN_CASE.sub("", _ASIDE.sub(" ", at.text[end : at.span[0]]))
        return not _PARTED.search(between) and not _NEARER.search(between)
    between = at.text[at.span[1] : start].removeprefix(",")
    return not _PARTED.search(_ASIDE.sub(" ", between))


def _begins_with(argument: Argument, at: Printed) -> bool:
    """Say whether an argument is the date: not "to a fourth term in 2021"."""
    is_subject = argument.relation.startswith("nsubj")
    return not is_subject and at.span[0] - argument.span[0] <= _leading(argument)


def _leading(argument: Argument) -> int:
    words = argument.words.split()
    return min(_LEADING, sum(len(word) + 1 for word in words[:_BY_NAME]))


def is_counted_from(at: Printed) -> bool:
    """Say whether a date is counted from another event: "two weeks after"."""
    return bool(_COUNTED_FROM.search(at.text[slice(*at.span)]))


def is_supposed(predicate: Predicate, found: Circumstances, at: Printed) -> bool:
    """Say whether a clause tells of what might be, or might have been.

    "Had police charged Reed", "if he were charged", "would have paid".
    """
    before = at.text[found.sentence[0] : predicate.span[0]]
    clause = _CLAUSE_START.split(before)[-1]
    if _IF.search(clause) or _is_had_it_been(clause):
        return True
    if predicate.modal in _SUPPOSING and re.search(r"\bhave\b|['’]ve\b", clause):
        return True
    if predicate.modal == "would" and not is_told(found):
        return True
    return any(_is_wished(one, predicate, at) for one in found.predicates)


def _is_had_it_been(clause: str) -> bool:
    """Say whether a clause opens with its helper: "Had the police charged Reed"."""
    told = set(_WORD.findall(clause.casefold())) - AUXILIARIES - _BESIDE
    return bool(told) and _INVERTED.match(clause) is not None


def _is_wished(wish: Predicate, predicate: Predicate, at: Printed) -> bool:
    """ "Threatened to move it": nobody has moved it, nor says they will."""
    between = at.text[wish.span[1] : predicate.span[0]]
    return fold(wish.lemma) in _WISHED and _TO.search(between) is not None


def is_told(found: Circumstances) -> bool:
    """Say whether somebody is reported to say it: "would" is then "will"."""
    embedding = (one for one in found.predicates if one.link == "embeds")
    return any(fold(one.lemma) in SPEECH | _ANNOUNCING for one in embedding)


def covers(outer: Span, inner: Span) -> bool:
    """Say whether two passages overlap."""
    return outer[0] < inner[1] and inner[0] < outer[1]
