"""The words around a figure that no predicate of the parse holds, nearest first."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from claims.alignment.scope import Printed
from claims.alignment.topics import WORD
from claims.reading import Circumstances, Span

_CLAUSE_END = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|although)\b")
# A mark behind a word of three letters or more: not "Mr." and not "J.".
_SENTENCE_END = re.compile(r"(?<=[\w)”\"’']{3})[.!?][”\"’']?\s+(?=[“\"‘A-Z])|\n")
# "It was $8,500": what "it" is stands in the sentence before.
_REFERS_BACK = re.compile(r"^\W*(?:It|That|This|They|Theirs)\b|^.{0,60}\bit was\b")


def sentence_around(printed: Printed, found: Circumstances) -> Span:
    """The sentence of a figure, where the parse cut it short too."""
    start, end = found.sentence
    before = list(_SENTENCE_END.finditer(printed.text[: printed.span[0]]))
    after = _SENTENCE_END.search(printed.text, printed.span[1])
    own_start = before[-1].end() if before else 0
    own_end = after.start() + 1 if after else len(printed.text)
    return min(start, own_start), max(end, own_end)


def refers_back(printed: Printed | None, found: Circumstances) -> bool:
    """Say whether a pronoun stands for what the sentence before speaks of."""
    if printed is None:
        return False
    start, _ = sentence_around(printed, found)
    return bool(_REFERS_BACK.match(printed.text[start : printed.span[0]]))


def near_words(printed: Printed | None, found: Circumstances) -> str:
    """The words of the sentence around a figure, the nearest first.

    Where a pronoun refers back, those of the sentence before follow.
    """
    if printed is None:
        return ""
    start, end = sentence_around(printed, found)
    words = _outwards(printed, (start, end))
    if refers_back(printed, found):
        words = f"{words} {_before(printed.text[:start])}"
    return words


def _before(text: str) -> str:
    """The last sentence of a text, its last words first."""
    found = [part for part in _SENTENCE_END.split(text) if part.strip()]
    return " ".join(WORD.findall(found[-1])[::-1]) if found else ""


def _outwards(printed: Printed, sentence: Span) -> str:
    before, after = (
        _CLAUSE_END.split(words.replace("on board", "aboard"))
        for words in (
            printed.text[sentence[0] : printed.span[0]],
            printed.text[printed.span[1] : sentence[1]],
        )
    )
    nearest = zip_longest(after, before[::-1], fillvalue="")
    return " ".join(" ".join(_turns(*clauses)) for clauses in nearest)


def _turns(after: str, before: str) -> Iterator[str]:
    """Words from both sides of a figure in turn, outwards."""
    sides = WORD.findall(after), WORD.findall(before)[::-1]
    for turn in zip_longest(*sides, fillvalue=""):
        yield from (word for word in turn if word)
