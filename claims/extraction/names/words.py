"""Which tokens are names, possessives, ranks; what stands at a place."""

from typing import Final

from spacy.tokens import Doc, Token

from claims.names.words import ABBREVIATED_RANKS, ALSO_NAMES, OFFICE_WORDS, RANKS

NAME_TAGS: Final = frozenset({"NNP", "NNPS"})
ARTICLES: Final = frozenset({"the", "The"})
WORDS_OF_A_PERSON: Final = (2, 3)
POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})


def is_rank(token: Token) -> bool:
    """Say whether the word is a rank or an office, as it stands before a name."""
    is_abbreviated = token.text in ABBREVIATED_RANKS
    return is_abbreviated or token.lower_.rstrip(".") in RANKS


def is_sure_rank(token: Token) -> bool:
    """Doubt "General" in "General Motors", not in "Attorney General"."""
    if not is_rank(token) or token.lower_ not in ALSO_NAMES:
        return is_rank(token)
    return token.i > 0 and opens_office(token.nbor(-1))


def opens_office(token: Token) -> bool:
    """Say whether an office may begin with the word: "District Attorney"."""
    return is_rank(token) or token.lower_ in OFFICE_WORDS


def text_at(doc: Doc, index: int) -> str:
    """The word at a place, or nothing beyond the edges of the text."""
    return doc[index].text if 0 <= index < len(doc) else ""
