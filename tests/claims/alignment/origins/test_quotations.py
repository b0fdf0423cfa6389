"""Two wordings of one utterance: same, shortened, altered."""

import pytest

from claims.alignment.origins.quotations import compare_wordings

WHOLE = "We will not walk away from this harbour until every family has an answer."


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        pytest.param(WHOLE, "same", id="same"),
        pytest.param(WHOLE.upper(), "same", id="capitals"),
        pytest.param(
            "We won't walk away from this harbour until every family has an answer.",
            "same",
            id="spoken-short",
        ),
        pytest.param(
            "We won't walk away from this harbour", "shortened", id="short-and-shorter"
        ),
        pytest.param(
            "We will not walk away from this harbour", "shortened", id="stops-earlier"
        ),
        pytest.param(
            "We will not walk away … until every family has an answer.",
            "shortened",
            id="ellipsis",
        ),
        pytest.param(
            "[The council] will not walk away from this harbour until every family",
            "shortened",
            id="bracketed-word",
        ),
        pytest.param(
            "We will not walk away (Harbour Row) from this harbour until every family",
            "shortened",
            id="parenthesis-of-the-outlet",
        ),
        pytest.param(
            "We will not walk-away from this harbour until every family has an answer.",
            "same",
            id="hyphen",
        ),
        pytest.param(
            WHOLE.replace("harbour", "har bour"),
            "same",
            id="space",
        ),
        pytest.param(
            "We will not walk from this harbour until every family has an answer.",
            "altered",
            id="word-left-out",
        ),
        pytest.param(
            "We will never walk away from this harbour until every family has one.",
            "altered",
            id="other-words",
        ),
        pytest.param(
            "We will not step away from this harbour until every family",
            "altered",
            id="altered-outranks-shortened",
        ),
    ],
)
def test_wordings_are_judged_word_by_word(other: str, verdict: str) -> None:
    for found in (compare_wordings(WHOLE, other), compare_wordings(other, WHOLE)):
        assert found is not None
        assert found.wording == verdict


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("A family has an answer.", id="too-short-a-run"),
        pytest.param(
            "The harbour master said that boats were counted on Monday morning.",
            id="another-utterance",
        ),
        pytest.param("", id="empty"),
    ],
)
def test_other_utterances_are_not_aligned(other: str) -> None:
    assert compare_wordings(WHOLE, other) is None


def test_the_aligned_words_give_both_wordings_back() -> None:
    other = "We will not step away from this harbour"
    found = compare_wordings(WHOLE, other)
    assert found is not None
    assert " ".join(right for _, _, right in found.words if right) == other
    assert found.reason.startswith("One prints “walk”, the other “step”")


def test_words_are_shown_with_the_marks_they_were_printed_with() -> None:
    said = 'We welcome the mayors\' interest, all of it," … "and we invited them in.'
    found = compare_wordings(said, "We welcome the mayors' interest and we invited all")
    assert found is not None
    assert found.words[0][1] == "We welcome the mayors' interest,"
    assert found.words[1] == ("delete", 'all of it," …', "")
    assert found.reason == "One prints “them in”, the other “all”."


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("We won't walk away from this harbour until", id="spoken-short"),
        pytest.param(
            'We will not walk away," … "from this harbour until', id="in-two-pieces"
        ),
    ],
)
def test_what_is_said_alike_is_no_difference(other: str) -> None:
    """Neither "won't" for "will not" nor a cue between two pieces leaves words out."""
    found = compare_wordings(WHOLE, other)
    assert found is not None
    assert [op for op, _, _ in found.words if op != "equal"] == ["delete"]
    assert found.reason == "One leaves out “every family has an answer”."


def test_the_reason_of_an_altered_wording_names_the_alteration() -> None:
    found = compare_wordings(
        f"To those who have waited I say this tonight. {WHOLE}",
        WHOLE.replace("walk away", "walk"),
    )
    assert found is not None
    assert found.reason == "Only one prints “away”."
