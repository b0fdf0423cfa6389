"""What is told of a part is not told of the whole: "14 of the 17 counts"."""

import pytest

from claims.alignment.questions.building import signature_of
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.scope.wholes import PARTED
from claims.reading import Argument, Predicate
from tests.readings import circumstances, predicate, span


def scope(text: str, words: str, verb: str, around: str, noun: str) -> frozenset[str]:
    """What narrows a figure that stands in the object of a verb."""
    told = Predicate(
        verb, (0, 1), "governs",
        (Argument("obj", noun, around, span(text, around), None),),
    )  # fmt: skip
    found = circumstances(told, noun=noun, noun_words=noun, sentence=(0, len(text)))
    made = signature_of("count", None, found, Printed(text, span(text, words)))
    assert made is not None
    return made.scope


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        pytest.param("It shut four of its 9 pools.", "9 pools", {PARTED}, id="all"),
        pytest.param("It shut 14 of the 90 pools.", "90 pools", {PARTED}, id="digits"),
        pytest.param("It shut four of its 9 pools.", "four", set(), id="the-part"),
        pytest.param("It shut one of its 9 pools.", "9 pools", set(), id="one"),
        pytest.param("It shut all of its 9 pools.", "9 pools", set(), id="all-of"),
        pytest.param(
            "It shut four of the 9 pools it built.", "9 pools", set(),
            id="told-of-all",
        ),
    ],
)  # fmt: skip
def test_what_is_done_to_a_part_is_not_done_to_the_whole(
    text: str, words: str, found: set[str]
) -> None:
    around = text.removeprefix("It shut ").removesuffix(".")
    assert scope(text, words, "shut", around, "pool") & {PARTED} == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("17 counts", set(), id="whole"),
        pytest.param("14", {"convicted"}, id="part"),
    ],
)
def test_nobody_is_convicted_of_the_whole(words: str, found: set[str]) -> None:
    text = "They convicted her of 14 of the 17 counts."
    told = predicate("convict", ("obj", "her", None))
    made = signature_of(
        "count", None,
        circumstances(told, noun="count", noun_words="counts", sentence=(0, len(text))),
        Printed(text, span(text, words)),
    )  # fmt: skip
    assert made is not None
    assert made.scope & {"convicted"} == found
