"""The reader: an article's text with its claims and figures, linked both ways."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.metadata import PartKind, parts_of
from articles.models import Article, Revision
from articles.permissions import READ, needs
from articles.wording import shared_runs
from claims.corrections import ripples_of_article
from claims.exporting.linked_data import article_node
from claims.marking import Mark, paragraphs
from claims.models import Claim, Comparison, Credit, Figure
from claims.models.claims import SHOWN_FROM
from claims.views.flags import held_side
from claims.views.proposals import proposed_for
from claims.wording import on_one_line

# What a figure's row shows of several comparisons: the gravest.
GRAVEST = ("contradict", "update", "compatible", "agree")
SHOWN_AS = {
    PartKind.SECTION: "dimmed",
    PartKind.BYLINE: "dimmed",
    PartKind.CAPTION: "dimmed",
    PartKind.CREDIT: "dimmed",
    PartKind.POST: "dimmed",
    PartKind.BOILERPLATE: "dimmed",
    PartKind.UPDATE: "boxed",
    PartKind.CORRECTION: "boxed",
}
MOST_COPIES = 20
# Copies are alike from their first words on: no page compares whole books.
SEARCHED_FOR_COPIES = 10_000  # characters
Passage = TypeVar("Passage", Claim, Credit, Figure)


@dataclass(slots=True)
class Entry:
    """One row of the rail: a claim with its figures, or the outlet's own figure."""

    start: int
    claim: Claim | None = None
    number: int | None = None
    figures: list[Figure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Copy:
    """An article of the same origin, and what proves it: a passage both print."""

    article: Article
    words: str = ""
    here: str = ""
    there: str = ""


@needs(READ)
@require_safe
def article(request: HttpRequest, pk: int) -> HttpResponse:
    """The newest text of an article."""
    found = get_object_or_404(Article.objects.with_outlet(), pk=pk)
    return _read(request, found, found.latest)


@needs(READ)
@require_safe
def revision(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One text of an article, for ever: what a permalink to a passage opens."""
    found = get_object_or_404(Article.objects.with_outlet(), pk=pk)
    return _read(request, found, get_object_or_404(found.revisions, number=number))


def _read(request: HttpRequest, found: Article, shown: Revision) -> HttpResponse:
    everything = "all" in request.GET
    rail = _rail(_claims(shown, everything=everything), _figures(shown))
    revisions = list(found.revisions.defer("text", "search"))
    is_newest = shown.number == revisions[-1].number
    credits_given = _reading(shown.credits.all(), shown)
    marks = [*_marks(rail), *map(_credit_mark, credits_given)]
    context = {
        "article": found,
        "revision": shown,
        "revisions": revisions,
        "is_newest": is_newest,
        "ripples": ripples_of_article(found, shown) if is_newest else [],
        "rail": rail,
        "paragraphs": paragraphs(shown.text, marks, _beside_the_story(shown)),
        "everything": everything,
        "held": held_side(request),
        "proposed": proposed_for(found),
        "same_origin": _same_origin(found, shown),
        "credits": [credit for credit in credits_given if credit.is_certain],
        "linked": article_node(found, request.build_absolute_uri("/")),
    }
    return render(request, "claims/article.html", context)


def _claims(shown: Revision, *, everything: bool) -> list[Claim]:
    rows = shown.claims.filter(withdrawn=False).select_related("speaker")
    if not everything:
        rows = rows.filter(act="saying", confidence__gte=SHOWN_FROM)
    return _reading(rows.order_by("start", "-end"), shown)


def _figures(shown: Revision) -> list[Figure]:
    rows = shown.figures.filter(withdrawn=False).select_related("question")
    figures = _reading(rows.order_by("start", "-end"), shown)
    verdicts = gravest_verdicts(figure.pk for figure in figures)
    for figure in figures:
        figure.verdict = verdicts.get(figure.pk, "")  # type: ignore[attr-defined]
    return figures


def _reading(rows: Iterable[Passage], shown: Revision) -> list[Passage]:
    """Rows that share the one text in memory, not a copy each."""
    found = list(rows)
    for row in found:
        row.revision = shown
    return found


def gravest_verdicts(figures: Iterable[int]) -> dict[int, str]:
    """The gravest verdict on each of these figures that editors left standing."""
    ids = list(figures)
    touching = Q(left_figure__in=ids) | Q(right_figure__in=ids)
    rows = Comparison.objects.upheld().filter(touching)
    found: dict[int, str] = {}
    for left, right, verdict in rows.values_list(
        "left_figure", "right_figure", "verdict"
    ):
        for side in (left, right):
            found[side] = min(found.get(side, verdict), verdict, key=GRAVEST.index)
    return found


def _rail(claims: Sequence[Claim], figures: Sequence[Figure]) -> list[Entry]:
    entries = {
        claim.pk: Entry(claim.spans[0][0], claim, number)
        for number, claim in enumerate(claims, start=1)
    }
    own = []
    for figure in figures:
        if figure.claim_id in entries:
            entries[figure.claim_id].figures.append(figure)
        else:
            own.append(Entry(figure.start, figures=[figure]))
    return sorted([*entries.values(), *own], key=lambda entry: entry.start)


def _marks(rail: Iterable[Entry]) -> Iterator[Mark]:
    for entry in rail:
        if entry.claim is not None:
            yield from _claim_marks(entry.claim, entry.number)
        yield from (_figure_mark(figure) for figure in entry.figures)


def _claim_marks(claim: Claim, number: int | None) -> Iterator[Mark]:
    pieces = claim.spans
    for start, end in pieces:
        last = [start, end] == pieces[-1]
        yield Mark(
            start,
            end,
            kind=f"claim {claim.kind}",
            key=f"c{claim.pk}",
            anchor=f"p{start}-{end}",
            number=number if last else None,
        )


def _figure_mark(figure: Figure) -> Mark:
    asked = figure.asked
    return Mark(
        figure.start,
        figure.end,
        kind=f"figure {figure.verdict}".strip(),  # type: ignore[attr-defined]
        key=f"f{figure.pk}",
        anchor=f"p{figure.start}-{figure.end}",
        href=asked.get_absolute_url() if asked else "",
    )


def _credit_mark(credit: Credit) -> Mark:
    """Where a permalink to the proof of a credit leads."""
    start, end = credit.start, credit.end
    return Mark(
        start, end, kind="credit", key=f"x{credit.pk}", anchor=f"p{start}-{end}"
    )


def _beside_the_story(shown: Revision) -> list[tuple[int, int, str]]:
    """Lines to dim (captions, credits) and to box (corrections)."""
    parts = parts_of(shown.text)
    return [(p.start, p.end, SHOWN_AS[p.kind]) for p in parts if p.kind in SHOWN_AS]


def _same_origin(found: Article, shown: Revision) -> list[Copy]:
    """Other articles of its origin, each with the longest passage both print."""
    others = Revision.objects.newest().filter(article__origin=found.origin_id)
    others = others.exclude(article=found).select_related("article__outlet")
    rows = others.defer("search").order_by("article_id")[:MOST_COPIES]
    return [_copy(shown, other) for other in rows]


def _copy(shown: Revision, other: Revision) -> Copy:
    ours, theirs = (one.text[:SEARCHED_FOR_COPIES] for one in (shown, other))
    run = max(shared_runs(ours, theirs), key=attrgetter("words"), default=None)
    if run is None:
        return Copy(other.article)
    start, end = run.left
    return Copy(
        other.article,
        words=on_one_line(ours[start:end]),
        here=shown.passage_url(start, end),
        there=other.passage_url(*run.right),
    )
