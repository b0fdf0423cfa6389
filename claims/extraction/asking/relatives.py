"""What "who", "which" and "that" stand for."""

from spacy.tokens import Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.noun_phrases import phrase_start
from claims.extraction.asking.verbs import is_verb
from claims.extraction.coreference import antecedent
from claims.extraction.grammar.sentences import sentence_start
from claims.facts.calendar.words import FULL_MONTHS, FULL_WEEKDAYS

_JOINING = frozenset({"IN", "HYPH", "CC"})
TIMES = FULL_MONTHS | FULL_WEEKDAYS.union("year month week day moment time".split())


def antecedent_of(pronoun: Token) -> tuple[Token, int, int] | None:
    """What "which" stands for, [start, end): the noun it follows, or as parsed."""
    noun = _beside(pronoun) or antecedent(pronoun)
    if noun is None or noun.i >= pronoun.i:
        return None
    noun = noun.head if noun.dep_ == "flat" else noun
    if _is_either(noun, pronoun):
        return None
    if any(is_verb(one) for one in noun.doc[noun.i + 1 : pronoun.i]):
        return None
    if (
        noun.tag_ in {"CD", "$", "#"}
        or noun.ent_type_ == "DATE"
        or noun.lower_ in TIMES
    ):
        return None
    names = (one.i for one in noun.rights if one.dep_ == "flat")
    end = max([noun.i, *names]) + 1
    return noun, _past_number(phrase_start(noun), noun), end


def _past_number(start: int, noun: Token) -> int:
    """ "All 6,200 tickets, which cost €5 each": each ticket does."""
    numbers = [one.i for one in noun.doc[start : noun.i] if one.tag_ == "CD"]
    is_all = noun.doc[start].lower_ == "all"
    return numbers[-1] + 1 if numbers and is_all else start


def _beside(pronoun: Token) -> Token | None:
    """The noun right before "that" or "who", no part of a longer phrase."""
    noun = preceding(pronoun)
    if noun.tag_[:2] != "NN":
        return None
    noun = noun.head if noun.dep_ == "flat" else noun
    start = phrase_start(noun)
    is_inside = start > sentence_start(noun)
    is_part = is_inside and noun.doc[start - 1].tag_ in _JOINING
    return None if is_part else noun


def _is_either(noun: Token, pronoun: Token) -> bool:
    """ "The owner of the yard, which": it may be the one or the other."""
    start = phrase_start(noun)
    before = noun.doc[start - 1] if start > sentence_start(noun) else None
    is_inner = (
        before is not None and before.tag_ == "IN" and start - 2 >= sentence_start(noun)
    )
    is_inner = is_inner and noun.doc[start - 2].tag_[:2] == "NN"
    is_of = before is not None and before.lower_ == "of"
    is_inner = is_inner and (is_of or noun.tag_ in {"NNP", "NNPS", "CD"})
    return is_inner and pronoun.lower_ != "who"
