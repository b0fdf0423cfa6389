"""Ask a question out of the clause a figure stands in, for what no frame knows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claims.alignment.asking import (
    LONGEST,
    reads_well,
    remainder,
    trimmed,
    who,
)
from claims.alignment.frames.words import FUNCTION_WORDS, SPEECH, UNITS
from claims.alignment.last_resort import last_resort
from claims.alignment.lemmas import fold, folded
from claims.alignment.openings import opening, preposition_before
from claims.alignment.phrases import lowered
from claims.alignment.scope import Printed
from claims.alignment.verbs import (
    AUXILIARIES,
    BE,
    HAVE,
    agreeing,
    bare_form,
    base_form,
    is_past,
    is_plural,
    is_third_person,
    participle,
    particle,
)
from claims.reading import Argument, Circumstances, Predicate, Span

_SUBJECTS = ("nsubj", "nsubj:pass")
_TOKEN = re.compile(r"[\w-]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|d|ll|m)\b|[\w-]+")
_SHORT = {
    "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "had",
    "wo": "will", "ca": "can", "sha": "shall",
}  # fmt: skip
_NOT = frozenset({"not", "n't", "never"})
_ADVERBS = frozenset(
    "also previously first already now still later not only never once finally again"
    " just even soon recently reportedly then since long".split()
)
# What may stand between a figure and its verb: "of the women", "in the front row".
_OF_IT = re.compile(
    r"\s*(?:(?:of|in|from|on|at|for|to|familiar)\b(?:(?!\b(?:who|which|that)\b)[^,;:“”\"])*)?"
)
_ASIDE = re.compile(r"^,[^,]*,|^\s*\([^)]*\)")
# Verbs of saying that a question about a number would only repeat.
_TOLD = SPEECH | folded("write show find reveal expect")
# Verbs that nobody uses without saying what.
_TRANSITIVE = folded(
    "confirm reveal demand report announce find show claim allege order expect write"
    " call make give take put receive accuse describe approve sign pay"
)
_SAID = folded("say tell")
_NOT_DONE = frozenset("decline fail refuse".split())


@dataclass(frozen=True, slots=True)
class Asking:
    """A figure of which something is asked: its kind, words, place and names."""

    kind: str
    counted: str
    unit: str | None
    found: Circumstances
    at: Printed
    names: Mapping[int, str]


def ask(asking: Asking) -> str:
    """The question in the clause's own words; the last resort reads well too."""
    for question in _questions(asking):
        if reads_well(question):
            return question
    kind, counted, unit = asking.kind, asking.counted, asking.unit
    return last_resort(kind, counted, unit, asking.found, asking.at)


def _questions(asking: Asking) -> Iterator[str]:
    for predicate in _telling(asking.found):
        start = _opening(asking, predicate)
        for said in (
            _of_subject(asking, predicate),
            _inverted(asking, predicate),
            _undergone(asking, predicate),
        ):
            if said:
                yield f"{start} {said}?"


def _opening(asking: Asking, predicate: Predicate) -> str:
    is_subject = _own_subject(asking, predicate) is not None
    case = "" if is_subject else preposition_before(asking.at)
    return opening(asking.kind, asking.counted, asking.unit, case, predicate)


def _telling(found: Circumstances) -> list[Predicate]:
    """The verbs that tell of a figure, those that govern it first."""
    verbs = [one for one in found.predicates if one.lemma[:1].isalpha()]
    verbs = [
        one for one in verbs if one.link != "embeds" and fold(one.lemma) not in UNITS
    ]
    return sorted(verbs, key=lambda one: one.link != "governs")


def _own_subject(asking: Asking, predicate: Predicate) -> Argument | None:
    """The subject that the figure is or stands in, in front of its verb."""
    for one in predicate.arguments:
        is_own = one.relation in _SUBJECTS and _covers(one.span, asking.at.span)
        if is_own and predicate.span[0] >= asking.at.span[1] and asking.kind != "date":
            return one
    return None


def _of_subject(asking: Asking, predicate: Predicate) -> str:
    """ "162 passengers were on board": what follows the figure is the question."""
    subject = _own_subject(asking, predicate)
    if subject is None:
        return ""
    text, end = asking.at.text, asking.at.span[1]
    close = max(end, subject.span[1])
    if not _OF_IT.fullmatch(text[end:close]):
        return ""
    words = _words(text[close : predicate.span[0]])
    if any(word not in AUXILIARIES | _ADVERBS | _NOT for word in words):
        return ""
    said = _without_noun(remainder(text[end : asking.found.sentence[1]]), asking)
    said = agreeing(said) if asking.kind == "count" else said
    is_bare = _verb(predicate) in SPEECH and len(said.split()) == 1
    return f"{said} so" if is_bare else said


def _without_noun(said: str, asking: Asking) -> str:
    """The counted noun stands in the opening already."""
    if not asking.counted:
        return said
    return said.removeprefix("of ").removeprefix(asking.counted).strip()


def _verb(predicate: Predicate) -> str:
    return fold(predicate.lemma).partition(" ")[0]


def _inverted(asking: Asking, predicate: Predicate) -> str:
    """ "The yard will cut 1,500 jobs": turn subject and verb round."""
    subject = _other_subject(asking, predicate)
    name = who(subject, asking.names) if subject else ""
    if subject is None or not name or _says_too_little(asking, predicate):
        return ""
    verb = asking.at.text[slice(*predicate.span)]
    words = _between(asking.at.text, subject.span[1], predicate.span[0])
    if words is None:
        return ""
    group = _verb_group(words, verb, predicate, subject, name)
    rest = _rest(asking, predicate) or particle(asking.at.text[predicate.span[1] :])
    does = subject.relation == "nsubj" and not BE & set(words)
    if does and not rest and _verb(predicate) in _TRANSITIVE:
        if asking.kind == "duration":
            return ""
        rest = "this" if asking.kind == "date" else ""
    return f"{group} {rest}".strip() if group else ""


