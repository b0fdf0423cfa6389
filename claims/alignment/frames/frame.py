"""What a frame is: one thing that figures answer.

A frame gathers the words that ask the same thing ("killed", "dead", "death
toll"), says whether its answer may grow between reports (a tally) or is fixed
(the day of a statement), who fills which role, and how the question is put.
The idea is FrameNet's (Baker, Fillmore and Lowe 1998); the list is our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

from claims.alignment.words.lemmas import fold

COUNT, MONEY, DATE, AGE = "count", "money", "date", "age"
PERCENT, DURATION, MEASURE = "percent", "duration", "measure"

# What marks the argument of a verb that lends its subject to a trigger's noun:
# "handed in his resignation" has who resigns as "lent nsubj".
LENT = "lent"


@dataclass(frozen=True, slots=True)
class Frame:
    """One thing that figures answer.

    `triggers` are keys (`claims.alignment.words.lemmas`) of predicates or nouns.
    `roles` names the roles whose fillers must agree, each with the relations
    that mark it; a relation may be bound to a trigger: "accept nsubj", or to a verb
    that lends a trigger its subject: "lent nsubj". `counted`
    are the nouns that may be counted (none: any). `titles` are the question, with
    role names in braces; the first whose roles are filled is asked.
    """

    name: str
    kinds: frozenset[str]
    triggers: frozenset[str]
    titles: tuple[str, ...]
    tally: bool = False
    counted: frozenset[str] = frozenset()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # How the question is put where the figure is what is allowed at most.
    allowed: tuple[str, ...] = ()
    # Units that ask it by themselves: degrees.
    units: frozenset[str] = frozenset()
    # The only units it is told in, if any: acres, not gallons.
    only_units: frozenset[str] = frozenset()
    # Standings that the question itself has: they narrow nothing.
    standings: frozenset[str] = frozenset()
    # An event of its own: reports of one affair that name no role still mean it.
    event: bool = False
    # What happens once to whoever fills its role: a death, not a gift.
    once: bool = False
    # One affair has several: a quake, its aftershocks and those of other years.
    several: bool = False
    # The frame of the stretch that its day begins or ends: shut on, shut for.
    length: str = ""
    # A state: a day said beside it is the day of counting, not of the event.
    state: bool = False


def pairs(text: str) -> frozenset[str]:
    """Triggers of a predicate with one argument: "lose-life take-part"."""
    return frozenset("-".join(map(fold, one.split("-"))) for one in text.split())


def each_with_each(verbs: str, nouns: str) -> frozenset[str]:
    """Triggers of every verb with every noun: "shake-quake", "hit-tremor"."""
    both = product(verbs.split(), nouns.split())
    return pairs(" ".join(f"{verb}-{noun}" for verb, noun in both))


def kinds(*names: str) -> frozenset[str]:
    """The kinds of figures a frame is for."""
    return frozenset(names)
