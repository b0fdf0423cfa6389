"""Resolve the source of an attribution to a name within the article."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.coreference import Coreference, antecedent
from claims.extraction.coreference.appositions import name_after, name_before
from claims.extraction.entities import Entity
from claims.extraction.grammar.nouns import AGENT_NOUNS, noun_type
from claims.extraction.grammar.phrases import (
    children,
    clause,
    long_phrase,
)
from claims.extraction.speakers.documents import author_of, subject_above
from claims.extraction.speakers.kinds import kind_of
from claims.extraction.speakers.sources import Source, source_at
from claims.extraction.speakers.spokespeople import principal_of, principals
from claims.reading import Span, SpeakerKind, SpeakerRead

_RELATIVE_TAGS: Final = frozenset({"WP", "WDT"})
_MEANS: Final = frozenset({"through", "via"})
_MARKS: Final = ' \t\n"“”‘’<>,;:'
_OPENING: Final = frozenset("the a an this these".split())
_SOME_PEOPLE: Final = frozenset(
    "all another any both everybody everyone few many most others several some".split()
)
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
        printed = source_at(self._found, spans)
        if printed is None:
            return SpeakerRead(None, None, spans)
        meant = self._meant(printed)
        if _are_several(meant.core, self._found):
            return SpeakerRead(_described(meant.core), None, spans, kind="crowd")
        entity = self._entity(meant) or self._speaking_through(printed.head)
        if entity is not None:
            behind = self._principals.get(entity.id)
            kind: SpeakerKind = "person" if entity.is_person else "body"
            return SpeakerRead(entity.name, entity.id, spans, behind, kind)
        return self._nameless(meant, spans)

    def _meant(self, printed: Source) -> Source:
        """The source itself, or the noun phrase that a pronoun there stands for."""
        noun = self._noun_meant(printed.head)
        if noun is None:
            return printed
        phrase = long_phrase(noun)
        return Source(phrase, phrase, noun)

    def _noun_meant(self, pronoun: Token) -> Token | None:
        """The noun that "who", or a "they" without a name, stands for."""
        if pronoun.tag_ in _RELATIVE_TAGS:
            return antecedent(pronoun)
        meant = self._found.at(pronoun)
        return meant.antecedent if meant and meant.entity is None else None

    def _entity(self, source: Source) -> Entity | None:
        """Whoever is named beside the source, meant by it, or wrote it."""
        cast = self._found.cast
        return (
            name_after(source.head, source.whole, cast)
            or self._found.entity(source.head)
            or self._author(source.head)
            or name_before(source.head, source.core, cast)
            or self._said_to_be(source.head)
        )

    def _said_to_be(self, head: Token) -> Entity | None:
        """Who is called so by "be": "Ruiz was one of the women to accuse Hale"."""
        subjects = children(head, "nsubj") if children(head, "cop") else []
        return self._found.entity(subjects[0]) if subjects else None

    def _author(self, head: Token) -> Entity | None:
        is_document = noun_type(head.lemma_) == "document"
        return author_of(head, self._found) if is_document else None

    def _speaking_through(self, head: Token) -> Entity | None:
        """Who speaks "through a representative" that is not named."""
        through = any(case.lower_ in _MEANS for case in children(head, "case"))
        return subject_above(clause(head), self._found) if through else None

    def _behind(self, head: Token) -> int | None:
        """For whom an unnamed spokesman speaks."""
        if head.lemma_.lower() not in AGENT_NOUNS:
            return None
        principal = principal_of(head, self._found)
        return principal.id if principal else None

    def _nameless(self, source: Source, spans: tuple[Span, ...]) -> SpeakerRead:
        """A speaker under the article's own words, or nobody for a bare pronoun."""
        head, core = source.head, source.core
        counts_people = head.lower_ in _SOME_PEOPLE
        if head.tag_ in _PRONOUN_TAGS and len(core) == 1 and not counts_people:
            return SpeakerRead(None, None, spans)
        behind = self._behind(head)
        return SpeakerRead(_described(core), None, spans, behind, kind_of(head))


def _described(core: TokenSpan) -> str | None:
    """The phrase as printed, without an article or pointer that opens it.

    Nor with one that belongs to what follows: "papers filed in court this (week)".
    """
    while len(core) > 1 and _leads_on(core):
        core = core[:-1]
    opens = len(core) > 1 and core[0].lower_ in _OPENING and not _is_title(core)
    return (core[1:] if opens else core).text.strip(_MARKS) or None


def _leads_on(core: TokenSpan) -> bool:
    """Say whether the last word of a phrase stands before a noun outside it."""
    last = core[-1]
    return last.dep_ in {"det", "case", "amod"} and last.head.i >= core.end


def _are_several(core: TokenSpan, found: Coreference) -> bool:
    """Match "Ruiz and Lind": two people, each named."""
    named = {
        e.id for _, e in found.cast.mentions_in(core.start, core.end) if e.is_person
    }
    return len(named) > 1 and any(
        token.tag_ == "CC" and found.cast.at(token.i) is None for token in core
    )


def _is_title(core: TokenSpan) -> bool:
    """Match a title that begins with its article: "The City", "The Verge"."""
    return core[0].text == "The" and all(token.text.istitle() for token in core)
