"""What shares, ages, durations, measures and places in a row mean."""

import pytest

from claims.facts.figure import FigureKind
from claims.facts.quantities import read_quantities
from tests.claims.facts.notation import amounts, unmark
from tests.claims.facts.test_counts import rows

# the expression in brackets | kind | unit | what it means
FIGURES = """
[24 percent] of donors | percent | - | 24
[24%] of donors | percent | - | 24
up [8.2pc] on the year | percent | - | 8.2
[6.5 per cent] of donors | percent | - | 6.5
[more than 24%] of donors | percent | - | (24..
[nearly 10%] of donors | percent | - | 9..11
[10 to 20 percent] of donors | percent | - | 10..20
[-2.5%] growth | percent | - | -2.5
[5 percentage points] up | percent | percentage points | 5
[25 basis points] up | percent | percentage points | 0.25
a [2.3-magnitude] tremor shook Pell | measure | magnitude | 2.3
a magnitude [6.1] earthquake | measure | magnitude | 6.1
it had a magnitude of [5.4] | measure | magnitude | 5.4
the quake measured [4.1] on the Richter scale | measure | magnitude | 4.1
a [4.1] quake hit | measure | magnitude | 4.1
the [three] quakes were felt | count | - | 3
it hit [46.5 degrees Celsius] in Pell | measure | degrees Celsius | 46.5
Pell's [46.2C] broke the record | measure | degrees Celsius | 46.2
she won in [2:19:44] on the road | duration | seconds | 8384
he ran home in [28:15] on the road | duration | seconds | 1695
she clocked [1:54.3] again | duration | seconds | 114.3
a time of [2:03:11] would do | duration | seconds | 7391
a high of [41C] today | measure | degrees Celsius | 41
the mercury fell to [-12F] | measure | degrees Fahrenheit | -12
jabs for the [over-50s] | age | years | (50..
a ban on [under 16s] | age | years | ..16)
workers [over 50] may go | age | years | (50..
[half] of donors | percent | - | 50
[more than half] of donors | percent | - | (50..
[less than a quarter] of donors | percent | - | ..25)
[three quarters] of donors | percent | - | 75
[one in five] donors | percent | - | 20
a [one-in-five] chance | percent | - | 20
[nine out of 10] donors | percent | - | 90
the [34-year-old] baker | age | years | 34
[three more months] passed | duration | months | 3
a [1.4-square-mile] town | measure | square miles | 1.4
a man in his [50s] hid | age | years | 50..59
a woman in her early [twenties] sang | age | years | 20..29
another man, [26], was hurt | age | years | 26
a roofer, [52], was hurt | age | years | 52
she died at the age of [79] | age | years | 79
the baker is [34 years old] | age | years | 34
the baker left; she is [34], and rich | age | years | 34
the baker, [aged 34], waved | age | years | 34
Mara Quill, [34], waved | age | years | 34
Mara Quill, [34], of Dunmore | age | years | 34
Mara Quill, who is [34]. | age | years | 34
Mara Quill turned [34] | age | years | 34
a [ten-month-old] goat | age | months | 10
[3 years of age] is young | age | years | 3
children [under 5] | age | years | ..5)
[ages 18 to 24] | age | years | 18..24
[18-year-olds] may vote | age | years | 18
[18 months] in prison | duration | months | 18
the pool shut for [a fortnight] from Monday | duration | fortnights | 1
closed for [a week] by snow | duration | weeks | 1
closed for [ten days] from Monday | duration | days | 10
rents rose by [a quarter] | percent | - | 25
geese, of which [a fifth] | percent | - | 20
who [turns 60] next month | age | years | 59
a [five-year] plan | duration | years | 5
it lasted [over 30 days] | duration | days | (30..
[less than a year] away | duration | years | ..1)
[a year] in prison | duration | years | 1
[190 km2] of forest | measure | square kilometres | 190
[an hour and a half] later than planned | duration | hours | 1.5
[about a mile and a half] off the isle | measure | miles | 1.35..1.65
[two-and-a-half miles] off the isle | measure | miles | 2.5
[half an hour] later than planned | duration | hours | 0.5
[two and a half years] in office | duration | years | 2.5
[2 hours and 30 minutes] of debate | duration | hours | 2.5
[15-plus years] in office | duration | years | 15..
[a few weeks] of rain | duration | weeks | 3..10
[20 miles] north | measure | miles | 20
a [six-mile] trip | measure | miles | 6
[about 110 miles] south | measure | miles | 99..121
[10 1/2 miles] of cable | measure | miles | 10.5
[a quarter of a mile] away | measure | miles | 0.25
[65 mph] winds | measure | miles per hour | 65
[188 miles an hour] winds | measure | miles per hour | 188
[660 square metres] of floor | measure | square metres | 660
a [45-acre] farm | measure | acres | 45
[16,000 metric tons] of grain | measure | tonnes | 16000
[2.4 billion gallons] of water | measure | gallons | 2400000000
[5 ft 6 in] tall | measure | feet | 5.5
her [fourth] term | ordinal | - | 4
the [21st] visitor | ordinal | - | 21
their [first] child | ordinal | - | 1
"""


