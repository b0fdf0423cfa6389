"""Subjects that would tell nobody who or what is meant."""

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.noun_phrases import opening_of_sentence
from claims.extraction.asking.subjects import Subject
from claims.names.gazetteer import is_common_word

_VAGUE = frozenset(
    "few no whether nobody none neither somebody someone something".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# Like what, only the sentence before tells.
_COMPARED = frozenset({"similar", "same", "such", "latter"})
_SAYING_NOTHING = frozenset(
    "figure number total rest others some many most all another largest one both half"
    " nobody none everyone".split()
)


def says_nothing(subject: Subject) -> bool:
    """Say whether nobody would know who or what it is: "few", "the rest", "whose"."""
    words = {one.lower_ for one in subject.words}
    first, *others = [one.lower_ for one in subject.words]
    is_vague = first in _VAGUE or bool(_COMPARED & {first, *others[:1]})
    is_vague = is_vague or "that" in others or _lacks_article(subject)
    is_bare = words <= _SAYING_NOTHING | {"the"}
    is_whose = any(one.tag_ == "WP$" for one in subject.words)
    is_whose = is_whose or subject.words[-1].tag_ == "POS"
    is_whose = is_whose or _holds_a_verb(subject) or _is_torn(subject)
    return is_vague or is_bare or is_whose or subject.head.tag_ in {"CD", "EX"}


def _lacks_article(subject: Subject) -> bool:
    """Say whether an owner is told without "the", as papers short of room do."""
    first, *rest = subject.words
    is_opening = first.i == opening_of_sentence(first.sent) and first.tag_ == "NNP"
    is_noun = first.tag_ == "NN" or is_opening
    is_owner = bool(rest) and rest[0].tag_ == "POS" and is_noun
    return is_owner and is_common_word(first.lower_)


def _is_torn(subject: Subject) -> bool:
    """Say whether a finite verb is in it, or half a compound: "non-|paid"."""
    before = preceding(subject.words[0])
    is_half = before.tag_ == "HYPH" and not before.whitespace_
    return is_half or any(one.tag_ in _FINITE for one in subject.words)


def _holds_a_verb(subject: Subject) -> bool:
    """Say whether a verb was taken for a noun: "three detectives face hearings"."""
    return any(
        one.tag_ == "NNS"
        and one.dep_ == "compound"
        and preceding(one).tag_ in {"CD", "NN", "NNS"}
        for one in subject.words[1:]
    )
