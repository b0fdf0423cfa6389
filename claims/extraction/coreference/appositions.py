"""The name set beside a description: "the attorney, Ana Ruiz"."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.entities import Cast, Entity, Mention
from claims.extraction.entities.roles import role_head
from claims.extraction.entities.titles import is_title
from claims.extraction.grammar.nouns import noun_type, same_sort
from claims.extraction.grammar.sentences import sentence_start
from claims.names.words import CALLED_BY_NAME, HONOURS

BREAKS: Final = frozenset(", -- — – ( : ;".split())
_CLOSES: Final = frozenset(", . -- — – ) ; \n".split(" "))
_BESIDE: Final = 3  # tokens from a noun to the name behind a comma and an article
_BELONGING: Final = frozenset({"of", "from", "at"})
_PEOPLE_OR_BODIES: Final = CALLED_BY_NAME | frozenset(
    """agent competitor contractor employer insurer investor landlord organiser
    organizer owner partner rival shareholder sponsor""".split()
)
_PLURAL: Final = frozenset({"NNS", "NNPS"})


def name_after(head: Token, source: TokenSpan, cast: Cast) -> Entity | None:
    """Whom a description names behind itself, within the source or right after it.

    A name stands in apposition only where a mark closes it too: "the board, which
    runs Amtel" names nobody.
    """
    if head.i >= source.end or not _may_be_named(head):
        return None
    for mention, entity in _set_apart(head, source, cast):
        called = _can_be_called(head, entity) or _is_their_group(head, mention, entity)
        if called and not _is_the_inner(head, mention, entity):
            return entity
    return None


def may_be_set_beside(head: Token) -> bool:
    """Say whether a name can follow within the phrase of a noun, or behind a comma."""
    if head.n_rights:
        return True
    return head.i + 1 < len(head.doc) and head.nbor().text == ","


def is_one_of(head: Token) -> bool:
    """Match "one of the victims", "one of them" and "one, Ana Ruiz,"."""
    if head.lower_ != "one":
        return False
    return head.doc[head.i + 1 : head.i + 2].text in {"of", ","}


def _may_be_named(head: Token) -> bool:
    """Say whether a name may be set beside the word: a noun's own is a person's."""
    is_known = noun_type(head.lemma_) is not None or is_one_of(head)
    return is_known or head.tag_ in {"NN", "NNS"}


def name_before(head: Token, core: TokenSpan, cast: Cast) -> Entity | None:
    """Whom a description follows: "Ana Ruiz, the attorney"."""
    comma = core.start - 1
    if comma <= 0 or core.doc[comma].text not in BREAKS or not _is_one(core):
        return None
    named = cast.mentions_in(sentence_start(core[0]), comma)
    if not named or named[-1][0].end != comma:
        return None
    mention, entity = named[-1]
    leads = mention.start > 0 and core.doc[mention.start - 1].tag_ == "IN"
    return entity if _can_be_called(head, entity) and not leads else None


def _set_apart(
    head: Token, source: TokenSpan, cast: Cast
) -> Iterator[tuple[Mention, Entity]]:
    """Names that follow the description's noun or a mark, and end at a mark."""
    doc = cast.doc
    after = _past_title(doc, source.end)
    reach = min(len(doc), after + 1)
    for mention, entity in cast.mentions_in(head.i + 1, source.end):
        if mention.start == head.i + 1 or _is_set_apart(mention, source):
            yield mention, entity
    entity_after = cast.at(after) if reach > after > source.end else None
    if entity_after is None:
        return
    for mention in entity_after.mentions:
        closes = mention.end < len(doc) and doc[mention.end].text in _CLOSES | HONOURS
        if mention.start == after and closes:
            yield mention, entity_after


def _past_title(doc: Doc, end: int) -> int:
    """Where a name behind a comma begins: past "the builder" of ", the builder Roe"."""
    if end >= len(doc) or doc[end].text != ",":
        return end
    after = end + 1
    title = doc[after : after + 2]
    is_noun = len(title) > 1 and title[0].lower_ == "the" and title[1].tag_ == "NN"
    is_person = is_noun and noun_type(title[1].lemma_) == "person"
    if len(title) and title[0].lower_ == "the":
        return after + 1 + is_person
    while after + 1 < len(doc) and (is_title(doc[after]) or doc[after].text == "."):
        after += 1
    return after


def _is_set_apart(mention: Mention, source: TokenSpan) -> bool:
    doc = source.doc
    first = mention.start
    while first > source.start and _is_title_word(doc[first - 1], mention):
        first -= 1
    if mention.label == "ORG" and doc[first - 1].lower_ == "the":
        first -= 1
    opens = doc[first - 1].text in BREAKS
    return opens and (mention.end >= source.end or _closes(mention, doc))


def _closes(mention: Mention, doc: Doc) -> bool:
    """Say whether the name ends at a mark, or a person's goes on: "Ruiz of Amtel"."""
    after = doc[mention.end]
    goes_on = mention.label == "PERSON" and after.lower_ in _BELONGING
    is_honoured = mention.label == "PERSON" and after.text in HONOURS
    return after.text in _CLOSES | BREAKS or goes_on or is_honoured


def _is_title_word(token: Token, mention: Mention) -> bool:
    return any(token.text in {*title.split(), "."} for title in mention.titles)


def _can_be_called(head: Token, entity: Entity) -> bool:
    if head.lemma_.lower() in _PEOPLE_OR_BODIES and entity.is_group:
        return True  # "the jet's operator, Polar Freight"
    if is_one_of(head):
        return entity.is_person or entity.is_group
    if head.tag_ == "NNS" and noun_type(head.lemma_) is None:
        return False  # "captors" are called by their group's name only
    is_body = noun_type(head.lemma_) in {"group", "document"}
    return entity.is_group if is_body else entity.is_person


def _is_their_group(head: Token, mention: Mention, entity: Entity) -> bool:
    """Match people called by their group's name: "the organizers, the Trust"."""
    is_beside = mention.start <= head.i + _BESIDE
    return entity.label == "ORG" and head.tag_ in _PLURAL and is_beside


def _is_the_inner(head: Token, mention: Mention, entity: Entity) -> bool:
    """Say whether the name goes with the noun beside it: "aide to the mayor, Ruiz".

    Only what the article calls the person elsewhere can tell: "Mayor Ruiz".
    """
    titled = sum(len(title.split()) for title in mention.titles)
    inner = [
        token
        for token in head.doc[head.i + 1 : mention.start - titled]
        if token.tag_[:2] == "NN" and noun_type(token.lemma_) == "person"
    ]
    titles = [role_head(title) for m in entity.mentions for title in m.titles]
    return bool(inner) and any(same_sort(inner[-1].lemma_, title) for title in titles)


def _is_one(core: TokenSpan) -> bool:
    """Say whether the phrase means somebody certain: "the agent", "Ruiz's agent"."""
    return (
        is_one_of(core[0])
        or core[0].tag_ == "DT"
        or any(token.tag_ == "POS" for token in core)
    )
