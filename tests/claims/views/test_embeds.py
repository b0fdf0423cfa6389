"""What other sites may show in a frame, and what they may not."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from claims.models import Comparison
from tests.factories import make_article, make_comparison, make_question, make_story

FRAMING = "frame-ancestors https://paper.example"


@pytest.fixture
def disputed(db: None, settings: Settings) -> Comparison:
    settings.ANONYMOUS_READERS = True
    settings.FRAME_ANCESTORS = ["https://paper.example"]
    return make_comparison(question=make_question(story=make_story(make_article())))


def frames_of(comparison: Comparison) -> list[str]:
    assert comparison.story is not None
    return [
        reverse("embed-question", args=[comparison.question_id]),
        reverse("embed-matrix", args=[comparison.story.slug]),
    ]


def test_a_frame_opens_to_the_sites_named_and_runs_no_script(
    client: Client, disputed: Comparison
) -> None:
    for address in frames_of(disputed):
        page = client.get(address)

        assert FRAMING in page["Content-Security-Policy"]
        assert "script-src 'none'" in page["Content-Security-Policy"]
        assert "X-Frame-Options" not in page
        assert "<script" not in page.content.decode()
        assert "<form" not in page.content.decode()


def test_without_a_site_named_nobody_frames_it(
    client: Client, disputed: Comparison, settings: Settings
) -> None:
    settings.FRAME_ANCESTORS = []

    for address in frames_of(disputed):
        policy = client.get(address)["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy


def test_the_page_itself_is_framed_by_nobody(
    client: Client, disputed: Comparison
) -> None:
    assert disputed.question is not None
    page = client.get(disputed.question.get_absolute_url())

    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert page["X-Frame-Options"] == "DENY"
    assert f"http://testserver{frames_of(disputed)[0]}" in page.content.decode()


def test_a_stranger_is_sent_to_sign_in_where_reading_is_closed(
    client: Client, disputed: Comparison, settings: Settings
) -> None:
    settings.ANONYMOUS_READERS = False

    for address in frames_of(disputed):
        assert client.get(address).status_code == 302


def test_a_title_with_marks_does_not_break_the_html_to_copy(
    client: Client, disputed: Comparison
) -> None:
    asked = disputed.question
    assert asked is not None
    asked.text = 'How many "boats"?'
    asked.save(update_fields=["text"])

    html = client.get(asked.get_absolute_url()).content.decode()

    assert 'title="How many &amp;quot;boats&amp;quot;?"' in html
