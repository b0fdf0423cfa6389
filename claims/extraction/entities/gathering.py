"""Gather the names of one article under the people and things that bear them."""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc

from claims.extraction.entities.cast import Cast, Entity, Mention
from claims.extraction.entities.gender import collect_genders
from claims.extraction.entities.leads import role_from_lead
from claims.extraction.entities.mentions import find_mentions
from claims.extraction.entities.namesakes import (
    generation_of,
    is_other_generation,
    nearest,
    tell_generations,
)
from claims.extraction.entities.roles import collect_roles
from claims.extraction.entities.titles import is_name_word, is_title
from claims.extraction.grammar.phrases import (
    phrase,
    printed,
    text_of,
    without_article,
)
from claims.names.cutting import (
    acronym,
    folded,
    is_honorific,
    person_name,
    without_possessive,
    without_suffix,
)
from claims.names.matching import (
    bears,
    is_company_without_its_kind,
    may_be_one_person,
)
from claims.names.nicknames import formal_names
from claims.names.words import OUTLET_HEADS, PARTICLES

_ACRONYM = re.compile(r"[A-Z][A-Z&]+s?|(?:[A-Z]\.){2,}")
_WORD = re.compile(r"\w+")
_EDGE = re.compile(r"\b")
_FULL = 2


def gather_cast(doc: Doc, speaking: frozenset[int] = frozenset()) -> Cast:
    """Find everybody and everything the article names, under one entity each.

    `speaking` are the tokens of sources, where names are surer to stand.
    """
    cast = Cast(doc)
    mentions = find_mentions(doc, speaking)
    _gather_full_names(cast, mentions)
    _gather_the_rest(cast, mentions)
    _find_again(cast)
    tell_generations(cast)
    collect_roles(cast)
    if found := role_from_lead(cast):
        person, noun = found
        person.add_role(without_article(phrase(noun)))
    collect_genders(cast, speaking)
    return cast


def mention_name(doc: Doc, mention: Mention) -> str:
    """The name as printed, without possessive, suffix and article."""
    return without_suffix(without_possessive(printed(doc, mention.start, mention.end)))


def _words(doc: Doc, mention: Mention) -> list[str]:
    return mention_name(doc, mention).split()


def _gather_full_names(cast: Cast, mentions: Iterable[Mention]) -> None:
    for mention in mentions:
        if mention.label == "PERSON" and len(_words(cast.doc, mention)) >= _FULL:
            _take(cast, mention, _bearer(cast, mention) or _new(cast, mention))


def _bearer(cast: Cast, mention: Mention) -> Entity | None:
    """The person already known under a form of this full name."""
    words = printed(cast.doc, mention.start, mention.end)
    name = person_name(words)
    is_surname = name.given[:1] and name.given[0] in PARTICLES
    for entity in cast.entities:
        if is_other_generation(words, entity):
            continue
        known_names = entity.person_names()
        if any(may_be_one_person(name, known) for known in known_names):
            return entity
        if is_surname and any(name.folded == known.surname for known in known_names):
            return entity  # "Van Roe" of Ann van Roe
    return None


def _gather_the_rest(cast: Cast, mentions: Iterable[Mention]) -> None:
    """Place short names and everything that is no person, in reading order."""
    for mention in mentions:
        if cast.at(mention.start) is not None:
            continue
        entity = _known(cast, mention)
        _take(cast, mention, entity or _new(cast, mention))


def _known(cast: Cast, mention: Mention) -> Entity | None:
    name = mention_name(cast.doc, mention)
    if mention.label == "ORG" and (full := _abbreviated(cast, mention)) is not None:
        return full
    called = _called_person(cast, mention, name)
    if called is not None or mention.label == "PERSON":
        return called
    things = [entity for entity in cast.entities if not entity.is_person]
    same = [entity for entity in things if _same_thing(name, entity.names)]
    if not same and mention.label == "ORG":
        same = [e for e in things if e.is_group and _is_part_of_one(name, e.names)]
    return same[0] if same else None


def _abbreviated(cast: Cast, mention: Mention) -> Entity | None:
    """The body whose short name stands in brackets behind it: "Trees Court (NSA)"."""
    doc, before = cast.doc, mention.start - 1
    if before < 1 or mention.end >= len(doc) or not doc[mention.start].is_upper:
        return None
    if doc[before].text != "(" or doc[mention.end].text != ")":
        return None
    full = cast.at(before - 1)
    is_long = full is not None and any(" " in name for name in full.names)
    return full if full is not None and full.label == "ORG" and is_long else None


