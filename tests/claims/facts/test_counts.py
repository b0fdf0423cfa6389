"""What counts mean: "more than 80", "dozens", "between 10 and 12"."""

import pytest

from claims.facts.figure import FigureKind
from claims.facts.quantities import read_quantities
from tests.claims.facts.notation import amounts, unmark

# the expression in brackets | modifier | amount printed | what it means
EXACT = """
won by [a single] vote | exactly | 1 | 1
[Six] swans nested on the pond | exactly | 6 | 6
All [12] members signed | exactly | 12 | 12
All [twelve] members signed | exactly | 12 | 12
[One] man was pulled from the river | exactly | 1 | 1
The choir has [121] singers | exactly | 121 | 121
[One hundred and twenty-one] singers bowed | exactly | 121 | 121
[Three hundred thirty-one] kites flew | exactly | 331 | 331
[Two thousand and twelve] lanterns hung | exactly | 2012 | 2012
The town counts [1,480,000] bees | exactly | 1480000 | 1480000
The survey reached [12,34,567] farms | exactly | 1234567 | 1234567
[1.5 million] tulips bloomed | exactly | 1500000 | 1500000
[Two million three hundred thousand] tulips | exactly | 2300000 | 2300000
[Half a million] herring | exactly | 500000 | 500000
[a quarter of a million] herring swam by | exactly | 250000 | 250000
[one and a half million] herring swam by | exactly | 1500000 | 1500000
[3 million and a half] herring swam by | exactly | 3500000 | 3500000
[a dozen] geese crossed | exactly | 12 | 12
the [dozen] geese that crossed | exactly | 12 | 12
[half a dozen] geese crossed | exactly | 6 | 6
[two dozen] geese crossed | exactly | 24 | 24
[10k] runners started | exactly | 10000 | 10000
[1.1m] Britons keep pigeons | exactly | 1100000 | 1100000
[2.3bn] people watched | exactly | 2300000000 | 2300000000
[13 lakh] voters queued | exactly | 1300000 | 1300000
[1 crore] boxes were stacked | exactly | 10000000 | 10000000
[three lakh crore] grains of sand | exactly | 3000000000000 | 3000000000000
[five point two million] rings sold | exactly | 5200000 | 5200000
[a total of 46] boats sank | exactly | 46 | 46
Florida’s [99] winner-take-all ferries | exactly | 99 | 99
[AT LEAST 10] KILLED IN STORM | at_least | 10 | 10..
In Ohio [12] people swam | exactly | 12 | 12
[1.2M] people watched | exactly | 1200000 | 1200000
[hundred thousand] kites flew | exactly | 100000 | 100000
[one billion and a half million] | exactly | 1000500000 | 1000500000
[exactly 46] boats sank | exactly | 46 | 46
they found [112] gold coins | exactly | 112 | 112
she said "[80] women" came | exactly | 80 | 80
LEEDS — In [12] boats they sat | exactly | 12 | 12
He hailed A [12]-Goat Herd | exactly | 12 | 12
the shed can seat [40] goats | exactly | 40 | 40
[a hundred] candles burned | exactly | 100 | 100
[zero] boats sank | exactly | 0 | 0
plus or minus [12] points | exactly | 12 | 12
[minus 12] points went to the loser | exactly | -12 | -12
"""
HEDGED = """
[about 200] people marched | about | 200 | 180..220
[around 100] people marched | about | 100 | 90..110
[about 17] women marched | about | 17 | 15..19
[roughly 40] people marched | about | 40 | 36..44
[some 200] people marched | about | 200 | 180..220
[nearly half a million] people marched | about | 500000 | 450000..550000
[almost 300] people marched | about | 300 | 270..330
[an estimated 50] people marched | about | 50 | 45..55
[barely 50] people marched | about | 50 | 45..55
[close to 50] people marched | about | 50 | 45..55
[200 or so] people marched | about | 200 | 180..220
[50-odd] people marched | about | 50 | 45..55
"""
BOUNDED = """
[More than 80] women signed | more_than | 80 | 81..
[over 80] women signed | more_than | 80 | 81..
[well over 80] women signed | more_than | 80 | 81..
[upwards of 80] women signed | more_than | 80 | 81..
[in excess of 80] women signed | more_than | 80 | 81..
[more than a dozen] women signed | more_than | 12 | 13..
[more than 1.5 million] women signed | more_than | 1500000 | 1500001..
[at least six] women signed | at_least | 6 | 6..
[no fewer than six] women signed | at_least | 6 | 6..
[not less than six] women signed | at_least | 6 | 6..
[a minimum of six] women signed | at_least | 6 | 6..
[80-plus] women signed | at_least | 80 | 80..
[80+] women signed | at_least | 80 | 80..
[12 or more] women signed | at_least | 12 | 12..
[about 12 or more] women signed | at_least | 12 | 12..
[fewer than 12] women signed | less_than | 12 | ..11
[less than 12] women signed | less_than | 12 | ..11
[just under 12] women signed | less_than | 12 | ..11
[under 12] women signed | less_than | 12 | ..11
[up to 40] women signed | at_most | 40 | ..40
[as many as 40] women signed | at_most | 40 | ..40
[no more than 40] women signed | at_most | 40 | ..40
[at most 40] women signed | at_most | 40 | ..40
[40 or fewer] women signed | at_most | 40 | ..40
"""
RANGES = """
[between 10 and 12] goats escaped | between | 10..12 | 10..12
[from 12 to 15] goats escaped | between | 12..15 | 12..15
[10 to 12] goats escaped | between | 10..12 | 10..12
[10-12] goats escaped | between | 10..12 | 10..12
[10–12] goats escaped | between | 10..12 | 10..12
[two or three] goats escaped | between | 2..3 | 2..3
[nine or 10] goats escaped | between | 9..10 | 9..10
[eight to 12] goats escaped | between | 8..12 | 8..12
maybe [ten, 15] goats escaped | between | 10..15 | 10..15
[about 30, 40] goats escaped | between | 30..40 | 30..40
[3-4 million] goats live there | between | 3000000..4000000 | 3000000..4000000
[200 to 3,000] goats live there | between | 200..3000 | 200..3000
"""
VAGUE = """
[dozens] of women signed | vague | 12..120 | 12..120
[hundreds] of women signed | vague | 100..1000 | 100..1000
[thousands] of women signed | vague | 1000..10000 | 1000..10000
[tens of thousands] of women signed | vague | 10000..100000 | 10000..100000
[hundreds of thousands] of women | vague | 100000..1000000 | 100000..1000000
[millions] of women signed | vague | 1000000..10000000 | 1000000..10000000
[scores] of women signed | vague | 20..200 | 20..200
[several] women signed | vague | 3..10 | 3..10
[several hundred] women signed | vague | 300..1000 | 300..1000
[several dozen] women signed | vague | 36..120 | 36..120
[a few] women signed | vague | 3..10 | 3..10
[a handful] of women signed | vague | 3..10 | 3..10
[a couple] of women signed | vague | 2..3 | 2..3
[a couple of hundred] women signed | vague | 200..300 | 200..300
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [
        tuple(cell.strip() for cell in line.split(" | "))
        for line in table.strip().splitlines()
    ]


@pytest.mark.parametrize(
    ("marked", "modifier", "amount", "meaning"),
    rows(EXACT) + rows(HEDGED) + rows(BOUNDED) + rows(RANGES) + rows(VAGUE),
    ids=lambda cell: cell,
)
def test_a_count_is_read_as_its_limits(
    marked: str, modifier: str, amount: str, meaning: str
) -> None:
    text, start, end = unmark(marked)

    (found,) = read_quantities(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.kind is FigureKind.COUNT
    assert found.modifier == modifier
    assert found.amount == amounts(amount)
    assert found.interval == amounts(meaning)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("more than 80 women signed", "women"),
        ("dozens of women signed", "women"),
        ("a 12-member panel", "member"),
        ("80-plus singers", "singers"),
        ("half a dozen of the singers", "singers"),
    ],
)
def test_what_is_counted_starts_after_the_number(text: str, counted: str) -> None:
    (found,) = read_quantities(text)

    assert found.noun_start is not None
    assert text[found.noun_start :].startswith(counted)


@pytest.mark.parametrize("text", ["The toll rose to 34.", "Of 34, few could swim."])
def test_a_number_alone_counts_nothing_that_is_named(text: str) -> None:
    (found,) = read_quantities(text)

    assert found.noun_start is None


def test_a_change_is_two_amounts_not_a_range() -> None:
    text = "Membership rose from 40 to 60 last spring"

    assert [q.amount.low for q in read_quantities(text)] == [40, 60]


@pytest.mark.parametrize(
    "text",
    [
        "No injuries were reported.",
        "No one was hurt.",
        "No officers were injured.",
        "None of its night workers was hurt.",
        "None of them has been arrested.",
        "Nobody has been arrested.",
        "There were no deaths.",
    ],
)
def test_none_is_counted_where_harm_is(text: str) -> None:
    (found,) = read_quantities(text)

    assert found.amount == amounts("0")


@pytest.mark.parametrize(
    "text",
    [
        "No one answered.",
        "There is no plan.",
        "Nobody knew.",
        "No deal was struck.",
        "There is no sign that people were hurt.",
        "None of the claims were hit by it.",
    ],
)
def test_no_is_no_count_elsewhere(text: str) -> None:
    assert read_quantities(text) == []


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("the council voted 9-4 to sell", [9, 4]),
        ("the House approved the water bill 61-38 on Monday", [61, 38]),
        ("MPs rejected the motion to oust him 34 to 31.", [34, 31]),
        ("a 52 to 48 vote", [52, 48]),
        ("by a vote of 4-9", [4, 9]),
        ("none of the 48 goats sank", [0, 48]),
        ("not one of its six boats sank", [0, 6]),
        ("all but one of the 14 bakers came", [13, 14]),
        ("one of the 14 bakers came", [14]),
        ("nine are in hospital, one in critical condition", [9, 1]),
        ("Four of their colleagues died and one is missing.", [4, 1]),
        ("Two men were hurt, one with life-threatening injuries.", [2, 1]),
        ("Only one of the three engines started.", [1, 3]),
        ("He was the only one of the three to start.", [3]),
        ("Two men came and one is an old friend.", [2]),
        ("She knew that one is missing. Four died.", [4]),
    ],
)
def test_both_counts_of_a_whole_or_a_vote_are_read(
    text: str, counts: list[int]
) -> None:
    assert [found.amount.low for found in read_quantities(text)] == counts
