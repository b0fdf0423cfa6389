"""Shares of other wholes and of other people are kept apart or doubted."""

import pytest

from claims.alignment.matching.doubts.shares import (
    of_a_part,
    other_people,
    other_question,
    unnamed,
)
from claims.alignment.matching.shares import ask_one_share, other_whole
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold


def share(frame: str = "sing", counted: str = "", words: str = "") -> Signature:
    return Signature(
        "percent",
        frame,
        fold(counted),
        context=frozenset(words.split()),
        names=frozenset(words.split()) & {"reedham"},
    )


@pytest.mark.parametrize(
    ("left", "right", "is_other"),
    [
        pytest.param("driver", "train", True, id="people-and-things"),
        pytest.param("driver", "workforce", False, id="people-by-a-thing"),
        pytest.param("vote", "seat", True, id="votes-and-seats"),
        pytest.param("driver", "nurse", False, id="people-and-people"),
        pytest.param("driver", "", False, id="nothing-told"),
    ],
)
def test_shares_of_people_and_things_are_apart(
    left: str, right: str, *, is_other: bool
) -> None:
    found = other_whole(share(counted=left), share(counted=right))
    assert (found is not None) is is_other


def test_a_frame_that_knows_what_it_asks_may_have_lost_its_noun() -> None:
    both = share("survived", "patient"), share("survived", "pump")
    assert other_whole(*both) is None


@pytest.mark.parametrize(
    ("left", "right", "is_other"),
    [
        pytest.param("nurse", "porter", True, id="two-sorts"),
        pytest.param("nurse", "worker", False, id="a-wider-sort"),
        pytest.param("nurse", "member", False, id="anybody"),
        pytest.param("lawmaker", "senator", False, id="one-sort"),
    ],
)
def test_shares_of_other_people_are_doubted(
    left: str, right: str, *, is_other: bool
) -> None:
    found = other_people(share(counted=left), share(counted=right))
    assert (found is not None) is is_other


def test_only_one_known_frame_leaves_the_question_open() -> None:
    assert other_question(share("survived"), share("sing")) is not None
    assert other_question(share("hum"), share("sing")) is None


def test_a_strike_without_a_name_may_be_another() -> None:
    here = share("off work", words="reedham strike")
    assert unnamed(here, share("off work", words="strike pay")) is not None
    assert unnamed(here, share("off work", words="reedham pay")) is None


def test_one_arm_is_not_the_group() -> None:
    group = share("profit moved", words="reedham year")
    assert of_a_part(group, share("profit moved", words="reedham arm")) is not None
    assert of_a_part(group, share("profit moved", words="reedham")) is None


@pytest.mark.parametrize(
    ("frame", "words", "is_one"),
    [
        pytest.param("risk", "reedham trial stroke", True, id="one-trial"),
        pytest.param("risk", "reedham trial", False, id="few-words"),
        pytest.param("risk", "trial stroke pill", False, id="no-name"),
        pytest.param("support", "reedham trial stroke", False, id="a-poll"),
    ],
)
def test_a_frame_and_a_name_tell_one_share(
    frame: str, words: str, *, is_one: bool
) -> None:
    here = share(frame, words="reedham trial stroke pill")
    assert ask_one_share(here, share(frame, words=words)) is is_one


def test_doubts_of_shares_leave_counts_alone() -> None:
    count = Signature("count", "sing", "nurse"), Signature("count", "hum", "porter")
    doubts = (of_a_part, other_people, other_question, unnamed)
    assert all(doubt(*count) is None for doubt in doubts)
