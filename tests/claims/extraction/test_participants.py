"""People counted in words: who was killed, how many, and each of them once."""

import pytest

from claims.extraction.figures import FigureReader
from claims.facts.figure import FigureKind
from claims.facts.quantities import read_quantities
from claims.reading import FigureRead
from tests.claims.extraction.counted_sentences import (
    A_BABY,
    A_MISSING_GIRL,
    A_WOUNDED_MAN,
    ADULTS_AND_A_CHILD,
    ANOTHER_HURT,
    BODY_OF_A_MISSING_MEMBER,
    FOUND_DEAD_AND_WOUNDED,
    FOUND_SHOT_TO_DEATH,
    FOUR_NOT_TWO,
    HE_DIED,
    HURT,
    ONE_DEAD_ANOTHER_HURT,
    SHOT_A_CLERK,
    TWO_PEOPLE_NAMELY,
)
from tests.claims.extraction.number_sentences import (
    COUPLE_AND_TWINS,
    COUPLE_CHILDREN_GRANDMOTHER,
    COUPLE_OF_CLERKS,
    CREW_AND_PASSENGERS,
    FOURTH_VICTIM,
    NINTH_OF_THE_YEAR,
    THE_COUPLE,
    THE_NINTH_VICTIM,
    THIRD_TO_DIE,
)
from tests.claims.extraction.participant_sentences import (
    A_BAKER_CALLED_SO,
    A_CLERK_WAS_CHARGED,
    A_WOMAN_DIED,
    ADULTS_AND_TEENS,
    AFTER_BEING_SHOT,
    BY_A_NICKNAME,
    COUNTS_OF_MURDER,
    DIED_AFTER_BEING_SHOT,
    DIED_LATER,
    ELEVEN_WERE_HURT,
    GUNMAN_DIED,
    HE_WAS_CHARGED,
    IN_NUMBERS,
    KILLED,
    MAY_DIE,
    MOTHER_AND_SON,
    NOT_KILLED,
    PARSED_APART,
    SHOT_AT,
    SHOT_DEAD,
    SHOT_HIMSELF,
    STRUCK_BY_A_BULLET,
    THEIR_AUNT_DIED,
    TWO_OF_THEM_DIED,
)
from tests.parses import parse, references


def one_after_another(*sentences: str) -> str:
    """The sentences as one text: heads are counted on."""
    rows: list[str] = []
    for sentence in sentences:
        read = [row.split() for row in sentence.strip().splitlines()]
        past = len(rows)
        rows += [f"{w} {tag} {dep} {int(head) + past}" for w, tag, dep, head in read]
    return "\n".join(rows)


def told(rows: str) -> list[tuple[str, object, str]]:
    """Words, count and event of every figure that no number is printed for."""
    doc = parse(rows)
    figures = FigureReader(doc, references(doc), ()).read(read_quantities(doc.text), ())
    return [
        (doc.text[slice(*one.span)], one.amount.low, event(one))
        for one in figures
        if one.circumstances.in_words
    ]


