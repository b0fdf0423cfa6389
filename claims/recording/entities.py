"""Whom a name in a new article means: somebody known, or somebody new.

Candidates come from an index over surnames and initials. A full name meets
its bearer when forms of the name agree and nothing speaks against it; a
surname alone only where one bearer is known in the same company.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from articles.models import Revision
from claims.alignment.names import index_key, name_of, same_bearer
from claims.models import Entity, EntityMention, EntityName
from claims.reading import EntityRead

_CANDIDATES = 200
_PERSON = "PERSON"


def record_entities(revision: Revision, found: Iterable[EntityRead]) -> dict[int, int]:
    """Store entities and mentions; returns the row of each number of the reading."""
    known = _seen_before(revision)
    rows: dict[int, int] = {}
    for entity in sorted(found, key=_plain_cases_first):
        row = _voted(entity, known) or _meet(entity, rows.values())
        rows[entity.id] = row.pk
        _remember_names(row, entity, revision.text)
    _record_mentions(revision, found, rows)
    return rows


def _plain_cases_first(entity: EntityRead) -> tuple[bool, bool, int]:
    """Organisations and places first: they are the company people are known by."""
    words = len(name_of(entity.name, entity.type).words)
    return entity.type == _PERSON, words == 1, entity.id


def _seen_before(revision: Revision) -> dict[tuple[int, int], Entity]:
    """Who stood where at the last reading, as editors merged and split since."""
    mentions = EntityMention.objects.filter(revision=revision).select_related("entity")
    return {(row.start, row.end): row.entity for row in mentions}


def _voted(
    entity: EntityRead, known: Mapping[tuple[int, int], Entity]
) -> Entity | None:
    votes = Counter(known[span] for span in entity.mentions if span in known)
    return votes.most_common(1)[0][0] if votes else None


def _meet(entity: EntityRead, company: Iterable[int]) -> Entity:
    """The known bearer of the name, else a new one."""
    for candidate, name in _candidates(entity):
        if same_bearer(entity.name, name, entity.type) and not _is_somebody_else(
            entity, candidate, company
        ):
            return candidate
    return _only_bearer(entity, company) or Entity.objects.create(
        name=entity.name[:300], type=entity.type, roles=list(entity.roles)
    )


def _candidates(entity: EntityRead) -> list[tuple[Entity, str]]:
    key = index_key(entity.name, entity.type)
    names = EntityName.objects.filter(key=key).select_related("entity__merged_into")
    if entity.type == _PERSON:
        names = names.filter(entity__type=_PERSON)
    else:
        names = names.exclude(entity__type=_PERSON)
    return [(_standing(row.entity), row.name) for row in names[:_CANDIDATES]]


def _standing(entity: Entity) -> Entity:
    while entity.merged_into is not None:
        entity = entity.merged_into
    return entity


def _is_somebody_else(
    entity: EntityRead, candidate: Entity, company: Iterable[int]
) -> bool:
    """One name, other roles and other company: two people, not one."""
    if entity.type != _PERSON or not entity.roles or not candidate.roles:
        return False
    return not _share_a_role(entity, candidate) and not _keeps_company(
        candidate, company
    )


def _share_a_role(entity: EntityRead, candidate: Entity) -> bool:
    def words(roles: Iterable[str]) -> set[str]:
        return {word for role in roles for word in role.casefold().split()}

    return bool(words(entity.roles) & words(candidate.roles))


def _keeps_company(candidate: Entity, company: Iterable[int]) -> bool:
    """Say whether the candidate was ever named beside one of these."""
    beside = EntityMention.objects.filter(
        revision__entity_mentions__entity=candidate, entity_id__in=list(company)
    )
    return beside.exclude(entity=candidate).exists()


def _only_bearer(entity: EntityRead, company: Iterable[int]) -> Entity | None:
    """Whom a surname alone means: the one bearer known in this company."""
    if entity.type != _PERSON or name_of(entity.name, _PERSON).given:
        return None
    bearers = {candidate for candidate, _ in _candidates(entity)}
    near = [bearer for bearer in bearers if _keeps_company(bearer, company)]
    return near[0] if len(near) == 1 else None


def _remember_names(row: Entity, entity: EntityRead, text: str) -> None:
    printed = {text[start:end] for start, end in entity.mentions} | {entity.name}
    EntityName.objects.bulk_create(
        [
            EntityName(
                entity=row,
                name=name[:300],
                folded=name_of(name, entity.type).folded[:300],
                key=index_key(name, entity.type)[:300],
            )
            for name in sorted(printed)
        ],
        ignore_conflicts=True,
    )


def _record_mentions(
    revision: Revision, found: Iterable[EntityRead], rows: Mapping[int, int]
) -> None:
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
    EntityMention.objects.filter(revision=revision).exclude(
        pk__in=[row.pk for row in stored]
    ).delete()
