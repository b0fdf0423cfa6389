"""Of which of those asked a share is: "among women", "of men under 30"."""

import re
from collections.abc import Iterator

from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Span

_WORDS = r"((?:[\w’'-]+ ?){1,7})"
_AMONG_BEFORE = re.compile(rf"\b[Aa]mong(?:st)? {_WORDS}[^.;:“”]{{0,20}}$")
_AMONG_BEHIND = re.compile(rf"^[^.;:,\d“”]{{0,50}}?\bamong(?:st)? {_WORDS}")
_OF_BEHIND = re.compile(
    r"^ of (?:all )?(?:[\w’'-]+ ){0,3}?((?:(?:under|over)[- ]?\d\d\w*|wom[ae]n|men"
    r"|girls|boys|(?:aged|under|over|younger than|older than) \d\d)"
    r"(?: (?:under|over|aged) \d\d)?)"
)
# In a trial the others are no patients of the drug.
_CONTROLS = re.compile(
    r"^ (?:of|in|on|among) [^.;:,]{0,30}?\b(placebos?|controls?|dummy pills?"
    r"|comparison group|standard care|usual care)\b"
)
# A first dose makes nobody fully vaccinated.
_DOSES = re.compile(
    r"^[^.;]{0,110}?\b(fully|first|one|single|both|two|second|booster)\b[^.;]{0,20}?"
    r"\b(?:doses?|jabs?|shots?|vaccinated|immuni[sz]ed|inoculated)\b"
)
# Who had both doses had the second.
_SECOND = {"both": "second", "two": "second", "single": "one"}
_LOOK, _LOOK_FOR_A_DOSE = 80, 130
# Whoever is asked: they narrow nothing.
_EVERYBODY = folded(
    "all voter adult resident respondent people person those who whom likely registered"
    " eligible polled surveyed asked questioned interviewed ask survey poll question"
    " member worker employee staff public population local householder the a its their"
    " our of in and were was are is had"
)
_STOPS = frozenset(
    "was were is are had have has the figure it that said who were".split()
)


def group_of(text: str, span: Span) -> Iterator[str]:
    """The group that a share is of, where it is not everybody; its words as keys."""
    before, after = words_before(span, text, _LOOK), words_after(span, text, _LOOK)
    found = _AMONG_BEFORE.search(before) or _AMONG_BEHIND.match(after)
    found = found or _OF_BEHIND.match(after) or _CONTROLS.match(after)
    dose = _DOSES.match(words_after(span, text, _LOOK_FOR_A_DOSE))
    if dose:
        yield f"{_SECOND.get(dose[1], dose[1])} dose"
    if found is None:
        return
    keys = sorted(_narrowing(found[1]))
    if keys:
        yield f"among {' '.join(keys)}"


def _narrowing(words: str) -> Iterator[str]:
    """The words that narrow who is asked; names and what follows a verb do not."""
    for word in words.split():
        if word.casefold() in _STOPS:
            return
        if not word[:1].isupper() and fold(word) not in _EVERYBODY:
            yield fold(word)
