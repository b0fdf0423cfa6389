"""Whom a name in a new article means: somebody known, or somebody new.

A full name meets its bearer when forms of the name agree and nothing speaks
against it; a surname alone only where one bearer is known in the same company.
Whom an editor called different stays different.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef

from articles.models import Revision
from claims.extraction.grammar.nouns import same_sort
from claims.models import Entity, EntityMention, EntityName
from claims.names.cutting import name_of
from claims.names.matching import is_short_for, same_bearer, spelt_alike
from claims.reading import EntityRead, Span
from claims.recording.distinctions import Distinctions
from claims.recording.namesakes import Namesakes, terms_of
from claims.recording.offices import is_held, known_offices, office_names

_PERSON = "PERSON"
# Everybody is named beside New York: it is no company that tells people apart.
_PLACES = frozenset({"GPE", "LOC", "NORP"})


class Recorded(NamedTuple):
    """The row of each entity number of a reading.

    `split_off` are the places where an editor found somebody else named than the
    reading does, with whom.
    """

    numbers: dict[int, int]
    split_off: dict[Span, int]


def record_entities(revision: Revision, found: Iterable[EntityRead]) -> Recorded:
    """Store entities and mentions.

    Whoever a full name makes plain comes first: they are the company that tells
    whom a surname or a short name means.
    """
    found = sorted(found, key=lambda one: one.id)
    known, namesakes = _seen_before(revision), Namesakes(found, revision.text)
    distinctions = Distinctions([*known.values(), *namesakes.candidates])
    rows = {
        one.id: row
        for one in found
        if (row := _voted(one, known) or _met_by_name(one, namesakes, distinctions))
    }
    company = [row for row in rows.values() if row.type not in _PLACES]
    unclear = [one for one in found if one.id not in rows]
    rows |= _met_in_company(unclear, namesakes, company)
    offices = known_offices(office_names(found, rows))
    rows |= {number: row for number, row in offices.items() if number not in rows}
    new = {one.id: _new(one) for one in found if one.id not in rows}
    Entity.objects.bulk_create(new.values())
    rows |= new
    for one in found:
        _settle_type(rows[one.id], one)
    places = {span: rows[one.id] for one in found for span in one.mentions}
    split_off = _split_off(places, known, distinctions)
    places |= split_off
    _remember_names(rows, found, places, revision.text)
    _remember_offices(rows, found)
    _record_mentions(revision, places, known)
    return Recorded(
        {number: row.pk for number, row in rows.items()},
        {span: row.pk for span, row in split_off.items()},
    )


def _seen_before(revision: Revision) -> dict[tuple[int, int], Entity]:
    """Who stood where at the last reading, as editors merged and split since."""
    mentions = EntityMention.objects.filter(revision=revision).select_related("entity")
    return {(row.start, row.end): row.entity for row in mentions}


def _voted(
    entity: EntityRead, known: Mapping[tuple[int, int], Entity]
) -> Entity | None:
    votes = Counter(known[span] for span in entity.mentions if span in known)
    return votes.most_common(1)[0][0] if votes else None


def _split_off(
    places: Mapping[Span, Entity],
    known: Mapping[Span, Entity],
    distinctions: Distinctions,
) -> dict[Span, Entity]:
    """The names that an editor gave to somebody else than this reading does."""
    return {
        span: known[span]
        for span, row in places.items()
        if span in known and distinctions.told_apart(known[span], row)
    }


def _met_by_name(
    entity: EntityRead, namesakes: Namesakes, distinctions: Distinctions
) -> Entity | None:
    """The known bearer of the full name, where nothing speaks against it.

    Of bearers that an editor told apart, the one of exactly this name. A description
    ("the mayor's office") names another body in every town: company tells which.
    """
    if entity.name.islower():
        return None
    alike = [
        (candidate, name)
        for candidate, name in namesakes.of(entity)
        if _may_be_called(entity, candidate, name)
        and not _has_other_roles(entity, candidate)
        and not is_short_for(entity.name, candidate.name, entity.type)
    ]
    bearers = [candidate for candidate, _ in alike]
    if distinctions.among(bearers):
        own = name_of(entity.name, entity.type)
        bearers = [row for row, name in alike if name_of(name, entity.type) == own]
    return bearers[0] if bearers and not distinctions.among(bearers) else None


def _may_be_called(entity: EntityRead, candidate: Entity, name: str) -> bool:
    """Say whether the candidate bears the name, or it spelt otherwise in one role."""
    if same_bearer(entity.name, name, entity.type):
        return True
    is_variant = entity.type == _PERSON and spelt_alike(entity.name, name)
    return is_variant and _share_a_role(entity.roles, candidate.roles)


def _met_in_company(
    unclear: Iterable[EntityRead], namesakes: Namesakes, company: Sequence[Entity]
) -> dict[int, Entity]:
    """The one bearer known beside these of each name that alone says too little.

    A surname, the last words of an organisation's name, or the full name of
    somebody who had other roles before.
    """
    bearers = {one.id: _bearers(one, namesakes) for one in unclear if not is_held(one)}
    near = _keeping_company({row for rows in bearers.values() for row in rows}, company)
    met = {number: rows & near for number, rows in bearers.items()}
    return {number: rows.pop() for number, rows in met.items() if len(rows) == 1}


def _bearers(entity: EntityRead, namesakes: Namesakes) -> set[Entity]:
    return {
        candidate
        for candidate, name in namesakes.of(entity)
        if same_bearer(entity.name, name, entity.type)
        or (
            is_short_for(entity.name, name, entity.type)
            and not _has_other_full_name(entity, candidate)
        )
    }


def _has_other_full_name(entity: EntityRead, candidate: Entity) -> bool:
    """Say whether the candidate's own full name is another: two of one surname."""
    names = (entity.name, candidate.name)
    if any(len(name_of(name, entity.type).words) == 1 for name in names):
        return False
    return not (same_bearer(*names, entity.type) or is_short_for(*names, entity.type))


