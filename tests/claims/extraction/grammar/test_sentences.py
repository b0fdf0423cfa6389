"""Where the sentence of each token begins and ends."""

from claims.extraction.grammar.sentences import sentence_end, sentence_start
from tests.parses import parse

TWO_SENTENCES = parse(
    """
    Boats NNS nsubj 2
    sank VBD ROOT 2
    . . punct 2
    Nobody NN nsubj 5
    drowned VBD ROOT 5
    . . punct 5
    """
)


def test_each_token_knows_the_bounds_of_its_own_sentence() -> None:
    bounds = [(sentence_start(one), sentence_end(one)) for one in TWO_SENTENCES]

    assert bounds == [(0, 3)] * 3 + [(3, 6)] * 3


def test_the_bounds_are_those_of_the_parse() -> None:
    for token in TWO_SENTENCES:
        sentence = token.sent
        assert sentence_start(token) == sentence.start
        assert sentence_end(token) == sentence.end
