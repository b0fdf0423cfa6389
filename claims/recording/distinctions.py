"""Whom editors called different: no reading makes one of them again."""

from collections.abc import Iterable
from itertools import combinations

from claims.models import Entity, EntityDistinction


class Distinctions:
    """The pairs that editors told apart among some entities, fetched at once."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Ask for the pairs; a lone entity needs no question."""
        ids = {entity.pk for entity in entities}
        self._pairs: set[tuple[int, int]] = set()
        if len(ids) > 1:
            found = EntityDistinction.objects.filter(left__in=ids, right__in=ids)
            self._pairs = set(found.values_list("left_id", "right_id"))

    def told_apart(self, one: Entity, other: Entity) -> bool:
        """Say whether an editor called the two different."""
        return (min(one.pk, other.pk), max(one.pk, other.pk)) in self._pairs

    def among(self, entities: Iterable[Entity]) -> bool:
        """Say whether any two of the entities were called different."""
        return any(self.told_apart(*pair) for pair in combinations(set(entities), 2))
