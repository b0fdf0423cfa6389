"""Whether a speaker asserts, denies, declines, or leaves it open."""

import pytest

from claims.extraction.acts.polarity import polarity_of


@pytest.mark.parametrize(
    ("cue", "content", "polarity"),
    [
        pytest.param("said", "the dam is safe", "asserted", id="said"),
        pytest.param("denied", "any wrongdoing", "denied", id="denied"),
        pytest.param("has repeatedly denied", "it", "denied", id="denied-repeatedly"),
        pytest.param("rejected", "the claim", "denied", id="rejected"),
        pytest.param("does not believe", "it will hold", "denied", id="not-believe"),
        pytest.param("declined to comment", "", "declined", id="declined"),
        pytest.param("declined", "to say who paid", "declined", id="declined-to-say"),
        pytest.param("refused", "to resign", "declined", id="refused-an-act"),
        pytest.param("declined", "the award", "declined", id="declined-a-thing"),
        pytest.param("declined", "an interview", "declined", id="no-interview"),
        pytest.param("pleaded", "not guilty to theft", "denied", id="not-guilty"),
        pytest.param("said", "he could not comment", "declined", id="said-no-comment"),
        pytest.param("denied", "the motion", "asserted", id="denied-a-request"),
        pytest.param("denied", "making a request", "denied", id="denied-asking"),
        pytest.param("rejected", "an offer", "asserted", id="rejected-an-offer"),
        pytest.param("did not deny", "it", "unknown", id="did-not-deny"),
        pytest.param("neither confirmed nor denied", "it", "unknown", id="neither"),
        pytest.param("would neither confirm nor deny", "it", "declined", id="nor-deny"),
        pytest.param("referred questions", "to the town", "declined", id="passed-on"),
        pytest.param("deferred to", "him for comment", "declined", id="deferred"),
        pytest.param("referred to", "the bridge", "asserted", id="referred-to"),
        pytest.param("left no doubt", "that he goes", "asserted", id="no-doubt"),
        pytest.param("would not comment on", "the case", "declined", id="would-not"),
        pytest.param("could not be reached", "", "declined", id="not-reached"),
        pytest.param("did not respond to", "", "declined", id="no-answer"),
        pytest.param("no immediate comment", "", "declined", id="no-comment"),
        pytest.param("did not say", "whether it fell", "unknown", id="did-not-say"),
        pytest.param("has yet to say", "if she will run", "unknown", id="yet-to-say"),
        pytest.param("has not yet said", "if she will", "unknown", id="not-yet-said"),
        pytest.param("asked", "whether it fell", "unknown", id="asked"),
        pytest.param("asked", "“Who paid?”", "unknown", id="asked-in-quotes"),
        pytest.param("asked about", "the dam", "unknown", id="asked-about"),
        pytest.param("asked", "for more time", "asserted", id="asked-for"),
        pytest.param("asked", "Pell to wait", "asserted", id="asked-to-act"),
    ],
)
def test_a_cue_tells_the_stance(cue: str, content: str, polarity: str) -> None:
    assert polarity_of(cue, [content]) == polarity
