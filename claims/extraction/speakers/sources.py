"""Find the word a source is about: "the panel's chairman, who had left" is chairman."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extraction.coreference import Coreference
from claims.extraction.coreference.appositions import BREAKS
from claims.extraction.coreference.epithets import is_aged
from claims.extraction.entities.titles import is_title
from claims.extraction.grammar.nouns import SPOKES_NOUNS
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    phrase,
    relation,
    tokens_between,
)
from claims.reading import Span

_RELATIVE: Final = frozenset({"who", "whom", "whose", "which"})
_PREPOSITIONS: Final = frozenset({"IN", "TO"})


@dataclass(frozen=True, slots=True)
class Source:
    """What stands in the text for a speaker: all of it, its core, the core's head."""

    whole: TokenSpan
    core: TokenSpan
    head: Token


def source_at(found: Coreference, spans: Sequence[Span]) -> Source | None:
    """The source by its first span, or None where that holds no word."""
    whole = tokens_between(found.doc, *spans[0]) if spans else None
    core = _core(found, whole) if whole is not None else None
    if whole is None or core is None:
        return None
    return Source(whole, core, head_of(core, found))


def _core(found: Coreference, source: TokenSpan) -> TokenSpan | None:
    """The source without marks at its edges and without what follows a comma."""
    doc, start, end = found.doc, source.start, source.end
    while start < end and (doc[start].is_punct or doc[start].is_space):
        start += 1
    if start < end and doc[start].lower_ in _RELATIVE:
        if start + 1 == end or found.cast.at(start + 1) is None:
            return doc[start : start + 1]
        start += 1  # "whom Ruiz accused": it is she who speaks
    for token in doc[start + 1 : end]:
        if _breaks_off(token, found):
            end = token.i
            break
    while end > start + 1 and _trails(doc[end - 1]):
        end -= 1
    return _subject(doc[start:end]) if start < end else None


def _subject(core: TokenSpan) -> TokenSpan:
    """The subject alone where the source runs on: "Ruiz has quit, telling …"."""
    verb = core.root
    subjects = [token for token in children(verb, *SUBJECTS) if token in core]
    is_clause = bool(subjects) and bool(children(verb, "aux", "aux:pass"))
    return phrase(subjects[0]) if is_clause else core


def _trails(token: Token) -> bool:
    """Match what a source may end with and is no part of a name: "Ruiz also"."""
    return token.is_space or token.tag_ in {"POS", "RB", "IN"}


def _breaks_off(token: Token, found: Coreference) -> bool:
    """Say whether an apposition or a clause begins here."""
    inside_a_name = found.cast.at(token.i) is not None
    return not inside_a_name and (
        token.text in BREAKS or token.is_space or token.lower_ in _RELATIVE
    )


def head_of(core: TokenSpan, found: Coreference) -> Token:
    """The word the phrase is about: a name at its end, else its last plain noun."""
    doc = core.doc
    before_preposition = next(
        (
            token.i
            for token in core[1:]
            if token.tag_ in _PREPOSITIONS and not _is_inside_a_name(token, found)
        ),
        core.end,
    )
    named = found.cast.mentions_in(core.start, before_preposition)
    if named and named[-1][0].end == before_preposition:
        mention = named[-1][0]
        return doc[mention.start : mention.end].root
    if holder := _holder_of_an_office(core, found):
        return holder
    if _ends_in_a_description(core, found):
        return core[-1]
    if core.root.tag_ == "JJ" and relation(core.root) in SUBJECTS:
        return core.root  # "the accused", "the 66-year-old"
    is_bare = all(token.tag_[:2] != "NN" for token in core)
    if is_bare and core.root.dep_ == "det" and core.root.head.tag_[:2] == "NN":
        return core.root.head
    nouns = [t for t in doc[core.start : before_preposition] if _is_head_word(t)]
    return nouns[-1] if nouns else core.root


def _is_inside_a_name(token: Token, found: Coreference) -> bool:
    """Match "of" in "Board of Elbonia spokesman Max Roe"."""
    entity = found.cast.at(token.i)
    return entity is not None and entity is found.cast.at(token.i + 1)


def _ends_in_a_description(core: TokenSpan, found: Coreference) -> bool:
    """Match "the 66-year-old" and "a Department of Housing spokesman"."""
    if len(core) == 1:
        return False
    before, last = core[-2], core[-1]
    is_spokesman = last.tag_ == "NN" and last.lemma_.lower() in SPOKES_NOUNS
    is_named = found.cast.at(before.i) is not None
    return is_aged(last) or (is_spokesman and is_named)


def _holder_of_an_office(core: TokenSpan, found: Coreference) -> Token | None:
    """The name a long title leads up to: "Secretary of State John Kerry"."""
    prepositions = {token.lower_ for token in core if token.tag_ == "IN"}
    named = found.cast.mentions_in(core.start, core.end)
    if prepositions != {"of"} or not named or not is_title(core[0]):
        return None
    mention, entity = named[-1]
    before = core.doc[mention.start - 1]
    leads_up = before.tag_ in {"NNP", "NNPS"} and mention.end == core.end
    return core.doc[mention.start] if entity.is_person and leads_up else None


def _is_head_word(token: Token) -> bool:
    return token.tag_[:2] in {"NN", "PR", "WP", "CD"} or token.tag_ in {"DT", "JJS"}
