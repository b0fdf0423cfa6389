"""A bound that is the answer itself: no sailing before Friday."""

from datetime import date

import pytest

from claims.alignment.verdicts.answers.bounds import as_meant
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from tests.readings import circumstances, count

TEXT = "The ferry will not sail before Friday."
FRIDAY, SATURDAY = date(2024, 3, 8), date(2024, 3, 9)
NOBODY_KNOWS: Interval[date] = Interval()


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param(Interval(None, FRIDAY), Interval(SATURDAY), id="known"),
        pytest.param(NOBODY_KNOWS, NOBODY_KNOWS, id="article-without-a-day"),
    ],
)
def test_what_is_not_before_a_day_is_that_day_or_later(
    told: Interval[date], meant: Interval[date]
) -> None:
    figure = count(
        TEXT, 1, "before Friday", 0, circumstances(), kind=FigureKind.DATE,
        amount=told, interval=told,
    )  # fmt: skip
    assert as_meant(figure, "sail", TEXT)[0] == meant
