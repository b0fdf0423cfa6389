"""Which figures answer one question, and why others do not."""

import pytest

from claims.alignment.matching.matching import Match, Mismatch, Strength, match
from claims.alignment.questions.building import signature_of
from claims.alignment.questions.signature import Signature
from claims.reading import Circumstances
from tests.readings import UNPRINTED, circumstances, predicate

REED, HALE, BOARD, FIRM = 1, 2, 3, 4


def signature(found: Circumstances, kind: str = "count") -> Signature:
    made = signature_of(kind, None, found, UNPRINTED)
    assert made is not None
    return made


ACCUSED = signature(
    circumstances(
        predicate("accuse", ("nsubj", "women", None), ("obj", "Reed", REED)),
    )
)
SAID_ASSAULTED = signature(
    circumstances(
        predicate("say", ("nsubj", "women", None)),
        predicate("assault", ("nsubj", "Reed", REED), ("obj", "them", None)),
    )
)
KNOWN_TO_BOARD = signature(
    circumstances(
        predicate("know", ("nsubj", "the board", BOARD)),
        predicate("say", ("nsubj", "women", None), link="modifies"),
        predicate("abuse", ("obl:by", "by Reed", REED), link="modifies"),
    )
)
CLIENTS_OF_FIRM = signature(
    circumstances(
        predicate("represent", ("nsubj", "the firm", FIRM)),
        predicate("allege", ("nsubj", "women", None), link="modifies"),
        predicate("assault", ("nsubj", "Reed", REED), link="modifies"),
    )
)
ACCUSED_HALE = signature(circumstances(predicate("accuse", ("obj", "Hale", HALE))))
NOT_ACCUSED = signature(
    circumstances(predicate("accuse", ("obj", "Reed", REED), negated=True))
)
ELECTED = signature(
    circumstances(predicate("elect", ("nsubj:pass", "Reed", REED)), noun=None), "date"
)
IN_OFFICE = signature(
    circumstances(predicate("hold", ("nsubj", "Reed", REED)), noun=None), "date"
)


def test_different_words_for_one_accusation_match_strongly() -> None:
    found = match(ACCUSED, SAID_ASSAULTED, one_story=True)
    assert isinstance(found, Match)
    assert found.strength is Strength.STRONG


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        pytest.param(KNOWN_TO_BOARD, CLIENTS_OF_FIRM, "scope", id="known-or-clients"),
        pytest.param(ACCUSED, CLIENTS_OF_FIRM, "scope", id="all-or-clients"),
        pytest.param(ACCUSED, ACCUSED_HALE, "role", id="somebody-else-accused"),
        pytest.param(ACCUSED, NOT_ACCUSED, "negation", id="did-not-accuse"),
        pytest.param(ELECTED, IN_OFFICE, "frame", id="elected-or-in-office"),
        pytest.param(ACCUSED, ELECTED, "kind", id="count-or-date"),
    ],
)
def test_what_answers_a_different_question_is_not_compared(
    left: Signature, right: Signature, rule: str
) -> None:
    for found in (
        match(left, right, one_story=True),
        match(right, left, one_story=True),
    ):
        assert isinstance(found, Mismatch)
        assert found.rule == rule


def test_one_event_needs_one_story() -> None:
    killed = signature(circumstances(predicate("kill"), noun="person"))
    assert match(killed, killed, one_story=True) == Match(
        Strength.STRONG, "one event", "The same is asked of one event."
    )
    assert isinstance(match(killed, killed, one_story=False), Mismatch)


@pytest.mark.parametrize(
    ("bond", "strength"),
    [
        pytest.param("the school bond", Strength.STRONG, id="one-bond"),
        pytest.param("a school bond", Strength.LIKELY, id="a-bond-of-several"),
    ],
)
def test_two_days_of_what_no_frame_knows_need_something_definite(
    bond: str, strength: Strength
) -> None:
    approved = predicate("approve", ("nsubj", "voters", None), ("obj", bond, None))
    asked = signature(circumstances(approved, noun=None, noun_words=""), "date")
    found = match(asked, asked, one_story=True)
    assert isinstance(found, Match)
    assert found.strength is strength


def test_two_wordings_of_one_birth_match_strongly() -> None:
    gave = signature(
        circumstances(
            predicate("give", ("nsubj", "the tigress", None), ("obj", "birth", None)),
            noun="cub", noun_words="cubs on Sunday",
        )
    )  # fmt: skip
    born = signature(
        circumstances(
            predicate("bear", ("nsubj:pass", "four cubs", None)),
            noun="cub", noun_words="cubs",
        )
    )  # fmt: skip
    found = match(gave, born, one_story=True)
    assert isinstance(found, Match)
    assert found.strength is Strength.STRONG


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        pytest.param("the old harbour fund of Ansel", Strength.STRONG, id="told-alike"),
        pytest.param("the yard", Strength.LIKELY, id="half-told"),
    ],
)
def test_a_giver_told_once_does_not_part_what_is_told_alike(
    words: str, strength: Strength
) -> None:
    told = predicate("give", ("nsubj", words, None), ("obl:to", "to Reed", REED))
    half = predicate("grant", ("nmod:of", words, None), ("obl:to", "to Reed", REED))
    bare = {"noun": None, "noun_words": ""}
    left = signature(circumstances(told, **bare), "money")
    right = signature(circumstances(half, **bare), "money")
    found = match(left, right, one_story=True)
    assert isinstance(found, Match)
    assert found.strength is strength


def test_who_is_detained_fills_the_role_of_who_is_arrested() -> None:
    held = [
        signature(
            circumstances(predicate(verb, ("nsubj:pass", "Reed", REED)), noun=None),
            "date",
        )
        for verb in ("arrest", "detain")
    ]
    assert [one.roles for one in held] == [{"arrested": frozenset({REED})}] * 2


def test_words_alone_tell_no_quake_from_its_aftershock() -> None:
    quake, aftershock = (
        signature(circumstances(predicate(verb), noun="magnitude"), "measure")
        for verb in ("measure", "follow")
    )

    found = match(quake, aftershock, one_story=True)

    assert isinstance(found, Match)
    assert found.strength is not Strength.STRONG


@pytest.mark.parametrize(
    ("verb", "noun", "rule"),
    [
        pytest.param("injure", "woman", "related", id="who-is-stabbed-is-hurt"),
        pytest.param("shoot", "woman", "frame", id="not-shot"),
        pytest.param("stab", "woman", "one event", id="stabbed"),
    ],
)
def test_the_stabbed_are_among_the_hurt(verb: str, noun: str, rule: str) -> None:
    stabbed, other = (
        signature(circumstances(predicate(one, ("nsubj:pass", noun, None)), noun=noun))
        for one in ("stab", verb)
    )
    assert match(stabbed, other, one_story=True).rule == rule


@pytest.mark.parametrize(
    ("who", "rule"),
    [
        pytest.param("which", "role", id="antecedent-known"),
        pytest.param("the firm", "", id="described"),
    ],
)
def test_whoever_stands_in_front_of_which_is_told(who: str, rule: str) -> None:
    bare = {"noun": "pool", "noun_words": "pools"}
    one = predicate("close", ("nsubj", who, FIRM), ("obj", "pools", None))
    other = predicate("close", ("nsubj", "Hale", HALE), ("obj", "pools", None))
    left, right = (signature(circumstances(each, **bare)) for each in (one, other))
    found = match(left, right, one_story=True)
    assert (found.rule if isinstance(found, Mismatch) else "") == rule
