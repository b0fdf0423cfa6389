"""Amounts told by a share, by their digits or by what is left out."""

import pytest

from claims.facts.quantities import read_quantities
from tests.claims.facts.notation import amounts, unmark
from tests.claims.facts.test_counts import rows

# the expression in brackets | kind | unit | what it means
TOLD = """
[two in every three] nurses | percent | - | 66.66666666666666666666666667
[three out of every five] nurses | percent | - | 60
[three in each four] nurses | percent | - | 75
[two out of five] nurses | percent | - | 40
cut by [a quarter of a percentage point] | percent | percentage points | 0.25
[three quarters of a percentage point] | percent | percentage points | 0.75
[half a percentage point] | percent | percentage points | 0.5
profit fell [a fifth] in June | percent | - | 20
fares go up [a tenth] in May | percent | - | 10
it cut the risk of a stroke by [a third] | percent | - | 33.33333333333333333333333333
they face a cut of [a third] in pay | percent | - | 33.33333333333333333333333333
rates went up [half a point] | percent | percentage points | 0.5
[a quarter-point] cut | percent | percentage points | 0.25
a [25-basis-point] cut | percent | percentage points | 0.25
[a half-percentage-point] rise | percent | percentage points | 0.5
a [six-figure] sum | money | - | 100000..999999
a [7-figure] settlement | money | - | 1000000..9999999
in the [low seven figures] | money | - | 1000000..4000000
a fee in the [mid-six figures] | money | - | 300000..700000
earns [six figures] | money | - | 100000..999999
a [five-figure] crowd | count | - | 10000..99999
deaths reached [double figures] | count | - | 10..99
inflation is in [double digits] | percent | - | 10..99
[not a single] ballot | count | - | 0
[two hours, 19 minutes and 30 seconds] | duration | hours | 2.325
a fire of [12 sq km] | measure | square kilometres | 12
a fire of [3 sq. miles] | measure | square miles | 3
[the best part of a decade] late | duration | decades | 0.6..1
handed over [$5,000] | money | USD | 5000
has made over [Rs 2 crore] to the fund | money | INR | 20000000
"""


@pytest.mark.parametrize(
    ("marked", "kind", "unit", "meaning"), rows(TOLD), ids=lambda cell: cell
)
def test_an_amount_is_read_from_the_words_that_tell_it(
    marked: str, kind: str, unit: str, meaning: str
) -> None:
    text, start, end = unmark(marked)

    (found,) = read_quantities(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.kind == kind
    assert found.unit == (None if unit == "-" else unit)
    assert found.interval == amounts(meaning)


@pytest.mark.parametrize(
    ("text", "remain"),
    [
        pytest.param("All but seven of the 38 men rose.", 31, id="of-the"),
        pytest.param("All but two of a herd of seven fell.", 5, id="of-a-herd-of"),
        pytest.param("All bar one of the town's 12 shops shut.", 11, id="possessive"),
        pytest.param("All but four crew of the 30 left.", 26, id="noun-between"),
    ],
)
def test_what_remains_is_the_whole_less_the_exception(text: str, remain: int) -> None:
    found, _ = read_quantities(text)

    assert found.interval == amounts(str(remain))


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        pytest.param("All but four of those feared dead were found.", 4, id="those"),
        pytest.param("All but two of the men fled in 2019.", 2, id="year"),
        pytest.param("All but one of the 40-mile walks.", 1, id="measure"),
    ],
)
def test_without_a_whole_the_exception_is_all_that_is_known(
    text: str, left_out: int
) -> None:
    assert read_quantities(text)[0].interval == amounts(str(left_out))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("won the match by half a point", id="point-of-a-game"),
        pytest.param("temperatures in triple digits", id="heat"),
        pytest.param("a double-digit crossword", id="no-amount"),
        pytest.param("the shoes are in double figures", id="nothing-counted"),
        pytest.param("doors open at 7 and close at nine", id="hours"),
        pytest.param("the Fantastic Four star waved from the stage", id="film"),
        pytest.param("temperatures in the low 70s", id="degrees"),
        pytest.param("she watched the Magnificent Seven alone", id="title"),
    ],
)
def test_what_is_worded_alike_is_no_amount(text: str) -> None:
    assert read_quantities(text) == []


@pytest.mark.parametrize("text", ["Six figures in coats", "a five-figure bronze"])
def test_figures_that_are_shapes_are_no_sums(text: str) -> None:
    assert {one.kind for one in read_quantities(text)} == {"count"}
