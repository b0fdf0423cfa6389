"""The dead told by how they died are parts of the toll."""

import pytest

from claims.alignment.questions.scope.ways_of_dying import are_some_of_the_dead
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "words", "is_some"),
    [
        ("Three were electrocuted and two drowned.", "Three", True),
        ("Three were electrocuted, two drowned.", "two", True),
        ("The dead include a nurse and her two sons.", "two sons", True),
        ("Three people drowned when the ferry sank.", "Three people", False),
        ("Three drowned. Two men were shot on Monday.", "Three", False),
        ("The storm killed five; three drowned.", "five", False),
        ("Five died, including two boys.", "Five", False),
    ],
)
def test_who_died_in_one_way_of_several_is_a_part_of_the_dead(
    text: str, words: str, *, is_some: bool
) -> None:
    assert are_some_of_the_dead(text, span(text, words)) is is_some
