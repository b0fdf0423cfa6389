"""A turn of phrase tells who speaks."""

from dataclasses import replace

import pytest

from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words

LATE = "the ferry sails two hours late"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"In the words of one captain, {LATE}.",
            [("one captain", "In the words of", LATE)],
            id="opening-a-sentence",
        ),
        pytest.param(
            f"It is May. {LATE.capitalize()}, per a filing with the port.",
            [("a filing with the port", "per", LATE.capitalize())],
            id="ending-a-sentence",
        ),
        pytest.param("It sails twice a day, per ticket sold or so!", [], id="in-it"),
        pytest.param("It sails well, per the port.", [], id="of-a-few-words"),
        pytest.param("It carries 90 tonnes per trip.", [], id="a-rate"),
    ],
)
def test_a_turn_of_phrase_tells_the_speaker(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = merge_quotations(text, [], pair_quotation_marks(text))

    assert [
        (words(text, one.source), words(text, one.cue), words(text, one.content))
        for one in found
    ] == expected


def test_a_handle_before_a_colon_speaks() -> None:
    text = "@harbour: “Stay away from the pier.”"
    draft = said(text, "@harbour", ":", "“Stay away from the pier.”")
    found = merge_quotations(
        text, [replace(draft, source=())], pair_quotation_marks(text)
    )

    assert [words(text, one.source) for one in found] == ["@harbour"]
