"""What speaks for a label of one mention: its words, its neighbours, its sentence.

Every sign is a vote; the article adds the votes up by name (`known`).
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.names import companies, outlets, places, things
from claims.extraction.names.presented import (
    is_job,
    is_named_group,
    is_named_person,
    is_thing,
    may_be_person,
)
from claims.extraction.names.words import (
    ARTICLES,
    WORDS_OF_A_PERSON,
    is_rank,
    text_at,
)
from claims.names.gazetteer import (
    is_city,
    is_coined,
    is_common_word,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.words import (
    ADHERENTS,
    BODIES,
    BODY_OPENINGS,
    CALLED_BY_NAME,
    NATIONALS,
    PLACE_KINDS,
    PLACE_OPENINGS,
    THING_KINDS,
)

_LEADERS: Final = frozenset(
    "chairman chairwoman ceo co-founder cofounder co-owner founder owner owners "
    "shareholders subsidiary".split()
)
_MAKERS: Final = frozenset({"builder", "designer", "giant", "producer", "promoter"})
_OLDEST: Final = 3
_SHORT_WORD: Final = 4
_SURE, _RANK, _STRONG, _FAIR, _WEAK = 7, 4, 3, 2, 1


def votes_for(span: Span) -> Counter[str]:
    """Count what speaks for each label; the recognizer has one vote.

    A rank before the name outweighs the recognizer, and so does the kind of a thing.
    """
    if _has_rank(span):
        return Counter({"PERSON": _RANK})
    if kind := _kind(span, THING_KINDS) or things.thing_kind(span):
        return Counter({kind: _RANK})
    votes = Counter({span.label_: _WEAK})
    for is_sign, label, weight in _SIGNS:
        if is_sign(span):
            votes[label] += weight
    if kind := place_kind(span):
        votes[kind] += _FAIR
    return votes


def place_kind(span: Span) -> str:
    """The label that the last word gives a place: "Gull Street"; else empty."""
    return _kind(span, PLACE_KINDS)


def _kind(span: Span, kinds: Mapping[str, str]) -> str:
    is_pair = len(span) == min(WORDS_OF_A_PERSON)
    is_called = is_given_name(span[0].text) and is_surname(span[-1].text)
    is_thing = len(span) > 1 and not (is_pair and is_called)
    return kinds.get(span[-1].text, "") if is_thing else ""


def is_person_like(span: Span) -> bool:
    """Say whether a known first name opens a few capitalised words, none a body."""
    words = span.text.split()
    if len(words) not in WORDS_OF_A_PERSON or is_place(span.text):
        return False
    if _is_many(span[-1]) or words[0] in PLACE_OPENINGS:
        return False
    are_names = all(word[0].isupper() and word not in BODIES for word in words)
    return are_names and is_given_name(words[0]) and words[-1] not in PLACE_KINDS


def _has_rank(span: Span) -> bool:
    before = span.doc[span.start - 1] if span.start else None
    words = span.text.split()
    is_name_like = len(words) <= max(WORDS_OF_A_PERSON) and all(
        word[0].isupper() and word not in BODIES for word in words
    )
    return before is not None and is_rank(before) and is_name_like


def _is_full_name(span: Span) -> bool:
    return is_person_like(span) and is_surname(span.text.split()[-1])


def _is_double_barrelled(span: Span) -> bool:
    """Match "Ann Roe-Poe": both halves of the last word have a capital."""
    words = span.text.split()
    halves = words[-1].split("-")
    is_name = len(words) in WORDS_OF_A_PERSON and len(halves) == len("AB")
    return is_name and all(half.istitle() for half in halves) and words[0].istitle()


def _has_age(span: Span) -> bool:
    doc, end = span.doc, span.end
    age = text_at(doc, end + 1)
    is_age = age.isdigit() and len(age) < _OLDEST
    return text_at(doc, end) == "," and is_age and text_at(doc, end + 2) in {",", "."}


def _is_aged(span: Span) -> bool:
    """Match "15-year-old Ann Roe"."""
    before = span.doc[max(span.start - 2, 0) : span.start].text
    return before == "-old" and may_be_person(span)


def _is_called_person(span: Span) -> bool:
    """Match "Ann Roe, a lawyer"."""
    return any(noun_type(noun.lemma_) == "person" for noun in _appositions(span))


def _is_set_beside_person(span: Span) -> bool:
    """Match "its founder, Ann Roe, said"."""
    root, noun = span.root, span.root.head
    is_beside = root.dep_ == "appos" and noun.tag_ == "NN" and noun.i < span.start
    if not is_beside and _is_between_commas(span):
        noun = span.doc[span.start - 2]
        is_beside = noun.tag_ == "NN"
    return is_beside and is_job(noun) and may_be_person(span)


def _is_between_commas(span: Span) -> bool:
    doc, before = span.doc, span.start - 1
    return before > 0 and text_at(doc, before) == text_at(doc, span.end) == ","


def _is_called_which(span: Span) -> bool:
    """Match "Trees Voice, which campaigns": no person is called "which"."""
    doc, end = span.doc, span.end
    goes_on = text_at(doc, end) == "," and text_at(doc, end + 1) == "which"
    return goes_on and span.label_ == "PERSON"


def _is_set_beside_group(span: Span) -> bool:
    """Match "The broadcaster, Elbon North, said"."""
    is_beside = _is_between_commas(span) and span.start > 1
    return is_beside and span.doc[span.start - 2].lower_ in CALLED_BY_NAME


def _is_called_group(span: Span) -> bool:
    """Match "Quay Lines, a ferry company"."""
    return any(noun_type(noun.lemma_) == "group" for noun in _appositions(span))


def _appositions(span: Span) -> list[Token]:
    return [
        child
        for child in span.root.children
        if child.dep_ == "appos" and child.tag_ in {"NN", "NNS"}
    ]


def _has_article(span: Span) -> bool:
    """Match "the Harbour said", not "the Roe campaign" or "the Roes"."""
    doc = span.doc
    opens = span[0].text in ARTICLES or text_at(doc, span.start - 1) in ARTICLES
    goes_on = span.end < len(doc) and doc[span.end].tag_[:1] in {"N", "J"}
    is_plural = span[-1].tag_ == "NNPS"
    return span.label_ == "PERSON" and opens and not goes_on and not is_plural


def _is_coined_by_maker(span: Span) -> bool:
    """Match "chip designer Elbonix"."""
    is_made = text_at(span.doc, span.start - 1).lower() in _MAKERS
    is_coined_word = any(map(is_coined, span.text.split("-")))
    return " " not in span.text and is_made and is_coined_word


def _is_national(span: Span) -> bool:
    """Match "the Finn", "Filipina-Italian"."""
    words = span.text.lower().split("-")
    is_one = text_at(span.doc, span.start - 1).lower() == "the"
    is_sure = len(words) > 1 or is_one or span.label_ != "PERSON"
    return is_sure and all(word in NATIONALS for word in words)


def _is_inhabitant(span: Span) -> bool:
    """Match "New Yorkers", not the magazine."""
    place = span.text.removesuffix("ers")
    return place != span.text and (is_city(place) or is_country(place))


def _is_led(span: Span) -> bool:
    """Match "co-owner of Elbonix"."""
    leads = span.doc[max(span.start - 2, 0) : span.start]
    is_of = len(leads) == len(("owner", "of")) and leads[1].lower_ == "of"
    return is_of and leads[0].lower_ in _LEADERS and span.label_ == "PERSON"


def _ends_in_thing(span: Span) -> bool:
    """Match "Elbon Lettings", where a common word stands for a surname."""
    is_doubtful = len(span) > 1 and span.label_ == "PERSON"
    may_be_called_so = is_given_name(span[0].text) and not _is_many(span[-1])
    if not is_doubtful or may_be_called_so:
        return False
    return is_thing(span[-1]) or (is_coined(span[0].text) and _is_short_thing(span[-1]))


def _is_short_thing(last: Token) -> bool:
    """Match "Care", as the end of a name that opens with a coined word."""
    is_word = last.is_title and len(last) == _SHORT_WORD
    return is_word and is_common_word(last.text) and not is_surname(last.text)


def _is_many(last: Token) -> bool:
    return is_thing(last) and last.text.endswith("s")


def _opens_like_body(span: Span) -> bool:
    return len(span) > 1 and span[0].text in BODY_OPENINGS


def _is_common_noun(span: Span) -> bool:
    """Match "Ledger" within a sentence: what people are hardly called."""
    word = span.text
    is_idle = span[0].is_sent_start is True or len(span) > 1
    is_person = is_given_name(word) or is_surname(word)
    is_doubtful = span.label_ == "PERSON" and not is_idle
    return is_doubtful and is_common_word(word) and not is_person


def _is_adherent(span: Span) -> bool:
    return span.text in ADHERENTS


_SIGNS: Final[tuple[tuple[Callable[[Span], bool], str, int], ...]] = (
    (is_person_like, "PERSON", _FAIR),
    (_is_full_name, "PERSON", _WEAK),
    (_is_double_barrelled, "PERSON", _FAIR),
    (_has_age, "PERSON", _STRONG),
    (_is_aged, "PERSON", _STRONG),
    (_is_called_person, "PERSON", _STRONG),
    (_is_set_beside_person, "PERSON", _STRONG),
    (is_named_person, "PERSON", _FAIR),
    (_is_called_group, "ORG", _STRONG),
    (is_named_group, "ORG", _STRONG),
    (_is_called_which, "ORG", _FAIR),
    (_has_article, "ORG", _FAIR),
    (outlets.is_outlet, "ORG", _STRONG),
    (outlets.is_told, "ORG", _FAIR),
    (_is_set_beside_group, "ORG", _STRONG),
    (_is_inhabitant, "NORP", _RANK),
    (outlets.is_named_after_inhabitant, "ORG", _STRONG),
    (_is_led, "ORG", _STRONG),
    (places.comes_from, "GPE", _FAIR),
    (_is_coined_by_maker, "ORG", _RANK),
    (outlets.is_before_outlet_kind, "ORG", _STRONG),
    (_is_national, "NORP", _SURE),
    (outlets.is_platform, "ORG", _STRONG),
    (_is_common_noun, "ORG", _FAIR),
    (_ends_in_thing, "ORG", _STRONG),
    (_opens_like_body, "ORG", _STRONG),
    (companies.has_officer, "ORG", _SURE),
    (companies.owns_like_company, "ORG", _STRONG),
    (companies.acts_with_its, "ORG", _STRONG),
    (companies.says_it_acts, "ORG", _STRONG),
    (companies.is_called_by_kind, "ORG", _STRONG),
    (companies.is_traded, "ORG", _STRONG),
    (companies.employs, "ORG", _FAIR),
    (companies.ends_in_country, "ORG", _STRONG),
    (companies.is_set_before_kind, "ORG", _STRONG),
    (places.speaks_as_body, "ORG", _FAIR),
    (places.is_base, "GPE", _STRONG),
    (places.is_lived_in, "GPE", _STRONG),
    (places.is_part_of_country, "GPE", _STRONG),
    (_is_adherent, "NORP", _STRONG),
    (places.is_placed, "GPE", _WEAK),
    (places.is_placed_alone, "GPE", _WEAK),
    (places.is_gone_to, "GPE", _FAIR),
    (places.opens_like_place, "GPE", _FAIR),
    (places.is_before_place_kind, "GPE", _FAIR),
    (places.is_known_place, "GPE", _FAIR),
    (places.is_known_country, "GPE", _STRONG),
)
