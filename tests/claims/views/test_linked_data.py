"""JSON-LD on pages and as a download."""

import json
import re

from django.test import Client
from django.urls import reverse

from tests.factories import make_article, make_claim, make_comparison

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def test_the_pages_of_a_claim_and_an_article_carry_it_and_nothing_breaks_out(
    reader: Client,
) -> None:
    hostile = "</script><script>alert(1)</script>"
    claim = make_claim(make_article(title=hostile))

    for row in (claim, claim.revision.article):
        html = reader.get(row.get_absolute_url()).content.decode()
        (block,) = BLOCK.findall(html)
        assert hostile in json.dumps(json.loads(block))
        assert hostile not in html


def test_claims_and_confirmed_differences_are_taken_away_as_json_ld(
    journalist: Client,
) -> None:
    make_comparison(status="confirmed")
    make_comparison()
    make_claim()

    for table, kind in (("claims", "Claim"), ("comparisons", "ClaimReview")):
        page = journalist.get(reverse("export", args=[table, "jsonld"]))
        graph = json.loads(page.getvalue())["@graph"]
        assert page["Content-Type"] == "application/ld+json"
        assert [node["@type"] for node in graph] == [kind]


def test_tables_without_a_word_in_schema_org_have_none(journalist: Client) -> None:
    address = reverse("export", args=["figures", "jsonld"])

    assert journalist.get(address).status_code == 404


def test_a_reader_does_not_take_it_away(reader: Client) -> None:
    address = reverse("export", args=["claims", "jsonld"])

    assert reader.get(address).status_code == 403
