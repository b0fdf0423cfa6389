"""Turns of phrase around a figure that ask a frame's question."""

import pytest

from claims.alignment.frames import BY_NAME
from claims.alignment.frames.idioms import IDIOMS
from claims.alignment.questions.scope import Printed
from claims.alignment.questions.turns import told_by_turn
from tests.readings import span


@pytest.mark.parametrize(
    ("kind", "text", "words", "frame"),
    [
        ("money", "The gang made off with £430,000 on Monday.", "£430,000", "steal"),
        ("money", "The Vale Fund handed Reed College $3m.", "$3m", "give"),
        ("money", "The oil went under the hammer for £2m.", "£2m", "sell"),
        ("count", "Reed Ltd is letting 35 people go.", "35 people", "job"),
        ("count", "The fire reduced 84 houses to ashes.", "84 houses", "destroy"),
        ("count", "Divers were still looking for 11 people.", "11 people", "miss"),
        ("count", "Six boys were slashed with a machete.", "Six boys", "stab"),
        ("count", "Four of them had stab wounds.", "Four", "stab"),
        ("count", "Six boys were not yet heard from.", "Six boys", "miss"),
        ("count", "Police put the crowd at 400.", "400", "attend"),
        ("percent", "They voted by 84 per cent to go.", "84 per cent", "support"),
        ("duration", "The ferry left 14 hours late.", "14 hours", "late"),
        ("date", "She handed in her resignation on Tuesday.", "Tuesday", "resignation"),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)  # fmt: skip
def test_a_turn_of_phrase_tells_the_frame(
    kind: str, text: str, words: str, frame: str
) -> None:
    printed = Printed(text, span(text, words))
    assert next(told_by_turn(kind, printed), "") == frame


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("money", "He made off and she found £400.", "£400"),
        ("count", "Two were dead, and six boys swam.", "six boys"),
        ("date", "She stepped down, and he won on Tuesday.", "Tuesday"),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_a_turn_of_phrase_does_not_reach_into_another_clause(
    kind: str, text: str, words: str
) -> None:
    assert not list(told_by_turn(kind, Printed(text, span(text, words))))


def test_turns_of_phrase_are_of_frames_that_there_are() -> None:
    for kind, name in IDIOMS:
        assert kind in BY_NAME[name].kinds
