"""Whether a name can stand for a phrase, or for a pronoun, in a question."""

from spacy.tokens import Span, Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.coreference import Coreference
from claims.extraction.entities.cast import Entity
from claims.extraction.grammar.sentences import sentence_start
from claims.names.gazetteer import is_common_word

_LONGEST_ACRONYM = 5
_OPENING = 4  # Tokens in which a sentence names whom it is about.


def is_fit(entity: Entity, words: Span, found: Coreference) -> bool:
    """Say whether a name can stand for a phrase: no dateline for "the company"."""
    is_dateline = entity.name.isupper() and len(entity.name) > _LONGEST_ACRONYM
    is_name = _is_name(entity) and not _is_cut(entity, found)
    return is_name and not (is_dateline and entity.name not in words.text)


def is_called(entity: Entity, found: Coreference) -> bool:
    """Say whether what passes for a name only describes: "the 29-year-old Londoner"."""
    if not entity.is_person or " " in entity.name:
        return False
    doc = found.cast.doc
    before = [doc[one.start - 1] for one in entity.mentions if one.start]
    named = [one for one in before if one.lower_ in {"a", "an", "the", "old"}]
    return bool(named) and len(named) == len(before)


def is_meant(pronoun: Token, entity: Entity, found: Coreference) -> bool:
    """Say whether a name can stand for a pronoun: no place for "it", no dateline."""
    is_place = pronoun.lower_ in {"it", "its"} and entity.label not in {"ORG", "NORP"}
    is_dateline = entity.name.isupper() and len(entity.name) > _LONGEST_ACRONYM
    is_some = pronoun.lower_ == "them" and preceding(pronoun).lower_ == "of"
    is_fit = (
        _is_name(entity) and not _is_cut(entity, found) and _is_leading(entity, found)
    )
    is_fit = is_fit and not _may_be_things(pronoun, entity)
    is_fit = is_fit and not _may_be_another(pronoun, entity, found)
    return is_fit and not (is_place or is_dateline or is_some)


def _is_name(entity: Entity) -> bool:
    """Say whether it is called something: "regional transport office" is no name."""
    return any(letter.isupper() for letter in entity.name)


def _is_cut(entity: Entity, found: Coreference) -> bool:
    """Say whether only the end of a body's name was found: "Sugar Factory"."""
    doc = found.cast.doc
    before = [doc[one.start - 1] for one in entity.mentions if one.start]
    is_joined = any(one.text == "&" for one in before)
    return is_joined or (entity.label == "ORG" and any(map(_is_in_name, before)))


def _is_in_name(token: Token) -> bool:
    """Say whether a word in front belongs to a name: "Lismoor | Valley Council"."""
    is_unknown = token.is_title and token.tag_ == "JJ"
    is_unknown = is_unknown and not is_common_word(token.lower_)
    return token.tag_ in {"NNP", "NNPS"} or is_unknown


def _is_leading(entity: Entity, found: Coreference) -> bool:
    """Say whether no other body is named more often: likely "the company", or "it"."""
    if entity.label != "ORG":
        return entity.is_person or not entity.is_group
    others = [one for one in found.cast.entities if one.label == "ORG"]
    return len(entity.mentions) >= max(len(one.mentions) for one in others)


def _may_be_another(pronoun: Token, entity: Entity, found: Coreference) -> bool:
    """Say whether another opens the sentence between a person's name and "he".

    "Dr Roe said 40 came. Driver Tom Lunt, 38, is hurt. His wife said he had …".
    """
    last = max((one.end for one in entity.mentions if one.end <= pronoun.i), default=0)
    if not entity.is_person or not last:
        return False
    between = pronoun.doc[last : sentence_start(pronoun)]
    starts = {sentence_start(one) for one in between if one.is_sent_start}
    openings = (pronoun.doc[start : start + _OPENING] for start in starts)
    return any(
        other is not None and other.is_person and other is not entity
        for opening in openings
        for other in map(found.cast.at, range(opening.start, opening.end))
    )


def _may_be_things(pronoun: Token, entity: Entity) -> bool:
    """Say whether "they" are no body: "the bank's reserves fell, and they …"."""
    before = pronoun.doc[sentence_start(pronoun) : pronoun.i]
    is_many = pronoun.lower_ in {"they", "them", "their"}
    return is_many and entity.is_group and any(one.tag_ == "NNS" for one in before)
