"""Signs that a name is a place's: what leads up to it, what follows, lists."""

from typing import Final

from spacy.tokens import Span

from claims.extraction.grammar.nouns import (
    noun_type,
)
from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.names.words import (
    POSSESSIVES,
    WORDS_OF_A_PERSON,
    text_at,
)
from claims.names.gazetteer import (
    is_common_word,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.words import (
    BODIES,
    PLACE_KINDS,
    PLACE_OPENINGS,
)

PLACES: Final = frozenset({"GPE", "LOC", "FAC"})
_BEFORE_PLACES: Final = frozenset({"in", "near", "outside", "across", "throughout"})
_KINDS_BEHIND_PLACES: Final = frozenset(map(str.lower, PLACE_KINDS)) | {
    "police",
    "airport",
    "border",
    "district",
    "hospital",
    "lifeboat",
    "mine",
    "range",
    "region",
    "residents",
}
_MOVING: Final = frozenset(
    "arrive drive escape flee fly go head move return ride sail travel walk".split()
)
_COMPASS: Final = frozenset(
    """central eastern north-east north-eastern north-west north-western northeastern
    northern northwestern south-east south-eastern south-west south-western
    southeastern southern southwestern western""".split()
)
_LIVED_IN: Final = frozenset(
    """city district inhabitants mayor outskirts province region residents suburb
    town townland townsfolk village villagers""".split()
)
_SPEECH: Final = frozenset("announce confirm say".split())
_HELD: Final = frozenset("interest investment share shares stake stakes".split())


def is_placed(span: Span) -> bool:
    """Say whether a place's preposition stands before: "in Paris", not "Paris said"."""
    is_owner = text_at(span.doc, span.end) in POSSESSIVES
    return text_at(span.doc, span.start - 1).lower() in _BEFORE_PLACES and not is_owner


def is_placed_alone(span: Span) -> bool:
    """Match "in Lincolnshire", which no noun follows, not "shares in Elbon"."""
    after = span.doc[span.end : span.end + 1]
    is_whole = not any(near.tag_[:1] in {"N", "J"} for near in after)
    may_be_place = span.label_ == "PERSON" or (
        span.label_ == "ORG" and span[0].is_title and not is_common_word(span.text)
    )
    is_held = text_at(span.doc, span.start - 2).lower() in _HELD
    is_alone = _is_unknown_pair(span) or len(span) == 1
    is_alone = is_alone and may_be_place and is_whole and not is_held
    return is_alone and is_placed(span)


def _is_unknown_pair(span: Span) -> bool:
    """Match "Uttar Elbon", of which nobody is known to be called so."""
    known = (is_given_name(word.text) or is_surname(word.text) for word in span)
    is_pair = len(span) == min(WORDS_OF_A_PERSON)
    return is_pair and span.label_ == "PERSON" and not any(known)


def is_gone_to(span: Span) -> bool:
    """Match "fled to Elbon", "stayed out of Elbon": nobody's known name."""
    doc, before = span.doc, span.start - 1
    if span.label_ != "PERSON" or any(map(is_given_name, span.text.split())):
        return False
    is_out_of = doc[max(before - 1, 0) : span.start].text.lower() == "out of"
    is_goal = text_at(doc, before) in {"to", "from"}
    return is_out_of or (is_goal and span.root.head.lemma_ in _MOVING)


def comes_from(span: Span) -> bool:
    """Match "a deckhand from Elbon"."""
    doc, before = span.doc, span.start - 1
    is_from = before > 0 and doc[before].lower_ == "from"
    return is_from and noun_type(doc[before - 1].lemma_) == "person"


def speaks_as_body(span: Span) -> bool:
    """Match "Halcyon Launch said": two words that no list has as a place."""
    is_known = is_place(span.text) or span[-1].text in PLACE_KINDS
    is_long = len(span) > 1 and span[0].text not in PLACE_OPENINGS
    speaks = span.root.dep_ in SUBJECTS and span.root.head.lemma_ in _SPEECH
    return span.label_ in PLACES and is_long and not is_known and speaks


def is_known_country(span: Span) -> bool:
    return is_country(span.text) and not is_given_name(span.text)


def is_known_place(span: Span) -> bool:
    return is_place(span.text)


def is_base(span: Span) -> bool:
    """Match "Elbon-based"."""
    doc, end = span.doc, span.end
    return text_at(doc, end) == "-" and text_at(doc, end + 1).lower() == "based"


def is_lived_in(span: Span) -> bool:
    """Match "residents of Elbon", "mayor of Elbon", "the town of Elbon"."""
    before = span.doc[max(span.start - 2, 0) : span.start]
    is_of = len(before) > 1 and before[1].lower_ == "of"
    is_body = any(token.text in BODIES for token in span)
    return is_of and before[0].lower_ in _LIVED_IN and not is_body


def is_part_of_country(span: Span) -> bool:
    """Match "northern Elbonia"."""
    is_compass = text_at(span.doc, span.start - 1) in _COMPASS
    return is_compass and not any(token.text in BODIES for token in span)


def opens_like_place(span: Span) -> bool:
    """Match "Port Elbon", "Isle of Elbon", not the body "Port of Elbon Board"."""
    is_short = len(span) == len(("Port", "Elbon"))
    is_of = len(span) == len(("Isle", "of", "Elbon")) and span[1].text == "of"
    is_body = span[-1].text in BODIES
    return span[0].text in PLACE_OPENINGS and (is_short or is_of) and not is_body


def is_before_place_kind(span: Span) -> bool:
    """Match "Elbon harbour", "Elbon police"."""
    after = text_at(span.doc, span.end)
    return after in _KINDS_BEHIND_PLACES and span.label_ != "ORG"
