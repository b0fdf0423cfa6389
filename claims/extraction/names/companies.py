"""Signs that a name without a kind is a company's, a club's or a party's.

The recognizer takes "Tesco" for a person; what the article lets it do tells better.
"""

from itertools import takewhile
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.nouns import GROUP_OF_ANY_KIND, noun_type
from claims.extraction.grammar.phrases import SUBJECTS, children
from claims.extraction.names.words import NAME_TAGS, POSSESSIVES, text_at
from claims.names.gazetteer import (
    is_city,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.words import CALLED_BY_NAME

_OFFICERS: Final = frozenset(
    """boss captain ceo chair chairman chief chairwoman coach defender director
    editor executive founder goalkeeper manager midfielder opener president
    striker winger""".split()
)
_OWNED_OFFICERS: Final = frozenset({"ceo", "chairman", "chairwoman", "executive"})
_KINDS: Final = CALLED_BY_NAME | frozenset("app bank lender platform website".split())
_MAY_BE_PERSONS: Final = frozenset(
    "developer maker manufacturer operator publisher retailer supplier".split()
)
_LONGEST_KIND: Final = 8  # words
_OWNED: Final = frozenset("customers factories investors shareholders stores".split())
_CHIEF: Final = frozenset({"chief", "co", "deputy", "vice"})
_SHARES: Final = frozenset({"share", "shares", "stock"})
_SPEECH: Final = frozenset("announce confirm say".split())
_DASHES: Final = frozenset({"-", "--", "–", "—"})  # behind a dateline
_ACTS: Final = frozenset(
    """abandon acquire appeal apologise apologize appoint axe boycott build buy
    close contest cut delay deliver detain dismiss expand fire hire invest
    launch lay offer open pay petition picket raise recall relocate replace
    restructure scrap sell shed shut sue suspend withdraw""".split()
)


def has_officer(span: Span) -> bool:
    """Match "Elbon chief executive Ann Roe", "Elbon Rovers captain Ann Roe"."""
    doc, place = span.doc, span.end
    while place + 1 < len(doc) and doc[place].lower_ in _CHIEF:
        if doc[place + 1].tag_ in NAME_TAGS:
            break  # "Elbon chief Ann Roe"
        place += 1
    officers = _OFFICERS | {"leader"} if span.text.isupper() else _OFFICERS
    is_officer = place + 1 < len(doc) and doc[place].text in officers
    is_named = is_officer and doc[place + 1].tag_ in NAME_TAGS
    return is_named and span.label_ != "NORP" and not is_place(span.text)


def owns_like_company(span: Span) -> bool:
    """Match "Elbon's chief executive", "Elbon's shareholders"."""
    words = [token.lower_ for token in span.doc[span.end : span.end + 4]]
    if not words or words[0] not in POSSESSIVES or _is_known_place(span):
        return False
    leads = words[1:2] == ["chief"] and words[2:3] == ["executive"]
    owned = _OWNED | _OWNED_OFFICERS
    owned = owned if _is_person(span) else owned | {"director"}
    return leads or not owned.isdisjoint(words[1:2])


def _is_known_place(span: Span) -> bool:
    known = is_city(span.text) or is_country(span.text)
    return known or span.label_ not in {"PERSON", "GPE"}


def ends_in_country(span: Span) -> bool:
    """Match "Delta Crude Nigeria", where no country is anybody's surname."""
    last = span[-1].text
    is_name = is_given_name(last) or is_surname(last)
    return _is_person(span) and len(span) > 1 and is_country(last) and not is_name


def acts_with_its(span: Span) -> bool:
    """Match "Elbon will shut its mill": a person would shut hers or his."""
    verb = span.root.head
    if span.root.dep_ not in SUBJECTS or not _is_person(span):
        return False
    owners = [
        owner
        for thing in children(verb, "obj", "obl")
        for owner in children(thing, "nmod:poss")
    ]
    return any(owner.lower_ == "its" for owner in owners)


def says_it_acts(span: Span) -> bool:
    """Match "Elbon said it would close the mill", not "said it would rain"."""
    verb = span.root.head
    if span.root.dep_ not in SUBJECTS or verb.lemma_ not in _SPEECH:
        return False
    return _is_person(span) and any(
        child.lemma_ in _ACTS
        and children(child, "obj")
        and any(one.lower_ == "it" for one in children(child, "nsubj"))
        for child in children(verb, "ccomp")
    )


def is_called_by_kind(span: Span) -> bool:
    """Match "Elbon will shut a mill, the company said": the sentence opens with it."""
    if not _is_person(span) or not span.doc.has_annotation("SENT_START"):
        return False
    sentence, before = span.root.sent, span.doc[max(span.start - 1, 0)].text
    opens = span.start <= sentence.start + 1 or before in _DASHES
    return opens and any(map(_says_as_kind, sentence))


def employs(span: Span) -> bool:
    """Match "analysts at Elbon", where nobody is at a person."""
    before = span.doc[max(span.start - 2, 0) : span.start]
    is_at = len(before) > 1 and before[1].lower_ == "at"
    return _is_person(span) and is_at and noun_type(before[0].lemma_) == "person"


def is_set_before_kind(span: Span) -> bool:
    """Match "Elbon Ridge, the mine's operator," and "Elbon, the chat app,"."""
    kind = kind_behind(span.doc, span.end)
    is_person = kind in _MAY_BE_PERSONS and _is_person(span)
    return bool(kind) and not is_person and not is_place(span.text)


def kind_behind(doc: Doc, end: int) -> str:
    """What a name that ends here is called between commas; empty for no group."""
    if text_at(doc, end) != ",":
        return ""
    reach = doc[end + 1 : end + 1 + _LONGEST_KIND]
    called = list(takewhile(lambda token: token.text not in {",", "."}, reach))
    opens = bool(called) and called[0].lower_ in {"a", "an", "the"}
    closes = len(called) < len(reach) and opens
    return called[-1].lower_ if closes and called[-1].lower_ in _KINDS else ""


def is_traded(span: Span) -> bool:
    """Match "shares of Elbon", "Elbon shares"."""
    doc, before = span.doc, span.doc[max(span.start - 2, 0) : span.start]
    follows = _is_share(doc, span.end)
    leads = len(before) > 1 and before[1].lower_ in {"of", "in"}
    return _is_person(span) and (follows or (leads and _is_share(doc, before.start)))


def _is_share(doc: Doc, index: int) -> bool:
    return index < len(doc) and doc[index].lower_ in _SHARES


def _says_as_kind(verb: Token) -> bool:
    """Match the "said" of "…, the company said" and of "…, said the company"."""
    if verb.lemma_ != "say":
        return False
    return any(
        noun.lemma_ in GROUP_OF_ANY_KIND
        and noun.i > noun.sent.start + 1
        and any(article.lower_ == "the" for article in children(noun, "det"))
        for noun in children(verb, "nsubj")
    )


def _is_person(span: Span) -> bool:
    return span.label_ == "PERSON"
