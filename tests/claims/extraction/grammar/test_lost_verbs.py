"""Verbs that the parse lost, found in sentences read by the shipped pipeline."""

import pytest
from spacy.tokens import Token

from claims.extraction.reader import Reader, open_reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


def token_of(reader: Reader, text: str, word: str) -> Token:
    doc = next(iter(reader.parse([text])))
    return next(one for one in doc if one.text == word)


@pytest.mark.parametrize(
    ("text", "word", "tag", "lemma", "subject"),
    [
        pytest.param("The survey cost $3 million.", "cost", "VBD", "cost", "survey",
                     id="cost"),
        pytest.param("The quake hit at a depth of 21 kilometers.", "hit", "VBD", "hit",
                     "quake", id="hit"),
        pytest.param("The new deal runs until June 2026.", "runs", "VBZ", "run", "deal",
                     id="runs"),
        pytest.param("Jasmine Pole, 22, hid with 14 others.", "hid", "VBD", "hide",
                     "Pole", id="behind-an-age"),
        pytest.param("Average rents in Dublin rose by 6.2 per cent.", "rose", "VBD",
                     "rise", "rents", id="subject-with-a-place"),
    ],
)  # fmt: skip
def test_a_full_sentence_gets_its_verb(
    reader: Reader, text: str, word: str, tag: str, lemma: str, subject: str
) -> None:
    verb = token_of(reader, text, word)
    found = [one.text for one in verb.children if one.dep_ == "nsubj"]
    assert (verb.tag_, verb.lemma_, verb.dep_) == (tag, lemma, "ROOT")
    assert found == [subject]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Bridge repair cost $3 million", "cost", id="headline"),
        pytest.param("The repair cost was $3 million.", "cost", id="has-a-verb"),
        pytest.param("A high labour cost.", "cost", id="nothing-behind"),
    ],
)
def test_a_noun_stays_a_noun(reader: Reader, text: str, word: str) -> None:
    assert token_of(reader, text, word).tag_ == "NN"
