"""The rest of a clause in words, without what nobody would know."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.clauses import closes
from claims.extraction.asking.naming import UnclearError, words_of
from claims.extraction.asking.remainder import clause_end, kept, shortened
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.target import Target
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.sentences import sentence_end

_ENDS: Final = frozenset({",", ".", "CC"})
_LONGEST_OCCASION: Final = 75
_FURTHEST: Final = 10  # Tokens to where "when" may stand.


def rest_of(
    start: int, target: Target, found: Coreference, own: Subject | None = None
) -> str:
    """What follows, up to the end of the clause; `own` is of whom it is said."""
    end = clause_end(start, target.doc, sentence_end(target.anchor))
    tokens = kept(start, end, target)
    if tokens and tokens[0].tag_ == "CC":
        return ""
    try:
        return shortened(words_of(tokens, found, own))
    except UnclearError:
        return shortened(words_of(_until_pronoun(tokens), found, own))


def occasion_of(
    place: int, target: Target, found: Coreference, own: Subject | None = None
) -> str:
    """ "When a bus overturned in Derby", if that is what follows the clause."""
    doc, end = target.doc, sentence_end(target.anchor)
    behind = doc[place : min(place + _FURTHEST, end)]
    start = next((one.i for one in behind if _opens_event(one)), None)
    if start is None or any(one.text in {",", ";"} for one in doc[place:start]):
        return ""
    stop = start + 1
    while stop < end and not (closes(doc[stop]) or doc[stop].tag_ in _ENDS):
        stop += 1
    try:
        words = words_of(kept(start + 1, stop, target), found, own)
    except UnclearError:
        return ""
    words = shortened(words, _LONGEST_OCCASION)
    return f"{doc[start].lower_} {words}" if words else ""


def _opens_event(token: Token) -> bool:
    """Say whether a clause begins: "when a bus fell", "after a ferry sank"."""
    is_after = token.lower_ == "after" and token.dep_ == "mark"
    return token.lower_ == "when" or (is_after and token.head.tag_ == "VBD")


def _until_pronoun(tokens: list[Token]) -> list[Token]:
    """The tokens up to the preposition before a pronoun that means nobody known.

    Raises UnclearError where that would leave a verb without its object.
    """
    places = range(len(tokens))
    stop = next((n for n in places if tokens[n].tag_ in {"PRP", "PRP$"}), 0)
    cases = [n for n in range(stop) if tokens[n].tag_ in {"IN", "TO"}]
    last = cases[-1] if cases else -1
    if last < 0 or (last and tokens[last - 1].tag_[:2] == "VB"):
        raise UnclearError
    return tokens[:last]
