"""Spoil the quotation marks of an article without moving a character.

The corpus is tidy US copy. Held against it, real dumps lack closing marks, lack
marks altogether, or have lost their line breaks. Replacing characters one for
one keeps every annotated offset.
"""

import random
from dataclasses import replace

from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from claims.training.attribution.corpus import GoldArticle

# Of the closing marks of an article that lacks some.
MISSING = 0.5
# A quotation of so many words is a long one.
LONG = 12


def spoil(
    article: GoldArticle, shares: dict[str, float], rng: random.Random
) -> GoldArticle:
    """Return the article, in the given shares of all cases with poorer marks."""
    draw = rng.random()
    for name, share in shares.items():
        if draw < share:
            return replace(article, text=SPOILERS[name](article.text, rng))
        draw -= share
    return article


def _without_closing_marks(text: str, rng: random.Random) -> str:
    drawn = list(text)
    for quotation in pair_quotation_marks(text):
        if quotation.closed and rng.random() < MISSING:
            drawn[quotation.end - quotation.width : quotation.end] = (
                " " * quotation.width
            )
    return "".join(drawn)


def _without_long_closing_marks(text: str, _: random.Random) -> str:
    drawn = list(text)
    for quotation in pair_quotation_marks(text):
        words = text[quotation.start : quotation.end].split()
        if quotation.closed and len(words) >= LONG:
            drawn[quotation.end - quotation.width : quotation.end] = (
                " " * quotation.width
            )
    return "".join(drawn)


def _single_marks(text: str, rng: random.Random) -> str:
    opening, closing = rng.choice(("‘’", "''"))
    return _redrawn(text, opening, closing)


def _straight_marks(text: str, _: random.Random) -> str:
    return _redrawn(text, '"', '"')


def _redrawn(text: str, opening: str, closing: str) -> str:
    drawn = list(text)
    for quotation in pair_quotation_marks(text):
        if quotation.width == 1 and quotation.opened:
            drawn[quotation.start] = opening
        if quotation.width == 1 and quotation.closed:
            drawn[quotation.end - 1] = closing
    return "".join(drawn)


def _without_marks(text: str, _: random.Random) -> str:
    drawn = list(text)
    for quotation in pair_quotation_marks(text):
        if quotation.opened and quotation.closed:
            for end in (quotation.start + quotation.width, quotation.end):
                drawn[end - quotation.width : end] = " " * quotation.width
    return "".join(drawn)


def _lines_joined(text: str, _: random.Random) -> str:
    return text.replace("\n", " ")


SPOILERS = {
    "without_closing_marks": _without_closing_marks,
    "without_long_closing_marks": _without_long_closing_marks,
    "single_marks": _single_marks,
    "straight_marks": _straight_marks,
    "without_marks": _without_marks,
    "lines_joined": _lines_joined,
}
