"""Whom an event happens to, by the parse and, where that fails, by neighbours."""

from collections.abc import Iterator
from itertools import filterfalse
from typing import Final

from spacy.tokens import Token

from claims.extraction.coreference.relatives import antecedent
from claims.extraction.grammar.phrases import SUBJECTS, children
from claims.extraction.grammar.sentences import sentence_end, sentence_start
from claims.extraction.participants.events import SELF, event_of, told_by
from claims.extraction.participants.people import is_person_noun, number_in_word
from claims.extraction.participants.triggers import ends_clause, is_asserted

_PASSIVE_SUBJECTS: Final = ("nsubj:pass", "nsubj")
_MADE_OF: Final = frozenset({"leave", "find", "pronounce", "declare", "shoot", "drop"})
_LONGEST_JOINED: Final = 6
_LONGEST_OWNED: Final = 9
_IN_ASIDE: Final = frozenset({",", "NNP", "CD"})
_PHRASE: Final = frozenset("DT CD JJ NN NNP PRP$ HYPH".split())
_SOME: Final = frozenset({"them", "whom", "those", "these"})
_LONGEST_SOME: Final = 3
# "At least", "about", "more than" in front of a number.
_HEDGING: Final = frozenset("IN RB RBR RBS JJR JJS".split())
_OPENING: Final = frozenset({"CD", "DT", "PRP$"})
_DASHES: Final = frozenset({"-", "--", "–", "—", ":", ";"})
_AMONG: Final = frozenset({"including", "among"})
_AGE_UNITS: Final = frozenset({"year", "month", "week", "day"})
_FOUND_DEAD: Final = frozenset({"body", "bodies", "remains", "corpse"})
_ADJECTIVES: Final = frozenset({"JJ", "VBN"})


def patients(trigger: Token) -> Iterator[Token]:
    """The heads of the phrases for those to whom it happened; nobody if denied."""
    if not is_asserted(trigger):
        return
    if (noun := _described(trigger)) is not None:
        yield noun
        return
    for head in filterfalse(_is_each, _heads(trigger)):
        if (first := _in_front_of_and(head)) is not None:
            yield first
        yield from _with_conjuncts(head, trigger)


def _is_each(head: Token) -> bool:
    """Match "the family of each person killed", which counts nobody."""
    return any(one.lower_ in {"each", "every"} for one in children(head, "det"))


def _heads(trigger: Token) -> list[Token]:
    event = event_of(trigger)
    if event is None:
        return []
    word = told_by(trigger)
    is_gone = trigger.lower_ in event.states and trigger.tag_ == "VBG"
    if is_gone and children(trigger, "aux"):
        return _subjects(trigger)
    is_verb = trigger.tag_[:2] == "VB" or trigger.lower_ == "shot"
    if is_verb and word not in event.nouns:
        if word in event.undergone and not children(trigger, "obj"):
            return _subjects(trigger)
        return _suffering(trigger)
    if word in event.states or trigger.lower_ in event.states:
        return _in_a_state(trigger)
    return _of_noun(trigger) if trigger.tag_[:2] == "NN" else []


def _described(state: Token) -> Token | None:
    """The person whom a word in front describes: "one deceased male".

    Where the parse takes it for the noun, "man" is its part: "found a man dead".
    """
    if state.tag_ not in _ADJECTIVES:
        return None
    if state.dep_ == "amod" and state.head.tag_ == "NN" and state.head.i > state.i:
        is_somebody = is_person_noun(state.head) and not _is_recovered(state)
        return state.head if is_somebody else None
    parts = children(state, "compound")
    return next((one for one in parts if is_person_noun(one)), None)


def _is_recovered(state: Token) -> bool:
    """Match "the body of a missing crew member": nobody looks for them any more."""
    noun = state.head.head if state.head.dep_ == "compound" else state.head
    is_of_it = noun.dep_ == "nmod" and noun.head.lower_ in _FOUND_DEAD
    return is_of_it and state.lower_ == "missing"


