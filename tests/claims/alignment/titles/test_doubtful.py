"""Frames' own questions, and figures of long articles that they hardly ask for."""

from dataclasses import replace

import pytest

from claims.alignment.titles.happened import HARMFUL, event_of_article, is_headline
from claims.alignment.titles.titles import describe
from claims.reading import Argument, Predicate
from tests.claims.alignment.titles.test_titles import NAMES, figure, placed
from tests.readings import circumstances, span

LONG = "\n" + "The council met in the old hall, and nobody clapped. " * 20


def asked(text: str, words: str, verb: Predicate, kind: str, noun: str = "") -> str:
    found = circumstances(verb, noun=noun or None, noun_words=noun)
    made = figure(text, words, found, kind)
    whole = replace(made.circumstances, sentence=(0, text.index("\n")))
    return describe(replace(made, circumstances=whole), NAMES, text)


def test_what_costs_it_is_asked_of() -> None:
    text = f"The plant has cost $400,000.{LONG}"
    verb = placed(text, "cost", "cost", nsubj="The plant", obj="$400,000")
    assert asked(text, "$400,000", verb, "money") == "How much does the plant cost?"


def test_clearing_it_is_no_price() -> None:
    text = f"Clearing the wood will cost $400,000.{LONG}"
    verb = placed(text, "cost", "cost", nsubj="the wood", obj="$400,000")
    assert asked(text, "$400,000", verb, "money") == ""


def test_what_it_costs_somebody_is_no_price() -> None:
    text = f"The plant is shut, costing the town $400,000.{LONG}"
    verb = placed(text, "costing", "cost", nsubj="The plant", obj="the town")
    paid = Argument("obj", "$", "$400,000", span(text, "$400,000"))
    verb = replace(verb, arguments=(*verb.arguments, paid))
    assert asked(text, "$400,000", verb, "money") == ""


def test_those_who_shot_were_not_shot() -> None:
    text = f"Four officers involved in the shooting have left.{LONG}"
    verb = placed(text, "shooting", "shooting", nsubj="Four officers")
    assert asked(text, "Four officers", verb, "count", "officers") == ""


@pytest.mark.parametrize(
    ("what", "question"),
    [
        pytest.param("jail", "When did Ann Hale escape?", id="jail"),
        pytest.param("prosecution", "", id="prosecution"),
    ],
)
def test_who_escaped_prosecution_was_in_no_prison(what: str, question: str) -> None:
    text = f"Ann Hale escaped {what} in 2011.{LONG}"
    verb = placed(text, "escaped", "escape", nsubj="Ann Hale", obj=what)
    assert asked(text, "2011", verb, "date") == question


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param(
            "Four were hurt in the ferry crash.", "the ferry crash", id="crash"
        ),
        pytest.param("Four were hurt when the man opened fire in Reno.", "", id="fire"),
        pytest.param("The school came under fire.", "", id="under-fire"),
    ],
)
def test_an_event_is_named_by_a_noun(sentence: str, event: str) -> None:
    assert event_of_article(sentence, sentence, HARMFUL) == event


def test_a_headline_names_no_event() -> None:
    assert is_headline(Argument("obl", "shooting", "DC Shooting", (0, 11)))
    assert not is_headline(Argument("obl", "bombing", "Leeds bombing", (0, 13)))


def test_those_whom_somebody_is_accused_of_hurting_accuse_nobody() -> None:
    text = f"Tom Reed is accused of shooting two officers.{LONG}"
    verb = placed(text, "accused", "accuse", **{"nsubj:pass": "Tom Reed"})
    assert asked(text, "two officers", verb, "count", "officers") == ""


def test_people_inside_a_place_are_too_much_for_a_frame() -> None:
    text = f"Nine people inside the church were killed in the fire.{LONG}"
    verb = placed(text, "killed", "kill", **{"nsubj:pass": "Nine people"})
    counted = "people inside the church"
    assert asked(text, "Nine people", verb, "count", counted) == ""
    assert asked(text, "Nine people", verb, "count", "people") != ""


def test_hours_of_a_battery_are_no_sentence() -> None:
    text = f"The owner faces five hours of battery life.{LONG}"
    verb = placed(text, "faces", "face", nsubj="The owner", obj="five hours")
    assert asked(text, "five hours", verb, "duration") == ""
