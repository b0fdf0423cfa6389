"""Words that only look like names name nobody."""

import pytest

from tests.claims.extraction.marked_names import repaired

NOISE = {
    "heading's common word": "{PERSON Ferry} sinks ¶ she said so in a long line",
    "word in lower case elsewhere": "{ORG Gardai} met here ¶ all the gardai met here",
    "numbered road": "she drove down {PERSON Highway} 12 and left it in the end",
    "visa's number": "she came on an {ORG EB-5} visa and left in the end",
    "short month": "she left the town on {GPE Sept} 12 and left it in the end",
    "section": "{PERSON Metro} ¶ she said so in a long line",
    "heading": "{ORG Human Rights} . ¶ she said so in a long line",
    "verb at the start": "{PERSON Jumping} ship is what she did in the end",
    "weekdays": "she came on {GPE Mondays} and left in the end",
    "lower case": "she {PERSON fumed} in the end and left it all",
}


@pytest.mark.parametrize("marked", NOISE.values(), ids=NOISE)
def test_a_capital_where_all_have_one_names_nobody(marked: str) -> None:
    assert repaired(marked) == []


def test_a_common_word_is_a_name_where_running_text_has_its_capital() -> None:
    names = repaired("{ORG Harbour} said so ¶ she said that {ORG Harbour} said so")
    assert names == [("ORG", "Harbour")] * 2


def test_an_adjective_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    names = repaired("{PERSON Disgraced Ann Roe} said so ¶ she said Ann Roe said so")
    assert names == [("PERSON", "Ann Roe")] * 2
