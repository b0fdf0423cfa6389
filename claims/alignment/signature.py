"""What a figure answers: its signature, made of the words around it.

A signature is a frame (what is asked), who fills its roles, what is counted,
and what narrows it (scope). Two figures are compared only where their
signatures meet (`claims.alignment.matching`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from claims.alignment.frames import BY_NAME, Frame
from claims.alignment.frames.words import ANYBODY, PRONOUNS, UNITS, WRONGDOING
from claims.alignment.framing import Framed, frame_of
from claims.alignment.lemmas import fold, folded
from claims.alignment.names import TITLE_WORDS
from claims.alignment.phrases import NARROWER, bare, is_definite
from claims.alignment.scope import Printed, scope_of
from claims.alignment.sentence import (
    first_preposition,
    preposition,
    words_after,
    words_before,
)
from claims.alignment.topics import WORD, rarity, stem
from claims.reading import Argument, Circumstances, Predicate, Span

_PASSIVE_AGENT = ("obl:agent", "obl:by")
_GENERIC_ROLES = {
    "agent": ("nsubj", *_PASSIVE_AGENT, "nmod:poss", "nmod:by"),
    "patient": ("obj", "nsubj:pass", "iobj"),
}
_PLACES = frozenset({"in", "at", "near", "outside", "on", "across", "off", "from"})
_STOP = frozenset(
    "the a an of in on at for to by with from and or that this its his her their all"
    " more than at least about around some nearly almost over up who which have has"
    " had been was were is are be one two three four five six seven eight nine ten"
    " eleven twelve dozen dozens hundreds thousands million".split()
)
_COMMON_WORD = 2.5
_CAPITALISED = re.compile(r"\b[A-Z][\w-]*(?:['’]s)?")
_NAME = r"((?:[A-Z][\w.’'-]*\s+)*[A-Z][\w’-]+)"
_NAME_BEFORE = re.compile(rf"{_NAME},?\s+(?:aged\s+)?$")
_NAME_AFTER = re.compile(rf"^[\s-]*(?:year-old\s+)?(?:[a-z][\w-]*\s+){{0,2}}{_NAME}")
_NAME_LENGTH = 60
_CROWD = re.compile(
    r"no[ -]?one|nobody|none|(?:dozens|scores|hundreds|thousands)(?: of them)?|several",
    re.IGNORECASE,
)
NameWords = frozenset[str]
_CLAUSE_END = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|although)\b")
# "the " before a number still makes the phrase the figure's own.
_DETERMINER = 5
_STANDS_FOR = folded("campaign office team")
_REGIONS = folded("county state city country region nation province district world")


@dataclass(frozen=True, slots=True)
class Signature:
    """What a figure answers, in comparable parts.

    `frame` is a frame's name or the key of the governing predicate, `counted`
    the key of what is counted, `roles` the entities (rows) by role and `heads`
    the folded nouns that fill them, `named` the words of their names, `pronouns`
    the roles filled by one, `phrases` the first filler as printed, `places`
    where it happened, `company` every entity near it, `scope` what narrows it,
    `topics` the stems of the counted phrase and its companions. A `loose` frame
    was only found somewhere in the sentence.
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
    unit: str = ""
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
        return is_definite(self.phrases.get(role, ""))

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
    """Build the signature of a figure; None where its words say too little.

    `printed` is where it stands, for the words that no predicate holds.
    """
    framed = frame_of(kind, found, _near(printed, found))
    if framed is None:
        return None
    text = printed.text if printed else ""
    others = _without_itself(_role_bearing(framed, found), printed)
    fillers = _fillers(framed.frame, others, text)
    if kind == "age" and printed:
        fillers["bearer"] = list(_bearer(printed))
    if kind == "age" and not fillers.get("bearer"):
        return None
    return Signature(
        kind=kind,
        frame=framed.name,
        counted=_counted(kind, found, printed),
        roles=_entities(fillers),
        heads=_nouns(fillers),
        named=_named(fillers),
        pronouns=_pronouns(fillers),
        phrases={role: found[0].words for role, found in fillers.items() if found},
        places=frozenset(_places(found, text)),
        company=_company(found),
        scope=frozenset(scope_of(kind, framed, found, printed)),
        topics=_topics(found, _without_itself(found.predicates, printed)),
        sort=_sort(found),
        unit=_unit(kind, unit),
        denied=any(one.negated for one in framed.telling),
        is_whole=(found.determiner or "").casefold() in {"all", "its", "their"},
        loose=framed.loose,
    )


def _counted(kind: str, found: Circumstances, printed: Printed | None) -> str:
    """The key of what is counted; "hundreds" and "no one" count people."""
    if found.noun:
        return fold(found.noun)
    own = printed.text[printed.span[0] : printed.span[1]] if printed else ""
    return fold("person") if kind == "count" and _CROWD.fullmatch(own) else ""


def _sort(found: Circumstances) -> frozenset[str]:
    """The words that narrow what is counted: "two Baton Rouge officers"."""
    phrase = NARROWER.split(bare(found.noun_words))[0]
    words = {stem(word) for word in WORD.findall(phrase)[:-1]}
    return frozenset(words - _STOP)


def _near(printed: Printed | None, found: Circumstances) -> str:
    """The words of the sentence around a figure, the nearest first."""
    if printed is None:
        return ""
    start, end = found.sentence
    before, after = (
        _CLAUSE_END.split(words.replace("on board", "aboard"))
        for words in (
            printed.text[start : printed.span[0]],
            printed.text[printed.span[1] : end],
        )
    )
    nearest = zip_longest(after, before[::-1], fillvalue="")
    return " ".join(_turns(*clauses) for clauses in nearest)


