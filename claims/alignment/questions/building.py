"""Put together what a figure answers, from the words around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claims.alignment.frames.words import (
    ANYBODY,
    FUNCTION_WORDS,
    LIGHT,
    MOVING,
    PRONOUNS,
    SPEECH,
    UNITS,
)
from claims.alignment.questions.framing.choosing import Around, Framed, frame_of
from claims.alignment.questions.framing.turns import around
from claims.alignment.questions.nearby import (
    measured_in,
    sentence_around,
    with_lost_noun,
    with_particles,
    without_backdrop,
)
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.bearers import bearer
from claims.alignment.questions.roles.cut_off import with_lost_subject
from claims.alignment.questions.roles.fillers import (
    Fillers,
    entities,
    fillers_of,
    named,
    nouns,
    possessors,
    pronouns,
    role_bearing,
    told_by_the_speaker,
    without_datelines,
    without_itself,
)
from claims.alignment.questions.roles.givers import with_own_giver
from claims.alignment.questions.roles.whereabouts import company, places
from claims.alignment.questions.scope.narrowing import scope_of
from claims.alignment.questions.signature import Signature
from claims.alignment.questions.telling import (
    acts,
    context,
    counts_since,
    is_ahead,
    is_denied,
    names_in,
    names_mentioned,
    speakers_named,
    themes,
)
from claims.alignment.words.lemmas import fold
from claims.alignment.words.phrases import NARROWER, bare
from claims.alignment.words.sentence import words_before
from claims.alignment.words.synonyms import same_sense
from claims.alignment.words.topics import WORD, stem
from claims.reading import Circumstances, Predicate

_CROWD = re.compile(
    r"no[ -]?one|nobody|none|several"
    r"|(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands)(?: of them)?",
    re.IGNORECASE,
)
# What a frame counts where nothing says it: a crowd is of people.
_UNDERSTOOD = {"attend": fold("person"), "margin": fold("vote"), "job": fold("job")}
# How many words on both sides of a figure say what it is about.
_NEAREST = 10
_UNTELLING = LIGHT | UNITS | PRONOUNS | SPEECH | MOVING | FUNCTION_WORDS | ANYBODY
# Words before a bare number that say that it counts people.
_OF_PEOPLE = re.compile(r"\b(?:crowd|attendance|number of people)\b", re.IGNORECASE)
_OF_DEATHS = re.compile(r"\b(?:toll|number of (?:dead|deaths))\b", re.IGNORECASE)
_LOOK_BACK = 70
# Other kinds are converted when compared.
_BOUND_TO_UNITS = frozenset({"money", "percent"})
# What stands behind a noun narrows it by place or time, not by sort.
_BEHIND = re.compile(rf"{NARROWER.pattern}|\s(?:across|near|outside|over|by|near)\s")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is known of a figure once its frame is chosen.

    `found` is mended where the parse lost a particle or a noun, `unit` read from the
    words beside, `sentence` the whole one where the parse cut it short.
    """

    kind: str
    unit: str | None
    printed: Printed
    found: Circumstances
    framed: Framed
    beside: Around

    @property
    def sentence(self) -> str:
        start, end = sentence_around(self.printed, self.found)
        return self.printed.text[start:end]


def signature_of(
    kind: str, unit: str | None, found: Circumstances, printed: Printed
) -> Signature | None:
    """Build the signature of a figure; None where its words say too little."""
    asked = _asked(kind, unit, found, printed)
    if asked is None:
        return None
    fillers = _fillers(asked)
    if kind == "age" and not fillers.get("bearer"):
        return None
    return _signature(asked, fillers)


def _asked(
    kind: str, unit: str | None, found: Circumstances, printed: Printed
) -> _Asked | None:
    found = without_backdrop(kind, _without_own(found, printed), printed)
    found = with_particles(found, printed)
    found = with_lost_noun(kind, found, printed)
    beside = around(kind, printed, found)
    unit = measured_in(kind, printed) or unit
    framed = frame_of(kind, found, beside, unit)
    return _Asked(kind, unit, printed, found, framed, beside) if framed else None


def _fillers(asked: _Asked) -> Fillers:
    """Who fills the roles of the frame, also as an owner, a giver or a bearer."""
    found, framed, printed = asked.found, asked.framed, asked.printed
    others = without_itself(role_bearing(framed, found), printed)
    told = _told(others, found, printed)
    fillers = fillers_of(framed.frame, told, printed.text)
    owners = possessors(framed.frame, asked.sentence, printed.span)
    for role, owner in owners.items():
        fillers[role] = fillers[role] or owner
    fillers = with_own_giver(fillers, printed)
    if asked.kind == "age":
        fillers["bearer"] = list(bearer(printed))
    return fillers