def event(figure: FigureRead) -> str:
    return figure.circumstances.predicates[0].lemma


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(KILLED, [("A man", 1, "kill")], id="a passive's subject"),
        pytest.param(
            A_BAKER_CALLED_SO, [("The baker", 1, "die")], id="called two things"
        ),
        pytest.param(SHOT_DEAD, [("A clerk", 1, "kill")], id="shot dead is killed"),
        pytest.param(
            MOTHER_AND_SON,
            [("a mother and her son", 2, "kill")],
            id="the one who did it is counted apart",
        ),
        pytest.param(
            ADULTS_AND_TEENS,
            [("Two adults and two teens", 4, "kill")],
            id="numbers joined by and",
        ),
        pytest.param(
            one_after_another(KILLED, DIED_LATER),
            [("A man", 1, "kill")],
            id="told again",
        ),
        pytest.param(
            one_after_another(GUNMAN_DIED, KILLED),
            [("A man", 1, "kill")],
            id="the gunman beside him",
        ),
        pytest.param(GUNMAN_DIED, [("The gunman", 1, "die")], id="the gunman alone"),
        pytest.param(
            one_after_another(KILLED, A_WOMAN_DIED),
            [("A man was killed in Harbourton. A woman", 2, "kill")],
            id="two who cannot be one",
        ),
        pytest.param(
            one_after_another(KILLED, IN_NUMBERS), [], id="counted in numbers too"
        ),
        pytest.param(IN_NUMBERS, [], id="counted in numbers only"),
        pytest.param(
            PARSED_APART, [("his wife and four daughters", 5, "kill")], id="mother"
        ),
        pytest.param(SHOT_HIMSELF, [("A boy", 1, "kill")], id="by his own hand"),
        pytest.param(
            A_CLERK_WAS_CHARGED, [("A clerk", 1, "charge")], id="charged, described"
        ),
        pytest.param(HE_WAS_CHARGED, [], id="charged, merely named"),
        pytest.param(NOT_KILLED, [], id="denied"),
        pytest.param(
            AFTER_BEING_SHOT, [("A man", 1, "shoot")], id="a subject shared by being"
        ),
        pytest.param(
            DIED_AFTER_BEING_SHOT, [("A man", 1, "die")], id="the dead count as dead"
        ),
        pytest.param(
            THEIR_AUNT_DIED,
            [("Two girls and their aunt", 3, "die")],
            id="an opening that the parse hangs elsewhere",
        ),
        pytest.param(
            ELEVEN_WERE_HURT, [("A man", 1, "die")], id="a number has its own verb"
        ),
        pytest.param(TWO_OF_THEM_DIED, [], id="two of those shot died, not all"),
        pytest.param(
            STRUCK_BY_A_BULLET,
            [("A girl", 1, "shoot")],
            id="struck by a bullet is shot",
        ),
        pytest.param(TWO_PEOPLE_NAMELY, [], id="who is listed behind a number"),
        pytest.param(SHOT_AT, [], id="shot at is not shot"),
        pytest.param(SHOT_A_CLERK, [("a clerk", 1, "shoot")], id="whom somebody shot"),
        pytest.param(
            FOUND_SHOT_TO_DEATH, [("A boy", 1, "kill")], id="found shot to death"
        ),
        pytest.param(
            ONE_DEAD_ANOTHER_HURT, [("a clerk", 1, "dead")], id="who stands behind dead"
        ),
        pytest.param(
            ADULTS_AND_A_CHILD,
            [("Four adults and a 3-year-old", 5, "kill")],
            id="a hyphen is no dash",
        ),
        pytest.param(
            FOUND_DEAD_AND_WOUNDED, [("man", 1, "dead")], id="another is nobody named"
        ),
        pytest.param(
            ANOTHER_HURT, [("Another", 1, "hurt")], id="another told of nowhere else"
        ),
        pytest.param(A_MISSING_GIRL, [("a missing girl", 1, "missing")], id="missing"),
        pytest.param(BODY_OF_A_MISSING_MEMBER, [], id="missing no more"),
        pytest.param(A_WOUNDED_MAN, [("A wounded man", 1, "wound")], id="described"),
        pytest.param(FOUR_NOT_TWO, [], id="a number taken back is not added"),
        pytest.param(
            one_after_another(HURT, HE_DIED),
            [("The driver", 1, "die")],
            id="who was hurt and died is dead",
        ),
        pytest.param(BY_A_NICKNAME, [], id="a nickname is nobody else"),
        pytest.param(
            COUNTS_OF_MURDER,
            [("a mother and her son", 2, "kill")],
            id="counts of murder are no people",
        ),
        pytest.param(
            A_BABY, [("A 6 month old girl", 1, "kill")], id="an age is no count"
        ),
        pytest.param(MAY_DIE, [], id="possible"),
        pytest.param(
            COUPLE_AND_TWINS, [("A couple and their twins", 4, "kill")], id="twins"
        ),
        pytest.param(
            COUPLE_CHILDREN_GRANDMOTHER,
            [
                (
                    "A couple, their three children and the children grandmother",
                    6,
                    "perish",
                )
            ],
            id="a list that a couple opens",
        ),
        pytest.param(THE_COUPLE, [("The couple", 2, "die")], id="the couple alone"),
        pytest.param(
            CREW_AND_PASSENGERS,
            [("Two crew and five passengers", 7, "kill")],
            id="crew and passengers",
        ),
        pytest.param(FOURTH_VICTIM, [("A fourth victim", 4, "die")], id="a fourth"),
        pytest.param(
            THIRD_TO_DIE, [("the third of the group", 3, "die")], id="third to die"
        ),
        pytest.param(NINTH_OF_THE_YEAR, [], id="a stretch of time"),
        pytest.param(THE_NINTH_VICTIM, [], id="the ninth of a row"),
        pytest.param(COUPLE_OF_CLERKS, [], id="a couple of others"),
    ],
)
def test_people_are_counted_by_the_words_for_them(
    rows: str, expected: list[tuple[str, object, str]]
) -> None:
    assert told(rows) == expected


def test_a_count_in_words_asks_for_people_whatever_they_are_called() -> None:
    doc = parse(SHOT_DEAD)
    (figure,) = FigureReader(doc, references(doc), ()).read([], [])
    assert figure.kind is FigureKind.COUNT
    assert figure.unit == "clerk"
    assert figure.circumstances.noun == "person"
