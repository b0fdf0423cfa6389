"""Two answers set against each other: verdict, or the rule that keeps them apart."""

from datetime import date

import pytest

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.apart.events import other_year
from claims.alignment.verdicts.comparing import decide
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    FOUR,
    JUNE_3,
    MONDAY,
    SECOND,
    TUESDAY,
    answer,
    killed,
    on,
)
from tests.readings import circumstances, count, predicate


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        pytest.param(
            answer(SECOND, "Five persons were killed.", "Five persons", 5, killed()),
            Verdict.CONTRADICT, id="one-day-two-values",
        ),
        pytest.param(
            answer(
                SECOND, "Six persons were killed.", "Six persons", 6, killed(), TUESDAY
            ),
            Verdict.UPDATE, id="tally-moved-on",
        ),
        pytest.param(
            answer(
                SECOND, "Two men and two boys were killed.", "Two men", 2, killed("man")
            ),
            Verdict.AGREE, id="added-up",
        ),
    ],
)  # fmt: skip
def test_answers_of_one_event_get_a_verdict(other: Answer, verdict: Verdict) -> None:
    for pair in ((FOUR, other), (other, FOUR)):
        finding = decide(*pair, one_story=True).finding
        assert finding is not None
        assert finding.verdict is verdict


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        pytest.param(
            answer(FIRST, "Five persons were killed.", "Five persons", 5, killed()),
            "one article", id="own-article",
        ),
        pytest.param(
            answer(
                SECOND, "Five persons were injured.", "Five persons", 5,
                killed(verb="injure"),
            ),
            "frame", id="injured",
        ),
        pytest.param(
            answer(
                SECOND, "Three passengers were killed.", "Three passengers", 3,
                killed("passenger"),
            ),
            "sort", id="some-of-them",
        ),
        pytest.param(
            answer(
                SECOND, "Nine persons were killed.", "Nine persons", 9, killed(),
                JUNE_3, on(date(2021, 3, 4)),
            ),
            "day", id="long-past",
        ),
        pytest.param(
            answer(SECOND, "Five persons were killed.", "Five persons", 5, killed(),
                   date(2026, 7, 16), on(date(2026, 7, 14))),
            "day", id="long-after",
        ),
        pytest.param(
            answer(SECOND, "Two of them were killed.", "Two", 2, killed()),
            "scope", id="part-of-them",
        ),
        pytest.param(
            answer(SECOND, "One person was killed.", "One person", 1, killed()),
            "one event", id="one-person-is-seldom-all",
        ),
    ],
)  # fmt: skip
def test_a_rule_keeps_answers_apart(other: Answer, rule: str) -> None:
    found = decide(FOUR, other, one_story=True)
    assert found.finding is None
    assert found.rule == rule
    assert found.why


def test_two_days_are_two_events() -> None:
    left = answer(FIRST, "Four persons were killed.", "Four persons", 4, killed(),
                  days=on(MONDAY))  # fmt: skip
    right = answer(SECOND, "Five persons were killed.", "Five persons", 5, killed(),
                   days=on(TUESDAY))  # fmt: skip
    assert decide(left, right, one_story=True).rule == "day"


@pytest.mark.parametrize(
    ("morning", "rule"),
    [
        pytest.param("7.40am on Tuesday", "one event", id="the-morning-behind"),
        pytest.param("noon on Tuesday", "day", id="the-next-day"),
    ],
)
def test_a_night_and_its_morning_are_one_event(morning: str, rule: str) -> None:
    texts = "4 persons were killed on Monday night.", f"By {morning} 5 were killed."
    told = [killed(sentence=(0, len(text))) for text in texts]
    left = answer(FIRST, texts[0], "4 persons", 4, told[0], days=on(MONDAY))
    right = answer(SECOND, texts[1], "5", 5, told[1], days=on(TUESDAY))
    assert decide(left, right, one_story=True).rule == rule


def test_what_is_told_years_after_may_be_as_long_past() -> None:
    text = "Nine years after the fire that killed 4 persons, he was jailed."
    told = killed(sentence=(0, len(text)))
    left = answer(FIRST, text, "4 persons", 4, told, JUNE_3)
    right = answer(SECOND, "In 2015 a fire killed 5 persons.", "5 persons", 5,
                   killed(), JUNE_3, on(date(2015, 6, 1)))  # fmt: skip
    assert decide(left, right, one_story=True).rule == "one event"


