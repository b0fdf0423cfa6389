"""Which story an article joins, and what the story is called."""

import pytest

from claims import stories
from claims.models import Story
from tests.factories import make_article

pytestmark = pytest.mark.django_db

FERRY = "The Torrin ferry struck the Hask jetty. Five passengers of the ferry died."
AGAIN = "A sixth passenger of the Torrin ferry died after it struck the jetty at Hask."
BUDGET = "Councillors in Ostwick approved a budget with higher parking fees."


def placed(text: str, title: str = "") -> Story:
    return stories.place(make_article(text, title=title).latest)


def test_articles_of_one_affair_share_a_story() -> None:
    assert placed(FERRY) == placed(AGAIN)
    assert placed(BUDGET) != placed(FERRY)


def test_a_story_is_named_by_its_most_telling_headline() -> None:
    placed(FERRY, "Metro briefs")
    story = placed(AGAIN, "Six die as Torrin ferry hits Hask jetty")
    story.refresh_from_db()
    assert story.title == "Six die as Torrin ferry hits Hask jetty"


def test_a_name_an_editor_gave_stays() -> None:
    story = placed(FERRY, "Metro briefs")
    Story.objects.update(title="The ferry", titled_by_hand=True)
    placed(AGAIN, "Six die as Torrin ferry hits Hask jetty")
    story.refresh_from_db()
    assert story.title == "The ferry"
