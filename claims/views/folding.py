"""The review queue, folded: one row a question, with its pairs behind it.

A growing tally makes a pair of every two reports; an editor looks at the
question once, and at its pairs only where they tell more.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Case, Count, F, IntegerField, Min, QuerySet, When, Window
from django.db.models.functions import Coalesce, RowNumber

from claims.models import VERDICTS, Comparison
from claims.origins import mark_one_origin

FOLDS_A_PAGE = 50
PAIRS_SHOWN = 6
# How far into the queue a comparison's neighbours are looked for.
LOOKED_AT = 5_000

_GRAVITY = Case(
    *(When(verdict=name, then=place) for place, name in enumerate(VERDICTS)),
    output_field=IntegerField(),
)
# The question's id; a pair without one is alone, under its own id below zero.
FOLD = Coalesce("question_id", -F("pk"))


@dataclass(frozen=True, slots=True)
class Fold:
    """Pairs of answers to one question: some of them, and how many of each verdict."""

    pairs: Sequence[Comparison]
    verdicts: dict[str, int]

    @property
    def leader(self) -> Comparison:
        """The gravest pair, which speaks for the rest."""
        return self.pairs[0]

    @property
    def rest(self) -> Sequence[Comparison]:
        return self.pairs[1:]

    @property
    def number(self) -> int:
        return sum(self.verdicts.values())

    @property
    def unshown(self) -> int:
        return self.number - len(self.pairs)


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of the queue; `pairs` counts those of all its pages."""

    page: Page[Any]
    folds: list[Fold]
    pairs: int


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands beside a comparison in the queue; None at its ends."""

    previous: int | None
    following: int | None
    next_fold: int | None


def folded_page(rows: QuerySet[Comparison], number: str | None) -> Queue:
    """One page of folds, the gravest first."""
    page = Paginator(_heads(rows), FOLDS_A_PAGE).get_page(number)
    folds = folds_of(rows, [head["fold"] for head in page.object_list])
    return Queue(page, folds, rows.count())


def first_folds(rows: QuerySet[Comparison], most: int) -> list[Fold]:
    """The gravest folds."""
    return folds_of(rows, [head["fold"] for head in _heads(rows)[:most]])


def folds_of(rows: QuerySet[Comparison], keys: Sequence[int]) -> list[Fold]:
    """These folds, in this order, in three queries."""
    inside = rows.annotate(fold=FOLD).filter(fold__in=keys).order_by()
    rank = Window(RowNumber(), partition_by=FOLD, order_by=[_GRAVITY, "pk"])
    ranked = inside.annotate(rank=rank).filter(rank__lte=PAIRS_SHOWN)
    # Ranked by their ids alone: the texts of both sides come for the few shown.
    shown = Comparison.objects.filter(pk__in=list(ranked.values_list("pk", flat=True)))
    pairs: dict[int, list[Comparison]] = defaultdict(list)
    for row in shown.annotate(fold=FOLD).gravest_first().with_sides():
        pairs[row.fold].append(row)  # type: ignore[attr-defined]
    mark_one_origin(row for rows in pairs.values() for row in rows)
    counts = inside.annotate(gravity=_GRAVITY).order_by("gravity")
    verdicts: dict[int, dict[str, int]] = defaultdict(dict)
    for key, name, count in counts.values_list("fold", "verdict").annotate(Count("pk")):
        verdicts[key][name] = count
    return [Fold(pairs[key], verdicts[key]) for key in keys if pairs[key]]


def _heads(rows: QuerySet[Comparison]) -> QuerySet[Any, Any]:
    """A row for each fold, in the order of the queue."""
    keys = rows.order_by().annotate(fold=FOLD).values("fold")
    found = keys.annotate(gravest=Min(_GRAVITY), first=Min("pk"))
    return found.order_by("gravest", "first")


def neighbours_of(shown: Comparison, rows: QuerySet[Comparison]) -> Neighbours:
    """What comes before and after it among these rows, fold by fold."""
    places = in_queue_order(rows | Comparison.objects.filter(pk=shown.pk))
    keys = [pk for pk, _ in places]
    if shown.pk not in keys:
        first = keys[0] if keys else None
        return Neighbours(None, first, first)
    at = keys.index(shown.pk)
    fold = places[at][1]
    later = [pk for pk, key in places[at + 1 :] if key != fold]
    return Neighbours(
        previous=keys[at - 1] if at else None,
        following=_first([*keys[at + 1 :], *keys[:at]]),
        next_fold=_first(later),
    )


def in_queue_order(rows: QuerySet[Comparison]) -> list[tuple[int, int]]:
    """(id, fold) of the first rows of the queue."""
    placed = rows.order_by().annotate(
        fold=FOLD,
        gravity=_GRAVITY,
        gravest=Window(Min(_GRAVITY), partition_by=FOLD),
        first=Window(Min("pk"), partition_by=FOLD),
    )
    ordered = placed.order_by("gravest", "first", "gravity", "pk")
    return list(ordered.values_list("pk", "fold")[:LOOKED_AT])


def _first(ids: Iterable[int]) -> int | None:
    return next(iter(ids), None)
