"""Look-alike events in two places, and a place beside all there are."""

import pytest

from claims.alignment.verdicts.comparing import decide
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    SECOND,
    TUESDAY,
    answer,
    killed,
)

IN_ORREL = "A coach left the road in Orrel. Four persons were killed."


def rule(one: str, other: str) -> str:
    both = [
        answer(key, text, f"{count} persons", value, killed(sentence=(0, len(text))))
        for key, text, count, value in (
            (FIRST, one, "Four", 4),
            (SECOND, other, "Nine", 9),
        )
    ]
    return decide(*both, one_story=True).rule


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Nine persons were killed in Tarn on Monday.", id="elsewhere"),
        pytest.param("Nine persons were killed across the county.", id="all-over"),
        pytest.param("Nine persons died in the province as a whole.", id="in-all"),
    ],
)
def test_a_count_of_another_place_is_no_other_value(other: str) -> None:
    assert rule(IN_ORREL, other) == "elsewhere"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Nine persons were killed in Orrel.", id="the-same-place"),
        pytest.param("Nine persons were killed on Monday.", id="a-day-is-no-place"),
        pytest.param("Nine persons were killed.", id="no-place"),
        pytest.param("Nine persons died in the Indian state.", id="a-nation"),
        pytest.param(
            "The Orrel coach crash at Tarn Hill killed Nine persons.", id="both"
        ),
        pytest.param(
            "Nine persons were killed across the county in Orrel.", id="named"
        ),
    ],
)
def test_a_count_of_the_same_place_stays_another_value(other: str) -> None:
    assert rule(IN_ORREL, other) == "one event"


IN_ONE_COUNTY = "Storm Odile hit Tarn and Orrel. Four persons died in Tarn County."


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("In Storm Odile Nine persons died in Orrel County.", id="county"),
        pytest.param(
            "Storm Odile, which hit Tarn, killed Nine persons in neighbouring Laxey.",
            id="next-door",
        ),
    ],
)
def test_each_district_counts_its_own_of_one_storm(other: str) -> None:
    assert rule(IN_ONE_COUNTY, other) == "elsewhere"


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Storm Odile killed Nine persons in Tarn County.", id="the-same"),
        pytest.param("Storm Odile killed Nine persons in Tarn state.", id="of-a-sort"),
        pytest.param("Odile killed Nine persons in neighbouring Orrel.", id="named"),
    ],
)
def test_one_district_may_have_two_counts(other: str) -> None:
    assert rule(IN_ONE_COUNTY, other) == "one event"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("In Orrel's fish markets Nine persons died.", "elsewhere",
                     id="another-town"),
        pytest.param("In Tarn's markets Nine persons died.", "one event", id="one"),
    ],
)  # fmt: skip
def test_what_is_told_of_two_towns_markets_differs(other: str, expected: str) -> None:
    assert rule("In Tarn's fish markets Four persons died.", other) == expected


def test_long_reports_name_many_places() -> None:
    much = "Nine persons were killed in Tarn. " + "The road is narrow. " * 40
    assert rule(IN_ORREL, much) == "one event"


def test_reports_about_one_person_may_name_two_places() -> None:
    one = answer(FIRST, IN_ORREL, "Four persons", 4, killed(entities=(7,)))
    text = "Nine persons were killed in Tarn."
    other = answer(SECOND, text, "Nine persons", 9, killed(entities=(7,)), TUESDAY)
    assert decide(one, other, one_story=True).rule != "elsewhere"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("across its German plants", "elsewhere", id="in-all-plants"),
        pytest.param("at Orrel and Tarn", "one event", id="at-two-plants"),
    ],
)
def test_what_is_told_of_all_plants_is_not_told_of_one(
    other: str, expected: str
) -> None:
    one = "At the mill in Orrel four persons were killed. Four persons are few."
    assert rule(one, f"Nine persons were killed {other}.") == expected
