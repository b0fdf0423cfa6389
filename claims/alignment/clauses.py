"""Ask a question out of the clause a figure stands in, for what no frame knows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from claims.alignment.apart import is_apart
from claims.alignment.askable import (
    STATES,
    carries,
    covers,
    is_headline,
    is_part_of,
    is_said_of,
    is_supposed,
    is_told,
)
from claims.alignment.asking import reads_well, remainder
from claims.alignment.following import follows, is_bare, is_incomplete
from claims.alignment.frames.words import PRONOUNS, SPEECH, UNITS
from claims.alignment.lemmas import fold, folded
from claims.alignment.naming import who
from claims.alignment.openings import MOVES, SINCE, opening, preposition_before
from claims.alignment.phrases import lowered
from claims.alignment.scope import Printed
from claims.alignment.subjects import Subject, own_subject, subject_of
from claims.alignment.verbs import (
    AUXILIARIES,
    agreeing,
    bare_form,
    base_form,
    is_past,
    is_plural,
    participle,
)
from claims.alignment.word_order import (
    ADVERBS,
    NOT,
    Clause,
    turned_round,
    words_between,
    words_of,
)
from claims.reading import Argument, Circumstances, Predicate

# What may stand between a figure and its verb: "of the women", "in the front row".
_OF_IT = re.compile(
    r"\s*(?:(?:of|in|from|on|at|for|to|familiar)\b(?:(?!\b(?:who|which|that)\b)[^,;:“”\"])*)?"
)
# "Are at risk", "have been out of class": what is, without a verb.
_IS_AT = frozenset("at in on under out of without off the a".split())
# Verbs of saying that a question about a number would only repeat.
_TOLD = SPEECH | folded("write show find reveal expect know believe think")
# What is doubted by whoever says it: asked with "allegedly".
_DOUBTED = folded("deny allege accuse")
# Nobody says that a call was faced, or a case involved.
_UNDERGONE_BY_NOBODY = folded(
    "face have include involve cost mean become remain say tell see get make take lead"
    " represent concern lack want know believe think feel hope leave enter cross hand"
    " give send show offer promise pay award accept"
)
_SIZE_OF = re.compile(
    r"\b([Aa]n?) ((?:[a-z-]+ ){0,3}?([a-z-]+)) of (?:about |nearly |around |over )?$"
)
# Of these it is asked how much they are, not how large.
_PLAIN = frozenset(
    "total sum maximum minimum cost price offer average rate value kind part".split()
)
# Whom a pronoun means, a question alone does not say.
_OF_WHOM = re.compile(
    r"\b(?:him|them|(?<!was )it|himself|herself)\b|\b(?:fined|for) the money\b"
)
_HAD = re.compile(r"^had (?=\w)")
_NOT_DONE = frozenset("decline fail refuse".split())
_DECIDED = re.compile(r"\b(?:decision|choice|refusal) (?:not )?to $")


@dataclass(frozen=True, slots=True)
class Asking:
    """A figure of which something is asked: its kind, words, place and names."""

    kind: str
    counted: str
    unit: str | None
    found: Circumstances
    at: Printed
    names: Mapping[int, str]
    # What the figure is the size of: "a deficit" of $75 million.
    sized: str = ""


def ask(asking: Asking) -> str:
    """The question in the clause's own words; empty where it asks nothing."""
    if is_headline(asking.found, asking.at) or is_apart(asking.kind, asking.at):
        return ""
    questions = filter(reads_well, _questions(_sized(asking)))
    return next((one for one in questions if not _OF_WHOM.search(one)), "")


def _sized(asking: Asking) -> Asking:
    """ "A deficit of $75 million" is asked as a whole: "How large a deficit"."""
    text, (start, end) = asking.at.text, asking.at.span
    found = _SIZE_OF.search(text[:start])
    if asking.kind not in {"money", "percent"} or not found or found[3] in _PLAIN:
        return asking
    sized = f"{found[1].lower()} {found[2]}"
    return replace(asking, at=Printed(text, (found.start(), end)), sized=sized)


def _questions(asking: Asking) -> Iterator[str]:
    for predicate in _telling(asking):
        start = _opening(asking, predicate)
        for said in (
            _of_subject(asking, predicate),
            _inverted(asking, predicate),
            _undergone(asking, predicate),
        ):
            if said and start:
                yield f"{start} {said}?"


def _opening(asking: Asking, predicate: Predicate) -> str:
    is_subject = _own(asking, predicate) is not None
    case = "" if is_subject else preposition_before(asking.at)
    if case == "until" and _is_denied(predicate, asking.at.text):
        case = ""
    if asking.sized:
        return f"{case} how large {asking.sized}".strip().capitalize()
    return opening(asking.kind, asking.counted, asking.unit, case, predicate)


def _own(asking: Asking, predicate: Predicate) -> Argument | None:
    is_date = asking.kind == "date"
    return None if is_date else own_subject(predicate, asking.found, asking.at)


def _telling(asking: Asking) -> list[Predicate]:
    """The verbs that tell of a figure as fact, those that govern it first."""
    found, at, is_date = asking.found, asking.at, asking.kind == "date"
    carried = [one for one in found.predicates if is_date and carries(one, found, at)]
    verbs = [
        one
        for one in found.predicates
        if one.lemma[:1].isalpha()
        and one.link != "embeds"
        and fold(one.lemma) not in UNITS
        and not is_supposed(one, found, at)
        and not (is_date and fold(one.lemma) in STATES)
        and (is_said_of(one, at) if is_date else is_part_of(one, at))
    ]
    return [*sorted(verbs, key=lambda one: one.link != "governs"), *carried]


