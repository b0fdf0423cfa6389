"""Who shares wording with whom: copies join an origin, wrong dates come out.

Candidates come from the band index, a few for each new revision, so that the
cost of an article does not grow with the corpus.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.db import connection

from articles.metadata.contradictions import DatedText, contradicted_date
from articles.metadata.newsrooms import AGENCIES
from articles.metadata.printed_dates import printed
from articles.models import Article, Basis, Origin, Revision
from articles.wording import (
    RESEMBLANCE_OF_COPIES,
    bands,
    quote_prints,
    resemblance,
    shingles,
)

CANDIDATES = 10
# Why an origin is one is told of its first copies; a wire may have hundreds.
MOST_REASONS = 10
_MORE = re.compile(r"More that share this wording: (\d+)\.")

_NEIGHBOURS = """
    SELECT mine.revision_id, other.revision_id
    FROM articles_wordingband mine
    CROSS JOIN LATERAL (
        SELECT band.revision_id FROM articles_wordingband band
        WHERE band.band = mine.band AND band.revision_id <> mine.revision_id
        ORDER BY band.revision_id
        LIMIT %s
    ) other
    WHERE mine.revision_id = ANY(%s)
    GROUP BY 1, 2
    ORDER BY 1, count(*) DESC, 2
"""


def bands_of(revisions: Iterable[Revision]) -> Iterator[tuple[int, int]]:
    """The band and the revision of each entry under which others will meet it."""
    for revision in revisions:
        keys = {*bands(revision.text), *quote_prints(revision.text)}
        for key in sorted(keys):
            yield key, revision.pk


def share_wording(revisions: Sequence[Revision]) -> list[int]:
    """Join copies to their origin and doubt dates that others disprove.

    Returns the latest revisions of older articles whose date became doubtful:
    what depends on it must be read again.
    """
    neighbours = _neighbours([revision.pk for revision in revisions])
    others = _loaded({pk for found in neighbours.values() for pk in found})
    doubted: dict[int, int] = {}
    for revision in revisions:
        near = [others[pk] for pk in neighbours[revision.pk]]
        near = [other for other in near if other.article_id != revision.article_id]
        _join_origin(revision, near)
        for doubtful in _doubt_dates(revision, near):
            doubted[doubtful.article_id] = doubtful.pk
    new = {revision.article_id for revision in revisions}
    return [pk for article, pk in doubted.items() if article not in new]


def _neighbours(ids: list[int]) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_NEIGHBOURS, [CANDIDATES, ids])
        for mine, other in cursor.fetchall():
            if len(found[mine]) < CANDIDATES:
                found[mine].append(other)
    return found


def _loaded(ids: set[int]) -> dict[int, Revision]:
    related = Revision.objects.select_related("article__outlet", "article__origin")
    return related.defer("search").in_bulk(ids)


def _join_origin(revision: Revision, near: Sequence[Revision]) -> None:
    """Give a new article the origin of the older one it copies, if any."""
    older = [other for other in near if other.pk < revision.pk]
    if revision.number > 1 or not older:
        return
    own = shingles(revision.text)
    alike = [(resemblance(own, shingles(other.text)), other) for other in older]
    alikeness, model = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    if model is None or alikeness < RESEMBLANCE_OF_COPIES:
        return
    article, left_over = revision.article, revision.article.origin
    origin = Article.objects.get(pk=model.article_id).origin
    _explain(origin, model.article, article, alikeness)
    article.origin = origin
    article.save(update_fields=["origin"])
    left_over.delete()


def _explain(origin: Origin, model: Article, copy: Article, alikeness: float) -> None:
    why = (
        f"{_called(copy)} shares {alikeness:.0%} of its wording with "
        f"{_called(model)}; {_who_was_first(model, copy)}."
    )
    origin.why = _with_one_more(origin.why, why)
    wires = [a.outlet.name for a in (model, copy) if _is_wire(a) and a.outlet]
    if wires:
        origin.kind, origin.label = "wire", wires[0]
    elif not origin.kind:
        origin.kind = "copy"
    origin.save(update_fields=["why", "kind", "label"])


def _with_one_more(told: str, why: str) -> str:
    """The reasons so far and another; past the first few, copies are only counted."""
    lines = told.splitlines()
    if len(lines) < MOST_REASONS:
        return "\n".join([*lines, why])
    counted = _MORE.fullmatch(lines[-1])
    kept = lines[:-1] if counted else lines
    number = int(counted[1]) + 1 if counted else 1
    return "\n".join([*kept, f"More that share this wording: {number}."])


def _who_was_first(left: Article, right: Article) -> str:
    for wire, other in ((left, right), (right, left)):
        if _is_wire(wire) and not _is_wire(other):
            return f"{_called(wire)} is an agency's, so it came first"
    for early, late in ((left, right), (right, left)):
        if _is_before(early, late):
            return f"{_called(early)} is dated earlier"
    return "nothing says who had it first"


def _is_before(early: Article, late: Article) -> bool:
    last, first = early.published_last, late.published_first
    return last is not None and first is not None and last < first


def _is_wire(article: Article) -> bool:
    return article.outlet is not None and article.outlet.name in AGENCIES.values()


def _doubt_dates(revision: Revision, near: Sequence[Revision]) -> Iterator[Revision]:
    """Look both ways: the new article may disprove older ones, or they it."""
    for other in near:
        for left, right in ((revision, other), (other, revision)):
            why = contradicted_date(_dated(left), [_dated(right)])
            if why and left.article.published_basis in _MAY_BE_DOUBTED:
                left.article.published_basis = Basis.DOUBTFUL
                left.article.published_why = why
                left.article.save(update_fields=["published_basis", "published_why"])
                yield left


_MAY_BE_DOUBTED = (Basis.GIVEN, Basis.INFERRED)


def _dated(revision: Revision) -> DatedText:
    article = revision.article
    return DatedText(
        name=_called(article),
        text=revision.text,
        first=article.published_first,
        last=article.published_last,
        is_sure=article.published_basis in {Basis.GIVEN, Basis.CORRECTED},
    )


def _called(article: Article) -> str:
    """An article as a reason calls it: title, outlet and day, as far as known."""
    name = f"“{article}”"
    known = [
        article.outlet.name if article.outlet else "",
        printed(article.published_first) if article.published_first else "",
    ]
    details = ", ".join(word for word in known if word)
    return f"{name} ({details})" if details else name
