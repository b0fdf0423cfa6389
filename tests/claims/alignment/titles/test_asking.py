"""Pieces of questions: what follows, how it opens, the last resort."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.titles.asking import reads_well, remainder
from claims.alignment.titles.last_resort import last_resort
from claims.alignment.titles.openings import many
from tests.readings import circumstances, span


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
    ("counted", "words"),
    [
        ("court officer", "court officers"),
        ("county's mayors", "of the county's mayors"),
        ("Marlows’ former tenants", "of Marlows’ former tenants"),
        ("member of the board", "member of the board"),
    ],
)
def test_what_is_counted_is_asked_in_the_plural(counted: str, words: str) -> None:
    assert many(counted) == words


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("There was a fair on Monday, he said.", "Monday",
                     "“There was a fair on …”: when?", id="clause"),
        pytest.param("Last week, the boats lay idle.", "Last week",
                     "“… the boats lay idle”: when?",
                     id="begins-the-sentence"),
        pytest.param("The road is open, its owner said on Monday.", "Monday",
                     "When did the owner say “The road is open”?", id="said-then"),
        pytest.param("“It is open again,” police confirmed late Monday.", "Monday",
                     "When did police confirm “It is open again”?", id="quoted-then"),
        pytest.param("The road is open, he said on Monday.", "Monday",
                     "“The road is open, he said on …”: when?",
                     id="said-by-nobody"),
        pytest.param("May 18, 2021", "May 18, 2021", "What is dated May 18, 2021?",
                     id="alone"),
    ],
)  # fmt: skip
def test_at_worst_a_date_is_asked_by_its_clause(
    text: str, words: str, question: str
) -> None:
    at = Printed(text, span(text, words))
    assert last_resort("date", "", None, circumstances(), at) == question


@pytest.mark.parametrize(
    ("kind", "counted", "unit", "question"),
    [
        pytest.param("count", "", None, "“They had … left”: how many?",
                     id="bare"),
        pytest.param("count", "rusty boat", None, "How many rusty boats are there?",
                     id="closely-said"),
        pytest.param("percent", "", None,
                     "“They had … left”: what percentage?",
                     id="share"),
        pytest.param("money", "", None, "“They had … left”: how much?",
                     id="sum"),
        pytest.param("duration", "", None, "“They had … left”: how long?",
                     id="time"),
        pytest.param("measure", "", "miles",
                     "“They had … left”: how many miles?",
                     id="measure"),
    ],
)  # fmt: skip
def test_what_no_clause_asks_is_asked_in_its_words(
    kind: str, counted: str, unit: str | None, question: str
) -> None:
    at = Printed("They had 40 left.", (9, 11))
    assert last_resort(kind, counted, unit, circumstances(), at) == question


@pytest.mark.parametrize(
    ("before", "question"),
    [
        pytest.param("The yard sold 90 tickets. The union says there were ",
                     "How many tickets were there?", id="told-by-another"),
        pytest.param("The firm put the number of guests at 90. She said it was ",
                     "How many guests were there?", id="the-number-of"),
        pytest.param("It sold 90 tickets.\nAt the gate there were ",
                     "“At the gate there were …”: how many?",
                     id="another-paragraph"),
        pytest.param("The yard sold 90 tickets. The gate took ",
                     "“The gate took …”: how many?",
                     id="not-merely-counted"),
    ],
)  # fmt: skip
def test_a_mere_number_is_of_what_was_counted_before(
    before: str, question: str
) -> None:
    at = Printed(f"{before}140.", (len(before), len(before) + 3))
    assert last_resort("count", "", None, circumstances(), at) == question


@pytest.mark.parametrize(
    "question",
    [
        "When did the insurer pay $?",
        "How many 's boats sank?",
        "When did I leave?",
        "When was “the boat” sold?",
        "When did the the yard close?",
        "When did the whose office close?",
        "When will Reed run against?",
        "How many votes to three did it pass to three?",
        "When did Reed report that the total was the money?",
    ],
)
def test_what_no_person_would_write_does_not_read_well(question: str) -> None:
    assert not reads_well(question)
