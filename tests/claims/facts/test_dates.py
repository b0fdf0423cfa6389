"""What dates mean in a paper of Monday, 19 March 2018."""

from datetime import date

import pytest

from claims.facts.dates import read_dates
from claims.facts.figure import DateExpression
from claims.facts.interval import Interval
from tests.claims.facts.notation import days, unmark
from tests.claims.facts.test_counts import rows

MONDAY = Interval.exactly(date(2018, 3, 19))

# the expression in brackets | first and last possible day | precision
COMPLETE = """
signed on [18 March 2018] | 2018-03-18 | day
signed on [March 18, 2018] | 2018-03-18 | day
signed on [Mar. 18, 2018] | 2018-03-18 | day
signed on the [3rd of June 2017] | 2017-06-03 | day
signed on [June 3rd, 2017] | 2017-06-03 | day
signed on [2018-01-01] | 2018-01-01 | day
signed on [3/19/2018] | 2018-03-19 | day
signed on [19/03/2018] | 2018-03-19 | day
signed on [19.03.2018] | 2018-03-19 | day
signed on [Monday, March 12, 2018] | 2018-03-12 | day
signed on [29 February 2016] | 2016-02-29 | day
in [October 2017] it rained | 2017-10-01..2017-10-31 | month
in [November of 2021] it rained | 2021-11-01..2021-11-30 | month
in [2015] it rained | 2015-01-01..2015-12-31 | year
a [2015] case | 2015-01-01..2015-12-31 | year
first built in [1865] | 1865-01-01..1865-12-31 | year
dates back to [1865] | 1865-01-01..1865-12-31 | year
in the [1990s] it rained | 1990-01-01..1999-12-31 | decade
in the [’80s] it rained | 1980-01-01..1989-12-31 | decade
in the [1980s] the temperature rose | 1980-01-01..1989-12-31 | decade
in the [nineties] it rained | 1990-01-01..1999-12-31 | decade
in the [19th century] it rained | 1800-01-01..1899-12-31 | century
[summer 2017] was dry | 2017-06-01..2017-08-31 | season
the [winter of 2016] was dry | 2016-12-01..2017-02-28 | season
[Q3 2016] was dry | 2016-07-01..2016-09-30 | quarter
the [third quarter of 2016] was dry | 2016-07-01..2016-09-30 | quarter
the [March quarter of 2016] was dry | 2016-01-01..2016-03-31 | quarter
the [first half of 2016] was dry | 2016-01-01..2016-06-30 | half
[early 2016] was dry | 2016-01-01..2016-04-30 | part_of_year
[mid-2016] was dry | 2016-05-01..2016-08-31 | part_of_year
[late 2016] was dry | 2016-09-01..2016-12-31 | part_of_year
the [late 1990s] were dry | 1997-01-01..1999-12-31 | part_of_year
the [second week of 2016] was dry | 2016-01-11..2016-01-17 | week
the [last week of December 2016] was dry | 2016-12-26..2017-01-01 | week
in [H1 2016] it rained | 2016-01-01..2016-06-30 | half
in [2016-Q3] it rained | 2016-07-01..2016-09-30 | quarter
in [2016-07] it rained | 2016-07-01..2016-07-31 | month
on [Easter Monday 2018] it rained | 2018-04-02 | day
on [Memorial Day 2017] it rained | 2017-05-29 | day
on [Labor Day 2017] it rained | 2017-09-04 | day
the [end of 2016] was dry | 2016-09-01..2016-12-31 | part_of_year
[early July 2016] was dry | 2016-07-01..2016-07-10 | part_of_month
[late July 2016] was dry | 2016-07-22..2016-07-31 | part_of_month
the [first week of July 2016] was dry | 2016-07-04..2016-07-10 | week
the [last week of July 2016] was dry | 2016-07-25..2016-07-31 | week
the [last two months of 2016] were dry | 2016-11-01..2016-12-31 | range
on [Christmas Eve 2016] it rained | 2016-12-24 | day
in the [fall of 2016] and later | 2016-09-01..2016-11-30 | season
on [Easter 2018] it rained | 2018-04-01 | day
on [Thanksgiving 2017] it rained | 2017-11-23 | day
"""
RANGES = """
[from May to July 2017] it rained | 2017-05-01..2017-07-31 | range
[between 3 and 5 June 2017] it rained | 2017-06-03..2017-06-05 | range
it rose in the [January-March quarter] | 2018-01-01..2018-03-31 | range
it rose in the [July-September quarter] | 2017-07-01..2017-09-30 | range
[June 3-5, 2017] were dry | 2017-06-03..2017-06-05 | range
[June 3 to 5], it rained | 2017-06-03..2017-06-05 | range
[Nov 18-Dec 19, 2015] were dry | 2015-11-18..2015-12-19 | range
[Nov-Feb 2017] was dry | 2016-11-01..2017-02-28 | range
[2014 to 2016] were dry | 2014-01-01..2016-12-31 | range
[2014–2016] were dry | 2014-01-01..2016-12-31 | range
the [2016-17] season was dry | 2016-01-01..2017-12-31 | range
[between January 1 and February 2] it rained | 2018-01-01..2018-02-02 | range
[before 2018] it rained | ..2017-12-31 | range
a second time it rained, after [March 5] | 2018-03-05 | day
[after March 5] it rained | 2018-03-06.. | range
it fell in [June], the second fall in a row | 2017-06-01..2017-06-30 | month
in [June], 5 people fell | 2017-06-01..2017-06-30 | month
it fell in the [September quarter] | 2017-07-01..2017-09-30 | quarter
since [2010] it rained | 2010-01-01..2010-12-31 | year
until [May 2017] it rained | 2017-05-01..2017-05-31 | month
"""
RELATIVE = """
they strike on [Friday week] | 2018-03-30 | day
they strike on [Tuesday fortnight] | 2018-04-03 | day
delivery has slipped to [Thursday] | 2018-03-22 | day
a judge has set [October 9] as the date | 2018-10-09 | day
the fair was put back to [Thursday] | 2018-03-22 | day
nurses start giving shots on [Thursday] | 2018-03-22 | day
the hearing begins [a week on Friday] | 2018-03-30 | day
the hearing begins [a fortnight next Tuesday] | 2018-04-03 | day
the hearing begins [a week tomorrow] | 2018-03-27 | day
the hearing begins [tomorrow week] | 2018-03-27 | day
it shut on [St Patrick's Day] | 2018-03-17 | day
it shut on [Independence Day] | ? | day
it will shut on [Bank Holiday Monday] | 2018-04-02 | day
it will shut over the [bank holiday weekend] | 2018-03-31..2018-04-02 | weekend
it will shut over the [Easter weekend] | 2018-03-30..2018-04-02 | weekend
said [today] | 2018-03-19 | day
said [yesterday] | 2018-03-18 | day
will meet [tomorrow night] | 2018-03-20 | day
said [this morning] | 2018-03-19 | day
said [last night] | 2018-03-18 | day
the [day before yesterday] it rained | 2018-03-17 | day
said on [Monday] | 2018-03-19 | day
said [Thursday] | 2018-03-15 | day
said [Wednesday night] | 2018-03-14 | day
said [early Friday] | 2018-03-16 | day
said [last Friday] | 2018-03-16 | day
said [this past Friday] | 2018-03-16 | day
will meet [Tuesday] | 2018-03-20 | day
since [Saturday], it will rain | 2018-03-17 | day
it is shut until [Thursday] | 2018-03-22 | day
it was shut until [Thursday] | 2018-03-15 | day
adjourned the case to [Thursday] | 2018-03-22 | day
until sentencing, which he set for [May 24] | 2018-05-24 | day
a hearing was set for [Thursday] | 2018-03-22 | day
named [Thursday] as the day of the vote | 2018-03-22 | day
a man he named [Thursday] as his heir | 2018-03-15 | day
first set for [November 24] | 2017-11-24 | day
he drove to [Thursday]'s match | 2018-03-15 | day
jailed until at least [2041] | 2041-01-01..2041-12-31 | year
will meet [next Tuesday] | 2018-03-27 | day
met [Tuesday of last week] | 2018-03-13 | day
will meet [next week on Tuesday] | 2018-03-27 | day
[Thursday]'s statement will stand | 2018-03-15 | day
said [this week] | 2018-03-19..2018-03-25 | week
said [last week] | 2018-03-12..2018-03-18 | week
the [week before last] it rained | 2018-03-05..2018-03-11 | week
the [year after next] it will rain | 2020-01-01..2020-12-31 | year
will meet [next week] | 2018-03-26..2018-04-01 | week
said over the [weekend] | 2018-03-17..2018-03-18 | weekend
said [last weekend] | 2018-03-17..2018-03-18 | weekend
said [last month] | 2018-02-01..2018-02-28 | month
said [this month] | 2018-03-01..2018-03-31 | month
said [late last month] | 2018-02-20..2018-02-28 | part_of_month
said [last year] | 2017-01-01..2017-12-31 | year
said [last quarter] | 2017-10-01..2017-12-31 | quarter
said [last summer] | 2017-06-01..2017-08-31 | season
said in the [spring] | 2018-03-01..2018-05-31 | season
said [earlier this month] | 2018-03-01..2018-03-19 | range
said [earlier this year] | 2018-01-01..2018-03-19 | range
will meet [later this year] | 2018-03-19..2018-12-31 | range
said in [October] | 2017-10-01..2017-10-31 | month
said [last October] | 2017-10-01..2017-10-31 | month
said in [March] | 2018-03-01..2018-03-31 | month
said on [Sept. 30] | 2017-09-30 | day
said on [March 3] | 2018-03-03 | day
said on [Monday, March 12] | 2018-03-12 | day
said on [Monday evening, March 12] | 2018-03-12 | day
is scheduled for [April 5] | 2018-04-05 | day
will meet in [May] | 2018-05-01..2018-05-31 | month
the [April 5] hearing is close | 2018-04-05 | day
the [June 7] primary is close | 2018-06-07 | day
was shot on [Aug. 5] | 2017-08-05 | day
he said the [April 5] hearing was off | 2018-04-05 | day
raised in the [third quarter of the year] | 2017-07-01..2017-09-30 | quarter
the rate was up in [February] and will be a worry | 2018-02-01..2018-02-28 | month
On [Friday], the council will vote | 2018-03-23 | day
The vote will be held on [Friday] | 2018-03-23 | day
it was to be issued on [Friday] | 2018-03-16 | day
said on [June 16 of last year] | 2017-06-16 | day
said [three days ago] | 2018-03-16 | day
said [two weeks ago] | 2018-03-05..2018-03-11 | week
said [a month ago] | 2018-02-01..2018-02-28 | month
it opens [a week from Tuesday] | 2018-03-27 | day
said [a week ago Monday] | 2018-03-12 | day
said [a year and a half ago] | 2016-09-01..2016-09-30 | month
said [two and a half years ago] | 2015-09-01..2015-09-30 | month
said [two years ago] | 2016-01-01..2016-12-31 | year
said [a few weeks ago] | 2018-01-08..2018-03-04 | range
will meet [in two weeks] | 2018-04-02..2018-04-08 | week
will meet [six months from now] | 2018-09-01..2018-09-30 | month
over the [past three months] it rained | 2017-12-19..2018-03-19 | range
over the [last few days] it rained | 2018-03-09..2018-03-19 | range
over the [last two quarters] it rained | 2017-07-01..2017-12-31 | range
over the [next quarter] it will rain | 2018-04-01..2018-06-30 | quarter
it will open [next summer] | 2018-06-01..2018-08-31 | season
it opened [this spring] | 2018-03-01..2018-05-31 | season
it opened [this winter] | 2018-12-01..2019-02-28 | season
it will open [next May] | 2018-05-01..2018-05-31 | month
it opened [this January] | 2018-01-01..2018-01-31 | month
it will close [next weekend] | 2018-03-31..2018-04-01 | weekend
met [five months after Christmas] | 2018-05-01..2018-05-31 | month
[early this week] it rained | 2018-03-19..2018-03-20 | range
[earlier in the month] it rained | 2018-03-01..2018-03-19 | range
over the [past year] it rained | 2017-03-19..2018-03-19 | range
over the [next two days] it will rain | 2018-03-20..2018-03-21 | range
met [two weeks before Christmas] | 2017-12-11 | day
met [three days after January 12] | 2018-01-15 | day
in the [week of March 8] it rained | 2018-03-05..2018-03-11 | week
on [Christmas] it rained | 2017-12-25 | day
"""


