"""The dead told by the latest of them: "a fourth victim", "the third to die"."""

from dataclasses import replace
from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.sentences import sentence_start
from claims.extraction.participants.events import KILLING, Participants
from claims.extraction.participants.people import is_brought_in
from claims.facts.amounts.number_words import SMALL_ORDINALS

_SECOND: Final = 2
_THIRD: Final = 3
# A second one of these is one more of the same; "a second man" may only be another.
_OF_THE_TOLL: Final = frozenset({"victim", "person", "patient", "casualty"})
# "The ninth to be killed this year" counts more than one event's dead.
_OF_LONGER: Final = frozenset(
    """year month season week decade since history ever century years months weeks
    attempt""".split()
)
_FAR: Final = 9


def in_a_row(told: Participants) -> Participants:
    """With "a fourth victim has died" at least four have; otherwise it is unknown."""
    head = told.heads[0]
    place = _place(head)
    if not place:
        return told
    counts = told.event == KILLING and len(told.heads) == 1 and is_brought_in(head)
    is_tally = counts and not _spans_longer(head)
    return replace(told, count=place if is_tally else 0, is_least=is_tally)


def latest(trigger: Token, event: str) -> Participants | None:
    """Read "the third of the group to die" and "the fourth person to be killed"."""
    if event != KILLING or _spans_longer(trigger):
        return None
    place = trigger.i - 1 - (trigger.nbor(-1).lower_ == "be" if trigger.i else 0)
    doc = trigger.doc
    if place <= sentence_start(trigger) or doc[place].lower_ != "to":
        return None
    for one in reversed(doc[max(place - _FAR, sentence_start(trigger) + 1) : place]):
        value = SMALL_ORDINALS.get(one.lower_, 0)
        if value >= _SECOND and one.nbor(-1).lower_ == "the":
            start, end = one.nbor(-1).idx, doc[place - 1].idx + len(doc[place - 1])
            return Participants(
                event, (one,), trigger, start, end, value, is_least=True
            )
    return None


def _place(head: Token) -> int:
    """The place in a row that the phrase gives somebody; 0 for none."""
    words = head.doc[head.left_edge.i : head.i]
    ranked = (one for one in words if one.nbor(1).tag_ != "HYPH")
    least = _SECOND if head.lemma_.lower() in _OF_THE_TOLL else _THIRD
    places = (SMALL_ORDINALS.get(one.lower_, 0) for one in ranked)
    return next((place for place in places if place >= least), 0)


def _spans_longer(token: Token) -> bool:
    """Say whether the sentence names a stretch of time; an age names none."""
    return any(
        one.lower_ in _OF_LONGER and one.i > 0 and one.nbor(-1).tag_ != "HYPH"
        for one in token.sent
    )
