"""Do two short reports tell of two places, or of one place and all there are?

Reports of look-alike events share every word but the name of the place: two crashes,
two festivals, a town and its province. Where each of two short reports says where
it happened and neither place stands anywhere in the other, their figures do not meet.
"""

import re
from collections.abc import Iterator

from claims.alignment.matching.strength import Mismatch
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import are_short
from claims.facts.calendar.words import FULL_MONTHS, FULL_WEEKDAYS
from claims.names.words import NATIONALS

_NAME = r"[A-Z][\w'’-]+(?: (?:of |and |the )?[A-Z][\w'’-]+)*"
# "on Monday", "in April" tell when, not where.
_WHEN = FULL_WEEKDAYS | FULL_MONTHS | {"christmas", "easter", "ramadan", "diwali"}
_WHERE = re.compile(
    rf"\b(?:[IiOo]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff) (?:the )?({_NAME})"
)
_ALL_OVER = re.compile(
    r"\b(?:across|throughout|all over|around) (?:the |all )?(?:\w+ )?"
    r"(?:states?|provinces?|regions?|county|counties|country|isles?|islands?|nation)\b"
    r"|\bas a whole\b|\b(?:nation|state|county|country|province)-?wide\b"
    r"|\bnationally\b",
    re.IGNORECASE,
)
# "Across its German plants": the mill at Orrel is one of them.
_ALL_ITS_SITES = re.compile(
    r"\b(?:across|throughout) (?:its|their|all|the (?:group|company|chain|firm)['’]s)"
    r" (?:\w+ ){0,2}(?:plants|mills|sites|stores|shops|branches|offices|factories"
    r"|schools|hospitals|clinics|campuses|mines|depots|hotels|restaurants|operations)\b"
    r"|\b(?:group|company|firm)-?wide\b",
    re.IGNORECASE,
)
# "In Harlow County": one storm kills in several, and each counts its own.
_IN_A_DISTRICT = re.compile(
    rf"\b[Ii]n (?:the )?(?:[a-z]+ )?({_NAME})"
    r" (?i:(county|province|district|parish|state|region|canton|governorate))\b"
)
_NEXT_DOOR = re.compile(
    r"\b(?:[Nn]eighbou?ring|[Aa]djoining|[Aa]djacent|[Nn]ext-door)"
    rf" (?:[a-z]+ ){{0,2}}({_NAME})"
)
_TOWN = re.compile(
    rf"\bin (the capital|{_NAME})['’]s (?:\w+ )?(?:markets?|shops|stores)\b"
)
_LETTERS = 4


def other_place(left: Answer, right: Answer) -> Mismatch | None:
    """Two short reports that place what they tell in two places."""
    if not _are_elsewhere(left, right):
        return None
    return Mismatch("elsewhere", "Each report tells of another place.")


def _are_elsewhere(left: Answer, right: Answer) -> bool:
    if not are_short(left, right):
        return False
    if _are_in_two_districts(left, right):
        return True
    if any(
        _ALL_ITS_SITES.search(one.sentence)
        and not _ALL_ITS_SITES.search(other.sentence)
        and _is_placed(other, one)
        for one, other in ((left, right), (right, left))
    ):
        return True
    if left.signature.company & right.signature.company:
        return False
    if _are_in_two_towns(left, right):
        return True
    return _is_placed_apart(left, right) or any(
        _is_all_over(one) and not _is_all_over(other) and _is_placed(other, one)
        for one, other in ((left, right), (right, left))
    )


def _are_in_two_districts(left: Answer, right: Answer) -> bool:
    """Say whether two counties count their own, or one a neighbour of the other's."""
    one, other = map(_districts, (left, right))
    return any(one.get(kind, name) != name for kind, name in other.items()) or any(
        not _names(there.report.text, found[1].casefold())
        for here, there in ((left, right), (right, left))
        for found in _NEXT_DOOR.finditer(here.sentence)
    )


def _are_in_two_towns(left: Answer, right: Answer) -> bool:
    """Say whether prices are of two towns: "the capital's markets", "Orrel's shops"."""
    one, other = ({m[1] for m in _TOWN.finditer(a.sentence)} for a in (left, right))
    return bool(one and other) and not one & other


def _districts(answer: Answer) -> dict[str, str]:
    """The name of the one district of each sort that a figure's sentence names."""
    found: dict[str, set[str]] = {}
    for each in _IN_A_DISTRICT.finditer(answer.sentence):
        found.setdefault(each[2].casefold(), set()).add(each[1])
    return {kind: name for kind, (name, *more) in found.items() if not more}


def _is_placed(answer: Answer, other: Answer) -> bool:
    """Say whether a report is of a place that the other's sentence does not name."""
    places = set(_places(answer.report.text))
    return bool(places) and not any(_names(other.sentence, one) for one in places)


def _is_placed_apart(left: Answer, right: Answer) -> bool:
    return all(
        bool(places := set(_places(one.report.text)))
        and not any(_names(other.report.text, place) for place in places)
        for one, other in ((left, right), (right, left))
    )


def _places(text: str) -> Iterator[str]:
    """The names that a preposition of place leads in, with capitals folded.

    "In the Indian state" names none.
    """
    for found in _WHERE.finditer(text):
        name = found[1].casefold()
        if name.split()[0] not in _WHEN | NATIONALS:
            yield name


def _names(text: str, place: str) -> bool:
    """Say whether a text holds every word of a place's name, or its root."""
    folded = text.casefold()
    return all(
        word[: max(_LETTERS, len(word) - 2)] in folded
        for word in place.split()
        if len(word) >= _LETTERS
    )


def _is_all_over(answer: Answer) -> bool:
    return _ALL_OVER.search(answer.sentence) is not None
