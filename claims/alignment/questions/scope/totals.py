"""Arithmetic inside a sentence: "two adults and two teens" are four.

A count may stand beside another of the same clause, or own up to counting the
gunman. What it then comes to is another value the outlet gives.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from claims.alignment.words.sentence import words_after, words_before
from claims.facts.interval import Interval
from claims.reading import Span

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_ONE = ("a", "an", "the", "his", "her", "their", "himself", "herself", "one")
_NUMBER = rf"(\d{{1,5}}|{'|'.join((*_WORDS, *_ONE))})"
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()
# "One man dead and a second man wounded" tells of two things, and adds nothing up.
_AND_MORE = re.compile(
    rf"^\W{{0,2}}and (?:then |also )?{_NUMBER}\b(?! (?:{'|'.join(_ORDINALS)})\b)",
    re.IGNORECASE,
)
# "28 people shot and ten killed" tells of two things, and adds nothing up.
_HARMED = "shot|wounded|injured|hurt|stabbed|arrested|missing|charged"
_MORE_AND = re.compile(
    rf"(?:^|[^\w-]){_NUMBER} (?:(?!(?:{_HARMED})\b)[\w-]+ ){{1,2}}and"
    r" (?:his |her |their )?$",
    re.IGNORECASE,
)
_COUPLE_AND = re.compile(
    r"\b(?:a|an|the) (?:[\w-]+ )?(?:couple|pair) and (?:his |her |their )?$",
    re.IGNORECASE,
)
_COUPLE = 2
_PERPETRATOR = "gunman|gunmen|shooter|suspect|attacker|bomber|assailant|killer"
_INCLUDING = re.compile(
    rf"^[^.;]{{0,40}}\b(?:including|counting) the (?:[\w-]+ )?(?:{_PERPETRATOR})\b",
    re.IGNORECASE,
)
# "Shot dead three before turning the gun on himself": three, and he.
_AND_HIMSELF = re.compile(
    r"^[^.;]*\b(?:before|then|and(?: then)?) (?:turn(?:ed|ing) the gun on"
    r"|(?:shoot|shot|kill|hang|stab)\w*) (?:him|her|them)sel(?:f|ves)\b"
    r"|^[^.;]*\b(?:before|then|and(?: then)?) t(?:ook|aking) (?:his|her|their) own li",
)
_KILLED_HIMSELF = re.compile(
    rf"\b(?:{_PERPETRATOR})\b[^.]{{0,60}}\b(?:dead|died|killed|suicide)\b"
    r"|\bmurder[- ]suicide\b|\bself-inflicted\b"
    r"|\b(?:killed|shot|shooting|killing|turned the gun on|and then)"
    r" (?:himself|herself)\b",
    re.IGNORECASE,
)
_LOOK_AROUND = 70
_LOOK_FAR = 200


def totals(value: Interval[object], span: Span, text: str) -> Iterator[Decimal]:
    """What an exact count comes to with its neighbours, or without the gunman."""
    count = value.low
    if not value.is_exact or not isinstance(count, Decimal):
        return
    before = words_before(span, text, _LOOK_AROUND)
    beside = _AND_MORE.search(words_after(span, text, _LOOK_AROUND))
    beside = beside or _MORE_AND.search(before)
    if _COUPLE_AND.search(before):
        yield count + _COUPLE
    elif beside:
        yield count + _number(beside[1])
    if _is_one_more_told(count, span, text):
        yield count + 1
    counts_gunman = counts_the_gunman(span, text)
    if counts_gunman is not None:
        yield count - 1 if counts_gunman else count + 1


def _is_one_more_told(count: Decimal, span: Span, text: str) -> bool:
    """Match "a fifth person, also wounded," in the sentence of "four people"."""
    if not 1 <= count <= len(_ORDINALS):
        return False
    following = rf"^[^.;]*\ba (?:{_ORDINALS[int(count) - 1]}) [^.;]{{0,40}}\balso\b"
    return bool(re.search(following, words_after(span, text, _LOOK_FAR)))


def _number(printed: str) -> Decimal:
    word = printed.casefold()
    if word.isdecimal():
        return Decimal(word)
    return Decimal(_WORDS.index(word) + 1 if word in _WORDS else 1)


def has_neighbour(span: Span, text: str) -> bool:
    """Say whether another count of the same clause is added to this one."""
    before = words_before(span, text, _LOOK_AROUND)
    return bool(
        _AND_MORE.search(words_after(span, text, _LOOK_AROUND))
        or _MORE_AND.search(before)
    )


def counts_the_gunman(span: Span, text: str) -> bool | None:
    """Say whether the dead are counted with whoever did it; None if nothing tells."""
    if _INCLUDING.search(words_after(span, text, _LOOK_AROUND)):
        return True
    return False if _AND_HIMSELF.search(words_after(span, text, _LOOK_FAR)) else None


def may_count_the_gunman(text: str) -> bool:
    """Say whether who did it died too, so that the dead may be one more or less."""
    return bool(_KILLED_HIMSELF.search(text))
