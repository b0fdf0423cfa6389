"""Count the people to whom something happened, each once in an article.

A victim is told again and again: "a man", "the victim", "Reed, 34", "he". Phrases
that can mean one person are taken for one; those that cannot are several. Only
where an article's words leave one person, or one enumeration, is there a count.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.coreference import Coreference
from claims.extraction.participants.events import (
    EVENTS,
    HARM,
    INJURING,
    KILLING,
    Participants,
    event_beside,
    event_of,
)
from claims.extraction.participants.latest import in_a_row, latest
from claims.extraction.participants.other_events import is_another_event
from claims.extraction.participants.patients import is_self_inflicted, patients
from claims.extraction.participants.people import (
    Person,
    described,
    extent,
    is_brought_in,
    is_one_person,
    is_person_noun,
    may_count_people,
    number_in_word,
)

_LISTING: Final = frozenset({",", "and", "&", ";"})
_SEVERAL: Final = 2
_FAR: Final = 200
"""Characters between two people who are told of one after the other."""


class ParticipantCounter:
    """Counts in one article; `numbers` are its exact whole numbers, by token."""

    def __init__(self, found: Coreference, numbers: Mapping[int, int]) -> None:
        """Keep what the words refer to."""
        self._found = found
        self._numbers = numbers

    def told(self, doc: Doc) -> list[Participants]:
        """Everybody to whom something happened, mention by mention."""
        return [one for token in doc if (one := self._told(token))]

    def counts(self, told: Sequence[Participants]) -> Iterator[Participants]:
        """Choose at most one count for each event: to whom it happened, in words.

        None where the article counts as many in numbers, which are read elsewhere.
        """
        for event in EVENTS:
            every = [one for one in told if one.event == event.name]
            here = [one for one in every if not is_another_event(one.trigger)]
            chosen = (
                self._enumeration(here or every)
                or self._group(here or every)
                or self._one(here or every)
                or self._one_by_one(here)
            )
            if chosen is None or self._is_mere_name(chosen):
                continue
            if chosen.event == INJURING and self._died(chosen, told):
                continue
            if chosen.count > self._most_in_numbers(chosen):
                yield chosen

    def _died(self, hurt: Participants, told: Sequence[Participants]) -> bool:
        """Say whether the one who was hurt is told to have died of it."""
        if hurt.count > 1:
            return False
        person = described(hurt.heads[0], self._found)
        dead = (
            described(one.heads[0], self._found)
            for one in told
            if one.event == KILLING and len(one.heads) == 1
        )
        return any(_is_surely_one(person, other) for other in dead)

    def _is_mere_name(self, one: Participants) -> bool:
        """ "Reed was charged" says whom, not how many; of harm it says both."""
        head = one.heads[0]
        is_named = self._found.cast.at(head.i) is not None or head.tag_ == "PRP"
        return one.count == 1 and is_named and one.event not in HARM

    def _told(self, trigger: Token) -> Participants | None:
        """Everybody to whom one word says it happened; a count of 0 is unknown."""
        event = event_of(trigger)
        if event is not None and (last := latest(trigger, event.name)):
            return last
        found = sorted(set(patients(trigger)), key=lambda head: head.i) if event else []
        heads = list(self._apart(found))
        if event is None or not heads:
            return None
        counts = [self._number_of(head) for head in heads]
        extents = [extent(head) for head in heads]
        total = sum(counts) if all(counts) else 0
        start, end = extents[0][0], extents[-1][1]
        told = Participants(event.name, tuple(heads), trigger, start, end, total)
        return in_a_row(told)

    def _apart(self, heads: Sequence[Token]) -> Iterator[Token]:
        """Leave out a name's further words and the name behind "his father,"."""
        before: Token | None = None
        for head in heads:
            owns = head.i + 1 < len(head.doc) and head.nbor(1).tag_ == "POS"
            if not owns and (before is None or not self._repeats(before, head)):
                yield head
            before = head

    def _repeats(self, before: Token, head: Token) -> bool:
        if _is_one_name(before, head) or _is_called_so(before, head):
            return True
        earlier, named = self._found.cast.at(before.i), self._found.cast.at(head.i)
        if earlier is not None:
            return earlier is named
        return named is not None and before.nbor(1).text == ","

    def _number_of(self, head: Token) -> int:
        """How many a phrase means: its number, one person, or unknown (0)."""
        number = self._printed_number(head)
        if number and (is_person_noun(head) or head.i in self._numbers):
            return number
        return number_in_word(head) or int(is_one_person(head, self._found))

    def _printed_number(self, head: Token) -> int:
        places = (head, *(child for child in head.children if child.dep_ == "nummod"))
        return next((self._numbers[t.i] for t in places if t.i in self._numbers), 0)

    def _most_in_numbers(self, chosen: Participants) -> int:
        """The largest number that says how many, apart from the enumeration's own."""
        own = range(chosen.heads[0].left_edge.i, chosen.heads[-1].i + 1)
        doc = chosen.trigger.doc
        said = (
            number
            for place, number in self._numbers.items()
            if (place not in own or len(chosen.heads) == 1)
            and may_count_people(doc[place])
            and self._asks(doc[place], chosen.event)
        )
        return max(said, default=0)

    def _asks(self, number: Token, name: str) -> bool:
        event = None if is_another_event(number) else event_beside(number)
        return event is not None and event.name == name

    @staticmethod
    def _enumeration(told: Sequence[Participants]) -> Participants | None:
        several = [one for one in told if len(one.heads) > 1 and one.count > 1]
        return max(several, key=lambda one: one.count, default=None)

    @staticmethod
    def _group(told: Sequence[Participants]) -> Participants | None:
        """What counts several by itself: "a fourth victim", or twins told of alone."""
        if in_a_row := [one for one in told if one.is_least]:
            return max(in_a_row, key=lambda one: one.count)
        groups = [one for one in told if one.is_least or number_in_word(one.heads[0])]
        return groups[0] if groups and len(groups) == len(told) else None

    def _one(self, told: Sequence[Participants]) -> Participants | None:
        """The one person that all mentions can mean."""
        people = [
            (one, described(one.heads[0], self._found))
            for one in told
            if one.count == 1
        ]
        victims = [
            (one, person)
            for one, person in people
            if not (person.is_perpetrator or is_self_inflicted(one.trigger))
        ] or people
        if not victims or not _can_be_one([person for _, person in victims]):
            return None
        nouns = [one for one, person in victims if not person.is_pronoun]
        return (nouns or [one for one, _ in victims])[0]

    def _one_by_one(self, told: Sequence[Participants]) -> Participants | None:
        """Several people, each brought in by a sentence of its own, close together.

        "A man of 19 was shot. Another man, 22, was wounded too": at least two.
        """
        people = [
            (one, person)
            for one in told
            if one.count == 1 and is_brought_in(one.heads[0])
            if not (person := described(one.heads[0], self._found)).is_perpetrator
        ]
        run = list(_told_together(people))
        if len(run) < _SEVERAL or not _are_all_others(run):
            return None
        first, last = run[0][0], run[-1][0]
        heads = tuple(one.heads[0] for one, _ in run)
        return replace(first, heads=heads, end=last.end, count=len(run), is_least=True)


