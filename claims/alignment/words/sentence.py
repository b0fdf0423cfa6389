"""Words of the article's text that no predicate holds: prepositions, neighbours."""

import re

from claims.reading import Argument, Span

SHORT_REPORT = 700
"""Characters up to which a report tells one thing: a headline and a few sentences."""

PREPOSITIONS = frozenset(
    "of in on at for to by with from against after before over under about as into"
    " near outside inside across off during since until between among per than"
    " within around through toward towards behind beside".split()
)
_LAST_WORD = re.compile(r"([A-Za-z]+)\W*$")
_FIRST_WORD = re.compile(r"\W*([A-Za-z]+)")
_ARTICLES = frozenset("the a an his her its their".split())
_LOOK_BACK = 30


def preposition(argument: Argument, text: str) -> str:
    """The preposition of a phrase, printed in front of it or as its first word."""
    first = first_preposition(argument)
    if first:
        return first
    before = text[max(0, argument.span[0] - _LOOK_BACK) : argument.span[0]]
    word = _LAST_WORD.search(before)
    if word and word[1].casefold() in _ARTICLES:
        word = _LAST_WORD.search(before[: word.start()])
    found = word[1].casefold() if word else ""
    return found if found in PREPOSITIONS else ""


def first_preposition(argument: Argument) -> str:
    """The preposition that the phrase itself begins with, if any."""
    first = _FIRST_WORD.match(argument.words)
    word = first[1].casefold() if first else ""
    return word if word in PREPOSITIONS else ""


def words_after(span: Span, text: str, length: int = 40) -> str:
    """What stands right behind a passage, within its line."""
    return text[span[1] : span[1] + length].split("\n", 1)[0]


def words_before(span: Span, text: str, length: int = 40) -> str:
    """What stands right in front of a passage, within its line."""
    return text[max(0, span[0] - length) : span[0]].rsplit("\n", 1)[-1]
