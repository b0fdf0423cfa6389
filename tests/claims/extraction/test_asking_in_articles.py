"""Questions out of long articles, whose sentences tell more than one thing."""

import pytest

from claims.extraction.reader import Reader, open_reader
from tests.claims.extraction.test_asking import asked


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


FILLER = (
    "The council met in the old hall. Ann Hale spoke for an hour about roads and"
    " rents. She was followed by Tom Reed, who spoke of schools. Nobody clapped. "
)
LONG = FILLER * 5


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("Sales in the north fell 12% to $640 million.", "12",
                     "By what percentage did sales in the north fall?", id="fell"),
        pytest.param("The motion was carried by eight votes to three.", "eight",
                     "With how many votes was the motion carried?",
                     id="votes-on-one-side"),
        pytest.param("The ferry makes the trip, of 50 minutes, six times a day.", "six",
                     "", id="what-is-made-is-cut-off"),
        pytest.param("Reed has yet to say whether or not he will run in 2031.", "2031",
                     "", id="whether-or-not"),
        pytest.param("That bargain collapsed last week, when the yard left.",
                     "last week", "When did the bargain collapse?", id="that"),
        pytest.param("Ann Hale said Tom Reed had recused himself from the case since "
                     "2022.", "2022",
                     "Since when had Tom Reed recused himself from the case?",
                     id="himself"),
        pytest.param("Four growers have killed themselves in the valley.", "Four",
                     "How many growers have killed themselves in the valley?",
                     id="themselves"),
        pytest.param("Ann Hale's funeral will be held at St Brigid's on Thursday.",
                     "Thursday", "When will Ann Hale's funeral be held at St Brigid's?",
                     id="owner-alone"),
        pytest.param("The state released 200 million vouchers two weeks before the "
                     "vote.", "200", "How many vouchers did the state release?",
                     id="counted-from-what-is-cut"),
        pytest.param("The trustees were advised of the cost as early as 2019.", "2019",
                     "When were the trustees advised of the cost?", id="as-early-as"),
        pytest.param("He has examined 112 agreements signed by nearby states.", "112",
                     "", id="nobody"),
        pytest.param("Ann Hale has examined 112 agreements signed by towns.", "112",
                     "How many agreements signed by towns has Ann Hale examined?",
                     id="participle-at-its-noun"),
        pytest.param("The school board said it had received 212 complaints of sexual "
                     "misconduct by teachers in the past year.", "212",
                     "How many complaints of sexual misconduct by teachers had the "
                     "school board received in the past year?", id="whose-complaints"),
        pytest.param("After an angry meeting on Tuesday attended by 300 people, the "
                     "council said that the baths would stay open.",
                     "300", "By how many people was the angry meeting attended?",
                     id="behind-a-day"),
        pytest.param("Ivor Lunt visits the baths, which shut their doors in March.",
                     "March", "When do the baths shut their doors?", id="to-come"),
        pytest.param("Last night 38,000 homes and businesses had no power.", "38,000",
                     "How many homes and businesses had no power?", id="both-counted"),
        pytest.param("The Grelby Cooperative Sugar Factory hired 40 men.", "40",
                     "How many men did the Grelby Cooperative Sugar Factory hire?",
                     id="the-whole-name"),
        pytest.param("Ann Hale met with staff at noon and with 60 parents in the hall.",
                     "60", "With how many parents did Ann Hale meet?",
                     id="with-whom-else"),
        pytest.param("PORT LEEDS (ABC) - Prosecutors charged Tom Reed with four counts "
                     "of theft.", "four",
                     "With how many counts of theft did prosecutors charge Tom Reed?",
                     id="dateline"),
        pytest.param("Two men from Reno were arrested on suspicion of theft.", "Two",
                     "How many men from Reno were arrested on suspicion of theft?",
                     id="which-men"),
        pytest.param("The shelves on Skarra were emptied of bread by noon on Monday.",
                     "Monday", "When were the shelves on Skarra emptied of bread?",
                     id="no-hour"),
        pytest.param(f"{LONG}Outside the town hall 200 protesters stood.", "200",
                     "How many protesters stood outside the town hall?",
                     id="place-told-first"),
        pytest.param("Nine pilgrims died when their jeep overturned in Derby.", "Nine",
                     "How many pilgrims died when their jeep overturned in Derby?",
                     id="their-own"),
        pytest.param("Fourteen people were killed and 32 injured when a bus carrying "
                     "a wedding party fell into a gorge.", "Fourteen",
                     "How many people were killed when a bus carrying a wedding party "
                     "fell into a gorge?", id="when"),
    ],
)  # fmt: skip
def test_a_question_keeps_what_tells_of_what_it_is(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Nobody on these benches wanted to leave in 2019.", "2019",
                     id="nobody"),
        pytest.param("A similar measure failed in committee in 2021.", "2021",
                     id="similar-to-what"),
        pytest.param("Payments are expected to run from $120,000 to $160,000.",
                     "120,000", id="a-range"),
        pytest.param("The hall needs £900 of repairs to the roof.", "900",
                     id="how-much-repairs"),
        pytest.param("Ann Hale counts 34 towns whose debts exceed their income.", "34",
                     id="whose"),
        pytest.param("A further £200 for every family will come from the fund.", "200",
                     id="a-rate"),
        pytest.param("The school offered four rooms for the start of term on May 6.",
                     "May 6", id="term-starts"),
        pytest.param("The shelter took in 240 people by nightfall.", "240",
                     id="no-place"),
        pytest.param("He promised the same in August.", "August", id="the-same"),
        pytest.param("Lomuru woke up on Friday to its first mayor.", "Friday",
                     id="to-what"),
        pytest.param("He left in April, weeks before the trustees voted on May 30 to "
                     "accept the terms.", "May 30", id="nobody-is-voted"),
        pytest.param("Lines on the moor should be ready for several days in the dark.",
                     "several days", id="days-in-the-dark"),
        pytest.param("The union wants 7 per cent and a shorter week.", "7",
                     id="a-share-of-what"),
        pytest.param("Hardest hit are 1,420 teachers who were persuaded in 2022 to "
                     "invest.", "2022", id="a-verb-in-the-subject"),
        pytest.param("LEEDS, England - A youth choir will pay $7 million in May.", "7",
                     id="a-dash-of-a-dateline"),
        pytest.param("Several of the plaintiffs intend to be there.", "Several",
                     id="intend-to-be-what"),
        pytest.param("The plot of ash and hazel that sold at auction in 2023 is bare.",
                     "2023", id="hazel-is-no-plot"),
        pytest.param("The fire was 8% contained, Ann Hale said.", "8",
                     id="a-degree"),
        pytest.param("Its members voted for action by 88 per cent to 12.", "88",
                     id="a-vote-in-shares"),
        pytest.param("The firm raised an offer of £40, which the union rejected in "
                     "May.", "May", id="rejected-what"),
        pytest.param("He was the first firefighter killed in the county since 1998.",
                     "1998", id="first-since"),
        pytest.param("The judge gave Tom Reed three months to repay £5.6 million.",
                     "5.6", id="months-to-repay"),
        pytest.param("The fund turned down her request for $1,200 for a coat.",
                     "1,200", id="refused-for-no-sum"),
        pytest.param(f"{LONG}Eleven people were hurt.", "Eleven", id="hurt-in-what"),
    ],
)  # fmt: skip
def test_what_would_mislead_is_not_asked(reader: Reader, text: str, words: str) -> None:
    assert asked(reader, text, words) == ""


def test_another_who_opens_a_sentence_may_be_meant(reader: Reader) -> None:
    text = (
        "Suresh Menon said 41 came to the ward. Driver Santosh Patil, 38, has a broken"
        " leg. His wife said that he had driven 14 hours."
    )
    assert "Suresh" not in asked(reader, text, "14")


def test_a_short_report_tells_of_one_event(reader: Reader) -> None:
    question = "How many people were hurt?"
    assert asked(reader, "Eleven people were hurt.", "Eleven") == question
