"""Lines that lead to another story."""

import pytest

from articles.metadata import teasers_of

STORY = "Two boys drowned off Hask on Monday, the harbour master said."


@pytest.mark.parametrize(
    "line",
    [
        "RELATED: Five held over pier fire",
        "Read more: Council spends £400,000 on statues",
        "READ MORE | Two held over fire",
        "ALSO READ – Budget: what you pay",
        "►Related: Six hurt at fair",
        "More on this story: 40 jobs go",
        "ICYMI: 500 march in Orrel",
        "Related Stories",
    ],
)
def test_a_line_that_leads_elsewhere_is_a_teaser(line: str) -> None:
    text = f"{STORY}\n\n{line}\n\n{STORY}"
    assert [one.words for one in teasers_of(text)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Read more than 40 books a year, she said.",
        "More than 40 people died.",
        "See: that is what 40 years do.",
        "“Read: 40 pages a day,” she said.",
        "Watch for three signs.",
        "Related costs rose 4 percent.",
        "Recommended by four doctors, it sells well.",
    ],
)
def test_a_sentence_of_the_story_is_none(line: str) -> None:
    assert not list(teasers_of(f"{STORY}\n\n{line}\n\n{STORY}"))


def test_titles_below_a_heading_are_teasers_up_to_the_next_sentence() -> None:
    text = f"{STORY}\nRelated stories:\nFive held over fire\nSix hurt\n{STORY}\nHask"
    found = [one.words for one in teasers_of(text)]
    assert found == ["Related stories:", "Five held over fire", "Six hurt"]
