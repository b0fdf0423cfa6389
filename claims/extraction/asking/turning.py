"""A verb group in the order of a question, with its subject."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from claims.extraction.asking.naming import name_of
from claims.extraction.asking.neighbours import following
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.verb_words import is_doubted, is_told
from claims.extraction.asking.verbs import INTRANSITIVE, VerbGroup, adverbs_of
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.sentences import sentence_start
from claims.names.gazetteer import is_common_word

_SHORT = {
    "'ve": "have", "’ve": "have", "'ll": "will", "’ll": "will", "'re": "are",
    "’re": "are", "wo": "will", "ca": "can", "'d": "would", "’d": "would",
}  # fmt: skip
_OF_ONE = frozenset({"has", "was", "is", "does"})
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
    active: bool = False,
) -> Turned | None:
    """Subject and verb in the order of a question.

    `simple` asks what had been done as what was done; what somebody said would be
    is asked as what will, what somebody denies as alleged. `active` takes "killed" for
    no participle, whatever its tag. None for a verb without tense.
    """
    if not (group.is_finite or group.is_reduced or group.is_adverbial):
        return None
    is_there = subject.head.tag_ == "EX"
    name = "there" if is_there else name_of(subject, found)
    helpers = [_word(one) for one in group.helpers]
    if helpers[:1] == ["would"] and is_told(group):
        helpers[0] = "will"
    verbs = [_word(one) for one in (group.main, *group.chain)]
    if simple and helpers[:1] == ["had"]:
        helpers, verbs = _as_past(helpers, verbs, group, subject)
    told = _helpers_and_verbs(group, subject, helpers, verbs, active=active)
    if told is None:
        return None
    (first, *others), verbs = told
    denied = ["not"] if group.negated else []
    denied += ["allegedly"] if is_doubted(group) else []
    before = _between(subject, group)
    words = [first, name, *denied, *before, *group.adverbs, *others, *verbs]
    return Turned(" ".join(words), is_there)


def of_many(told: Turned) -> Turned:
    """ "Was there a dozen others" of many: "were there"."""
    if not told.is_there:
        return told
    return replace(told, words=told.words.replace("was there", "were there"))


def _helpers_and_verbs(
    group: VerbGroup,
    subject: Subject,
    helpers: list[str],
    verbs: list[str],
    *,
    active: bool,
) -> tuple[list[str], list[str]] | None:
    """What stands before the subject and behind it; None for what nobody undergoes."""
    if active and group.is_reduced:
        return ["did"], [_bare(group.main)]
    if group.is_reduced or _is_aside(group, subject):
        be = "were" if is_plural(subject) else "was"
        return None if group.main.lemma_ in INTRANSITIVE else ([be], verbs)
    if group.helpers and group.helpers[0].lemma_ == "get":
        return _got(group, verbs)
    return (helpers, verbs) if helpers else _helped(group, verbs)


def _between(subject: Subject, group: VerbGroup) -> list[str]:
    """The adverbs between subject and verb, where nothing else is: "still owns"."""
    tokens = subject.head.doc[subject.end : group.start]
    return adverbs_of(tokens) if all(one.tag_ == "RB" for one in tokens) else []


def _is_aside(group: VerbGroup, subject: Subject) -> bool:
    """Say whether a comma parts a noun from its participle, whatever the tags say.

    "The charges, filed in May and made public in June, say": no comma stands between
    a subject and its verb.
    """
    first = group.main.head if group.main.dep_ == "conj" else group.main
    between = first.doc[subject.end : first.i]
    is_own = first.head == subject.head or subject.head.head == first
    is_own = is_own and not _does_by_itself(group.main)
    return not group.helpers and is_own and [one.text for one in between] == [","]


def _does_by_itself(verb: Token) -> bool:
    """Say whether nobody undergoes it: "handed in his resignation", "resigned".

    What the parse hangs on it from behind a comma is no object of its own.
    """
    objects = (one for one in verb.children if one.dep_ == "obj")
    takes = any("," not in verb.doc[verb.i : one.i].text for one in objects)
    return takes or verb.lemma_ in INTRANSITIVE


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
    is_past = group.is_past or group.is_adverbial
    return ["did" if is_past else do], [_bare(group.main), *verbs[1:]]


def _got(group: VerbGroup, verbs: list[str]) -> tuple[list[str], list[str]]:
    """ "Got stuck" is asked with "did … get stuck"."""
    first = group.helpers[0]
    do = {"VBZ": "does", "VBD": "did"}.get(first.tag_, "do")
    return [do], ["get", *verbs]


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
    if verb.lemma_ in {"have", "do"} or verb.tag_ == "VBG":
        lemma = verb.lemma_
        is_cut = not is_common_word(lemma) and is_common_word(f"{lemma}e")
        return f"{lemma}e" if is_cut else lemma
    if verb.lower_ == f"{verb.lemma_}d" and is_common_word(verb.lemma_):
        return verb.lemma_
    last = verb.lemma_[-1:]
    if verb.lower_ == f"{verb.lemma_}{last}ed" and is_common_word(verb.lemma_):
        return verb.lemma_
    return f"{{{verb.lower_}}}" if verb.lower_.isalpha() else verb.lemma_.lower()


def agrees(group: VerbGroup, subject: Subject) -> bool:
    """Say whether a verb fits its subject in number; one behind "that" may be astray.

    "Reservoirs that supply Cape Town have fallen": the town has not.
    """
    first = group.helpers[0] if group.helpers else group.main
    is_many = subject.head.tag_ == "NNS" and subject.head.lower_.endswith("s")
    if is_many and (first.lower_ in _OF_ONE or first.tag_ == "VBZ"):
        return False
    is_inner = any(
        one.lower_ in {"that", "which", "who"}
        for one in subject.head.doc[sentence_start(subject.head) : subject.start]
    )
    is_one = subject.head.tag_ in {"NN", "NNP"} and not is_plural(subject)
    return not (is_inner and is_one and first.lower_ in {"have", "are", "were"})


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
    if words[0] == "would" and is_told(group):
        words[0] = "will"
    if is_many:
        words[0] = _MANY.get(words[0], words[0])
    return " ".join(words)
