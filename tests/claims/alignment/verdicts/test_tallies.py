"""A tally moves on by steps; what is many times as many is another count."""

from dataclasses import replace
from datetime import date

import pytest

from claims.alignment.matching.strength import Match, Strength
from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.changes.tallies import grew_between, moved_on_unsurely
from claims.alignment.verdicts.comparing import decide
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import senses_of
from claims.facts.interval import Interval
from claims.facts.verdicts import Verdict, compare
from claims.reading import Circumstances
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    TUESDAY,
    answer,
    killed,
    on,
    sum_told,
)
from tests.readings import circumstances, count, predicate


def flooded(text: str, value: int) -> Answer:
    found = circumstances(
        predicate("flood"), noun="cellar", noun_words="cellars", sentence=(0, len(text))
    )
    is_first = value == 8
    key, day = (FIRST, MONDAY) if is_first else (SECOND, JUNE_3)
    return answer(key, text, f"{value} cellars", value, found, day)


EIGHT = flooded("8 cellars were flooded.", 8)


def is_unsure(text: str, value: int, strength: Strength) -> bool:
    later = flooded(text, value)
    finding = compare(EIGHT.fact, later.fact)
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE
    return moved_on_unsurely(finding, Match(strength, "sort", ""), EIGHT, later)


@pytest.mark.parametrize(
    ("text", "value", "strength"),
    [
        pytest.param("14 cellars were flooded.", 14, Strength.LIKELY, id="some-more"),
        pytest.param(
            "36 cellars are now flooded.", 36, Strength.LIKELY, id="a-tally-is-told"
        ),
        pytest.param("36 cellars flooded.", 36, Strength.STRONG, id="a-sure-match"),
    ],
)
def test_a_tally_may_move_on(text: str, value: int, strength: Strength) -> None:
    assert not is_unsure(text, value, strength)


@pytest.mark.parametrize("value", [36, 2])
def test_an_unsure_tally_does_not_leap(value: int) -> None:
    assert is_unsure(f"{value} cellars were flooded.", value, Strength.LIKELY)


@pytest.mark.parametrize(
    ("text", "rule", "unsure"),
    [
        pytest.param("6 cellars were flooded.", "one act", True, id="another-thing"),
        pytest.param("Repairs cut it to 6 cellars.", "one act", False, id="cut"),
        pytest.param(
            "6 cellars are still flooded.", "one act", False, id="by-its-time"
        ),
        pytest.param("6 cellars were flooded.", "same roles", False, id="surely-one"),
    ],
)
def test_what_is_no_known_tally_seldom_falls(
    text: str, rule: str, *, unsure: bool
) -> None:
    later = flooded(text, 6)
    finding = compare(EIGHT.fact, later.fact)
    assert finding is not None
    match = Match(Strength.STRONG, rule, "")
    assert moved_on_unsurely(finding, match, EIGHT, later) is unsure


def women(key: int, text: str, value: int, verb: str, published: date) -> Answer:
    return answer(key, text, f"{value} women", value, killed("woman", verb), published)


@pytest.mark.parametrize(
    ("verb", "unsure"),
    [
        pytest.param("kill", False, id="the-same-act"),
        pytest.param("involve", True, id="another-act"),
    ],
)
def test_a_count_only_told_nearby_is_no_later_count_of_another_act(
    verb: str, *, unsure: bool
) -> None:
    earlier = women(FIRST, "14 women were killed.", 14, "kill", MONDAY)
    later = women(SECOND, "So far 29 women are in it.", 29, verb, JUNE_3)
    finding = compare(earlier.fact, later.fact)
    assert finding is not None
    match = Match(Strength.STRONG, "loose", "")
    assert moved_on_unsurely(finding, match, earlier, later) is unsure


