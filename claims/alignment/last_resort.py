"""What is asked where no clause can be turned round: by a noun, or by the clause."""

import re

from claims.alignment.asking import trimmed
from claims.alignment.frames.words import FUNCTION_WORDS, UNITS
from claims.alignment.lemmas import fold
from claims.alignment.nearby import sentence_around
from claims.alignment.openings import asked
from claims.alignment.phrases import bare_of_preposition, definite
from claims.alignment.scope import Printed
from claims.alignment.sentence import words_before
from claims.alignment.verbs import is_past, is_plural
from claims.reading import Circumstances, Predicate

# How far from a date the noun it belongs to may stand, in characters.
_NEAR = 30
_NARROWING = re.compile(r"(?<![\w’'-])(?:[a-z]+ ){1,2}$")
_BREAK = re.compile(r"[;:“”\"‘()\[\]\n—–]|(?<=\w{3})[.!?]|\s-\s")
_PAUSE = re.compile(r",\s|" + _BREAK.pattern)
# "The report, released in March": a noun phrase and what was done to it.
_DONE = re.compile(
    r"\b((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir"
    r"|[A-Z][\w.]*(?: [A-Z]\w+)*['’]s)\s"
    r"[^,;:“”\"()]{2,60}?),?\s(?:(?:was|were|is|are) )?([a-z]+)\s"
    r"(?:(?:in|on|by|late|early)\s)*$"
)
_AFTER_HEAD = re.compile(r"\s(?:for|in|on|at|to|by|with|from|of|about)\s")
# "Reached for comment": no noun of an event.
_PREPOSITIONS = frozenset("for in at on to by with from of about".split())
_LOOK_BACK, _LOOK_AHEAD = 60, 30
# A clause of fewer words beside the figure tells nothing.
_TELLING = 2


def last_resort(
    kind: str, counted: str, unit: str | None, found: Circumstances, at: Printed
) -> str:
    """A question that reads well where the clause cannot be turned round."""
    named = _date_of(found, at) if kind == "date" else _count_of(kind, counted)
    return named or _of_clause(_start(kind, counted, unit), found, at)


def _start(kind: str, counted: str, unit: str | None) -> str:
    if kind in {"date", "duration", "age"}:
        return {"date": "When", "duration": "How long"}.get(kind, "How old")
    return asked(kind, counted, unit)


def _count_of(kind: str, counted: str) -> str:
    """ "How many separate press conferences are there?": said closely enough."""
    if kind != "count" or " " not in counted:
        return ""
    return f"{asked(kind, counted, None)} are there?"


def _of_clause(start: str, found: Circumstances, at: Printed) -> str:
    """ "How long: “It sank in …”?": the clause itself says what is asked."""
    clause = quoted_clause(found, at)
    return f"{start}: {clause}?" if clause else _of_nothing(start, at)


def quoted_clause(found: Circumstances, at: Printed) -> str:
    """The words around a figure, which stands as an ellipsis; empty if it is alone."""
    first, last = sentence_around(at, found)
    before = _BREAK.split(at.text[first : at.span[0]])[-1]
    pause = _PAUSE if before.strip() else _BREAK
    after = pause.split(at.text[at.span[1] : last])[0]
    told = [*_last_words(before), "…", *_first_words(after)]
    return f"“{' '.join(told).rstrip(' ,')}”" if len(told) > _TELLING else ""


def _of_nothing(start: str, at: Printed) -> str:
    """Of a figure that stands alone: a dateline, a headline of one word."""
    printed = " ".join(at.text[slice(*at.span)].split())
    if start == "When":
        return f"What is dated {printed}?"
    return f"{start} are there?" if start.startswith("How many") else f"{start}?"


def _last_words(text: str) -> list[str]:
    words = text[-_LOOK_BACK:].split()
    is_cut = len(text) > _LOOK_BACK and not text[-_LOOK_BACK - 1].isspace()
    return words[1:] if is_cut else words


def _first_words(text: str) -> list[str]:
    is_cut = len(text) > _LOOK_AHEAD and not text[_LOOK_AHEAD].isspace()
    words = trimmed(text[:_LOOK_AHEAD].strip(" ,.’'")).split()
    return words[:-1] if is_cut else words


def _date_of(found: Circumstances, at: Printed) -> str:
    """ "When was the report released?", "What is the date of the plea deal?"."""
    done = _DONE.search(words_before(at.span, at.text, _LOOK_BACK * 2))
    if done and is_past(done[2]) and not any(map(_is_verbal, done[1].split())):
        phrase = definite(bare_of_preposition(done[1]))
        helper = "were" if is_plural(_AFTER_HEAD.split(phrase)[0]) else "was"
        return f"When {helper} {phrase} {done[2]}?"
    nouns = (_noun(predicate, at) for predicate in found.predicates)
    noun = next(filter(None, nouns), "")
    return f"What is the date of the {noun}?" if noun else ""


def _is_verbal(word: str) -> bool:
    return word == "as" or is_past(word)


def _noun(predicate: Predicate, at: Printed) -> str:
    """The noun that a date belongs to, with the words that narrow it."""
    start, end = predicate.span
    word = at.text[start:end]
    is_near = -_NEAR < start - at.span[1] < _NEAR
    if not is_near or not _is_noun(predicate, word):
        return ""
    since = at.span[1] if start > at.span[1] else 0
    before = at.text[since:start].rsplit("\n", 1)[-1]
    found = _NARROWING.search(before)
    narrowing = found[0].split() if found else []
    parted = [n for n, one in enumerate(narrowing) if _is_no_part(one)]
    if parted and narrowing[parted[-1]] in _PREPOSITIONS:
        return ""
    return " ".join([*narrowing[parted[-1] + 1 if parted else 0 :], word])


def _is_no_part(word: str) -> bool:
    """Say whether a word before a noun is no part of its phrase."""
    return word in FUNCTION_WORDS | _PREPOSITIONS or is_past(word)


def _is_noun(predicate: Predicate, word: str) -> bool:
    verbal = {"nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "obl:agent"}
    acts = any(one.relation in verbal for one in predicate.arguments)
    is_word = word.isalpha() and word.islower() and fold(word) not in UNITS
    ends = word.endswith(("s", "ing", "ly")) or is_past(word) or word == "date"
    return is_word and not acts and not ends
