"""The entities of one article while it is being read."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.tokens import Doc

from claims.names.cutting import Name, person_name
from claims.reading import EntityRead

_INITIAL = re.compile(r"\w\.?")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text: tokens [start, end), its label, and titles before it."""

    start: int
    end: int
    label: str
    titles: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something, with every name, mention, role and sign of gender."""

    id: int
    label: str
    names: Counter[str] = field(default_factory=Counter)
    mentions: list[Mention] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    generation: str = ""  # "Jr." as printed, where a name has it

    @property
    def is_person(self) -> bool:
        return self.label == "PERSON"

    @property
    def is_group(self) -> bool:
        return self.label in {"ORG", "NORP"}

    @property
    def gender(self) -> str | None:
        """The gender most signs speak for, "m" or "f"; None on a tie."""
        women, men = self.genders["f"], self.genders["m"]
        if women == men:
            return None
        return "f" if women > men else "m"

    @property
    def name(self) -> str:
        """The fullest printed name: "Cyrus", not "Cy"; of two as full the commoner.

        Empty where it is only ever described: "the police department".
        """
        printed = [name for name, count in self.names.items() if count]
        return max(
            printed or self.names,
            key=lambda name: (
                self._fullness(name),
                len(name),
                not name.isupper(),
                self.names[name],
            ),
            default="",
        )

    def person_names(self) -> list[Name]:
        return [person_name(name) for name in self.names]

    def add_role(self, role: str) -> None:
        known = {printed.casefold() for printed in self.roles}
        if role and role.casefold() not in known:
            self.roles.append(role)

    def _fullness(self, name: str) -> int:
        if not self.is_person:
            return len(name)
        return sum(not _INITIAL.fullmatch(word) for word in name.split())


class Cast:
    """All entities of one article, found by place or by number."""

    def __init__(self, doc: Doc, entities: Iterable[Entity] = ()) -> None:
        """Take over the entities; add more with `add`."""
        self.doc = doc
        self.entities: list[Entity] = []
        self._at: dict[int, Entity] = {}
        for entity in entities:
            self.add(entity)

    def add(self, entity: Entity) -> None:
        self.entities.append(entity)
        for mention in entity.mentions:
            self.place(entity, mention)

    def place(self, entity: Entity, mention: Mention) -> None:
        """Remember which tokens the mention covers."""
        for token in range(mention.start, mention.end):
            self._at[token] = entity

    def at(self, token: int) -> Entity | None:
        """The entity whose name covers the token."""
        return self._at.get(token)

    def new_entity(self, label: str) -> Entity:
        return Entity(len(self.entities) + 1, label)

    def mentions_in(self, start: int, end: int) -> list[tuple[Mention, Entity]]:
        """Mentions that lie within the tokens [start, end), in reading order."""
        named = [token for token in range(start, end) if token in self._at]
        found = {
            (mention.start, mention.end): (mention, entity)
            for token in named
            for entity in (self._at[token],)
            for mention in entity.mentions
            if mention.start <= token < mention.end and mention.start >= start
        }
        return [pair for (_, stop), pair in sorted(found.items()) if stop <= end]

    def read(self) -> tuple[EntityRead, ...]:
        """Plain data for every entity with a name."""
        return tuple(self._read(entity) for entity in self.entities if entity.name)

    def _read(self, entity: Entity) -> EntityRead:
        spans = {_characters(self.doc, mention) for mention in entity.mentions}
        return EntityRead(
            entity.id,
            entity.name,
            entity.label,
            tuple(sorted(spans)),
            tuple(entity.roles),
        )


def _characters(doc: Doc, mention: Mention) -> tuple[int, int]:
    last = doc[mention.end - 1]
    return doc[mention.start].idx, last.idx + len(last)
