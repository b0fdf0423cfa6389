"""The terms by which questions are found again."""

from claims.alignment.questions.building import signature_of
from claims.alignment.questions.index_terms import index_terms
from claims.alignment.questions.signature import Signature
from tests.readings import UNPRINTED, circumstances, predicate


def asked(lemma: str) -> Signature:
    made = signature_of(
        "count", None, circumstances(predicate(lemma), noun="inmate"), UNPRINTED
    )
    assert made is not None
    return made


def test_other_words_for_one_act_share_terms_inside_a_story() -> None:
    fled, escaped = index_terms(asked("abscond"), 7), index_terms(asked("escape"), 7)
    assert set(fled) & set(escaped) >= {"count s7", "count s7 escap"}


def test_another_story_shares_none_of_them() -> None:
    one, other = index_terms(asked("escape"), 7), index_terms(asked("escape"), 8)
    assert not {term for term in set(one) & set(other) if " s" in term}
