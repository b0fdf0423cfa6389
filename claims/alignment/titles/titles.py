"""Put what a figure answers as a question a person would ask."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claims.alignment.frames import Frame
from claims.alignment.frames.words import (
    HAPPENING,
    LIGHT,
    PERSONS,
    is_person,
)
from claims.alignment.questions.building import signature_of
from claims.alignment.questions.framing.generic import presented
from claims.alignment.questions.nearby import sentence_around
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.scope.parts import DIFFERENCE
from claims.alignment.questions.scope.standings import CAPACITY
from claims.alignment.questions.signature import Signature
from claims.alignment.titles.ages import age_question
from claims.alignment.titles.apart import is_part_or_whole
from claims.alignment.titles.askable import covers, is_said_of, is_supposed
from claims.alignment.titles.asking import reads_well
from claims.alignment.titles.dated_nouns import date_of_noun
from claims.alignment.titles.doubtful import is_doubtful
from claims.alignment.titles.filling import Filler, counted_words, fill, slot_words
from claims.alignment.titles.happened import is_of_another_time
from claims.alignment.titles.last_resort import (
    last_resort,
    of_losing_votes,
    quoted_clause,
)
from claims.alignment.titles.openings import SINCE, preposition_before
from claims.alignment.titles.otherwise import is_told_otherwise
from claims.alignment.titles.vague import SHORT, is_vague, names_no_event
from claims.alignment.titles.wording import in_words, is_quotation
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import FigureRead, Predicate

# "In front of an expected crowd of 22,000": nobody has come yet.
_EXPECTED = re.compile(r"\b(?:expected|potential|possible|maximum) \w+ of $")
_YEARLY = re.compile(r"^ (?:last year|a (?:year|day|week|month)|in \d{4}|daily)\b")
# Of no one event: "1,600 people are killed with knives each year".
_EACH_YEAR = re.compile(r"^[^.;:]{0,60}\b(?:each|every|a) year\b")
# "Their daughter died at 7": no toll stands behind these.
_NO_TOLL = re.compile(r"\b(?:at|after|before|within|until|aged|age)\s+$")
# In a name of somebody or something: "the estimated 1,500 pirates".
_NUMBER = re.compile(r"(?<!\w)(?!(?:1[6-9]|20)\d\d\b)\d")
_CORE = ("obj", "nsubj:pass", "nsubj")
# Verbs that do what their object names: to file a lawsuit, to reach a deal.
_DOING = folded(
    "release publish issue file sign reach send write post receive accept return"
    " strike broker win"
)
_HURT = re.compile(r"\b(?:kill|die|injur|wound|drown|hurt)")
# Whom these count takes part in them, and stands beside their verb.
_BY_TAKING_PART = frozenset(
    "attend rescue vote acquit injure dismiss critical breach sentence".split()
)
_REACH = 80
_PLACED = re.compile(r"\s(?:in|at|near|on|when)\s")


def describe(
    figure: FigureRead,
    names: Mapping[int, str],
    text: str = "",
    signature: Signature | None = None,
) -> str:
    """The question a figure answers; empty where none would read as asked by a person.

    `names` gives the name of each entity in the figure's circumstances, `text`
    is the article's, `signature` the figure's, where it is known already.
    """
    asked = _asked_of(figure, names, text, signature)
    return asked.in_full() if asked else ""


def describe_somehow(figure: FigureRead, names: Mapping[int, str], text: str) -> str:
    """The question a figure answers, in the clause's own words at worst.

    For what several figures answer: their comparison needs a heading.
    """
    asked = _asked_of(figure, names, text)
    return (asked.in_full() or asked.somehow()) if asked else ""


def told_apart(question: str, figure: FigureRead, text: str) -> str:
    """A question with its figure's clause, where another is worded alike.

    It is returned as it is where it quotes the clause already, or none tells more.
    """
    clause = quoted_clause(figure.circumstances, Printed(text, figure.span))
    if not clause or "“" in question:
        return question
    return f"{question.removesuffix('?')}: {clause}?"


def _asked_of(
    figure: FigureRead,
    names: Mapping[int, str],
    text: str,
    signature: Signature | None = None,
) -> "_Asked | None":
    printed = Printed(text, figure.span)
    found = figure.circumstances
    signature = signature or signature_of(str(figure.kind), figure.unit, found, printed)
    if signature is None:
        return None
    return _Asked(signature, found, names, printed, figure.unit)


@dataclass(frozen=True, slots=True)
class _Asked(Filler):
    """What a figure answers, and what its question is made of."""

    unit: str | None

    def in_full(self) -> str:
        """The best question that names who and what; empty where there is none."""
        if self.signature.kind == "age":
            return self._age()
        if self._is_converted():
            return ""
        worded = in_words(self.found.asked, self.names)
        framed = self._framed()
        if framed and (not worded or self._is_better(framed, worded)):
            return framed
        return worded or self._of_noun()

    def _framed(self) -> str:
        """The frame's question, where it fits and says who or what."""
        telling = (one for one, is_vague in self._of_fitting() if not is_vague)
        asked = next(filter(reads_well, telling), "")
        is_sure = len(self.at.text) <= SHORT or not _NUMBER.search(asked)
        return asked if is_sure else ""

    def _is_converted(self) -> bool:
        """Say whether it is the sum before it again: "£20 ($26)"."""
        before = words_before(self.at.span, self.at.text)
        return self.signature.kind == "money" and before.endswith("(")

    def _of_fitting(self) -> Iterator[tuple[str, bool]]:
        yield from self._of_frame() if self._frame_fits() else ()

    def _is_better(self, framed: str, worded: str) -> bool:
        """Say whether the frame's question is better than the clause's own words.

        It is where people are counted and the clause is only quoted; a day or a sum in
        it may be another act's, or one to come.
        """
        noun = self.found.noun or ""
        is_of_people = self.signature.kind == "count" and is_person(fold(noun))
        is_quoted = is_of_people and is_quotation(worded)
        return is_quoted or self._says_where(framed, worded)

    def _says_where(self, framed: str, worded: str) -> bool:
        """Say whether the frame's question tells in what people were hurt, alone."""
        is_hurt = _HURT.search(worded) and self.signature.kind == "count"
        return bool(is_hurt) and not _PLACED.search(worded) and framed.count(" in ") > 0

    def _of_noun(self) -> str:
        is_date = self.signature.kind == "date"
        asked = date_of_noun(self.found, self.at, self.names) if is_date else ""
        return asked if reads_well(asked) else ""

    def somehow(self) -> str:
        """The frame's question for anybody, else one that quotes the clause."""
        first = of_losing_votes(self.signature.frame, self.at)
        framed = (one for one, _ in self._of_frame() if reads_well(one))
        first = first or next(framed, "")
        words = counted_words(self.found)
        kind, unit = self.signature.kind, self.unit
        return first or last_resort(kind, words, unit, self.found, self.at)

    def _age(self) -> str:
        rows = sorted(self.signature.roles.get("bearer", ()))[:1]
        is_told = "old" not in self.at.text[slice(*self.at.span)]
        holder = next((self.names[row] for row in rows if row in self.names), "")
        holder = holder if is_told else ""
        return age_question(self.found, self.at, self.names, holder)

    def _of_frame(self) -> Iterator[tuple[str, bool]]:
        """The frame's questions that can be filled, and whether they tell nobody."""
        placed = slot_words("event", self) or ""
        is_one = self.found.in_words or is_of_another_time(self._sentence())
        for title in _titles(self.signature):
            filled = fill(title, self)
            if filled is not None:
                vague = is_vague(title, filled, self.signature, placed, is_one=is_one)
                long = len(self.at.text) > SHORT
                vague |= long and names_no_event(title, self.signature, placed)
                yield filled, vague

    def _sentence(self) -> str:
        return self.at.text[slice(*sentence_around(self.at, self.found))]

    def _frame_fits(self) -> bool:
        """Say whether the frame's act is what the figure is said of, as fact."""
        is_other = is_told_otherwise(self.signature, self.found, self.at)
        is_other = is_other or is_part_or_whole(self.signature.kind, self.at)
        is_other = is_other or (len(self.at.text) > SHORT and is_doubtful(self))
        if is_other or self._is_no_toll():
            return False
        telling = [one for one in self.found.predicates if one.link != "embeds"]
        if self.signature.frame in _BY_TAKING_PART and not self._is_of_its_act(telling):
            return False
        if any(is_supposed(one, self.found, self.at) for one in telling):
            return CAPACITY in self.signature.scope
        if self.signature.kind == "date":
            return self._dates_its_act(telling)
        if _EXPECTED.search(words_before(self.at.span, self.at.text)):
            return False
        return not self.signature.loose or not any(presented(telling))

    def _is_of_its_act(self, telling: Iterable[Predicate]) -> bool:
        """Say whether the counted take part in the frame's act, not in another's."""
        frame = self.signature.known_frame
        own = frame.triggers if frame else frozenset()
        if self.found.in_words or fold(self.found.noun or "") in own:
            return True
        return any(
            _is_told_by(one, own)
            and any(covers(a.span, self.at.span) for a in one.arguments)
            for one in telling
        )

    def _is_no_toll(self) -> bool:
        """An airline's 41 million passengers last year were never on board at once."""
        before = words_before(self.at.span, self.at.text)
        after = words_after(self.at.span, self.at.text, _REACH)
        frame = self.signature.known_frame
        if self.signature.kind != "count" or frame is None or not frame.event:
            return False
        if self.signature.frame == "aboard" and _YEARLY.match(after):
            return True
        return bool(_NO_TOLL.search(before) or _EACH_YEAR.match(after))

    def _dates_its_act(self, telling: Iterable[Predicate]) -> bool:
        """Say whether a date is said of what its frame asks, not of another act."""
        frame = self.signature.known_frame
        own = [one for one in telling if is_said_of(one, self.at)]
        if frame is None or self.signature.loose:
            return False
        if preposition_before(self.at) in SINCE and "since" not in frame.standings:
            return False
        return any(_is_act(one, frame, self.at) for one in own)


