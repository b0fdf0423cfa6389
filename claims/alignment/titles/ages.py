"""Ask how old somebody is: by full name, or as what the text calls them."""

import re
from collections.abc import Mapping

from claims.alignment.frames.words import PERSONS
from claims.alignment.questions.printed import Printed
from claims.alignment.titles.naming import in_full
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import words_after, words_before
from claims.alignment.words.verbs import AUXILIARIES
from claims.facts.calendar.words import FULL_MONTHS, FULL_WEEKDAYS
from claims.reading import Circumstances

# A full stop inside a name ends a letter or a title, no sentence.
_STOPPED = r"(?:[A-Z]|Mrs?|Ms|Dr|St|Sgt|Lt|Col|Gen|Gov|Sen|Rep|Rev|Capt|Prof|Det)\."
_NAME = rf"(?:(?:{_STOPPED}|[A-Z][\w’'-]*)\s+)*[A-Z][\w’-]+"
_BEFORE = re.compile(rf"({_NAME}),?\s+(?:(?:who is|aged|now|then)\s+)*$")
# "The 66-year-old Hollywood producer": the last word is small.
_CALLED = re.compile(
    r"^[\s-]*(?:year-old\s+)?((?:[A-Z][\w’-]*\s+){1,2}[a-z][\w-]+)(?=[\s,.]|$)"
)
_AFTER = re.compile(
    rf"^[\s-]*(?:year-old\s+)?(?:[a-z][\w-]*,?\s+){{0,2}}({_NAME})(?=[\s,.;:’']|$)"
)
# "The 38-year-old Isle of Rannoch" is a ship.
_GOES_ON = re.compile(r" of [A-Z]")
_CASES = AUXILIARIES | frozenset("in of at from for on to with by and who".split())
# "Died in April aged 91".
_DAYS = frozenset(map(fold, {*FULL_MONTHS, *FULL_WEEKDAYS, "christmas"}))
_LOOK = 60


def age_question(
    found: Circumstances, at: Printed, names: Mapping[int, str], holder: str = ""
) -> str:
    """ "How old is Martha Rowe?"; empty where nobody is named.

    `holder` is whom the clause gives the age to, where nobody is named beside it.
    """
    bearer = _beside(at) or holder
    return f"How old is {in_full(bearer, found, names)}?" if bearer else ""


def _beside(at: Printed) -> str:
    """Whom an age is printed beside: "Ivor Lunt, 34", "34-year-old Ivor Lunt"."""
    if "old" not in at.text[slice(*at.span)].casefold():
        before = _BEFORE.search(words_before(at.span, at.text, _LOOK))
        is_name = before and fold(before[1].split()[-1]) not in PERSONS | _DAYS
        return before[1] if before and is_name else ""
    after = words_after(at.span, at.text, _LOOK)
    called = _CALLED.match(after)
    if called and called[1].split()[-1] not in _CASES:
        return definite_of(called[1])
    named = _AFTER.match(after)
    is_cut = named is not None and _GOES_ON.match(after[named.end(1) :]) is not None
    if named and not is_cut and not _CASES & set(after[: named.start(1)].split()):
        return named[1]
    return ""


def definite_of(phrase: str) -> str:
    return f"the {phrase}"
