"""Turn subject and verb round: helper, subject, "not", adverbs, verb."""

import re
from dataclasses import dataclass

from claims.alignment.lemmas import fold, folded
from claims.alignment.verbs import (
    AUXILIARIES,
    BE,
    HAVE,
    base_form,
    is_past,
    is_plural,
    is_third_person,
)
from claims.reading import Argument, Predicate

_TOKEN = re.compile(r"[\w-]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|d|ll|m)\b|[\w-]+")
# What nobody does to another, whatever the parse took it for.
_HAPPENS = folded(
    "resign die crash collapse rise fall begin arrive go come step appear disappear"
    " vanish quit retire emerge happen occur collide sink depart leave grow drop climb"
)
_SHORT = {
    "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "had",
    "wo": "will", "ca": "can", "sha": "shall",
}  # fmt: skip
NOT = frozenset({"not", "n't", "never"})
ADVERBS = frozenset(
    "also previously first already now still later not only never once finally again"
    " just even soon recently reportedly then since long".split()
)
_ASIDE = re.compile(r"^,[^,]*,|^\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb as printed, its subject and their name, and the words between.

    `alleged` says that somebody only says so; `simple` that what had been done
    by then is asked as what was done.
    """

    words: tuple[str, ...]
    verb: str
    predicate: Predicate
    subject: Argument
    name: str
    alleged: bool = False
    simple: bool = False


def words_between(text: str) -> list[str] | None:
    """The words between subject and verb, asides left out; None where more comes."""
    words = _ASIDE.sub("", text)
    if "," in words:
        return None
    return words_of(words.rpartition(" and ")[2] or words)


def words_of(text: str) -> list[str]:
    """The words of a stretch of text, short forms written out."""
    found = [word.casefold().replace("’", "'") for word in _TOKEN.findall(text)]
    return [_SHORT.get(word, word) for word in found]


def turned_round(clause: Clause) -> str:
    """The clause in the order of a question; empty where that cannot be told."""
    words = _with_is_or_has(list(clause.words), clause.verb)
    words, verb = _chained(words, clause.verb)
    helpers = [word for word in words if word in AUXILIARIES]
    others = [word for word in words if word in ADVERBS or word.endswith("ly")]
    left = [w for w in words if w not in {*helpers, *others, *NOT}]
    if left:
        return ""
    order = [clause.name, *_adverbs(words, others, alleged=clause.alleged)]
    if clause.simple and not NOT & set(words):
        helpers = _simple(helpers, clause.name)
    if helpers:
        return _with_helpers(helpers, order, verb)
    return _without_helper(order, verb, clause.predicate, clause.subject)


def _chained(words: list[str], verb: str) -> tuple[list[str], str]:
    """A verb behind another, as one: "is expected to be sold" is of "expected"."""
    if "to" not in words[1:]:
        return words, verb
    at = words.index("to") - 1
    at += words[at] in BE
    if set(words[at:]) - {words[at], "to"} - AUXILIARIES - ADVERBS:
        return words, verb
    return words[:at], " ".join([*words[at:], verb])


def _with_is_or_has(words: list[str], verb: str) -> list[str]:
    """ "'s" written out: "she's been" has, "she's leaving" is."""
    if words[:1] != ["'s"]:
        return words
    has = is_past(verb) or "been" in words
    return ["has" if has else "is", *words[1:]]


def _adverbs(words: list[str], others: list[str], *, alleged: bool) -> list[str]:
    denied = ["not"] if NOT & set(words) else []
    told = ["allegedly"] if alleged else []
    return [*denied, *told, *(word for word in others if word not in NOT)]


def _simple(helpers: list[str], name: str) -> list[str]:
    """ "Had been closed" is "was closed", "had closed" is "closed"."""
    if not helpers or helpers[0] not in HAVE:
        return helpers
    if helpers[1:] == ["been"]:
        return ["were" if is_plural(name) else "was"]
    return helpers if helpers[1:] else []


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
    is_undergone = subject.relation == "nsubj:pass" or is_reduced
    if is_undergone and fold(first) not in _HAPPENS:
        helper = "were" if is_plural(order[0]) else "was"
        return " ".join([helper, *order, verb])
    if fold(first) in {fold("be")} | {fold(one) for one in BE}:
        return " ".join([first.casefold(), *order])
    return " ".join([_do(first, predicate), *order, _base(first), chain]).strip()


def _do(verb: str, predicate: Predicate) -> str:
    is_present = is_third_person(verb) or predicate.tense == "present"
    if is_past(verb) or not is_present:
        return "did"
    return "does" if is_third_person(verb) else "do"


def _base(verb: str) -> str:
    return "have" if verb.casefold() in HAVE else base_form(verb)
