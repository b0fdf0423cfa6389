"""A phrase in the words of a question: names in place of pronouns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from claims.extraction.asking.bearers import is_called, is_fit, is_meant
from claims.extraction.asking.neighbours import following, preceding
from claims.extraction.asking.noun_phrases import (
    lost_beginning,
    opening_of_sentence,
)
from claims.extraction.asking.pronouns import taken_up
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.vague_subjects import says_nothing
from claims.extraction.coreference import Coreference
from claims.extraction.entities.cast import Entity
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.grammar.sentences import sentence_start
from claims.names.gazetteer import is_common_word

_FIRST_PERSON = frozenset(
    "i me my mine we us our ours myself ourselves you your".split()
)


# What points back is definite, in a question as well: "that bargain".
_POINTING = frozenset({"a", "an", "that", "this"})
_HEDGED = 4  # Tokens to the number of "more than about 40".


class UnclearError(Exception):
    """A pronoun stands where nobody would know whom it means."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Whom pronouns mean: others by name, `own` stays "its"."""

    found: Coreference
    own: Subject | None = None

    def words(self, tokens: Iterable[Token]) -> str:
        """Tokens in the words of a question."""
        return words_of(tokens, self.found, self.own)


def name_of(subject: Subject, found: Coreference) -> str:
    """The subject as a question names it.

    Raises UnclearError where it is a pronoun that means nobody known.
    """
    head, words = subject.head, subject.words
    if says_nothing(subject):
        raise UnclearError
    if head.tag_ == "PRP" or (head.tag_ == "DT" and len(words) == 1):
        return known(head, found)
    entity = bearer(subject, found)
    owned = any(one.tag_ in {"PRP$", "POS"} for one in words)
    is_new = words[0].lower_ in {"a", "an", "another", "one"}
    is_named = entity is not None and is_fit(entity, words, found) and not owned
    is_named = is_named and entity is not None and not is_called(entity, found)
    if entity and is_named and not is_new and _is_own(subject, entity, found):
        return f"{'the ' if _takes_the(subject, found) else ''}{{{entity.id}}}"
    if lost_beginning(subject.start, head):
        raise UnclearError
    return _as_definite(words_of(words, found))


def bearer(subject: Subject, found: Coreference) -> Entity | None:
    """Who the subject is, by the name it ends in or by reference."""
    return _named_at_end(subject, found) or found.entity(subject.head)


def _named_at_end(subject: Subject, found: Coreference) -> Entity | None:
    """The person whose title or trade leads up to the name."""
    entity = found.cast.at(subject.end - 1)
    is_owner = (
        subject.end < len(subject.head.doc)
        and subject.head.doc[subject.end].tag_ == "POS"
    )
    is_title = entity is not None and all(one.tag_ != "IN" for one in subject.words)
    return entity if entity and entity.is_person and is_title and not is_owner else None


def known(pronoun: Token, found: Coreference) -> str:
    """Whom a pronoun means: by name, else in the words it takes up."""
    entity = found.entity(pronoun)
    document = _document_before(pronoun, found)
    if document is not None:
        return name_of(document, found)
    if entity is not None and is_meant(pronoun, entity, found):
        article = "the " if is_called(entity, found) else ""
        return f"{article}{{{entity.id}}}"
    subject = taken_up(pronoun, found)
    if subject is None:
        return _owner_before(pronoun, found)
    number = next((one.i for one in subject.words[:_HEDGED] if one.tag_ == "CD"), None)
    if number is None or subject.words[0].lower_ in {"the", "all"}:
        return name_of(subject, found)
    return f"the {name_of(replace(subject, start=number), found)}"


def _document_before(pronoun: Token, found: Coreference) -> Subject | None:
    """The report that the sentence before tells of: "It listed 57 defects"."""
    is_one = pronoun.lower_ == "it" and pronoun.dep_ in SUBJECTS
    subject = taken_up(pronoun, found) if is_one else None
    is_text = subject is not None and noun_type(subject.head.lemma_) == "document"
    return subject if is_text else None


def _owner_before(pronoun: Token, found: Coreference) -> str:
    """Whom "it" means behind "Its shares fell", by name.

    Raises UnclearError where the sentence before begins with no such owner.
    """
    start = sentence_start(pronoun)
    before = pronoun.doc[max(start - 1, 0)].sent
    first = pronoun.doc[opening_of_sentence(before)]
    is_owner = (pronoun.lower_, first.lower_) in {("it", "its"), ("they", "their")}
    entity = found.entity(first) if is_owner and pronoun.dep_ in SUBJECTS else None
    if entity is None or not is_meant(first, entity, found):
        raise UnclearError
    return f"{{{entity.id}}}"


