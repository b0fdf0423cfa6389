"""What is told not to happen, by a helper or by a word of its own."""

import pytest

from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.questions.telling import is_denied
from tests.readings import predicate


@pytest.mark.parametrize(
    ("lemma", "negated", "denied"),
    [
        pytest.param("read", True, True, id="cannot"),
        pytest.param("unable", False, True, id="unable-to"),
        pytest.param("read", False, False, id="can"),
    ],
)
def test_who_is_unable_to_does_not(lemma: str, *, negated: bool, denied: bool) -> None:
    told = predicate(lemma, negated=negated)
    assert is_denied(Framed(lemma, None, (told,))) is denied