def _suffering(verb: Token) -> list[Token]:
    """Who is killed: the passive's subject, the participle's noun, the object."""
    if is_self_inflicted(verb):
        return _subjects(verb)
    if objects := children(verb, "obj"):
        return objects if not _is_passive(verb) else _subjects(verb)
    if verb.tag_ == "VBN" or _is_passive(verb) or _is_found_shot(verb):
        return _subjects(verb)
    return _subjects(verb) if verb.tag_ == "VBD" and ends_clause(verb) else []


def is_self_inflicted(verb: Token) -> bool:
    """Match "shot himself": who did it and to whom are one."""
    return any(child.lower_ in SELF for child in children(verb, "obj"))


def _is_passive(verb: Token) -> bool:
    return bool(children(verb, "aux:pass", "nsubj:pass"))


def _is_found_shot(shot: Token) -> bool:
    """Match "was found shot to death", where the participle is tagged as a noun."""
    return shot.tag_ == "NN" and shot.dep_ == "xcomp"


def _subjects(verb: Token) -> list[Token]:
    """The subject, also one shared with the clause before; relative words resolved."""
    own = children(verb, *_PASSIVE_SUBJECTS)
    if own := [one for one in own if _may_suffer(one)]:
        return [_meant(token) for token in own]
    if any(one.lower_ == "another" for one in children(verb, "det")):
        return []
    if verb.dep_ in {"acl", "acl:relcl"} and verb.head.tag_[:1] in {"N", "C"}:
        return [verb.head]
    if (number := _number_of_its_own(verb)) is not None:
        return [number]
    if _shares_subject(verb):
        return _subjects(verb.head)
    before = _before(verb)
    return [before] if before is not None else []


def _may_suffer(subject: Token) -> bool:
    """Say whether it is no misread verb, and not the "two" of "four, not two"."""
    is_denied = any(one.lower_ == "not" for one in children(subject, "advmod"))
    return subject.tag_[:2] != "VB" and not is_denied


def _number_of_its_own(verb: Token) -> Token | None:
    """The "11" of "three died and at least 11 were injured", not its subject."""
    number = _before(verb) if verb.dep_ in {"conj", "xcomp", "parataxis"} else None
    if number is None or number.tag_ != "CD":
        return None
    place = number.i - 1
    while place > sentence_start(verb) and verb.doc[place].tag_ in _HEDGING:
        place -= 1
    return number if verb.doc[place].tag_ in {"CC", ","} else None


def _shares_subject(verb: Token) -> bool:
    """Match "went home and died" and "is in hospital after being shot"."""
    if verb.dep_ == "advcl":
        is_bare = any(
            aux.lower_ == "being" for aux in children(verb, "aux:pass", "aux")
        )
        return is_bare and verb.head != verb
    is_joined = verb.dep_ in {"conj", "xcomp", "parataxis"} and verb.head != verb
    return is_joined and not _is_of_some(verb)


def _is_of_some(verb: Token) -> bool:
    """Match the "died" of "four were shot and two of them died"."""
    before = verb.doc[max(verb.i - _LONGEST_SOME, sentence_start(verb)) : verb.i]
    words = [word.lower_ for word in before]
    return "of" in words and not _SOME.isdisjoint(words[words.index("of") :])


def _meant(token: Token) -> Token:
    is_relative = token.tag_ in {"WP", "WDT"}
    return (antecedent(token) or token) if is_relative else token


def _before(verb: Token) -> Token | None:
    """The noun right before a verb, where the parse hangs it elsewhere."""
    place = verb.i - 1
    while place >= 0 and verb.doc[place].tag_ in {"RB", "VBD", "VBZ", "VBN", "VBP"}:
        place -= 1
    token = verb.doc[place] if place >= 0 else None
    if token is None or token.tag_ not in {"NN", "NNP", "PRP", "NNS", "CD"}:
        return None
    return token if token.sent == verb.sent else None


