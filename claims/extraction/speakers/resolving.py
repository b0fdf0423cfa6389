"""Resolve the source of an attribution to a name within the article."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.coreference import Coreference, antecedent
from claims.extraction.entities import Entity
from claims.extraction.nouns import AGENT_NOUNS, noun_type
from claims.extraction.phrases import long_phrase, tokens_between, without_article
from claims.extraction.speakers.documents import author_of
from claims.extraction.speakers.spokespeople import principal_of, principals
from claims.reading import Span, SpeakerRead

_BREAKS: Final = frozenset(", -- — – ( : ;".split())
_RELATIVE: Final = frozenset({"who", "whom", "whose", "which"})
_RELATIVE_TAGS: Final = frozenset({"WP", "WDT"})
_PREPOSITIONS: Final = frozenset({"IN", "TO"})
_PRONOUN_TAGS: Final = frozenset({"PRP", "PRP$", "WP", "DT", "WDT"})


class SpeakerResolver:
    """Turns source spans of one article into speakers."""

    def __init__(self, found: Coreference) -> None:
        """Look up once for whom everybody speaks."""
        self._found = found
        self._principals = principals(found)

    def resolve(self, source: Sequence[Span]) -> SpeakerRead:
        """Return who speaks; the name is None where there is no source or no clue.

        A pronoun or description gives the name it stands for, a document its
        author's, a crowd its own phrase.
        """
        spans = tuple(source)
        if not spans:
            return SpeakerRead(None, None, ())
        core = _core(self._found, spans[0])
        if core is None:
            return SpeakerRead(None, None, spans)
        head = head_of(core, self._found)
        if noun := self._noun_meant(head):
            head, core = noun, long_phrase(noun)
        if _are_several(core, self._found):
            return SpeakerRead(without_article(core), None, spans)
        entity = (
            self._entity(head)
            or self._in_apposition(head, spans)
            or self._apposed_to(head, core)
        )
        if entity is not None:
            behind = self._principals.get(entity.id)
            return SpeakerRead(entity.name, entity.id, spans, behind)
        return SpeakerRead(self._phrase(head, core), None, spans, self._behind(head))

    def _noun_meant(self, pronoun: Token) -> Token | None:
        """The noun that "who", or a "they" without a name, stands for."""
        if pronoun.tag_ in _RELATIVE_TAGS:
            return antecedent(pronoun)
        meant = self._found.at(pronoun)
        return meant.antecedent if meant and meant.entity is None else None

    def _entity(self, head: Token) -> Entity | None:
        entity = self._found.entity(head)
        if entity is None and noun_type(head.lemma_) == "document":
            entity = author_of(head, self._found)
        return entity

    def _in_apposition(self, head: Token, spans: Sequence[Span]) -> Entity | None:
        """The name that follows a description: "the attorney, Ana Ruiz"."""
        whole = tokens_between(self._found.doc, *spans[0])
        if whole is None or noun_type(head.lemma_) is None:
            return None
        if any(token.tag_ in _PREPOSITIONS for token in whole):
            return None
        for _, entity in self._found.cast.mentions_in(head.i + 1, whole.end):
            if describes_kind(head, entity):
                return entity
        return None

    def _apposed_to(self, head: Token, core: TokenSpan) -> Entity | None:
        """The name that a description follows: "Ana Ruiz, the attorney"."""
        comma = core.start - 1
        if comma <= 0 or core.doc[comma].text not in _BREAKS or not _is_one(core):
            return None
        named = self._found.cast.mentions_in(core.sent.start, comma)
        if not named or named[-1][0].end != comma:
            return None
        mention, entity = named[-1]
        leads = mention.start > 0 and core.doc[mention.start - 1].tag_ == "IN"
        return entity if describes_kind(head, entity) and not leads else None

    def _behind(self, head: Token) -> int | None:
        """For whom an unnamed spokesman speaks."""
        if head.lemma_.lower() not in AGENT_NOUNS:
            return None
        principal = principal_of(head, self._found)
        return principal.id if principal else None

    def _phrase(self, head: Token, core: TokenSpan) -> str | None:
        if head.tag_ in _PRONOUN_TAGS and len(core) == 1:
            return None
        return without_article(core) or None


def describes_kind(head: Token, entity: Entity) -> bool:
    """Say whether the noun can be said of the entity: person or group."""
    kind = noun_type(head.lemma_)
    return entity.is_person if kind == "person" else entity.is_group


def _are_several(core: TokenSpan, found: Coreference) -> bool:
    """Match "Ruiz and Lind": two people, each named."""
    named = {
        e.id for _, e in found.cast.mentions_in(core.start, core.end) if e.is_person
    }
    return len(named) > 1 and any(
        token.tag_ == "CC" and found.cast.at(token.i) is None for token in core
    )


def _is_one(core: TokenSpan) -> bool:
    """Say whether the phrase means somebody certain: "the agent", "Ruiz's agent"."""
    return core[0].tag_ == "DT" or any(token.tag_ == "POS" for token in core)


def _core(found: Coreference, source: Span) -> TokenSpan | None:
    """The source without marks at its edges and without what follows a comma."""
    span = tokens_between(found.doc, *source)
    if span is None:
        return None
    start, end = span.start, span.end
    while start < end and (found.doc[start].is_punct or found.doc[start].is_space):
        start += 1
    for token in found.doc[start + 1 : end]:
        if _breaks_off(token, found):
            end = token.i
            break
    while end > start and _trails(found.doc[end - 1]):
        end -= 1
    return found.doc[start:end] if start < end else None


def _trails(token: Token) -> bool:
    """Match what a source may end with and is no part of a name: "Ruiz also"."""
    return token.is_space or token.tag_ in {"POS", "RB", "IN"}


def _breaks_off(token: Token, found: Coreference) -> bool:
    """Say whether an apposition or a clause begins here."""
    inside_a_name = found.cast.at(token.i) is not None
    return not inside_a_name and (
        token.text in _BREAKS or token.is_space or token.lower_ in _RELATIVE
    )


def head_of(core: TokenSpan, found: Coreference) -> Token:
    """The word the phrase is about: a name at its end, else its last plain noun."""
    doc = core.doc
    before_preposition = next(
        (t.i for t in core if t.tag_ in _PREPOSITIONS and t.i > core.start), core.end
    )
    named = found.cast.mentions_in(core.start, before_preposition)
    if named and named[-1][0].end == before_preposition:
        mention = named[-1][0]
        return doc[mention.start : mention.end].root
    if core.root.dep_ == "det" and core.root.head.tag_[:2] == "NN":
        return core.root.head
    nouns = [t for t in doc[core.start : before_preposition] if _is_head_word(t)]
    return nouns[-1] if nouns else core.root


def _is_head_word(token: Token) -> bool:
    return token.tag_[:2] in {"NN", "PR", "WP", "CD"} or token.tag_ in {"DT", "JJS"}
