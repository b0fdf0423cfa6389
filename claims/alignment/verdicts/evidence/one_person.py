"""Are two ages one person's, where a report does not name whose they are?

"A dentist, 34, drowned" and "Dr Alakore, 43, who died at the beach" are of one man
if each report tells the age of one person only, and both tell the same of them.
"""

import re
from dataclasses import replace
from datetime import timedelta

from claims.alignment.frames.words import FUNCTION_WORDS
from claims.alignment.matching.matching import Match, Mismatch, Strength
from claims.alignment.matching.told_alike import share_words
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.persons import (
    Person,
    are_told_alike,
    are_two,
    person_of,
)
from claims.alignment.questions.telling import names_in
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_within
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_after, words_before

ONE_PERSON = "one person"
_ROLE = "bearer"
_KIN = re.compile(
    r"\b(?:wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|father|mother"
    r"|parents|family|mum|dad|mom|spouse|couple|grand\w+|his children|her children)\b"
)
_ONE_WEEK, _TWO_MONTHS = timedelta(days=8), timedelta(days=60)
_DYING = r"(?:died|dies|was killed|was murdered|was shot|drowned|fell|collapsed)"
# "20 when he was convicted", "19, she said, when"; who was 59 when he died is 59.
_THEN = re.compile(
    rf"^(?:, (?:[\w.’'-]+ ){{1,3}}(?:said|says|recalled|recalls)\b)?"
    rf"\W{{0,2}}(?:then\b|at the time\b|in (?:19|20)\d\d|when (?!\w+ {_DYING}))"
)
_OF_THEN = re.compile(r"\b(?:then|(?:from|since|at) (?:the )?age(?: of)?|had been)\W+$")
_AT_DEATH = re.compile(rf"\b{_DYING}\b|\b(?:dead|death|passed away|succumbed)\b")
_REACH = 30
_NO_FORENAMES = FUNCTION_WORDS | folded(
    "mr mrs ms miss dr professor prof sir dame lady lord judge coun cllr but when if"
    " while as though after before for then yesterday"
)


def by_person(found: Match | Mismatch, left: Answer, right: Answer) -> Match | Mismatch:
    """The match of two ages by what is told of whose they are; others as found.

    Where both are named, the names decide.
    """
    if left.figure.kind != "age" or right.figure.kind != "age":
        return found
    if _is_of_then(left) is not _is_of_then(right):
        return Mismatch("then", "One is of another time of life.")
    if not all(_ROLE in each.signature.named for each in (left, right)):
        return _unnamed(left, right)
    if isinstance(found, Match) and _bear_one_surname(found, left, right):
        return replace(found, strength=Strength.STRONG)
    return found


def _unnamed(left: Answer, right: Answer) -> Match | Mismatch:
    """The match of two ages of which one bearer at least has no name."""
    one, other = _person(left), _person(right)
    if one.is_plural or other.is_plural or are_two(one, other):
        return Mismatch("person", "Each tells of somebody else.")
    is_named = _is_named_in(left, right, other) or _is_named_in(right, left, one)
    if not (is_named or are_told_alike(one, other)):
        return Mismatch("person", "Nothing says that both are of one person.")
    if not (left.sole and right.sole):
        why = "Others' ages are told beside it."
        return Match(Strength.WEAK, ONE_PERSON, why)
    is_one_event = _tell_one_event(left, right) and _play_alone(one, other)
    strength = Strength.STRONG if is_one_event or is_named else Strength.LIKELY
    return Match(strength, ONE_PERSON, "Each report tells one such person's age.")


def _bear_one_surname(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether a surname alone stands for the full name: no family is told of."""
    if found.rule != "surname" or are_two(_person(left), _person(right)):
        return False
    if _name_one_bearer(left, right):
        return True
    if not (left.sole and right.sole) or not published_within(_TWO_MONTHS, left, right):
        return False
    return not any(_KIN.search(one.report.text) for one in (left, right))


def _name_one_bearer(left: Answer, right: Answer) -> bool:
    """Say whether both reports have one and the same full name with that surname."""
    both = [_full_names(one) for one in (left, right)]
    return both[0] == both[1] and len(both[0]) == 1


def _full_names(answer: Answer) -> frozenset[str]:
    """The first forenames that a report prints before the bearer's surname."""
    surname = answer.signature.phrases[_ROLE].split()[-1]
    before = rf"((?:[A-Z][\w’'-]+\.? )+){re.escape(surname)}\b"
    named = (found.split() for found in re.findall(before, answer.report.text))
    names = ([fold(word.rstrip(".")) for word in words] for words in named)
    told = ([one for one in words if one not in _NO_FORENAMES] for words in names)
    return frozenset(words[0] for words in told if words)


def _is_named_in(named: Answer, other: Answer, who: Person) -> bool:
    """Say whether the other report names whom one names, and then refers back."""
    names = named.signature.named.get(_ROLE)
    if not names or not who.refers_back:
        return False
    surname = named.signature.phrases[_ROLE].split()[-1]
    before = other.report.text[: other.figure.span[0]]
    return re.search(rf"\b{re.escape(surname)}\b", before) is not None


def _play_alone(one: Person, other: Person) -> bool:
    """Say whether one part or one fate is told, and of nobody else beside."""
    if one.is_several or other.is_several:
        return False
    if one.fate != other.fate and one.fate and other.fate:
        return "accused" in one.sides & other.sides
    is_one_part = bool(one.parts & other.parts) or "accused" in one.sides & other.sides
    return is_one_part or bool(one.fate and one.fate == other.fate)


def _is_of_then(answer: Answer) -> bool:
    """Say whether an age is of an earlier day: "he was 20 when he was convicted"."""
    at = answer.figure.span, answer.report.text
    if _THEN.match(words_after(*at, _REACH)):
        return True
    before = _OF_THEN.search(words_before(*at, _REACH))
    return before is not None and not _AT_DEATH.search(answer.sentence)


def _person(answer: Answer) -> Person:
    return person_of(Printed(answer.report.text, answer.figure.span))


def _tell_one_event(left: Answer, right: Answer) -> bool:
    """Say whether two reports of one week name one place, or use the same words."""
    if not published_within(_ONE_WEEK, left, right):
        return False
    both = left.signature, right.signature
    if _names_elsewhere(left, right) and _names_elsewhere(right, left):
        return False
    return _names_one(left, right) or _names_one(right, left) or share_words(*both)


def _names_elsewhere(one: Answer, other: Answer) -> bool:
    """Say whether a sentence names what the other's report does not: other places."""
    return bool(_names_beside(one) - _names_told(other))


def _names_one(one: Answer, other: Answer) -> bool:
    return bool(_names_beside(one) & _names_told(other))


def _names_beside(answer: Answer) -> frozenset[str]:
    """What the sentence names, but for whom it gives the age of."""
    own = answer.signature.named.get(_ROLE, frozenset())
    return answer.signature.names - frozenset().union(*own)


def _names_told(answer: Answer) -> frozenset[str]:
    return names_in(answer.report.text, answer.report.text) | answer.signature.context
