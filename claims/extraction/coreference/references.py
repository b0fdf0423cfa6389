"""Walk through an article once and note whom each name, noun and pronoun means."""

from dataclasses import replace
from itertools import takewhile
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.coreference.appositions import (
    is_one_of,
    may_be_set_beside,
    name_after,
)
from claims.extraction.coreference.descriptions import (
    ANY_KIND,
    describes,
    is_description,
)
from claims.extraction.coreference.epithets import (
    choose_bearer,
    is_epithet,
    is_first_of_its_kind,
    is_national,
    is_partisan,
    speaker_without_trade,
)
from claims.extraction.coreference.members import Members
from claims.extraction.coreference.offices import find_group, is_group_noun
from claims.extraction.coreference.pronouns import (
    GROUP_PRONOUNS,
    THING_PRONOUNS,
    Reference,
    choose,
    is_people_noun,
)
from claims.extraction.coreference.relations import Relations, is_trade, owners
from claims.extraction.coreference.relatives import antecedent
from claims.extraction.coreference.telling import is_said_aside, is_set_apart, tells
from claims.extraction.entities import Cast, Entity
from claims.extraction.entities.gender import PRONOUN_GENDERS
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    bounds,
    children,
    phrase,
    relation,
    text_of,
    tokens_between,
)
from claims.extraction.quotations.quotation_marks import pair_quotation_marks

_PRONOUNS: Final = frozenset(PRONOUN_GENDERS) | GROUP_PRONOUNS | THING_PRONOUNS
_FAR: Final = 60  # tokens after which having acted counts for nothing
_NO_REFERENCE: Final = frozenset("compound appos nmod:desc flat".split())


class Coreference:
    """What each token refers to, filled from the beginning of the text on."""

    def __init__(
        self, doc: Doc, cast: Cast, speaking: frozenset[int] = frozenset()
    ) -> None:
        """Start with nothing resolved; `speaking` are the tokens of sources."""
        self.doc = doc
        self.cast = cast
        self.said: list[Reference] = []
        self.last: dict[int, int] = {}  # places in `said`, by entity
        self.members = Members()
        self.relations = Relations(cast)
        self.speaking = speaking
        self.quoted = quoted_tokens(doc)
        self._at: dict[int, Reference] = {}

    def note(self, reference: Reference) -> None:
        if reference.entity is not None:
            self.last[reference.entity.id] = len(self.said)
        self.said.append(reference)
        self._at[reference.head.i] = reference

    def at(self, token: Token) -> Reference | None:
        """What the token refers to; a relative pronoun stands for its noun."""
        if token.tag_ in {"WP", "WDT", "WP$"} and (noun := antecedent(token)):
            token = noun
        return self._at.get(token.i)

    def entity(self, token: Token) -> Entity | None:
        """The entity named at the token, in its phrase, or meant by it."""
        reference = self.at(token)
        meant = reference.entity if reference else None
        if meant is not None and (is_partisan(token) or is_national(token)):
            return meant
        return self.cast.at(token.i) or self.named_in_phrase(token) or meant

    def named_in_phrase(self, head: Token) -> Entity | None:
        """The person a title leads up to, the group whose kind the noun tells.

        "The Harbour group" is the Harbour.
        """
        # Without a name before it or words behind it a noun's phrase holds none.
        if not (self.cast.at(head.i - 1) or head.n_rights) or head.tag_[:2] != "NN":
            return None
        start, end = bounds(head)
        for mention, entity in self.cast.mentions_in(start, end):
            if entity.is_person and mention.end == end and mention.start > head.i:
                return entity
            tells_kind = noun_type(head.lemma_) == "group" and mention.end == head.i
            if entity.label == "ORG" and tells_kind:
                return entity
        return None


def quoted_tokens(doc: Doc) -> frozenset[int]:
    """The tokens that stand between quotation marks."""
    spans = [
        tokens_between(doc, one.start, one.end)
        for one in pair_quotation_marks(text_of(doc))
    ]
    return frozenset(token.i for span in spans if span is not None for token in span)


def resolve_references(
    doc: Doc, cast: Cast, speaking: frozenset[int] = frozenset()
) -> Coreference:
    """Resolve names, descriptions and pronouns of a text in reading order.

    `speaking` are the tokens of sources: "he added" looks to the last of them.
    """
    found = Coreference(doc, cast, speaking)
    last_speaker: Reference | None = None
    for number, sentence in enumerate(doc.sents):
        for token in sentence:
            reference = _refer(found, token, number, last_speaker, speaking)
            if reference is None:
                continue
            if token.i in found.quoted:
                reference = replace(reference, quoted=True)
            if token.i in speaking and is_set_apart(reference, found.cast):
                reference = replace(reference, speaks=True)
            found.note(reference)
            is_source = token.i in speaking or reference.spoke
            if is_source and not is_said_aside(token, found.speaking):
                last_speaker = reference
    return found


