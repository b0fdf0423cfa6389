"""Component `lemmas`: mend lemmas that are no words ("grop" of "groped").

The trained lemmatizer cuts endings by analogy. Where what is left stands in no list
of words, the regular ways of putting the ending on are tried one after the other.
"""

from collections.abc import Iterator
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.names.gazetteer import is_common_word

_TAGS: Final = frozenset({"VBD", "VBN", "VBG", "VBZ", "NNS"})
_ENDINGS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("ying", ("ie", "y")),
    ("ied", ("y", "ie")),
    ("ies", ("y", "ie")),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("es", ("", "e")),
    ("s", ("",)),
)
_SHORT_VERBS: Final = frozenset({"be", "do", "go"})
# Pasts that are verbs of their own, and hardly ever meant as such: "shares fell".
_PASTS: Final = {"fell": "fall"}


@Language.component("lemmas", requires=["token.tag"], assigns=["token.lemma"])
def mend_lemmas(doc: Doc) -> Doc:
    """Give inflected words a lemma that is a word, where the lemmatizer gave none."""
    for token in doc:
        if token.tag_ == "VBD" and token.lower_ in _PASTS:
            token.lemma_ = _PASTS[token.lower_]
        elif token.tag_ in _TAGS and not _is_word(token.lemma_):
            token.lemma_ = next(_words(token), token.lemma_)
    return doc


def _is_word(lemma: str) -> bool:
    return lemma in _SHORT_VERBS or is_common_word(lemma)


def _words(token: Token) -> Iterator[str]:
    return filter(is_common_word, _stems(token.lower_))


def _stems(form: str) -> Iterator[str]:
    """Yield what may have had the ending put on: "plann", "planne", "plan"."""
    for ending, replacements in _ENDINGS:
        stem = form.removesuffix(ending)
        if stem in {form, ""}:
            continue
        yield from (stem + replacement for replacement in replacements)
        if stem[-1] == stem[-2:-1]:
            yield stem[:-1]
