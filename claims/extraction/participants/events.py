"""The events that newsrooms count people in, and the words that tell them."""

from dataclasses import dataclass
from typing import Final

from spacy.tokens import Token

from claims.extraction.grammar.sentences import sentence_end


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happens to people, as verbs, adjectives and nouns tell it.

    `done_to` are verbs whose object suffers it, `undergone` verbs whose subject
    does, `states` what one then is, `nouns` what is then spoken of.
    """

    name: str
    done_to: frozenset[str]
    undergone: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Participants:
    """A phrase for people to whom something happened, and how many they are.

    `heads` are its nouns, names or pronouns, several where "and" joins them;
    `trigger` is the word that tells what happened, `start` and `end` are characters
    of the phrase. A `count` of 0 is unknown; there may be more where `is_least`.
    """

    event: str
    heads: tuple[Token, ...]
    trigger: Token
    start: int
    end: int
    count: int
    is_least: bool = False


EVENTS: Final = (
    Event(
        "kill",
        done_to=frozenset("kill slay murder".split()),
        undergone=frozenset("die perish succumb drown suffocate".split()),
        states=frozenset("dead deceased".split()),
        nouns=frozenset("death killing slaying murder homicide".split()),
    ),
    Event(
        "injure",
        done_to=frozenset("injure wound hurt hospitalize hospitalise".split()),
        states=frozenset("injured wounded hurt hospitalized".split()),
    ),
    Event("shoot", done_to=frozenset({"shoot"}), nouns=frozenset({"shooting"})),
    Event("arrest", done_to=frozenset({"arrest"}), nouns=frozenset({"arrest"})),
    Event("charge", done_to=frozenset({"charge", "indict"})),
    Event("missing", done_to=frozenset(), states=frozenset({"missing"})),
)
_BY_WORD: Final = {
    word: event
    for event in EVENTS
    for word in event.done_to | event.undergone | event.states | event.nouns
}
HARM: Final = frozenset({"kill", "injure", "shoot"})
KILLING: Final = "kill"
INJURING: Final = "injure"
SHOOTING: Final = "shoot"
_HITTING: Final = frozenset({"hit", "strike", "struck", "graze"})
_BULLETS: Final = frozenset({"bullet", "gunfire", "gunshot"})
_BULLET_WITHIN: Final = 9
_SHOT_WITHIN: Final = 60
FATAL: Final = frozenset("fatally fatal deadly death dead".split())
"""What makes "shoot", "stab" or "beat" a killing: "shot dead", "beaten to death"."""
SELF: Final = frozenset({"himself", "herself", "themselves"})
# "Two detained in connection with the murder": that is what happened to them.
_PARTICIPLES: Final = frozenset({"VBN", "VBD"})
_REACH: Final = 4
_JUST_BEFORE: Final = 4
_SOON: Final = 9
VIOLENT: Final = frozenset(
    "shoot shot stab beat strangle gun strike hit run shooting stabbing beating".split()
)
# Every other word tells no event, whatever stands beside it.
_TELLING: Final = frozenset(_BY_WORD) | VIOLENT | _HITTING | {"shot"}


def event_of(token: Token) -> Event | None:
    """The event a word tells; None where it tells none."""
    word = token.lower_
    if word not in _TELLING and token.lemma_.lower() not in _TELLING:
        return None
    return _BY_WORD.get(told_by(token)) or _BY_WORD.get(word)


def is_fatal(verb: Token) -> bool:
    """Say whether words beside a word of violence make it deadly."""
    before = verb.nbor(-1).lower_ if verb.i else ""
    behind = verb.doc[verb.i + 1 : min(verb.i + _REACH, sentence_end(verb))]
    after = [word.lower_ for word in behind if word.lower_ not in SELF]
    is_to_death = after[:2] == ["to", "death"] or after[:1] in (["dead"], ["fatally"])
    return before in FATAL or is_to_death


def told_by(token: Token) -> str:
    """The lemma of what is told: "shot dead" tells of a killing."""
    lemma = token.lemma_.lower()
    if lemma in VIOLENT and is_fatal(token):
        return KILLING
    is_hit = lemma in _HITTING and (_is_by_bullet(token) or _is_hit_too(token))
    return SHOOTING if is_hit or _was_shot(token) else lemma


def _was_shot(token: Token) -> bool:
    """Match "shot", whose lemma stays as it is, and "were shot" tagged as a noun."""
    if token.lower_ != "shot":
        return False
    is_verb = token.tag_[:2] == "VB" or token.dep_ == "xcomp"
    return is_verb or any(child.dep_ == "aux:pass" for child in token.children)


def _is_by_bullet(verb: Token) -> bool:
    """Match "struck by gunfire" and "hit in the leg with a bullet"."""
    behind = verb.doc[verb.i + 1 : min(verb.i + _BULLET_WITHIN, sentence_end(verb))]
    return any(word.lemma_.lower() in _BULLETS for word in behind)


def _is_hit_too(verb: Token) -> bool:
    """Match "another man was also hit", soon after somebody was shot."""
    if not any(child.lower_ == "also" for child in verb.children):
        return False
    before = verb.doc[max(verb.i - _SHOT_WITHIN, 0) : verb.i]
    return any(word.lower_ in {"shot", "gunfire", "gunshot"} for word in before)


def event_beside(number: Token) -> Event | None:
    """The event a number stands beside: told right before it, or soon after."""
    sentence = number.sent
    before = number.doc[max(number.i - _JUST_BEFORE, sentence.start) : number.i]
    for token in reversed(before):
        if token.dep_ == "cc" or token.is_punct:
            break
        if event := event_of(token):
            return event
    after = number.doc[number.i + 1 : min(number.i + _SOON, sentence.end)]
    if len(after) and after[0].tag_ in _PARTICIPLES and event_of(after[0]) is None:
        return None
    for token in after:
        if token.tag_ == "CD":
            return None
        if event := event_of(token):
            return event
    return None
