"""Predicates with their arguments, read off a Universal Dependencies parse."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Literal

from spacy.tokens import Token

from claims.extraction.coreference import Coreference
from claims.extraction.coreference.relatives import antecedent
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import (
    SUBJECTS,
    children,
    clause,
    printed,
    with_preposition,
)
from claims.extraction.grammar.sentences import sentence_end
from claims.extraction.participants.events import told_by
from claims.extraction.speakers.documents import author_of
from claims.reading import Argument, Predicate

Link = Literal["governs", "modifies", "embeds"]
Tense = Literal["past", "present", "future"]

_VERBAL: Final = frozenset(
    "nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked xcomp ccomp".split()
)
_ARGUMENTS: Final = _VERBAL - {"xcomp", "ccomp"}
_NOMINAL: Final = frozenset({"nmod", "nmod:poss", "nmod:desc", "compound", "amod"})
_SAYING: Final = frozenset({"say", "allege", "claim", "insist", "argue", "maintain"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "VBN"})
_IN_ASIDES: Final = frozenset({"acl", "acl:relcl", "aux", "aux:pass", "cop"})
_BARE: Final = frozenset({"JJ", "JJR", "JJS", "CD"})
_NEGATIONS: Final = frozenset({"not", "n't", "n’t", "never", "no"})
_FUTURE: Final = frozenset({"will", "'ll", "’ll", "shall", "wo"})
# "Ordered the firm to pay": the firm pays (object control), however it is parsed.
_MAKING_OTHERS: Final = frozenset(
    "order tell ask force require instruct urge allow permit compel direct oblige press"
    " persuade advise command help enable invite want beg let".split()
)


def predicate(token: Token, link: Link, found: Coreference) -> Predicate:
    """Describe a verb or nominal predicate with everything that fills its roles."""
    return Predicate(
        lemma=_lemma(token),
        span=(token.idx, token.idx + len(token)),
        link=link,
        arguments=tuple(_arguments(token, found)),
        negated=_is_negated(token),
        modal=_modal(token),
        tense=tense_of(token),
    )


def event_predicate(trigger: Token, patient: Token, found: Coreference) -> Predicate:
    """What happened to somebody, told by a verb, an adjective or a noun."""
    return Predicate(
        lemma=_lemma(trigger),
        span=(trigger.idx, trigger.idx + len(trigger)),
        link="governs",
        arguments=(_argument(patient, "nsubj:pass", found),),
        tense="past",
    )


def noun_predicate(noun: Token, link: Link, found: Coreference) -> Predicate:
    """Describe a noun that stands for an act or a thing with an owner: "donation".

    A document's author is among its arguments, named beside it or not.
    """
    arguments = [
        _argument(child, child.dep_, found)
        for child in children(noun, *_NOMINAL)
        if child.tag_ not in _BARE and any(map(str.isalnum, child.text))
    ]
    if noun_type(noun.lemma_) == "document":
        arguments += _author(noun, arguments, found)
    return Predicate(
        lemma=noun.lemma_.lower(),
        span=(noun.idx, noun.idx + len(noun)),
        link=link,
        arguments=tuple(arguments),
    )


def unmarked_complement(verb: Token, found: Coreference) -> Predicate | None:
    """What is said without "that", where the parse hangs it elsewhere.

    "Women allege Ruiz harassed them": a subject right behind the verb opens it.
    "Women have said Ruiz, the owner, harassed them": nobody says a person.
    """
    if verb.lemma_.lower() not in _SAYING:
        return None
    for token in verb.doc[verb.i + 1 : sentence_end(verb)]:
        subjects = children(token, *SUBJECTS)
        if subjects and subjects[0].left_edge.i == verb.i + 1 and token != verb:
            return predicate(token, "governs", found)
    return _said_of_an_object(verb, found)


def _said_of_an_object(verb: Token, found: Coreference) -> Predicate | None:
    objects = [o for o in children(verb, "obj") if _is_person(o, found)]
    if not objects:
        return None
    for token in verb.doc[objects[0].i + 1 : sentence_end(verb)]:
        is_finite = token.tag_ in _FINITE and token.dep_ not in _IN_ASIDES
        if is_finite and not children(token, *SUBJECTS):
            found_there = predicate(token, "governs", found)
            subject = _argument(objects[0], "nsubj", found)
            others = [a for a in found_there.arguments if a.relation not in SUBJECTS]
            return replace(found_there, arguments=(subject, *others))
    return None


def _is_person(token: Token, found: Coreference) -> bool:
    entity = found.entity(token)
    return entity is not None and entity.is_person


def age_bearer(age: Token, found: Coreference) -> Token | None:
    """Whose age it is: "the 66-year-old producer", "Ruiz, 34,", "Ruiz is 34"."""
    before = age.doc[max(age.left_edge.i - 1, 0)]
    if before.text == "," and before.i > 0 and found.cast.at(before.i - 1):
        return before.nbor(-1)
    if age.dep_ in {"amod", "compound", "nummod", "nmod:desc", "appos", "nmod"}:
        return age.head
    subjects = children(age, *SUBJECTS) or children(age.head, *SUBJECTS)
    return subjects[0] if subjects else None


def age_predicate(age: Token, bearer: Token, found: Coreference) -> Predicate:
    """The age said of its bearer, as "to be" would say it; places have none."""
    who = _argument(bearer, "nsubj", found)
    if not _is_person(bearer, found):
        who = replace(who, entity=None)
    return Predicate(
        lemma="be",
        span=(age.idx, age.idx + len(age)),
        link="governs",
        arguments=(who,),
        tense="present",
    )


def _author(
    noun: Token, arguments: list[Argument], found: Coreference
) -> Iterator[Argument]:
    author = author_of(noun, found)
    if author is None or any(a.entity == author.id for a in arguments):
        return
    mention = min(author.mentions, key=lambda m: abs(m.start - noun.i))
    span = noun.doc[mention.start : mention.end]
    yield Argument(
        "nmod:poss",
        span.root.lemma_,
        span.text,
        (span.start_char, span.end_char),
        author.id,
    )


def _lemma(token: Token) -> str:
    """The lemma with its particle, "step down"; an adjective or noun as it is."""
    particle = [child.lower_ for child in children(token, "compound:prt")]
    return " ".join([told_by(token), *particle])


def _arguments(token: Token, found: Coreference) -> Iterator[Argument]:
    own = [child for child in token.children if child.dep_ in _ARGUMENTS]
    if not any(child.dep_ in SUBJECTS for child in own):
        yield from _shared_subject(token, found)
    for child in own:
        yield _argument(child, _relation(child, token), found)
        for other in children(child, "conj"):
            yield _argument(other, _relation(child, token), found)


def _shared_subject(token: Token, found: Coreference) -> Iterator[Argument]:
    """The subject a verb has from the clause it continues or complements."""
    is_passive = bool(children(token, "aux:pass"))
    relation = "nsubj:pass" if is_passive else "nsubj"
    if token.dep_ == "acl" and children(token, "mark"):
        for subject in _subject_above(token.head):
            yield _argument(subject, relation, found)
    elif token.dep_ == "acl" and token.head.tag_[:2] == "NN":
        passive = token.tag_ == "VBN" or is_passive
        yield _argument(token.head, "nsubj:pass" if passive else "nsubj", found)
    elif token.dep_ in {"conj", "xcomp", "advcl"}:
        for subject in _controllers(token):
            yield _argument(subject, relation, found)


def _subject_above(noun: Token) -> list[Token]:
    """Who meets "criticism for accepting" or makes "a decision to go"."""
    owners = children(noun, "nmod:poss")
    return (owners or children(clause(noun), *SUBJECTS))[:1]


def _controllers(token: Token) -> list[Token]:
    """Who does what "declined to prosecute" leaves open: the object, else subject."""
    head = token.head
    is_told = token.dep_ == "xcomp" or _is_made_to(token)
    wanted = ("obj", "iobj") if is_told else ()
    controllers = children(head, *wanted) if wanted else []
    controllers = controllers or children(head, *SUBJECTS)
    if not controllers and head.dep_ in {"conj", "xcomp"} and head.head != head:
        return _controllers(head)
    return controllers[:1]


def _is_made_to(token: Token) -> bool:
    """Say whether an infinitive is what somebody was told to do."""
    is_infinitive = any(mark.lower_ == "to" for mark in children(token, "mark"))
    return is_infinitive and token.head.lemma_.lower() in _MAKING_OTHERS


def _relation(child: Token, verb: Token) -> str:
    """The child's relation; the "by" of a passive is its agent, but for a day."""
    is_by = any(case.lower_ == "by" for case in children(child, "case"))
    is_when = child.ent_type_ in {"DATE", "TIME"}
    if child.dep_ == "obl" and is_by and not is_when and verb.tag_ == "VBN":
        return "obl:agent"
    return child.dep_


