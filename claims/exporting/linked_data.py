"""Articles, claims and editors' judgements in the words of schema.org, as JSON-LD.

A machine's verdict is no fact-check: only what an editor confirmed becomes a
`ClaimReview` (https://schema.org/ClaimReview). What is unknown is left out.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import urljoin

from django.db.models import Prefetch, QuerySet

from articles.models import Article, Basis
from claims.exporting.rows import speaker_of
from claims.models import Claim, Comparison, Decision, Entity, Figure, Status

CONTEXT = "https://schema.org"
REVIEWED = ("contradict", "altered", "shortened")
TYPES_OF_SPEAKERS: Mapping[str, str] = {"PERSON": "Person", "ORG": "Organization"}

Node = dict[str, Any]


def article_node(article: Article, base: str) -> Node:
    """`NewsArticle`; `base` is the address of this site."""
    outlet = article.outlet
    return _known(
        {
            "@type": "NewsArticle",
            "@id": urljoin(base, article.get_absolute_url()),
            "headline": article.title,
            "url": article.url,
            "datePublished": _day(article),
            "author": {"@type": "Person", "name": article.byline},
            "publisher": {
                "@type": "NewsMediaOrganization",
                "name": outlet.name if outlet else "",
            },
        }
    )


def claim_node(claim: Claim, base: str) -> Node:
    """`Claim`: what was said, by whom, and the article it appears in."""
    return _known(
        {
            "@type": "Claim",
            "@id": urljoin(base, claim.get_absolute_url()),
            "text": claim.content,
            "author": _speaker(claim),
            "datePublished": _one_day(claim.said_first, claim.said_last),
            "appearance": article_node(claim.revision.article, base),
        }
    )


def review_node(comparison: Comparison, base: str) -> Node:
    """`ClaimReview` of a difference that an editor confirmed."""
    address = urljoin(base, comparison.get_absolute_url())
    decision = next(iter(comparison.decisions.all()), None)
    sides = comparison.sides
    return _known(
        {
            "@type": "ClaimReview",
            "@id": address,
            "url": address,
            "claimReviewed": " / ".join(_words(side) for side in sides),
            "about": comparison.question.text if comparison.question else "",
            "itemReviewed": [_reviewed(side, base) for side in sides],
            "reviewBody": comparison.reason,
            "reviewRating": {"@type": "Rating", "alternateName": comparison.verdict},
            "datePublished": decision.at.date().isoformat() if decision else "",
            "author": {
                "@type": "Person",
                "name": decision.by.get_username() if decision and decision.by else "",
            },
        }
    )


def reviewed(rows: QuerySet[Comparison]) -> QuerySet[Comparison]:
    """Those that are a `ClaimReview`, each with the decision that confirmed it."""
    standing = Decision.objects.filter(undone_at=None, status=Status.CONFIRMED)
    return rows.filter(status=Status.CONFIRMED, verdict__in=REVIEWED).prefetch_related(
        Prefetch("decisions", standing.select_related("by"))
    )


NODES: Mapping[str, Callable[[Any, str], Node]] = {
    "claims": claim_node,
    "comparisons": review_node,
}


def write_graph(nodes: Iterable[Node]) -> Iterator[str]:
    """The nodes as one JSON-LD document, a piece for each."""
    before = f'{{"@context": "{CONTEXT}", "@graph": [\n'
    for node in nodes:
        yield before + json.dumps(node, ensure_ascii=False)
        before = ",\n"
    yield f"{before}]}}\n" if before.startswith("{") else "\n]}\n"


def _reviewed(side: Figure | Claim, base: str) -> Node:
    if isinstance(side, Claim):
        return claim_node(side, base)
    return _known(
        {
            "@type": "Claim",
            "@id": urljoin(base, side.get_absolute_url()),
            "text": side.wording,
            "author": _speaker(side.claim) if side.claim else {},
            "appearance": article_node(side.revision.article, base),
        }
    )


def _words(side: Figure | Claim) -> str:
    return side.wording if isinstance(side, Figure) else side.content


def _speaker(claim: Claim) -> Node:
    speaker: Entity | None = claim.speaker
    kind = TYPES_OF_SPEAKERS.get(speaker.type, "Thing") if speaker else "Thing"
    return {"@type": kind, "name": speaker_of(claim) or ""}


def _day(article: Article) -> str:
    if article.published_basis == Basis.DOUBTFUL:
        return ""
    return _one_day(article.published_first, article.published_last)


def _one_day(first: date | None, last: date | None) -> str:
    """The day, where it is one; schema.org has no word for a range."""
    return first.isoformat() if first and first == last else ""


def _known(node: Node) -> Node:
    """Without members that say nothing, and without things that have no name."""
    return {name: value for name, value in node.items() if _says_something(value)}


def _says_something(value: object) -> bool:
    if isinstance(value, dict) and "name" in value:
        return bool(value["name"])
    return bool(value)
