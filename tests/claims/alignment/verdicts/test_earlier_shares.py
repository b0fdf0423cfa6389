"""What a share was before is no answer of the day."""

from datetime import date
from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.apart.earlier_shares import told_as_earlier
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND, TUESDAY
from tests.readings import circumstances, count

NEWS = "Support is at 52 percent, up from 47 percent in June."


def share(
    key: int, text: str, words: str, value: int, day: date = TUESDAY,
    kind: FigureKind = FigureKind.PERCENT,
) -> Answer:  # fmt: skip
    found = circumstances(noun=None, noun_words="", sentence=(0, len(text)))
    amount = Interval.exactly(Decimal(value))
    figure = count(
        text, 1, words, value, found, kind=kind, amount=amount, interval=amount,
        unit=None,
    )  # fmt: skip
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(day)))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("text", "value", "day", "is_earlier"),
    [
        pytest.param("In June 47 percent back it.", 47, TUESDAY, True, id="the-old"),
        pytest.param("Now 49 percent back it.", 49, TUESDAY, False, id="another"),
        pytest.param("Now 47 percent back it.", 47, MONDAY, False, id="told-before"),
    ],
)
def test_an_earlier_share_is_kept_apart(
    text: str, value: int, day: date, *, is_earlier: bool
) -> None:
    news = share(FIRST, NEWS, "52 percent", 52)
    other = share(SECOND, text, f"{value} percent", value, day)
    for one, another in ((news, other), (other, news)):
        assert (told_as_earlier(one, another) is not None) is is_earlier


def test_what_a_share_has_fallen_to_is_no_earlier_one() -> None:
    text = "From Monday water is cut; the dam has fallen to 25 percent."
    news = share(FIRST, text, "25 percent", 25)
    other = share(SECOND, "The dam is 25 percent full.", "25 percent", 25)
    assert told_as_earlier(news, other) is None