def _refer(
    found: Coreference,
    token: Token,
    sentence: int,
    last_speaker: Reference | None,
    speaking: frozenset[int],
) -> Reference | None:
    entity, word = found.cast.at(token.i), token.lower_
    speaks = token.i in found.speaking
    if speaks and (is_partisan(token) or is_national(token)):
        bearer = choose_bearer(token, sentence, found.said, last_speaker)
        entity = bearer or entity
    if entity is not None:
        is_head = found.cast.at(token.head.i) is not entity or token.head == token
        return Reference(token, sentence, entity) if is_head else None
    if word == "it" and token.i not in speaking:
        return None  # too often it means nothing: "it is time"
    if word in _PRONOUNS:
        speaker = last_speaker if token.i in speaking else None
        return _refer_by_pronoun(found, token, sentence, speaker)
    if word == "one" and is_one_of(token) and tells(token, found.speaking):
        return Reference(token, sentence, None, spoke=True)
    if token.tag_[:2] != "NN" and word != "old":
        return None
    return _refer_by_noun(found, token, sentence, last_speaker)


def _refer_by_pronoun(
    found: Coreference, token: Token, sentence: int, speaker: Reference | None
) -> Reference | None:
    is_quoted = token.i in found.quoted
    meant = choose(token, sentence, found.said, speaker, quoted=is_quoted)
    if meant is None:
        return None
    noun = meant.antecedent or meant.head
    return Reference(token, sentence, meant.entity, meant.number, noun)


def _refer_by_noun(
    found: Coreference, token: Token, sentence: int, last_speaker: Reference | None
) -> Reference | None:
    if is_group_noun(token):
        group = find_group(found.cast, token, found.entity)
        if group is not None:
            return Reference(token, sentence, group)
    found.members.note(token)
    entity = _meant_by_noun(found, token, sentence, last_speaker)
    if entity is not None:
        return Reference(token, sentence, entity)
    if group := found.members.meant_by(token, found.entity):
        return Reference(token, sentence, group, "many")
    return _nameless(found, token, sentence)


def _meant_by_noun(
    found: Coreference, token: Token, sentence: int, last_speaker: Reference | None
) -> Entity | None:
    """Whom "her lawyer", "the mogul" and a headline's "Lawmaker" mean."""
    entity = None
    if is_trade(token) and any(owners(token)):
        entity = found.relations.holder(token, found.entity)
    if entity is None and is_description(token):
        entity = found.named_in_phrase(token) or _described(found, token)
    speaks = token.i in found.speaking
    acts = speaks or relation(token) in SUBJECTS
    if entity is None and acts and is_epithet(token):
        speaker = last_speaker if speaks else None
        entity = choose_bearer(token, sentence, found.said, speaker)
    elif entity is None and speaks:
        if is_first_of_its_kind(token) and last_speaker is not None:
            entity = speaker_without_trade(token, sentence, last_speaker)
        elif sentence == 0:
            entity = _announced(found, token)
    return entity


def _announced(found: Coreference, head: Token) -> Entity | None:
    """Whom a headline calls by trade alone: the first the article gives it to."""
    if noun_type(head.lemma_) != "person" or children(head, "det", "nmod:poss"):
        return None
    return next((e for e in found.cast.entities if describes(head, e)), None)


def _nameless(found: Coreference, token: Token, sentence: int) -> Reference | None:
    """People and documents that the article never names: "critics", "his wife"."""
    if token.tag_ == "NNS" or is_people_noun(token) or _opens_as_a_crowd(token):
        return Reference(token, sentence, None, "many")
    if token.dep_ in _NO_REFERENCE or _is_named_behind(found, token):
        return None
    acts = token.i in found.speaking or relation(token) in SUBJECTS
    speaks = acts and noun_type(token.lemma_) == "document"
    spoke = tells(token, found.speaking)
    if speaks or spoke or is_trade(token):
        return Reference(token, sentence, None, spoke=spoke)
    return None


def _opens_as_a_crowd(token: Token) -> bool:
    """Match a plural that a capital makes look like a name: "Neighbours said"."""
    noun = token.lower_.removesuffix("s")
    return (
        token.tag_[:3] == "NNP" and noun != token.lower_ and noun_type(noun) == "person"
    )


def _is_named_behind(found: Coreference, token: Token) -> bool:
    """Say whether a name follows that carries the reference: "a nurse, Ana Ruiz"."""
    if not may_be_set_beside(token):
        return False
    return name_after(token, phrase(token), found.cast) is not None


def _described(found: Coreference, head: Token) -> Entity | None:
    """The entity a description fits best, the last mentioned of equals."""
    last = found.last
    ranked = [
        (fit, _nearness(found, head, entity, fit), last[entity.id], entity)
        for entity in found.cast.entities
        if entity.id in last
        if (fit := describes(head, entity)) and not _is_inside(found, head, entity)
    ]
    return max(ranked, key=lambda entry: entry[:3])[3] if ranked else None


def _nearness(found: Coreference, head: Token, entity: Entity, fit: float) -> float:
    """How close a group that a general noun could mean is to being spoken of.

    As a subject "the group" takes up who acted or spoke in the sentence before;
    elsewhere the group last named comes first.
    """
    if fit != ANY_KIND or relation(head) not in SUBJECTS:
        return 0
    return max(
        (
            (r.is_subject or r.head.i in found.speaking) - (head.i - r.head.i) / _FAR
            for r in takewhile(lambda r: head.i - r.head.i < _FAR, reversed(found.said))
            if r.entity is entity
        ),
        default=-_FAR,
    )


def _is_inside(found: Coreference, head: Token, entity: Entity) -> bool:
    """Say whether the entity's name stands in the phrase: "the Harbour group"."""
    span = phrase(head)
    return any(found.cast.at(i) is entity for i in range(span.start, head.i))
