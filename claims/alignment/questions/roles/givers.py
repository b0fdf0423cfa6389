"""Who gave a sum and to whom, where its own words say so.

"$12,500 given by its lawyer", "the one gift that Reed ever made to Orr was $500".
"""

import re

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.fillers import Fillers
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Argument

_GIVEN_BY = re.compile(
    r"^\s(?:\w+\s)?(?:given|donated|contributed|paid|pledged|sent|handed over|offered)"
    r"\sby\s([^.,;:()]+?)"
    r"(?=\s(?:in|on|to|for|and|at|last|this|who|after|before)\b|[.,;:()]|$)"
)
# Not "the largest gift": there were others.
_GIFT = (
    r"\b(?:[Tt]he|one|only|sole|single) (?:contribution|donation|gift|grant|bequest"
    r"|payment|sum|amount|money|cheque|check|loan|bribe)s?"
)
_SOMEBODY = r"(?:[Tt]he |[Aa]n? )?[\w’'-]+(?: [\w’'-]+){0,4}?"
_CAME_TO = r"(?:was|is|came to|amounted to|totalled|totaled)(?: only| just)? $"
# "The one contribution that Vane ever made to the school was $350,000".
_WHAT_WAS_GIVEN = re.compile(
    rf"{_GIFT} (?:that |which )?(?P<giver>{_SOMEBODY}) (?:(?:ever|has|had|have) )*"
    r"(?:made|gave|given|paid|sent|donated|left|handed|contributed)"
    rf"(?: over)? to (?P<receiver>{_SOMEBODY}) {_CAME_TO}"
)
# "The only gift that the school took from Vane was $350,000".
_WHAT_WAS_TAKEN = re.compile(
    rf"{_GIFT} (?:that |which )?(?P<receiver>{_SOMEBODY}) (?:(?:ever|has|had|have) )*"
    r"(?:took|taken|received|accepted|got|pocketed|banked)"
    rf" from (?P<giver>{_SOMEBODY}) {_CAME_TO}"
)
_LOOK = 100


def with_own_giver(fillers: Fillers, printed: Printed | None) -> Fillers:
    """The fillers with who is told beside a sum itself: the parse has others."""
    if printed is None or "giver" not in fillers:
        return fillers
    given = _given_by(printed)
    own = {"giver": given} if given else _told_before(printed)
    return {**fillers, **{role: own[role] for role in own if role in fillers}}


def _told_before(printed: Printed) -> Fillers:
    """Who gave and who took, where a clause on the gift tells it before its sum."""
    before = words_before(printed.span, printed.text, _LOOK)
    found = _WHAT_WAS_GIVEN.search(before) or _WHAT_WAS_TAKEN.search(before)
    if found is None:
        return {}
    start = printed.span[0] - len(before)
    return {
        role: [
            Argument(
                "obl",
                words.split()[-1],
                words,
                (start + found.start(role), start + found.end(role)),
            )
        ]
        for role, words in found.groupdict().items()
    }


def _given_by(printed: Printed) -> list[Argument]:
    found = _GIVEN_BY.match(words_after(printed.span, printed.text, _LOOK))
    if found is None:
        return []
    start, end = (printed.span[1] + at for at in found.span(1))
    words = printed.text[start:end]
    return [Argument("obl", words.split()[-1], f"by {words}", (start, end))]
