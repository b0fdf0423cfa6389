"""Whether a speaker asserts, denies or will not say what is attributed to them."""

import re
from collections.abc import Sequence
from typing import Final

from claims.reading import Polarity

_DECLINED: Final = re.compile(
    r"""\b(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing))\b
    |\bno\ (?:immediate\ |further\ |official\ )?comment\b
    |\b(?:wo|would|will)(?:n['’]t|\ not)
     \ (?:say|comment|discuss|confirm|answer|be\ drawn)
    |\b(?:could|can)(?:\ not|n['’]t|not)\ (?:immediately\ )?
     be\ (?:immediately\ )?reached\b
    |\bunavailable\ for\ comment\b
    |\b(?:did|do|does|had|has|have)(?:n['’]t|\ not)\ (?:\w+\ )?
     (?:respond|repl|return|answer|comment)""",
    re.IGNORECASE | re.VERBOSE,
)
_OPEN: Final = re.compile(
    r"""\b(?:did|do|does|had|has|have|was|is)(?:n['’]t|\ not)\ (?:\w+\ )?
     (?:say|said|specif|sa(?:y|id)|disclos|reveal|mention|clear|decid|elaborat|clarif)
    |\b(?:has|have|had)\ yet\ to\b|\byet\ to\b
    |\b(?:asked|wondered|questioned|unclear|unsure|undecided)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_DENIED: Final = re.compile(
    r"""\b(?:den(?:y|ies|ied|ying|ial|ials)|refut(?:e[sd]?|ing)|disput(?:e[sd]?|ing)
    |reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rebut(?:s|ted|ting)?|disavow\w*
    |repudiat\w+|disbeliev\w+|doubt(?:s|ed)?)\b
    |\b(?:did|do|does)(?:n['’]t|\ not)\ (?:\w+\ )?(?:think|believe|expect|agree|recall)
    |\bdisagree\w*""",
    re.IGNORECASE | re.VERBOSE,
)
_WHETHER: Final = re.compile(r"\s*(?:whether|if)\b", re.IGNORECASE)
_TO_ACT: Final = re.compile(
    r"\s*to\s+(?!comment|say|discuss|answer|confirm|be\b|speak)"
)


def polarity_of(cue: str, content: Sequence[str]) -> Polarity:
    """Tell the speaker's stance from the cue's words and how the contents begin.

    "Declined to comment" declines; "has yet to say whether" leaves open, so the
    stance is unknown. Declining to do something ("refused to resign") asserts.
    """
    if _DECLINED.search(cue):
        return "asserted" if any(map(_TO_ACT.match, content)) else "declined"
    if _OPEN.search(cue):
        return "unknown"
    if _DENIED.search(cue):
        return "denied"
    return "unknown" if any(map(_WHETHER.match, content[:1])) else "asserted"
