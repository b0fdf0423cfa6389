"""Where quotations go, and where the edges of sources and contents stand."""

import pytest

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.edges import finish_edges, joined
from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.quotations.quotation_marks import pair_quotation_marks

EVIDENCE = (0.0,)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


def said(text: str, source: str, cue: str, *content: str) -> Draft:
    pieces = tuple(span_of(text, words) for words in content)
    return Draft((span_of(text, source),), (span_of(text, cue),), pieces, EVIDENCE)


def merged(text: str, *drafts: Draft) -> list[tuple[str, list[str]]]:
    """The sources and contents of the merged drafts as words."""
    found = merge_quotations(text, drafts, pair_quotation_marks(text))
    return [
        (
            " ".join(text[start:end] for start, end in one.source),
            [text[start:end] for start, end in one.content],
        )
        for one in found
    ]


def test_a_quotation_that_ends_in_a_comma_goes_to_the_cue_after_it() -> None:
    text = "Bob pledged to sail.\n\n“It is an invasion,” Ann Lee, a baker, said."
    before = said(text, "Bob", "pledged", "to sail", "“It is an invasion,”")
    after = said(text, "Ann Lee, a baker,", "said")

    assert merged(text, before, after) == [
        ("Bob", ["to sail"]),
        ("Ann Lee, a baker,", ["“It is an invasion,”"]),
    ]


@pytest.mark.parametrize(
    ("text", "other", "content"),
    [
        pytest.param(
            "“Big Day,” she said, clapping. “The Don is here.”",
            "clapping",
            "“The Don is here.”",
            id="after-the-sentence",
        ),
        pytest.param(
            "“Each time,” she said, meaning the tax, “you give them arms.”",
            "meaning",
            "the tax, “you give them arms.”",
            id="inside-the-sentence",
        ),
        pytest.param(
            "“Each time,” she said where Mrs. Lee also spoke. “It is on the list.”",
            "spoke",
            "“It is on the list.”",
            id="a-title-ends-no-sentence",
        ),
    ],
)
def test_a_quotation_goes_on_after_its_cue(text: str, other: str, content: str) -> None:
    first = said(text, "she", "said", text[: text.index("”") + 1])
    second = said(text, "she", other, content)

    found = merged(text, first, second)

    assert found[0][1] == _quotations(text)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param(
            "“We go,” she said, adding: “we will be back.”",
            "she",
            "adding",
            "“we will be back.”",
            id="a-cue-right-before-it",
        ),
        pytest.param(
            "“We go,” she said, and recalled that Bob “had gone before.”",
            "she",
            "recalled",
            "Bob “had gone before.”",
            id="words-of-a-sentence",
        ),
        pytest.param(
            "“We go,” she said. “We stay for good,” Bob answered.",
            "Bob",
            "answered",
            "“We stay for good,”",
            id="a-cue-of-its-own",
        ),
        pytest.param(
            "“We go,” she said. Bob was there. “It is all about the two of us.”",
            "Bob",
            "was",
            "“It is all about the two of us.”",
            id="another-sentence-between",
        ),
    ],
)
def test_a_quotation_of_another_cue_stays_with_it(
    text: str, source: str, cue: str, content: str
) -> None:
    first = said(text, "she", "said", "“We go,”")
    second = said(text, source, cue, content)

    assert [spoken for _, spoken in merged(text, first, second)] == [
        ["“We go,”"],
        [content.rstrip(".")],
    ]


def test_a_quotation_without_its_closing_mark_ends_at_its_cue() -> None:
    text = "“We go, Ann said at the gala where Mr. Lee also spoke. “It is all right."
    first = said(text, "Ann", "said", "“We go,")
    second = said(text, "Mr. Lee", "spoke", "“It is all right.")

    assert merged(text, first, second) == [("Ann", ["“We go,", "“It is all right."])]


def test_a_signature_ends_a_quotation_without_its_closing_mark() -> None:
    text = "“It scares me to hear him talk like that. ― Ada Quill\n“Not me.” ― Bo Rhys"

    found = merged(text)

    assert found == [
        ("Ada Quill", ["“It scares me to hear him talk like that."]),
        ("Bo Rhys", ["“Not me.”"]),
    ]


def test_a_dash_inside_an_unclosed_quotation_is_no_signature() -> None:
    text = "“It scares me to hear him talk. A well-known Mexican -American said so."

    assert merged(text) == []


def test_a_title_before_a_cue_is_no_speech() -> None:
    text = "On “The Long Night Show,” Ann said it sails."

    found = merged(text, said(text, "Ann", "said", "it sails"))

    assert found == [("Ann", ["it sails"])]


