"""Who fills the roles of a frame: arguments by relation, and their names."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from itertools import chain

from claims.alignment.frames import Frame
from claims.alignment.frames.frame import LENT
from claims.alignment.frames.words import (
    PRONOUNS,
    SPEECH,
    TIMES,
    UNITS,
    WRONGDOING,
)
from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.cut_off import (
    NAME,
    has_lost_object,
    with_name_behind,
)
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import first_preposition, preposition
from claims.alignment.words.synonyms import senses_of
from claims.alignment.words.topics import stem
from claims.names.words import TITLE_WORDS
from claims.reading import Argument, Circumstances, Predicate, Span

NameWords = frozenset[str]
Fillers = dict[str, list[Argument]]
_PASSIVE_AGENT = ("obl:agent", "obl:by")
_GENERIC_ROLES = {
    "agent": ("nsubj", *_PASSIVE_AGENT, "nmod:poss", "nmod:by"),
    "patient": ("obj", "nsubj:pass", "iobj"),
}
_CAPITALISED = re.compile(r"\b[A-Z][\w-]*(?:['’]s)?")
_OWNER = re.compile(
    rf"({NAME}|[Tt]he (?:[a-z]+\s+){{0,2}}[a-z]+)['’]s\s+(?:[a-z-]+\s+)?([a-z]+)"
)
_STANDS_FOR = folded("campaign office team")
# "Fined on Friday", "cut on appeal": when and how, not whom.
_HOW = folded("appeal review average")
# "TOLEDO, Ohio - A youth orchestra": where it was written, not who does it.
_DATELINE = re.compile(r"[A-Z][A-Z.’' ]{2,}(?:, [\w. ]{2,20})? ?(?:\(\w+\) ?)?[-–—] ")
# "the " before a number still makes the phrase the figure's own.
_DETERMINER = 5


def fillers_of(frame: Frame | None, telling: Iterable[Predicate], text: str) -> Fillers:
    """The arguments that fill each role of the frame."""
    wanted = frame.roles if frame else _GENERIC_ROLES
    bound = _bound_verbs(frame)
    predicates = tuple(_as_bound(one, bound) for one in telling)
    itself = frame.triggers if frame else frozenset()
    return {
        role: [
            with_name_behind(argument, text)
            for predicate in predicates
            for argument in predicate.arguments
            if fold(argument.lemma) not in itself
            and _fills(argument, predicate, relations, text, itself)
        ]
        for role, relations in wanted.items()
    }


def _bound_verbs(frame: Frame | None) -> dict[str, str]:
    """The verbs to which a frame binds relations, by key: "arrest" of "arrest obj"."""
    wanted = chain.from_iterable(frame.roles.values()) if frame else ()
    verbs = (one.rpartition(" ")[0] for one in wanted)
    return {fold(verb): verb for verb in verbs if verb not in {"", "wrong", LENT}}


def _as_bound(predicate: Predicate, bound: Mapping[str, str]) -> Predicate:
    """A predicate by the near synonym that has relations of its own, if it has none.

    Who is detained fills the role of who is arrested.
    """
    key = fold(predicate.lemma)
    if key in bound:
        return predicate
    alike = (verb for verb in sorted(bound) if senses_of(verb) & senses_of(key))
    found = next(alike, None)
    return replace(predicate, lemma=bound[found]) if found else predicate


def _fills(
    argument: Argument,
    predicate: Predicate,
    relations: Iterable[str],
    text: str,
    itself: Container[str],
) -> bool:
    if fold(argument.lemma) in UNITS or argument.lemma in TIMES:
        return False
    relation = full_relation(argument, text)
    if relation.endswith(":on") and fold(argument.lemma) in _HOW:
        return False
    key = fold(predicate.lemma)
    if relation == "nsubj" and has_lost_object(predicate, relations, text):
        return False
    names = {relation, f"{key} {relation}"}
    if any(fold(one.lemma) in itself for one in predicate.arguments):
        names.add(f"{LENT} {relation}")
    if key in WRONGDOING:
        names.add(f"wrong {relation}")
    return any(_folded_relation(wanted) in names for wanted in relations)


def _folded_relation(wanted: str) -> str:
    trigger, _, relation = wanted.rpartition(" ")
    if not trigger or trigger in {"wrong", LENT}:
        return wanted
    return f"{fold(trigger)} {relation}"


def full_relation(argument: Argument, text: str) -> str:
    """The relation with its preposition, as enhanced UD writes it: `obl:from`."""
    inside = first_preposition(argument)
    if inside and argument.relation in {"obj", "nsubj"}:
        return f"obl:{inside}"
    if argument.relation not in {"obl", "nmod", "obl:unmarked", "nmod:unmarked"}:
        return argument.relation
    case = inside or preposition(argument, text)
    return f"{argument.relation.split(':')[0]}:{case}" if case else argument.relation


def entities(fillers: Fillers) -> dict[str, frozenset[int]]:
    roles = {
        role: frozenset(one.entity for one in arguments if one.entity)
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def nouns(fillers: Fillers) -> dict[str, frozenset[str]]:
    roles = {
        role: frozenset(fold(one.lemma) for one in arguments)
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def named(fillers: Fillers) -> dict[str, frozenset[NameWords]]:
    """The capitalised words of each filler, titles left out."""
    roles = {
        role: frozenset(filter(None, map(_own_name, arguments)))
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def _own_name(argument: Argument) -> NameWords:
    """The words of who fills a role: the head's, or behind it "minister Ana Ruiz"."""
    if _is_name(argument):
        return name_words(argument.words)
    kind = re.escape(argument.lemma)
    behind = re.search(rf"\b(?i:{kind}) ({NAME})", argument.words)
    return name_words(behind[1]) if behind else frozenset()


