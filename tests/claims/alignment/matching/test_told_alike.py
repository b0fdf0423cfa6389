"""When two sentences tell of one act of the same, in whatever words."""

import pytest

from claims.alignment.matching.matching import Match, Mismatch, Strength, match
from claims.alignment.matching.told_alike import last_apart
from claims.alignment.questions.building import signature_of
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.reading import Predicate
from tests.readings import circumstances, predicate, span


def told(
    text: str, words: str, noun: str, *predicates: Predicate, kind: str = "count"
) -> Signature:
    """What a number of a sentence answers, with its parse given by hand."""
    found = circumstances(
        *predicates, noun=noun, noun_words=noun, sentence=(0, len(text))
    )
    made = signature_of(kind, None, found, Printed(text, span(text, words)))
    assert made is not None
    return made


RECALLED = told(
    "Hanley is recalling 86,000 minivans over faulty doors.",
    "86,000 minivans",
    "minivan",
    predicate("recall", ("nsubj", "Hanley", None), ("obj", "minivans", None)),
)
RECALL_COVERS = told(
    "Hanley's recall of minivans over faulty doors covers 112,000 vehicles.",
    "112,000 vehicles",
    "vehicle",
    predicate("cover", ("nsubj", "Hanley's recall", None), ("obj", "vehicles", None)),
)
SOLD = told(
    "Hanley sold 86,000 minivans with faulty doors.",
    "86,000 minivans",
    "minivan",
    predicate("sell", ("nsubj", "Hanley", None), ("obj", "minivans", None)),
)
HOMES = told(
    "A storm damaged 47 homes in Pell on Sunday.",
    "47 homes",
    "home",
    predicate("damage", ("nsubj", "A storm", None)),
)
HOUSES = told(
    "In Pell 29 houses were wrecked by the storm.",
    "29 houses",
    "house",
    predicate("wreck"),
)
IN_ORREL = told(
    "A storm near Orrel damaged 29 homes.",
    "29 homes",
    "home",
    predicate("damage", ("nsubj", "A storm", None)),
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(RECALLED, RECALL_COVERS, id="verb-or-noun"),
        pytest.param(HOMES, HOUSES, id="near-synonyms"),
    ],
)
def test_one_act_in_other_words_matches_strongly(
    left: Signature, right: Signature
) -> None:
    for found in (
        match(left, right, one_story=True),
        match(right, left, one_story=True),
    ):
        assert isinstance(found, Match)
        assert found.strength is Strength.STRONG


def test_another_act_of_the_same_things_is_another_question() -> None:
    assert isinstance(match(SOLD, RECALL_COVERS, one_story=True), Mismatch)


def test_reports_that_name_two_places_are_not_surely_of_one_event() -> None:
    found = match(HOUSES, IN_ORREL, one_story=True)
    assert not (isinstance(found, Match) and found.strength is Strength.STRONG)


def test_words_alone_do_not_make_two_stories_one() -> None:
    assert isinstance(match(HOMES, HOUSES, one_story=False), Mismatch)


@pytest.mark.parametrize(
    ("text", "verb", "figure", "sense"),
    [
        ("The roof appeal brought in £57,000.", "bring", "£57,000", "rais"),
        ("The chief took home a £610,000 bonus.", "take", "£610,000", "award"),
    ],
    ids=["brought-in", "took-home"],
)
def test_a_particle_makes_another_verb(
    text: str, verb: str, figure: str, sense: str
) -> None:
    printed = {"bring": "brought", "take": "took"}[verb]
    made = Predicate(verb, span(text, printed), "governs")
    assert sense in told(text, figure, "", made, kind="money").acts


def test_the_number_of_somebody_counts_them() -> None:
    text = "The number of gymnasts who say Reed abused them has climbed to 11."
    verb = predicate("climb", ("obl", "to 11", None))
    found = told(text, "11", "", verb)
    assert (found.frame, found.counted) == ("accuse", "gymnast")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A magnitude 6.1 earthquake rattled Suvaro.", "6.1"),
        ("A 6.1-magnitude earthquake rattled Suvaro.", "6.1"),
    ],
    ids=["before", "behind"],
)
def test_a_number_on_a_scale_counts_nothing_else(text: str, words: str) -> None:
    assert told(text, words, "earthquake").frame == "magnitude"


JAILED = told(
    "The harbour master was jailed for four years for bribery.",
    "four years",
    "",
    predicate(
        "jail", ("nsubj:pass", "harbour master", None), ("obl", "for years", None)
    ),
    kind="duration",
)
TOOK = (
    predicate(
        "take",
        ("nsubj", "harbour master", None),
        ("obj", "money", None),
        ("obl", "for years", None),
    ),
)
CHEATED = (predicate("cheat", ("nsubj", "master", None), ("obl", "for years", None)),)
SERVES = (predicate("jail", ("nsubj:pass", "harbour master", None)),)


@pytest.mark.parametrize(
    ("verbs", "expected"),
    [
        pytest.param(TOOK, True, id="a-light-verb-with-its-object"),
        pytest.param(CHEATED, True, id="another-verb"),
        pytest.param(SERVES, False, id="the-penalty"),
    ],
)
def test_a_length_of_time_is_that_of_its_own_verb(
    verbs: tuple[Predicate, ...], *, expected: bool
) -> None:
    text = "The harbour master, jailed for bribery, took money for six years."
    other = told(text, "six years", "", *verbs, kind="duration")
    assert last_apart(JAILED, other) is expected
    found = match(JAILED, other, one_story=True)
    is_strong = isinstance(found, Match) and found.strength is Strength.STRONG
    assert is_strong is not expected
