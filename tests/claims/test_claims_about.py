"""Finding claims by words: their own, not their article's."""

import pytest
from django.contrib.postgres.search import SearchVector

from articles.models import Revision
from claims.models import Claim
from tests.factories import make_article, make_claim, make_entity

pytestmark = pytest.mark.django_db

TEXT = "“We counted six boats,” said Quill. “No donation came,” said Dorn."


@pytest.fixture
def claims() -> tuple[Claim, Claim]:
    article = make_article(TEXT)
    dorn = make_entity("Elias Dorn")
    boats = make_claim(article, "“We counted six boats,”", "said Quill")
    gift = make_claim(article, "“No donation came,”", "said Dorn", speaker=dorn)
    Revision.objects.update(search=SearchVector("text", config="english"))
    return boats, gift


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("boat", [0], id="a-word-in-another-form"),
        pytest.param("donations", [1], id="only-the-claim-that-holds-it"),
        pytest.param("elias", [1], id="a-name-of-the-speaker"),
        pytest.param("mara quill", [0], id="the-speaker-as-printed"),
        pytest.param("lighthouse", [], id="nothing"),
    ],
)
def test_claims_about(
    claims: tuple[Claim, Claim], words: str, found: list[int]
) -> None:
    expected = {claims[place] for place in found}

    assert set(Claim.objects.about(words)) == expected
