"""Whom "the 66-year-old", "the mother of two" and "the Republican" mean."""

import pytest

from tests.claims.extraction.test_speakers import speaker

TWO_PEOPLE = """
Ann NNP nsubj 5
Roe NNP flat 1
, , punct 4
66 CD appos 1
met|meet VBD ROOT 5
Max NNP obj 5
Orr NNP flat 6
, , punct 10
a DT det 10
Republican NNP appos 6
. . punct 5
"""
AGED = (
    TWO_PEOPLE.strip()
    + """
The DT det 17
66 CD nummod 15
- HYPH punct 13
year NN compound 17
- HYPH punct 15
old JJ nsubj 18
wept|weep VBD ROOT 18
. . punct 18
"""
)
PARENT = """
Ann NNP nsubj 3
Roe NNP flat 1
left|leave VBD ROOT 3
. . punct 3
The DT det 6
mother NN nsubj 9
of IN case 8
two CD nmod 6
wept|weep VBD ROOT 9
. . punct 9
"""
PARENT_OF_THE_HOUSE = PARENT.replace("two CD", "parliaments NNS")
PARTISAN = (
    TWO_PEOPLE.strip()
    + """
The DT det 13
Republican NNP nsubj 14
wept|weep VBD ROOT 14
. . punct 14
"""
)
PRODUCERS = """
Ann NNP nsubj 3
Roe NNP flat 1
left|leave VBD ROOT 3
. . punct 3
The DT det 6
producers|producer NNS nsubj 7
wept|weep VBD ROOT 7
. . punct 7
"""
FINN = """
Ann NNP nsubj 3
Roe NNP flat 1
spoke|speak VBD ROOT 3
. . punct 3
The DT det 6
Finn NNP nsubj 7
wept|weep VBD ROOT 7
. . punct 7
"""
STRIKER = """
Boss|boss NN nmod:desc 2
Max NNP nsubj 4
Orr NNP flat 2
dropped|drop VBD ROOT 4
Ann NNP obj 4
Roe NNP flat 5
. . punct 4
The DT det 9
striker NN nsubj 10
wept|weep VBD ROOT 10
. . punct 10
"""
NAMES = [("Ann Roe", "PERSON"), ("Max Orr", "PERSON")]


@pytest.mark.parametrize(
    ("rows", "source", "name"),
    [
        pytest.param(AGED, "The 66-year-old", "Ann Roe", id="by-age"),
        pytest.param(PARENT, "The mother of two", "Ann Roe", id="parent"),
        pytest.param(PARTISAN, "The Republican", "Max Orr", id="by-party"),
        pytest.param(FINN, "The Finn", "Ann Roe", id="by-nation"),
        pytest.param(STRIKER, "The striker", "Ann Roe", id="player-and-not-boss"),
    ],
)
def test_an_epithet_means_who_was_so_described(
    rows: str, source: str, name: str
) -> None:
    assert speaker(rows, NAMES, source).name == name


@pytest.mark.parametrize(
    ("rows", "source"),
    [
        pytest.param(PARENT_OF_THE_HOUSE, "The mother of parliaments", id="no-number"),
        pytest.param(PRODUCERS, "The producers", id="several-people"),
    ],
)
def test_other_words_stand_for_no_name(rows: str, source: str) -> None:
    assert speaker(rows, NAMES, source).entity is None
