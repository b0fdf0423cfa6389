"""A claim takes all of its quotation, and nothing of another."""

from dataclasses import replace

import pytest

from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.attribution.speech import is_speech
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, span_of, words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("“We will pay the whole bill,”", True, id="a-sentence"),
        pytest.param("“Gone With the Wind and More,”", False, id="a-title"),
        pytest.param("“a sham”", False, id="scare-quotes"),
        pytest.param("“the kind of thing we do”", False, id="part-of-a-sentence"),
    ],
)
def test_marks_of_speech_are_told_from_other_marks(
    words: str, *, expected: bool
) -> None:
    (quotation,) = pair_quotation_marks(words)

    assert is_speech(words, quotation) is expected


def merged(text: str, *drafts: Draft) -> list[list[str]]:
    """The contents of the merged drafts as words."""
    found = merge_quotations(text, drafts, pair_quotation_marks(text))
    return [[text[start:end] for start, end in one.content] for one in found]


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            "“We will pay,” Ann said.",
            ["We will pay"],
            ["“We will pay,”"],
            id="content-takes-its-marks",
        ),
        pytest.param(
            "A neighbour Ann said it sails.” And so on.",
            ["it sails"],
            ["it sails"],
            id="content-stays-out-of-a-quotation-never-opened",
        ),
        pytest.param(
            "Ann said it sails, although Bob knows.",
            ["it sails, although"],
            ["it sails"],
            id="content-leaves-the-conjunction-after-it",
        ),
        pytest.param(
            "What Ann said, it sails.",
            [", it sails"],
            ["it sails"],
            id="content-leaves-the-comma-before-it",
        ),
        pytest.param(
            "“We will pay,” Ann said. “We will pay all of it.”",
            ["“We will pay,”"],
            ["“We will pay,”", "“We will pay all of it.”"],
            id="following-sentence-goes-on",
        ),
        pytest.param(
            "“We will pay,” Ann said.\n\n“We will pay all of it.”",
            ["“We will pay,”"],
            ["“We will pay,”", "“We will pay all of it.”"],
            id="a-quotation-alone-in-the-next-paragraph-goes-on",
        ),
    ],
)
def test_a_claim_takes_all_of_its_quotation(
    text: str, content: list[str], expected: list[str]
) -> None:
    assert merged(text, said(text, "Ann", "said", *content)) == [expected]


def test_a_finished_quotation_belongs_to_the_cue_before_it() -> None:
    text = "“We go,” said Ann. “It is the end of all this.” She told Bob it “hurt”."
    before = said(text, "Ann", "said", "“We go,”")
    after = said(text, "She", "told", "“It is the end of all this.”", "it “hurt”")

    assert merged(text, before, after) == [
        ["“We go,”", "“It is the end of all this.”"],
        ["it “hurt”"],
    ]


def test_an_unfinished_quotation_stays_with_the_cue_after_it() -> None:
    text = "“We go,” said Ann. “It is the end of all this,” Bob said of “it”."
    before = said(text, "Ann", "said", "“We go,”")
    after = said(text, "Bob", "said of", "“It is the end of all this,”", "“it”")

    assert merged(text, before, after) == [
        ["“We go,”"],
        ["“It is the end of all this,”", "“it”"],
    ]


def test_a_headline_is_no_part_of_a_quotation_below_it() -> None:
    text = "Harbour row deepens\n\n“We go,” said Ann."
    found = said(text, "Ann", "said", "Harbour row deepens", "“We go,”")

    assert merged(text, found) == [["“We go,”"]]


def test_a_second_cue_of_speech_shares_the_speaker_of_the_first() -> None:
    text = "Ann said it was off and added: “For good.”"
    second = replace(said(text, "Ann", "added", "“For good.”"), source=())
    drafts = [said(text, "Ann", "said", "it was off"), second]

    found = merge_quotations(text, drafts, pair_quotation_marks(text))

    assert [words(text, one.source) for one in found] == ["Ann", "Ann"]


def test_a_second_cue_does_not_share_a_speaker_over_paragraphs() -> None:
    text = "Ann said it was off.\n\nIt was added: “For good.”"
    second = replace(said(text, "Ann", "was added", "“For good.”"), source=())
    drafts = [said(text, "Ann", "said", "it was off"), second]

    found = merge_quotations(text, drafts, pair_quotation_marks(text))

    assert [words(text, one.source) for one in found] == ["Ann", ""]


def test_a_quotation_of_speech_without_a_cue_is_a_claim_without_a_speaker() -> None:
    text = "The hall was full. “Nobody told us that it was closing.” Doors shut."

    assert merged(text) == [["“Nobody told us that it was closing.”"]]


def test_a_cue_without_content_stays_only_when_it_declines() -> None:
    text = "Ann declined to comment. Bob responded."
    declined = said(text, "Ann", "declined to comment")

    found = merge_quotations(text, [declined, said(text, "Bob", "responded")], [])

    assert [one.cue for one in found] == [(span_of(text, "declined to comment"),)]


def test_a_quotation_set_apart_for_show_is_no_second_claim() -> None:
    text = "“We will pay the bill,” Ann said.\n\n“We will pay the bill”\n\nIt sails."
    draft = said(text, "Ann", "said", "“We will pay the bill,”")

    assert merged(text, draft) == [["“We will pay the bill,”"]]


def test_a_quotation_led_in_by_a_colon_belongs_to_the_cue_behind_it() -> None:
    joke = "“They only joke of it,”"
    text = f"Bob saw it differently: {joke} Ann said."
    found = merge_quotations(
        text,
        [
            said(text, "Bob", "saw", f"it differently: {joke}"),
            said(text, "Ann", "said"),
        ],
        pair_quotation_marks(text),
    )

    assert [words(text, one.content) for one in found] == ["it differently", joke]


def test_a_source_inside_its_own_cue_is_the_pronoun_before_it() -> None:
    text = "“We will pay the bill,” it further said."
    draft = said(text, "further", "further said", "“We will pay the bill,”")
    (found,) = merge_quotations(text, [draft], pair_quotation_marks(text))

    assert words(text, found.source) == "it"
