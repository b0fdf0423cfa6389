"""Tell the "one" that counts from the pronoun: "four died and one is missing"."""

from claims.facts.amounts.number_words import SMALL, TENS
from claims.facts.tokens import Tokens

# After "one" these show that it is a pronoun or a name for some time.
_AFTER_PRONOUN = frozenset(
    """of who that which was is has had said says would could can will should may might
    another day night morning evening afternoon time thing way by to in on at for with
    and or as from than about the a an i we he she they it you there else over after
    before when if but not never also really must does did do are were what where how
    side hand point more last such ever reason big sees needs wants knows knew wanted
    needed thinks called read reads told asked among
    hell""".split()
)
_BEFORE_PRONOUN = frozenset(
    """this that which the no any every each some another little young only last first
    next loved everyone good bad big new old right wrong same other whole other's my
    your his her their our as such another's many""".split()
)
# "Two in hospital, one in critical condition".
_CONDITIONS = frozenset({"critical", "serious", "stable", "fair", "custody"})
_ALL_BUT = ("all", "but")
_HARM = frozenset({"injuries", "wounds", "burns", "fractures"})
# How far behind "with" the harm may stand: "with possibly life-threatening injuries".
_LONGEST_HARM = 5
_JOINTS = frozenset({"and", "but", "while", ","})
_IS = frozenset({"is", "was", "remains", "remained", "still"})
_STATES = frozenset(
    """missing dead injured hurt wounded killed critical hospitalised hospitalized
    unaccounted arrested detained trapped""".split()
)
_REACH = 25


def is_pronoun_one(tokens: Tokens, index: int) -> bool:
    """Say whether the "one" at a token stands for somebody and counts nothing."""
    after = tokens.word(index + 1)
    if tokens.phrase(index - 2, index) == _ALL_BUT:
        return False
    if _counts_harmed(tokens, index) or _is_only_one_of(tokens, index):
        return False
    if tokens.word(index - 1) in _BEFORE_PRONOUN or after in _AFTER_PRONOUN:
        return True
    return not after.isalpha() and after not in {"-", "%"}


def _counts_harmed(tokens: Tokens, index: int) -> bool:
    """Match "one in custody", "one with burns" and "four died, one is missing"."""
    after = tokens.word(index + 1)
    if after == "in":
        return tokens.word(index + 2) in _CONDITIONS
    if after == "with":
        return not _HARM.isdisjoint(
            tokens.phrase(index + 2, index + 2 + _LONGEST_HARM)
        ) and _is_beside_count(tokens, index)
    is_state = after in _IS and tokens.word(index + 2) in _STATES
    joined = tokens.word(index - 1) in _JOINTS
    return is_state and joined and _is_beside_count(tokens, index)


def _is_beside_count(tokens: Tokens, index: int) -> bool:
    """Say whether the sentence has counted before."""
    for at in range(index - 1, max(index - _REACH, -1), -1):
        word = tokens.word(at)
        if word == "." and not tokens.is_glued(at + 1):
            return False
        if word in SMALL or word in TENS or tokens.is_number(at):
            return True
    return False


def _is_only_one_of(tokens: Tokens, index: int) -> bool:
    """Match "only one of the three engines", but not "the only one of the three"."""
    if tokens.word(index - 1) not in {"only", "just"}:
        return False
    of_counted = tokens.phrase(index + 1, index + 3)
    counted = tokens.word(index + 3)
    is_number = counted in SMALL or counted in TENS or tokens.is_number(index + 3)
    is_part = of_counted[:1] == ("of",) and is_number
    return is_part and tokens.word(index - 2) != "the"
