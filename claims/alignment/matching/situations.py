"""Do two sentences tell of one situation: most of the same words, of the same?

Where they do, it is enough that nothing told is set apart ("damaged", "destroyed")
and that the acts are one, told from one side or from two ("handed", "received").
"""

from claims.alignment.matching.told_alike import (
    both_known,
    may_count_the_same,
    name_others,
    share_a_name,
    shares_most,
)
from claims.alignment.questions.signature import Signature
from claims.alignment.words.synonyms import (
    are_one_act,
    are_set_apart,
    same_sense,
    senses_of,
)

# What part of the longer of two tellings of one situation is in the shorter.
_MUCH = 0.4
# Fewer words are enough where somebody is named in both and hardly one differs.
_SOME_WORDS, _NEARLY_ALL = 3, 0.7


def tell_apart(left: Signature, right: Signature) -> bool:
    """Say whether each names others, or tells what is told beside the other's act."""
    return name_others(left, right) or tell_of_apart(left, right)


def tell_of_apart(left: Signature, right: Signature) -> bool:
    """Say whether each tells what reports tell side by side: of dead, of hurt."""
    asked = _words_asked(left) & _words_asked(right)
    return are_set_apart(
        left.context - right.context - asked, right.context - left.context - asked
    )


def _words_asked(signature: Signature) -> frozenset[str]:
    """The words for what a frame asks: who died and who was killed are one."""
    frame = signature.known_frame
    return frozenset(map(same_sense, frame.triggers)) if frame else frozenset()


def tell_one_situation(left: Signature, right: Signature) -> bool:
    """Say whether two sentences share most words, and neither names somebody else.

    Not of days: the report of one shooting tells of others in the same words.
    """
    if left.kind == "date" or tell_apart(left, right):
        return False
    longer = max(len(left.context), len(right.context))
    shared = len(left.context & right.context)
    if share_a_name(left, right) and shared >= max(_SOME_WORDS, _NEARLY_ALL * longer):
        return True
    return shares_most(left, right) and shared >= _MUCH * longer


def ask_one_thing(left: Signature, right: Signature) -> bool:
    """Say whether one situation is asked about alike: one act of the same things.

    An act may be told from two sides: what one gave the other received. What only
    presents a number tells the other's act if its sentence names it.
    """
    if not tell_one_situation(left, right):
        return False
    if left.kind == "count" and not _count_alike(left, right):
        return False
    if left.frame == right.frame:
        return True
    if not left.acts or not right.acts:
        return (
            both_known(left, right)
            or _names_the_act(left, right)
            or _names_the_act(right, left)
        )
    return are_one_act(left.acts, right.acts)


def may_ask_one_thing(left: Signature, right: Signature) -> bool:
    """Say whether one situation is asked about, though one tells no act of its own."""
    return not (left.acts and right.acts) and tell_one_situation(left, right)


def _count_alike(left: Signature, right: Signature) -> bool:
    """Say whether the same is counted, as far as both say it, in known frames."""
    if left.counted and right.counted:
        return may_count_the_same(left, right)
    return both_known(left, right) or left.frame == right.frame


def _names_the_act(telling: Signature, naming: Signature) -> bool:
    """Say whether one has no act of its own, and a word for the other's."""
    return not naming.acts and any(
        telling.acts & senses_of(word) for word in naming.context
    )