def _in_a_state(state: Token) -> list[Token]:
    """Who is dead: of "was dead", "left a man dead", "found dead", "a man dead"."""
    if children(state, "cop") or children(state, "nsubj", "nsubj:pass"):
        return _subjects(state)
    head = state.head
    if head.lemma_.lower() in _MADE_OF and head != state:
        return children(head, "obj") or _subjects(head)
    if head.tag_[:2] == "NN" and head.i < state.i and state.tag_ in _ADJECTIVES:
        return [head]
    before = _before(state)
    return [before] if before is not None and state.i == before.i + 1 else []


def _of_noun(noun: Token) -> list[Token]:
    """Whose death it is: "the death of a man", "his brother's killing"."""
    owners = children(noun, "nmod:poss")
    of = [
        child
        for child in children(noun, "nmod")
        if any(case.lower_ == "of" for case in children(child, "case"))
    ]
    return of or [one for one in owners if one.tag_[:2] == "NN"]


def _in_front_of_and(head: Token) -> Token | None:
    """Who opens the sentence as one of several: "two girls and their aunt died".

    A comma joins them where "and" follows: "a couple, their son and his wife".
    """
    start = max(head.i - _LONGEST_OWNED, sentence_start(head))
    joints = {"and", ","} if children(head, "conj") or _behind_and(head) else {"and"}
    before = head.doc[start : head.i]
    joint = next((one for one in before if one.lower_ in joints), None)
    if joint is None or joint.i == sentence_start(head):
        return None
    noun = joint.nbor(-1)
    words = head.doc[sentence_start(head) : noun.i]
    opens = len(words) <= _LONGEST_JOINED and all(t.tag_ in _PHRASE for t in words)
    owned = head.doc[joint.i + 1].tag_ == "PRP$"
    is_people = is_person_noun(noun) or number_in_word(noun) > 0
    return noun if opens and owned and is_people else None


def _with_conjuncts(head: Token, trigger: Token) -> Iterator[Token]:
    """A head and what is joined to it: "a mother and her son".

    Who is listed behind a number is counted in it: "two people, a man and his son".
    """
    yield head
    names = [] if children(head, "nummod") else children(head, "appos")
    joined = [one for named in (head, *names) for one in children(named, "conj")]
    joined = joined or _behind_and(head)
    for other in joined:
        if _is_joined(head, other, trigger):
            yield from _with_conjuncts(other, trigger)


def _behind_and(head: Token) -> list[Token]:
    """What "and" joins to a phrase where the parse hangs it elsewhere."""
    start = _past_aside(head)
    words = head.doc[start : min(start + _LONGEST_JOINED - 1, sentence_end(head))]
    if not len(words) or words[0].lower_ != "and":
        return []
    noun = next((word for word in words if word.tag_[:2] == "NN"), None)
    opens = words[1].tag_ in _OPENING if len(words) > 1 else False
    is_subject = noun is not None and noun.dep_ in SUBJECTS
    return [noun] if noun is not None and opens and not is_subject else []


def _past_aside(head: Token) -> int:
    """The token past a name and age between commas: "his wife, Ann Reed, 34,"."""
    place = head.i + 1
    if place >= sentence_end(head) or head.doc[place].text != ",":
        return place
    while place < sentence_end(head) and head.doc[place].tag_ in _IN_ASIDE:
        place += 1
    return place if head.doc[place - 1].text == "," else head.i + 1


def _is_of_age(hyphen: Token) -> bool:
    """Match both hyphens of "3-year-old"."""
    return not _AGE_UNITS.isdisjoint({hyphen.nbor(-1).lower_, hyphen.nbor(1).lower_})


def _is_joined(head: Token, other: Token, trigger: Token) -> bool:
    """Tell a list from an aside behind a dash, and from another clause's people.

    "Leaving Reed dead and five people wounded": nothing is said of the five.
    """
    between = head.doc[head.i + 1 : other.i]
    if trigger in other.subtree or children(other, *_PASSIVE_SUBJECTS):
        return False
    if trigger in between or any(one.lower_ == "or" for one in children(other, "cc")):
        return False
    if any(token.lower_ in _AMONG for token in between):
        return False
    if any(token.text in _DASHES and not _is_of_age(token) for token in between):
        return False
    after = other.nbor(1) if other.i + 1 < len(other.doc) else other
    return after == trigger or event_of(after) is None
