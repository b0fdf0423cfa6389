"""Which figures and claims of a text a credit holds for."""

import pytest

from articles.metadata.credits import credit_lines
from claims.alignment.origins.credits import credited
from claims.reading import Reading
from tests.readings import circumstances, claim, count, reading

FOUND = circumstances()


def figures_credited(
    text: str, *wordings: str, read: Reading | None = None
) -> list[str]:
    """The wordings of the figures that a credit holds for."""
    read = read or reading(
        figures=[
            count(text, number, words, 6, FOUND)
            for number, words in enumerate(wordings, 1)
        ]
    )
    found = credited(text, credit_lines(text), read).figures
    return [text[slice(*one.span)] for one in read.figures if one.id in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six boats sank, the Quay Post reported.", ["Six boats"]),
        (
            "Six boats sank, the Quay Post reported. There were nine crew.",
            ["Six boats"],
        ),
        (
            "Six boats sank, the Quay Post reported, but nine crew swam.",
            ["Six boats"],
        ),
        (
            "The Quay Post reported it, and six boats came with nine crew.",
            [],
        ),
        ("Six boats sank. Holm told the Quay Post about nine crew.", []),
        (
            "The story was first reported by Axios.\nSix boats and nine crew sank.",
            ["Six boats", "nine crew"],
        ),
        ("ANSEL (AP) — Six boats sank with nine crew.", ["Six boats", "nine crew"]),
        ("Six boats sank with nine crew.", []),
    ],
    ids=[
        "its sentence",
        "not the next sentence",
        "not what stands against it",
        "not what came of it",
        "told is no credit for other facts",
        "the story",
        "wire copy",
        "nobody credited",
    ],
)
def test_a_credit_holds_for_the_figures_of_its_passage(
    text: str, expected: list[str]
) -> None:
    wordings = [words for words in ("Six boats", "nine crew") if words in text]

    assert figures_credited(text, *wordings) == expected


SAID = "six boats sank"


def test_what_somebody_told_an_outlet_is_credited_with_its_figures() -> None:
    text = f"The harbour master told the Quay Post that {SAID}. Nine crew swam."
    read = reading(
        claims=[claim(text, 1, SAID, "told")],
        figures=[
            count(text, 1, "six boats", 6, FOUND, claim=1),
            count(text, 2, "Nine crew", 9, FOUND),
        ],
    )

    assert figures_credited(text, read=read) == ["six boats"]
    assert credited(text, credit_lines(text), read).claims == {1: 0}


def test_what_is_reported_inside_a_credited_claim_is_credited_too() -> None:
    inner = "police counted six boats"
    text = f"The Quay Post reported that {inner}."
    read = reading(
        claims=[
            claim(text, 1, inner, "reported"),
            claim(text, 2, "six boats", "counted", inside=1),
        ],
        figures=[count(text, 1, "six boats", 6, FOUND, claim=2)],
    )

    assert figures_credited(text, read=read) == ["six boats"]


def test_a_story_that_another_had_first_leaves_speakers_their_own() -> None:
    text = f"The story was first reported by Axios.\nPolice said {SAID}."
    read = reading(
        claims=[claim(text, 1, SAID)],
        figures=[count(text, 1, "six boats", 6, FOUND, claim=1)],
    )

    assert figures_credited(text, read=read) == []


def test_a_credit_near_by_outranks_that_of_the_whole_text() -> None:
    text = "ANSEL (AP) — Six boats sank, the Quay Post reported."
    read = reading(figures=[count(text, 1, "Six boats", 6, FOUND)])
    lines = credit_lines(text)

    found = credited(text, lines, read).figures

    assert lines[found[1]].outlet == "the Quay Post"
