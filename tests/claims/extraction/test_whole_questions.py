"""A question names its subject and object in full, or is asked more plainly, or not."""

import pytest

from claims.extraction.reader import Reader, open_reader
from tests.claims.extraction.test_asking import asked


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("A petition asking for the heap to go had 240 signatures by the "
                     "time the chairs were stacked.", "240",
                     "How many signatures did the petition asking for the heap to go "
                     "have?", id="chairs-without-their-verb"),
        pytest.param("Ann Hale was indicted in May on charges she took money from the "
                     "fund.", "May", "When was Ann Hale indicted?", id="charges-she"),
        pytest.param("Tom Reed was supported by 42 percent of the members in the poll.",
                     "42", "By what percentage of the members was Tom Reed supported "
                     "in the poll?", id="share-of-whom"),
        pytest.param("Non-performing loans stood at 38 per cent of the loan book in "
                     "May.", "38", "At what percentage of the loan book did "
                     "non-performing loans stand in May?", id="half-a-compound"),
        pytest.param("There was at least a dozen other people on the scene.", "dozen",
                     "How many other people were there on the scene?", id="there-were"),
        pytest.param("The harbour hopes to raise its output to 3 million tonnes a year "
                     "early in the next decade.", "3", "To how many tonnes does the "
                     "harbour hope to raise its output a year?", id="rate-alone"),
        pytest.param("A single lorry can carry 20 tonnes or more.", "20",
                     "How many tonnes can the single lorry carry?", id="or-more"),
        pytest.param("Yesterday a neighbour recalled a loud bang in the street.",
                     "Yesterday", "When did the neighbour recall a loud bang in the "
                     "street?", id="the-day-is-no-neighbour"),
        pytest.param("The yard built the ferry, predating the harbour by more than 20 "
                     "years.", "20", "By how long did the yard predate the harbour?",
                     id="bare-form"),
        pytest.param("Auditors Matheka & Oduor, who had signed off the accounts for "
                     "five years, said nothing.", "five",
                     "For how long had Matheka & Oduor signed off the accounts?",
                     id="two-names-of-one"),
    ],
)  # fmt: skip
def test_what_is_torn_is_left_out(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("During an interview with Sean Lunt that aired on Wednesday, Ann "
                     "Hale spoke of the wall.", "Wednesday", id="no-man-airs"),
        pytest.param("Removing the waste and treating the soil would cost £6.4m, the "
                     "council said.", "6.4", id="the-second-of-two"),
        pytest.param("On Tuesday, health officials discovered at least one case in "
                     "Tern County.", "Tuesday", id="discovered-what"),
        pytest.param("Ann Hale boasted on Monday that the plan had not cost a penny.",
                     "Monday", id="boasted-of-what"),
        pytest.param("The phrase that Tom Reed cited on Friday has a history.",
                     "Friday", id="cited-what"),
        pytest.param("The rest came from a sale of the hall, a former school bought in "
                     "1988 for £310,000.", "310", id="a-school-buys-nothing"),
        pytest.param("Tom Reed set an April 15 deadline for both sides.", "April",
                     id="a-day-that-tells-which"),
        pytest.param("About 60 percent will be covered by the insurer of the "
                     "orchestra.", "60", id="a-share-of-nothing"),
        pytest.param("The tram has a 39 percent larger cabin than before.", "39",
                     id="larger-by-so-much"),
        pytest.param("A camera recorded 31 movements over two nights in April.", "two",
                     id="over-two-nights"),
        pytest.param("A campus shooting spree that left three professors dead has "
                     "shaken the town.", "three", id="half-a-phrase"),
        pytest.param("Ann Hale won by 8 goals and 11 tries.", "11",
                     id="the-second-by"),
        pytest.param("Ann Hale sent more than 50 men a day the same text.", "50",
                     id="sent-what"),
    ],
)  # fmt: skip
def test_what_is_not_whole_is_not_asked(reader: Reader, text: str, words: str) -> None:
    assert asked(reader, text, words) == ""
