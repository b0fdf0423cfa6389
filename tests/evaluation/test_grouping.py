"""How well articles are grouped into stories: local reports of shootings.

They come in by order of publication, names recorded as an ingest records them, and
each joins a story or starts one. Scored is B-cubed F (Bagga and Baldwin 1998): of
the articles that share a story with one, those of its incident, and the reverse.
"""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from typing import Any

import pytest

from claims import stories
from claims.recording.entities import record_entities
from tests.evaluation.incidents import ARTICLES, Told, read_reports
from tests.factories import make_article, make_outlet

FLOOR = 0.92

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.django_db,
    pytest.mark.skipif(not ARTICLES.exists(), reason="needs the annotated corpora"),
]


def test_reports_of_one_incident_share_a_story(record_property: Any) -> None:
    told = sorted(read_reports(), key=lambda one: one.article["published_at"] or "")
    outlet = make_outlet()

    found = {one.article["id"]: story_of(one, outlet) for one in told}
    true = {one.article["id"]: one.incident for one in told}

    precision, recall = shared(found, true), shared(true, found)
    score = 2 * precision * recall / (precision + recall)
    record_property("grouping, B-cubed F", f"{score:.3f}")
    record_property("grouping, precision and recall", f"{precision:.3f} {recall:.3f}")
    assert score >= FLOOR


def story_of(told: Told, outlet: Any) -> int:
    published = told.report.published
    article = make_article(
        told.report.text,
        title=(told.article.get("title") or "")[:500],
        published_on=published.low if published else None,
        outlet=outlet,
    )
    record_entities(article.latest, told.reading.entities)
    return stories.place(article.latest).pk


def shared(groups: Mapping[str, Hashable], others: Mapping[str, Hashable]) -> float:
    """The share of an item's group that is in its other group too, on average."""
    members: dict[Hashable, set[str]] = defaultdict(set)
    for item, group in groups.items():
        members[group].add(item)
    shares = (
        sum(others[one] == others[item] for one in members[group]) / len(members[group])
        for item, group in groups.items()
    )
    return sum(shares) / len(groups)
