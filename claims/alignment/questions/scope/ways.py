"""Which way a share went: "rose 5 percent", "a 9% fall", "a tenth less".

A level ("fell to 5.2 percent") may be told without the way it went, and a part of
a whole ("shed a tenth of its staff") goes nowhere.
"""

import re
from collections.abc import Iterable, Iterator

from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Predicate, Span

_DIRECTIONS = {
    "down": "down fall drop decline slide plunge tumble lose loss decrease shed sink"
    " cut reduce reduction slash trim shrink shrinkage slump plummet lower shave ease"
    " halve slip dip dive crash contract contraction nosedive recede dwindle weaken"
    " soften diminish curb pare chop sag",
    "up": "up rise jump climb gain soar increase add surge raise hike expand expansion"
    " swell lift boost grow growth leap spike rocket balloon accelerate strengthen"
    " uplift uptick upturn",
}
_DIRECTION = {
    fold(word): way for way, words in _DIRECTIONS.items() for word in words.split()
}
# A share that went up did not go down: that is no other circle.
OPPOSITES = frozenset(_DIRECTIONS)
# "Fell to 5.2 percent", "stands at barely 4 percent".
_LEVEL = re.compile(
    r"\b(?:to|at) (?:(?:an? )?(?:[\w-]+ )?(?:low|high|rate|level|peak|record) of )?"
    r"(?:(?:just|only|about|around|some|over|under|above|below|a|\w+ than|\w+ly) )"
    r"{0,2}$"
)
_OF_A_WHOLE = re.compile(r"^\s+of\b")
_ON_THE_YEAR = r" on (?:the (?:year|month|quarter|week)|last|(?:19|20)\d\d|a year)\b"
_THAN_BEFORE = (
    r" than [^.;]{0,40}?\b(?:ago|before|earlier|last|previous|in (?:19|20)\d\d)\b"
)
# "5 percent more", "a tenth less than a year ago"; than rivals is another matter.
_MORE_OF_IT = re.compile(
    r"^ (more|higher|dearer|less|fewer|lower|cheaper|smaller|up|down|off)\b"
    rf"(?:(?! than| on\b)|(?={_THAN_BEFORE})|(?={_ON_THE_YEAR}))"
)
_MORE = frozenset({"more", "higher", "dearer", "up"})
# "A 23% reduction in the risk", "a 15 per cent pay rise".
_CHANGE_BEHIND = re.compile(
    r"^[ -](?:[\w-]+ ){0,2}?"
    r"(reduction|cut|drop|fall|decrease|decline|slump|slide|plunge|dip|contraction"
    r"|rise|increase|jump|hike|gain|surge|leap|uplift|growth|spike|boost|uptick)\b"
)
_CLAUSE = re.compile(r"[^.,;:()\d“”\"]*$")
_HEDGES = folded(
    "about around some nearly almost more less than just only roughly over at least"
    " as much up another a an further only barely"
)
_JOINTS = frozenset({"by", "of"})
_FAR = 8
# "Made up 40 percent", "voted down": the particle tells no way.
_WITHOUT_WAY = folded(
    "make turn show sign set give pick take own back vote stand break gun"
)


def ways(text: str, span: Span, telling: Iterable[Predicate]) -> Iterator[str]:
    """Up or down, as the words beside a share say, else its predicates."""
    before, after = words_before(span, text, 100), words_after(span, text, 80)
    if _LEVEL.search(before) or _OF_A_WHOLE.match(after):
        return
    is_points = "point" in text[span[0] : span[1]]
    found = _way_behind(after) or _way_in_front(before, is_points=is_points)
    yield from [found] if found else _ways_told(telling)


def was_more_before(after: str) -> bool:
    """Say whether words behind a share compare with the past: "less than before"."""
    return _MORE_OF_IT.match(after) is not None


def _way_behind(after: str) -> str:
    more = _MORE_OF_IT.match(after)
    if more:
        return "up" if more[1] in _MORE else "down"
    noun = _CHANGE_BEHIND.match(after)
    return _DIRECTION[fold(noun[1])] if noun else ""


def _way_in_front(before: str, *, is_points: bool) -> str:
    """The way of a verb or noun in front: "fell 5", "cut the risk of death by 5".

    Points are told without "by": "lifted borrowing costs 25 basis points".
    """
    clause = _CLAUSE.search(before)
    keys = [fold(word) for word in clause[0].split()] if clause else []
    while keys and keys[-1] in _HEDGES and not _tells_way(keys):
        keys.pop()
    if is_points or (keys and keys[-1] in _JOINTS):
        ends = range(len(keys), max(0, len(keys) - _FAR), -1)
        return next((way for end in ends if (way := _way_at_end(keys[:end]))), "")
    return _way_at_end(keys)


def _tells_way(keys: list[str]) -> bool:
    """Say whether the last word is "up" or "down" beside a verb that moves."""
    return keys[-1] in _DIRECTION and bool(_way_at_end(keys))


def _way_at_end(keys: list[str]) -> str:
    if not keys or (keys[-1] in OPPOSITES and set(keys[-2:-1]) & _WITHOUT_WAY):
        return ""
    return _DIRECTION.get(keys[-1], "")


def _ways_told(telling: Iterable[Predicate]) -> Iterator[str]:
    """The ways of the predicates: "profit slipped, the company said, by 5 percent"."""
    for predicate in telling:
        verb, *particles = fold(predicate.lemma).split()
        if verb not in _WITHOUT_WAY:
            yield from (
                _DIRECTION[key] for key in (verb, *particles) if key in _DIRECTION
            )
