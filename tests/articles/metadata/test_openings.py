"""What an article without a title is called."""

import pytest

from articles.metadata import opening_of
from articles.metadata.openings import LONGEST

STORY = "The ferry did not sail on Monday, the harbour master said."


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        pytest.param(STORY, STORY, id="whole"),
        pytest.param(f"\n  {STORY}\nMore.", STORY, id="first-line"),
        pytest.param(f"Metro\n\n{STORY}", STORY, id="section"),
        pytest.param(f"By Mara Quill\n{STORY}", STORY, id="byline"),
        pytest.param(f" date 2021-03-04 {STORY}", STORY, id="stamp"),
        pytest.param(f"Updated: 2021-03-04T10:00Z {STORY}", STORY, id="stamp-of-time"),
        pytest.param("Metro", "", id="only-a-section"),
        pytest.param("", "", id="empty"),
        pytest.param(
            f"{STORY} Nobody has come to mend the gangway since.",
            f"{STORY} Nobody has come to …",
            id="cut-between-words",
        ),
        pytest.param("a" * 300, f"{'a' * (LONGEST - 1)} …", id="one-long-word"),
    ],
)
def test_the_first_words_of_the_story_stand_for_a_title(
    text: str, opening: str
) -> None:
    assert opening_of(text) == opening
