"""Ask how old somebody is: by full name, or as what the text calls them."""

import re
from collections.abc import Mapping

from claims.alignment.frames.words import PERSONS, is_person
from claims.alignment.questions.printed import Printed
from claims.alignment.titles.naming import in_full
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import words_after, words_before
from claims.alignment.words.verbs import AUXILIARIES
from claims.facts.calendar.words import FULL_MONTHS, FULL_WEEKDAYS
from claims.names.gazetteer import is_common_word, is_given_name, is_surname
from claims.names.words import TITLE_WORDS
from claims.reading import Circumstances

# A full stop inside a name ends a letter or a title, no sentence.
_STOPPED = r"(?:[A-Z]|Mrs?|Ms|Dr|St|Sgt|Lt|Col|Gen|Gov|Sen|Rep|Rev|Capt|Prof|Det)\."
# "Joe “Red” Roe" is called so.
_NICKNAME = r"[“\"‘'][A-Z][\w -]*[”\"’']"
_NAME = rf"(?:(?:{_STOPPED}|{_NICKNAME}|[A-Z][\w’'-]*)\s+)*[A-Z][\w’-]+"
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
_WORD = re.compile(r"\s([a-z][\w-]+)\b")
# Words of a name that needs nothing before it.
_FULL = 2


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
    printed = at.text[slice(*at.span)].casefold()
    if printed.startswith("ages"):
        return ""  # "The two men at the clinic, ages 41 and 28".
    if "old" not in printed:
        before = _BEFORE.search(words_before(at.span, at.text, _LOOK))
        is_name = before and fold(before[1].split()[-1]) not in PERSONS | _DAYS
        is_word = before and _is_calling(before[1]) and not is_surname(before[1])
        is_name = is_name and not is_word
        return _without_calling(before[1]) if before and is_name else ""
    after = words_after(at.span, at.text, _LOOK)
    called = _CALLED.match(after)
    head = _WORD.match(after[called.end() :]) if called else None
    if called and head and is_person(fold(head[1])) and not _ends_in_case(called[1]):
        return definite_of(f"{called[1]}{head[0]}")
    if called and _is_calling_somebody(called[1].split()[-1]):
        return definite_of(called[1])
    named = _AFTER.match(after)
    is_cut = named is not None and _GOES_ON.match(after[named.end(1) :]) is not None
    is_name = named is not None and fold(named[1].split()[0]) not in _DAYS
    is_name = is_name and not is_cut
    if named and is_name and not _CASES & set(after[: named.start(1)].split()):
        return named[1]
    return ""


def _ends_in_case(words: str) -> bool:
    return words.rsplit(maxsplit=1)[-1] in _CASES


def _is_calling_somebody(word: str) -> bool:
    """Say whether a word is what somebody is: "the Harbour ex-mogul"."""
    return is_person(fold(word)) or word.startswith("ex-")


def _without_calling(name: str) -> str:
    """A full name without what somebody is: "Lifeguard Ada Roe", "Brave Ada Roe"."""
    words = name.split()
    while len(words) > _FULL and _is_calling(words[0]):
        words = words[1:]
    return " ".join(words)


def _is_calling(word: str) -> bool:
    is_other = fold(word.strip(".")) in TITLE_WORDS or is_given_name(word)
    return is_common_word(word) and not is_other


def definite_of(phrase: str) -> str:
    return f"the {phrase}"
