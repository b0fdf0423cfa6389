"""Words beside a figure that leave open of what it is the whole, or whether it stands.

"Two died at the scene and a third later", "no arrests, but two are in custody",
"four, not five as first reported": nobody who says so contradicts another count.
"""

import re
from datetime import timedelta

from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.verdicts.answers.reports import published_beyond
from claims.alignment.words.sentence import words_after, words_before

# "Two men were dead at the scene, and the third person died later."
_MORE_DIED = re.compile(
    r"^[^.]*\b(?:an?other|an?|the|one more) (?:(?:second|third|fourth|fifth|other)\b)?"
    r"[^.]*\b(?:died|dies|dead)\b[^.]*\b(?:later|hospital)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"\bnot (?:the )?\w+ (?:\w+ )?(?:as|that (?:was|were)) (?:\w+ )?"
    r"(?:first|earlier|initially|originally|previously|reported)\b"
)
_THAT_ONE = re.compile(
    r"\b(?:in|for|of|with) that (?:killing|murder|homicide|slaying|shooting|attack|case"
    r"|crash|death|incident|fire)\b"
)
_TERMS = re.compile(
    r"\b(?:consecutiv|concurrent|respective)\w*\b|\ba (?:further|second) \w+"
    r" (?:years?|months?|weeks?|to run)\b|\bone after the other\b|\bon top of\b"
)
_AS_OF = re.compile(r"\b(?:as of|through|up to)\s+$", re.IGNORECASE)
# "The toll rose from 31": what it was before.
_WAS = re.compile(
    r"\b(?:up|down|rose|risen|rising|rises|climbed|jumped|increased|fell|fallen"
    r"|revised|cut|lowered|raised) from\s+(?:at least |about |more than )?$"
)
_HELD = re.compile(r"\b(?:(?<!taken into )custody|question(?:ed|ing)|detain\w*)\b")
# Several of them added up: no single one is so much.
_TOGETHER = re.compile(
    r"\b(?:taken together|together|combined|altogether|between them"
    r"|the (?:two|three|four|five|several))\b",
    re.IGNORECASE,
)
# "Officers found four victims": those at the scene, not all.
_FOUND = re.compile(r"\b(?:found|located|discovered|encountered)\s+(?:[a-z]+\s+){0,3}$")
_CASUALTIES = frozenset({"kill", "injure", "shoot", "stab"})
# Charges, pleas and verdicts, two rallies, two matches: each has a day of its own.
_OCCASIONS = frozenset({"attend", "vote", "strike", "charges", "visit"})
# "US$1 million ($1.52 million)": the same sum again, in another currency.
_CONVERTED = re.compile(r"\d[\d.,]*(?:\s?[a-z]+)?\s\(\W*$")
# "On top of what it must pay the state": there are two sums.
_BESIDES = re.compile(
    r"\b(?:on top of|in addition to|over and above|separate(?:ly)? from)\b",
    re.IGNORECASE,
)
_ONE_OCCASION = timedelta(days=3)
_REACH = 200


def is_unsettled(left: Answer, right: Answer) -> bool:
    """Say whether the words of either keep two values from contradicting."""
    both = left, right
    if any(map(_is_taken_back, both)) or _held_or_arrested(left, right):
        return True
    if any(_is_one_term(one) or _is_one(one) for one in both):
        return True
    if any(_is_converted(one) or _is_besides(one) for one in both):
        return True
    return _other_occasion(left, right) or any(map(_tells_of_another, both))


def _other_occasion(left: Answer, right: Answer) -> bool:
    """Say whether reports a week apart may be of two crowds, or two steps of a case."""
    if left.figure.kind != "count" or left.signature.frame not in _OCCASIONS:
        return False
    return published_beyond(_ONE_OCCASION, left, right)


def _is_one_term(answer: Answer) -> bool:
    """Say whether a sentence tells of several terms, one after the other or at once."""
    is_length = answer.figure.kind == "duration"
    return is_length and _TERMS.search(answer.sentence) is not None


def _is_taken_back(answer: Answer) -> bool:
    return _TAKEN_BACK.search(answer.sentence) is not None


def _held_or_arrested(left: Answer, right: Answer) -> bool:
    """People in custody need not have been arrested."""
    if left.signature.frame != "arrest" or left.figure.kind != "count":
        return False
    return any(_HELD.search(one.sentence) for one in (left, right))


def _tells_of_another(answer: Answer) -> bool:
    """Another killing, another day of counting, another who died later."""
    at = answer.figure.span, answer.report.text
    if answer.figure.kind == "date":
        own = answer.report.text[slice(*answer.figure.span)]
        return "through" in own or _AS_OF.search(words_before(*at)) is not None
    if answer.figure.kind == "count" and _WAS.search(words_before(*at)):
        return True
    if _THAT_ONE.search(answer.sentence) or _is_added_up(answer):
        return True
    if answer.signature.frame in _CASUALTIES and _FOUND.search(words_before(*at)):
        return True
    is_killed = answer.signature.frame == "kill" and answer.figure.kind == "count"
    return is_killed and _MORE_DIED.search(words_after(*at, _REACH)) is not None


def _is_added_up(answer: Answer) -> bool:
    """ "Taken together, the two gifts make $17,500": no gift is so much."""
    before = answer.report.text[: answer.figure.span[0]]
    own = before[answer.figure.circumstances.sentence[0] :]
    return answer.figure.kind == "money" and _TOGETHER.search(own) is not None


def _is_one(answer: Answer) -> bool:
    """One person is seldom a count of all, mostly somebody in particular."""
    interval = answer.figure.interval
    is_count = answer.figure.kind == "count" and answer.signature.frame != "margin"
    return is_count and interval.is_exact and interval.low == 1


def _is_converted(answer: Answer) -> bool:
    before = words_before(answer.figure.span, answer.report.text)
    return answer.figure.kind == "money" and _CONVERTED.search(before) is not None


def _is_besides(answer: Answer) -> bool:
    """Say whether a sum comes beside another: each is somebody's answer."""
    is_sum = answer.figure.kind == "money"
    return is_sum and _BESIDES.search(answer.sentence) is not None
