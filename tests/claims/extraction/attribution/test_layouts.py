"""Signatures, interviews and transcripts tell who speaks."""

import pytest

from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“Nothing will change here at all.”\n\n— Mara Quill, mayor\n\nEnd.",
            [("Mara Quill", "—", "“Nothing will change here at all.”")],
            id="signature",
        ),
        pytest.param(
            "The ferry sails again. — Mara Quill (@maraquill) May 4, 2021",
            [("Mara Quill (@maraquill)", "—", "The ferry sails again.")],
            id="tweet",
        ),
        pytest.param(
            "QUILL: It sails.\nRHYS: When?\nQUILL: On Monday.",
            [
                ("QUILL", ":", "It sails."),
                ("RHYS", ":", "When?"),
                ("QUILL", ":", "On Monday."),
            ],
            id="transcript",
        ),
        pytest.param(
            "Host: Why now?\nSkipper: Tide.\nHost: Only that?\nSkipper: And wind.",
            [
                ("Host", ":", "Why now?"),
                ("Skipper", ":", "Tide."),
                ("Host", ":", "Only that?"),
                ("Skipper", ":", "And wind."),
            ],
            id="interview",
        ),
        pytest.param(
            "Q: Why now?\nA: Tide.\nQ: Only that?\nA: And wind.",
            [("", ":", "Tide."), ("", ":", "And wind.")],
            id="answers-without-names",
        ),
        pytest.param(
            "Pros: It sails.\nCons: It leaks.\nPros: It is big.\nCons: It is slow.",
            [],
            id="a-list-asks-nothing",
        ),
        pytest.param(
            "• “They call it ‘mud’ and mean it.” – Joel Quill, keeper",
            [("Joel Quill", "–", "“They call it ‘mud’ and mean it.”")],
            id="item-of-a-list-with-marks-inside",
        ),
        pytest.param("UPDATE: It sails.\nNOTE: Soon.", [], id="headings-are-no-names"),
        pytest.param("She sails “the big one” — Monday.", [], id="a-dash-in-a-line"),
    ],
)
def test_layout_tells_the_speaker(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = merge_quotations(text, [], pair_quotation_marks(text))

    assert [
        (words(text, one.source), words(text, one.cue), words(text, one.content))
        for one in found
    ] == expected


def test_a_signature_outweighs_a_speaker_from_elsewhere() -> None:
    text = "Ann said so. “Nothing will change here at all.”\n— Mara Quill"
    elsewhere = said(text, "Ann", "said", "“Nothing will change here at all.”")

    (found,) = merge_quotations(text, [elsewhere], pair_quotation_marks(text))

    assert words(text, found.source) == "Mara Quill"


def test_a_name_set_apart_does_not_take_what_its_paragraph_gives_to_another() -> None:
    text = (
        "“We heard,” Ann said. “Nothing will change here.”\n\n— Mara Quill (@mq) May 4"
    )
    both = said(text, "Ann", "said", "“We heard,”", "“Nothing will change here.”")

    (found,) = merge_quotations(text, [both], pair_quotation_marks(text))

    assert words(text, found.source) == "Ann"


def test_a_signature_outweighs_one_claim_over_many_paragraphs() -> None:
    first, second = "“It sails like a dream.”", "“It leaks like a sieve.”"
    text = f"{first} — Ann Lee\n\n{second} — Mara Quill"
    both = said(text, "Ann", "—", first, second)
    found = merge_quotations(text, [both], pair_quotation_marks(text))

    assert [words(text, one.source) for one in found] == ["Ann Lee", "Mara Quill"]
    assert [words(text, one.content) for one in found] == [first, second]
