"""Lists taken away: what the address asks for, and no more."""

import pytest
from django.test import Client
from django.urls import reverse

from claims import exporting
from tests.factories import make_article, make_figure, make_question, make_story


@pytest.mark.parametrize("table", sorted(exporting.TABLES))
@pytest.mark.parametrize("story", ["999", "x", "²", "-1", "9" * 30, "1\0"])
def test_a_story_that_is_none_is_refused_by_name(
    journalist: Client, table: str, story: str
) -> None:
    page = journalist.get(reverse("export", args=[table, "csv"]), {"story": story})

    assert page.status_code == 400
    assert "story: " in page.content.decode()


@pytest.mark.parametrize(
    ("table", "form", "name"),
    [
        ("articles", "json", "outlet"),
        ("claims", "csv", "kind"),
        ("claims", "jsonld", "speaker"),
        ("comparisons", "jsonl", "verdict"),
        ("comparisons", "jsonld", "status"),
    ],
)
def test_a_filter_that_makes_no_sense_takes_nothing_away(
    journalist: Client, table: str, form: str, name: str
) -> None:
    page = journalist.get(reverse("export", args=[table, form]), {name: "nonsense"})

    assert page.status_code == 400
    assert f"{name}: " in page.content.decode()


def test_figures_of_one_story_are_taken_away_alone(journalist: Client) -> None:
    article = make_article()
    story = make_story(article)
    inside = make_figure(article, question=make_question(story=story))
    make_figure()
    address = reverse("export", args=["figures", "json"])

    rows = b"".join(journalist.get(address, {"story": story.pk}).streaming_content)  # type: ignore[attr-defined]

    assert rows.count(b'"id": ') == 1
    assert f'"id": {inside.pk}' in rows.decode()
