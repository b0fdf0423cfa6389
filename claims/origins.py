"""How many origins answers have: copies and reports that credit one outlet are one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from articles.metadata.credit_wordings import Reach
from articles.metadata.outlet_names import outlet_key
from claims.alignment.origins.origins import (
    Path,
    Provenance,
    Source,
    origin_id,
    path_of,
    source_of,
)
from claims.models import Claim, Comparison, Credit, Figure

PAIR = 2


class Origins:
    """The origins of some questions' answers.

    Every figure needs its credit and its article with its outlet; those of one
    question must all be there.
    """

    def __init__(self, figures: Iterable[Figure]) -> None:
        """Read where each answer comes from; asks the database nothing."""
        self._given: dict[int, Provenance] = {}
        self._asked: defaultdict[int | None, list[Provenance]] = defaultdict(list)
        for figure in figures:
            given = provenance(figure)
            self._given[figure.pk] = given
            self._asked[figure.question_id].append(given)

    def source(self, figure: Figure) -> Source:
        """The origin of an answer."""
        return source_of(self._of(figure), self._asked[figure.question_id])

    def number(self, figure: Figure) -> int:
        """Its origin as exports write it: equal for answers of one origin."""
        return origin_id(self._of(figure), self._asked[figure.question_id])

    def path(self, figure: Figure) -> Path:
        """The way of an answer back to its origin."""
        return path_of(self._of(figure), self._asked[figure.question_id])

    def count(self, figures: Iterable[Figure]) -> int:
        """How many different origins these answers have."""
        return len({self.source(figure) for figure in figures})

    def credit(self, figure: Figure) -> Credit | None:
        """The credit to show with an answer, if it is to a newsroom."""
        given = self._of(figure)
        if figure.credit is None or not given.is_credited:
            return None
        leads_on = self.source(figure) != Source(given.origin)
        return figure.credit if given.is_certain or leads_on else None

    def _of(self, figure: Figure) -> Provenance:
        return self._given.get(figure.pk) or provenance(figure)


def origins_of_pair(figures: Sequence[Figure]) -> Origins:
    """The origins of two figures among all answers to what they answer."""
    asked = {figure.question_id for figure in figures} - {None}
    others = Figure.objects.answering().filter(question__in=asked).with_origin()
    both = [figure.pk for figure in figures]
    return show_credits(figures, *others.exclude(pk__in=both))


def mark_one_origin(
    pairs: Iterable[Comparison], origins: Origins | None = None
) -> None:
    """Note on each pair of figures, as `one_origin`, whether both go back to one.

    Without the `origins` of all answers to what they answer, the database is asked
    where a figure is credited to another outlet.
    """
    both = {pair: (pair.left_figure, pair.right_figure) for pair in pairs}
    if origins is None:
        origins = _origins_of(one for sides in both.values() for one in sides if one)
    for pair, sides in both.items():
        known = [origins.source(figure) for figure in sides if figure]
        pair.one_origin = len(known) == PAIR and len({*known}) == 1  # type: ignore[attr-defined]


def _origins_of(figures: Iterable[Figure]) -> Origins:
    asked = {figure.question_id for figure in figures if figure.credit_id}
    others = Figure.objects.answering().filter(question__in=asked - {None})
    return Origins(others.with_origin() if asked else ())


def provenance(given: Figure | Claim) -> Provenance:
    """What a stored answer or claim and its article say of where it comes from."""
    article, credit = given.revision.article, given.credit
    return Provenance(
        answer=given.pk,
        article=article.pk,
        origin=article.origin_id,
        outlet=outlet_key(article.outlet.name) if article.outlet else "",
        credited=credit.key if credit else "",
        is_certain=credit.is_certain if credit else True,
        is_copy=credit is not None and credit.reach == Reach.TEXT,
        value=str(given.amount) if isinstance(given, Figure) else "",
        published=article.published_first,
    )


def show_credits(figures: Sequence[Figure], *others: Figure) -> Origins:
    """Give each answer the credit that is to be shown with it, as `shown_credit`.

    `others` answer the same questions, and are not shown.
    """
    origins = Origins([*figures, *others])
    for figure in figures:
        shown = origins.credit(figure)
        if shown is not None:
            shown.revision = figure.revision
        figure.shown_credit = shown  # type: ignore[attr-defined]
    return origins
