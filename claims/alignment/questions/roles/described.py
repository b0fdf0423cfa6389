"""Who is meant where no name stands beside an age: "a 34-year-old dentist"."""

import re
from collections.abc import Iterable
from itertools import pairwise, takewhile

from claims.alignment.frames.words import FUNCTION_WORDS, PERSONS, is_person
from claims.alignment.questions.nearby import SENTENCE_END
from claims.alignment.questions.printed import Printed
from claims.alignment.words.lemmas import fold
from claims.alignment.words.verbs import AUXILIARIES
from claims.facts.ages.age_words import is_person_noun
from claims.reading import Argument

SOMEBODY = "person"
_WORD = re.compile(r"[^\W\d_][\w’'-]*|[^\w\s]")
# "34-year-old clerk", "an octogenarian driver", "a teenage boy".
_BEFORE_A_NOUN = re.compile(
    r"(?:\d|[a-z])-?\s?(?:year|yr|month|week|day)s?[- ]old|[a-z]+genarian|centenarian"
    r"|teenager?|[a-z]+ty-?something",
    re.IGNORECASE,
)
_PRONOUNS = frozenset({"he", "she"})
_OWNER = ("'s", "’s", "s'", "s’")
_PRONOUN = re.compile(r"^\W*(She|He)\b|\b(she|he|her|his)\b", re.IGNORECASE)
_BREAKS = FUNCTION_WORDS | AUXILIARIES | {"who", "whose", "whom"}
# Comparatives and the like that end as names of trades do.
_NO_PERSON = frozenset(
    """after before under over another other others however never ever either neither
    rather whether later latter former older younger elder further longer bigger earlier
    together number september october november december order weather water river power
    mother-in-law better whatever center paper major motor
    per her life lives body bodies soul souls police gardai crew staff""".split()
)
_NO_NOUNS = ("ing", "ed")
_PARTICIPLES = frozenset({"accused", "deceased", "newlywed"})
_NEAR, _BEHIND = 9, 6
_LONGEST_NOUN_PHRASE = 5


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with the space behind it."""
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(ends)]


def described(printed: Printed) -> Argument:
    """Whom an age is said of, by a noun: "the dentist"; at worst "he" or "person"."""
    own = printed.text[slice(*printed.span)]
    before = sentences(printed.text[: printed.span[0]])[-1]
    after = printed.text[printed.span[1] :]
    noun = ""
    if _BEFORE_A_NOUN.search(own) and not own.endswith(_OWNER):
        noun = head_behind(after) or _itself(own)
    noun = (
        noun
        or _nearest_before(before)
        or _pronoun(before + after[:_BEHIND])
        or SOMEBODY
    )
    words = noun if noun in _PRONOUNS else f"the {noun}"
    return Argument("nsubj", noun, words, printed.span)


def _itself(own: str) -> str:
    """The noun that an age is: "a teenager", "the octogenarian"."""
    return own.casefold() if names_a_person(own) else ""


def head_behind(after: str) -> str:
    """The person a noun phrase ends in: "forklift operator" before "has become"."""
    words = _WORD.findall(after.lstrip(" -"), 0, 80)[:_LONGEST_NOUN_PHRASE]
    own = takewhile(lambda word: word[0].isalpha() and word not in _BREAKS, words)
    return _last(word for word in own if names_a_person(word))


def names_a_person(word: str) -> bool:
    """Say whether a word is a noun for somebody: written small, or a role."""
    key = word.casefold().partition("-of-")[0]
    if key in _PARTICIPLES:
        return True
    if key in _NO_PERSON or key.endswith(_NO_NOUNS) or not key[:1].isalpha():
        return False
    is_noun = is_person_noun(key) or is_person(fold(key))
    return is_noun and (word.islower() or fold(key) in PERSONS)


def _nearest_before(before: str) -> str:
    """The last person spoken of before an age, if near, else the sentence's subject.

    "The driver of the bus, 52", "The pilot of the jet that crashed … was 58".
    """
    words = _WORD.findall(before)
    near = _last(word for word in words[-_NEAR:] if names_a_person(word))
    subject = [word for word in words[:_LONGEST_NOUN_PHRASE] if names_a_person(word)]
    return near or _last(subject[:1])


def _last(nouns: Iterable[str]) -> str:
    *_, last = ("", *nouns)
    return last.casefold().partition("-of-")[0]


def _pronoun(before: str) -> str:
    found = _PRONOUN.search(before)
    word = (found[1] or found[2]).casefold() if found else ""
    return {"her": "she", "his": "he"}.get(word, word)