def _told_together(
    people: Sequence[tuple[Participants, Person]],
) -> Iterator[tuple[Participants, Person]]:
    """The first of them and those who follow within a few sentences, line by line."""
    before: Participants | None = None
    for one, person in people:
        if before is not None and one.start - before.end > _FAR:
            return
        before = one
        yield one, person


def _are_all_others(run: Sequence[tuple[Participants, Person]]) -> bool:
    """Say whether no two of them can be one person."""
    return not any(
        _can_be_one([person, other])
        for place, (_, person) in enumerate(run)
        for _, other in run[place + 1 :]
    )


def _is_one_name(before: Token, head: Token) -> bool:
    """Match "Dan" and "Reed" of "Dan “Red” Reed": nothing lists them."""
    between = before.doc[before.i + 1 : head.i]
    is_named = before.tag_ == head.tag_ == "NNP"
    return is_named and not any(one.text in _LISTING for one in between)


def _is_called_so(before: Token, head: Token) -> bool:
    """Match "the baker, a member of the choir and the man who led it": one person."""
    called = head.head
    if head.dep_ != "conj" or called.dep_ != "appos" or called.head != before:
        return False
    return [_article(one) for one in (before, called, head)] == ["the", "a", "the"]


def _article(noun: Token) -> str:
    found = (one.lower_ for one in noun.children if one.dep_ == "det")
    return next(found, "").replace("an", "a")


def _can_be_one(people: Sequence[Person]) -> bool:
    """Say whether nothing tells the people apart."""
    is_told_apart = len(people) > 1 and any(person.is_another for person in people)
    return not is_told_apart and not any(
        len(set(values)) > 1 for values in _known_parts(people)
    )


def _is_surely_one(one: Person, other: Person) -> bool:
    """Say whether both are one named person, or of one age."""
    if not _can_be_one([one, other]):
        return False
    is_named = one.entity is not None and one.entity == other.entity
    return is_named or (one.age is not None and one.age == other.age)


def _known_parts(people: Sequence[Person]) -> Iterator[list[object]]:
    """What is told of each, part by part, where it is told."""
    rows = [(one.entity, one.gender, one.age, one.is_small) for one in people]
    for column in zip(*rows, strict=True):
        yield [value for value in column if value is not None]
