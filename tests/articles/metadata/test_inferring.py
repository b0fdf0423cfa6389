"""What a text says of its own title, outlet and byline, and how surely."""

import pytest

from articles.metadata import describe, parts_of
from articles.metadata.outlets import infer_outlet
from articles.metadata.titles import is_section
from articles.readers import ArticleRecord

STORY = (
    "The ferry did not sail on Monday, the harbour master said, because the gangway "
    "had been left out in the storm and nobody had come to mend it since."
)


@pytest.mark.parametrize(
    ("text", "title", "basis"),
    [
        (
            f"Ferry stays in port again\n\n{STORY}",
            "Ferry stays in port again",
            "inferred",
        ),
        (
            f"Metro\n\nFerry stays in port again\n\n{STORY}",
            "Ferry stays in port again",
            "inferred",
        ),
        (
            f"Will the ferry ever sail?\n{STORY}",
            "Will the ferry ever sail?",
            "inferred",
        ),
        (f"{STORY}\n\nIt may sail tomorrow.", "", "unknown"),
        (STORY, "", "unknown"),
        (f"By Mara Quill and friends\n{STORY}", "", "unknown"),
        (f"date 2021-03-04 The ferry stays\n{STORY}", "", "unknown"),
        (f"PORT ANSEL (Reuters) - The ferry\n{STORY}", "", "unknown"),
        ("", "", "unknown"),
    ],
    ids=[
        "headline",
        "after a section word",
        "a question",
        "opens with its story",
        "one paragraph",
        "byline first",
        "date first",
        "dateline first",
        "empty",
    ],
)
def test_a_first_line_is_a_title_if_it_reads_as_a_headline(
    text: str, title: str, basis: str
) -> None:
    found = describe(ArticleRecord(text)).title

    assert (found.value, found.basis) == (title, basis)
    assert found.why


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Metro", True),
        ("U.S. Politics", True),
        ("Arts & Culture", True),
        ("Ferry", False),
        ("World of ferries and more", False),
        ("", False),
    ],
)
def test_section_words_are_few_and_known(words: str, expected: bool) -> None:
    assert is_section(words) is expected


@pytest.mark.parametrize(
    ("text", "outlet", "basis"),
    [
        ("CNN's Mara Quill contributed to this report.", "CNN", "inferred"),
        (
            "The Quay Post’s Mara Quill and Ada Bell contributed.",
            "The Quay Post",
            "inferred",
        ),
        (
            f"Ferry stays\nBy Mara Quill, Associated Press\n{STORY}",
            "Associated Press",
            "inferred",
        ),
        (f"PORT ANSEL, March 4 (Reuters) - {STORY}", "Reuters", "inferred"),
        (f"(AP) — {STORY}", "Associated Press", "inferred"),
        (f"Ferry\nThe pier. (AFP/File / Ada BELL)\n{STORY}", "AFP", "inferred"),
        (f"{STORY} “It is late,” Quill told AFP.", "AFP", "doubtful"),
        (
            f"{STORY} An official told The Harbour Beast on Monday.",
            "The Harbour Beast",
            "doubtful",
        ),
        (
            f"Ferry\nThe pier. (AP Photo/Ada Bell)\n{STORY}",
            "Associated Press",
            "doubtful",
        ),
        (f"{STORY} She told Reuters, and then told CNN.", "", "unknown"),
        (f"{STORY} She told police, and told Quill.", "", "unknown"),
        ("Reuters and The Associated Press contributed to this report.", "", "unknown"),
        ("The New Quay Post was sold.", "", "unknown"),
        (STORY, "", "unknown"),
    ],
    ids=[
        "own contributor",
        "own contributors, curly",
        "byline with outlet",
        "dateline",
        "bare dateline",
        "own caption",
        "told an agency",
        "told a paper",
        "agency photo",
        "told two",
        "told others",
        "agencies contributed",
        "spoken of",
        "nothing",
    ],
)
def test_an_outlet_is_named_proposed_or_unknown(
    text: str, outlet: str, basis: str
) -> None:
    found = infer_outlet(text)

    assert (found.value, found.basis) == (outlet, basis)
    assert found.why
    assert found.accepted == (outlet if basis == "inferred" else "")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Mara Quill", "Mara Quill"),
        ("By Mara Quill and Ada O’Bell", "Mara Quill and Ada O’Bell"),
        ("BY MARA QUILL", "MARA QUILL"),
        ("By Mara Quill, Harbour Correspondent", "Mara Quill"),
        ("By Mara de Quill, CNN", "Mara de Quill"),
        ("Additional reporting by Mara Quill", ""),
        ("By the time the ferry sailed it was late", ""),
        ("By Monday Morning the ferry had sailed.", ""),
    ],
)
def test_a_byline_is_a_line_of_names(line: str, byline: str) -> None:
    found = describe(ArticleRecord(f"Ferry stays in port\n{line}\n{STORY}")).byline

    assert found.value == byline


@pytest.mark.parametrize("text", ["By " * 50_000, "A " * 50_000, "told The " * 20_000])
def test_no_text_takes_long_to_describe(text: str) -> None:
    describe(ArticleRecord(text))
    parts_of(text)