def _says_too_little(asking: Asking, predicate: Predicate) -> bool:
    """What was said is no question for a number; a number of nothing is none."""
    if asking.kind == "date":
        return False
    return _verb(predicate) in _TOLD or (asking.kind == "count" and not asking.counted)


def _other_subject(asking: Asking, predicate: Predicate) -> Argument | None:
    for one in predicate.arguments:
        is_other = not _covers(one.span, asking.at.span)
        if one.relation in _SUBJECTS and is_other:
            return one
    return None


def _between(text: str, start: int, end: int) -> list[str] | None:
    """The words between subject and verb, asides left out; None where more comes."""
    words = _ASIDE.sub("", text[start:end])
    if "," in words:
        return None
    return _words(words.rpartition(" and ")[2] or words)


def _words(text: str) -> list[str]:
    """The words of a stretch of text, short forms written out."""
    found = [word.casefold().replace("’", "'") for word in _TOKEN.findall(text)]
    return [_SHORT.get(word, word) for word in found]


def _verb_group(
    words: list[str], verb: str, predicate: Predicate, subject: Argument, name: str
) -> str:
    """Helper, subject, "not", adverbs and verb in the order of a question."""
    if words[:1] == ["'s"]:
        words = ["has" if is_past(verb) and "been" not in words else "is", *words[1:]]
        words[0] = "has" if "been" in words else words[0]
    helpers = [word for word in words if word in AUXILIARIES]
    others = [word for word in words if word in _ADVERBS or word.endswith("ly")]
    denied = ["not"] if _NOT & set(words) else []
    adverbs = [word for word in others if word not in _NOT]
    left = [w for w in words if w not in {*helpers, *others, *_NOT}]
    if len(left) == len(("offered", "to")) and left[1] == "to":
        verb, left = f"{left[0]} to {verb}", []
    if left:
        return ""
    order = [name, *denied, *adverbs]
    if helpers:
        return _with_helpers(helpers, order, verb)
    return _without_helper(order, verb, predicate, subject)


def _with_helpers(helpers: list[str], order: list[str], verb: str) -> str:
    first, *rest = helpers
    if verb.endswith("ing") and not BE & set(helpers):
        return ""
    return " ".join([first, *order, *rest, verb])


def _without_helper(
    order: list[str], verb: str, predicate: Predicate, subject: Argument
) -> str:
    """With "did", "does" or "do"; a passive without helper takes "was" or "were"."""
    first, _, chain = verb.partition(" ")
    if first.endswith("ing") or not first.isalpha():
        return ""
    is_reduced = predicate.link == "modifies" and is_past(first)
    if subject.relation == "nsubj:pass" or is_reduced:
        helper = "were" if is_plural(order[0]) else "was"
        return " ".join([helper, *order, verb])
    if fold(first) in {fold("be")} | {fold(one) for one in BE}:
        return " ".join([first.casefold(), *order])
    helper = "did" if is_past(first) or not _is_present(first, predicate) else "do"
    if helper == "do" and is_third_person(first):
        helper = "does"
    base = "say" if _verb(predicate) == fold("tell") else base_form(first)
    base = "have" if first.casefold() in HAVE else base
    return " ".join([helper, *order, base, chain]).strip()


def _is_present(verb: str, predicate: Predicate) -> bool:
    return is_third_person(verb) or predicate.tense == "present"


def _rest(asking: Asking, predicate: Predicate) -> str:
    """What follows the verb, without the figure itself."""
    text, (start, end) = asking.at.text, asking.at.span
    close = asking.found.sentence[1]
    if _verb(predicate) in _SAID and asking.kind == "date":
        return "so"
    if start < predicate.span[1]:
        return remainder(text[predicate.span[1] : close])
    before = remainder(text[predicate.span[1] : start])
    is_whole = len(before) >= len(trimmed(text[predicate.span[1] : start])) - 1
    after = remainder(text[end:close], LONGEST // 2) if is_whole else ""
    if asking.kind == "date" and before:
        after = ""
    is_phrase = after.partition(" ")[0].casefold() in FUNCTION_WORDS
    starts_close = text[end : end + 1] == " "
    return f"{before} {after if is_phrase and starts_close else ''}".strip()


def _undergone(asking: Asking, predicate: Predicate) -> str:
    """ "… not to prosecute Reed in May": what is done to somebody, by nobody named."""
    verb = asking.at.text[slice(*predicate.span)]
    done = [
        one
        for one in predicate.arguments
        if one.relation == "obj" and not _covers(one.span, asking.at.span)
    ]
    name = who(done[0], asking.names) if done else ""
    if not name or not verb.isalpha() or asking.kind != "date":
        return ""
    before = asking.at.text[: predicate.span[0]].split()[-3:]
    is_denied = (
        predicate.negated
        or "not" in before
        or bool({base_form(word) for word in before} & _NOT_DONE)
    )
    helper = "were" if is_plural(name) else "was"
    words = [helper, lowered(name), *(["not"] if is_denied else [])]
    return " ".join([*words, participle(base_form(bare_form(verb)))])


def _covers(outer: Span, inner: Span) -> bool:
    return outer[0] < inner[1] and inner[0] < outer[1]
