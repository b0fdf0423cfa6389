"""Read ages that a sentence tells: "she was 70", "who died at 103", "a minor of 16"."""

from claims.facts.ages.age_words import (
    AFTER_AGE,
    AFTER_PERSON,
    COUNTING_PERSONS,
    PERSONS,
    SEVERAL_PERSONS,
    TITLES,
)
from claims.facts.ages.of_subjects import tells_age_of_subject
from claims.facts.amounts.amount import Amount
from claims.facts.amounts.number_words import SMALL, TENS
from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.tokens import Tokens

_LISTING = frozenset({",", "and"})
_LONGEST_LIST = 20  # tokens on either side, or a page of numbers takes its square
_IS_OF_AGE = frozenset("turned turns turning she's he's she’s he’s".split())
_TURN = frozenset("will would to".split())
_WHO = frozenset({"who", "he", "she"})
_IS = frozenset({"is", "was"})
_JUST = frozenset({"just", "only", "barely", "still", "now", "then"})
_PERSON_TO_BE = frozenset("him her himself herself who he she them".split())
_NEAR = 5
# Nobody dies "at 7" of seven years: that is an hour of the day.
_LAST_HOUR = 12
_GROWN = 16
_OF_DEATH = frozenset("died dies dying dead die death passed passing".split())
_OF_LIFE = _OF_DEATH | frozenset(
    """killed murdered victim funeral survived survivor born birth tributes obituary
    mourned drowned retired age aged widow widower""".split()
)
_AFTER_DEATH = AFTER_PERSON | frozenset(
    "of surrounded yesterday today earlier leaving following".split()
)
# "The death toll stood at 68": how many died, not how old.
_OF_TALLIES = frozenset("toll tolls tally number numbers count deaths dead".split())
_AT_AN_AGE = frozenset("retired retire retiring married widowed orphaned".split())
_YOUNGEST = frozenset("youngest oldest eldest elder younger older".split())
_BESIDE_YOUNGEST = _IS | _JUST | frozenset("being aged one child victim ,".split())
_IN_CLAUSE = 12
_IN_TEXT = 60
_ENDS = frozenset({".", ";", "!", "?", ":"})


