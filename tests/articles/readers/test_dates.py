"""Publication dates in any spelling, at the width they were printed."""

from datetime import UTC, date, datetime

import pytest

from articles.readers.dates import BadDateError, parse_day

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2018-03-19", date(2018, 3, 19), date(2018, 3, 19)),
        ("2018-03-19T23:30:00-05:00", date(2018, 3, 19), date(2018, 3, 19)),
        ("2018-03-19 10:00", date(2018, 3, 19), date(2018, 3, 19)),
        ("Mon, 19 Mar 2018 10:00:00 GMT", date(2018, 3, 19), date(2018, 3, 19)),
        ("March 19th, 2018", date(2018, 3, 19), date(2018, 3, 19)),
        ("19. März 2018", date(2018, 3, 19), date(2018, 3, 19)),
        ("March 2018", date(2018, 3, 1), date(2018, 3, 31)),
        ("February 2020", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2026-01-02", date(2026, 1, 2), date(2026, 1, 2)),
    ],
)
def test_a_date_keeps_the_width_it_was_printed_at(
    words: str, first: date, last: date
) -> None:
    found = parse_day(words, day_first=True, today=TODAY)

    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("day_first", "day"), [(True, date(2018, 4, 3)), (False, date(2018, 3, 4))]
)
def test_the_order_of_day_and_month_is_a_setting(day_first: bool, day: date) -> None:
    assert parse_day("3/4/2018", day_first=day_first, today=TODAY).first == day


def test_a_moment_needs_a_zone_and_is_kept_in_utc() -> None:
    zoned = parse_day("2018-03-19T23:30:00-05:00", day_first=True, today=TODAY)
    bare = parse_day("2018-03-19T23:30:00", day_first=True, today=TODAY)

    assert zoned.at == datetime(2018, 3, 20, 4, 30, tzinfo=UTC)
    assert bare.at is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("2018-02-31", "not a day of the calendar"),
        ("2018-13-01", "not a day of the calendar"),
        ("31/02/2018", "not a date of the calendar"),
        ("Feb 31, 2018", "not a date of the calendar"),
        ("March 19", "not a date of the calendar with a year"),
        ("Monday", "with a year"),
        ("yesterday", "with a year"),
        ("infinity", "with a year"),
        ("1521417600", "with a year"),
        ("0001-01-01", "before 1600"),
        ("10000-01-01", "not a day of the calendar"),
        ("1/1/10000", "with a year"),
        ("2026-01-03", "in the future"),
        ("9999-12-31", "in the future"),
        ("9999-12-31T23:00:00-05:00", "not a day of the calendar"),
        ("0001-01-01 00:00 +0500", "not a day of the calendar"),
        ("1" * 10_000, "too long"),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(
    words: str, reason: str
) -> None:
    with pytest.raises(BadDateError, match=reason):
        parse_day(words, day_first=True, today=TODAY)