@pytest.mark.parametrize(
    ("marked", "kind", "unit", "meaning"), rows(FIGURES), ids=lambda cell: cell
)
def test_a_figure_is_read_with_its_kind_and_unit(
    marked: str, kind: str, unit: str, meaning: str
) -> None:
    text, start, end = unmark(marked)

    (found,) = read_quantities(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.kind == kind
    assert found.unit == (None if unit == "-" else unit)
    assert found.interval == amounts(meaning)


@pytest.mark.parametrize(
    "text",
    ["boys between the ages of 16 and 17", "the boys, one 16 and the other 17, ran"],
)
def test_two_ages_are_two_figures(text: str) -> None:
    found = read_quantities(text)

    assert [one.amount.low for one in found] == [16, 17]
    assert {one.kind for one in found} == {FigureKind.AGE}


@pytest.mark.parametrize(
    "text",
    [
        "the train left at 10:15:30",
        "kick-off was 3:45 pm",
        "it was home in 3:45 pm traffic",
        "posted 4/3/2024 10:15:30",
        "the verse, John 3:16, was painted",
        "the clock showed 10:75",
    ],
)
def test_a_time_of_day_or_a_verse_is_no_running_time(text: str) -> None:
    assert FigureKind.DURATION not in {one.kind for one in read_quantities(text)}


def test_two_ages_share_one_unit() -> None:
    found = read_quantities("her 10- and 13-year-old daughters")

    assert [(str(q.kind), int(q.amount.low or 0)) for q in found] == [
        ("age", 10),
        ("age", 13),
    ]


def test_over_some_years_is_how_long_not_how_much_longer() -> None:
    (found,) = read_quantities("a loan repaid over 3 years")

    assert found.modifier == "exactly"


def test_two_shares_have_one_sign() -> None:
    found = read_quantities("it rose from 5 to 10 percent")

    assert [(str(q.kind), int(q.amount.low or 0)) for q in found] == [
        ("percent", 5),
        ("percent", 10),
    ]


def test_a_corrected_age_is_an_age() -> None:
    found = read_quantities("The baker left. She is 34, not 36.")
    assert [one.kind for one in found] == [FigureKind.AGE, FigureKind.AGE]


def test_what_it_was_before_shares_the_unit_of_what_it_is() -> None:
    before, after = read_quantities("cut from nine to six years")
    found = [(int(q.amount.low or 0), str(q.kind), q.unit) for q in (before, after)]
    assert found == [(9, "duration", "years"), (6, "duration", "years")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("The twins were 12 and four.", ["age", "age"], id="two"),
        pytest.param(
            "The children were 12, nine and four.", ["age", "age", "age"], id="three"
        ),
        pytest.param("The victims were two men and a boy.", ["count"], id="counted"),
    ],
)
def test_the_ages_of_several_are_listed(text: str, kinds: list[str]) -> None:
    assert [str(one.kind) for one in read_quantities(text)] == kinds
