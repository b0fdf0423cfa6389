"""Invent names of people and organisations in the forms that news uses."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase
from typing import Final

_BODIES: Final = (
    "{place} Police Department", "{place} City Council", "{place} Times",
    "{place} Post", "{place} Herald", "University of {place}", "{place} University",
    "{place} State University", "{place} Department of Health", "Bank of {place}",
    "{place} Supreme Court", "{place} Criminal Court", "{place} School District",
    "{place} County Sheriff's Office", "{place} Board of Elections", "{place} Airlines",
    "{place} Chamber of Commerce", "{place} Fire Department", "{place} United",
    "{surname} Co.", "{surname} Inc.", "{surname} Group", "{surname} Foundation",
    "{surname} & {other}", "{surname}, {other} & Co.", "{surname} Holdings",
    "{surname} Institute", "{surname} Hospital", "{surname} Media", "The {place} News",
    "Special {noun} Unit", "{noun} Division", "{noun} Bureau", "Ministry of {noun}",
    "Department of {noun}", "{noun} Committee", "National {noun} Association",
    "{noun} Action", "{noun} Watch", "{noun} Commission", "Office of {noun}",
)  # fmt: skip
_NOUNS: Final = (
    "Victims", "Housing", "Transport", "Justice", "Health", "Education", "Defence",
    "Crime", "Women", "Workers", "Fisheries", "Finance", "Labor", "Trade", "Energy",
    "Water", "Ethics", "Children", "Veterans", "Teachers", "Border", "Climate",
)  # fmt: skip
_OFFICES: Final = (
    "Councilmember", "Councilman", "Councilwoman", "Detective", "Sgt.", "Lt.", "Chief",
    "Assemblyman", "District Attorney", "DA", "Public Advocate", "Attorney", "Judge",
    "spokesman", "spokeswoman", "spokesperson", "actress", "singer", "lawyer", "coach",
    "Police Chief", "Mayor", "Sheriff", "Superintendent", "Prosecutor", "Inspector",
    "Minister", "MP", "Prime Minister", "Professor", "Dr.", "Rev.", "Commissioner",
    "Attorney General", "Deputy Mayor", "Council President", "Chief Executive", "CEO",
    "director", "Director", "Chairwoman", "Secretary", "co-founder", "producer",
)  # fmt: skip
_LETTERS_OF_ABBREVIATION: Final = (3, 3, 3, 4, 4, 5)
_SHARE_ABBREVIATED: Final = 0.3
_SHARE_HALVED: Final = 0.4
_SHARE_HYPHENATED: Final = 0.06
_SHORTEST_HALVED: Final = 6


@dataclass(frozen=True, slots=True)
class Inventor:
    """Composes names out of surnames and places."""

    surnames: Sequence[str]
    places: Sequence[str]
    random: Random

    def surname(self) -> str:
        """Draw a surname, or join the front of one to the back of another."""
        one, other = (
            self.random.choice(self.surnames),
            self.random.choice(self.surnames),
        )
        if self.random.random() < _SHARE_HYPHENATED:
            return f"{one}-{other}"
        are_long = min(len(one), len(other)) >= _SHORTEST_HALVED
        if are_long and self.random.random() < _SHARE_HALVED:
            return one[: len(one) // 2] + other[len(other) // 2 :].lower()
        return one

    def organisation(self) -> str:
        """Compose an organisation's name or an abbreviation."""
        if self.random.random() < _SHARE_ABBREVIATED:
            letters = self.random.choice(_LETTERS_OF_ABBREVIATION)
            return "".join(self.random.choices(ascii_uppercase, k=letters))
        return self.random.choice(_BODIES).format(
            place=self.random.choice(self.places),
            surname=self.surname(),
            other=self.surname(),
            noun=self.random.choice(_NOUNS),
        )

    def office(self) -> str:
        """Draw an office as it is printed before a person's name."""
        return self.random.choice(_OFFICES)
