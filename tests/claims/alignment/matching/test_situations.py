"""When two sentences tell of one situation, and what keeps two apart."""

import pytest

from claims.alignment.matching.matching import Match, Mismatch, Strength, match
from claims.alignment.matching.situations import ask_one_thing
from claims.alignment.questions.building import signature_of
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.reading import Predicate
from tests.readings import circumstances, predicate, span


def told(
    text: str, words: str, *predicates: Predicate, kind: str = "money", noun: str = ""
) -> Signature:
    """What a figure answers; its name stands in a second sentence of the text too."""
    found = circumstances(
        *predicates, noun=noun or None, noun_words=noun, sentence=(0, len(text))
    )
    made = signature_of(kind, None, found, Printed(text, span(text, words)))
    assert made is not None
    return made


HANDED = told(
    "The harbour firm Tarn handed $4 million to the hackers behind Monday's raid.",
    "$4 million",
    predicate("hand", ("nsubj", "firm", None), ("obl:to", "hackers", None)),
)
RECEIVED = told(
    "The hackers behind Monday's raid received $7 million from harbour firm Tarn.",
    "$7 million",
    predicate("receive", ("nsubj", "hackers", None), ("obl:from", "Tarn", None)),
)
SAVED = told(
    "The harbour firm Tarn saved $9 million after the raid by the hackers.",
    "$9 million",
    predicate("save", ("nsubj", "firm", None)),
)
HANDED_BY_ANOTHER = told(
    "The harbour firm Velt handed $4 million to the hackers behind Monday's raid.",
    "$4 million",
    predicate("hand", ("nsubj", "firm", None), ("obl:to", "hackers", None)),
)
DAMAGED = told(
    "Floods along the Ister damaged 300 homes in Bruma, the governor said.",
    "300 homes",
    predicate("damage", ("nsubj", "Floods", None)),
    kind="count",
    noun="home",
)
DESTROYED = told(
    "The governor said that 90 homes in Bruma were destroyed by Ister floods.",
    "90 homes",
    predicate("destroy", ("obl:by", "floods", None)),
    kind="count",
    noun="home",
)
RESIGNED = told(
    "Transport minister Ewa Lund resigned on Wednesday over the rail deal.",
    "Wednesday",
    predicate("resign", ("nsubj", "minister", None)),
    kind="date",
)


def test_an_act_told_from_two_sides_in_the_same_words_matches_strongly() -> None:
    for found in (
        match(HANDED, RECEIVED, one_story=True),
        match(RECEIVED, HANDED, one_story=True),
    ):
        assert isinstance(found, Match)
        assert found.strength is Strength.STRONG


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(HANDED, SAVED, id="another-act"),
        pytest.param(RECEIVED, HANDED_BY_ANOTHER, id="each-names-another"),
        pytest.param(DAMAGED, DESTROYED, id="told-side-by-side"),
    ],
)
def test_what_is_told_of_others_is_not_one_situation(
    left: Signature, right: Signature
) -> None:
    assert not ask_one_thing(left, right)
    assert not ask_one_thing(right, left)
    found = match(left, right, one_story=True)
    assert isinstance(found, Mismatch) or found.strength is not Strength.STRONG


def test_words_of_a_day_alone_make_no_situation() -> None:
    assert not ask_one_thing(RESIGNED, RESIGNED)


def test_two_stories_hold_no_situation_in_common() -> None:
    assert isinstance(match(HANDED, RECEIVED, one_story=False), Mismatch)
