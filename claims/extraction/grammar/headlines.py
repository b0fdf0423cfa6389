"""Tell headlines, where capitals mean nothing, from sentences."""

from typing import Final

from spacy.tokens import Span

from claims.extraction.grammar.phrases import printed

_SHORTEST: Final = 5
_LITTLE_WORD: Final = 3
_SHARE: Final = 0.8
_ENDS: Final = frozenset('.!?…”"')


def is_headline(sentence: Span) -> bool:
    """Say whether nearly all longer words are capitalised and no full stop ends it."""
    said = printed(sentence.doc, sentence.start, sentence.end)
    if said.rstrip()[-1:] in _ENDS:
        return False
    words = [t.text for t in sentence if t.is_alpha and len(t.text) > _LITTLE_WORD]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _SHORTEST and capitals >= _SHARE * len(words)
