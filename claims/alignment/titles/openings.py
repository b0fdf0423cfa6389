"""How a question begins: the question word with what is counted."""

import re

from claims.alignment.questions.printed import Printed
from claims.alignment.words.sentence import words_before
from claims.alignment.words.verbs import plural

_LAST_WORD = re.compile(r"([A-Za-z]+)\s+$")
_HEDGE = re.compile(r"\b(?:about|nearly|more than|some|the|its)\s+$")
_FRONTED = frozenset(
    "in at to for on with by from into after over against within".split()
)
SINCE = frozenset({"since", "until", "by"})


def preposition_before(at: Printed) -> str:
    """The preposition a figure hangs on: "to" in "did not respond to two emails"."""
    own = at.text[at.span[0] : at.span[1]].partition(" ")[0].casefold()
    if own in SINCE:
        return own
    before = _HEDGE.sub("", words_before(at.span, at.text))
    word = _LAST_WORD.search(before)
    found = word[1].casefold() if word else ""
    return found if found in _FRONTED | SINCE else ""


def asked(kind: str, counted: str, unit: str | None) -> str:
    if kind == "count":
        return f"How many {many(counted)}".strip()
    if kind == "percent":
        share = many(counted).removeprefix("of ")
        return f"What share of {share}" if counted else "What percentage"
    if kind == "measure" and unit and unit != "degrees":
        return f"How many {unit}"
    if kind == "ordinal":
        return f"What number {counted}".strip()
    return {"age": "At what age", "measure": "How many degrees"}.get(kind, "How much")


def many(counted: str) -> str:
    """What is counted in the plural: "court officer" is "court officers"."""
    owner = re.match(r"[\w-]+['’]s? ", counted)
    if owner:
        return f"of {'the ' if counted[0].islower() else ''}{counted}"
    head, space, last = counted.rpartition(" ")
    if re.search(r"\b(?:of|in|at|on|for|to|from|with|who)\b", counted):
        return counted
    return f"{head}{space}{plural(last)}" if last.islower() else counted
