"""Questions of what hangs on a noun or a participle, read by the shipped pipeline."""

import pytest

from claims.extraction.reader import Reader, open_reader
from tests.claims.extraction.test_asking import asked


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("The union reached a $2 million settlement.", "2 million",
                     "How large a settlement did the union reach?", id="before-noun"),
        pytest.param("The union wants a 14 percent raise.", "14",
                     "How large a raise does the union want?", id="share-before-noun"),
        pytest.param("A reward of $900 has been offered.", "900",
                     "How large a reward has been offered?", id="noun-as-subject"),
        pytest.param("Ann Hale was ordered to pay costs of £9,120.", "9,120",
                     "How much in costs was Ann Hale ordered to pay?", id="plural-sum"),
        pytest.param("The yard has been bought with a loan of $300.", "300",
                     "With how large a loan has the yard been bought?", id="with-it"),
        pytest.param("Police seized gold worth $9 million.", "9 million",
                     "How much was the gold worth?", id="worth"),
        pytest.param("The thieves drilled through a wall 40 centimetres thick.", "40",
                     "How thick was the wall?", id="dimension"),
        pytest.param("The council voted to build a wall 3 kilometres long.", "3",
                     "How long will the wall be?", id="dimension-to-come"),
        pytest.param("The yard will shut three of its 11 docks.", "three",
                     "How many of its 11 docks will the yard shut?", id="of-its-own"),
    ],
)  # fmt: skip
def test_an_amount_is_asked_of_its_noun(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("A bus fell into a gorge in Peru, killing 24 people.", "24",
                     "How many people were killed when the bus fell into a gorge in"
                     " Peru?", id="killing"),
        pytest.param("A storm hit the coast on Monday, damaging 40 houses.", "40",
                     "How many houses did the storm damage?", id="beside-the-verb"),
        pytest.param("Ann Hale was jailed after allegedly taking $900 from a till.",
                     "900", "How much did Ann Hale allegedly take from a till?",
                     id="after-alleged"),
        pytest.param("Four men were killed and 11 injured in the fire.", "11",
                     "How many people were injured in the fire?", id="verb-left-out"),
        pytest.param("Nine men died when a barge sank in Derby.", "Nine",
                     "How many men died when a barge sank in Derby?", id="when"),
        pytest.param("A flood killed 12 in May.", "12",
                     "How many people did the flood kill in May?", id="bare-number"),
        pytest.param("The judge ordered Ann Hale to repay $900.", "900",
                     "How much did the judge order Ann Hale to repay?", id="told-to"),
        pytest.param("The yard closed after 40 men were hurt in a fire.", "40",
                     "How many men were hurt in a fire?", id="after-it-happened"),
        pytest.param("The yard will hire 40 men over two years.", "two",
                     "Over how many years will the yard hire 40 men?", id="over-years"),
        pytest.param("Ann Hale has 60 days to appeal.", "60",
                     "How long does Ann Hale have to appeal?", id="time-to-do-it"),
        pytest.param("The yard has paid £900 to two men.", "two",
                     "To how many men has the yard paid £900?", id="sum-to-so-many"),
    ],
)  # fmt: skip
def test_half_a_clause_is_asked_with_the_whole(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("The thieves emptied 17 safes. They left two tools in it.", "two",
                     "How many tools did the thieves leave?", id="people-not-things"),
        pytest.param("The launch cost $19 million. It was founded in 2016.", "2016", "",
                     id="no-body"),
        pytest.param("The museum and its insurers paid $900 in May.", "900",
                     "How much did the museum and its insurers pay in May?",
                     id="its-own-insurers"),
    ],
)  # fmt: skip
def test_pronouns_are_asked_by_who_can_do_it(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The £31 million job was put off twice.", "31", id="known-job"),
        pytest.param("Ann Hale remained in her post on Monday.", "Monday", id="state"),
        pytest.param("The firm lost £900 on sales of £4,000.", "4,000", id="on-sales"),
    ],
)  # fmt: skip
def test_what_would_read_ill_is_not_asked(
    reader: Reader, text: str, words: str
) -> None:
    assert asked(reader, text, words) == ""


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        pytest.param("A 29-year-old Londoner was held in May.", "May",
                     "When was the 29-year-old Londoner held?", id="no-name"),
        pytest.param("A boy stabbed two teachers at a school.", "two",
                     "How many teachers did the boy stab at a school?", id="doubled"),
        pytest.param("The boat, licensed to carry 80 people, sank.", "80",
                     "How many people was the boat licensed to carry?", id="passive"),
        pytest.param("The storm left 40 homes in Derby without power.", "40",
                     "How many homes did the storm leave in Derby without power?",
                     id="without"),
        pytest.param("Divers got stuck in May.", "May", "When did divers get stuck?",
                     id="got"),
        pytest.param("The yard hired 40 men for the clean-up.", "40",
                     "How many men did the yard hire for the clean-up?", id="hyphen"),
        pytest.param("The gold worth $900 had vanished.", "900",
                     "How much was the gold worth?", id="worth-before-verb"),
    ],
)  # fmt: skip
def test_a_question_reads_as_a_person_would_write_it(
    reader: Reader, text: str, words: str, question: str
) -> None:
    assert asked(reader, text, words) == question