def _argument(token: Token, relation: str, found: Coreference) -> Argument:
    meant = token
    if token.tag_ in {"WP", "WDT"}:
        meant = antecedent(token) or token
    entity = found.entity(meant)
    span = with_preposition(token)
    return Argument(
        relation,
        meant.lemma_.lower(),
        printed(span.doc, span.start, span.end),
        (span.start_char, span.end_char),
        entity.id if entity else None,
    )


def _is_negated(token: Token) -> bool:
    return any(
        child.lower_ in _NEGATIONS and child.dep_ in {"advmod", "det", "aux"}
        for child in token.children
    )


def _modal(token: Token) -> str | None:
    modals = [c.lower_ for c in children(token, "aux") if c.tag_ == "MD"]
    return next((modal for modal in modals if modal not in _FUTURE), None)


def tense_of(token: Token) -> Tense | None:
    """The tense of a verb with its helpers; None for a bare form or a modal."""
    helpers = children(token, "aux", "aux:pass", "cop")
    if any(helper.lower_ in _FUTURE for helper in helpers):
        return "future"
    if any(helper.tag_ == "MD" for helper in helpers):
        return None
    tags = {token.tag_, *(helper.tag_ for helper in helpers)}
    if "VBD" in tags or token.tag_ == "VBN":
        return "past"
    return "present" if tags & {"VBZ", "VBP"} else None
