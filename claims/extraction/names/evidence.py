"""What speaks for a label of one mention: its words, its neighbours, its sentence.

Every sign is a vote; the article adds the votes up by name (`known`).
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Final

from spacy.tokens import Span

from claims.extraction.names import (
    companies,
    outlets,
    places,
    signs_of_groups,
    signs_of_people,
    things,
)
from claims.extraction.names.presented import is_named_group, is_named_person
from claims.extraction.names.words import WORDS_OF_A_PERSON
from claims.names.gazetteer import is_given_name, is_surname
from claims.names.words import PLACE_KINDS, THING_KINDS

_SURE, _RANK, _STRONG, _FAIR, _WEAK = 7, 4, 3, 2, 1


def votes_for(span: Span) -> Counter[str]:
    """Count what speaks for each label; the recognizer has one vote.

    A rank before the name outweighs the recognizer, and so does the kind of a thing.
    """
    if signs_of_people.has_rank(span):
        return Counter({"PERSON": _RANK})
    if kind := _kind(span, THING_KINDS) or things.thing_kind(span):
        return Counter({kind: _RANK})
    votes = Counter({span.label_: _WEAK})
    for is_sign, label, weight in _SIGNS:
        if is_sign(span):
            votes[label] += weight
    if kind := _kind(span, PLACE_KINDS):
        votes[kind] += _FAIR
    return votes


def _kind(span: Span, kinds: Mapping[str, str]) -> str:
    """The label that the last word gives a name: "Gull Street"; else empty."""
    is_pair = len(span) == min(WORDS_OF_A_PERSON)
    is_called = is_given_name(span[0].text) and is_surname(span[-1].text)
    is_thing = len(span) > 1 and not (is_pair and is_called)
    return kinds.get(span[-1].text, "") if is_thing else ""


_SIGNS: Final[tuple[tuple[Callable[[Span], bool], str, int], ...]] = (
    (signs_of_people.is_person_like, "PERSON", _FAIR),
    (signs_of_people.is_full_name, "PERSON", _WEAK),
    (signs_of_people.is_double_barrelled, "PERSON", _FAIR),
    (signs_of_people.has_age, "PERSON", _STRONG),
    (signs_of_people.is_aged, "PERSON", _STRONG),
    (signs_of_people.is_called_person, "PERSON", _STRONG),
    (signs_of_people.is_set_beside_person, "PERSON", _STRONG),
    (is_named_person, "PERSON", _FAIR),
    (signs_of_groups.is_called_group, "ORG", _STRONG),
    (is_named_group, "ORG", _STRONG),
    (signs_of_groups.is_called_which, "ORG", _FAIR),
    (signs_of_groups.has_article, "ORG", _FAIR),
    (outlets.is_outlet, "ORG", _STRONG),
    (outlets.is_told, "ORG", _FAIR),
    (signs_of_groups.is_set_beside_group, "ORG", _STRONG),
    (signs_of_groups.is_inhabitant, "NORP", _RANK),
    (outlets.is_named_after_inhabitant, "ORG", _STRONG),
    (signs_of_groups.is_led, "ORG", _STRONG),
    (places.comes_from, "GPE", _FAIR),
    (signs_of_groups.is_coined_by_maker, "ORG", _RANK),
    (outlets.is_before_outlet_kind, "ORG", _STRONG),
    (signs_of_groups.is_national, "NORP", _SURE),
    (outlets.is_platform, "ORG", _STRONG),
    (signs_of_groups.is_common_noun, "ORG", _FAIR),
    (signs_of_groups.ends_in_thing, "ORG", _STRONG),
    (signs_of_groups.opens_like_body, "ORG", _STRONG),
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
    (signs_of_groups.is_adherent, "NORP", _STRONG),
    (places.is_placed, "GPE", _WEAK),
    (places.is_placed_alone, "GPE", _WEAK),
    (places.is_gone_to, "GPE", _FAIR),
    (places.opens_like_place, "GPE", _FAIR),
    (places.is_before_place_kind, "GPE", _FAIR),
    (places.is_known_place, "GPE", _FAIR),
    (places.is_known_country, "GPE", _STRONG),
)
