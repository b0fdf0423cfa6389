"""Whom a name in a new article means: somebody known, or somebody new.

A full name meets its bearer when forms of the name agree and nothing speaks
against it; a surname alone only where one bearer is known in the same company.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import Exists, OuterRef

from articles.models import Revision
from claims.models import Entity, EntityMention, EntityName
from claims.names.matching import is_short_for, same_bearer
from claims.reading import EntityRead, Span
from claims.recording.namesakes import Namesakes, terms_of

_PERSON = "PERSON"
# Everybody is named beside New York: it is no company that tells people apart.
_PLACES = frozenset({"GPE", "LOC", "NORP"})


def record_entities(revision: Revision, found: Iterable[EntityRead]) -> dict[int, int]:
    """Store entities and mentions; returns the row of each number of the reading.

    Whoever a full name makes plain comes first: they are the company that tells
    whom a surname or a short name means.
    """
    found = sorted(found, key=lambda one: one.id)
    known, namesakes = _seen_before(revision), Namesakes(found)
    rows = {
        one.id: row
        for one in found
        if (row := _voted(one, known) or _met_by_name(one, namesakes))
    }
    company = [row for row in rows.values() if row.type not in _PLACES]
    unclear = [one for one in found if one.id not in rows]
    rows |= _met_in_company(unclear, namesakes, company)
    new = {one.id: _new(one) for one in found if one.id not in rows}
    Entity.objects.bulk_create(new.values())
    rows |= new
    for one in found:
        _settle_type(rows[one.id], one)
    _remember_names(rows, found, revision.text)
    numbers = {number: row.pk for number, row in rows.items()}
    _record_mentions(revision, found, numbers, known)
    return numbers


def _seen_before(revision: Revision) -> dict[tuple[int, int], Entity]:
    """Who stood where at the last reading, as editors merged and split since."""
    mentions = EntityMention.objects.filter(revision=revision).select_related("entity")
    return {(row.start, row.end): row.entity for row in mentions}


def _voted(
    entity: EntityRead, known: Mapping[tuple[int, int], Entity]
) -> Entity | None:
    votes = Counter(known[span] for span in entity.mentions if span in known)
    return votes.most_common(1)[0][0] if votes else None


def _met_by_name(entity: EntityRead, namesakes: Namesakes) -> Entity | None:
    """The known bearer of the full name, where nothing speaks against it."""
    for candidate, name in namesakes.of(entity):
        if same_bearer(entity.name, name, entity.type) and not (
            _has_other_roles(entity, candidate)
            or is_short_for(entity.name, candidate.name, entity.type)
        ):
            return candidate
    return None


def _met_in_company(
    unclear: Iterable[EntityRead], namesakes: Namesakes, company: Sequence[Entity]
) -> dict[int, Entity]:
    """The one bearer known beside these of each name that alone says too little.

    A surname, the last words of an organisation's name, or the full name of
    somebody who had other roles before.
    """
    bearers = {one.id: _bearers(one, namesakes) for one in unclear}
    near = _keeping_company({row for rows in bearers.values() for row in rows}, company)
    met = {number: rows & near for number, rows in bearers.items()}
    return {number: rows.pop() for number, rows in met.items() if len(rows) == 1}


def _bearers(entity: EntityRead, namesakes: Namesakes) -> set[Entity]:
    return {
        candidate
        for candidate, name in namesakes.of(entity)
        if same_bearer(entity.name, name, entity.type)
        or is_short_for(entity.name, name, entity.type)
    }


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
    return not _role_words(entity.roles) & _role_words(candidate.roles)


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
    rows: Mapping[int, Entity], found: Iterable[EntityRead], text: str
) -> None:
    EntityName.objects.bulk_create(
        [
            EntityName(
                entity=rows[entity.id],
                name=name[:300],
                **terms_of(name, entity.type)._asdict(),
            )
            for entity in found
            for name in sorted(_printed(entity, text))
        ],
        ignore_conflicts=True,
    )


def _printed(entity: EntityRead, text: str) -> set[str]:
    return {text[start:end] for start, end in entity.mentions} | {entity.name}


def _record_mentions(
    revision: Revision,
    found: Iterable[EntityRead],
    rows: Mapping[int, int],
    known: Collection[Span],
) -> None:
    """Store who is named where; what stands where nobody is named now is deleted."""
    places = {span: rows[entity.id] for entity in found for span in entity.mentions}
    stored = EntityMention.objects.bulk_create(
        [
            EntityMention(revision=revision, entity_id=row, start=start, end=end)
            for (start, end), row in sorted(places.items())
        ],
        update_conflicts=True,
        unique_fields=["revision", "start", "end"],
        update_fields=["entity"],
    )
    if set(known) - places.keys():
        EntityMention.objects.filter(revision=revision).exclude(
            pk__in=[row.pk for row in stored]
        ).delete()
