"""Ask of what a figure tells without a verb: "gems worth $9 million", "and 11 hurt"."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.clauses import acting
from claims.extraction.asking.identifying import names_nothing, occasion
from claims.extraction.asking.naming import Naming, name_of, words_of
from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.noun_phrases import phrase_start
from claims.extraction.asking.openings import HOW, opening_of
from claims.extraction.asking.rest import rest_of
from claims.extraction.asking.subjects import Subject, subject_of
from claims.extraction.asking.target import Target
from claims.extraction.asking.turning import as_printed, is_plural
from claims.extraction.asking.verb_words import HARMED
from claims.extraction.asking.verbs import VerbGroup, beside, group_of, is_verb
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import children
from claims.extraction.grammar.sentences import sentence_start

_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
_UNCLEAR: Final = frozenset({"it", "that", "this", "which", "each", "some", "more"})
_ARTICLES: Final = frozenset({"a", "an", "the", "some"})


def ask_of_noun(target: Target, found: Coreference) -> str:
    """What a figure says of a noun or a participle beside it; empty for others."""
    doc = target.doc
    if target.is_count:
        return _undergone(target, found)
    if target.kind == "money" and doc[target.first - 1].lower_ == "worth":
        return _of_size("How much", " worth", target.first - 2, target, found)
    after = doc[target.end].lower_ if target.end < len(doc) else ""
    if target.kind == "measure" and after in HOW:
        return _of_size(f"How {after}", "", target.first - 1, target, found)
    return ""


def _of_size(
    question: str, adjective: str, place: int, target: Target, found: Coreference
) -> str:
    """ "How much were the gems worth?": of the noun that ends at a place."""
    doc = target.doc
    noun = doc[place - (doc[place].text == ",")]
    if noun.tag_ not in _NOUNS or noun.lower_ in _UNCLEAR:
        return ""
    start = phrase_start(noun)
    subject = Subject(noun, start, noun.i + 1)
    name = words_of(_named(subject), found)
    group = _verb_before(target) or acting(target)
    if group is None or not name:
        return ""
    is_to_come = _is_to_come(target)
    be, other = ("will", " be") if is_to_come else _being(group, subject)
    is_owned = subject.words[0].tag_ in {"PRP$", "NNP"} or name.startswith("{")
    article = "" if is_owned else "the "
    return f"{question} {be} {article}{name}{other}{adjective}"


def _is_to_come(target: Target) -> bool:
    """Say whether a thing is yet to be: "voted to build a wall 3 miles long"."""
    before = reversed(target.doc[sentence_start(target.anchor) : target.first])
    last = next((one for one in before if is_verb(one)), None)
    return last is not None and last.tag_ == "VB" and preceding(last).tag_ == "TO"


def _verb_before(target: Target) -> VerbGroup | None:
    """The last verb with a tense before a figure, whose time its noun shares."""
    before = reversed(target.doc[sentence_start(target.anchor) : target.first])
    groups = (group_of(one) for one in before if is_verb(one))
    return next((one for one in groups if one and one.is_finite), None)


def _named(subject: Subject) -> list[Token]:
    """The noun with its adjectives, without article and number."""
    words = list(subject.words)
    return [t for t in words if t.lower_ not in _ARTICLES and t.tag_ != "CD"]


def _being(group: VerbGroup, subject: Subject) -> tuple[str, str]:
    """ "Be" in the time of the clause, before and behind its subject."""
    first = group.helpers[0].lower_ if group.helpers else ""
    if first == "will" or (group.chain and group.last.tag_ == "VB"):
        return "will", " be"
    if group.is_past or first in {"has", "have"}:
        return ("were" if is_plural(subject) else "was"), ""
    return ("are" if is_plural(subject) else "is"), ""


def ask_of_harmed(target: Target, group: VerbGroup, found: Coreference) -> str:
    """ "A bus overturned, killing nine": how many were killed when it did.

    What harmed them is the event, seldom the subject: no bus kills its passengers.
    """
    cause = group_of(beside(group.main)) if group.is_adverbial else None
    is_event = cause is not None and cause.is_past and cause.is_finite
    opening = opening_of(target, group, "", Naming(found)) if is_event else None
    subject = subject_of(cause) if cause and opening else None
    if cause is None or subject is None or opening is None or subject.head.tag_ == "EX":
        return ""
    bare = _unnarrowed(subject)
    event = f"{name_of(bare, found)} {as_printed(cause, is_many=is_plural(bare))}"
    rest = rest_of(cause.end, target, found, subject)
    undergone = HARMED[group.main.lemma_]
    return f"{opening.words} were {undergone} when {event} {rest}"


def _unnarrowed(subject: Subject) -> Subject:
    """ "A bus" of "a bus carrying 51 passengers"."""
    narrowing = (one for one in subject.words if one.tag_ == "VBG")
    first = next((one for one in narrowing if preceding(one).tag_ in _NOUNS), None)
    if first is None or first.i <= subject.start:
        return subject
    return Subject(preceding(first), subject.start, first.i)


def _undergone(target: Target, found: Coreference) -> str:
    """ "Four were killed and 11 hurt": how many were hurt."""
    doc, place = target.doc, target.number_end
    before = doc[target.first - 1]
    is_short = target.noun is None and doc[place].tag_ in {"VBN", "VBD"}
    is_short = is_short and (before.lower_ == "and" or before.text == ",")
    passive = _passive_before(target) if is_short else None
    if passive is None:
        return ""
    counted = children(passive, "nsubj:pass")
    is_person = any(noun_type(one.lemma_) == "person" for one in counted)
    who = "people " if is_person or _are_people(counted) else ""
    rest = rest_of(place + 1, target, found)
    rest = rest or occasion(place + 1, target, found)
    if names_nothing(f"How many {who}", rest, target):
        return ""
    return f"How many {who}were {doc[place].lower_} {rest}"


def _are_people(counted: list[Token]) -> bool:
    return any(one.lower_ in {"people", "men", "women", "children"} for one in counted)


def _passive_before(target: Target) -> Token | None:
    """The verb of the passive clause before, whose "were" is left out here."""
    doc, place = target.doc, target.first - 2
    while place > sentence_start(target.anchor):
        token = doc[place]
        if is_verb(token):
            is_passive = token.tag_ == "VBN" and preceding(token).lemma_ == "be"
            return token if is_passive else None
        place -= 1
    return None
