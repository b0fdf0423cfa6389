"""What narrows a figure: circle, standing, period, part of a whole."""

import re
from collections.abc import Iterator

from claims.alignment.frames.opposites import OF_A_WHOLE
from claims.alignment.frames.words import STATUS
from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.scope.groups import group_of
from claims.alignment.questions.scope.parts import parts_of
from claims.alignment.questions.scope.periods import of_late, periods
from claims.alignment.questions.scope.sought import sought
from claims.alignment.questions.scope.standings import (
    CAPACITY,
    holds_figure,
    standings,
)
from claims.alignment.questions.scope.temperatures import temperatures
from claims.alignment.questions.scope.ways import ways
from claims.alignment.questions.scope.wholes import (
    OUTCOMES,
    PARTED,
    is_told_with_a_part,
    tells_of_the_part,
)
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Circumstances, Predicate, Span

_SEVERAL_EVENTS = re.compile(
    r"\b(?:separate|span|so far this|this year"
    r"|(?:series|string|spate|wave) of (?:[\w-]+ ){0,2}(?:\w*shootings|stabbings"
    r"|killings|murders|deaths|attacks|assaults|crashes|accidents|incidents|bombings|blasts"
    r"|explosions|fires|clashes|raids|robberies|storms|tornadoes|quakes|violence)"
    r"|since (?:last )?january|since the (?:start|beginning) of the year"
    r"|every year|in recent|annually|(?:state|nation|city|county)-?wide"
    r"|outbreak of violence)\b"
    r"|\b(?:shootings|stabbings|killings|attacks|crashes|accidents|drownings)"
    r" (?:across|around|throughout|since)\b",
    re.IGNORECASE,
)
_ALLOWED = re.compile(
    r"\b(?:will|could|would|(?:is|are|was|were|due|set|able|built|designed|enough"
    r"|meant|planned|room|space) to) (?:carry|hold|seat|accommodate|fit)\b"
    r"|[a-z] seats (?:(?:up to|about|around|some|only|just) )?(?:\S+ ?){1,2}$"
    r"|(?<!near-)(?<!near )\bcapacity\b(?! crowd| audience)"
    r"|\b(?:licen[cs]ed|limits?|caps?|allow(?:s|ed)?|permit(?:s|ted)?|maximum)\b"
    r"|\b(?:may|can) (?:carry|hold|seat|accommodate|fit)\b"
)
# "Rises are capped at 3 percent"; who backs a cap is no cap.
_CAPPED = re.compile(
    r"\b(?:caps?|capped|limit(?:s|ed)?|maximum|ceiling)(?: \w+){0,3} (?:at|of|to|by) "
    r"(?:\w+ ){0,2}$"
)
# Behind a figure: "180 jobs at risk".
_AT_RISK = re.compile(
    r"^(?: [\w-]+){0,2} (?:(?:are|were|is|was) )?(?:at risk|under threat)\b"
)
_WANTED = re.compile(r"\b(?:wants?|wanted|seeks?|sought|demand\w*|call(?:s|ed) for)\b")
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|got)\b")
_DONE_TO_OTHERS = folded("shoot kill injure wound hurt arrest rescue rob trap")
# At the start of a subject: "other skippers", but "14 others" are counted.
_OTHERS = re.compile(r"(?:[Oo]ther|[Aa]nother) [a-z]")
_SOUGHT = frozenset({"money", "percent", "duration"})
SEVERAL = "several events"
_PERIODIC = frozenset({"money", "percent", "measure"})


def scope_of(
    kind: str, framed: Framed, found: Circumstances, printed: Printed
) -> Iterator[str]:
    """Everything that makes one circle, standing or period of several."""
    if kind == "age":
        return
    text, span = printed.text, printed.span
    yield from (_circle(one) for one in framed.narrowing if _has_subject(one))
    yield from _standing(kind, framed, found, printed)
    if framed.name == "charges":
        yield from _offences(found)
    if framed.name == "sentence" and _is_wanted(found, printed):
        yield "asked"
    if kind in _SOUGHT:
        yield from sought(framed.name, text, span)
    if kind == "percent":
        yield from _of_a_share(framed, printed)
    if framed.name == "temperature":
        yield from temperatures(text, span)
    yield from _others(kind, framed)
    yield from parts_of(kind, framed.name, found.noun_words, text, span)
    yield from _events(framed, found, printed)
    yield from _periods(kind, printed, found.sentence)


