"""Values that look alike but for a misprint are of one thing, and contradict."""

from dataclasses import replace

import pytest

from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.changes.slips import has_digits_moved, is_a_slip
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import FIRST, SECOND, answer
from tests.readings import circumstances, predicate


def stalls(key: int, verb: str, value: int, tail: str = "") -> Answer:
    text = f"{value} stalls {verb}{tail}."
    told = predicate(verb, ("nsubj:pass", "stalls", None))
    found = circumstances(told, noun="stall", noun_words="stalls")
    return replace(answer(key, text, f"{value} stalls", value, found), sole=True)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(14, 41, True, id="two-digits"),
        pytest.param(18_204, 12_804, True, id="five-digits"),
        pytest.param(14, 14, False, id="equal"),
        pytest.param(14, 410, False, id="another-magnitude"),
        pytest.param(14, 42, False, id="another-digit"),
        pytest.param(0, 41, False, id="nothing"),
    ],
)
def test_digits_may_change_places(one: int, other: int, expected: bool) -> None:
    both = stalls(FIRST, "destroy", one), stalls(SECOND, "destroy", other)
    assert has_digits_moved(*both) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(41, Verdict.CONTRADICT, id="digits-moved"),
        pytest.param(43, None, id="another-number"),
    ],
)
def test_the_only_counts_with_digits_moved_contradict_in_other_words(
    value: int, expected: Verdict | None
) -> None:
    one = stalls(FIRST, "wreck", 14, " at Adehye market")
    other = stalls(SECOND, "torch", value, " beside the river")
    found = decide(one, other, one_story=True).finding
    assert (found.verdict if found else None) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(14, 40, True, id="fourteen-forty"),
        pytest.param(18_000, 80_000, True, id="thousands"),
        pytest.param(14, 50, False, id="two-numbers"),
        pytest.param(18_400, 80_000, False, id="more-digits"),
        pytest.param(18, 800, False, id="another-magnitude"),
    ],
)
def test_teens_are_misheard_as_tens(one: int, other: int, expected: bool) -> None:
    both = stalls(FIRST, "destroy", one), stalls(SECOND, "destroy", other)
    assert is_a_slip(*both) is is_a_slip(*reversed(both)) is expected
