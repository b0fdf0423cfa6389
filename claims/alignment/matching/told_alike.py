"""Do two sentences tell of one act of the same, in whatever words?"""

from claims.alignment.frames.words import ANYBODY, PRONOUNS, is_person
from claims.alignment.questions.signature import Signature
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.synonyms import are_one_act

# How many words, and what part of the shorter, two tellings of one event share.
_SHARED_WORDS, _SHARED_PART = 2, 0.3
_MANY_WORDS, _MOST = 4, 0.6
# Frames of how long somebody is punished.
_PENALTIES = frozenset({"sentence", "faces", "ban"})
_LOOSELY_ASKED = frozenset({"count", "money", "duration", "measure"})
# Letters in which a country and its people mostly begin alike.
_ROOT = 5


def both_known(left: Signature, right: Signature) -> bool:
    """Say whether frames know what either asks."""
    return left.known_frame is not None and right.known_frame is not None


def ask_once(left: Signature, right: Signature) -> bool:
    """Say whether both ask for the day of what happens once: one opening, one death."""
    frame = left.known_frame
    return frame is not None and frame == right.known_frame and frame.once


def ask_loosely(left: Signature, right: Signature) -> bool:
    """Say whether frames ask one thing of one affair, though nobody is named."""
    is_loose = left.kind in _LOOSELY_ASKED and both_known(left, right)
    return is_loose or ask_once(left, right)


def tell_one_act(left: Signature, right: Signature) -> bool:
    """Say whether what is done is the same, by verb or by noun.

    A noun alone is enough only where no verb says what is done.
    """
    if left.frame == right.frame:
        return True
    if left.acts and right.acts:
        return bool(left.acts & right.acts)
    one, other = (signature.acts or signature.themes for signature in (left, right))
    return bool(one & other)


def last_apart(left: Signature, right: Signature) -> bool:
    """Say whether one lasts as long as a penalty, the other as long as a deed.

    How long somebody took money is not how long he was jailed for it.
    """
    is_of_both = (left.frame in _PENALTIES) is not (right.frame in _PENALTIES)
    is_length = left.kind == "duration"
    return is_length and is_of_both and not are_one_act(left.acts, right.acts)


def is_told_alike(left: Signature, right: Signature) -> bool:
    """Say whether one act is told of the same things, in one company of words."""
    if not tell_one_act(left, right) or name_others(left, right):
        return False
    if left.kind == "count" and not may_count_the_same(left, right):
        return False
    if left.kind == "date" and not _tell_of_one_day(left, right):
        return False
    return share_words(left, right)


def _tell_of_one_day(left: Signature, right: Signature) -> bool:
    """Say whether one noun fills a role in both; of rarer acts, or most words.

    A day needs more than an act: the report of one shooting tells of others.
    """
    is_rare = not both_known(left, right)
    return (is_rare and shares_most(left, right)) or any(
        (left.heads[role] & right.heads[role]) - PRONOUNS
        for role in left.heads.keys() & right.heads.keys()
    )


def may_count_the_same(left: Signature, right: Signature) -> bool:
    """Say whether the same is counted, or people of whatever sort on one side."""
    is_anybody = left.counts_anybody or right.counts_anybody
    both = left.counted, right.counted
    return count_the_same(left, right) or (
        is_anybody and all(both) and all(is_person(one) for one in both)
    )


def count_the_same(left: Signature, right: Signature) -> bool:
    """Say whether the same is counted; of a wider sort where both name the narrow."""
    one, other = left.counted, right.counted
    if not one or not other:
        return False
    if are_equals(one, other):
        return True
    return any(
        takes_in(wide.counted, narrow.counted) and _speaks_of(wide, narrow.counted)
        for wide, narrow in ((left, right), (right, left))
    )


def count_two_sorts(left: Signature, right: Signature) -> bool:
    """Say whether each counts a sort of people of its own: skiers, snowboarders."""
    both = left.counted, right.counted
    if not all(map(is_person, both)) or not ANYBODY.isdisjoint(both):
        return False
    return not (are_equals(*both) or takes_in(*both) or takes_in(*reversed(both)))


def _speaks_of(signature: Signature, noun: str) -> bool:
    return noun in signature.context


def name_others(left: Signature, right: Signature) -> bool:
    """Say whether each names somebody or something that the other does not."""
    return _names_another(left, right) and _names_another(right, left)


def share_a_name(left: Signature, right: Signature) -> bool:
    """Say whether somebody or something is named beside both."""
    return bool(left.names & right.context or right.names & left.context)


def _names_another(one: Signature, other: Signature) -> bool:
    """Say whether one names what the other does not; "American" stands for America."""
    return any(
        not any(_one_root(name, word) for word in other.names)
        for name in one.names - other.context - other.mentioned
    )


def _one_root(one: str, other: str) -> bool:
    return len(one) >= _ROOT <= len(other) and one[:_ROOT] == other[:_ROOT]


def shares_most(left: Signature, right: Signature) -> bool:
    """Say whether two sentences share most words that say something."""
    shared = len(left.context & right.context)
    smaller = min(len(left.context), len(right.context))
    return shared >= max(_MANY_WORDS, _MOST * smaller)


def share_words(left: Signature, right: Signature) -> bool:
    """Say whether two sentences share some words that say something."""
    shared = len(left.context & right.context)
    smaller = min(len(left.context), len(right.context))
    return shared >= max(_SHARED_WORDS, _SHARED_PART * smaller)
