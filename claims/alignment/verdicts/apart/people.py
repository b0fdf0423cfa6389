"""Of whom two short reports tell: each of a gang has a term of their own."""

import re

from claims.alignment.matching.matching import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.words.lemmas import fold

# How long one person is punished.
_OF_ONE_PERSON = frozenset({"sentence", "faces", "ban", "minimum term"})
# Somebody with an age or a verb, as reports bring in who they tell of.
_FULL_NAME = re.compile(r"\b[A-Z][a-z'’-]+ [A-Z][\w'’-]+(?=, \d| (?:had|has|was|will))")


def of_two_people(left: Answer, right: Answer) -> Mismatch | None:
    """Say whether one names somebody whom the other, naming others, never names."""
    if left.signature.frame not in _OF_ONE_PERSON:
        return None
    if any(_tells_of_another(*both) for both in ((left, right), (right, left))):
        return Mismatch("role", "Each report tells of somebody else.")
    return None


def _tells_of_another(one: Answer, other: Answer) -> bool:
    """Say whether a short report tells of others than fill the roles of one."""
    asked = {
        word for names in one.signature.named.values() for n in names for word in n
    }
    known, mentioned = one.signature.mentioned, other.signature.mentioned
    if not asked or not known or not mentioned or asked & mentioned:
        return False
    return any(
        known.isdisjoint(map(fold, name.split()))
        for name in _FULL_NAME.findall(other.report.text)
    )
