"""What weakens a match, each as a rule with its reason."""

from claims.alignment.matching.doubts.bearers import (
    half_told,
    other_heads,
    surname_alone,
)
from claims.alignment.matching.doubts.counted import (
    act_or_some,
    may_be_hurt_or_dead,
    narrowed,
    not_all_of_them,
    some_of_them,
    unsaid,
)
from claims.alignment.matching.doubts.occasions import (
    ahead,
    may_be_another,
    may_happen_again,
    other_places,
    other_stretch,
    place_unsaid,
)
from claims.alignment.matching.doubts.shares import (
    of_a_part,
    other_people,
    other_question,
    unnamed,
)
from claims.alignment.matching.doubts.wording import (
    barely_reworded,
    hurt_or_shot,
    nearly_the_same,
    only_in_the_sentence,
    other_deed,
    other_sum,
    reworded,
)
from claims.alignment.matching.situations import ask_one_thing
from claims.alignment.matching.strength import Mismatch, Rule, Strength
from claims.alignment.questions.signature import Signature


def _unless_one_situation(doubt: Rule) -> Rule:
    """The doubt, but of what is told in most of the same words of the same."""

    def doubted(left: Signature, right: Signature) -> Mismatch | None:
        found = doubt(left, right)
        return None if found and ask_one_thing(left, right) else found

    return doubted


# What weakens a match, and how far.
DOUBTS: tuple[tuple[Strength, Rule], ...] = (
    (Strength.WEAK, some_of_them),
    (Strength.WEAK, hurt_or_shot),
    (Strength.WEAK, other_deed),
    (Strength.WEAK, _unless_one_situation(other_sum)),
    (Strength.WEAK, _unless_one_situation(barely_reworded)),
    (Strength.WEAK, not_all_of_them),
    (Strength.WEAK, other_places),
    (Strength.LIKELY, _unless_one_situation(nearly_the_same)),
    (Strength.LIKELY, act_or_some),
    (Strength.LIKELY, _unless_one_situation(reworded)),
    (Strength.LIKELY, _unless_one_situation(other_heads)),
    (Strength.LIKELY, _unless_one_situation(only_in_the_sentence)),
    (Strength.LIKELY, narrowed),
    (Strength.LIKELY, place_unsaid),
    (Strength.LIKELY, _unless_one_situation(unsaid)),
    (Strength.LIKELY, may_be_hurt_or_dead),
    (Strength.LIKELY, may_happen_again),
    (Strength.LIKELY, may_be_another),
    (Strength.LIKELY, _unless_one_situation(half_told)),
    (Strength.LIKELY, surname_alone),
    (Strength.LIKELY, other_stretch),
    (Strength.LIKELY, ahead),
    (Strength.LIKELY, other_people),
    (Strength.LIKELY, other_question),
    (Strength.LIKELY, unnamed),
    (Strength.LIKELY, of_a_part),
)
