"""Who the lead was about, told by the sentence after it."""

import pytest

from claims.extraction.entities import gather_cast
from tests.parses import parse

LEAD = """
A DT det 2
nurse NN nsubj 3
wept|weep VBD ROOT 3
. . punct 3
Ann NNP nsubj 7
Roe NNP flat 5
denied|deny VBD ROOT 7
theft NN obj 7
. . punct 7
"""
KNOWN = LEAD.replace("A DT", "The DT")
THING = LEAD.replace("nurse", "bridge")
OF_THE_OTHER_GENDER = LEAD.replace("nurse", "fisherman")


@pytest.mark.parametrize(
    ("rows", "roles"),
    [
        pytest.param(LEAD, ["nurse"], id="somebody-new"),
        pytest.param(KNOWN, [], id="somebody-known"),
        pytest.param(THING, [], id="a-thing"),
        pytest.param(OF_THE_OTHER_GENDER, [], id="a-man-is-not-ann"),
    ],
)
def test_the_next_sentence_tells_whom_the_lead_meant(
    rows: str, roles: list[str]
) -> None:
    cast = gather_cast(parse(rows, [("Ann Roe", "PERSON")]))
    assert [entity.roles for entity in cast.entities] == [roles]


def test_an_adverb_that_opens_the_sentence_is_no_part_of_a_role() -> None:
    rows = """
    Later RBR advmod 5
    , , punct 9
    the DT det 5
    former JJ amod 5
    chief NN nsubj 9
    , , punct 7
    Ann NNP appos 5
    , , punct 7
    left|leave VBD ROOT 9
    . . punct 9
    """
    doc = parse(rows, [("Ann", "PERSON")])
    (ann,) = gather_cast(doc).entities
    assert ann.roles == ["former chief"]


def test_a_person_of_another_trade_is_not_the_one_of_the_lead() -> None:
    rows = LEAD.replace("Ann NNP nsubj 7", "Sheriff NNP nmod:desc 6\nAnn NNP nsubj 8")
    rows = rows.replace("Roe NNP flat 5", "Roe NNP flat 6").replace(
        "denied|deny VBD ROOT 7", "denied|deny VBD ROOT 8"
    )
    rows = rows.replace("theft NN obj 7", "theft NN obj 8").replace(
        ". . punct 7", ". . punct 8"
    )
    cast = gather_cast(parse(rows, [("Ann Roe", "PERSON")]))
    assert [entity.roles for entity in cast.entities] == [["Sheriff"]]