def _signature(asked: _Asked, fillers: Fillers) -> Signature:
    kind, found, framed = asked.kind, asked.found, asked.framed
    near, sentence, text = asked.beside.words, asked.sentence, asked.printed.text
    counted = _counted(kind, found, asked.printed)
    return Signature(
        kind=kind,
        frame=framed.name,
        counted=counted or _UNDERSTOOD.get(framed.name, ""),
        roles=entities(fillers),
        heads=nouns(fillers),
        named=named(fillers),
        pronouns=pronouns(fillers),
        phrases={role: found[0].words for role, found in fillers.items() if found},
        places=frozenset(places(found, text)),
        company=company(found),
        scope=frozenset(scope_of(kind, framed, found, asked.printed)),
        topics=_topics(found, without_itself(found.predicates, asked.printed)),
        sort=_sort(found),
        senses=frozenset(_senses(framed, found, near)),
        acts=acts(framed, fold(found.noun or ""), near),
        themes=themes(framed, found),
        context=context(near),
        names=names_in(sentence, text) - speakers_named(sentence),
        mentioned=names_mentioned(text),
        unit=asked.unit or "" if kind in _BOUND_TO_UNITS else "",
        ahead=is_ahead(sentence),
        since=counts_since(sentence),
        denied=is_denied(framed),
        is_whole=(found.determiner or "").casefold() in {"all", "its", "their"},
        loose=framed.loose,
    )


def _without_own(found: Circumstances, printed: Printed) -> Circumstances:
    """Without predicates that are the figure itself and say no more: "It is nine"."""
    start, end = printed.span
    others = (
        one
        for one in found.predicates
        if not start <= one.span[0] < end or _has_subject(one)
    )
    return replace(found, predicates=tuple(others))


def _has_subject(predicate: Predicate) -> bool:
    return any(fold(one.lemma) not in PRONOUNS for one in predicate.arguments)


def _told(
    predicates: Iterable[Predicate], found: Circumstances, printed: Printed
) -> list[Predicate]:
    """The predicates with the subjects that the parse lost or left a pronoun."""
    told = told_by_the_speaker(predicates, found)
    told = without_datelines(told, printed.text)
    start, _ = sentence_around(printed, found)
    return with_lost_subject(told, printed, start)


def _counted(kind: str, found: Circumstances, printed: Printed) -> str:
    """The key of what is counted; "hundreds" and "no one" count people."""
    if found.noun:
        return fold(found.noun)
    own = printed.text[slice(*printed.span)]
    before = words_before(printed.span, printed.text, _LOOK_BACK)
    is_crowd = _CROWD.fullmatch(own) or _OF_PEOPLE.search(before)
    if kind == "count" and is_crowd:
        return fold("person")
    return fold("death") if kind == "count" and _OF_DEATHS.search(before) else ""


def _sort(found: Circumstances) -> frozenset[str]:
    """The words that narrow what is counted: "two Baton Rouge officers"."""
    phrase = _BEHIND.split(bare(found.noun_words))[0]
    words = {stem(word) for word in WORD.findall(phrase)[:-1]}
    return frozenset(words - FUNCTION_WORDS)


def _senses(framed: Framed, found: Circumstances, near: str) -> Iterator[str]:
    """What is said, as senses: of the verbs, their nouns, and the nearest words."""
    words = [part for one in framed.telling for part in fold(one.lemma).split()]
    words += [fold(a.lemma) for one in framed.telling for a in one.arguments]
    words += [fold(one) for one in (found.noun or "", *found.modifiers)]
    words += [fold(word) for word in near.split()[:_NEAREST] if word.islower()]
    for word in words:
        if word[:1].isalpha() and word not in _UNTELLING:
            yield same_sense(word)


def _topics(found: Circumstances, predicates: Iterable[Predicate]) -> frozenset[str]:
    """Stems of the counted phrase and of the phrases beside it."""
    phrases = [found.noun_words, *found.modifiers]
    phrases += [one.words for p in predicates for one in p.arguments]
    words = (stem(word) for phrase in phrases for word in WORD.findall(phrase))
    return frozenset(word for word in words if word not in FUNCTION_WORDS)
