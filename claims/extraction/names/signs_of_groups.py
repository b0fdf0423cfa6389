"""What speaks for a group or a people in one mention of a name."""

from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.names.presented import is_thing
from claims.extraction.names.signs_of_people import (
    appositions,
    is_between_commas,
    is_many,
)
from claims.extraction.names.words import ARTICLES, text_at
from claims.names.gazetteer import (
    is_city,
    is_coined,
    is_common_word,
    is_country,
    is_given_name,
    is_surname,
)
from claims.names.words import ADHERENTS, BODY_OPENINGS, CALLED_BY_NAME, NATIONALS

_LEADERS: Final = frozenset(
    "chairman chairwoman ceo co-founder cofounder co-owner founder owner owners "
    "shareholders subsidiary".split()
)
_MAKERS: Final = frozenset({"builder", "designer", "giant", "producer", "promoter"})
_SHORT_WORD: Final = 4


def is_called_which(span: Span) -> bool:
    """Match "Trees Voice, which campaigns": no person is called "which"."""
    doc, end = span.doc, span.end
    goes_on = text_at(doc, end) == "," and text_at(doc, end + 1) == "which"
    return goes_on and span.label_ == "PERSON"


def is_set_beside_group(span: Span) -> bool:
    """Match "The broadcaster, Elbon North, said"."""
    is_beside = is_between_commas(span) and span.start > 1
    return is_beside and span.doc[span.start - 2].lower_ in CALLED_BY_NAME


def is_called_group(span: Span) -> bool:
    """Match "Quay Lines, a ferry company"."""
    return any(noun_type(noun.lemma_) == "group" for noun in appositions(span))


def has_article(span: Span) -> bool:
    """Match "the Harbour said", not "the Roe campaign" or "the Roes"."""
    doc = span.doc
    opens = span[0].text in ARTICLES or text_at(doc, span.start - 1) in ARTICLES
    goes_on = span.end < len(doc) and doc[span.end].tag_[:1] in {"N", "J"}
    is_plural = span[-1].tag_ == "NNPS"
    return span.label_ == "PERSON" and opens and not goes_on and not is_plural


def is_coined_by_maker(span: Span) -> bool:
    """Match "chip designer Elbonix"."""
    is_made = text_at(span.doc, span.start - 1).lower() in _MAKERS
    is_coined_word = any(map(is_coined, span.text.split("-")))
    return " " not in span.text and is_made and is_coined_word


def is_led(span: Span) -> bool:
    """Match "co-owner of Elbonix"."""
    leads = span.doc[max(span.start - 2, 0) : span.start]
    is_of = len(leads) == len(("owner", "of")) and leads[1].lower_ == "of"
    return is_of and leads[0].lower_ in _LEADERS and span.label_ == "PERSON"


def ends_in_thing(span: Span) -> bool:
    """Match "Elbon Lettings", where a common word stands for a surname."""
    is_doubtful = len(span) > 1 and span.label_ == "PERSON"
    may_be_called_so = is_given_name(span[0].text) and not is_many(span[-1])
    if not is_doubtful or may_be_called_so:
        return False
    return is_thing(span[-1]) or (is_coined(span[0].text) and _is_short_thing(span[-1]))


def _is_short_thing(last: Token) -> bool:
    """Match "Care", as the end of a name that opens with a coined word."""
    is_word = last.is_title and len(last) == _SHORT_WORD
    return is_word and is_common_word(last.text) and not is_surname(last.text)


def opens_like_body(span: Span) -> bool:
    """Match "Bank of Elbon": a word that opens names of bodies."""
    return len(span) > 1 and span[0].text in BODY_OPENINGS


def is_common_noun(span: Span) -> bool:
    """Match "Ledger" within a sentence: what people are hardly called."""
    word = span.text
    is_idle = span[0].is_sent_start is True or len(span) > 1
    is_person = is_given_name(word) or is_surname(word)
    is_doubtful = span.label_ == "PERSON" and not is_idle
    return is_doubtful and is_common_word(word) and not is_person


def is_national(span: Span) -> bool:
    """Match "the Finn", "Filipina-Italian"."""
    words = span.text.lower().split("-")
    is_one = text_at(span.doc, span.start - 1).lower() == "the"
    is_sure = len(words) > 1 or is_one or span.label_ != "PERSON"
    return is_sure and all(word in NATIONALS for word in words)


def is_inhabitant(span: Span) -> bool:
    """Match "New Yorkers", not the magazine."""
    place = span.text.removesuffix("ers")
    return place != span.text and (is_city(place) or is_country(place))


def is_adherent(span: Span) -> bool:
    """Match "Sunni": who is of a faith or a party."""
    return span.text in ADHERENTS
