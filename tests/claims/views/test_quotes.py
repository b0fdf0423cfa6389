"""Quotations of a story side by side: how many pairs of wordings one page takes."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.views import quotes
from tests.factories import make_claim, make_quote_comparison, make_story


@pytest.mark.parametrize(("most", "is_said"), [(1, True), (2, False)])
def test_the_gravest_pairs_are_shown_and_the_rest_is_said(
    reader: Client, monkeypatch: pytest.MonkeyPatch, most: int, is_said: bool
) -> None:
    monkeypatch.setattr(quotes, "MOST_PAIRS", most)
    story = make_story()
    for verdict in ("shortened", "altered"):
        make_quote_comparison(make_claim(), make_claim(), story=story, verdict=verdict)

    page = reader.get(reverse("story-quotes", args=[story.slug]))

    verdicts = [utterance.verdict for utterance in page.context["utterances"]]
    assert verdicts == ["altered", "shortened"][:most]
    assert ("more pairs of wordings" in page.content.decode()) is is_said
