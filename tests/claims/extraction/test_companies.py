"""What tells a company, a club or a party from a person."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from claims.extraction.names import companies
from tests.parses import parse

OFFICER = """
Elbon NNP compound 2
manager NN nmod:desc 3
Paul NNP nsubj 5
Roe NNP flat 3
wept|weep VBD ROOT 5
"""
AIDE = OFFICER.replace("manager", "adviser")
EXECUTIVE = """
Elbon NNP nmod:poss 4
's POS case 1
chief JJ amod 4
executive NN nsubj 5
wept|weep VBD ROOT 5
"""
ITS_MILL = """
Elbon NNP nsubj 3
will MD aux 3
shut VB ROOT 3
its|its PRP$ nmod:poss 5
mill NN obj 3
"""
HER_MILL = ITS_MILL.replace("its|its", "her|her")
IT_WOULD = """
Elbon NNP nsubj 2
said|say VBD ROOT 2
it PRP nsubj 5
would MD aux 5
close VB ccomp 2
mills|mill NNS obj 5
"""
IT_RAINS = IT_WOULD.replace("close", "mean")
COMPANY_SAID = """
Elbon NNP nsubj 3
will MD aux 3
shut VB ccomp 8
mills|mill NNS obj 3
, , punct 8
the DT det 7
company NN nsubj 8
said|say VBD ROOT 8
"""
MAYOR_SAID = COMPANY_SAID.replace("company", "mayor")
SHARES = """
Shares|share NNS nsubj 4
of IN case 3
Elbon NNP nmod 1
fell|fall VBD ROOT 4
"""


ANALYSTS = """
Analysts|analyst NNS nsubj 4
at IN case 3
Elbon NNP nmod 1
wept|weep VBD ROOT 4
"""
APP = """
Elbon NNP nsubj 7
, , punct 5
the DT det 5
chat NN compound 5
app NN appos 1
, , punct 1
fell|fall VBD ROOT 7
"""
MAKER = APP.replace("app NN", "publisher NN")


@pytest.mark.parametrize(
    ("is_sign", "rows", "speaks"),
    [
        pytest.param(companies.has_officer, OFFICER, True, id="officer"),
        pytest.param(companies.has_officer, AIDE, False, id="aide-of-a-person"),
        pytest.param(companies.owns_like_company, EXECUTIVE, True, id="executive"),
        pytest.param(companies.acts_with_its, ITS_MILL, True, id="its"),
        pytest.param(companies.acts_with_its, HER_MILL, False, id="her"),
        pytest.param(companies.says_it_acts, IT_WOULD, True, id="it-would-close"),
        pytest.param(companies.says_it_acts, IT_RAINS, False, id="it-would-mean"),
        pytest.param(companies.is_called_by_kind, COMPANY_SAID, True, id="by-kind"),
        pytest.param(companies.is_called_by_kind, MAYOR_SAID, False, id="by-office"),
        pytest.param(companies.is_traded, SHARES, True, id="shares"),
        pytest.param(companies.employs, ANALYSTS, True, id="analysts-at"),
        pytest.param(companies.is_set_before_kind, APP, True, id="the-app"),
        pytest.param(companies.is_set_before_kind, MAKER, False, id="the-publisher"),
    ],
)
def test_what_a_name_does_tells_a_company(
    is_sign: Callable[[Span], bool], rows: str, speaks: bool
) -> None:
    assert is_sign(parse(rows, [("Elbon", "PERSON")]).ents[0]) is speaks


def test_a_place_keeps_its_label() -> None:
    assert not companies.acts_with_its(parse(ITS_MILL, [("Elbon", "GPE")]).ents[0])
