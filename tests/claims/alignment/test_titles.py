"""Questions as a person would ask them."""

from dataclasses import replace
from typing import Any

import pytest

from claims.alignment.titles import describe, describe_somehow
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


@pytest.mark.parametrize(
    ("text", "words", "verb", "arguments", "question"),
    [
        pytest.param(
            "Four boats lay in the harbour.", "Four boats", "lay",
            {"nsubj": "Four boats"}, "How many boats lay in the harbour?",
            id="figure-is-subject",
        ),
        pytest.param(
            "The yard will paint four boats.", "four boats", "paint",
            {"nsubj": "The yard", "obj": "four boats"},
            "How many boats will the yard paint?", id="helper-turned-round",
        ),
        pytest.param(
            "The yard painted four boats.", "four boats", "painted",
            {"nsubj": "The yard", "obj": "four boats"},
            "How many boats did the yard paint?", id="past",
        ),
    ],
)  # fmt: skip
def test_without_a_frame_the_clause_asks(
    text: str, words: str, verb: str, arguments: dict[str, str], question: str
) -> None:
    found = circumstances(
        placed(text, verb, verb, **arguments), noun="boat", noun_words=words
    )
    assert asked(figure(text, words, found), text) == question


@pytest.mark.parametrize(
    ("text", "kind", "words", "verb", "question"),
    [
        pytest.param("The firm took over in 2019.", "date", "2019", "took",
                     "When did the firm take over?", id="particle"),
        pytest.param("A vote, which the firm must call within 60 days.", "duration",
                     "60 days", "call", "", id="object-before-its-verb"),
    ],
)  # fmt: skip
def test_a_verb_is_never_asked_without_what_completes_it(
    text: str, kind: str, words: str, verb: str, question: str
) -> None:
    lemma = {"took": "take"}.get(verb, verb)
    subject = "The firm" if "The firm" in text else "the firm"
    found = circumstances(
        placed(text, verb, lemma, nsubj=subject), noun=None, noun_words=""
    )
    assert asked(figure(text, words, found, kind), text) == question


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


def test_what_somebody_failed_to_do_is_asked_as_that() -> None:
    text = "The yard failed to paint the boats in May."
    verb = placed(text, "paint", "paint", nsubj="The yard", obj="the boats")
    found = circumstances(verb, noun=None, noun_words="")
    question = "When did the yard fail to paint the boats?"
    assert asked(figure(text, "May", found, "date"), text) == question


def test_a_clause_without_a_verb_asks_nothing_but_for_a_comparison() -> None:
    text = "Four boats and a ferry."
    found = circumstances(noun="boat", noun_words="Four boats")
    made = figure(text, "Four boats", found)
    assert asked(made, text) == ""
    question = "How many boats: “… and a ferry”?"
    assert describe_somehow(made, NAMES, text) == question


def test_what_was_not_done_is_asked_as_that() -> None:
    text = "The yard did not answer four letters."
    verb = placed(text, "answer", "answer", nsubj="The yard", obj="four letters")
    found = circumstances(verb, noun="letter", noun_words="letters")
    question = "How many letters did the yard not answer?"
    assert asked(figure(text, "four letters", found), text) == question


def test_what_was_decided_against_is_asked_as_that() -> None:
    text = "It defended the decision not to prosecute Tom Reed in 2015."
    verb = placed(text, "prosecute", "prosecute", obj="Tom Reed")
    found = circumstances(replace(verb, negated=True), noun=None, noun_words="")
    question = "When was it decided not to prosecute Tom Reed?"
    assert asked(figure(text, "2015", found, "date"), text) == question


def test_a_frame_never_asks_for_what_was_not_done() -> None:
    text = "Four witnesses were not interviewed."
    verb = placed(text, "interviewed", "interview", **{"nsubj:pass": "Four witnesses"})
    found = circumstances(
        replace(verb, negated=True), noun="witness", noun_words="witnesses"
    )
    question = "How many witnesses were not interviewed?"
    assert asked(figure(text, "Four witnesses", found), text) == question


def test_what_is_allowed_is_not_asked_as_what_was() -> None:
    text = "The ferry is licensed to carry 150 passengers."
    verb = placed(text, "carry", "carry", nsubj="The ferry", obj="150 passengers")
    found = circumstances(verb, noun="passenger", noun_words="passengers")
    question = "How many passengers may be on board?"
    assert asked(figure(text, "150 passengers", found), text) == question


@pytest.mark.parametrize(
    ("text", "words", "verb", "arguments", "question"),
    [
        pytest.param(
            "The yard had painted the boats in May.", "May", "painted",
            {"nsubj": "The yard", "obj": "the boats", "obl": "in May"},
            "When did the yard paint the boats?", id="done-by-then",
        ),
        pytest.param(
            "The yard was not sold until May.", "May", "sold",
            {"nsubj:pass": "The yard", "obl": "until May"},
            "When was the yard sold?", id="not-until",
        ),
        pytest.param(
            "The chairman, Ivor Lunt, 62, left the yard in May.", "May", "left",
            {"obj": "the yard", "obl": "in May"},
            "When did Ivor Lunt leave the yard?", id="subject-the-parse-lost",
        ),
        pytest.param(
            "Lunt was not seen in May.", "May", "seen",
            {"nsubj:pass": "Lunt", "obl": "in May"}, "", id="what-did-not-happen",
        ),
        pytest.param(
            "The bill is expected to be passed in May.", "May", "passed",
            {"nsubj:pass": "The bill", "obl": "in May"},
            "When is the bill expected to be passed?", id="verb-behind-a-verb",
        ),
        pytest.param(
            "Lunt denied in May that he had taken $500 from the fund.", "May",
            "denied", {"nsubj": "Lunt", "obl": "in May"},
            "When did Lunt deny that he had taken the money from the fund?",
            id="what-was-denied",
        ),
        pytest.param(
            "Lunt denied it in May.", "May", "denied",
            {"nsubj": "Lunt", "obj": "it", "obl": "in May"}, "", id="nobody-knows-what",
        ),
        pytest.param(
            "The boats that Lunt sold in May sank.", "May", "sold",
            {"nsubj": "Lunt", "obl": "in May"}, "", id="object-before-its-subject",
        ),
    ],
)  # fmt: skip
def test_a_date_is_asked_as_a_person_would_or_not_at_all(
    text: str, words: str, verb: str, arguments: dict[str, str], question: str
) -> None:
    lemma = {"painted": "paint", "denied": "deny", "passed": "pass"}.get(verb, verb)
    found = circumstances(
        placed(text, verb, lemma, **arguments), noun=None, noun_words=""
    )
    assert asked(figure(text, words, found, "date"), text) == question


def test_a_sum_is_asked_as_the_size_of_what_it_is() -> None:
    text = "The yard faces a deficit of $400."
    whole = {"nsubj": "The yard", "obj": "a deficit of $400"}
    found = circumstances(
        placed(text, "faces", "face", **whole), noun=None, noun_words=""
    )
    question = "How large a deficit does the yard face?"
    assert asked(figure(text, "$400", found, "money"), text) == question


def test_what_somebody_denies_is_asked_as_alleged() -> None:
    text = "Lunt denied that he took four boats."
    took = placed(text, "took", "take", nsubj="he", obj="four boats")
    whose = replace(took.arguments[0], entity=1)
    took = replace(took, arguments=(whose, took.arguments[1]))
    denied = replace(placed(text, "denied", "deny", nsubj="Lunt"), link="embeds")
    found = circumstances(took, denied, noun="boat", noun_words="boats")
    question = "How many boats did Tom Reed allegedly take?"
    assert asked(figure(text, "four boats", found), text) == question
