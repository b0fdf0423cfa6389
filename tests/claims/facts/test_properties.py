"""What holds for every text: true offsets, order, and time that grows with it."""

from datetime import date
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.facts.dates import read_dates
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities

WORDS = st.sampled_from(
    """one two twenty hundred thousand million half third and a an of to - – , . $ £ €
    1 12 34 2018 1,234 5.5 1/2 % per cent percent women people years old year week ago
    last next this early late mid between from before after in on March May June Monday
    Friday 19 the first second dozen dozens about more than at least up or fewer USD
    pounds miles feet m k bn 's ( ) " today yesterday weekend quarter Q3 1990s since
    no one was hurt aged Smith No Section iPhone couple few several""".split()
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=60)
PUBLISHED = Interval.exactly(date(2018, 3, 19))


@given(TEXTS)
@example("two at least two")
@settings(max_examples=100, deadline=None)
def test_quantities_stand_in_order_and_apart_in_their_text(text: str) -> None:
    end = 0
    for found in read_quantities(text):
        assert end <= found.start <= found.number_start < found.number_end <= found.end
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        end = found.end


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_the_meaning_of_a_quantity_touches_what_is_printed(text: str) -> None:
    for found in read_quantities(text):
        assert found.amount.low is not None
        edges = (found.interval.low, found.interval.high)
        assert edges != (None, None)


@given(TEXTS, st.dates())
@settings(max_examples=100, deadline=None)
def test_dates_stand_in_order_and_apart_in_their_text(text: str, today: date) -> None:
    end = 0
    for found in read_dates(text, published=Interval.exactly(today)):
        assert end <= found.start < found.end
        end = found.end


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_no_amount_is_read_inside_a_date(text: str) -> None:
    dated = [(d.start, d.end) for d in read_dates(text, published=PUBLISHED)]
    for found in read_quantities(text):
        for start, end in dated:
            assert found.number_end <= start or found.number_start >= end


HOSTILE = {
    "digits": "1" * 50_000,
    "commas": "1," * 10_000,
    "number words": "one " * 4_000,
    "conjunctions": "one hundred and " * 3_000,
    "magnitudes": "million " * 4_000,
    "vague words": "hundreds of " * 4_000,
    "ranges": "$1-" * 4_000,
    "bounds": "between 1 and " * 3_000,
    "months": "May " * 4_000,
    "dashed years": "2018-" * 4_000,
    "weeks of weeks": "week of " * 4_000,
    "parts of parts": "early in the " * 4_000,
    "distances": "two weeks before " * 3_000,
    "hyphens": "-" * 50_000,
}


def seconds(text: str) -> float:
    start = process_time()
    read_quantities(text)
    read_dates(text, published=PUBLISHED)
    return process_time() - start


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_text_only(text: str) -> None:
    quarter = seconds(text[: len(text) // 4])

    # A quadratic reader takes sixteen times as long, and minutes.
    assert seconds(text) < 10 * quarter + 5
