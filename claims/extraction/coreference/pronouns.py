"""Choose whom a pronoun means among those mentioned before it.

Salience by recency, grammatical role and parallel subjects, after Lappin and
Leass (1994); whoever spoke last is preferred where the pronoun speaks itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, Literal

from spacy.tokens import Token

from claims.extraction.coreference.offices import holds_office
from claims.extraction.entities import Entity
from claims.extraction.entities.gender import PRONOUN_GENDERS
from claims.extraction.grammar.nouns import noun_gender, noun_type
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    is_predicate,
    opening,
    phrase,
    relation,
    text_of,
)
from claims.extraction.grammar.sentences import sentence_end, sentence_start

Number = Literal["one", "many"]

GROUP_PRONOUNS: Final = frozenset({"they", "them", "their", "theirs", "themselves"})
THING_PRONOUNS: Final = frozenset({"it", "its", "itself"})
_POSSESSIVES: Final = frozenset({"his", "her", "their", "its"})

_PEOPLE: Final = frozenset(
    "people police other many some most family couple crowd".split()
)

_REACH: Final = 4  # sentences a pronoun looks back
_SUBJECT, _MAIN_CLAUSE, _PER_SENTENCE, _SAME_PRONOUN = 1.5, 0.7, 1.0, 0.8
_KNOWN_GENDER, _POSSESSOR, _SPOKE_LAST, _PER_TOKEN = 1.0, -0.8, 2.0, 0.01
_ANSWERED: Final = -3.0  # nobody answers themselves
_ANSWERS: Final = frozenset({"answer", "counter", "reply", "respond", "retort"})
_HOLDS_OFFICE: Final = 2.5
_NAMELESS, _THINGS = -1.5, -1.5
_QUOTED: Final = -1.5
_UNRESOLVED: Final = -2.5  # "the general" may be somebody named
_EARLIER_PARAGRAPH: Final = -2.5  # the paragraph has somebody of its own


@dataclass(frozen=True, slots=True)
class Reference:
    """One place where the text refers to somebody: an entity or a plain phrase.

    `head` is the token of the reference, `sentence` the number of its sentence;
    without an entity the phrase around `head` is all there is to say, or around the
    `antecedent` of a pronoun. `quoted` says that it stands in somebody's own words,
    `speaks` that a name set apart is whose words follow: "a widow, Ana Ruiz, said",
    `spoke` that somebody is told to have spoken whose noun may be any: "one of them".
    """

    head: Token
    sentence: int
    entity: Entity | None
    number: Number = "one"
    antecedent: Token | None = None
    quoted: bool = False
    speaks: bool = False
    spoke: bool = False

    @property
    def noun(self) -> Token:
        """What a nameless reference comes down to: a pronoun's noun, or its head."""
        return self.antecedent or self.head

    @property
    def is_subject(self) -> bool:
        """Say whether it is the subject of a real clause, not of a caption's words."""
        head = self.head
        if self.speaks:
            return True
        if head.dep_ == "compound" and head.head.tag_[:2] == "VB":
            return head.i < head.head.i  # "Penhallow-Voss resigned", misparsed
        if self._apposed is not head and self._apposed.left_edge.is_sent_start:
            return True
        if self.opens:
            return True
        return relation(self._apposed) in SUBJECTS and is_predicate(self.clause)

    @property
    def opens(self) -> bool:
        """Say whether it opens a full sentence whose verb the parse has lost.

        A caption ("District attorney Ana Ruiz.") says no more than a name.
        """
        head = self._apposed
        if head.dep_ != "ROOT" or head.tag_[:2] != "NN":
            return False
        ahead = head.doc[sentence_start(head) : head.left_edge.i]
        is_first = all(one.is_space or one.is_punct for one in ahead)
        says_more = any(
            one.is_alpha for one in head.doc[phrase(head).end : sentence_end(head)]
        )
        return is_first and says_more and head.sent.text.rstrip()[-1:] == "."

    @property
    def clause(self) -> Token:
        """What its phrase hangs on: the verb of a subject."""
        return self._apposed.head

    @property
    def _apposed(self) -> Token:
        """The head, or what it is set beside: "Her twin, Ana Ruiz, will play"."""
        return self.head.head if self.head.dep_ == "appos" else self.head


def choose(
    pronoun: Token,
    sentence: int,
    before: Sequence[Reference],
    last_speaker: Reference | None,
    *,
    quoted: bool = False,
) -> Reference | None:
    """Return the best antecedent in reach, or None where nobody fits.

    `quoted` says that the pronoun stands in a quotation; the article's own pronouns
    seldom look into one.
    """
    in_reach = takewhile(lambda r: sentence - r.sentence < _REACH, reversed(before))
    near = [
        reference
        for reference in in_reach
        if fits(pronoun, reference) and not _is_its_own_object(pronoun, reference)
    ]
    if not near:
        return None

    start = _paragraph_start(pronoun) if _has_its_own(pronoun, near) else 0

    def rated(reference: Reference) -> float:
        score = _salience(pronoun, sentence, reference, near, last_speaker)
        score += _EARLIER_PARAGRAPH if reference.head.idx < start else 0
        return score + (_QUOTED if reference.quoted and not quoted else 0)

    return max(near, key=rated)


