"""The words without which a turn of phrase cannot stand in a text."""

import pytest

from claims.alignment.questions.framing.turn_words import needed_words, words_of


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        ("bodies of #", "bodies of"),
        ("(?:shot|hit) … #", "shot hit"),
        ("# · (?:a |the )?jobs?", "job jobs"),
        ("# (?:laid off|let go)", "laid let"),
        ("# hospitali[sz]ed", "hospitalised hospitalized"),
        ("# lay-offs", "lay"),
        ("by # (?:votes|ballots)(?! to)", "by"),
        ("(?:shell|shot)s #", ""),
        ("# \\w+", ""),
        ("#", ""),
    ],
    ids=lambda cell: cell,
)
def test_one_word_of_a_turn_stands_where_it_stands(turn: str, words: str) -> None:
    needed = needed_words(turn)
    assert needed <= set(words.split())
    assert bool(needed) == bool(words)


def test_words_are_compared_without_their_case() -> None:
    assert words_of("Bodies of six") == {"bodies", "of", "six"}
