"""Titles and jobs in front of a person's name: "Sen.", "DA spokesman", "model"."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.grammar.nouns import noun_type
from claims.names.gazetteer import is_given_name
from claims.names.words import ALSO_NAMES, HONORIFICS, RANKS, TITLE_WORDS

_SHORT_TITLES: Final = frozenset(
    """gov sen rep pres sgt lt capt col gen det supt atty ag da pm mp ceo cfo coo vp
    hon amb insp officer attorney-general recorder vice""".split()
)
_TITLES: Final = HONORIFICS | _SHORT_TITLES | (RANKS - ALSO_NAMES)
_NO_FIRST_NAMES: Final = TITLE_WORDS | RANKS
_SHORT: Final = 2
_NAME_TAGS: Final = frozenset({"NNP", "NNPS"})
_TITLE_TAGS: Final = frozenset("NN NNS NNP NNPS JJ JJR HYPH CD AFX".split())


def is_title(token: Token) -> bool:
    """Say whether a word can stand before a person's name as title or job."""
    word = token.lower_.rstrip(".")
    if word in _TITLES:
        return True
    return token.tag_[:2] in {"NN", "JJ"} and noun_type(word) == "person"


def is_name_word(token: Token) -> bool:
    """Say whether a word is tagged and printed as part of a name."""
    return token.tag_ in _NAME_TAGS and token.text[0].isupper()


def title_before(doc: Doc, start: int) -> str:
    """The words of rank or work that lead up to a name, without an article."""
    first = start
    if first == 0 or not is_title(doc[first - 1]):
        return ""
    while first > 0 and _belongs_to_title(doc[first - 1]):
        first -= 1
    return doc[first:start].text.strip(" -–—")


def after_titles(doc: Doc, start: int, end: int) -> int:
    """Where the name itself begins, the last word never being a title."""
    while start < end - 1 and is_title(doc[start]):
        if end - start == _SHORT and _is_called_so(doc[start]):
            break
        start += 1
    return start


def _is_called_so(token: Token) -> bool:
    """Match "Ally" of "Ally Roe", a first name that is a word for people, too."""
    word = token.lower_
    return is_given_name(word) and word not in _NO_FIRST_NAMES


def with_first_name(doc: Doc, start: int, end: int) -> int:
    """Take in a first name left out between a title and one or two surnames."""
    place = start - 1
    is_left_out = (
        end - start <= _SHORT
        and place > 0
        and doc[place].text.istitle()
        and not doc[place].ent_type_
        and not is_title(doc[place])
        and is_title(doc[place - 1])
    )
    return place if is_left_out else start


def titled_names(doc: Doc) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of free capitalised words after a capitalised title."""
    for token in doc:
        if not (token.text[0].isupper() and is_title(token)):
            continue
        start = end = token.i + 1
        while end < len(doc) and _is_free_name_word(doc[end]):
            end += 1
        if end > start:
            yield start, end


def _belongs_to_title(token: Token) -> bool:
    if token.ent_type_ == "PERSON" and not is_title(token):
        return False
    return token.tag_ in _TITLE_TAGS and not token.is_space


def _is_free_name_word(token: Token) -> bool:
    return is_name_word(token) and not token.ent_type_ and not is_title(token)
