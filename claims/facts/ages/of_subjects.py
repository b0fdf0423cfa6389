"""Read ages told of a sentence's subject: "At 92, Ada Quill", "the pilot … was 58"."""

from claims.facts.ages.age_words import ENDS_LIKE_A_TRADE, NO_TRADE, is_person_noun
from claims.facts.amounts.amount import Amount
from claims.facts.tokens import Tokens

_IS = frozenset({"is", "was"})
_ENDS = frozenset({".", ";", "!", "?", ":", ""})
_DETERMINERS = frozenset("the a an his her their its another one".split())
# What follows a subject that is a person: "the worker of", but not "the worker count".
_BEHIND_SUBJECT = frozenset(
    """of who in on at from that behind named whose , with believed held arrested killed
    accused charged found rescued hurt injured shot stabbed wanted""".split()
)
_PRONOUNS = frozenset({"he", "she"})
_SOON = frozenset("next in on this when tomorrow today".split())
_GROWN = 14
_LONGEST_SUBJECT = 30
_LATEST_NOUN = 5


def tells_age_of_subject(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether a bare number in digits is the age of the sentence's subject."""
    if not amount.in_digits or amount.low < _GROWN or amount.is_range:
        return False
    return any(rule(tokens, amount, start) for rule in _RULES)


def _opens_sentence(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "At 92, Ada Quill is", "Still working at 81, he"."""
    if tokens.word(start - 1) != "at" or tokens.word(amount.end) != ",":
        return False
    is_first = tokens.word(start - 2) in _ENDS or tokens.starts_line(start - 1)
    subject = amount.end + 1
    is_named = tokens.is_capitalised(subject) and tokens.is_capitalised(subject + 1)
    is_person = is_person_noun(tokens.word(subject + 1))
    return is_first and (is_named or is_person or tokens.word(subject) in _PRONOUNS)


def _of_far_subject(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "The pilot of the jet that crashed was 58.", "Gunman Leo Pratt was 24,"."""
    if tokens.word(start - 1) not in _IS or not _closes(tokens, amount.end):
        return False
    first = start - 1
    while start - first < _LONGEST_SUBJECT and tokens.word(first - 1) not in _ENDS:
        first -= 1
    if is_person_noun(tokens.word(first)) and tokens.is_capitalised(first + 1):
        return True
    if tokens.word(first) not in _DETERMINERS:
        return False
    subject = range(first + 1, min(first + _LATEST_NOUN, start - 1))
    return any(_is_a_subject(tokens, index) for index in subject)


def _is_a_subject(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    is_trade = word.endswith(ENDS_LIKE_A_TRADE) and word not in NO_TRADE
    is_person = is_trade or is_person_noun(word)
    return is_person and tokens.word(index + 1) in _BEHIND_SUBJECT


def _closes(tokens: Tokens, index: int) -> bool:
    """Say whether nothing is counted behind a number."""
    word = tokens.word(index)
    goes_on = word == "and" and tokens.word(index + 1).isalpha()
    return word in _ENDS | {","} or goes_on


def _described_as(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "is described as about 60, white and of slim build"."""
    is_described = tokens.phrase(start - 2, start) == ("described", "as")
    return is_described and _closes(tokens, amount.end)


def _was_when(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "Monias was 19 when she disappeared", "Ruth Abel will be 40 next week"."""
    told = tokens.word(start - 1) in _IS and tokens.is_capitalised(start - 2)
    if tokens.phrase(start - 2, start) == ("will", "be"):
        is_named = tokens.is_capitalised(start - 3) and tokens.is_capitalised(start - 4)
        return is_named and tokens.word(amount.end) in _SOON
    if told and tokens.word(amount.end) == "today":
        return tokens.is_capitalised(start - 3)
    return told and tokens.phrase(amount.end, amount.end + 2) in {
        ("when", "she"),
        ("when", "he"),
        ("at", "the"),
    }


_RULES = (_opens_sentence, _of_far_subject, _described_as, _was_when)
