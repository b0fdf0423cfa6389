"""Pieces of questions: who, what follows, how it opens, the last resort."""

import pytest

from claims.alignment.asking import reads_well, remainder, who
from claims.alignment.openings import last_resort, many, opening
from claims.alignment.scope import Printed
from claims.reading import Argument
from tests.readings import circumstances, predicate, span

NAMES = {1: "Tom Reed"}


@pytest.mark.parametrize(
    ("words", "entity", "name"),
    [
        pytest.param("he", 1, "Tom Reed", id="pronoun"),
        pytest.param("he", None, "", id="nobody-knows-who"),
        pytest.param("The yard", None, "the yard", id="lowered"),
        pytest.param("Reed's lawyer", 1, "Reed's lawyer", id="owner-is-not-the-one"),
        pytest.param("Meanwhile, the yard", None, "the yard", id="opener"),
        pytest.param("the yard, an old one", None, "the yard", id="aside"),
        pytest.param("whose office", None, "", id="relative"),
        pytest.param("Hundreds of people", None, "hundreds of people", id="quantity"),
        pytest.param("$400", None, "", id="sum"),
        pytest.param("according to Reed", None, "", id="preposition"),
    ],
)
def test_somebody_is_named_as_a_person_would(
    words: str, entity: int | None, name: str
) -> None:
    argument = Argument("nsubj", words.rsplit(maxsplit=1)[-1], words, (0, 1), entity)
    assert who(argument, NAMES) == name


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param(" the boats, he said", "the boats", id="to-the-comma"),
        pytest.param(" the boats because it rained", "the boats", id="next-clause"),
        pytest.param(" 1,500 boats in", "1,500 boats", id="number-with-comma"),
        pytest.param(" $5,000 to the fund on", "the money to the fund", id="sum"),
        pytest.param(" released on $5,000 bail", "released", id="sum-inside"),
        pytest.param(" back the early", "", id="nothing-left"),
    ],
)
def test_what_follows_a_verb_is_tidied(text: str, kept: str) -> None:
    assert remainder(text) == kept


@pytest.mark.parametrize(
    ("kind", "counted", "unit", "case", "verb", "words"),
    [
        pytest.param("count", "email", None, "to", "respond", "To how many emails",
                     id="fronted"),
        pytest.param("count", "", None, "", "speak", "How many", id="of-nothing-named"),
        pytest.param("date", "", None, "since", "hold", "Since when", id="since"),
        pytest.param("date", "", None, "in", "hold", "When", id="in"),
        pytest.param("duration", "", None, "for", "wait", "For how long", id="for"),
        pytest.param("percent", "", None, "", "fall", "By what percentage", id="by"),
        pytest.param("percent", "voter", None, "", "want", "What share of voters",
                     id="share-of"),
        pytest.param("measure", "", "knots", "at", "sail", "At how many knots",
                     id="unit"),
        pytest.param("measure", "", "degrees", "", "reach", "How many degrees",
                     id="degrees"),
        pytest.param("money", "", None, "for", "go", "For how much", id="for-a-sum"),
    ],
)  # fmt: skip
def test_a_question_opens_with_what_is_asked(
    kind: str, counted: str, unit: str | None, case: str, verb: str, words: str
) -> None:
    assert opening(kind, counted, unit, case, predicate(verb)) == words


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        ("court officer", "court officers"),
        ("county's mayors", "of the county's mayors"),
        ("member of the board", "member of the board"),
    ],
)
def test_what_is_counted_is_asked_in_the_plural(counted: str, words: str) -> None:
    assert many(counted) == words


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        ("It was on Monday.", "Monday", "What happened on Monday?"),
        ("It was in 2012.", "2012", "What happened in 2012?"),
        ("It was last week.", "last week", "What happened last week?"),
        ("Last week it was.", "Last week", "What happened last week?"),
        ("May 18, 2021", "May 18, 2021", "What happened on May 18, 2021?"),
        ("It was the 1990s.", "1990s", "What happened in the 1990s?"),
    ],
)
def test_a_date_of_nothing_named_asks_what_happened(
    text: str, words: str, question: str
) -> None:
    at = Printed(text, span(text, words))
    assert last_resort("date", "", None, circumstances(), at) == question


def test_a_date_of_a_noun_asks_for_its_date() -> None:
    text = "the 2016 plea deal"
    deal = predicate("deal")
    found = circumstances(deal.__class__("deal", span(text, "deal"), "governs"))
    at = Printed(text, span(text, "2016"))
    question = "What is the date of the plea deal?"
    assert last_resort("date", "", None, found, at) == question


@pytest.mark.parametrize(
    "question",
    [
        "When did the insurer pay $?",
        "How many 's boats sank?",
        "When did I leave?",
        "When was “the boat” sold?",
        "When did the the yard close?",
        "When did the whose office close?",
    ],
)
def test_what_no_person_would_write_does_not_read_well(question: str) -> None:
    assert not reads_well(question)