def test_a_toll_since_a_day_long_past_moves_on() -> None:
    texts = "4 persons were killed since Christmas.", "Now 5 persons were killed."
    left = answer(FIRST, texts[0], "4 persons", 4, killed(), JUNE_3,
                  on(date(2023, 12, 25)))  # fmt: skip
    right = answer(SECOND, texts[1], "5 persons", 5, killed(), date(2024, 6, 9))
    finding = decide(left, right, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE


@pytest.mark.parametrize(
    ("opening", "rule"),
    [
        pytest.param("Since the start of the year", "day", id="a-month-and-a-year"),
        pytest.param("So far this year", "day", id="this-year"),
        pytest.param("On Monday", "one event", id="a-day-is-of-either"),
    ],
)
def test_a_month_is_not_set_against_all_since_a_day(opening: str, rule: str) -> None:
    may = Interval(date(2024, 5, 1), date(2024, 5, 31))
    left = answer(FIRST, "4 persons were killed in May.", "4 persons", 4, killed(),
                  JUNE_3, (may,))  # fmt: skip
    text = f"{opening} 9 persons were killed."
    said = killed(sentence=(0, len(text)))
    right = answer(SECOND, text, "9 persons", 9, said, date(2024, 6, 4))
    assert decide(left, right, one_story=True).rule == rule


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reed leads with 400 votes.", None),
        ("With half of the precincts reporting, Reed leads with 400 votes.",
         Verdict.UPDATE),
        ("In partial results Reed leads with 400 votes.", Verdict.UPDATE),
    ],
    ids=["in-all", "precincts", "partial"],
)  # fmt: skip
def test_a_count_that_goes_on_moves_on(text: str, expected: Verdict | None) -> None:
    votes = [
        answer(key, words, f"{value} votes", value,
               circumstances(predicate("have", ("nsubj", "Reed", 1)), noun="vote",
                             noun_words="votes", entities=(1,),
                             sentence=(0, len(words))), day)
        for key, words, value, day in (
            (FIRST, text, 400, MONDAY), (SECOND, "Reed has 700 votes.", 700, MONDAY)
        )
    ]  # fmt: skip
    finding = decide(*votes, one_story=True).finding
    verdict = finding.verdict if finding else None
    assert (verdict is Verdict.UPDATE) is (expected is Verdict.UPDATE)


def test_two_speakers_of_one_article_may_contradict_each_other() -> None:
    text = "Police said four persons were killed, the union said five persons."
    left = answer(FIRST, text, "four persons", 4, killed(), speaker="Police")
    right = answer(FIRST, text, "five persons", 5, killed(), speaker="the union")
    finding = decide(left, right, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.CONTRADICT
    assert "speakers contradict each other" in finding.reason


def test_two_crowds_of_two_weeks_do_not_contradict() -> None:
    here = killed("marcher", "march")
    one = answer(FIRST, "40 marchers marched.", "40 marchers", 40, here)
    for day, verdict in ((MONDAY, Verdict.CONTRADICT), (JUNE_3, None)):
        other = answer(
            SECOND, "90 persons marched.", "90 persons", 90, killed(verb="march"), day
        )
        finding = decide(one, other, one_story=True).finding
        assert (finding.verdict if finding else None) == verdict


def share(key: int, text: str, way: str) -> Answer:
    closed = predicate(f"close {way}", ("nsubj", "Reed Ltd", 1))
    found = circumstances(closed, noun=None, noun_words="", entities=(1,))
    figure = count(text, 1, "3 percent", 3, found, kind=FigureKind.PERCENT)
    made = answer_of(figure, Report(key, text, "Ledger", Interval.exactly(MONDAY)))
    assert made is not None
    return made


def test_up_and_down_cannot_both_be_true() -> None:
    up = share(FIRST, "Reed Ltd closed up 3 percent.", "up")
    down = share(SECOND, "Reed Ltd closed down 3 percent.", "down")
    finding = decide(up, down, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.CONTRADICT
    assert "one says up, the other down" in finding.reason


@pytest.mark.parametrize(
    ("value", "day", "rule"),
    [
        pytest.param(4, MONDAY, "two notes", id="same-day"),
        pytest.param(5, MONDAY, "two notes", id="never-a-contradiction"),
        pytest.param(4, JUNE_3, "company", id="months-apart"),
    ],
)
def test_nameless_notes_of_a_day_may_agree(value: int, day: date, rule: str) -> None:
    text = "Some persons died in a fire."
    other = answer(SECOND, text, "Some persons", value, killed(verb="die"), day)
    found = decide(FOUR, other, one_story=False)
    assert found.rule == rule
    assert (found.finding is not None) == (value == FOUR.fact.interval.low == 4
                                           and rule == "two notes")  # fmt: skip


def test_who_is_made_like_a_skier_is_somebody() -> None:
    skiers = answer(SECOND, "Four skiers died.", "Four skiers", 4, killed("skier"))
    finding = decide(FOUR, skiers, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.AGREE


def test_what_was_raised_in_an_earlier_year_is_not_what_was_raised() -> None:
    raised = circumstances(
        predicate("earn", ("nsubj", "the club", None)), noun=None, noun_words=""
    )
    texts = "In 2020 the club earned $900.", "The club earned $700."
    days = (Interval(date(2020, 1, 1), date(2020, 12, 31)),), ()
    answers = [
        answer_of(
            count(text, 1, text[-5:-1], 900, raised, kind=FigureKind.MONEY, unit="USD"),
            Report(key, text, "", Interval.exactly(MONDAY)),
            told,
        )
        for key, (text, told) in enumerate(zip(texts, days, strict=True))
    ]
    left, right = (one for one in answers if one)
    assert other_year(left, right)
    assert not other_year(right, right)