def tells_age(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Say whether the sentence tells that somebody is of this age.

    `start` is the first token of the amount with its hedge.
    """
    return any(rule(tokens, amount, start) for rule in _RULES)


def _says_how_old(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Read "she was 70" and "turned 40", with nothing counted after it."""
    if tokens.word(amount.end) in {"-", "/", "%", "for"}:
        return False
    if _is_aside(tokens, amount.end, start):
        return True
    if not _nothing_follows(tokens, amount.end, AFTER_AGE):
        return False
    return _is_told(tokens, start) or _corrects_age(tokens, start)


def _is_aside(tokens: Tokens, end: int, start: int) -> bool:
    """Match "a jockey who is only 19 won", with nothing counted behind."""
    start -= tokens.word(start - 1) in _JUST
    told = tokens.word(start - 1) in _IS and tokens.word(start - 2) == "who"
    after = tokens.word(end)
    is_counted = after.endswith("s") or after in UNITS_BY_SPELLING
    return told and tokens.word(start - 3) in PERSONS and not is_counted


def _is_told(tokens: Tokens, start: int) -> bool:
    before = tokens.word(start - 1)
    if before in _IS_OF_AGE or (before == "turn" and tokens.word(start - 2) in _TURN):
        return True
    start -= before in _JUST
    verb = start - 1
    verb -= tokens.word(verb) == "be" and tokens.word(verb - 1) in _TURN - {"to"}
    if tokens.word(verb) not in _IS | _TURN or tokens.word(verb) == "to":
        return False
    subject = tokens.word(verb - 1)
    return subject in _WHO or _is_plain_person(tokens, verb - 1)


def _is_plain_person(tokens: Tokens, index: int) -> bool:
    """Match "the driver" and "her brother", but not "the price per person"."""
    before = tokens.word(index - 1)
    return tokens.word(index) in PERSONS and before not in {"per", "each", "every"}


def _corrects_age(tokens: Tokens, start: int) -> bool:
    """Match the second age of "She is 29, not 27"."""
    refuted = tokens.phrase(start - 2, start) == (",", "not")
    return refuted and tokens.is_number(start - 3) and _is_told(tokens, start - 3)


def _is_of_several(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match each age of "the children were 12, nine and four"."""
    first, last = start, amount.end
    while start - first < _LONGEST_LIST and _is_listed(tokens, first - 1):
        first -= 1
    while last - amount.end < _LONGEST_LIST and _is_listed(tokens, last):
        last += 1
    last = _without_joint(tokens, last)
    is_listed = "and" in tokens.phrase(first, last)
    tells = tokens.word(first - 1) in {"were", "are"} and _are_persons(
        tokens, first - 2
    )
    return tells and is_listed and _nothing_follows(tokens, last, AFTER_AGE)


def _are_persons(tokens: Tokens, index: int) -> bool:
    """Match "the dead", "the dead, all women," and "who"."""
    if tokens.word(index) == "who":
        return True
    if tokens.word(index) != ",":
        return tokens.word(index) in SEVERAL_PERSONS
    aside = range(index - 1, index - _NEAR, -1)
    opens = next((i for i in aside if tokens.word(i) == ","), None)
    return opens is not None and tokens.word(opens - 1) in SEVERAL_PERSONS


def _without_joint(tokens: Tokens, last: int) -> int:
    """Step back over what only leads on: "were 23 and 41, an officer said"."""
    while tokens.word(last - 1) in _LISTING:
        last -= 1
    return last


def _is_listed(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return word in _LISTING or word in SMALL or word in TENS or tokens.is_number(index)


def _of_a_person(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "a minor of 16" and "the trainee baker of 27"."""
    whose = tokens.word(start - 2)
    if tokens.word(start - 1) != "of" or whose not in PERSONS - COUNTING_PERSONS:
        return False
    return _nothing_follows(tokens, amount.end, AFTER_PERSON)


def _at_death(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "who has died in Drumkeel at 103", "retired at 65"."""
    if tokens.word(start - 1) != "at" or amount.low <= _LAST_HOUR:
        return False
    if not _nothing_follows(tokens, amount.end, _AFTER_DEATH):
        return False
    if tokens.word(start - 2) in _AT_AN_AGE:
        return True
    clause = tokens.phrase(start - _IN_CLAUSE, start)
    after_stop = max(
        (i + 1 for i, word in enumerate(clause) if word in _ENDS), default=0
    )
    words = clause[after_stop:]
    return not _OF_DEATH.isdisjoint(words) and _OF_TALLIES.isdisjoint(words)


def _is_named(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "Colonel Deasy, the last survivor, was 98." and "Ms Vallejo was 91."."""
    if tokens.word(start - 1) != "was" or not amount.in_digits or amount.low < _GROWN:
        return False
    if tokens.word(amount.end) not in {*_ENDS, ""}:
        return False
    named = tokens.word(start - 2) == "," or tokens.is_capitalised(start - 2)
    before = tokens.sentence(start - 2, _NEAR * _NEAR)
    around = tokens.phrase(start - _IN_TEXT, start)
    is_person = not TITLES.isdisjoint(before) or not _OF_LIFE.isdisjoint(around)
    return named and is_person


def _to_be(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "shows him to be 19" and "a man believed to be 30"."""
    if tokens.phrase(start - 2, start) != ("to", "be"):
        return False
    before = tokens.phrase(start - 2 - _NEAR, start - 2)
    is_person = not (_PERSON_TO_BE | PERSONS).isdisjoint(before)
    return is_person and _nothing_follows(tokens, amount.end, AFTER_AGE)


def _of_youngest(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "the youngest was 16", "the eldest just nine", "the oldest of them, 21"."""
    words = tokens.phrase(start - _NEAR, start)
    places = [i for i, word in enumerate(words) if word in _YOUNGEST]
    if not places or not _nothing_follows(tokens, amount.end, AFTER_AGE):
        return False
    between = words[places[-1] + 1 :]
    is_led = between[-1:] and between[-1] in _IS | _JUST | {","}
    rest = between[:-1] if is_led else between
    is_of_them = rest[:1] == ("of",) and between != rest
    is_somebody = between != rest and not PERSONS.isdisjoint(rest[:1])
    return is_of_them or is_somebody or set(rest) <= _BESIDE_YOUNGEST


def _as_young_as(tokens: Tokens, amount: Amount, start: int) -> bool:
    """Match "children as young as seven"."""
    first = amount.start - len(("as", "young", "as"))
    words = tokens.phrase(first, amount.start)
    is_so = words in {("as", "young", "as"), ("as", "old", "as")}
    return is_so and first <= start and tokens.word(amount.end) not in UNITS_BY_SPELLING


def _nothing_follows(tokens: Tokens, index: int, after: frozenset[str]) -> bool:
    word = tokens.word(index)
    return not word.isalpha() or word in after


_RULES = (
    _says_how_old,
    _is_of_several,
    _of_a_person,
    _at_death,
    _is_named,
    _to_be,
    _of_youngest,
    _as_young_as,
    tells_age_of_subject,
)
