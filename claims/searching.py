"""Full-text search over articles, claims, people and questions.

PostgreSQL's own `ts_headline` leaves HTML in a text as it is, so hits are
marked between control characters first, escaped, and marked up last.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.contrib.postgres.search import SearchHeadline, SearchQuery, SearchRank
from django.db.models import F, Model, QuerySet
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from articles.models import Revision
from claims.models import Claim, Entity, Question

LONGEST = 256
MOST = 20
# Beyond this many hits the count is "500+", and ranking looks no further.
COUNTED = 500
OPEN, CLOSE = "\x01", "\x02"
# Splitting by it leaves the hits at the odd places.
HIT = re.compile(f"{OPEN}(.*?){CLOSE}", re.S)


@dataclass(frozen=True, slots=True)
class Found:
    """Hits of one kind, and how many there are in all, up to a cap."""

    rows: Sequence[Model]
    count: int

    @property
    def count_shown(self) -> str:
        return f"{COUNTED}+" if self.count > COUNTED else str(self.count)


def search(words: str) -> Mapping[str, Found]:
    """Everything that fits the words, by kind; nothing for no words."""
    words = searchable(words)
    if not words:
        return {}
    query = SearchQuery(words, config="english", search_type="websearch")
    return {
        "articles": _articles(query),
        "claims": _found(Claim.objects.shown().with_passage().about(words)),
        "people": _found(
            Entity.objects.standing().filter(names__name__icontains=words).distinct()
        ),
        "questions": _found(
            Question.objects.filter(text__search=query).select_related("story")
        ),
    }


def searchable(words: str) -> str:
    """What of the words PostgreSQL takes: no control characters, not too many."""
    return "".join(letter for letter in words if letter.isprintable()).strip()[:LONGEST]


def _found(rows: QuerySet[Model]) -> Found:
    return Found(list(rows[:MOST]), rows.order_by()[: COUNTED + 1].count())


def _articles(query: SearchQuery) -> Found:
    """Newest texts of articles, best first among the first that are found."""
    hits = Revision.objects.filter(search=query).values_list("pk", flat=True)
    capped = list(hits[: COUNTED + 1])
    rows = (
        Revision.objects.filter(pk__in=capped)
        .select_related("article__outlet")
        .annotate(rank=SearchRank(F("search"), query), snippet=_snippet(query))
        .order_by("-rank", "-pk")[:MOST]
    )
    found = list(rows)
    for row in found:
        row.marked = marked(row.snippet)  # type: ignore[attr-defined]
    return Found(found, len(capped))


def _snippet(query: SearchQuery) -> SearchHeadline:
    return SearchHeadline(
        "text",
        query,
        config="english",
        start_sel=OPEN,
        stop_sel=CLOSE,
        max_words=45,
        min_words=20,
        max_fragments=2,
        fragment_delimiter=" … ",
    )


def marked(snippet: str) -> SafeString:
    """What stands between sentinels as marks; every piece is escaped."""
    pieces = HIT.split(snippet)
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>", piece) if place % 2 else piece,)
            for place, piece in enumerate(pieces)
        ),
    )
