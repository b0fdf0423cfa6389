"""Questions in the words of a clause, read off sentences by the shipped pipeline."""

import pytest

from claims.alignment.titles.wording import in_words
from claims.extraction.reader import Reader, open_reader
from claims.reading import FigureRead, Reading


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


def figure_of(reading: Reading, text: str, words: str) -> FigureRead:
    place = text.index(words)
    return next(f for f in reading.figures if f.span[0] <= place < f.span[1])


def asked(reader: Reader, text: str, words: str) -> str:
    reading = reader.read(text)
    names = {one.id: one.name for one in reading.entities}
    return in_words(figure_of(reading, text, words).circumstances.asked, names)


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("Nineteen boats sank in the storm.", "Nineteen",
                     "How many boats sank in the storm?", id="subject"),
        pytest.param("Four of the injured were flown to Derby.", "Four",
                     "How many of the injured were flown to Derby?", id="of-them"),
        pytest.param("Dozens of women have complained.", "Dozens",
                     "How many women have complained?", id="dozens"),
        pytest.param("Only 1% of journeys in the city are made by bike.", "1%",
                     "What share of journeys in the city are made by bike?",
                     id="share"),
        pytest.param("The company will cut 350 jobs at its oldest factory.", "350",
                     "How many jobs will the company cut at its oldest factory?",
                     id="object"),
        pytest.param("Ivor Lunt, 63, resigned on Monday, the hospital said.", "Monday",
                     "When did Ivor Lunt resign?", id="behind-an-age"),
        pytest.param("Ada Roe, who became chief executive in May, apologised to "
                     "patients on Tuesday.", "Tuesday",
                     "When did Ada Roe apologise to patients?", id="behind-who"),
        pytest.param("The hospital, which has 340 beds and employs 1,900 people, "
                     "carried out two reviews.", "1,900",
                     "How many people does the hospital employ?",
                     id="a-verb-taken-for-a-noun"),
        pytest.param("Metro\n\nFurious marchers waving painted flags descended on the "
                     "hall Saturday to tell the mayor to go.", "Saturday",
                     "When did furious marchers waving painted flags descend on the "
                     "hall?", id="what-somebody-carries-does-nothing"),
        pytest.param("Two workers arrested on Monday have been freed.", "Monday",
                     "When were two workers arrested?", id="behind-its-noun"),
        pytest.param("Residents were sheltering in a school and two churches.", "two",
                     "In how many churches were residents sheltering?",
                     id="case-of-the-first"),
        pytest.param("More than 9,000 people have signed a petition calling for one.",
                     "9,000", "How many people have signed a petition?",
                     id="nothing-called-for"),
        pytest.param("Rovers won the cup in 1927.", "1927",
                     "When did Rovers win the cup?", id="a-name-alone"),
        pytest.param("A strike would close 40 schools and affect 900 pupils.", "900",
                     "How many pupils would the strike affect?",
                     id="helper-of-the-verb-before"),
        pytest.param("There were 312 spoiled votes.", "312",
                     "How many spoiled votes were there?", id="there"),
        pytest.param("Turnout was 53.7%, down from 58.1% in 2019.", "53.7",
                     "What was the turnout?", id="what-it-was"),
        pytest.param("The train, which was 1.4 kilometres long, stopped.", "1.4",
                     "How long was the train?", id="length"),
        pytest.param("The profit dropped to $212 million from $259 million.", "212",
                     "To how much did the profit drop?", id="to-how-much"),
        pytest.param("The board declared a dividend of $5 a share.", "5",
                     "How large a dividend did the board declare?", id="size"),
        pytest.param("Each tenant paid $450 a month.", "450",
                     "How much did each tenant pay a month?", id="rate"),
        pytest.param("Tickets sold out in nine minutes.", "nine",
                     "How quickly did tickets sell out?", id="how-quickly"),
        pytest.param("Talks must begin within 30 days.", "30",
                     "How soon must talks begin?", id="how-soon"),
        pytest.param("The two sides have met 17 times since May.", "17",
                     "How many times have the two sides met?", id="times"),
    ],
)  # fmt: skip
def test_an_amount_is_asked_in_its_own_clause(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("The report was handed to the minister on 30 August.", "30",
                     "When was the report handed to the minister?", id="passive"),
        pytest.param("In March the yard closed its old dock.", "March",
                     "When did the yard close its old dock?", id="fronted"),
        pytest.param("They read a study published on Friday in a journal.", "Friday",
                     "When was the study published in a journal?", id="participle"),
        pytest.param("They cited a study from the union published on Friday.", "Friday",
                     "When was the study from the union published?", id="from-whom"),
        pytest.param("The yard had previously sold its dock back in 2015.", "2015",
                     "When did the yard sell its dock?", id="back-in"),
        pytest.param("The deed, filed on Friday and made public, names him.", "Friday",
                     "When was the deed filed?", id="aside"),
        pytest.param("The indictment, handed up on Friday and unsealed Monday, accuses"
                     " him of assaulting one woman in 2017 and a second, an intern, in"
                     " 2019.", "Friday", "When was the indictment handed up?",
                     id="aside-before-a-list"),
        pytest.param("Hale was hit with six charges of fraud on Monday.", "Monday",
                     "When was Hale hit with six charges of fraud?", id="with-what"),
        pytest.param("The charges involve events between 2017 and 2019.", "between",
                     "", id="a-stretch-of-what-is-so"),
        pytest.param("The road has been closed since Thursday.", "Thursday",
                     "Since when has the road been closed?", id="since"),
        pytest.param("The yard was not sold until May.", "May",
                     "When was the yard sold?", id="not-until"),
        pytest.param("A confiscation hearing will be held on 3 June.", "3 June",
                     "When will the confiscation hearing be held?", id="future"),
    ],
)  # fmt: skip
def test_a_date_is_asked_of_what_happened_then(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("Ann Hale is a broker. She lost $64,500 on shares.", "64",
                     "How much did Ann Hale lose on shares?", id="pronoun"),
        pytest.param("Broker Ann Hale, 54, admitted 18 counts of fraud.", "18",
                     "How many counts of fraud did Ann Hale admit?", id="age-between"),
        pytest.param("LEEDS, 3 May — A broker who stole $900 was fined $200.", "200",
                     "How much was the broker fined?", id="dateline"),
        pytest.param("The bank, which has 41 branches, has repaid them.", "41",
                     "How many branches does the bank have?", id="relative"),
        pytest.param("The yard was sold. It employs 40 welders.", "40",
                     "How many welders does the yard employ?", id="subject-before"),
        pytest.param("The ferry sank in May. It was built in 1984.", "1984",
                     "When was the ferry built?", id="thing-before"),
        pytest.param("Two men were arrested. They were held until July 12.", "July",
                     "Until when were the two men held?", id="several-before"),
        pytest.param("The bank said it had lost 300 cards.", "300",
                     "How many cards had the bank lost?", id="who-says-it"),
        pytest.param("Clinics have set up 20 wards in tents.", "20",
                     "How many wards have clinics set up in tents?", id="set-up"),
        pytest.param("Ann Hale spent $240 on hats, $85 on gloves and $30 on socks.",
                     "85", "How much did Ann Hale spend on gloves?", id="listed"),
    ],
)  # fmt: skip
def test_whoever_does_it_is_named(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("They lost $400 on it.", "400", id="nobody-known"),
        pytest.param("Yard to cut 350 jobs", "350", id="headline"),
        pytest.param("He won two of the six seats.", "six", id="the-whole"),
        pytest.param("Pay fell 8 percent more than in 2019.", "8", id="compared"),
        pytest.param("The yard won a 12-year lease.", "12", id="compound"),
        pytest.param("The city bought the mill. It cost $900.", "900",
                     id="either-before"),
        pytest.param("The city closed the mill. It took 30 men to do so.", "30",
                     id="it-of-nothing"),
        pytest.param("Hale won their last six games.", "six", id="their-last"),
        pytest.param("Fifty pounds will not buy a plot.", "Fifty", id="not-enough"),
        pytest.param("Two divers are among the nine people found.", "Two", id="among"),
        pytest.param("More than 300 donors have asked for their money back.", "300",
                     id="what-they-asked"),
        pytest.param("She found that 61 of 430 files she read were lost.", "61",
                     id="which-are-meant"),
        pytest.param("Officers seized three cars, $900 in cash and 11 phones.", "11",
                     id="case-of-the-sum"),
        pytest.param("If Ann Hale had sold 40 boats, she would pay.", "40",
                     id="supposed"),
        pytest.param("The owner of a mill in Derby, which employs 40 men, left.", "40",
                     id="either-of-two"),
        pytest.param("The ferry was not seen in May.", "May", id="did-not-happen"),
    ],
)  # fmt: skip
def test_what_no_question_fits_is_not_asked(
    reader: Reader, text: str, words: str
) -> None:
    assert asked(reader, text, words) == ""


def test_what_somebody_denies_is_asked_as_alleged(reader: Reader) -> None:
    text = "Ann Hale denied that the yard took four boats."
    question = "How many boats did the yard allegedly take?"
    assert asked(reader, text, "four") == question


def test_what_was_said_is_asked_with_what_it_was(reader: Reader) -> None:
    text = "Ann Hale said on Tuesday that the ferry had been sold."
    question = "When did Ann Hale say that the ferry had been sold?"
    assert asked(reader, text, "Tuesday") == question
