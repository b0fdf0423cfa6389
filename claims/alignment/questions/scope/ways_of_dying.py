"""The dead told by how they died, each a part of the toll.

"Three people were electrocuted, two were hit by falling trees and two drowned": none
of them is the toll. So are those of whom a list of the dead tells: "the dead include
a teacher and her two sons".
"""

import re

from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Span

_NUMBER = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|an?other|others|the rest|the others?)"
)
_WAYS = (
    r"(?:electrocuted|drowned|burned|burnt|suffocated|buried|crushed|trampled|shot|stabbed"
    r"|choked|asphyxiated|swept|washed|froze|struck|hit by|fell|beaten|poisoned)"
)
_ONE_OF_THE_WAYS = re.compile(
    rf"\b{_NUMBER} (?:(?!and\b)[\w-]+ ){{0,3}}?{_WAYS}\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?;]\s")
_LISTED = re.compile(
    r"\b(?:dead|victims|killed|deceased|fatalities|casualties)\b[^.;]{0,30}"
    r"\binclud(?:e|es|ed)\b[^.;]*$"
)
_REACH = 160


def are_some_of_the_dead(text: str, span: Span) -> bool:
    """Say whether those counted are some of the dead, told apart by how they died."""
    before = _SENTENCE_END.split(words_before(span, text, _REACH))[-1]
    if _LISTED.search(before):
        return True
    behind = _SENTENCE_END.split(words_after(span, text, _REACH))[0]
    own = text[slice(*span)]
    is_own = _ONE_OF_THE_WAYS.match(own + behind)
    return bool(is_own) and len(_ONE_OF_THE_WAYS.findall(before + own + behind)) > 1
