"""Whom a name in a new article means: somebody known, or somebody new.

Candidates come from an index over surnames and initials. A full name meets
its bearer when forms of the name agree and nothing speaks against it; a
surname alone only where one bearer is known in the same company.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Q

from articles.models import Revision
from claims.models import Entity, EntityMention, EntityName
from claims.names.cutting import index_key, name_of
from claims.names.matching import is_short_for, same_bearer
from claims.reading import EntityRead

# Names fetched for one article.
_CANDIDATES = 2000
_PERSON = "PERSON"
# Everybody is named beside New York: it is no company that tells people apart.
_PLACES = frozenset({"GPE", "LOC", "NORP"})


class Namesakes:
    """Whoever shares a key or a last word with names of one article.

    Fetched at once, newest names first, and not more than an article can need.
    """

    def __init__(self, found: Iterable[EntityRead]) -> None:
        """Ask the index for all names of the article."""
        keys = {index_key(one.name, one.type)[:300] for one in found}
        words = {name_of(one.name, one.type).last_word[:100] for one in found}
        names = EntityName.objects.filter(Q(key__in=keys) | Q(last_word__in=words))
        newest = names.select_related("entity__merged_into").order_by("-pk")
        self._by_term: dict[str, dict[int, EntityName]] = defaultdict(dict)
        for row in newest[:_CANDIDATES]:
            self._by_term[row.key][row.pk] = row
            self._by_term[row.last_word][row.pk] = row

    def of(self, entity: EntityRead) -> list[tuple[Entity, str]]:
        """The candidates for one name, with the name that made them one."""
        key = index_key(entity.name, entity.type)[:300]
        word = name_of(entity.name, entity.type).last_word[:100]
        rows = self._by_term[key] | self._by_term[word]
        return [
            (_standing(row.entity), row.name)
            for row in rows.values()
            if (row.entity.type == _PERSON) == (entity.type == _PERSON)
            or _is_one_full_name(row.name, entity.name)
        ]


def record_entities(revision: Revision, found: Iterable[EntityRead]) -> dict[int, int]:
    """Store entities and mentions; returns the row of each number of the reading.

    Whoever a full name makes plain comes first: they are the company that tells
    whom a surname or a short name means.
    """
    found = sorted(found, key=lambda one: one.id)
    known, namesakes = _seen_before(revision), Namesakes(found)
    plain = {
        one.id: _voted(one, known) or _met_by_name(one, namesakes) for one in found
    }
    company = [row for row in plain.values() if row and row.type not in _PLACES]
    rows: dict[int, Entity] = {}
    for one in found:
        met = plain[one.id] or _met_in_company(one, namesakes, company)
        rows[one.id] = met or _new(one)
        _settle_type(rows[one.id], one)
    _remember_names(rows, found, revision.text)
    numbers = {number: row.pk for number, row in rows.items()}
    _record_mentions(revision, found, numbers)
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
    entity: EntityRead, namesakes: Namesakes, company: Sequence[Entity]
) -> Entity | None:
    """The one bearer known beside these of a name that alone says too little.

    A surname, the last words of an organisation's name, or the full name of
    somebody who had other roles before.
    """
    bearers = {
        candidate
        for candidate, name in namesakes.of(entity)
        if same_bearer(entity.name, name, entity.type)
        or is_short_for(entity.name, name, entity.type)
    }
    near = [bearer for bearer in bearers if _keeps_company(bearer, company)]
    return near[0] if len(near) == 1 else None


def _new(entity: EntityRead) -> Entity:
    return Entity.objects.create(
        name=entity.name[:300], type=entity.type, roles=list(entity.roles)
    )


def _settle_type(row: Entity, entity: EntityRead) -> None:
    """A full name once read as a person's is a person's: bodies are not so named."""
    if entity.type == _PERSON and row.type != _PERSON:
        row.type = _PERSON
        row.save(update_fields=["type"])


def _is_one_full_name(left: str, right: str) -> bool:
    """Two or more equal words name one bearer, whatever a reading took it for."""
    words = name_of(left, _PERSON).words
    return len(words) > 1 and words == name_of(right, _PERSON).words


def _standing(entity: Entity) -> Entity:
    while entity.merged_into is not None:
        entity = entity.merged_into
    return entity


def _has_other_roles(entity: EntityRead, candidate: Entity) -> bool:
    """One name, other roles: perhaps two people; their company will tell."""
    if entity.type != _PERSON or not entity.roles or not candidate.roles:
        return False
    return not _role_words(entity.roles) & _role_words(candidate.roles)


def _role_words(roles: Iterable[str]) -> set[str]:
    return {word for role in roles for word in role.casefold().split()}


def _keeps_company(candidate: Entity, company: Sequence[Entity]) -> bool:
    """Say whether the candidate was ever named beside one of these."""
    others = [entity for entity in company if entity != candidate]
    return EntityMention.objects.filter(
        revision__entity_mentions__entity=candidate, entity__in=others
    ).exists()


def _remember_names(
    rows: Mapping[int, Entity], found: Iterable[EntityRead], text: str
) -> None:
    EntityName.objects.bulk_create(
        [
            EntityName(
                entity=rows[entity.id],
                name=name[:300],
                folded=name_of(name, entity.type).folded[:300],
                key=index_key(name, entity.type)[:300],
                last_word=name_of(name, entity.type).last_word[:100],
            )
            for entity in found
            for name in sorted(_printed(entity, text))
        ],
        ignore_conflicts=True,
    )


def _printed(entity: EntityRead, text: str) -> set[str]:
    return {text[start:end] for start, end in entity.mentions} | {entity.name}


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
