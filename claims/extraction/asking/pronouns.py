"""What "it" and "they" take up: who the clause that says so, or the sentence before."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.asking.subjects import Subject, subject_of
from claims.extraction.asking.verb_words import TELLING
from claims.extraction.asking.verbs import VerbGroup, group_of, is_verb
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import SUBJECTS, children
from claims.extraction.grammar.sentences import sentence_start

_ONE: Final = frozenset({"NN", "NNP"})
_MANY: Final = frozenset({"NNS", "NNPS"})
_CORE: Final = frozenset(SUBJECTS) | {"obj"}
_MAIN: Final = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
_PEOPLE: Final = frozenset({"people", "men", "women", "children", "thieves"})
# "It took hours", "it brings the toll to nine": no thing named before does that.
_OF_NOTHING: Final = frozenset(
    "take emerge seem appear happen occur follow come mean rain snow mark bring"
    " turn include".split()
)
# What does these is no body that acts.
_DONE_BY_THINGS: Final = frozenset({"cost", "last", "measure", "weigh"})
# These are said of what was bought or built, as well as of who did it.
_OF_THINGS: Final = frozenset(
    "cost measure weigh last open reopen close sell contain hold feature start begin"
    " end stand run cover earn fall rise drop grow crash sink burn stop".split()
)


def taken_up(pronoun: Token, found: Coreference) -> Subject | None:
    """The one phrase that "it" or "they" can mean; None where there may be two.

    A subject takes up the subject before it, as a rule: first of the clause that
    says so ("the firm said it"), then of the sentence before (Brennan, Friedman and
    Pollard 1987, "A centering approach to pronouns").
    """
    verb = _verb_of(pronoun, found)
    if verb is None or _is_empty(pronoun, verb):
        return None
    tags = _ONE if pronoun.lower_ == "it" else _MANY
    return _teller(verb, tags, found) or _before(pronoun, verb, tags, found)


def _verb_of(pronoun: Token, found: Coreference) -> Token | None:
    """What the pronoun does, or what a person does to it: "she wrote it"."""
    verb = pronoun.head
    if pronoun.lower_ not in {"it", "they"} or pronoun.i in found.quoted:
        return None
    if pronoun.dep_ in SUBJECTS:
        return verb
    who = children(verb, *SUBJECTS)
    entity = found.entity(who[0]) if who else None
    is_person = entity is not None and entity.is_person
    return verb if pronoun.dep_ == "obj" and is_person else None


def _is_empty(pronoun: Token, verb: Token) -> bool:
    """Say whether "it" stands for no thing: "it is clear that", "it was a defeat"."""
    is_said = bool(children(verb, "ccomp", "csubj", "expl"))
    is_said = is_said and bool(children(verb, "cop", "aux:pass"))
    is_noun = verb.tag_[:2] == "NN" or verb.lemma_ in _OF_NOTHING
    return pronoun.dep_ in SUBJECTS and (is_said or is_noun)


def _teller(verb: Token, tags: frozenset[str], found: Coreference) -> Subject | None:
    """Who says what the pronoun stands in: "Amtel said that it would"."""
    saying = verb.head
    if verb.dep_ != "ccomp" or saying.lemma_ not in TELLING:
        return None
    subject = _subject(saying)
    return subject if subject and _fits(subject.head, tags, found) else None


def _before(
    pronoun: Token, verb: Token, tags: frozenset[str], found: Coreference
) -> Subject | None:
    """The one subject of the sentence before that agrees with the pronoun."""
    start = sentence_start(pronoun)
    own = pronoun.doc[start : pronoun.i]
    if start == 0 or any(_fits(one, tags, found) for one in own):
        return None
    sentence = pronoun.doc[start - 1].sent
    heads = [one for one in _subjects(sentence) if _agrees(one, tags, found)]
    if len(heads) != 1 or _may_mean_another(heads[0], sentence, verb, tags, found):
        return None
    subject = _subject(heads[0].head)
    if subject is None or subject.head != heads[0]:
        return None
    return _doer(subject, verb)


def _doer(subject: Subject, verb: Token) -> Subject | None:
    """The subject, if it may do what is told: income hires nobody, its owner may."""
    owner = next((one for one in subject.words if one.tag_ == "POS"), None)
    if owner is not None:
        is_own = verb.lemma_ in _OF_THINGS or noun_type(subject.head.lemma_) is not None
        return subject if is_own else Subject(owner.nbor(-1), subject.start, owner.i)
    return None if subject.head.head.lemma_ in _DONE_BY_THINGS else subject


def _subjects(sentence: Span) -> Iterator[Token]:
    for token in sentence:
        if token.dep_ in SUBJECTS and token.head.dep_ in _MAIN:
            yield token


def _agrees(token: Token, tags: frozenset[str], found: Coreference) -> bool:
    pronoun = "it" if tags is _ONE else "they"
    return token.lower_ == pronoun or _fits(token, tags, found)


def _fits(token: Token, tags: frozenset[str], found: Coreference) -> bool:
    """Say whether a noun is one thing or body, or several of anything."""
    if token.tag_ not in tags or token.dep_ not in _CORE or token.ent_type_ == "DATE":
        return False
    entity = found.cast.at(token.i)
    is_person = noun_type(token.lemma_) == "person" or bool(entity and entity.is_person)
    return tags is _MANY or not (is_person or children(token, "conj"))


def _may_mean_another(
    subject: Token,
    sentence: Span,
    verb: Token,
    tags: frozenset[str],
    found: Coreference,
) -> bool:
    """Say whether an object may be meant as well: "The city bought it. It cost …"."""
    objects = [
        one
        for one in sentence
        if one.dep_ == "obj" and one != subject and _fits(one, tags, found)
    ]
    is_of_things = verb.lemma_ in _OF_THINGS or bool(children(verb, "aux:pass", "cop"))
    is_alike = _is_person(subject) == any(map(_is_person, objects))
    is_many = tags is _MANY and is_alike
    return bool(objects) and (is_many or is_of_things)


def _is_person(noun: Token) -> bool:
    return noun_type(noun.lemma_) == "person" or noun.lower_ in _PEOPLE


def _subject(verb: Token) -> Subject | None:
    group = _group(verb)
    return subject_of(group) if group else None


def _group(verb: Token) -> VerbGroup | None:
    copula = children(verb, "cop")
    return group_of(copula[0] if copula and not is_verb(verb) else verb)
