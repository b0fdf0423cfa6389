"""The verdict that a page shows beside each answer."""

from collections import defaultdict
from collections.abc import Hashable, Iterable

from claims.models import Figure
from claims.views.reader import GRAVEST, gravest_verdicts


def give_verdicts(figures: Iterable[Figure]) -> None:
    """Note on each answer the gravest verdict that editors left standing."""
    listed = list(figures)
    verdicts = gravest_verdicts(figure.pk for figure in listed)
    for figure in listed:
        figure.verdict = verdicts.get(figure.pk, "")  # type: ignore[attr-defined]
    lend_verdicts(listed)


def lend_verdicts(figures: Iterable[Figure]) -> None:
    """Give what a text tells again the verdict of where it told the same value.

    "A girl of nine … the nine-year-old": other texts are held against one of them.
    """
    alike: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in figures:
        alike[_value(figure)].append(figure)
    for told in alike.values():
        given = {getattr(figure, "verdict", "") for figure in told}
        gravest = next((verdict for verdict in GRAVEST if verdict in given), "")
        for figure in told:
            figure.verdict = getattr(figure, "verdict", "") or gravest  # type: ignore[attr-defined]


def _value(figure: Figure) -> Hashable:
    """What it says, in which text, to which question."""
    limits = (figure.low, figure.high, figure.low_open, figure.high_open)
    days = (figure.first_day, figure.last_day, figure.weekday)
    asked = (figure.question_id, figure.revision_id, figure.kind, figure.unit)
    return (*asked, *limits, *days)
