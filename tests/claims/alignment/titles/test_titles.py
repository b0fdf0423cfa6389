"""Questions as a person would ask them."""

from dataclasses import replace
from typing import Any

import pytest

from claims.alignment.titles.titles import describe, describe_somehow
from claims.facts.figure import FigureKind
from claims.reading import Argument, Circumstances, FigureRead, Predicate
from tests.readings import circumstances, count, predicate, span

NAMES = {1: "Tom Reed", 2: "Ann Hale", 3: "Harbour Women’s Caucus"}


def figure(
    text: str, words: str, found: Circumstances, kind: str = "count", **changes: Any
) -> FigureRead:
    whole = replace(found, sentence=(0, len(text)))
    return count(text, 1, words, 4, whole, kind=FigureKind(kind), **changes)


def placed(text: str, verb: str, lemma: str, **arguments: str) -> Predicate:
    """A predicate where it stands, with arguments by relation."""
    found = tuple(
        Argument(relation, words.split()[-1].lower(), words, span(text, words))
        for relation, words in arguments.items()
    )
    return Predicate(lemma, span(text, verb), "governs", found)


def asked(made: FigureRead, text: str) -> str:
    return describe(made, NAMES, text)


def test_a_frame_asks_its_own_question() -> None:
    text = "So far this winter six women have accused Tom Reed."
    found = circumstances(predicate("accuse", ("obj", "Tom Reed", 1)))
    made = figure(text, "six women", found)
    assert asked(made, text) == "How many women have accused Tom Reed?"


def test_a_donation_names_giver_and_receiver() -> None:
    text = "Ann Hale gave $400 to Tom Reed."
    gave = predicate("give", ("nsubj", "Ann Hale", 2), ("obl:to", "Tom Reed", 1))
    made = figure(text, "$400", circumstances(gave, noun=None, noun_words=""), "money")
    assert asked(made, text) == "How much did Ann Hale give Tom Reed?"


def test_a_statement_is_dated_with_its_author() -> None:
    text = "The caucus released its statement on Monday."
    found = circumstances(
        predicate("release", ("nsubj", "The caucus", 3)),
        predicate("statement", ("nmod:poss", "its", 3)),
        noun=None,
        noun_words="",
    )
    question = "On which day did the Harbour Women’s Caucus release the statement?"
    assert asked(figure(text, "Monday", found, "date"), text) == question


def test_opening_fire_is_no_opening() -> None:
    text = "A man opened fire in the hall on Monday."
    opened = placed(text, "opened", "open", nsubj="A man", obj="fire")
    found = circumstances(opened, noun=None, noun_words="")
    assert (
        asked(figure(text, "Monday", found, "date"), text) == "When was the shooting?"
    )


def test_a_circle_is_part_of_the_question() -> None:
    text = "So far this winter prosecutors knew of six women who accused Tom Reed."
    found = circumstances(
        predicate("know", ("nsubj", "Prosecutors", None)),
        predicate("accuse", ("obj", "Tom Reed", 1), link="modifies"),
    )
    question = "How many women known to prosecutors have accused Tom Reed?"
    assert asked(figure(text, "six women", found), text) == question


def test_a_clause_without_a_verb_asks_nothing_but_for_a_comparison() -> None:
    text = "Four boats and a ferry."
    found = circumstances(noun="boat", noun_words="Four boats")
    made = figure(text, "Four boats", found)
    assert asked(made, text) == ""
    question = "“… and a ferry”: how many boats?"
    assert describe_somehow(made, NAMES, text) == question


@pytest.mark.parametrize(
    ("text", "words"),
    [("The council voted 8-3 to sell.", "3"), ("By eight votes to three.", "three")],
)
def test_the_fewer_votes_are_asked_as_those_against(text: str, words: str) -> None:
    verb = predicate("vote", ("nsubj", "council", None))
    made = figure(text, words, circumstances(verb, noun=None, noun_words=""))
    assert describe_somehow(made, NAMES, text) == "How many voted against?"


def test_what_is_allowed_is_not_asked_as_what_was() -> None:
    text = "The ferry is licensed to carry 150 passengers."
    verb = placed(text, "carry", "carry", nsubj="The ferry", obj="150 passengers")
    found = circumstances(verb, noun="passenger", noun_words="passengers")
    question = "How many passengers may be on board?"
    assert asked(figure(text, "150 passengers", found), text) == question


@pytest.mark.parametrize(
    ("worded", "question"),
    [
        pytest.param("How many boats has {1} {sold}?", "How many boats has Tom Reed"
                     " sell?", id="verb-in-its-bare-form"),
        pytest.param("How many boats does the {3} own?", "How many boats does the"
                     " Harbour Women’s Caucus own?", id="name-with-its-article"),
        pytest.param("How many boats has {9} sold?", "", id="nobody-known"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_the_clause_asks_with_names_in_place(worded: str, question: str) -> None:
    text = "Four boats lay in the harbour."
    found = circumstances(noun="boat", noun_words="Four boats", asked=worded)
    assert asked(figure(text, "Four boats", found), text) == question


def test_of_the_hurt_the_question_that_says_in_what_is_taken() -> None:
    text = "Four men were hurt in the crash near Tern Bridge."
    roles = {"nsubj:pass": "Four men", "obl": "in the crash"}
    hurt = placed(text, "hurt", "injure", **roles)
    worded = "How many men were injured?"
    found = circumstances(hurt, noun="man", noun_words="Four men", asked=worded)
    question = "How many men were injured in the crash?"
    assert asked(figure(text, "Four men", found), text) == question


@pytest.mark.parametrize(
    ("text", "words", "lemma"),
    [
        ("Their daughter died at 7.", "7", "die"),
        ("In such attacks 40 people are killed each year.", "40 people", "kill"),
        ("In 2018 a dam burst and 40 people were killed.", "40 people", "kill"),
    ],
    ids=["an age", "each year", "another time"],
)
def test_no_toll_is_asked_of_what_is_no_toll_of_this_event(
    text: str, words: str, lemma: str
) -> None:
    found = circumstances(predicate(lemma, ("nsubj:pass", "people", None)))
    assert asked(figure(text, words, found), text) == ""


def test_bodies_found_are_people_killed() -> None:
    text = "Six bodies were recovered on Monday."
    found = circumstances(
        predicate("recover", ("nsubj:pass", "bodies", None)),
        noun="body", noun_words="bodies",
    )  # fmt: skip
    made = figure(text, "Six bodies", found)
    assert asked(made, text) == "How many people were killed?"


def test_a_sum_converted_in_brackets_is_not_asked_again() -> None:
    text = "Ann Hale gave £400 ($520) to Tom Reed."
    gave = predicate("give", ("nsubj", "Ann Hale", 2), ("obl:to", "Tom Reed", 1))
    made = figure(text, "$520", circumstances(gave, noun=None, noun_words=""), "money")
    assert asked(made, text) == ""
