"""What hangs on a figure's noun, not on its verb, and shares that are of nothing."""

from typing import Final

from claims.extraction.asking.counting import Opening
from claims.extraction.asking.naming import words_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.coreference import Coreference

# What takes a share of something: who "wants 7 %" wants it of what?
_SHARING: Final = frozenset(
    "be own hold have win take get receive earn make form comprise represent control"
    " lose keep retain buy sell acquire pay charge give cover account score poll"
    " capture command contain".split()
)
_POLLED: Final = frozenset(
    "vote support back favor favour oppose approve disapprove agree disagree believe"
    " think prefer trust reject want feel say".split()
)
_CASES: Final = frozenset({"for", "with", "on", "at", "by", "from", "in"})


def is_of_nothing(target: Target, group: VerbGroup, opening: Opening) -> bool:
    """Say whether a share is of nothing told: "wants 7 %", "is 8 % contained"."""
    if not opening.words.startswith("What percentage"):
        return False
    after = target.doc[opening.end : opening.end + 1]
    is_degree = any(one.tag_ in {"VBN", "JJ"} for one in after)
    return group.last.lemma_ not in _SHARING or (group.is_copula and is_degree)


def is_of_nobody(group: VerbGroup, opening: str) -> bool:
    """Say whether a share of nothing told does something: "60 % will be covered".

    Who is asked in a poll needs no telling: "60 % support it".
    """
    return opening == "What percentage" and group.last.lemma_ not in _POLLED


def is_doubled(start: str, rest: str) -> bool:
    """Say whether a noun's own "for" is taken for the verb's.

    "A request for £12 for a coat" is refused for no sum.
    """
    case = start.split(" ", maxsplit=1)[0].casefold()
    return case in _CASES and rest.startswith(f"{case} ")


def describes(target: Target, place: int) -> bool:
    """Say whether a participle tells which are counted: "112 deals | signed by"."""
    first = target.doc[place]
    is_participle = first.tag_ in {"VBN", "VBG", "VBD"} and first.dep_ == "acl"
    return is_participle and first.head == target.noun


def narrowing(target: Target, place: int, rest: str, found: Coreference) -> str:
    """What tells which are counted, where more follows: "four families on the hill".

    "Ordered four families on the hill to leave" is asked of families on the hill.
    """
    first = target.doc[place]
    noun = first.head
    is_own = target.noun is not None and target.noun.is_ancestor(noun)
    if first.tag_ != "IN" or noun.dep_ != "nmod" or not is_own:
        return ""
    words = words_of(target.doc[place : noun.i + 1], found) if noun.i > place else ""
    behind = rest.removeprefix(words).split()
    is_act = target.doc[noun.i + 1].tag_ == "TO" and target.doc[noun.i + 2].tag_ == "VB"
    is_before_act = rest.startswith(words) and behind[:1] == ["to"] and is_act
    is_by = first.lower_ == "by" and rest.startswith(words)
    is_by = is_by and noun.ent_type_ != "DATE"
    return words if words and (is_by or is_before_act) else ""
