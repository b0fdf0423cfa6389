"""What a figure answers: its signature, made of the words around it.

A signature is a frame (what is asked), who fills its roles, what is counted,
and what narrows it (scope). Two figures are compared only where their
signatures meet (`claims.alignment.matching`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from claims.alignment.frames import (
    AGE_FRAME,
    BY_NAME,
    LIGHT,
    PERSONS,
    SPEECH,
    WRONGDOING,
    Frame,
    frame_for,
)
from claims.alignment.topics import WORD, stem
from claims.reading import Argument, Circumstances, Predicate

_PASSIVE_AGENT = ("obl:agent", "obl:by")
_GENERIC_ROLES = {
    "agent": ("nsubj", *_PASSIVE_AGENT, "nmod:poss", "nmod:by"),
    "patient": ("obj", "nsubj:pass", "iobj"),
}
_STOP = frozenset(
    "the a an of in on at for to by with from and or that this its his her their all"
    " more than at least about around some nearly almost over up who which have has"
    " had been was were is are be".split()
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a figure answers, in comparable parts.

    `frame` is a frame's name or the governing predicate's lemma, `counted` the
    lemma of what is counted, `roles` the entities (rows) by role, `company`
    every entity near it, `scope` what narrows it, `topics` the stems of the
    counted phrase and its companions.
    """

    kind: str
    frame: str
    counted: str = ""
    roles: Mapping[str, frozenset[int]] = field(default_factory=dict)
    company: frozenset[int] = frozenset()
    scope: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    unit: str = ""
    denied: bool = False
    is_whole: bool = False

    @property
    def known_frame(self) -> Frame | None:
        """The frame of that name; None on the generic path."""
        return BY_NAME.get(self.frame)

    @property
    def focus(self) -> frozenset[int]:
        """Everybody who fills a role."""
        return frozenset().union(*self.roles.values()) if self.roles else frozenset()


def signature_of(kind: str, unit: str | None, found: Circumstances) -> Signature | None:
    """Build the signature of a figure; None where its words say too little."""
    telling, scope = _divide(found)
    frame = _frame(kind, found, telling)
    name = frame.name if frame else _generic_name(kind, found, telling)
    if not name:
        return None
    return Signature(
        kind=kind,
        frame=name,
        counted=found.noun or "",
        roles=_roles(frame, telling),
        company=_company(found),
        scope=scope,
        topics=_topics(found),
        unit=unit or "" if kind in {"money", "measure", "duration"} else "",
        denied=any(one.negated for one in telling),
        is_whole=(found.determiner or "").casefold() in {"all", "its", "their"},
    )


def _divide(found: Circumstances) -> tuple[tuple[Predicate, ...], frozenset[str]]:
    """Split predicates into those that tell what is asked and those that narrow.

    "Prosecutors were aware of 19 women who said …": what the women said is the
    question, that prosecutors knew of them its scope.
    """
    modifying = [one for one in found.predicates if one.link == "modifies"]
    governing = [one for one in found.predicates if one.link == "governs"]
    if not modifying or not _is_counted_person(found):
        return tuple(governing + modifying), frozenset()
    if not any(one.lemma in WRONGDOING | SPEECH for one in modifying):
        return tuple(governing + modifying), frozenset()
    narrowing = {_scope(one) for one in governing if one.lemma not in LIGHT}
    return tuple(modifying), frozenset(narrowing)


def _is_counted_person(found: Circumstances) -> bool:
    return found.noun in PERSONS


def _scope(predicate: Predicate) -> str:
    """A governing verb with its subject: "represent by DiPietro"."""
    subjects = [one for one in predicate.arguments if one.relation == "nsubj"]
    who = subjects[0].entity or subjects[0].lemma if subjects else ""
    return f"{predicate.lemma} {who}".strip()


def _frame(
    kind: str, found: Circumstances, telling: Iterable[Predicate]
) -> Frame | None:
    if kind == "age":
        return AGE_FRAME
    lemmas = [one.lemma for one in telling]
    if kind == "count" and found.noun in PERSONS and _accuses(lemmas):
        return BY_NAME["accuse"]
    for lemma in (*lemmas, found.noun, *found.modifiers):
        frame = frame_for(kind, lemma) if lemma else None
        if frame and (not frame.counted or found.noun in frame.counted):
            return frame
    return None


def _accuses(lemmas: Iterable[str]) -> bool:
    said = set(lemmas)
    return "accuse" in said or bool(said & SPEECH and said & WRONGDOING)


def _generic_name(kind: str, found: Circumstances, telling: Iterable[Predicate]) -> str:
    """The lemma of the first predicate that says something, else of the noun."""
    for predicate in telling:
        if predicate.lemma not in LIGHT:
            return predicate.lemma
    return f"of {found.noun}" if found.noun and kind != "date" else ""


def _roles(
    frame: Frame | None, telling: Iterable[Predicate]
) -> dict[str, frozenset[int]]:
    wanted = frame.roles if frame else _GENERIC_ROLES
    roles = {
        role: frozenset(
            argument.entity
            for predicate in telling
            for argument in predicate.arguments
            if argument.entity and _fills(argument, predicate, relations)
        )
        for role, relations in wanted.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def _fills(argument: Argument, predicate: Predicate, relations: Iterable[str]) -> bool:
    relation = _full_relation(argument)
    kind = "wrong" if predicate.lemma in WRONGDOING else predicate.lemma
    return any(
        wanted in {relation, f"{kind} {relation}", f"{predicate.lemma} {relation}"}
        for wanted in relations
    )


def _full_relation(argument: Argument) -> str:
    """The relation with its preposition, as enhanced UD writes it: `obl:from`."""
    if argument.relation in {"obl", "nmod"}:
        first = argument.words.split(maxsplit=1)[:1]
        return f"{argument.relation}:{first[0].casefold()}" if first else "obl"
    return argument.relation


def _company(found: Circumstances) -> frozenset[int]:
    named = {
        argument.entity
        for predicate in found.predicates
        for argument in predicate.arguments
        if argument.entity
    }
    return frozenset(named | set(found.entities))


def _topics(found: Circumstances) -> frozenset[str]:
    """Stems of the counted phrase and of the phrases beside it."""
    phrases = [found.noun_words, *found.modifiers]
    phrases += [one.words for p in found.predicates for one in p.arguments]
    words = (stem(word) for phrase in phrases for word in WORD.findall(phrase))
    return frozenset(word for word in words if word not in _STOP)


def index_terms(signature: Signature) -> list[str]:
    """What an index is asked for: same kind and frame, one entity or word shared."""
    start = f"{signature.kind} {signature.frame}"
    near = sorted(signature.focus or signature.company)
    words = sorted(signature.topics)
    return [f"{start} e{entity}" for entity in near] + [
        f"{start} w {word}" for word in words
    ]
