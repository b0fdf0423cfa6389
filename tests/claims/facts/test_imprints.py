"""Which dates are a page's own."""

import pytest

from claims.facts.publication.imprints import is_imprint
from tests.claims.facts.notation import unmark


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("Copyright [2016] Harbour Gazette.", id="copyright"),
        pytest.param("It closed.\n© [2019] The Gazette", id="sign"),
        pytest.param("Copyright (c) Gazette Media [2019]", id="owner-first"),
        pytest.param("Posted: [March 2, 2019] 7:39 AM", id="label-and-colon"),
        pytest.param("date [2019-03-02] The pier closed.", id="header"),
        pytest.param("By Mara Quill | Updated [March 2, 2019]", id="end-of-line"),
        pytest.param("Last updated [2 March 2019] at 10:30", id="time"),
        pytest.param("Released [2019-03-02] 05:08:35 GMT The pier", id="stamp"),
    ],
)
def test_the_date_of_a_page_is_no_news(marked: str) -> None:
    assert is_imprint(*unmark(marked))


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("Published on [3 March 2019], the report names her.", id="report"),
        pytest.param("The pier closed on [March 2, 2019].", id="sentence"),
        pytest.param("She won on [March 2, 2019] in 2:21:08.", id="running-time"),
        pytest.param("Updated [2019] figures show a fall.", id="of-figures"),
        pytest.param("He broke copyright law. In [2019] he paid.", id="other-sentence"),
    ],
)
def test_the_date_of_an_event_is_news(marked: str) -> None:
    assert not is_imprint(*unmark(marked))
