"""What is left of a phrase when a question stops before its end: cut it off, too."""

from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.target import Target
from claims.extraction.grammar.sentences import sentence_end

# What leans on a word behind it and is nothing without it.
_LEANING: Final = frozenset(
    "det amod compound nummod nmod:poss nsubj nsubj:pass aux aux:pass mark advmod"
    " cc cop".split()
)
# What a verb at the very end needs: "wrapped | in a bag", "asking | to see it".
_NEEDED: Final = frozenset({"obj", "xcomp", "ccomp", "obl", "obl:agent"})
_CASES: Final = frozenset({"IN", "TO"})


def without_torn(kept: list[Token], target: Target) -> list[Token]:
    """The tokens without a phrase at whose end a word was cut off that holds it.

    Of "by the time the chairs | were stacked" nothing is left, of "with a book
    wrapped | in a bag" the book.
    """
    while kept and (place := _torn_place(kept, target)) is not None:
        kept = kept[:place]
    return kept


def _torn_place(kept: list[Token], target: Target) -> int | None:
    """Where the first phrase begins that is torn; None where all are whole."""
    last = kept[-1]
    torn = (n for n, one in enumerate(kept) if _leans_beyond(one, last))
    if (place := next(torn, None)) is not None:
        return _phrase_place(kept, place)
    if last.i + 1 != target.first and _lacks_end(last):
        return len(kept) - 1 - (len(kept) > 1 and kept[-2].tag_ == "TO")
    return None


def _leans_beyond(token: Token, last: Token) -> bool:
    is_beyond = last.i < token.head.i < sentence_end(last)
    is_told = any(one.dep_ == "cop" for one in token.children)
    is_day = token.head.ent_type_ == "DATE" and token.dep_ == "compound"
    return is_beyond and token.dep_ in _LEANING and not (is_day or is_told)


def _lacks_end(verb: Token) -> bool:
    """Say whether a participle or infinitive lost what is told right behind it."""
    if verb.tag_ not in {"VBN", "VBG", "VB"} or preceding(verb).lemma_ == "be":
        return False
    needed = (one for one in verb.rights if one.dep_ in _NEEDED)
    return any(one.left_edge.i == verb.i + 1 for one in needed)


def _phrase_place(kept: list[Token], place: int) -> int:
    """Where the phrase begins that a token stands in: at its preposition."""
    while place and kept[place].tag_ not in _CASES:
        place -= 1
    return place
