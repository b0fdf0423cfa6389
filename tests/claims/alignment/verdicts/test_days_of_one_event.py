"""The only days of two short reports: of one event, met, moved or contradicting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, MONDAY, SECOND
from tests.readings import circumstances, count, predicate

AGREE, COMPATIBLE = Verdict.AGREE, Verdict.COMPATIBLE
UPDATE, CONTRADICT = Verdict.UPDATE, Verdict.CONTRADICT


def march(first: int, last: int = 0) -> Interval[date]:
    return Interval(date(2024, 3, first), date(2024, 3, last or first))


def dated(
    key: int,
    text: str,
    verb: str,
    days: Interval[date],
    published: date = MONDAY,
) -> Answer:
    """The day printed as "then", or in the second report "that day", its only one."""
    found = circumstances(
        predicate(verb, ("nsubj", text.split(maxsplit=1)[0], None)), noun=None,
        noun_words="", sentence=(0, len(text)),
    )  # fmt: skip
    printed = "then" if key == FIRST else "that day"
    figure = count(text, 1, printed, 0, found, interval=days, amount=days,
                   kind=FigureKind.DATE, unit=None)  # fmt: skip
    report = Report(key, text, "Ledger", Interval.exactly(published))
    made = answer_of(figure, report)
    assert made is not None
    return replace(made, sole=True)


def verdict(left: Answer, right: Answer) -> Verdict | None:
    finding = decide(left, right, one_story=True).finding
    return finding.verdict if finding else None


SANDBANK = dated(FIRST, "Ferry touched a sandbank then.", "touch", march(2))
GRAZED = "An inquiry looks at the mishap of the ferry that day."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(dated(SECOND, GRAZED, "look", march(2)), AGREE, id="one-day"),
        pytest.param(
            dated(SECOND, GRAZED, "look", march(2, 3)), COMPATIBLE, id="weekend"
        ),
        pytest.param(dated(SECOND, GRAZED, "look", march(1, 31)), None, id="a-month"),
        pytest.param(dated(SECOND, GRAZED, "look", march(1)), None, id="another-day"),
        pytest.param(
            dated(SECOND, "A bakery burnt that day.", "burn", march(2)),
            None,
            id="no-word-shared",
        ),
        pytest.param(
            replace(dated(SECOND, GRAZED, "look", march(2)), sole=False),
            None,
            id="one-of-several",
        ),
    ],
)
def test_the_only_days_of_two_short_reports_are_one_answer_where_they_meet(
    other: Answer, expected: Verdict | None
) -> None:
    assert verdict(SANDBANK, other) is expected


def test_days_of_two_known_acts_are_not_one_answer() -> None:
    one = dated(FIRST, "A guard of the museum was arrested then.", "arrest", march(2))
    other = dated(SECOND, "A guard of the museum died that day.", "die", march(2))
    assert verdict(one, other) is None


def test_who_died_in_an_accident_died_on_its_day() -> None:
    one = dated(FIRST, "A guard at the Tarn bakery died of gas then.", "die", march(2))
    other = dated(
        SECOND, "The Tarn bakery saw a gas blast that day.", "blast", march(2)
    )
    assert verdict(one, other) is AGREE


VOTE = dated(FIRST, "The council will vote on the budget then.", "vote", march(7))


@pytest.mark.parametrize(
    ("text", "days", "later", "expected"),
    [
        pytest.param(
            "The council put off its budget vote. It will decide that day.",
            march(14), 4, UPDATE, id="put-off",
        ),
        pytest.param(
            "The vote on the budget was brought forward. It will be that day.",
            march(6), 1, UPDATE, id="brought-forward",
        ),
        pytest.param(
            "The council is split on the budget. It will decide that day.",
            march(14), 4, None, id="untold",
        ),
        pytest.param(
            "After a longer wait the council voted its budget that day.",
            march(5), 4, None, id="no-day-to-come",
        ),
    ],
)  # fmt: skip
def test_a_day_to_come_is_moved_where_the_later_report_says_so(
    text: str, days: Interval[date], later: int, expected: Verdict | None
) -> None:
    other = dated(SECOND, text, "decide", days, MONDAY + timedelta(days=later))
    found = verdict(VOTE, other)
    assert found is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(march(7), march(9), CONTRADICT, id="both-to-come"),
        pytest.param(march(2), march(1), None, id="both-past"),
    ],
)
def test_two_days_of_what_is_to_come_contradict(
    one: Interval[date], other: Interval[date], expected: Verdict | None
) -> None:
    """The next hearing is one; of those past there may be several."""
    sides = (
        dated(FIRST, "The hearing on the Orr quarry opens then.", "hearing", one),
        dated(SECOND, "At the quarry Orr faces a hearing that day.", "hearing", other),
    )
    assert verdict(*sides) is expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("derail", CONTRADICT, id="crash"),
        pytest.param("die", None, id="death"),
    ],
)
def test_a_crash_is_one_event_of_its_story(verb: str, expected: Verdict | None) -> None:
    sides = (
        dated(FIRST, f"Coaches near Pell {verb}ed then.", verb, march(2)),
        dated(
            SECOND, f"At Pell coaches {verb}ed on the line that day.", verb, march(1)
        ),
    )
    assert verdict(*sides) is expected


FIRE = "Flames broke out in the Noor tannery then, killing a watchman."


@pytest.mark.parametrize(
    ("other", "published", "expected"),
    [
        pytest.param("Noor", 4, CONTRADICT, id="one-place"),
        pytest.param("Tarn", 4, None, id="another-place"),
        pytest.param("Noor", 14, None, id="weeks-later"),
    ],
)
def test_a_place_burns_once_in_a_week_whatever_else_is_told(
    other: str, published: int, expected: Verdict | None
) -> None:
    text = f"Its owner at {other} was held after losing it all to a blaze that day."
    sides = (
        dated(FIRST, FIRE, "blaze", march(2)),
        dated(SECOND, text, "blaze", march(1), MONDAY.replace(day=published)),
    )
    frame = [replace(one.signature, frame="fire on") for one in sides]
    one, two = (
        replace(side, signature=made) for side, made in zip(sides, frame, strict=True)
    )
    assert verdict(one, two) is expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [("early", None), ("at noon on", CONTRADICT)],
    ids=["one-night", "two-days"],
)
def test_a_night_and_the_early_hours_behind_it_do_not_contradict(
    hour: str, expected: Verdict | None
) -> None:
    """The second day is a Sunday, and the first the Saturday before it."""
    sides = (
        dated(FIRST, "Coaches near Pell derailed late then.", "derail", march(2)),
        dated(SECOND, f"At Pell coaches derailed {hour} that day.", "derail", march(3)),
    )
    assert verdict(*sides) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("Noor", CONTRADICT, id="one-place"),
        pytest.param("Tarn", None, id="another-place"),
    ],
)
def test_a_place_votes_once_whoever_stands(
    other: str, expected: Verdict | None
) -> None:
    text = f"Voters in {other} will go to the ballot that day to replace Ann Orr."
    sides = (
        dated(FIRST, "Voters in Noor of the Mwala district will hold a ballot then, a"
              " by-election.", "hold", march(11)),
        dated(SECOND, text, "go", march(18)),
    )  # fmt: skip
    one, two = (
        replace(side, signature=replace(side.signature, frame="election"))
        for side in sides
    )
    assert verdict(one, two) is expected