@pytest.mark.parametrize(
    ("text", "source", "cue", "expected"),
    [
        pytest.param(
            "The Echo checked Ann Lee’s claim that it sails.",
            "The Echo",
            "claim",
            "Ann Lee’s",
            id="owner",
        ),
        pytest.param(
            "The Echo checked her bold claim that it sails.",
            "The Echo",
            "claim",
            "her",
            id="pronoun-and-adjective",
        ),
        pytest.param(
            "The Echo’s reporters claim that it sails.",
            "The Echo’s reporters",
            "claim",
            "The Echo’s reporters",
            id="owner-in-the-source",
        ),
    ],
)
def test_a_noun_belongs_to_its_owner(
    text: str, source: str, cue: str, expected: str
) -> None:
    one = said(text, source, cue, "that it sails")

    assert merged(text, one) == [(expected, ["that it sails"])]


def test_what_a_quotation_is_about_is_no_part_of_it() -> None:
    text = "“They are as bad as it gets,” Ann said of the ferries."
    both = said(text, "Ann", "said of", "“They are as bad as it gets,”", "the ferries")

    assert merged(text, both) == [("Ann", ["“They are as bad as it gets,”"])]


def test_reported_speech_before_a_quotation_stays() -> None:
    reported = "the harbour " + "and the harbour " * 10
    text = f"Ann said {reported}are shut. “They are as bad as it gets.”"
    content = reported + "are shut"
    both = said(text, "Ann", "said", content, "“They are as bad as it gets.”")

    assert merged(text, both) == [("Ann", [content, "“They are as bad as it gets.”"])]


@pytest.mark.parametrize(
    ("text", "source", "cue", "expected"),
    [
        pytest.param("Mr. Lee said so.", "Mr", "said", "Mr. Lee", id="cut-at-a-title"),
        pytest.param("Mrs. Lee said so.", "Lee", "said", "Mrs. Lee", id="title-left"),
        pytest.param(
            "E.U. heads said so.", "U. heads", "said", "E.U. heads", id="E.U."
        ),
        pytest.param("O'Leary said so.", "O'", "said", "O'Leary", id="apostrophe"),
        pytest.param(
            "Ann P. Lee said so.", "Ann P", "said", "Ann P. Lee", id="initial"
        ),
        pytest.param("He said. Lee left.", "He", "said", "He", id="stop-of-a-sentence"),
        pytest.param("Ann in May said so.", "Ann in", "said", "Ann", id="dangling"),
        pytest.param(
            "So said Ann, a cook, now.",
            "Ann, a cook,",
            "said",
            "Ann, a cook",
            id="comma-after-its-cue",
        ),
        pytest.param(
            "Ann, a cook, said so.",
            "Ann, a cook,",
            "said",
            "Ann, a cook,",
            id="comma-before-its-cue",
        ),
    ],
)
def test_a_source_is_a_whole_name(
    text: str, source: str, cue: str, expected: str
) -> None:
    one = finish_edges(text, said(text, source, cue))

    assert text[slice(*one.source[0])] == expected


def test_a_piece_without_words_is_none() -> None:
    text = "'' “We go,” she said."

    one = finish_edges(text, said(text, "she", "said", "''", "“We go,”"))

    assert one.content == (span_of(text, "“We go,”"),)


def test_an_abbreviation_keeps_its_last_stop() -> None:
    text = "It came from the U.S. on Monday, she said."

    one = finish_edges(text, said(text, "she", "said", "It came from the U.S"))

    assert text[slice(*one.content[0])] == "It came from the U.S."


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        pytest.param("one, two", ["one", "two"], ["one, two"], id="comma"),
        pytest.param("one -- two", ["one", "two"], ["one -- two"], id="dash"),
        pytest.param("one. two", ["one", "two"], ["one", "two"], id="stop"),
        pytest.param("one\ntwo", ["one", "two"], ["one", "two"], id="line"),
        pytest.param("one and two", ["one", "two"], ["one", "two"], id="word"),
    ],
)
def test_parts_are_joined_over_commas(
    text: str, pieces: list[str], expected: list[str]
) -> None:
    found = joined(text, [span_of(text, piece) for piece in pieces])

    assert [text[slice(*piece)] for piece in found] == expected


def test_overlapping_parts_are_joined() -> None:
    assert joined("one two three", [(0, 7), (4, 13)]) == [(0, 13)]


def test_an_excerpt_of_a_transcript_has_a_mark_before_each_label() -> None:
    text = (
        "“QUILL: It sails.\n\n“(APPLAUSE.)\n\n“RHYS: When?\n\n"
        "“QUILL: On Monday.\n\n“Early.\n\n“RHYS: Thanks.”\n\nThat was all."
    )

    assert merged(text) == [
        ("QUILL", ["It sails."]),
        ("RHYS", ["When?"]),
        ("QUILL", ["On Monday.", "Early."]),
        ("RHYS", ["Thanks."]),
    ]


def _quotations(text: str) -> list[str]:
    return [text[one.start : one.end] for one in pair_quotation_marks(text)]
