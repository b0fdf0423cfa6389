"""How a question begins, and what is asked where no clause can be turned round."""

import re

from claims.alignment.frames.words import UNITS
from claims.alignment.lemmas import fold, folded
from claims.alignment.scope import Printed
from claims.alignment.sentence import words_before
from claims.alignment.verbs import is_past, plural
from claims.reading import Circumstances, Predicate

_LAST_WORD = re.compile(r"([A-Za-z]+)\s+$")
_HEDGE = re.compile(r"\b(?:about|nearly|more than|some|the|its)\s+$")
_FRONTED = frozenset("in at to for on with by from into after over against".split())
_SINCE = frozenset({"since", "until", "by"})
_MOVES = folded(
    "fall drop decline slide plunge rise jump climb gain soar increase decrease cut"
    " grow shrink raise lower reduce up down"
)
_RELATIVE = frozenset(
    "last this next earlier later early late two three four a spring summer autumn fall"
    " winter yesterday today tonight tomorrow".split()
)
# How far from a date the noun it belongs to may stand, in characters.
_NEAR = 30
_NARROWING = re.compile(
    r"(?<![\w’'-])(?:(?!(?:the|a|an|his|her|its|their|of|in|on|and)\b)[a-z]+ ){1,2}$"
)
_BEFORE_DATES = frozenset(
    "in on since until by during between before after from".split()
)
_MONTH_OR_YEAR = re.compile(r"\d{4}|[A-Z][a-z]+\.?,?(?: (?:of )?\d{4})?")


def preposition_before(at: Printed) -> str:
    """The preposition a figure hangs on: "to" in "did not respond to two emails"."""
    own = at.text[at.span[0] : at.span[1]].partition(" ")[0].casefold()
    if own in _SINCE:
        return own
    before = _HEDGE.sub("", words_before(at.span, at.text))
    word = _LAST_WORD.search(before)
    found = word[1].casefold() if word else ""
    return found if found in _FRONTED | _SINCE else ""


def opening(
    kind: str, counted: str, unit: str | None, case: str, predicate: Predicate
) -> str:
    """The question word with what is counted, behind its preposition."""
    if kind == "date":
        return f"{case} when".capitalize() if case in _SINCE else "When"
    if kind == "duration":
        return f"{case} how long".capitalize() if case in _FRONTED else "How long"
    asked = _asked(kind, counted, unit)
    parts = set(fold(predicate.lemma).split())
    if kind == "percent" and not case and parts & _MOVES and not counted:
        case = "by"
    if case in _FRONTED:
        return f"{case.capitalize()} {asked[:1].lower()}{asked[1:]}"
    return asked


def _asked(kind: str, counted: str, unit: str | None) -> str:
    if kind == "count":
        return f"How many {many(counted)}".strip()
    if kind == "percent":
        share = many(counted).removeprefix("of ")
        return f"What share of {share}" if counted else "What percentage"
    if kind == "measure" and unit and unit != "degrees":
        return f"How many {unit}"
    return {"age": "At what age", "measure": "How many degrees"}.get(kind, "How much")


def many(counted: str) -> str:
    """What is counted in the plural: "court officer" is "court officers"."""
    if re.match(r"[a-z]+['’]s ", counted):
        return f"of the {counted}"
    head, space, last = counted.rpartition(" ")
    if re.search(r"\b(?:of|in|at|on|for|to|from|with|who)\b", counted):
        return counted
    return f"{head}{space}{plural(last)}" if last.islower() else counted


def last_resort(
    kind: str, counted: str, unit: str | None, found: Circumstances, at: Printed
) -> str:
    """A question that reads well where the clause cannot be turned round."""
    if kind == "date":
        return _date_of(found, at)
    if kind == "count" and not counted:
        return "How many were there?"
    if kind == "duration":
        return "How long did it last?"
    verb = "are there" if kind == "count" else "is it"
    noun = " money" if kind == "money" else ""
    return f"{_asked(kind, counted, unit)}{noun} {verb}?"


def _date_of(found: Circumstances, at: Printed) -> str:
    """ "What is the date of the plea deal?", else what happened then."""
    for predicate in found.predicates:
        noun = _noun(predicate, at)
        if noun:
            return f"What is the date of the {noun}?"
    return f"What happened {_then(at)}?"


def _then(at: Printed) -> str:
    """A date as it stands inside a sentence: "on Monday", "in 2012", "last week"."""
    printed = " ".join(at.text[at.span[0] : at.span[1]].split())
    first = printed.partition(" ")[0]
    if first.casefold() in _BEFORE_DATES:
        return printed[:1].lower() + printed[1:]
    case = _LAST_WORD.search(words_before(at.span, at.text))
    word = case[1].casefold() if case else ""
    if word in _BEFORE_DATES:
        return f"{word} {printed}"
    if first.casefold() in _RELATIVE or first[:1].islower():
        return printed[:1].lower() + printed[1:]
    if _MONTH_OR_YEAR.fullmatch(printed) and not first.endswith("day"):
        return f"in {printed}"
    return f"in the {printed}" if printed.endswith("0s") else f"on {printed}"


def _noun(predicate: Predicate, at: Printed) -> str:
    """The noun that a date belongs to, with the words that narrow it."""
    start, end = predicate.span
    word = at.text[start:end]
    is_near = -_NEAR < start - at.span[1] < _NEAR
    if not is_near or not _is_noun(predicate, word):
        return ""
    since = at.span[1] if start > at.span[1] else 0
    before = at.text[since:start].rsplit("\n", 1)[-1]
    narrowing = _NARROWING.search(before)
    return f"{narrowing[0] if narrowing else ''}{word}"


def _is_noun(predicate: Predicate, word: str) -> bool:
    verbal = {"nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "obl:agent"}
    acts = any(one.relation in verbal for one in predicate.arguments)
    is_word = word.isalpha() and word.islower() and fold(word) not in UNITS
    ends = word.endswith(("s", "ing", "ly")) or is_past(word) or word == "date"
    return is_word and not acts and not ends
