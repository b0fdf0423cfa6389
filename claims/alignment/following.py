"""What follows the verb in a question: the rest of its clause, or what was told."""

import re

from claims.alignment.askable import covers
from claims.alignment.asking import LONGEST, remainder, trimmed, without_sums
from claims.alignment.frames.words import FUNCTION_WORDS, SPEECH
from claims.alignment.lemmas import fold, folded
from claims.alignment.scope import Printed
from claims.alignment.sentence import PREPOSITIONS
from claims.alignment.verbs import BE, particle
from claims.reading import Circumstances, Predicate

# Verbs that nobody uses without saying what.
_TRANSITIVE = folded(
    "confirm reveal demand report announce find show claim allege order expect write"
    " call make give take put receive accuse describe approve sign pay deny warn add"
    " insist promise admit grope assault ask urge file issue expose get"
    " bring buy sell build hit strike say tell argue note"
)
_SAYING = SPEECH | folded(
    "deny reveal announce confirm warn add insist promise admit write argue note rule"
)
_THAT = re.compile(r"^([^,;:.“”\"—–]{0,70}?)\bthat\s(?=[\w’'-]+\s)")
_WITH_OBJECT = folded(
    "receive give take make get buy sell accept raise bring put find show build sign"
)
_BARE = 2
_SHARE = re.compile(r"\s?\b[\d.,]+ ?(?:percent|per cent|%),?")
_MOVED = re.compile(r"\s?\b(?:from|to|by) [\d.,]+ ?(?:percent|per cent|%)")
# "At $26 a share": of one, not of all.
_PER = re.compile(r"^ (?:a|an|per|each) (?:share|head|person|ticket|pound)\b")
# "On $750,000 bail": the sum is no object.
_BEFORE_NOUN = re.compile(
    r"\s(?:(?:on|of|for|with|at|a|an)\s)?the money"
    r" (?!(?:to|from|for|in|over|on|by|and|at|into)\b)[a-z]"
    r"|\s(?:to|from|by|at|with|worth|for|of)\sthe money\b"
)
_LEAST_TOLD = 4
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me)\b", re.IGNORECASE)


def follows(kind: str, predicate: Predicate, found: Circumstances, at: Printed) -> str:
    """What follows the verb, without the figure itself."""
    text, (start, end), close = at.text, at.span, found.sentence[1]
    if kind == "date" and fold(predicate.lemma).partition(" ")[0] in _SAYING:
        return _told(predicate, found, at)
    if start < predicate.span[1]:
        rest = remainder(text[predicate.span[1] : close])
        return rest or particle(text[predicate.span[1] :])
    before = remainder(_without_others(kind, text[predicate.span[1] : start]))
    is_whole = len(before) >= len(trimmed(text[predicate.span[1] : start])) - 1
    said = _without_others(kind, text[end:close])
    after = remainder(said, LONGEST // 2) if is_whole and not _PER.match(said) else ""
    if kind == "date" and before:
        after = ""
    is_phrase = after.partition(" ")[0].casefold() in FUNCTION_WORDS
    starts_close = text[end : end + 1] == " "
    rest = f"{before} {after if is_phrase and starts_close else ''}".strip()
    return rest or particle(text[predicate.span[1] :])


def _without_others(kind: str, text: str) -> str:
    """A clause without another figure that a question about this one leaves open."""
    if kind == "money":
        return _SHARE.sub("", text)
    if kind == "percent" and not text.startswith(" of "):
        return _MOVED.sub("", text)
    if kind in {"count", "percent"} and text.startswith(" of "):
        return ""
    return _BEFORE_NOUN.split(without_sums(text))[0] if kind == "date" else text


def _told(predicate: Predicate, found: Circumstances, at: Printed) -> str:
    """ "Denied on Monday that it was sold": what was said, where it is printed so."""
    clause = at.text[predicate.span[1] : found.sentence[1]]
    opener = _THAT.match(clause)
    if opener is None:
        rest = remainder(clause[: max(0, at.span[0] - predicate.span[1])])
        return "" if fold(predicate.lemma) in SPEECH else rest
    date = at.span[0] - predicate.span[1], at.span[1] - predicate.span[1]
    hearer = opener[1]
    if 0 <= date[0] < len(hearer):
        hearer = hearer[: date[0]]
    said = remainder(without_sums(clause[opener.end() :]))
    if len(said.split()) < _LEAST_TOLD or _FIRST_PERSON.search(said):
        return ""
    return f"{trimmed(hearer)} that {said}".strip()


def is_bare(predicate: Predicate, said: str) -> bool:
    """Say whether too little is said of a subject: "How many mayors demanded?"."""
    verb = fold(predicate.lemma).partition(" ")[0]
    return verb in _TRANSITIVE | _SAYING and len(said.split()) <= _BARE


def is_incomplete(
    predicate: Predicate, rest: str, group: str, number: Printed | None
) -> bool:
    """Say whether a verb lacks what completes it: "When did Reed deny?".

    A number may be what completes it, a date never: "How much did Reed pay?".
    """
    objects = (one for one in predicate.arguments if one.relation == "obj")
    if number and any(covers(one.span, number.span) for one in objects):
        return False
    verb = fold(predicate.lemma).partition(" ")[0]
    if group.partition(" ")[0] in BE:
        return False
    first, _, more = rest.partition(" ")
    if verb in _WITH_OBJECT and more and first in PREPOSITIONS:
        return True
    return not rest and verb in _TRANSITIVE | _SAYING | _WITH_OBJECT
