"""Sources that describe their speaker and name her behind, before or elsewhere."""

import pytest

from tests.claims.extraction.test_speakers import speaker

ONE_OF = """
One CD nsubj 9
of IN case 4
the DT det 4
victims|victim NNS nmod 1
, , punct 6
Ann NNP appos 1
Roe NNP flat 6
, , punct 1
wept|weep VBD ROOT 9
. . punct 9
"""
AT_HOME = """
The DT det 2
author NN nsubj 9
, , punct 4
Ann NNP appos 2
Roe NNP flat 4
of IN case 7
Elbon NNP nmod 4
, , punct 2
wept|weep VBD ROOT 9
. . punct 9
"""
SISTER = """
A DT det 2
spokeswoman NN nsubj 11
for IN case 5
the DT det 5
church NN nmod 2
, , punct 7
Sister NNP appos 2
Ann NNP flat 7
Roe NNP flat 7
, , punct 7
wept|weep VBD ROOT 11
. . punct 11
"""
OPERATOR = """
Its|its PRP$ nmod:poss 2
operator NN nsubj 7
, , punct 5
Polar NNP compound 5
Freight NNP appos 2
, , punct 2
wept|weep VBD ROOT 7
. . punct 7
"""
BE = """
Ann NNP nsubj 4
Roe NNP flat 1
was|be VBD cop 4
one CD ROOT 4
of IN case 7
the DT det 7
women|woman NNS nmod 4
to TO mark 9
complain VB acl 7
. . punct 4
"""
WHO = """
Researchers|researcher NNS nsubj 8
at IN case 4
Elbon NNP compound 4
University NNP nmod 1
, , punct 7
who WP nsubj 7
complained|complain VBD acl:relcl 1
wept|weep VBD ROOT 8
. . punct 8
"""
ROE = [("Ann Roe", "PERSON")]


@pytest.mark.parametrize(
    ("rows", "names", "source", "name"),
    [
        pytest.param(ONE_OF, ROE, "One of the victims, Ann Roe,", "Ann Roe", id="one"),
        pytest.param(
            AT_HOME, ROE, "The author, Ann Roe of Elbon,", "Ann Roe", id="name-goes-on"
        ),
        pytest.param(
            SISTER,
            ROE,
            "A spokeswoman for the church, Sister Ann Roe",
            "Ann Roe",
            id="title-before-the-name",
        ),
        pytest.param(
            OPERATOR,
            [("Polar Freight", "ORG")],
            "Its operator, Polar Freight,",
            "Polar Freight",
            id="operator-that-is-a-company",
        ),
        pytest.param(
            OPERATOR.replace("operator", "owner"),
            [("Polar Freight", "ORG")],
            "Its owner, Polar Freight,",
            "Polar Freight",
            id="owner-that-is-a-company",
        ),
        pytest.param(BE, ROE, "one of the women", "Ann Roe", id="who-was-one"),
        pytest.param(
            WHO,
            [("Elbon University", "ORG")],
            "who",
            "Researchers",
            id="who-are-people-not-their-place",
        ),
    ],
)
def test_a_description_is_known_by_its_name(
    rows: str, names: list[tuple[str, str]], source: str, name: str
) -> None:
    found = speaker(rows, names, source).name or ""
    assert found.startswith(name)
