"""What is asked for, offered or aimed at is not what is given, paid or raised."""

import re
from collections.abc import Iterator

from claims.reading import Span

ASKED, OFFERED, PLANNED = "asked", "offered", "planned"
# Up to five words that no mark parts: no other sum, no deed of somebody else.
_TO = r"(?: (?!(?:but|and|after|was|were|won|got|paid)\b)[\w’'-]+){0,5},? ?$"
_BEFORE = {
    ASKED: r"want(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought"
    r"|claim(?:ed|ing)(?! (?:that|on \w+day))|su(?:es?|ed|ing)(?: \w+){0,3} for"
    r"|ask(?:s|ed|ing)?(?: \w+){0,3} for"
    r"|request(?:s|ed|ing)?|call(?:s|ed|ing) for|(?:press|push)(?:es|ed|ing)? for"
    r"|h(?:o|e)ld(?:ing)? out for"
    r"|(?:demands?|request|plea|claim|lawsuit|suit) (?:of|for)"
    r"|asking (?:price|rent|rents)(?: \w+){0,3} (?:of|at|is|was|topped|hit)"
    r"|guide price (?:of|at)",
    OFFERED: r"offer(?:s|ed|ing)?|propos(?:es?|ed|ing)|tabl(?:es?|ed|ing)"
    r"|(?:bid|bids|offer|offers|proposal|approach|reward) (?:of|worth|at|for)"
    r"|bid(?:s|ding)?",
    PLANNED: r"(?:target|goal|aim|ambition)s? (?:of|at|is|was|to raise|remains)"
    r"|(?:hop|aim|try|plan|want|need|bid)\w* to (?:raise|collect|find|secure)",
}
_BEHIND = {
    ASKED: r"(?:was|were|is|are|being|had been|has been)? ?"
    r"(?:sought|demanded|requested|claimed|asked for)|(?:damages )?(?:claim|demand)"
    r"|lawsuit|suit",
    OFFERED: r"(?:(?:was|were|is|had been|has been|being) )?"
    r"(?:offered|tabled|proposed|on offer|on the table)"
    r"|(?:bid|offer|proposal|approach)",
    PLANNED: r"(?:target|goal)",
}
_IN_FRONT = {way: re.compile(rf"\b(?:{words}){_TO}") for way, words in _BEFORE.items()}
_NEXT = {way: re.compile(rf"^[ -](?:{words})\b") for way, words in _BEHIND.items()}
# Of these the asking is the question itself.
_OWN = frozenset({"sue", "ransom", "faces"})
_PAID = re.compile(r"\b(?:pa(?:id|y|ys|ying)|hand\w* over|cough\w* up)\b[^,;]{0,30}$")
# "Won the job with a bid of": the bid is what will be paid.
_TAKEN = re.compile(r"\b(?:won(?!['’])|wins|winning|awarded|successful)\b[^.;]*$")
_REACH = 70


def sought(framed: str, text: str, span: Span) -> Iterator[str]:
    """Whether a sum, a share or a length is asked for, offered or aimed at.

    A ransom is asked for unless it is said to be paid.
    """
    before = text[max(0, span[0] - _REACH) : span[0]]
    after = text[span[1] : span[1] + _REACH]
    if framed == "ransom" and not _PAID.search(before):
        yield ASKED
    elif framed not in _OWN:
        yield from (
            way
            for way in _BEFORE
            if _IN_FRONT[way].search(before) or _NEXT[way].match(after)
            if way != OFFERED or not _TAKEN.search(before)
        )
