"""Frames that ask nearly the same."""

from dataclasses import replace

import pytest

from claims.alignment.matching.related import are_related
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import same_sense

CARRIED = frozenset({same_sense(fold("carry"))})
ABOARD = Signature("count", "aboard", context=CARRIED)
ALL_SAVED = Signature("count", "rescue", context=CARRIED, is_whole=True)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(ALL_SAVED, True, id="all-aboard"),
        pytest.param(replace(ALL_SAVED, is_whole=False), False, id="some"),
        pytest.param(replace(ALL_SAVED, context=frozenset()), False, id="not-aboard"),
        pytest.param(replace(ALL_SAVED, frame="miss"), False, id="another-fate"),
    ],
)
def test_the_fate_of_all_aboard_tells_how_many_they_were(
    other: Signature, *, expected: bool
) -> None:
    assert are_related(ABOARD, other) is expected
    assert are_related(other, ABOARD) is expected


def test_frames_used_in_turn_are_related() -> None:
    assert are_related(Signature("count", "shoot"), Signature("count", "injure"))
