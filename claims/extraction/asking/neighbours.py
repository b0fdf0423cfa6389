"""The tokens beside a token; at the edge of a text, itself."""

from spacy.tokens import Token


def following(token: Token) -> Token:
    """The token behind it."""
    return token.nbor(1) if token.i + 1 < len(token.doc) else token


def preceding(token: Token) -> Token:
    """The token in front of it."""
    return token.nbor(-1) if token.i else token
