"""A part is never more than the whole: eight worshippers are not some of six people.

Where people of one sort may be some of all, only a greater number of them tells that
both are counts of all.
"""

from dataclasses import replace

from claims.alignment.matching.matching import Match, Mismatch, match
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.words.lemmas import folded

_EVERYBODY = folded("person people human individual victim life body soul")
# An army that lost six men lost six soldiers.
_MEN = folded("man")
_OF_MEN = folded(
    "soldier troop serviceman fighter militant rebel insurgent guerrilla commando"
    " policeman officer guard miner sailor seafarer fisherman crewman crew worker"
)


def by_the_whole(
    found: Match | Mismatch, left: Answer, right: Answer
) -> Match | Mismatch:
    """The match of a sort of people with all, where they are more than all were."""
    if not isinstance(found, Match) or found.rule != "sort":
        return found
    for part, whole in ((left, right), (right, left)):
        one, other = part.signature, whole.signature
        is_more = whole.fact.interval.is_below(part.fact.interval)
        if _are_all(other, one) and is_more and not _is_nobody(whole):
            alike = replace(one, counted=other.counted, sort=frozenset())
            return match(alike, other, one_story=True)
    return found


def _is_nobody(answer: Answer) -> bool:
    """Say whether none are counted: nobody died in the flames, two on the road."""
    return answer.fact.interval.high == 0


def _are_all(whole: Signature, part: Signature) -> bool:
    if whole.counted in _MEN:
        return part.counted in _OF_MEN
    return whole.counted in _EVERYBODY