def _has_its_own(pronoun: Token, near: Sequence[Reference]) -> bool:
    """Say whether a paragraph has a subject that "he" or "she" in it may mean."""
    if pronoun.lower_ not in PRONOUN_GENDERS:
        return False
    start = _paragraph_start(pronoun)
    own = takewhile(lambda one: one.head.idx >= start, near)
    return any(one.is_subject and one.head.lower_ not in PRONOUN_GENDERS for one in own)


def _paragraph_start(token: Token) -> int:
    """The character with which a token's paragraph begins."""
    return text_of(token.doc).rfind("\n", 0, token.idx) + 1


def fits(pronoun: Token, reference: Reference) -> bool:
    """Say whether number, gender and kind allow the pronoun."""
    word, entity = pronoun.lower_, reference.entity
    if word in GROUP_PRONOUNS:
        return reference.number == "many" or (entity is not None and entity.is_group)
    if word in THING_PRONOUNS:
        return _is_thing(reference)
    gender = PRONOUN_GENDERS.get(word) or noun_gender(pronoun.lemma_)
    return reference.number == "one" and _is_person(reference, gender)


def _is_thing(reference: Reference) -> bool:
    if reference.entity is not None:
        return reference.entity.label in {"ORG", "GPE"}
    is_document = noun_type(reference.noun.lemma_) == "document"
    return is_document and reference.number == "one"


def _is_person(reference: Reference, gender: str | None) -> bool:
    """Say whether a person is meant who may be of this gender; None is any."""
    if reference.entity is not None:
        known = reference.entity.gender if reference.entity.is_person else "none"
    else:
        is_person = reference.spoke or noun_type(reference.noun.lemma_) == "person"
        known = noun_gender(reference.noun.lemma_) if is_person else "none"
    return known is None or known == gender or (gender is None and known != "none")


def _is_its_own_object(pronoun: Token, reference: Reference) -> bool:
    """Say whether both hang on one verb: "Ruiz thanked her" is not herself."""
    if pronoun.lower_ in _POSSESSIVES or pronoun.lower_.endswith(("self", "selves")):
        return pronoun.dep_ != "nmod:poss" and pronoun.head == reference.head.head
    return pronoun.head == reference.head.head and pronoun.head != pronoun


def _salience(
    pronoun: Token,
    sentence: int,
    reference: Reference,
    near: Sequence[Reference],
    last_speaker: Reference | None,
) -> float:
    score = -_PER_SENTENCE * (sentence - reference.sentence)
    score -= _PER_TOKEN * min(pronoun.i - reference.head.i, 50)
    if reference.is_subject:
        score += _SUBJECT
        is_main = reference.speaks or reference.clause.dep_ == "ROOT"
        score += _MAIN_CLAUSE if is_main else 0
    if reference.head.dep_ == "nmod:poss":
        score += _POSSESSOR
    if reference.entity is not None and reference.entity.gender:
        score += _KNOWN_GENDER
    if reference.entity is None:
        score += _THINGS if _are_things(reference) else 0
        score += _namelessness(reference.noun) if reference.number == "one" else 0
    if reference.head.lower_ == pronoun.lower_:
        score += _SAME_PRONOUN
    if pronoun.dep_ == "nmod:poss" and pronoun.head.lemma_.lower() == "office":
        holds = reference.entity is not None and holds_office(reference.entity)
        score += _HOLDS_OFFICE if holds else 0
    if last_speaker is not None and _still_speaks(reference, last_speaker, near):
        score += _ANSWERED if pronoun.head.lemma_ in _ANSWERS else _SPOKE_LAST
    return score


def _namelessness(noun: Token) -> float:
    return _UNRESOLVED if opening(noun).lower_ == "the" else _NAMELESS


def _are_things(reference: Reference) -> bool:
    """Say whether a plural is of no people: "shots", "cases"."""
    noun = reference.noun
    is_people = noun_type(noun.lemma_) in {"person", "group"} or is_people_noun(noun)
    return reference.number == "many" and not is_people


def is_people_noun(noun: Token) -> bool:
    """Match a word for people that names no trade: "many", "others", "police"."""
    return noun.lemma_.lower() in _PEOPLE or noun.ent_type_ == "NORP"


def _still_speaks(
    reference: Reference, last_speaker: Reference, near: Sequence[Reference]
) -> bool:
    """Say whether the last speaker is meant and nobody took the floor since."""
    if not _are_one(reference, last_speaker):
        return False
    return not any(
        other.is_subject
        and not other.quoted
        and other.head.i > last_speaker.head.i
        and not _are_one(other, last_speaker)
        and _is_main(other.clause)
        for other in near
    )


def _is_main(verb: Token) -> bool:
    """Say whether it is the sentence's verb, a "she said" behind it aside."""
    is_said = verb.dep_ == "ccomp" and verb.head.i > verb.i
    return relation(verb) == "ROOT" or (is_said and verb.head.dep_ == "ROOT")


def _are_one(left: Reference, right: Reference) -> bool:
    if left.entity is None and right.entity is None:
        return left.noun == right.noun
    return left.entity is right.entity
