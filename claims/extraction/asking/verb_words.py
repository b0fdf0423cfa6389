"""Verbs by what a question needs of them, and what a clause says of its teller."""

from typing import Final

from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.grammar.sentences import sentence_start

SAYING: Final = frozenset("say tell argue insist note warn claim allege".split())
TELLING: Final = SAYING | frozenset(
    "announce reveal deny confirm promise admit write report declare".split()
)
_ESTIMATING: Final = SAYING | {"announce", "promise", "estimate"}
# What happens to people, and how that is said of them.
HARMED: Final = {
    "kill": "killed", "injure": "injured", "wound": "wounded", "hurt": "hurt",
}  # fmt: skip
# What amounts do by so much.
MOVES: Final = frozenset(
    "fall drop decline slide plunge rise jump climb gain soar increase decrease cut"
    " grow shrink raise lower reduce slip surge tumble dip edge go expand"
    " narrow widen slump double triple shed advance lose".split()
)
# What sums do of themselves.
MOVING_SUMS: Final = frozenset(
    "be go come remain change flow pour vanish disappear belong arrive help pay buy"
    " cover fund".split()
)
# What goes on and has no day.
STATES: Final = frozenset(
    "remain stay exist know own belong consist depend contain include mean need want"
    " hope like believe think seem have lack cost weigh total".split()
)
_DOUBTED: Final = frozenset({"deny", "allege", "accuse"})
SUPPOSING: Final = frozenset({"if", "unless", "whether"})
# How far before a subject they stand at most.
_WHETHER_OR_NOT: Final = 3
# Of a sum alone they say nothing: "how much did Reed make?".
_EMPTY: Final = frozenset("make give show take put do".split())
# Whoever is made to do something does what follows.
_MAKING: Final = frozenset("force order urge allow enable require".split())
# Verbs that say too little without what they take.
_INCOMPLETE: Final = frozenset(
    "admit appear take make give get find put buy build hit bring become expect keep"
    " have force announce confirm reveal show spend see know want need include involve"
    " order use receive raise set hold declare approve stand last reach cost sell write"
    " wake vote date carry break provide contain offer ask urge describe accuse".split()
)
_IN_PAST: Final = frozenset({"would", "could", "might", "should"})


def is_empty(group: VerbGroup) -> bool:
    """Say whether a verb with a sum alone says nothing."""
    return group.last.lemma_ in _EMPTY


def lacks_its_act(group: VerbGroup, words: str) -> bool:
    """Say whether it is left out what somebody was forced or ordered to do."""
    return group.last.lemma_ in _MAKING and "to " not in words


def is_open_ended(group: VerbGroup) -> bool:
    """Say whether a verb says too little alone: "took", but not "was taken"."""
    is_passive = any(one.lemma_ == "be" for one in group.helpers)
    is_undergone = group.last.tag_ == "VBN" and is_passive
    return group.last.lemma_ in _INCOMPLETE and not is_undergone


def is_supposed(subject: Subject, group: VerbGroup) -> bool:
    """Say whether a clause tells of what might be, or might have been."""
    doc, start = group.main.doc, sentence_start(group.main)
    before = range(max(start, subject.start - _WHETHER_OR_NOT), subject.start)
    if any(doc[place].lower_ in SUPPOSING for place in before):
        return True
    helpers = [one.lower_ for one in group.helpers]
    return bool(helpers) and helpers[0] in _IN_PAST and "have" in helpers


def is_told(group: VerbGroup) -> bool:
    """Say whether somebody is reported to say it: "would" is then "will"."""
    others = (one for one in group.main.sent if not group.start <= one.i < group.end)
    return any(one.lemma_ in _ESTIMATING for one in others)


def is_doubted(group: VerbGroup) -> bool:
    """Say whether somebody denies it, or only alleges it."""
    head = group.main.head
    is_alleged = any(one.lower_ == "allegedly" for one in group.main.children)
    is_unsaid = is_alleged and "allegedly" not in group.adverbs
    return is_unsaid or (group.main.dep_ == "ccomp" and head.lemma_ in _DOUBTED)
