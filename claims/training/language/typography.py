"""Typographic variants of training text: newspapers print curly marks and dashes."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from claims.training.language.treebank import Word

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--"})


def straighten(text: str) -> str:
    """Replace curly quotation marks and dashes by those of a typewriter."""
    return text.translate(_STRAIGHT)


def set_words(words: Sequence[Word], random: Random) -> tuple[Word, ...]:
    """Give the words of a sentence curly marks; the tags say which side one is on."""
    dash = random.choice("—–")
    return tuple(replace(word, form=_curly_form(word, dash)) for word in words)


def _curly_form(word: Word, dash: str) -> str:
    if word.form in {'"', "''", "``", "'"} and word.tag in {"``", "''"}:
        marks = "‘’" if word.form == "'" else "“”"
        return marks[0] if word.tag == "``" else marks[1]
    if word.form == "--" or (word.form == "-" and word.space_after):
        return dash
    return word.form.replace("'", "’")
