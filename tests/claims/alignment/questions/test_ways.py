"""A share goes up or down as the words beside it say; a level goes nowhere."""

import pytest

from claims.alignment.questions.scope.ways import was_more_before, ways
from tests.readings import predicate, span


@pytest.mark.parametrize(
    ("text", "share", "expected"),
    [
        pytest.param("Profit slipped 12 per cent.", "12 per cent", ["down"], id="verb"),
        pytest.param("It fell by just 4%.", "4%", ["down"], id="by-just"),
        pytest.param(
            "It cut the risk of a stroke by 31%.", "31%", ["down"], id="object-between"
        ),
        pytest.param("A drop in sales of 9%.", "9%", ["down"], id="noun-in-front"),
        pytest.param("A 9% fall in sales hurt.", "9%", ["down"], id="noun-behind"),
        pytest.param("A 15% pay rise is due.", "15%", ["up"], id="word-between"),
        pytest.param("Rents are up 4% on last year.", "4%", ["up"], id="up-on"),
        pytest.param("It is worth a tenth less.", "a tenth", ["down"], id="less"),
        pytest.param(
            "They pay 8% more than a year ago.", "8%", ["up"], id="than-before"
        ),
        pytest.param("They pay 8% more than rivals.", "8%", [], id="than-others"),
        pytest.param("It fell to 4%.", "4%", [], id="level"),
        pytest.param("It eased to a low of 4%.", "4%", [], id="level-as-noun"),
        pytest.param("It stands at barely 4%.", "4%", [], id="level-at"),
        pytest.param("It shed 10% of its staff.", "10%", [], id="of-a-whole"),
        pytest.param("Women make up 40% there.", "40%", [], id="make-up"),
        pytest.param("They turned up, 40% there.", "40%", [], id="clause"),
    ],
)
def test_a_share_goes_the_way_its_words_say(
    text: str, share: str, expected: list[str]
) -> None:
    assert list(ways(text, span(text, share), ())) == expected


def test_far_words_leave_it_to_the_verb() -> None:
    text = "Profit slid, the firm said on Monday, by as much as 5%."
    slid = predicate("slide", ("nsubj", "Profit", None))
    turned = predicate("turn up", ("nsubj", "Profit", None))
    assert list(ways(text, span(text, "5%"), (slid, turned))) == ["down"]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" less than last year.", True), (" less than rivals.", False), (".", False)],
)
def test_less_than_before_is_no_difference(behind: str, *, expected: bool) -> None:
    assert was_more_before(behind) is expected