def _is_told_by(predicate: Predicate, triggers: frozenset[str]) -> bool:
    """Say whether a predicate, or what it is said of, is one of a frame's words."""
    heads = {fold(one.lemma) for one in predicate.arguments}
    verb = fold(predicate.lemma)
    return bool({verb, *verb.split(), *heads} & triggers)


def _is_act(predicate: Predicate, frame: Frame, at: Printed) -> bool:
    """Say whether a predicate is the act a frame asks of, or does it with a noun."""
    verb = fold(predicate.lemma)
    heads = {fold(a.lemma) for a in predicate.arguments if a.relation in _CORE}
    keys = {verb, *verb.split(), verb.replace(" ", "-")}
    pairs = {f"{verb.partition(' ')[0]}-{fold(a.lemma)}" for a in predicate.arguments}
    if keys & frame.triggers or pairs & frame.triggers:
        return _is_meant(predicate, frame, at)
    return bool(heads & frame.triggers) and verb in LIGHT | HAPPENING | _DOING


def _is_meant(predicate: Predicate, frame: Frame, at: Printed) -> bool:
    """Say whether a trigger is used in the frame's sense.

    A magazine that "bears little resemblance" was not born, who was "found dead"
    not founded, and who appeared in court is not due there.
    """
    if fold(predicate.lemma) == fold("bear"):
        return any(a.relation == "nsubj:pass" for a in predicate.arguments)
    if frame.name == "hearing on":
        return predicate.tense != "past"
    return at.text[slice(*predicate.span)].casefold() != "found"


def _titles(signature: Signature) -> tuple[str, ...]:
    """The frame's own titles; none fits what was not done, or what names itself."""
    frame = signature.known_frame
    fits = not signature.denied and not _names_itself(signature)
    fits = fits and DIFFERENCE not in signature.scope
    if frame is None or not fits:
        return ()
    return frame.allowed if CAPACITY in signature.scope else frame.titles


def _names_itself(signature: Signature) -> bool:
    """Say whether what is counted is the act itself: signatures do not sign."""
    frame = signature.known_frame
    is_act = frame is not None and signature.counted in frame.triggers - PERSONS
    return is_act and frame is not None and not frame.roles
