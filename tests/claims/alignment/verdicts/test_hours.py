"""Two counts of one day, told by the hour."""

import pytest

from claims.alignment.verdicts.answers.hours import counting_hour
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, SECOND, answer, killed


@pytest.mark.parametrize(
    ("sentence", "hour"),
    [
        ("By midday police had made three arrests.", 12),
        ("As of Monday evening, nine were dead.", 19),
        ("Nine were dead by late afternoon.", 17),
        ("By 6.30pm on Monday nine had died.", 18),
        ("By about 12am nine had died.", 0),
        ("Nine were in custody late on Monday.", 22),
        ("Nine were in hospital early Monday morning.", None),
        ("Nine died late on Monday.", None),
        ("Nine were still missing at nightfall.", 20),
        ("Nine died at noon.", None),
        ("Four were dead by noon and nine by dusk.", None),
        ("Nine died.", None),
    ],
)
def test_a_count_has_the_hour_that_its_sentence_tells(
    sentence: str, hour: int | None
) -> None:
    assert counting_hour(sentence) == hour


@pytest.mark.parametrize(
    ("first", "last", "verdict"),
    [
        pytest.param("By noon", "By dusk", Verdict.UPDATE, id="later"),
        pytest.param("By dusk", "By noon", Verdict.UPDATE, id="fewer-later"),
        pytest.param("By noon", "By midday", Verdict.CONTRADICT, id="one-hour"),
        pytest.param("By noon", "In all", Verdict.CONTRADICT, id="only-one-tells"),
    ],
)
def test_a_tally_moves_on_within_a_day(first: str, last: str, verdict: Verdict) -> None:
    both = [
        answer(key, text, f"{value} persons", value, killed(sentence=(0, len(text))))
        for key, value, text in (
            (FIRST, 4, f"{first} 4 persons had been killed."),
            (SECOND, 9, f"{last} 9 persons had been killed."),
        )
    ]
    finding = decide(*both, one_story=True).finding
    assert finding is not None
    assert finding.verdict is verdict