def _of_subject(asking: Asking, predicate: Predicate) -> str:
    """ "162 passengers were on board": what follows the figure is the question."""
    subject = _own(asking, predicate)
    if subject is None:
        return ""
    text, end = asking.at.text, asking.at.span[1]
    close = max(end, subject.span[1])
    if not _OF_IT.fullmatch(text[end:close]):
        return ""
    words = words_of(text[close : predicate.span[0]])
    allowed = AUXILIARIES | ADVERBS | NOT
    allowed |= _IS_AT if words and words[0] in AUXILIARIES else frozenset()
    if any(word not in allowed for word in words):
        return ""
    said = _without_noun(remainder(text[end : asking.found.sentence[1]]), asking)
    said = agreeing(said) if asking.kind == "count" else said
    if is_told(asking.found):
        said = _HAD.sub("have ", said)
    return "" if is_bare(predicate, said) else said


def _without_noun(said: str, asking: Asking) -> str:
    """The counted noun stands in the opening already, with what narrows it."""
    if not asking.counted:
        return said
    bare = said.removeprefix("of ")
    said = bare if bare.startswith(asking.counted) else said
    words = asking.counted.split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    told = next((end for end in ends if said.startswith(f"{end} ")), "")
    return said.removeprefix(told).strip()


def _verb(predicate: Predicate) -> str:
    return fold(predicate.lemma).partition(" ")[0]


def _inverted(asking: Asking, predicate: Predicate) -> str:
    """ "The yard will cut 1,500 jobs": turn subject and verb round."""
    subject = subject_of(predicate, asking.found, asking.at, asking.names)
    if subject is None or _says_too_little(asking, predicate):
        return ""
    clause = _clause(asking, predicate, subject)
    group = turned_round(clause) if clause else ""
    rest = follows(asking.kind, predicate, asking.found, asking.at)
    number = None if asking.kind == "date" else asking.at
    does = subject.argument.relation == "nsubj" and clause is not None
    if not group or (does and is_incomplete(predicate, rest, group, number)):
        return ""
    return f"{group} {rest}".strip()


def _clause(asking: Asking, predicate: Predicate, subject: Subject) -> Clause | None:
    text = asking.at.text
    words = words_between(text[subject.argument.span[1] : predicate.span[0]])
    if words is None:
        return None
    embedding = [one for one in asking.found.predicates if one.link == "embeds"]
    is_date = asking.kind == "date"
    if is_date and NOT & set(words):
        if preposition_before(asking.at) != "until":
            return None
        words = [word for word in words if word not in NOT]
    is_simple = is_date and preposition_before(asking.at) not in SINCE
    if embedding:
        words = ["will" if word == "would" else word for word in words]
    if not is_simple and is_told(asking.found):
        has = "have" if is_plural(subject.name) else "has"
        words = [has if word == "had" else word for word in words]
    return Clause(
        tuple(words),
        text[slice(*predicate.span)],
        predicate,
        subject.argument,
        subject.name,
        alleged=any(_verb(one) in _DOUBTED for one in embedding),
        simple=is_simple,
    )


def _says_too_little(asking: Asking, predicate: Predicate) -> bool:
    """What was said is no question for a number; a number of nothing is none."""
    if asking.kind == "date":
        return False
    if asking.kind == "percent" and not asking.counted and not asking.sized:
        case = preposition_before(asking.at)
        return not case and not set(fold(predicate.lemma).split()) & MOVES
    if asking.kind == "money" and predicate.negated:
        return True
    return _verb(predicate) in _TOLD or (asking.kind == "count" and not asking.counted)


def _undergone(asking: Asking, predicate: Predicate) -> str:
    """ "… to sell the boats in May": what is done to somebody, by nobody named."""
    verb = asking.at.text[slice(*predicate.span)]
    name = _patient(asking, predicate)
    if not name or not verb.isalpha() or asking.kind != "date":
        return ""
    if _is_denied(predicate, asking.at.text):
        is_decision = _DECIDED.search(asking.at.text[: predicate.span[0]])
        base = base_form(bare_form(verb))
        return f"was it decided not to {base} {lowered(name)}" if is_decision else ""
    is_ongoing = preposition_before(asking.at) in SINCE
    if is_ongoing or _verb(predicate) in _UNDERGONE_BY_NOBODY or not is_past(verb):
        return ""
    helper = "were" if is_plural(name) else "was"
    done = verb if verb.endswith("ed") else participle(base_form(bare_form(verb)))
    return f"{helper} {lowered(name)} {done}"


def _patient(asking: Asking, predicate: Predicate) -> str:
    """What something is done to; nobody for a pronoun, which may mean another."""
    done = [
        one
        for one in predicate.arguments
        if one.relation == "obj" and not covers(one.span, asking.at.span)
    ]
    if not done or fold(done[0].words) in PRONOUNS | folded("himself herself"):
        return ""
    return who(done[0], asking.names, asking.at.text)


def _is_denied(predicate: Predicate, text: str) -> bool:
    before = text[: predicate.span[0]].split()[-3:]
    not_done = {base_form(word) for word in before} & _NOT_DONE
    return predicate.negated or "not" in before or bool(not_done)