@pytest.mark.parametrize(
    ("verb", "unsure"),
    [
        pytest.param("spend", False, id="one-act"),
        pytest.param("draw", True, id="two-acts"),
    ],
)
def test_a_sum_only_told_nearby_moves_on_by_one_act(verb: str, *, unsure: bool) -> None:
    earlier = sum_told(FIRST, "spend", "It spent £31 on it by now.", "£31", MONDAY)
    text = f"It {verb} £74 on it by now."
    later = sum_told(SECOND, verb, text, "£74", JUNE_3)
    facts = (replace(one.fact, is_tally=True) for one in (earlier, later))
    finding = compare(*facts)
    assert finding is not None
    match = Match(Strength.LIKELY, "loose", "")
    assert moved_on_unsurely(finding, match, earlier, later) is unsure


def accusing(key: int, noun: str, value: int, published: date) -> Answer:
    text = f"{value} {noun} accused Reed."
    verb = predicate("accuse", ("nsubj", noun, None), ("obj", "Reed", 1))
    found = circumstances(verb, noun=noun, noun_words=noun, entities=(1,))
    return answer(key, text, f"{value} {noun}", value, found, published)


@pytest.mark.parametrize(
    ("earlier", "later", "verdict"),
    [
        pytest.param(("swimmer", 5), ("woman", 17), Verdict.UPDATE, id="more-came"),
        pytest.param(("swimmer", 17), ("woman", 5), None, id="others"),
        pytest.param(("woman", 5), ("swimmer", 17), None, id="of-one-sort"),
    ],
)
def test_more_people_of_any_sort_move_a_tally_on(
    earlier: tuple[str, int], later: tuple[str, int], verdict: Verdict | None
) -> None:
    one = accusing(FIRST, *earlier, published=MONDAY)
    other = accusing(SECOND, *later, published=JUNE_3)
    finding = decide(one, other, one_story=True).finding
    assert (finding.verdict if finding else None) == verdict


@pytest.mark.parametrize(
    ("told", "later", "verdict"),
    [
        pytest.param("Donations now stand at", "£635", Verdict.UPDATE, id="grew"),
        pytest.param("Donations now stand at", "£120", None, id="fell"),
        pytest.param("The appeal has passed", "£635", Verdict.UPDATE, id="runs"),
        pytest.param("One donation was of", "£635", None, id="no-tally"),
    ],
)
def test_an_appeal_fills_up(told: str, later: str, verdict: Verdict | None) -> None:
    text = "By Monday the appeal had raised £180."
    one = sum_told(FIRST, "raise", text, "£180", MONDAY)
    other = sum_told(SECOND, "donate", f"{told} {later}.", later, JUNE_3)
    finding = decide(one, other, one_story=True).finding
    assert (finding.verdict if finding else None) == verdict


@pytest.mark.parametrize(
    ("later", "is_unsure"),
    [
        pytest.param("3 persons were killed.", True, id="another-toll"),
        pytest.param("3 persons and six boys were killed.", False, id="one-of-two"),
    ],
)
def test_what_falls_by_half_is_no_tally(later: str, *, is_unsure: bool) -> None:
    one = answer(FIRST, "8 persons were killed.", "8 persons", 8, killed())
    other = answer(SECOND, later, "3 persons", 3, killed(), TUESDAY)
    finding = compare(one.fact, other.fact)
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE
    match = Match(Strength.STRONG, "same roles", "")
    assert moved_on_unsurely(finding, match, one, other) is False
    match = Match(Strength.STRONG, "one event", "")
    assert moved_on_unsurely(finding, match, one, other) is is_unsure


@pytest.mark.parametrize(
    ("until", "verdict"),
    [
        pytest.param("Since 2012 it has", Verdict.UPDATE, id="all-since-a-year"),
        pytest.param("To settle it, it", Verdict.CONTRADICT, id="one-sum"),
    ],
)
def test_what_was_paid_since_a_year_grows(until: str, verdict: Verdict) -> None:
    one = sum_told(FIRST, "pay", f"{until} paid £640.", "£640", MONDAY)
    other = sum_told(SECOND, "pay", f"{until} paid £715.", "£715", JUNE_3)
    finding = compare(one.fact, other.fact)
    assert finding is not None
    assert finding.verdict is verdict


