"""A question as it stood on an earlier day: what had been printed by then.

An article counts from the last day it can have come out; one of no day, of a
doubtful one or of an open span is left out and said to be. Verdicts are those
of today, on the answers shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django import forms
from django.http import QueryDict

from articles.models import Article, Basis, Revision
from claims.filters import DayInput
from claims.models import SET_ASIDE, Comparison, Figure, FigureQuerySet, Question
from claims.views.judged import lend_verdicts
from claims.views.reader import GRAVEST


class DayForm(forms.Form):
    on = forms.DateField(label="As known on", required=False, widget=DayInput)

    @classmethod
    def of(cls, query: QueryDict) -> "DayForm":
        """The form as the address fills it in; untouched where it names no day."""
        return cls(query if "on" in query else None)

    @property
    def day(self) -> date | None:
        """The day asked for; None where none was, or it is no day."""
        return self.cleaned_data["on"] if self.is_valid() else None


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the answers had come by a day, or have by today (None).

    Of today's answers `later` were printed after that day, and of `unplaced`
    nobody knows; `earlier` and `following` are the nearest days that brought one.
    """

    day: date | None
    later: int
    unplaced: int
    earlier: date | None
    following: date | None


def printed_by(asked: Question, day: date) -> FigureQuerySet:
    """The answers that had certainly been printed at the end of a day."""
    rows = asked.answers.filter(
        withdrawn=False,
        revision__in=Revision.objects.received_by(day),
        revision__article__published_last__lte=day,
    )
    return rows.exclude(revision__article__published_basis=Basis.DOUBTFUL)


def standing_on(day: date | None, today: Sequence[Figure]) -> Standing:
    """What of today's answers a day knew."""
    placed = [_known_from(answer.revision.article) for answer in today]
    days = [known for known in placed if known]
    until = day or max(days, default=date.max)
    after = [known for known in days if known > until]
    return Standing(
        day,
        later=len(after),
        unplaced=placed.count(None),
        earlier=max((known for known in days if known < until), default=None),
        following=min(after, default=None),
    )


def _known_from(article: Article) -> date | None:
    """The day by which it had certainly come out; None if nobody knows one."""
    is_doubtful = article.published_basis == Basis.DOUBTFUL
    return None if is_doubtful else article.published_last


def among(
    figures: Iterable[Figure], comparisons: Iterable[Comparison]
) -> list[Comparison]:
    """Those comparisons that have both sides among these figures."""
    ids = {figure.pk for figure in figures}
    return [
        one
        for one in comparisons
        if ids.issuperset({one.left_figure_id, one.right_figure_id})
    ]


def judge_anew(figures: Iterable[Figure], comparisons: Iterable[Comparison]) -> None:
    """Give each figure the gravest verdict that these comparisons hold of it."""
    found: dict[int | None, str] = {}
    for one in comparisons:
        if one.status not in SET_ASIDE:
            for side in (one.left_figure_id, one.right_figure_id):
                known = found.get(side, one.verdict)
                found[side] = min(known, one.verdict, key=GRAVEST.index)
    listed = list(figures)
    for figure in listed:
        figure.verdict = found.get(figure.pk, "")  # type: ignore[attr-defined]
    lend_verdicts(listed)
