"""The stretch of time that narrows a figure is its own, not another figure's."""

import pytest

from claims.alignment.questions.scope.periods import is_period, of_late, periods


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        pytest.param("It pays $18 an hour.", "$18", {"a hour"}, id="per-hour"),
        pytest.param("Annual sales of $4m.", "$4m", {"a year"}, id="annual"),
        pytest.param(
            "In the second quarter, it lost $4m.", "$4m", {"second quarter"}, id="opens"
        ),
        pytest.param(
            "It lost $4m, against $3m last quarter.", "$4m", set(), id="of-another-sum"
        ),
        pytest.param(
            "It lost $4m, against $3m last quarter.",
            "$3m",
            {"last quarter"},
            id="its-own",
        ),
        pytest.param(
            "Its annual report puts the loss at $4m.", "$4m", set(), id="of-a-report"
        ),
        pytest.param(
            "It lost $4m in the three months to June.", "$4m", set(), id="a-quarter"
        ),
        pytest.param(
            "It cut rates to 4%, the first cut in two years.", "4%", set(), id="rare"
        ),
        pytest.param("Fruit fetched $3 a kg.", "$3", {"a kilo"}, id="weight"),
        pytest.param("It is £3 on every bottle.", "£3", {"a bottle"}, id="each"),
        pytest.param(
            "He paid £2m after waiting for three years.", "£2m", set(), id="clause"
        ),
    ],
)
def test_a_stretch_of_time_narrows_its_own_figure(
    text: str, figure: str, expected: set[str]
) -> None:
    start = text.index(figure)
    span = start, start + len(figure)
    assert set(periods(text, span, (0, len(text)))) == expected


@pytest.mark.parametrize(
    ("scope", "is_one"),
    [("a month", True), ("over years", True), ("besides", False), ("planned", False)],
)
def test_what_narrows_by_time_is_told_from_other_scopes(
    scope: str, is_one: bool
) -> None:
    assert is_period(scope) is is_one


@pytest.mark.parametrize(
    ("text", "is_late"),
    [
        pytest.param("It saw #12 cases in the seven days to Tuesday.", True, id="to"),
        pytest.param("It saw #12 cases in the past week.", True, id="past-week"),
        pytest.param("It saw #12 cases, the highest weekly count.", True, id="weekly"),
        pytest.param("It has seen #12 cases since May.", False, id="in-all"),
    ],
)
def test_what_came_of_late_is_no_count_of_all(text: str, *, is_late: bool) -> None:
    start = text.index("#")
    printed = text.replace("#", "")
    found = set(of_late(printed, (start, start + 8), (0, len(printed))))
    assert found == ({"of late"} if is_late else set())
