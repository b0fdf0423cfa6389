"""Ask a question out of the clause a figure stands in, for what no frame knows."""

import re

from claims.alignment.frames.words import PRONOUNS, UNITS
from claims.alignment.lemmas import IRREGULAR, fold
from claims.alignment.phrases import lowered
from claims.alignment.scope import Printed
from claims.alignment.signature import Signature
from claims.alignment.topics import rarity
from claims.reading import Argument, Circumstances, Predicate, Span

_OPENINGS = {
    "count": "How many",
    "money": "How much",
    "percent": "What share",
    "age": "How old",
    "duration": "For how long",
    "measure": "How much",
    "ordinal": "Which in order",
    "date": "When",
}
_BE = frozenset({"is", "are", "was", "were"})
_AUXILIARIES = _BE | frozenset(
    "has have had will would could can may might should must did does do".split()
)
_ADVERBS = frozenset("also previously first already now still later not only".split())
_STOPS = re.compile(r"[.;:!?,—–()“”\"\n]")
_LONGEST = 70
_SUBJECT, _PASSIVE = "nsubj", "nsubj:pass"


def ask(
    signature: Signature,
    found: Circumstances,
    counted: str,
    printed: Printed | None,
    unit: str | None,
) -> str:
    """The question in the clause's own words; the bare opening at least."""
    opening = _opening(signature.kind, counted, unit)
    if printed is None:
        return f"{opening}?"
    said = _as_subject(found, printed) or _as_object(signature.kind, found, printed)
    if said:
        return f"{opening} {said}?"
    return f"{opening}: “{_excerpt(found.sentence, printed)}”?"


def _opening(kind: str, counted: str, unit: str | None) -> str:
    opening = _OPENINGS[kind]
    if kind == "count" and counted:
        return f"{opening} {counted}"
    if kind == "measure" and unit:
        return f"How many {unit}"
    return opening


def _as_subject(found: Circumstances, printed: Printed) -> str:
    """ "162 passengers were on board": what follows the figure is the question."""
    for predicate in _telling(found):
        is_subject = any(
            one.relation in {_SUBJECT, _PASSIVE} and _covers(one.span, printed.span)
            for one in predicate.arguments
        )
        if is_subject and predicate.span[0] >= printed.span[1]:
            return _rest(printed.text, printed.span[1], found.sentence[1])
    return ""


def _rest(text: str, start: int, end: int) -> str:
    """The words up to the next mark, cut at a word where they are many."""
    words = _STOPS.split(text[start:end].strip(), maxsplit=1)[0].split()
    while words and len(" ".join(words)) > _LONGEST:
        words.pop()
    return " ".join(words)


def _as_object(kind: str, found: Circumstances, printed: Printed) -> str:
    """ "The yard will cut 1,500 jobs": turn subject and verb round."""
    for predicate in _telling(found):
        subject = _subject(predicate, printed)
        if subject is not None:
            return _turned(kind, predicate, subject, printed)
    return ""


def _telling(found: Circumstances) -> list[Predicate]:
    governing = [one for one in found.predicates if one.link == "governs"]
    return [one for one in governing if fold(one.lemma) not in UNITS] or governing


def _subject(predicate: Predicate, printed: Printed) -> Argument | None:
    for one in predicate.arguments:
        is_subject = one.relation in {_SUBJECT, _PASSIVE}
        if is_subject and not _covers(one.span, printed.span):
            first = one.words.partition(" ")[0]
            return one if fold(first) not in PRONOUNS else None
    return None


def _covers(outer: Span, inner: Span) -> bool:
    return outer[0] < inner[1] and inner[0] < outer[1]


def _excerpt(sentence: Span, printed: Printed) -> str:
    """The figure with the words around it, cut at words."""
    start = max(sentence[0], printed.span[0] - _LONGEST // 2)
    end = min(sentence[1], printed.span[1] + _LONGEST // 2)
    words = printed.text[start:end].split()
    is_cut = start > sentence[0], end < sentence[1]
    return " ".join(words[is_cut[0] : len(words) - is_cut[1]]).strip("“”\"'.,;:")


def _turned(kind: str, predicate: Predicate, subject: Argument, at: Printed) -> str:
    verb = at.text[predicate.span[0] : predicate.span[1]]
    who = lowered(subject.words)[:_LONGEST]
    between = at.text[subject.span[1] : predicate.span[0]].split()
    helpers = [word for word in between if word.casefold() in _AUXILIARIES]
    adverbs = [word for word in between if word.casefold() in _ADVERBS]
    what = _object(kind, predicate, at)
    if between[-1:] == ["to"] and len(between) > 1:
        return _joined("did", who, *adverbs, base_form(between[-2]), "to", verb, what)
    if helpers:
        first, *others = (word.casefold() for word in helpers)
        if verb.endswith("ing") and not _BE & {first, *others, *between}:
            return ""
        return _joined(first, who, *adverbs, *others, verb, what)
    if verb.endswith("ing"):
        return ""
    if fold(verb) in UNITS or not verb.isalpha():
        return f"was {who}"
    helper = "does" if _is_present(verb) else "did"
    return _joined(helper, who, *adverbs, base_form(verb), what)


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def _object(kind: str, predicate: Predicate, at: Printed) -> str:
    """What is done to it; only where the figure itself is not the object."""
    if kind not in {"date", "duration", "percent"}:
        return ""
    for one in predicate.arguments:
        is_other = not _covers(one.span, at.span)
        if one.relation == "obj" and is_other and one.span[0] > predicate.span[0]:
            return one.words if len(one.words) <= _LONGEST else ""
    return ""


def _is_present(verb: str) -> bool:
    return verb.endswith("s") and not verb.endswith("ss")


def base_form(verb: str) -> str:
    """The verb as it follows "did": "sold" is "sell", "destroyed" is "destroy"."""
    word = verb.casefold()
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if _is_present(word):
        return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return _without_ed(word)


def _without_ed(word: str) -> str:
    """Of "pocket" and "pockete", "releas" and "release", the one news prints."""
    if not word.endswith("ed"):
        return word
    stem = word[:-2]
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    forms = (f"{stem}e", stem, stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return min(forms, key=rarity)