def _called_person(cast: Cast, mention: Mention, name: str) -> Entity | None:
    """Whom a surname, a first name or a repeated full name calls."""
    if mention.label != "PERSON" and _has_article(cast.doc, mention):
        return None
    word = folded(name)
    persons = [entity for entity in cast.entities if entity.is_person]
    if _is_plural_possessive(cast.doc, mention):
        word = word[:-1]  # "Ruizs' office", a slip for "Ruiz's office"
    for calls in (_is_called_in_full, _has_surname, _has_first_name):
        bearers = [entity for entity in persons if calls(entity, word)]
        if bearers and (bearer := nearest(cast, mention, bearers)) is not None:
            return bearer
    return None


def _is_plural_possessive(doc: Doc, mention: Mention) -> bool:
    after = doc[mention.end].text if mention.end < len(doc) else ""
    is_plural = doc[mention.end - 1].text.endswith("s") and after in {"'", "’"}
    return is_plural and not _has_article(doc, mention)


def _is_called_in_full(entity: Entity, word: str) -> bool:
    return any(folded(name) == word for name in entity.names)


def _has_surname(entity: Entity, word: str) -> bool:
    return any(bears(name, word) for name in entity.person_names() if name.given)


def _has_first_name(entity: Entity, word: str) -> bool:
    """Match also a customary short form: "Maggie" of Margaret."""
    given = {name.given[0] for name in entity.person_names() if name.given}
    long_forms = frozenset[str]().union(*map(formal_names, given))
    return word in long_forms or not given.isdisjoint(formal_names(word))


def _has_article(doc: Doc, mention: Mention) -> bool:
    return mention.start > 0 and doc[mention.start - 1].lower_ == "the"


def _same_thing(name: str, names: Iterable[str]) -> bool:
    """Say whether an organisation or place has this name, or these initials."""
    return any(
        name.casefold() == known.casefold()
        or _is_acronym(name, known)
        or _is_acronym(known, name)
        for known in names
    )


def _is_part_of_one(name: str, names: Iterable[str]) -> bool:
    """Match a body without its parent, "Trees Panel", and one without its kind."""
    end = f" {name.casefold()}"
    is_long = " " in name or name in OUTLET_HEADS
    is_end = is_long and any(known.casefold().endswith(end) for known in names)
    return is_end or any(is_company_without_its_kind(name, one) for one in names)


def _is_acronym(short: str, full: str) -> bool:
    letters = short.replace(".", "")
    if not _ACRONYM.fullmatch(short) or " " not in full:
        return False
    initials = acronym(full)
    return initials == letters or (len(letters) > _FULL and initials.endswith(letters))


def _new(cast: Cast, mention: Mention) -> Entity:
    entity = cast.new_entity(mention.label)
    cast.add(entity)
    return entity


def _take(cast: Cast, mention: Mention, entity: Entity) -> None:
    entity.mentions.append(mention)
    entity.names[mention_name(cast.doc, mention)] += 1
    entity.generation = entity.generation or generation_of(cast.doc, mention)
    for title in mention.titles:
        if not is_honorific(title):
            entity.add_role(title)
    cast.place(entity, mention)


def _find_again(cast: Cast) -> None:
    """Find the known names where the recogniser passed them over."""
    aliases = dict(_aliases(cast))
    if not aliases:
        return
    for start, name in printed_again(text_of(cast.doc), aliases):
        span = cast.doc.char_span(start, start + len(name))
        if span is None or any(cast.at(token.i) for token in span):
            continue
        mention = Mention(span.start, span.end, aliases[name].label)
        if not _is_part_of_a_name(cast.doc, mention):
            known = _known(cast, mention) or aliases[name]
            _take(cast, mention, known)


def printed_again(text: str, names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Every place of a name as whole words, the longest there, none inside another.

    Looked for by first words: to compile a pattern of all names takes longer than
    the search.
    """
    by_opening: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        if opening := _WORD.match(name):
            by_opening.setdefault(opening[0], []).append(name)
    end = 0
    for word in _WORD.finditer(text):
        for name in by_opening.get(word[0], ()) if word.start() >= end else ():
            if text.startswith(name, word.start()):
                past = word.start() + len(name)
                if _EDGE.match(text, past):
                    yield word.start(), name
                    end = past
                    break


def _aliases(cast: Cast) -> Iterator[tuple[str, Entity]]:
    for entity in cast.entities:
        for name in entity.names:
            if name[0].isupper() and len(name) > _FULL:
                yield name, entity
            if entity.is_person and len(name.split()) >= _FULL:
                yield name.split()[-1], entity


def _is_part_of_a_name(doc: Doc, mention: Mention) -> bool:
    """Say whether capitalised words beside it make it another, longer name."""
    beside = [doc[i] for i in (mention.start - 1, mention.end) if 0 <= i < len(doc)]
    return mention.end - mention.start == 1 and any(
        is_name_word(token) and not token.ent_type_ and not is_title(token)
        for token in beside
    )
