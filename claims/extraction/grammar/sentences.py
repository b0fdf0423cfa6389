"""Where the sentence of a token begins and ends, looked up once a text."""

from typing import Final

from spacy.tokens import Doc, Token

_BOUNDS: Final = "sentences"


def sentence_start(token: Token) -> int:
    """The first token of the sentence."""
    return _bounds(token.doc)[token.i][0]


def sentence_end(token: Token) -> int:
    """The token past the last of the sentence."""
    return _bounds(token.doc)[token.i][1]


def _bounds(doc: Doc) -> list[tuple[int, int]]:
    """The bounds by token: a Doc makes spans anew each time a token's is asked for."""
    found: list[tuple[int, int]] | None = doc.user_data.get(_BOUNDS)
    if found is None:
        found = doc.user_data[_BOUNDS] = [
            (sentence.start, sentence.end)
            for sentence in doc.sents
            for _ in range(len(sentence))
        ]
    return found