def _new(entity: EntityRead) -> Entity:
    return Entity(name=entity.name[:300], type=entity.type, roles=list(entity.roles))


def _settle_type(row: Entity, entity: EntityRead) -> None:
    """A full name once read as a person's is a person's: bodies are not so named."""
    if entity.type == _PERSON and row.type != _PERSON:
        row.type = _PERSON
        row.save(update_fields=["type"])


def _has_other_roles(entity: EntityRead, candidate: Entity) -> bool:
    """One name, other roles: perhaps two people; their company will tell."""
    if entity.type != _PERSON or not entity.roles or not candidate.roles:
        return False
    return not _share_a_role(entity.roles, candidate.roles)


def _share_a_role(left: Iterable[str], right: Iterable[str]) -> bool:
    """Say whether words of both are one, or stand for one job: "Sen.", "senator"."""
    return any(
        one == other or same_sort(one, other)
        for one in _role_words(left)
        for other in _role_words(right)
    )


def _role_words(roles: Iterable[str]) -> set[str]:
    return {word for role in roles for word in role.casefold().split()}


def _keeping_company(
    candidates: Iterable[Entity], company: Sequence[Entity]
) -> set[Entity]:
    """Those of the candidates who were ever named beside one of these."""
    beside = EntityMention.objects.filter(
        revision__entity_mentions__entity=OuterRef("pk"), entity__in=company
    ).exclude(entity=OuterRef("pk"))
    rows = Entity.objects.filter(Exists(beside), pk__in=[one.pk for one in candidates])
    return set(rows)


def _remember_names(
    rows: Mapping[int, Entity],
    found: Iterable[EntityRead],
    places: Mapping[Span, Entity],
    text: str,
) -> None:
    EntityName.objects.bulk_create(
        [
            EntityName(
                entity=row, name=name[:300], **terms_of(name, entity.type)._asdict()
            )
            for entity in found
            for row, name in _borne(entity, rows[entity.id], places, text)
        ],
        ignore_conflicts=True,
    )


def _remember_offices(rows: Mapping[int, Entity], found: Iterable[EntityRead]) -> None:
    """Keep what an office is called by its holder, however this article calls it."""
    EntityName.objects.bulk_create(
        [
            EntityName(
                entity=rows[number], name=name[:300], **terms_of(name, "ORG")._asdict()
            )
            for number, name in office_names(found, rows).items()
        ],
        ignore_conflicts=True,
    )


def _borne(
    entity: EntityRead, row: Entity, places: Mapping[Span, Entity], text: str
) -> list[tuple[Entity, str]]:
    """Each name of the entity with its bearer, the name it goes by included."""
    borne = {(places[start, end], text[start:end]) for start, end in entity.mentions}
    if entity.name not in {name for _, name in borne}:
        borne.add((row, entity.name))
    return sorted(borne, key=lambda pair: pair[1])


def _record_mentions(
    revision: Revision, places: Mapping[Span, Entity], known: Collection[Span]
) -> None:
    """Store who is named where; what stands where nobody is named now is deleted."""
    stored = EntityMention.objects.bulk_create(
        [
            EntityMention(
                revision=revision, entity=places[span], start=span[0], end=span[1]
            )
            for span in sorted(places)
        ],
        update_conflicts=True,
        unique_fields=["revision", "start", "end"],
        update_fields=["entity"],
    )
    if set(known) - places.keys():
        EntityMention.objects.filter(revision=revision).exclude(
            pk__in=[row.pk for row in stored]
        ).delete()