def undated(
    key: int, text: str, words: str, value: int, found: Circumstances
) -> Answer:
    made = answer_of(count(text, 1, words, value, found), Report(key, text, "Ledger"))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("verb", "noun", "verdict"),
    [
        pytest.param("kill", "person", Verdict.COMPATIBLE, id="a-tally"),
        pytest.param("catch", "pass", None, id="no-tally"),
        pytest.param("miss", "game", None, id="named-like-a-frame"),
    ],
)
def test_only_a_tally_may_have_moved_between_reports_without_a_day(
    verb: str, noun: str, verdict: Verdict | None
) -> None:
    found = circumstances(
        predicate(verb, ("obj", f"{noun}s", None), ("nsubj", "Reed", 1)),
        noun=noun, noun_words=f"{noun}s", entities=(1,),
    )  # fmt: skip
    left = undated(FIRST, f"Reed {verb} 4 {noun}s.", "4", 4, found)
    right = undated(SECOND, f"Reed {verb} 9 {noun}s.", "9", 9, found)
    finding = decide(left, right, one_story=True).finding
    assert (finding.verdict if finding else None) == verdict


@pytest.mark.parametrize(
    ("hurt", "verdict"),
    [
        pytest.param("Six", Verdict.UPDATE, id="more-later"),
        pytest.param("Three", None, id="fewer-later"),
    ],
)
def test_more_hurt_later_than_were_stabbed_move_the_tally_on(
    hurt: str, verdict: Verdict | None
) -> None:
    text = f"{hurt} persons were injured."
    stabbed = answer(
        FIRST, "Four persons were stabbed.", "Four persons", 4, killed(verb="stab")
    )
    later = answer(
        SECOND, text, f"{hurt} persons", {"Six": 6, "Three": 3}[hurt],
        killed(verb="injure"), TUESDAY,
    )  # fmt: skip
    finding = decide(stabbed, later, one_story=True).finding
    assert (finding.verdict if finding else None) is verdict


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        pytest.param("It took the toll to 9 on Monday.", "take", MONDAY, id="brought"),
        pytest.param("Some 9 are missing, it said.", "miss", MONDAY, id="that-day"),
        pytest.param("As of Monday 9 are infected.", "infect", MONDAY, id="as-of"),
        pytest.param("After Monday's slide 9 are missing.", "miss", None, id="slide"),
        pytest.param("It took the boat to 9 on Monday.", "take", None, id="no-tally"),
    ],
)
def test_a_day_beside_a_tally_is_when_it_was_counted(
    text: str, verb: str, day: date | None
) -> None:
    noun = "toll" if "toll" in text else "boat"
    when = "as of Monday" if text.startswith("As of") else "on Monday"
    found = circumstances(
        predicate(verb, ("obj", noun, None), ("obl", when, None)),
        noun=None, noun_words="",
        modifiers=("deaths",), sentence=(0, len(text)),
    )  # fmt: skip
    made = answer(FIRST, text, "9", 9, found, days=on(MONDAY))
    assert made.fact.as_of == (Interval.exactly(day) if day else None)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        pytest.param("raise", Verdict.UPDATE, id="of-giving"),
        pytest.param("cost", None, id="of-something-else"),
    ],
)
def test_an_appeal_fills_up_in_a_verb_of_its_own(
    verb: str, expected: Verdict | None
) -> None:
    text = "By Monday the appeal had raised £180."
    told = sum_told(FIRST, "raise", text, "£180", MONDAY)
    own = replace(told.signature, frame="br in", acts=senses_of(fold(verb)))
    later = sum_told(SECOND, "donate", "Donations now stand at £635.", "£635", JUNE_3)
    found = grew_between(replace(told, signature=own), later)
    assert (found.verdict if found else None) is expected
