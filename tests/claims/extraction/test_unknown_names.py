"""Names that no list knows, told by their words and neighbours."""

import pytest

from tests.claims.extraction.marked_names import repaired

NAMES = {
    "base": ("{ORG Elbonix} - based firm", ("GPE", "Elbonix")),
    "lived in": ("residents of {PERSON Tanah Elbon} said", ("GPE", "Tanah Elbon")),
    "compass": ("in northern {ORG Elbonia} today", ("GPE", "Elbonia")),
    "country at the end": ("so {PERSON Quay Crude Nigeria} fell", "ORG"),
    "kind between commas": ("so {GPE Elbonix} , the chat app , fell", "ORG"),
    "two partners": ("and Roe & Poe said", ("ORG", "Roe & Poe")),
    "club": ("and {PERSON Elbon RFC} said", ("ORG", "Elbon RFC")),
    "body of a place": ("a {ORG Rail Authority} of {GPE Oz} sat", "ORG"),
    "abbreviated": ("the {ORG Rail Agency} of {GPE Oz} ( RAO ) sat", "ORG"),
    "ship": ("the ferry {ORG Grey Gull} sank", ("PRODUCT", "Grey Gull")),
    "warship": ("and HMS {ORG Grey Gull} sank", ("PRODUCT", "Grey Gull")),
    "play": ('in " {ORG The Grey Gull} " she sang', ("WORK_OF_ART", "The Grey Gull")),
    "honour": ("so {PERSON Ann Roe KC} said", ("PERSON", "Ann Roe")),
    "councillor": ("so {PERSON Cllr Ann Roe} said", ("PERSON", "Ann Roe")),
}


@pytest.mark.parametrize("marked", NAMES)
def test_an_unknown_name_is_told_by_what_stands_beside_it(marked: str) -> None:
    text, wanted = NAMES[marked]
    found = repaired(text)
    label = wanted if isinstance(wanted, str) else wanted[0]
    assert found[0][0] == label
    assert isinstance(wanted, str) or found[0] == wanted


def test_a_feast_is_no_place() -> None:
    assert repaired("since {GPE Easter} they sat") == []
