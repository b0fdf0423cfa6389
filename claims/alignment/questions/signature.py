"""What a figure answers: its signature, made of the words around it.

A signature is a frame (what is asked), who fills its roles, what is counted,
and what narrows it (scope). Two figures are compared only where their
signatures meet (`claims.alignment.matching.matching`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from claims.alignment.frames import BY_NAME, Frame
from claims.alignment.frames.words import (
    ANYBODY,
    FUNCTION_WORDS,
    LIGHT,
    MOVING,
    PRONOUNS,
    SPEECH,
    UNITS,
)
from claims.alignment.questions.bearers import bearer
from claims.alignment.questions.cut_off import with_lost_subject
from claims.alignment.questions.framing import Framed, frame_of
from claims.alignment.questions.givers import with_own_giver
from claims.alignment.questions.nearby import (
    measured_in,
    sentence_around,
    with_lost_noun,
    with_particles,
)
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles import (
    NameWords,
    entities,
    fillers_of,
    named,
    nouns,
    possessors,
    pronouns,
    role_bearing,
    told_by_the_speaker,
    without_itself,
)
from claims.alignment.questions.scope import scope_of
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
from claims.alignment.questions.turns import around
from claims.alignment.questions.whereabouts import company, places
from claims.alignment.words.lemmas import fold
from claims.alignment.words.phrases import NARROWER, bare, is_definite, is_indefinite
from claims.alignment.words.sentence import words_before
from claims.alignment.words.synonyms import same_sense
from claims.alignment.words.topics import WORD, stem
from claims.reading import Argument, Circumstances, Predicate

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
class Signature:
    """What a figure answers, in comparable parts.

    `frame` is a frame's name or the key of the governing predicate, `counted`
    the key of what is counted, `roles` the entities (rows) by role and `heads`
    the folded nouns that fill them, `named` the words of their names, `pronouns`
    the roles filled by one, `phrases` the first filler as printed, `places`
    where it happened, `company` every entity near it, `scope` what narrows it,
    `senses` what is said, near synonyms as one, `topics` the stems of the counted
    phrase and its companions; `acts`, `themes`, `context` and `names` are those of
    `claims.alignment.questions.telling`, `mentioned` all names of a short report.
    `ahead` says that the sentence speaks of what will be, `since` of all since a
    day. A `loose` frame was only found somewhere in the sentence.
    """

    kind: str
    frame: str
    counted: str = ""
    roles: Mapping[str, frozenset[int]] = field(default_factory=dict)
    heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    named: Mapping[str, frozenset[NameWords]] = field(default_factory=dict)
    pronouns: frozenset[str] = frozenset()
    phrases: Mapping[str, str] = field(default_factory=dict)
    places: frozenset[str] = frozenset()
    company: frozenset[int] = frozenset()
    scope: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    sort: frozenset[str] = frozenset()
    senses: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    mentioned: frozenset[str] = frozenset()
    unit: str = ""
    ahead: bool = False
    since: bool = False
    denied: bool = False
    is_whole: bool = False
    loose: bool = False

    @property
    def known_frame(self) -> Frame | None:
        """The frame of that name; None on the generic path."""
        frame = BY_NAME.get(self.frame)
        return frame if frame and self.kind in frame.kinds else None

    def points_to(self, role: str) -> bool:
        """Say whether a role's filler is somebody definite: "the minister"."""
        phrase = self.phrases.get(role, "")
        return is_definite(phrase) and not is_indefinite(phrase)

    @property
    def focus(self) -> frozenset[int]:
        """Everybody who fills a role."""
        return frozenset().union(*self.roles.values()) if self.roles else frozenset()

    @property
    def counts_anybody(self) -> bool:
        """Say whether what is counted is people of no particular sort."""
        return not self.counted or self.counted in ANYBODY


def signature_of(
    kind: str, unit: str | None, found: Circumstances, printed: Printed | None = None
) -> Signature | None:
    """Build the signature of a figure; None where its words say too little."""
    found = with_particles(_without_own(found, printed), printed)
    found = with_lost_noun(kind, found, printed)
    beside = around(kind, printed, found)
    unit = measured_in(kind, printed) or unit
    framed = frame_of(kind, found, beside, unit)
    if framed is None:
        return None
    text = printed.text if printed else ""
    sentence = _sentence(found, printed)
    others = without_itself(role_bearing(framed, found), printed)
    fillers = fillers_of(framed.frame, _told(others, found, printed), text)
    for role, owners in _owners(framed, found, printed).items():
        fillers[role] = fillers[role] or owners
    fillers = with_own_giver(fillers, printed)
    if kind == "age" and printed:
        fillers["bearer"] = list(bearer(printed))
    if kind == "age" and not fillers.get("bearer"):
        return None
    return Signature(
        kind=kind,
        frame=framed.name,
        counted=_counted(kind, found, printed) or _UNDERSTOOD.get(framed.name, ""),
        roles=entities(fillers),
        heads=nouns(fillers),
        named=named(fillers),
        pronouns=pronouns(fillers),
        phrases={role: found[0].words for role, found in fillers.items() if found},
        places=frozenset(places(found, text)),
        company=company(found),
        scope=frozenset(scope_of(kind, framed, found, printed)),
        topics=_topics(found, without_itself(found.predicates, printed)),
        sort=_sort(found),
        senses=frozenset(_senses(framed, found, beside.words)),
        acts=acts(framed, fold(found.noun or ""), beside.words),
        themes=themes(framed, found),
        context=context(beside.words),
        names=names_in(sentence, text) - speakers_named(sentence),
        mentioned=names_mentioned(text),
        unit=unit or "" if kind in _BOUND_TO_UNITS else "",
        ahead=is_ahead(sentence),
        since=counts_since(sentence),
        denied=is_denied(framed),
        is_whole=(found.determiner or "").casefold() in {"all", "its", "their"},
        loose=framed.loose,
    )


def _without_own(found: Circumstances, printed: Printed | None) -> Circumstances:
    """Without predicates that are the figure itself and say no more: "It is nine"."""
    if printed is None:
        return found
    start, end = printed.span
    others = (
        one
        for one in found.predicates
        if not start <= one.span[0] < end or _has_subject(one)
    )
    return replace(found, predicates=tuple(others))


def _sentence(found: Circumstances, printed: Printed | None) -> str:
    if printed is None:
        return ""
    start, end = sentence_around(printed, found)
    return printed.text[start:end]


def _has_subject(predicate: Predicate) -> bool:
    return any(fold(one.lemma) not in PRONOUNS for one in predicate.arguments)


def _told(
    predicates: Iterable[Predicate], found: Circumstances, printed: Printed | None
) -> list[Predicate]:
    """The predicates with the subjects that the parse lost or left a pronoun."""
    told = told_by_the_speaker(predicates, found)
    if printed is None:
        return told
    start, _ = sentence_around(printed, found)
    return with_lost_subject(told, printed, start)


def _owners(
    framed: Framed, found: Circumstances, printed: Printed | None
) -> Mapping[str, list[Argument]]:
    if printed is None:
        return {}
    start, end = sentence_around(printed, found)
    return possessors(framed.frame, printed.text[start:end], printed.span)


def _counted(kind: str, found: Circumstances, printed: Printed | None) -> str:
    """The key of what is counted; "hundreds" and "no one" count people."""
    if found.noun:
        return fold(found.noun)
    own = printed.text[printed.span[0] : printed.span[1]] if printed else ""
    before = words_before(printed.span, printed.text, _LOOK_BACK) if printed else ""
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
