"""Whose office a body is: "the DA's office" here and "Ruiz's office" there are one."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from claims.models import Entity, EntityName
from claims.reading import EntityRead
from claims.recording.namesakes import standing, terms_of

_PERSON: Final = "PERSON"
_BODY: Final = "ORG"
_ROLE: Final = re.compile(r"(?P<noun>[a-z]+) of (?P<holder>.+)")


def is_held(entity: EntityRead) -> bool:
    """Say whether a body is only described, as somebody's: its holder tells which."""
    is_described = entity.type == _BODY and entity.name.islower()
    return is_described and any(map(_ROLE.fullmatch, entity.roles))


def office_names(
    found: Iterable[EntityRead], rows: Mapping[int, Entity]
) -> dict[int, str]:
    """What each office is called by its holder's known name, by entity number."""
    found = list(found)
    holders = {
        one.name: rows[one.id].name
        for one in found
        if one.type == _PERSON and one.id in rows
    }
    return {
        one.id: f"{holders[role['holder']]}’s {role['noun']}"
        for one in found
        if one.type == _BODY
        for role in filter(None, map(_ROLE.fullmatch, one.roles))
        if role["holder"] in holders
    }


def known_offices(names: Mapping[int, str]) -> dict[int, Entity]:
    """The office already known of the same holder, by entity number."""
    if not names:
        return {}
    folded = {number: terms_of(name, _BODY).folded for number, name in names.items()}
    known = EntityName.objects.filter(folded__in=folded.values(), entity__type=_BODY)
    rows = {row.folded: row.entity for row in known.select_related("entity")}
    return {
        number: standing(rows[name]) for number, name in folded.items() if name in rows
    }
