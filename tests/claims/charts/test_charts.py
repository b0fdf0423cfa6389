"""Charts: nothing is drawn narrower or wider than what was said."""

from datetime import date

import pytest

from claims.charts.scale import A_FEW_DAYS, day_scale, scale_for
from claims.charts.strip import HEAD, NARROW, WIDE, Answer, strip_chart
from claims.charts.timeline import UNDATED, Event, timeline
from claims.charts.values import value_chart

PHONE = 390


def answer(low: float | None, high: float | None, modifier: str = "exactly") -> Answer:
    return Answer("Gazette", "wording", "/", low, high, modifier)


def event(first: date | None, last: date | None, lane: str = "Quill") -> Event:
    return Event(lane, "label", "/", "claim", first, last)


def test_a_scale_keeps_order_and_stays_inside() -> None:
    scale = scale_for([12, 80, 120], 0, 100)

    places = [scale.at(value) for value in (12, 80, 120)]

    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < 100


def test_values_far_apart_are_placed_by_powers() -> None:
    scale = scale_for([3, 3_000_000], 0, 100)

    assert scale.by_powers
    assert scale.ticks() == [10.0, 100.0, 1e3, 1e4, 1e5, 1e6]


def test_a_scale_of_days_marks_no_hour() -> None:
    ticks = day_scale([date(2021, 5, 5), date(2021, 5, 6)], 0, 100).ticks()

    assert all(tick == int(tick) for tick in ticks)


@pytest.mark.parametrize("days", [1, 14, 15, 40, 800])
def test_the_ticks_of_dates_stand_at_whole_days(days: int) -> None:
    first = float(date(2021, 5, 5).toordinal())
    drawn = [answer(first, first), answer(first + days, first + days)]

    chart = strip_chart(drawn, str, least_step=1)

    assert chart is not None
    assert all(float(name).is_integer() for _, name in chart.ticks)


def test_a_scale_of_one_value_has_room() -> None:
    assert scale_for([80], 0, 100).at(80) == 50


@pytest.mark.parametrize(
    ("drawn", "shape", "open_left", "open_right"),
    [
        pytest.param(answer(80, 80), "dot", False, False, id="exact"),
        pytest.param(answer(81, None, "more_than"), "bar", False, True, id="more-than"),
        pytest.param(answer(None, 40, "at_most"), "bar", True, False, id="at-most"),
        pytest.param(answer(90, 110, "about"), "soft", False, False, id="about"),
        pytest.param(answer(12, 120, "vague"), "block", False, False, id="dozens"),
    ],
)
def test_an_answer_is_drawn_as_it_was_said(
    drawn: Answer, shape: str, open_left: bool, open_right: bool
) -> None:
    chart = strip_chart([drawn, answer(50, 60)], str)

    assert chart is not None
    strip = chart.strips[0]
    assert (strip.shape, strip.open_left, strip.open_right) == (
        shape,
        open_left,
        open_right,
    )
    if open_right:
        assert strip.end == WIDE.right
    if open_left:
        assert strip.x == WIDE.left


@pytest.mark.parametrize(
    ("drawn", "heads"),
    [
        pytest.param(answer(60, 80), (0, 0), id="closed"),
        pytest.param(answer(60, None, "more_than"), (0, HEAD), id="open-above"),
        pytest.param(answer(None, 60, "at_most"), (HEAD, 0), id="open-below"),
    ],
)
def test_a_bar_leaves_room_for_the_head_of_its_arrow(
    drawn: Answer, heads: tuple[int, int]
) -> None:
    chart = strip_chart([drawn, answer(50, 60)], str)

    assert chart is not None
    strip = chart.strips[0]
    start, width = strip.bar
    assert start == pytest.approx(strip.x + heads[0])
    assert start + width == pytest.approx(strip.end - heads[1])


def test_on_a_phone_the_words_stand_over_marks_that_take_its_whole_width() -> None:
    chart = strip_chart([answer(50, 60), answer(70, 70)], str, layout=NARROW)

    assert chart is not None
    assert chart.width <= PHONE
    assert all(0 < one.above < one.y < chart.height for one in chart.strips)
    assert chart.strips[0].y < chart.strips[1].above


def test_a_day_that_stands_alone_has_days_around_it_no_centuries() -> None:
    day = float(date(2021, 5, 5).toordinal())
    chart = strip_chart([answer(day, day)], str, least_step=1, least_room=A_FEW_DAYS)

    assert chart is not None
    named = [float(name) for _, name in chart.ticks]
    assert max(named) - min(named) <= 2 * A_FEW_DAYS
    assert day_scale([date(2021, 5, 5)], 0, 100).high == day + A_FEW_DAYS


def test_nothing_is_drawn_of_answers_without_limits() -> None:
    assert strip_chart([answer(None, None)], str) is None
    assert strip_chart([], str) is None


def test_value_over_time_needs_two_days() -> None:
    day = date(2021, 5, 4)

    assert value_chart([(day, answer(1, 1)), (day, answer(2, 2))], str) is None
    assert value_chart([(day, answer(1, 1)), (date(2021, 5, 5), answer(2, 2))], str)


def test_a_day_is_a_dot_a_month_a_bar_and_before_an_open_bar() -> None:
    chart = timeline(
        [
            event(date(2021, 5, 4), date(2021, 5, 4)),
            event(date(2021, 5, 1), date(2021, 5, 31)),
            event(None, date(2021, 5, 9)),
        ]
    )

    assert chart is not None
    before, month, day = sorted(chart.marks, key=lambda mark: (mark.x, -mark.width))
    assert day.is_day
    assert month.width > 0
    assert (month.open_left, before.open_left, before.open_right) == (
        False,
        True,
        False,
    )


def test_what_has_no_date_stands_in_a_lane_of_its_own_at_the_end() -> None:
    chart = timeline(
        [event(None, None, "Dorn"), event(date(2021, 5, 4), date(2021, 5, 4), "Quill")]
    )

    assert chart is not None
    assert [lane.name for lane in chart.lanes] == ["Quill", UNDATED]


def test_over_many_years_a_timeline_is_marked_where_each_begins() -> None:
    days = [date(year, 5, 4) for year in (2009, 2021)]
    chart = timeline([event(day, day) for day in days])
    assert chart is not None
    assert [name for _, name in chart.ticks] == [str(n) for n in range(2009, 2022, 2)]


def test_days_at_the_edge_of_the_calendar_are_marked() -> None:
    chart = timeline([event(date.min, date.min), event(date.max, date.max)])
    assert chart is not None
    assert chart.ticks


def test_a_timeline_of_nothing_dated_is_not_drawn() -> None:
    assert timeline([event(None, None)]) is None


def test_what_falls_on_one_day_of_a_lane_is_one_mark_with_its_number() -> None:
    chart = timeline([event(date(2021, 5, 4), date(2021, 5, 4)) for _ in range(3)])

    assert chart is not None
    assert [len(mark.events) for mark in chart.marks] == [3]


def test_marks_near_each_other_do_not_cover_each_other() -> None:
    days = [date(2021, 5, 4), date(2021, 5, 5), date(2022, 5, 4)]
    chart = timeline([event(day, day) for day in days])

    assert chart is not None
    first, second, far = chart.marks
    assert first.y != second.y
    assert first.y == far.y


def test_what_lies_outside_the_window_points_out_of_it() -> None:
    window = (date(2021, 5, 1), date(2021, 5, 31))
    early = date(1998, 1, 1)
    chart = timeline([event(early, early)], window)

    assert chart is not None
    assert (chart.marks[0].open_left, chart.marks[0].open_right) == (True, False)
