"""Merging and splitting names: previewed, recorded, and undone exactly."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import models, transaction
from django.utils import timezone

from claims.models import (
    Claim,
    Entity,
    EntityDistinction,
    EntityMention,
    EntityName,
    NameChange,
)


@dataclass(frozen=True, slots=True)
class Moves:
    """Ids of what a change carries from one entity to the other."""

    claims: list[int] = field(default_factory=list)
    on_behalf: list[int] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)


def moves_of_merge(other: Entity, into: Entity) -> Moves:
    """What would move; a name that both bear stays where it is."""
    both = into.names.values("name")
    return Moves(
        claims=_ids(Claim.objects.filter(speaker=other)),
        on_behalf=_ids(Claim.objects.filter(speaks_for=other)),
        mentions=_ids(EntityMention.objects.filter(entity=other)),
        names=_ids(other.names.exclude(name__in=both)),
    )


def moves_of_split(entity: Entity, names: Collection[str]) -> Moves:
    """What would leave with these names: where they are printed, and who said so there.

    A claim goes with the name its speaker is printed under.
    """
    mentions = [
        mention.pk
        for mention in entity.mentions.select_related("revision")
        if mention.revision.text[mention.start : mention.end] in names
    ]
    return Moves(
        claims=_ids(Claim.objects.filter(speaker=entity, speaker_name__in=names)),
        mentions=mentions,
        names=_ids(entity.names.filter(name__in=names)),
    )


@transaction.atomic
def merge(other: Entity, into: Entity, *, by: User) -> NameChange:
    """Make two entities one; `other` stays as a pointer to the one that is kept."""
    _hold(other, into)
    if other.pk == into.pk or other.merged_into_id or into.merged_into_id:
        raise ValueError("These two are one already.")
    moves = moves_of_merge(other, into)
    _carry(moves, to=into)
    other.merged_into = into
    other.save(update_fields=["merged_into"])
    return _record(NameChange.Act.MERGE, into, other, moves, by)


@transaction.atomic
def split(entity: Entity, names: Collection[str], *, by: User) -> NameChange:
    """Give some of an entity's names to a new one, told apart from now on."""
    _hold(entity)
    moves = moves_of_split(entity, names)
    staying = entity.names.exclude(pk__in=moves.names)
    if not moves.names or not staying.exists():
        raise ValueError("Choose some of the names, and leave some.")
    part = Entity.objects.create(name=max(names, key=len), type=entity.type)
    _carry(moves, to=part)
    distinguish(entity, part, by=by)
    return _record(NameChange.Act.SPLIT, entity, part, moves, by)


@transaction.atomic
def undo_change(change: NameChange) -> None:
    """Put back exactly what a merge or split moved."""
    _hold(change.kept, change.other)
    change.refresh_from_db(fields=["undone_at"])
    if change.undone_at:
        raise ValueError("This was undone before.")
    merged = change.act == NameChange.Act.MERGE
    back, gone = (change.other, None) if merged else (change.kept, change.kept)
    _carry(Moves(**change.moved), to=back)
    change.other.merged_into = gone
    change.other.save(update_fields=["merged_into"])
    if not merged:
        EntityDistinction.objects.filter(**_pair(change.kept, change.other)).delete()
    change.undone_at = timezone.now()
    change.save(update_fields=["undone_at"])


def distinguish(one: Entity, other: Entity, *, by: User) -> EntityDistinction:
    """Record that two entities are different: the pair is never proposed again.

    Raises ValueError for an entity and itself.
    """
    if one.pk == other.pk:
        raise ValueError("Nobody is told apart from themselves.")
    return EntityDistinction.objects.get_or_create(
        **_pair(one, other), defaults={"by": by}
    )[0]


def _hold(*entities: Entity) -> None:
    """Lock entities and see where they point now: a second click finds it done.

    Raises ValueError for one that is gone.
    """
    asked = Entity.objects.filter(pk__in=[entity.pk for entity in entities])
    held = {row.pk: row for row in asked.order_by("pk").select_for_update()}
    for entity in entities:
        if entity.pk not in held:
            raise ValueError("One of these names is gone.")
        entity.merged_into_id = held[entity.pk].merged_into_id


def _carry(moves: Moves, *, to: Entity) -> None:
    Claim.objects.filter(pk__in=moves.claims).update(speaker=to)
    Claim.objects.filter(pk__in=moves.on_behalf).update(speaks_for=to)
    EntityMention.objects.filter(pk__in=moves.mentions).update(entity=to)
    EntityName.objects.filter(pk__in=moves.names).update(entity=to)


def _record(
    act: str, kept: Entity, other: Entity, moves: Moves, by: User
) -> NameChange:
    return NameChange.objects.create(
        act=act, kept=kept, other=other, moved=asdict(moves), by=by
    )


def _pair(one: Entity, other: Entity) -> dict[str, Entity]:
    left, right = sorted((one, other), key=lambda entity: entity.pk)
    return {"left": left, "right": right}


def _ids(rows: models.QuerySet[Any]) -> list[int]:
    return list(rows.values_list("pk", flat=True))
