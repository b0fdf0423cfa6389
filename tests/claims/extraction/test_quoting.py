"""In long articles few clauses are turned into questions; the others are quoted."""

import pytest

from claims.extraction.reader import Reader, open_reader
from tests.claims.extraction.test_asking import asked
from tests.claims.extraction.test_asking_in_articles import LONG


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("The firm owns eight other boats.", "eight",
                     "How many other boats does the firm own?", id="definite"),
        pytest.param("Officials said the firm owns eight boats.", "eight",
                     "How many boats does the firm own?", id="what-is-said"),
        pytest.param("The museum, built by a shipowner, drew 900 visitors.", "900",
                     "How many visitors did the museum draw?", id="an-aside"),
        pytest.param("In May the state spent $55 million on roads.", "55",
                     "How much did the state spend on roads?", id="a-day-first"),
        pytest.param("The school, which has 340 pupils, will close.", "340",
                     "How many pupils does the school have?", id="which"),
        pytest.param("Some 60 residents squeezed into the public gallery.", "60",
                     "How many residents squeezed into the public gallery?",
                     id="the-counted-do-it"),
        pytest.param("The director of the museum resigned on Tuesday.", "Tuesday",
                     "When did the director of the museum resign?", id="a-day"),
    ],
)  # fmt: skip
def test_a_plain_clause_is_turned_into_a_question(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, f"{LONG}{text}", words) == question


@pytest.mark.parametrize(
    ("text", "words", "quoted"),
    [
        pytest.param("The motion was carried by eight votes to three.", "eight",
                     "“The motion was carried by … votes to three”: how many?",
                     id="a-preposition-first"),
        pytest.param("A jury of seven women and five men convicted Reed.", "five",
                     "“A jury of seven women and … men convicted Reed”: how many?",
                     id="half-of-the-subject"),
        pytest.param("Some 300 members held a march in the town on Monday.", "Monday",
                     "“Some 300 members held a march in the town on …”: when?",
                     id="a-number-of-others"),
        pytest.param("A forensic team recovered the brake on Tuesday.", "Tuesday",
                     "“A forensic team recovered the brake on …”: when?", id="a-team"),
        pytest.param("The deal with the former pupils of cellist Max Reed was "
                     "announced Wednesday along with a law firm's report finding that "
                     "nobody had read the letters.", "Wednesday",
                     "“The deal with the former pupils of cellist Max Reed was "
                     "announced …”: when?", id="along-with"),
        pytest.param("All twelve members of the city's women's committee are calling "
                     "for the resignation of Northern District Attorney Cyril Reed "
                     "over his handling of assaults.", "twelve",
                     "“… members of the city's women's committee are calling for the "
                     "resignation”: how many?", id="calling-for"),
        pytest.param("The county has only lost twice since 1988.", "1988",
                     "“The county has only lost twice since …”: when?", id="only"),
        pytest.param("Prosecutors showed that the firm's insurer had paid $240,000 to "
                     "two women, and that nobody on the board of the firm was told "
                     "of it.", "240",
                     "“the firm's insurer had paid … to two women”: how much?",
                     id="its-own-clause"),
        pytest.param("Ann Hale is coming off a debate Tuesday night.", "Tuesday",
                     "“Ann Hale is coming off a debate …”: when?", id="goes-on"),
        pytest.param("Ann Hale spoke. She remains out on a $150,000 bond.", "150",
                     "“[Ann Hale] remains out on a … bond”: how much?", id="she"),
    ],
)  # fmt: skip
def test_what_is_not_plain_is_quoted_with_a_gap(
    reader: Reader, text: str, words: str, quoted: str
) -> None:
    assert asked(reader, f"{LONG}{text}", words) == quoted


def test_they_are_not_quoted_without_a_name(reader: Reader) -> None:
    text = "Harcourt Pacific made £9 million. They will be sold by the autumn."
    assert asked(reader, f"{LONG}{text}", "autumn") == ""


def test_no_quotation_begins_with_its_verb(reader: Reader) -> None:
    text = (
        "At least 17 people, including four children, were killed and 26 others injured"
        " on Sunday when a private bus carrying a wedding party plunged into a gorge on"
        " the old road in the hills."
    )
    assert asked(reader, f"{LONG}{text}", "Sunday") == ""


def test_a_quotation_is_short(reader: Reader) -> None:
    text = (
        "The former head of the harbour board of the county was paid $9,000 in May by"
        " the owner of a yard near the old bridge over the river at the edge of town."
    )
    quoted = asked(reader, f"{LONG}{text}", "9,000")
    assert quoted.startswith("“The former head of the harbour board")
    assert len(quoted) < len(text)
    assert "$9,000" not in quoted
