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
