"""Questions in the words of their clause: put names and verb forms into them."""

import re
from collections.abc import Mapping

from claims.alignment.words.phrases import definite
from claims.alignment.words.verbs import base_form
from claims.names.gazetteer import is_common_word, is_surname

_NAME = re.compile(r"(?P<article>\bthe )?\{(?P<entity>\d+)\}")
_VERB = re.compile(r"\{([a-z]+)\}")
_LONG = 4  # Words of a name that may hold a verb.
_THE = re.compile(r"^the\s", re.IGNORECASE)


def in_words(asked: str, names: Mapping[int, str]) -> str:
    """The question with names and verbs in place.

    Empty where a name is unknown, or a headline's verb stands in it.
    """
    named = named_in(asked)
    if not named <= names.keys() or any(_is_headline(names[one]) for one in named):
        return ""
    told = _NAME.sub(lambda found: _named(found, names), asked)
    return _VERB.sub(lambda found: base_form(found[1]), told)


def is_quotation(words: str) -> bool:
    """Say whether words quote a clause with a gap, and turn it into no question."""
    return words.startswith("“")


def _is_headline(name: str) -> bool:
    """Say whether a name holds what its bearer does: "Ada Roe Tells Convention"."""
    words = name.split()
    inner = words[1:-1] if len(words) >= _LONG else []
    return any(
        word.endswith("s") and is_common_word(word) and not is_surname(word)
        for word in inner
        if word.istitle()
    )


def _named(found: re.Match[str], names: Mapping[int, str]) -> str:
    name = names[int(found["entity"])]
    return f"the {_THE.sub('', name)}" if found["article"] else definite(name)


def named_in(asked: str) -> frozenset[int]:
    """The entities that a question names."""
    return frozenset(int(found["entity"]) for found in _NAME.finditer(asked))


def with_numbers(asked: str, numbers: Mapping[int, int]) -> str:
    """The same question with other numbers for its entities; empty if one has none."""
    if not named_in(asked) <= numbers.keys():
        return ""
    return _NAME.sub(
        lambda found: f"{found['article'] or ''}{{{numbers[int(found['entity'])]}}}",
        asked,
    )
