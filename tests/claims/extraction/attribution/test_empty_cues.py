"""A cue without a content gets the sentence it closes, or what follows with "that"."""

import pytest

from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.empty_cues import fill_empty_cues
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words

HEADLINE = "Bridge in Fenn shuts for good, officials say"
STORY = "The old bridge in Fenn shut for good, its owners announced Monday."


def filled(text: str, *drafts: Draft) -> list[str]:
    """Return the contents of the drafts once closing cues are filled."""
    quotations = pair_quotation_marks(text)
    return [
        words(text, one.content) for one in fill_empty_cues(text, drafts, quotations)
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "expected"),
    [
        pytest.param(
            STORY,
            "its owners",
            "announced",
            "The old bridge in Fenn shut for good",
            id="before-a-weekday",
        ),
        pytest.param(
            HEADLINE,
            "officials",
            "say",
            "Bridge in Fenn shuts for good",
            id="at-the-end-of-a-headline",
        ),
        pytest.param(
            "It rained. The old bridge shut for good, said Dr. Ruiz.",
            "Dr. Ruiz",
            "said",
            "The old bridge shut for good",
            id="the-sentence-alone",
        ),
        pytest.param(
            "Ruiz revealed in an interview in May that the bridge had shut. It rained.",
            "Ruiz",
            "revealed",
            "that the bridge had shut",
            id="what-follows-on-where-and-when-it-was-said",
        ),
        pytest.param("Ruiz wrote that slogan.", "Ruiz", "wrote", "", id="that-thing"),
        pytest.param(STORY, "its owners", "owners", "", id="no-word-of-saying"),
        pytest.param(
            "The call to shut the bridge, in 2015, was rejected by Ruiz.",
            "Ruiz",
            "was rejected by",
            "",
            id="a-passive-has-its-subject-before-it",
        ),
        pytest.param(
            "The bridge shut for good, Ruiz said as rain fell.",
            "Ruiz",
            "said",
            "",
            id="the-sentence-goes-on",
        ),
        pytest.param(
            "“The bridge shut for good”, Ruiz said.", "Ruiz", "said", "",
            id="a-quotation-has-rules-of-its-own",
        ),
        pytest.param("Shut for good, Ruiz said.", "Ruiz", "said", "", id="too-little"),
    ],
)  # fmt: skip
def test_a_cue_without_a_content_gets_what_it_reports(
    text: str, source: str, cue: str, expected: str
) -> None:
    assert filled(text, said(text, source, cue)) == [expected]


def test_a_headlines_cue_leaves_the_storys_sentence_to_its_own() -> None:
    text = f"{HEADLINE}\n\n{STORY}"
    content = "The old bridge in Fenn shut for good"
    drafts = (
        said(text, "officials", "say", content),
        said(text, "its owners", "announced"),
    )
    assert filled(text, *drafts) == ["Bridge in Fenn shuts for good", content]


def test_a_sentence_with_another_cue_is_that_cues() -> None:
    text = "Pell said that the bridge shut for good, Ruiz said."
    drafts = (
        said(text, "Pell", "said", "that the bridge"),
        said(text, "Ruiz", "Ruiz said"),
    )
    assert filled(text, *drafts)[1] == ""
