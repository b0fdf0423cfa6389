"""Contradictions an editor found, kept apart from the machine's."""

import pytest

from claims import deciding
from claims.models import Comparison
from tests.factories import make_claim, make_comparison, make_figure, make_user

pytestmark = pytest.mark.django_db


def test_flagging_a_pair_twice_in_either_order_is_one_flag() -> None:
    editor = make_user("editor")
    one, other = make_figure(), make_figure()

    first = deciding.flag(one, other, by=editor, reason="Not both.")
    second = deciding.flag(other, one, by=editor, reason="Again.")

    assert first == second
    assert Comparison.objects.get().reason == "Not both."


def test_a_flag_stands_beside_what_the_machine_says_of_the_pair() -> None:
    found = make_comparison(verdict="compatible")
    left, right = found.sides

    flagged = deciding.flag(
        right, left, by=make_user("editor"), reason="They do not fit."
    )

    assert flagged != found
    found.refresh_from_db()
    assert found.verdict == "compatible"
    assert flagged.question == found.question


def test_two_claims_may_be_flagged() -> None:
    one, other = make_claim(), make_claim()

    flagged = deciding.flag(one, other, by=make_user("editor"), reason="He said both.")

    assert (flagged.kind, flagged.verdict) == ("quote", "contradict")


def test_a_passage_is_not_flagged_against_itself() -> None:
    figure = make_figure()

    with pytest.raises(ValueError, match="same passage"):
        deciding.flag(figure, figure, by=make_user("editor"), reason="No.")


def test_a_flag_is_withdrawn_and_can_be_raised_again() -> None:
    editor = make_user("editor")
    one, other = make_figure(), make_figure()
    flagged = deciding.flag(one, other, by=editor, reason="Not both.")

    deciding.unflag(flagged)
    assert not Comparison.objects.standing().exists()

    deciding.flag(one, other, by=editor, reason="Not both, after all.")
    assert Comparison.objects.standing().get().reason == "Not both, after all."


def test_what_the_machine_found_is_not_unflagged() -> None:
    with pytest.raises(ValueError, match="decide on it"):
        deciding.unflag(make_comparison())
