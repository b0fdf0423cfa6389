"""Lemmas that are no words are mended; those that are words are left alone."""

import pytest
import spacy
from spacy.tokens import Doc

from claims.extraction.grammar.lemmas import mend_lemmas

VOCAB = spacy.blank("en").vocab


@pytest.mark.parametrize(
    ("form", "tag", "lemma", "expected"),
    [
        pytest.param("groped", "VBD", "grop", "grope", id="silent-e"),
        pytest.param("pocketed", "VBD", "pockete", "pocket", id="no-e"),
        pytest.param("planned", "VBN", "plann", "plan", id="doubled"),
        pytest.param("carried", "VBD", "carrie", "carry", id="y"),
        pytest.param("donating", "VBG", "donat", "donate", id="ing"),
        pytest.param("boxes", "NNS", "boxe", "box", id="plural"),
        pytest.param("dying", "VBG", "dy", "die", id="ying"),
        pytest.param("tied", "VBD", "ty", "tie", id="ie"),
        pytest.param("being", "VBG", "be", "be", id="short-verb"),
        pytest.param("went", "VBD", "go", "go", id="irregular"),
        pytest.param("xyzzed", "VBD", "xyzz", "xyzz", id="no-word-at-all"),
        pytest.param("Groped", "NNP", "Grop", "Grop", id="a-name"),
    ],
)
def test_a_lemma_is_a_word(form: str, tag: str, lemma: str, expected: str) -> None:
    doc = Doc(VOCAB, words=[form], tags=[tag], lemmas=[lemma])
    assert mend_lemmas(doc)[0].lemma_ == expected
