"""schema.org JSON-LD: only what is known, and only what an editor confirmed."""

import json

import pytest

from claims import deciding
from claims.exporting import linked_data
from claims.models import Comparison, Status
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_outlet,
    make_user,
)

pytestmark = pytest.mark.django_db
BASE = "https://desk.example/"


def test_a_claim_names_its_speaker_and_the_article_it_appears_in() -> None:
    article = make_article(outlet=make_outlet(name="Harbour Gazette"))
    claim = make_claim(article, speaker=make_entity("Mara Quill"))

    node = linked_data.claim_node(claim, BASE)

    assert node["@id"] == f"https://desk.example/claims/{claim.pk}/"
    assert node["text"] == "“We counted six boats,”"
    assert node["author"] == {"@type": "Person", "name": "Mara Quill"}
    assert node["appearance"]["publisher"]["name"] == "Harbour Gazette"
    assert node["appearance"]["datePublished"] == "2021-03-04"


def test_what_is_unknown_is_left_out() -> None:
    article = make_article(outlet=None, published_on=None, title="")
    claim = make_claim(article, speaker_name="")

    node = linked_data.claim_node(claim, BASE)

    assert "author" not in node
    assert set(node["appearance"]) == {"@type", "@id"}


def test_a_doubtful_day_is_no_publication_date() -> None:
    article = make_article(published_basis="doubtful")

    assert "datePublished" not in linked_data.article_node(article, BASE)


def test_a_confirmed_contradiction_is_a_review_by_the_editor_who_confirmed_it() -> None:
    comparison = make_comparison()
    editor = make_user("editor", username="ada")
    deciding.decide(comparison, Status.CONFIRMED, by=editor, seen=0)

    (row,) = linked_data.reviewed(Comparison.objects.with_sides())
    node = linked_data.review_node(row, BASE)

    assert node["@type"] == "ClaimReview"
    assert node["claimReviewed"] == "six boats / Nine boats"
    assert node["reviewRating"]["alternateName"] == "contradict"
    assert node["author"]["name"] == "ada"
    assert [one["@type"] for one in node["itemReviewed"]] == ["Claim", "Claim"]


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        pytest.param(Status.NEW, "contradict", id="nobody-judged-it"),
        pytest.param(Status.NOT_COMPARABLE, "contradict", id="rejected"),
        pytest.param(Status.CONFIRMED, "agree", id="no-difference"),
    ],
)
def test_nothing_else_is_a_review(status: str, verdict: str) -> None:
    make_comparison(status=status, verdict=verdict)

    assert not linked_data.reviewed(Comparison.objects.all()).exists()


@pytest.mark.parametrize("nodes", [[], [{"@type": "Claim"}], [{"a": 1}, {"b": 2}]])
def test_the_graph_is_one_json_document(nodes: list[dict[str, object]]) -> None:
    written = json.loads("".join(linked_data.write_graph(nodes)))

    assert written == {"@context": "https://schema.org", "@graph": nodes}
