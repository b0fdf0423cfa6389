"""What holds of the verdict on any two answers."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.verdicts import Fact, Finding, Verdict, compare


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    low = draw(st.none() | st.integers(-60, 60).map(Decimal))
    high = draw(st.none() | st.integers(-60, 60).map(Decimal))
    if low is not None and high is not None and low > high:
        low, high = high, low
    printed = low if low is not None else high
    on = draw(st.none() | st.dates(date(2018, 1, 1), date(2018, 3, 1)))
    return Fact(
        kind=draw(st.sampled_from([k for k in FigureKind if k is not FigureKind.DATE])),
        interval=Interval(low, high),
        amount=Interval(printed, printed),
        modifier=draw(st.sampled_from(list(Modifier))),
        wording=draw(st.sampled_from(["12", "a dozen", "1.5 million", "6.4"])),
        unit=draw(st.sampled_from([None, "miles", "kilometres", "USD", "years"])),
        reported_on=None if on is None else Interval.exactly(on),
        hour=draw(st.none() | st.integers(0, 24)),
        is_tally=draw(st.booleans()),
        is_correction=draw(st.booleans()),
        speaker=draw(st.sampled_from([None, "Quill", "Ames"])),
        outlet=draw(st.sampled_from(["Post", "Echo"])),
    )


@given(facts(), facts())
@settings(max_examples=200, deadline=None)
def test_the_order_of_two_answers_never_matters(one: Fact, other: Fact) -> None:
    assert compare(one, other) == compare(other, one)


@given(facts())
def test_an_answer_never_contradicts_itself(fact: Fact) -> None:
    finding = compare(fact, fact)

    assert finding is None or finding.verdict is Verdict.AGREE


@given(facts(), facts())
@settings(max_examples=100, deadline=None)
def test_what_overlaps_is_no_contradiction(one: Fact, other: Fact) -> None:
    finding = compare(one, other)

    if one.unit == other.unit and one.interval.overlaps(other.interval):
        assert finding is None or isinstance(finding, Finding)
        assert finding is None or finding.verdict is not Verdict.CONTRADICT
