"""A share of a told whole and a count of it may be one answer, never two."""

from decimal import Decimal

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count, predicate

AGREE, COMPATIBLE = Verdict.AGREE, Verdict.COMPATIBLE


def dismissed(key: int, text: str, words: str, value: str, kind: FigureKind) -> Answer:
    found = circumstances(
        predicate("dismiss", ("nsubj", "Quill", 1), ("obj", "workers", None)),
        noun="worker", noun_words="workers", entities=(1,), sentence=(0, len(text)),
    )  # fmt: skip
    amount = Interval.exactly(Decimal(value))
    figure = count(
        text, 1, words, 0, found, interval=amount, amount=amount, kind=kind, unit=None
    )
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


def share(text: str, words: str, value: str) -> Answer:
    return dismissed(FIRST, text, words, value, FigureKind.PERCENT)


def heads(text: str, words: str, value: str) -> Answer:
    return dismissed(SECOND, text, words, value, FigureKind.COUNT)


QUARTER = share("Quill dismisses a quarter of its 480 workers.", "a quarter", "25")
UNTOLD = share("Quill dismisses a quarter of its workers.", "a quarter", "25")
OF_1500 = heads(
    "Quill dismisses 450 workers out of a payroll of 1,500.", "450 workers", "450"
)  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            QUARTER, heads("Quill dismisses 120 workers.", "120 workers", "120"),
            AGREE, id="the-count-it-comes-to",
        ),
        pytest.param(
            QUARTER, heads("Quill dismisses 123 workers.", "123 workers", "123"),
            COMPATIBLE, id="a-rounded-share",
        ),
        pytest.param(
            QUARTER, heads("Quill dismisses 190 workers.", "190 workers", "190"),
            None, id="never-a-contradiction",
        ),
        pytest.param(
            share("Quill dismisses 30 percent of workers.", "30 percent", "30"),
            OF_1500, AGREE, id="the-share-a-count-is",
        ),
        pytest.param(
            UNTOLD, heads("Quill dismisses 120 workers.", "120 workers", "120"),
            None, id="no-whole-told",
        ),
    ],
)  # fmt: skip
def test_a_share_meets_the_count_of_its_whole(
    left: Answer, right: Answer, expected: Verdict | None
) -> None:
    for one, other in ((left, right), (right, left)):
        finding = decide(one, other, one_story=True).finding
        assert (finding.verdict if finding else None) is expected