def _is_name(argument: Argument) -> bool:
    """Say whether a name is the head: not "a lawyer for Vane", not "Vane's aide".

    A campaign or an office stands for whose it is.
    """
    if fold(argument.lemma) in _STANDS_FOR:
        return bool(name_words(argument.words))
    head = stem(argument.lemma)
    return any(head in word for word in name_words(argument.words))


def pronouns(fillers: Fillers) -> frozenset[str]:
    """The roles that a pronoun fills."""
    return frozenset(
        role
        for role, arguments in fillers.items()
        if any(fold(one.lemma) in PRONOUNS for one in arguments)
    )


def name_words(phrase: str) -> NameWords:
    """The words of the names in a phrase: "Prosecutor Vane's campaign" has vane."""
    words = (stem(word) for word in _CAPITALISED.findall(phrase))
    return frozenset(word for word in words if word not in TITLE_WORDS)


def role_bearing(framed: Framed, found: Circumstances) -> Iterable[Predicate]:
    """The predicates whose arguments fill roles: who said it in a statement too."""
    if framed.name != "statement":
        return framed.telling
    return [*framed.telling, *(one for one in found.predicates if one.link == "embeds")]


def without_datelines(predicates: Iterable[Predicate], text: str) -> list[Predicate]:
    """The predicates without the place that a report begins with for a subject."""
    return [
        replace(
            one,
            arguments=tuple(a for a in one.arguments if not _is_a_dateline(a, text)),
        )
        for one in predicates
    ]


def _is_a_dateline(argument: Argument, text: str) -> bool:
    start = argument.span[0]
    opens = text[:start].rpartition("\n")[2].strip() == ""
    return opens and _DATELINE.match(text, start) is not None


def without_itself(
    predicates: Iterable[Predicate], printed: Printed | None
) -> list[Predicate]:
    """The predicates without the figure among their arguments."""
    if printed is None:
        return list(predicates)
    return [
        replace(
            one,
            arguments=tuple(a for a in one.arguments if not _is(a.span, printed.span)),
        )
        for one in predicates
    ]


def told_by_the_speaker(
    predicates: Iterable[Predicate], found: Circumstances
) -> list[Predicate]:
    """The predicates with who speaks in place of "it": "the firm said it made …"."""
    saying = (one for one in found.predicates if one.link == "embeds")
    subjects = [
        argument
        for one in saying
        if fold(one.lemma) in SPEECH
        for argument in one.arguments
        if argument.relation == "nsubj" and fold(argument.lemma) not in PRONOUNS
    ]
    if not subjects:
        return list(predicates)
    return [_with_speaker(one, subjects[0]) for one in predicates]


def _with_speaker(predicate: Predicate, speaker: Argument) -> Predicate:
    arguments = tuple(
        replace(speaker, relation=one.relation) if _stands_for(one) else one
        for one in predicate.arguments
    )
    return replace(predicate, arguments=arguments)


def _stands_for(argument: Argument) -> bool:
    """Say whether a subject is a pronoun that nobody was found for."""
    is_subject = argument.relation.startswith("nsubj")
    is_third = argument.words.casefold() in {"it", "they", "he", "she"}
    return is_subject and is_third and argument.entity is None


def possessors(
    frame: Frame | None, sentence: str, at: Span
) -> dict[str, list[Argument]]:
    """Who owns the noun that triggers a frame: "Reed's bail", for lost arguments."""
    found: Fillers = {}
    for owner in _OWNER.finditer(sentence) if frame else ():
        if frame and fold(owner[2]) in frame.triggers:
            role = next((r for r, of in frame.roles.items() if "nmod:poss" in of), "")
            found[role] = [Argument("nmod:poss", owner[1].split()[-1], owner[1], at)]
    return {role: filled for role, filled in found.items() if role}


def _is(argument: Span, figure: Span) -> bool:
    """Say whether an argument begins with the figure, or is inside it."""
    starts = figure[0] <= argument[0] < figure[1]
    return starts or argument[0] <= figure[0] < argument[0] + _DETERMINER