def _is_own(subject: Subject, own: Entity, found: Coreference) -> bool:
    """Say whether the entity is the phrase itself, not one named in it."""
    if own.is_person and found.cast.at(subject.end - 1) is own:
        return True
    if any(one.tag_ == "IN" and one.i < subject.head.i for one in subject.words):
        return False
    if any(found.cast.at(token.i) is not None for token in subject.words):
        return found.cast.at(subject.head.i) is own
    return own.is_person


def _takes_the(subject: Subject, found: Coreference) -> bool:
    """Say whether the name is printed with "the" before it: "the Army"."""
    is_named = found.cast.at(subject.head.i) is not None
    entity = found.cast.at(subject.head.i)
    is_person = entity is not None and entity.is_person
    return is_named and not is_person and subject.words[0].lower_ == "the"


def _as_definite(phrase: str) -> str:
    first, _, rest = phrase.partition(" ")
    return f"the {rest}" if first.casefold() in _POINTING and rest else phrase


def words_of(
    tokens: Iterable[Token], found: Coreference, subject: Subject | None = None
) -> str:
    """Tokens as printed, the first small unless a name, pronouns as who they mean.

    What may be the subject's, "its grant", stays so. Raises UnclearError where
    a pronoun means nobody known.
    """
    return "".join(_pieces(list(tokens), found, subject)).strip(" ,")


def _pieces(
    tokens: list[Token], found: Coreference, subject: Subject | None
) -> Iterator[str]:
    for place, token in enumerate(tokens):
        space = token.whitespace_ or (" " if token.is_space else "")
        if token.is_space:
            yield space
        elif token.lower_ in _FIRST_PERSON and token.tag_[:2] != "NN":
            raise UnclearError
        elif token.tag_ == "PRP$" and not _is_object(token):
            yield f"{_owner(token, found, subject)}{space}"
        elif token.tag_ in {"PRP", "PRP$"}:
            yield f"{_meant(token, found, subject)}{space}"
        else:
            yield f"{_small(token, place, found)}{space}"


def _is_object(token: Token) -> bool:
    """Say whether "her" owns nothing: "found her guilty"."""
    return token.lower_ == "her" and token.head.tag_[:2] not in {"NN", "CD"}


def _meant(token: Token, found: Coreference, subject: Subject | None) -> str:
    """Whom a pronoun means: by name, but "she" for a woman just named.

    "Himself" is whoever does it, whose name stands before it.
    """
    if token.lower_.endswith(("self", "selves")):
        return token.lower_
    own = bearer(subject, found) if subject is not None else None
    is_own = own is not None and own.is_person and found.entity(token) is own
    if subject is not None and not is_own:
        is_own = taken_up(token, found) == subject
    return token.lower_ if is_own else known(token, found)


def _owner(token: Token, found: Coreference, subject: Subject | None) -> str:
    """Whose it is: the subject's as printed, another's by name."""
    if preceding(token).tag_ == "CC" and token.lower_ in {"its", "their"}:
        return token.lower_  # "The museum and its insurers".
    own = bearer(subject, found) if subject is not None else None
    meant = found.entity(token)
    if subject is not None:
        is_thing = token.lower_ in {"its", "their"} and not (own and own.is_person)
        if is_thing or (own is not None and meant is own):
            return token.lower_
    return f"{known(token, found)}’s"


def _is_unknown(token: Token) -> bool:
    """Say whether it can only be a name: no form of a common word."""
    is_noun = token.tag_[:2] in {"NN", "JJ"}
    words = {token.lower_, token.lemma_.lower()}
    return is_noun and not any(map(is_common_word, words))


def _small(token: Token, place: int, found: Coreference) -> str:
    """A word as it stands inside a sentence: small, if only its place made it large."""
    opens = place == 0 and token.i == opening_of_sentence(token.sent)
    is_name = found.cast.at(token.i) is not None
    is_name = is_name or (
        token.tag_ == "NNP" and following(token).tag_ in {"NNP", "NNPS", "CD"}
    )
    is_name = is_name or following(token).text == "&"
    is_name = is_name or not token.is_title or _is_unknown(token)
    if not opens or (is_name and token.lower_ not in {"the", "a", "police"}):
        return token.text
    return token.lower_