def _standing(
    kind: str, framed: Framed, found: Circumstances, printed: Printed
) -> Iterator[str]:
    """How sure or how far along, or what may be at most: of that no plan is told."""
    is_allowed = _is_allowed(kind, found, printed)
    is_whole = kind == "count" and is_told_with_a_part(printed)
    if is_allowed:
        yield CAPACITY
    if is_whole and tells_of_the_part(framed, printed):
        yield PARTED
    for one in standings(kind, framed, found, printed):
        is_of_part = is_whole and one in OUTCOMES
        if not is_of_part and not (is_allowed and one == "planned"):
            yield one
    yield from _feared(printed)


def _of_a_share(framed: Framed, at: Printed) -> Iterator[str]:
    """Of whom of those asked a share is, and which way it went."""
    yield from group_of(at.text, at.span)
    if framed.name not in OF_A_WHOLE:
        yield from ways(at.text, at.span, framed.telling)


def _periods(kind: str, printed: Printed, sentence: Span) -> Iterator[str]:
    """The stretch of time it is of; counts of late are no count of all."""
    if kind in _PERIODIC:
        yield from periods(printed.text, printed.span, sentence)
    elif kind == "count":
        yield from of_late(printed.text, printed.span, sentence)


def _feared(printed: Printed) -> Iterator[str]:
    """What may happen, no more: "180 jobs at risk"."""
    if _AT_RISK.match(words_after(printed.span, printed.text)):
        yield "planned"


def _others(kind: str, framed: Framed) -> Iterator[str]:
    """Others than those told of: "other skippers"; of a day, no "other plans"."""
    told = (one for each in framed.telling for one in each.arguments)
    of = "nsubj" if kind == "date" else ""
    if any(one.relation.startswith(of) and _OTHERS.match(one.words) for one in told):
        yield "others"


def _has_subject(predicate: Predicate) -> bool:
    return any(
        one.relation.startswith("nsubj") and one.words[:1].isalpha()
        for one in predicate.arguments
    )


def _circle(predicate: Predicate) -> str:
    """A governing verb with its subject: "represent DiPietro"."""
    subjects = [one for one in predicate.arguments if one.relation == "nsubj"]
    who = subjects[0].entity or fold(subjects[0].lemma) if subjects else ""
    key = fold(predicate.lemma)
    return f"{STATUS.get(key, key)} {who}".strip()


def _is_allowed(kind: str, found: Circumstances, at: Printed) -> bool:
    """Say whether the words up to the figure speak of what may be at most.

    No day is; of a share the words right in front say it.
    """
    if kind == "date":
        return False
    if kind == "percent":
        return _CAPPED.search(words_before(at.span, at.text)) is not None
    return _ALLOWED.search(at.text[found.sentence[0] : at.span[1]]) is not None


def _is_wanted(found: Circumstances, at: Printed) -> bool:
    """Say whether a sentence is what the prosecution wants."""
    return _WANTED.search(at.text[found.sentence[0] : at.span[0]]) is not None


def _offences(found: Circumstances) -> Iterator[str]:
    """What the counts are of: "two counts of fraud", "two wire fraud counts"."""
    for predicate in found.predicates:
        if fold(predicate.lemma) == fold("count"):
            named = [one for one in predicate.arguments if one.relation == "compound"]
            named = [one for one in predicate.arguments if one.relation == "nmod"] + (
                named[-1:]
            )
            yield from (f"of {fold(one.lemma)}" for one in named)


def _events(framed: Framed, found: Circumstances, at: Printed) -> Iterator[str]:
    """Several events together, or those who did it: not the toll of one event."""
    if framed.frame is None or not framed.frame.event:
        return
    if _SEVERAL_EVENTS.search(at.text[found.sentence[0] : found.sentence[1]]):
        yield SEVERAL
    if any(_does_it(one, at) for one in framed.telling):
        yield "who did it"


def _does_it(predicate: Predicate, at: Printed) -> bool:
    """Match "two men shot a guard": the figure is of those who did it to others."""
    between = at.text[at.span[1] : predicate.span[0]]
    is_shortened = predicate.link == "modifies" and not between.strip()
    if is_shortened or _PASSIVE.search(between):
        return False
    if fold(predicate.lemma) not in _DONE_TO_OTHERS:
        return False
    told = predicate.arguments
    is_subject = any(one.relation == "nsubj" and holds_figure(one, at) for one in told)
    return is_subject and any(one.relation == "obj" for one in told)
