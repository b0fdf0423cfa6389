"""Copy not yet printed, held against what is stored; nothing of it is kept.

The draft is recorded and judged by the same code as any article, inside a
transaction that is then undone, as `claims.trying` does with a new reader.
"""

from collections.abc import Collection, Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.db.models import Q

from articles.models import Article, Basis, Origin, Revision
from articles.readers.cleaning import clean
from claims import belt, judging, recording
from claims.models import Claim, Comparison, Figure, Run
from claims.passages import excerpt
from claims.reading import Reading
from claims.wording import days, meaning_beside, on_one_line, outlet_name, passage_url

# Comparisons that are shown of one draft, the gravest first.
MOST = 500

Found = dict[str, Any]


def check(copy: str, published: date) -> Found:
    """Read a draft as if it came out that day: figures, quotations, what others print.

    The result is plain data for JSON. Loads the reader: for workers, not for pages.
    """
    text = clean(copy)
    with transaction.atomic():
        revision = _as_if_printed(text, published)
        (reading,) = belt.reader().read_many([belt.request_for(revision)])
        found = compare(revision, reading, belt.reader().version)
        transaction.set_rollback(True)
    return found


def compare(revision: Revision, reading: Reading, version: str) -> Found:
    """Record and judge one reading, and tell what came of it."""
    run = Run.objects.create(version=version)
    recording.record(revision, reading, run)
    judging.judge(revision)
    return _told(revision)


def _as_if_printed(text: str, published: date) -> Revision:
    article = Article.objects.create(
        published_first=published,
        published_last=published,
        published_basis=Basis.GIVEN,
        origin=Origin.objects.create(),
        # The demo is held apart from real stories; alone, it is what is checked.
        is_demo=not Article.objects.filter(is_demo=False).exists(),
    )
    digest = sha256(text.encode()).hexdigest()
    return Revision.objects.create(article=article, text=text, sha256=digest)


def _told(revision: Revision) -> Found:
    """Figures and quotations in reading order, each with what others print."""
    others = _others(revision)
    elsewhere = _answered_elsewhere(revision)
    figures = revision.figures.filter(withdrawn=False).select_related("question")
    quoted = revision.claims.filter(withdrawn=False, kind__in=["direct", "mixed"])
    return {
        "figures": [
            _passage(row, revision) | _asked(row, elsewhere) | _given(row, others)
            for row in figures.order_by("start")
        ],
        "quotations": [
            _passage(row, revision)
            | {"speaker": row.speaker_name}
            | _given(row, others)
            for row in quoted.order_by("start")
        ],
    }


def _others(revision: Revision) -> dict[Figure | Claim, list[Found]]:
    """What is set against each figure and quotation, the gravest first."""
    rows = Comparison.objects.standing().filter(
        Q(left_figure__revision=revision)
        | Q(right_figure__revision=revision)
        | Q(left_claim__revision=revision)
        | Q(right_claim__revision=revision)
    )
    found: dict[Figure | Claim, list[Found]] = {}
    for row in rows.gravest_first().with_sides()[:MOST]:
        # The draft was stored last: its ids are the larger ones, and stand right.
        other, own = row.sides
        found.setdefault(own, []).append(_other(row, other))
    return found


def _other(row: Comparison, other: Figure | Claim) -> Found:
    article = other.revision.article
    return {
        "verdict": row.verdict,
        "reason": row.reason,
        "words": row.words,
        "source": outlet_name(article),
        "published": days(article.published_first, article.published_last),
        "href": passage_url(other),
        "pieces": _pieces(other),
    }


def _answered_elsewhere(revision: Revision) -> set[int | None]:
    """The questions of its figures that other articles answer, too."""
    asked = revision.figures.exclude(question=None).values_list("question", flat=True)
    others = Figure.objects.answering().filter(question__in=list(asked))
    rows = others.exclude(revision=revision).values_list("question", flat=True)
    return set(rows.order_by().distinct())


def _passage(row: Figure | Claim, revision: Revision) -> Found:
    row.revision = revision
    return {"pieces": _pieces(row)}


def _pieces(row: Figure | Claim) -> list[tuple[str, bool]]:
    found = excerpt(row.revision.text, row.spans)
    return [(piece.words, piece.marked) for piece in found]


def _asked(figure: Figure, elsewhere: Collection[int | None]) -> Found:
    """The question a figure answers; its address where others answer it, too."""
    asked = figure.question
    is_known = asked is not None and asked.pk in elsewhere
    return {
        "printed": on_one_line(figure.wording),
        "means": meaning_beside(figure),
        "question": asked.text if asked else "",
        "href": asked.get_absolute_url() if asked and is_known else "",
    }


def _given(row: Figure | Claim, others: Mapping[Figure | Claim, list[Found]]) -> Found:
    return {"others": others.get(row, [])}
