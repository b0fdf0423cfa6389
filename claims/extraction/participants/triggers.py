"""Words that tell what happened, beside a phrase for people, and what they assert."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.phrases import children
from claims.extraction.grammar.sentences import sentence_end, sentence_start
from claims.extraction.participants.events import event_of

_NOT_ASSERTED: Final = frozenset(
    """would could might may should can if threaten try attempt plan want intend vow
    conspire fear hope avoid nearly almost""".split()
)
_NEGATIONS: Final = frozenset("not n't n’t never nobody no none neither".split())
# After "at" these begin no place.
_NO_PLACE: Final = frozenset({".", ",", "IN", "CC", "WRB", "_SP"})
_PARTICIPLES: Final = frozenset({"VBN", "VBD", "JJ"})
_DOING: Final = frozenset({"VBG", "VBD"})


def trigger_behind(noun: Token) -> Token | None:
    """The word right behind a phrase that tells what happened: "five people hurt"."""
    place = noun.i + 1
    while place < sentence_end(noun) and noun.doc[place].tag_ == "RB":
        place += 1
    word = noun.doc[place] if place < sentence_end(noun) else noun
    is_state = word.tag_ in _PARTICIPLES and event_of(word) is not None
    if not is_state or children(word, "obj") or not ends_clause(word):
        return None
    return word if is_asserted(word) else None


def trigger_in_front(phrase: Token) -> Token | None:
    """The verb right before a phrase that says it of them: "injuring at least 12"."""
    verb = phrase.nbor(-1) if phrase.i > sentence_start(phrase) else phrase
    is_verb = verb.tag_ in _DOING and event_of(verb) is not None
    return verb if is_verb and is_asserted(verb) else None


def is_asserted(trigger: Token) -> bool:
    """Say whether it is told as having happened."""
    near = (trigger, *children(trigger, "aux", "advmod", "mark", "det"))
    words = {token.lower_ for token in near}
    if words & (_NEGATIONS | _NOT_ASSERTED) or _is_aimed(trigger):
        return False
    is_infinitive = trigger.tag_ == "VB" and "to" in words
    return not is_infinitive or trigger.head.lemma_.lower() in {"left", "leave"}


def ends_clause(verb: Token) -> bool:
    """Match headlines: "Man killed in crash", where nobody is killed by him."""
    if verb.i + 1 == len(verb.doc):
        return True
    after = verb.nbor(1)
    return after.tag_ in {"IN", ",", ".", ":", "CC", "_SP"} or after.is_space


def _is_aimed(trigger: Token) -> bool:
    """Match "were shot at", after which nobody need be hit."""
    after = trigger.doc[trigger.i + 1 : trigger.i + 3]
    at_end = len(after) < len("at.") - 1 or after[-1].tag_ in _NO_PLACE
    return bool(len(after)) and after[0].lower_ == "at" and at_end
