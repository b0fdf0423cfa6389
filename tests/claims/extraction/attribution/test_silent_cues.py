"""Who would not say something goes on with what was said before."""

import pytest

from claims.extraction.attribution.silent_cues import leave_silent_cues
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words

READY, SEE = "“We are all ready,”", "“You will soon see.”"


def test_a_quotation_after_a_silence_goes_on_with_the_one_before() -> None:
    text = f"{READY} Ruiz said. She did not say for what. {SEE}"
    drafts = [
        said(text, "Ruiz", "said", READY),
        said(text, "She", "did not say", "for what", SEE),
    ]
    one, silent = leave_silent_cues(text, drafts, pair_quotation_marks(text))

    assert words(text, one.content) == f"{READY} … {SEE}"
    assert words(text, silent.content) == "for what"


def test_a_quotation_after_a_silence_alone_is_a_claim_of_its_own() -> None:
    text = f"Ruiz declined to say for what. {SEE}"
    draft = said(text, "Ruiz", "declined to say", "for what", SEE)
    _, quoted = leave_silent_cues(text, [draft], pair_quotation_marks(text))

    assert (words(text, quoted.source), quoted.cue) == ("Ruiz", ())
    assert words(text, quoted.content) == SEE


@pytest.mark.parametrize("cue", ["said", "did not mince words:"])
def test_a_cue_keeps_what_it_leads_in(cue: str) -> None:
    text = f"Ruiz {cue} {SEE}"
    draft = said(text, "Ruiz", cue, SEE)

    assert leave_silent_cues(text, [draft], pair_quotation_marks(text)) == [draft]