def read_one(text: str, **options: object) -> DateExpression:
    (found,) = read_dates(text, **({"published": MONDAY} | options))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("marked", "meaning", "precision"),
    rows(COMPLETE) + rows(RANGES) + rows(RELATIVE),
    ids=lambda cell: cell,
)
def test_a_date_is_first_and_last_possible_day(
    marked: str, meaning: str, precision: str
) -> None:
    text, start, end = unmark(marked)

    found = read_one(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.interval == days(meaning)
    assert found.precision == precision


@pytest.mark.parametrize(
    "marked",
    [
        "he left the [day before]",
        "he left the [next day]",
        "he left [two weeks earlier]",
        "[six weeks after] police had arrested him",
        "he left [that year]",
        "he left the [following week]",
        "he left the [following Monday]",
        "he spoke that [October]",
    ],
)
def test_a_day_of_another_event_stays_unknown(marked: str) -> None:
    text, start, end = unmark(marked)

    found = read_one(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.anchor == "text"
    assert found.interval.is_unknown


@pytest.mark.parametrize(
    ("text", "weekday"),
    [("released on Wednesday", "Wednesday"), ("said Thursday night", "Thursday")],
)
def test_without_a_publication_date_a_weekday_stays_a_weekday(
    text: str, weekday: str
) -> None:
    found = read_one(text, published=None)

    assert found.weekday == weekday
    assert found.anchor == "unknown"
    assert found.interval.is_unknown


@pytest.mark.parametrize("text", ["said yesterday", "in October", "two years ago"])
def test_without_a_publication_date_no_day_is_invented(text: str) -> None:
    assert read_one(text, published=None).interval.is_unknown


def test_a_complete_date_needs_no_publication_date() -> None:
    assert read_one("in 2015", published=None).interval == days(
        "2015-01-01..2015-12-31"
    )


def test_last_winter_is_the_one_before_that_which_runs() -> None:
    january = Interval.exactly(date(2018, 1, 25))
    found = read_one("prices rose last winter", published=january)
    assert found.interval == days("2016-12-01..2017-02-28")


def test_a_publication_known_to_a_week_widens_its_weekdays() -> None:
    week = days("2018-03-19..2018-03-20")

    assert read_one("said Monday", published=week).interval == days("2018-03-19")
    assert read_one("said yesterday", published=week).interval == days(
        "2018-03-18..2018-03-19"
    )


def test_the_outlets_country_puts_the_day_first() -> None:
    assert read_one("on 03/04/2018", day_first=True).interval == days("2018-04-03")
    assert read_one("on 03/04/2018", day_first=False).interval == days("2018-03-04")


def test_a_parser_may_say_the_tense() -> None:
    said = read_one("Tuesday", tense_at={0: "past"}.get)
    planned = read_one("Tuesday", tense_at={0: "future"}.get)

    assert said.interval == days("2018-03-13")
    assert planned.interval == days("2018-03-20")