def _turns(after: str, before: str) -> str:
    """Words from both sides of a figure in turn, outwards."""
    sides = WORD.findall(after), WORD.findall(before)[::-1]
    turns = zip_longest(*sides, fillvalue="")
    return " ".join(word for turn in turns for word in turn if word)


def _unit(kind: str, unit: str | None) -> str:
    """Only money is bound to its unit; others are converted when compared."""
    return unit or "" if kind in {"money", "percent"} else ""


def _fillers(
    frame: Frame | None, telling: Iterable[Predicate], text: str
) -> dict[str, list[Argument]]:
    """The arguments that fill each role of the frame."""
    wanted = frame.roles if frame else _GENERIC_ROLES
    predicates = tuple(telling)
    itself = frame.triggers if frame else frozenset()
    return {
        role: [
            argument
            for predicate in predicates
            for argument in predicate.arguments
            if fold(argument.lemma) not in itself
            and _fills(argument, predicate, relations, text)
        ]
        for role, relations in wanted.items()
    }


def _fills(
    argument: Argument, predicate: Predicate, relations: Iterable[str], text: str
) -> bool:
    if fold(argument.lemma) in UNITS:
        return False
    relation = full_relation(argument, text)
    key = fold(predicate.lemma)
    names = {relation, f"{key} {relation}"}
    if key in WRONGDOING:
        names.add(f"wrong {relation}")
    return any(_folded_relation(wanted) in names for wanted in relations)


def _folded_relation(wanted: str) -> str:
    trigger, _, relation = wanted.rpartition(" ")
    if not trigger or trigger == "wrong":
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


def _entities(fillers: Mapping[str, list[Argument]]) -> dict[str, frozenset[int]]:
    roles = {
        role: frozenset(one.entity for one in arguments if one.entity)
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def _nouns(fillers: Mapping[str, list[Argument]]) -> dict[str, frozenset[str]]:
    roles = {
        role: frozenset(fold(one.lemma) for one in arguments)
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def _bearer(printed: Printed) -> Iterator[Argument]:
    """The name an age is printed beside: "Ivor Lunt, 34", "34-year-old Ivor Lunt"."""
    before = words_before(printed.span, printed.text, _NAME_LENGTH)
    after = words_after(printed.span, printed.text, _NAME_LENGTH)
    own = printed.text[printed.span[0] : printed.span[1]]
    is_before = "old" not in own.casefold()
    found = _NAME_BEFORE.search(before) if is_before else _NAME_AFTER.match(after)
    if found and name_words(found[1]) - _STOP:
        yield Argument("appos", found[1].split()[-1], found[1], printed.span)


def _named(fillers: Mapping[str, list[Argument]]) -> dict[str, frozenset[NameWords]]:
    """The capitalised words of each filler, titles left out."""
    roles = {
        role: frozenset(name_words(one.words) for one in arguments if _is_name(one))
        for role, arguments in fillers.items()
    }
    return {role: filled for role, filled in roles.items() if filled}


def _is_name(argument: Argument) -> bool:
    """Say whether a name is the head: not "a lawyer for Vane", not "Vane's aide".

    A campaign or an office stands for whose it is.
    """
    if fold(argument.lemma) in _STANDS_FOR:
        return bool(name_words(argument.words))
    head = stem(argument.lemma)
    return any(head in word for word in name_words(argument.words))


def _pronouns(fillers: Mapping[str, list[Argument]]) -> frozenset[str]:
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


def _places(found: Circumstances, text: str) -> Iterator[str]:
    """Where it happened, by entity or by the sort of region: "across the state"."""
    for predicate in found.predicates:
        for argument in predicate.arguments:
            relation, _, case = full_relation(argument, text).partition(":")
            if relation not in {"obl", "nmod"} or case not in _PLACES:
                continue
            if argument.entity:
                yield f"e{argument.entity}"
            elif fold(argument.lemma) in _REGIONS:
                yield fold(argument.lemma)


def _company(found: Circumstances) -> frozenset[int]:
    named = {
        argument.entity
        for predicate in found.predicates
        for argument in predicate.arguments
        if argument.entity
    }
    return frozenset(named | set(found.entities))


def _role_bearing(framed: Framed, found: Circumstances) -> Iterable[Predicate]:
    """The predicates whose arguments fill roles: who said it in a statement too."""
    if framed.name != "statement":
        return framed.telling
    return [*framed.telling, *(one for one in found.predicates if one.link == "embeds")]


def _without_itself(
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


def _is(argument: Span, figure: Span) -> bool:
    """Say whether an argument begins with the figure, or is inside it."""
    starts = figure[0] <= argument[0] < figure[1]
    return starts or argument[0] <= figure[0] < argument[0] + _DETERMINER


def _topics(found: Circumstances, predicates: Iterable[Predicate]) -> frozenset[str]:
    """Stems of the counted phrase and of the phrases beside it."""
    phrases = [found.noun_words, *found.modifiers]
    phrases += [one.words for p in predicates for one in p.arguments]
    words = (stem(word) for phrase in phrases for word in WORD.findall(phrase))
    return frozenset(word for word in words if word not in _STOP)


def telling_topics(signature: Signature) -> frozenset[str]:
    """The topics that are no everyday words."""
    return frozenset(w for w in signature.topics if rarity(w) >= _COMMON_WORD)


def index_terms(signature: Signature) -> list[str]:
    """What an index is asked for: same kind and frame, one entity or word shared."""
    start = f"{signature.kind} {signature.frame}"
    near = sorted(signature.focus or signature.company)
    words = sorted(signature.topics)
    return [f"{start} e{entity}" for entity in near] + [
        f"{start} w {word}" for word in words
    ]
