"""A verb group in the order of a question, with its subject."""

from dataclasses import dataclass

from spacy.tokens import Token

from claims.extraction.asking.naming import name_of
from claims.extraction.asking.neighbours import following
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.verb_words import is_doubted, is_told
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.coreference import Coreference

_SHORT = {
    "'ve": "have", "’ve": "have", "'ll": "will", "’ll": "will", "'re": "are",
    "’re": "are", "wo": "will", "ca": "can", "'d": "would", "’d": "would",
}  # fmt: skip
_MANY = {"was": "were", "is": "are", "has": "have", "does": "do"}


@dataclass(frozen=True, slots=True)
class Turned:
    """ "Did the yard cut"; `is_there` for "were there"."""

    words: str
    is_there: bool


def turned(
    group: VerbGroup,
    subject: Subject,
    found: Coreference,
    *,
    simple: bool = False,
) -> Turned | None:
    """Subject and verb in the order of a question.

    `simple` asks what had been done as what was done; what somebody said would be
    is asked as what will, what somebody denies as alleged. None for a verb without
    tense.
    """
    if not group.is_finite and not group.is_reduced:
        return None
    is_there = subject.head.tag_ == "EX"
    name = "there" if is_there else name_of(subject, found)
    helpers = [_word(one) for one in group.helpers]
    if is_told(group) and helpers and helpers[0] == "would":
        helpers[0] = "will"
    verbs = [_word(one) for one in (group.main, *group.chain)]
    if simple and helpers[:1] == ["had"]:
        helpers, verbs = _as_past(helpers, verbs, group, subject)
    if group.is_reduced or _is_aside(group, subject):
        helpers = ["were" if is_plural(subject) else "was"]
    elif not helpers:
        helpers, verbs = _helped(group, verbs)
    first, *others = helpers
    denied = ["not"] if group.negated else []
    denied += ["allegedly"] if is_doubted(group) else []
    words = [first, name, *denied, *group.adverbs, *others, *verbs]
    return Turned(" ".join(words), is_there)


def _is_aside(group: VerbGroup, subject: Subject) -> bool:
    """Say whether a comma parts a noun from its participle, whatever the tags say.

    "The charges, filed in May and made public in June, say": no comma stands between
    a subject and its verb.
    """
    first = group.main.head if group.main.dep_ == "conj" else group.main
    between = first.doc[subject.end : first.i]
    is_own = first.head == subject.head or subject.head.head == first
    return not group.helpers and is_own and [one.text for one in between] == [","]


def _word(token: Token) -> str:
    if token.lower_ in {"'s", "’s"}:
        is_done = following(token).tag_ == "VBN" or following(token).lower_ == "been"
        return "has" if token.lemma_ == "have" or is_done else "is"
    return _SHORT.get(token.lower_, token.lower_)


def _helped(group: VerbGroup, verbs: list[str]) -> tuple[list[str], list[str]]:
    """With "did", "does" or "do"; "be" itself stands first."""
    if group.main.lemma_ == "be":
        return verbs[:1], verbs[1:]
    do = {"VBZ": "does", "NNS": "does"}.get(group.main.tag_, "do")
    return ["did" if group.is_past else do], [_bare(group.main), *verbs[1:]]


def _as_past(
    helpers: list[str], verbs: list[str], group: VerbGroup, subject: Subject
) -> tuple[list[str], list[str]]:
    """ "Had been closed" is "was closed", "had closed" is "did close"."""
    if helpers[1:2] == ["been"]:
        return ["were" if is_plural(subject) else "was", *helpers[2:]], verbs
    if helpers[1:]:
        return helpers, verbs
    if group.main.lemma_ == "be":
        return ["were" if is_plural(subject) else "was"], verbs[1:]
    return ["did"], [_bare(group.main), *verbs[1:]]


def _bare(verb: Token) -> str:
    """The verb as printed, in braces: its bare form is wanted."""
    if verb.lemma_ in {"have", "do"}:
        return verb.lemma_
    return f"{{{verb.lower_}}}" if verb.lower_.isalpha() else verb.lemma_.lower()


def is_plural(subject: Subject) -> bool:
    """Say whether a subject takes "were"."""
    words = subject.head.doc[subject.start : subject.end]
    is_many = subject.head.tag_ in {"NNS", "NNPS"} or subject.head.lower_ == "police"
    return is_many or any(one.tag_ == "CC" for one in words)


def as_printed(group: VerbGroup, *, is_many: bool) -> str:
    """The verb group in its own order, agreeing with what is counted."""
    words = [_word(one) for one in group.helpers]
    words += group.adverbs
    words += [_word(one) for one in (group.main, *group.chain)]
    if group.negated:
        words.insert(1, "not")
    if is_told(group) and words[0] == "would":
        words[0] = "will"
    if is_many:
        words[0] = _MANY.get(words[0], words[0])
    return " ".join(words)
