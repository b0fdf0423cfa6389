"""Ages that a sentence tells, and numbers beside people that are none."""

from decimal import Decimal

import pytest

from claims.facts.figure import FigureKind
from claims.facts.quantities import read_quantities
from tests.claims.facts.notation import amounts, unmark
from tests.claims.facts.test_counts import rows

# the expression in brackets | the years of life
AGES = """
a minor of [16] was held | 16
the trainee baker of [27] who sang | 27
a roofer of [54]. | 54
who has died at [103] | 103
who has died in Port Ansel at [91], her son said | 91
he retired at [65] | 65
Colonel Deasy, the last survivor, was [98]. | 98
The painter died on a ferry. Ada Quill was [71]. | 71
his card shows him to be [19] | 19
a man believed to be [30] | 30
the youngest was [16] and left | 16
the eldest just [nine] | 9
the oldest of the passengers was [82] | 82
that Kane, then [15], drank | 15
the jury's foreman, [71], wept | 71
he passed away in Rome at [94] after a fall | 94
the driver was [35] | 35
she is barely [20] | 20
who turned [40] last year | 40
she [would have turned 43] next week | 42
he [was to have turned 30] on Tuesday | 29
Ada Quill, who [turns 30] next month | 29
she [turns 40] in May | 39
he turns [70] on Tuesday | 70
he [will turn 60] on Sunday | 59
she died a month short of [her 94th birthday] | 93
he fell days before [his 18th birthday] | 17
she celebrated [her 100th birthday] with cake | 100
who was [in her 104th year] | 103
pupils [aged between 7 and 12] | 7..12
[aged from 7 to 12] | 7..12
children [as young as seven] | 7..
a man in his [teens] | 13..19
an [octogenarian] swam | 80..89
a [centenarian] swam | 100..119
a [fortysomething] woman | 40..49
a [thirty-something] baker | 30..39
a [30-something] baker | 30..39
a man, [40s], was held | 40..49
a [teenager] was hurt | 13..19
a [teenage] boy was hurt | 13..19
an [18 yr old] was held | 18
the [14-year-old's] mother | 14
the mayor quit, [aged just 28], | 28
Hollis, barely [21], won | 21
The convict, now [60], sang | 60
Banks, [17] at the time, ran | 17
a girl, [six], as she skipped | 6
Her son Milo, [four], slept | 4
a mum-of-three, [38], has told | 38
the organiser, [59], wept | 59
a retired judge of [78] was robbed | 78
the youngest of the climbers, [19], led | 19
a passer-by, [54], caught him | 54
the driver of the bus, [52], was shot | 52
Sprinter Ola Renn ([22]) took silver | 22
named as Pat Orr ([53]). | 53
Lee Parr ([31]), of Mill Lane | 31
a woman [over 70] was hurt | (70..
At [92], Marta Quill is the oldest. | 92
The pilot of the jet that crashed was [58], police said | 58
Gunman Leo Pratt was [24], police said | 24
Monias was [19] when she vanished | 19
Ruth Abel will be [40] next week | 40
She will be [70] in May | 70
Delia Crane is [90] today | 90
the hiker is described as [about 60], and slim | 54..66
a jockey who is only [19] won | 19
The youngest of those taken is [16]. | 16
Ines Varga [would have been 30] on Saturday | 29
he would have celebrated [his 50th birthday] on Sunday | 49
"""


@pytest.mark.parametrize(("marked", "years"), rows(AGES), ids=lambda cell: cell)
def test_an_age_is_read_from_what_is_told(marked: str, years: str) -> None:
    text, start, end = unmark(marked)

    (found,) = read_quantities(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.kind == FigureKind.AGE
    assert found.interval == amounts(years)


@pytest.mark.parametrize(
    "text",
    [
        "The dead were 19 and 22, police said.",
        "The dead, all women, were 19 and 22.",
        "The youths, 19 and 22, are charged.",
        "The youths, who are 19 and 22, are charged.",
        "The youths, aged 19 and 22, are charged.",
        "A mother and daughter, 19 and 22, were held.",
    ],
)
def test_each_of_several_has_an_age(text: str) -> None:
    found = read_quantities(text)

    assert [(one.kind, one.amount.low) for one in found] == [
        (FigureKind.AGE, Decimal(19)),
        (FigureKind.AGE, Decimal(22)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a mother of five", id="children"),
        pytest.param("the killer of 12", id="victims"),
        pytest.param("a crowd of 27", id="crowd"),
        pytest.param("a teacher of 22 years", id="years-of-service"),
        pytest.param("held until his 21st birthday", id="until-a-birthday"),
        pytest.param("a class of 27 pupils", id="class"),
        pytest.param("a player of 27 caps", id="caps"),
        pytest.param("The toll was 23.", id="toll"),
        pytest.param("The death toll stood at 68 on Monday.", id="toll-of-death"),
        pytest.param("The number of dead is put at 41.", id="number-of-dead"),
        pytest.param("the youngest four wept", id="the-four-youngest"),
        pytest.param("the number is believed to be 30", id="believed-number"),
        pytest.param("in her 12th year at the club", id="year-of-office"),
        pytest.param("he died at 40 mph", id="speed"),
        pytest.param("The dead were 19 and 22 others were hurt", id="others"),
        pytest.param("The number, 34, was drawn", id="number"),
        pytest.param("A letter, 12 of them", id="letter"),
        pytest.param("The winner was 12 points ahead", id="points"),
        pytest.param("The worker count was 45.", id="count-of-workers"),
        pytest.param("Labour (34) lost to Reform (12).", id="party"),
        pytest.param("The leader of the club was 40 votes short", id="votes"),
        pytest.param("In New York, two of them sang", id="place"),
        pytest.param("Two teenagers were hurt", id="teenagers"),
        pytest.param("The teenager was hurt", id="the-teenager"),
        pytest.param("At 20, the temperature fell", id="temperature"),
    ],
)
def test_what_stands_beside_people_is_no_age(text: str) -> None:
    assert FigureKind.AGE not in {one.kind for one in read_quantities(text)}
