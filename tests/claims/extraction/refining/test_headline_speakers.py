"""Who speaks in a headline by its colon or its last words, and where nobody does."""

import pytest

from claims.extraction.acts.acts import Act
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from claims.extraction.refining.headline_speakers import read_headlines

BODY = "\n\nMayor Ana Ruiz spoke on Tuesday."


@pytest.mark.parametrize(
    ("headline", "speaker", "content"),
    [
        pytest.param("Ruiz: bridge is unsafe", "Ruiz", "bridge is unsafe", id="first"),
        pytest.param("Bridge is unsafe: Ruiz", "Ruiz", "Bridge is unsafe", id="last"),
        pytest.param(
            "‘Bridge is unsafe’ – Ruiz", "Ruiz", "‘Bridge is unsafe’", id="dash"
        ),
        pytest.param("Police: two hurt", "Police", "two hurt", id="police"),
        pytest.param("Mayor: no comment", "Mayor", "no comment", id="a-job"),
        pytest.param("Bridge is safe, says Ruiz", "Ruiz", "Bridge is safe", id="says"),
        pytest.param(
            "Bridge is safe, think tank finds",
            "think tank",
            "Bridge is safe",
            id="finds",
        ),
        pytest.param(
            "‘It swayed’: families tell of fall",
            "families",
            "‘It swayed’",
            id="tell-of",
        ),
    ],
)
def test_a_headline_names_the_speaker(
    headline: str, speaker: str, content: str
) -> None:
    text = headline + BODY

    (found,) = read_headlines(text, [], pair_quotation_marks(text))

    assert [text[slice(*span)] for span in found.source] == [speaker]
    assert [text[slice(*span)] for span in found.content] == [content]


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Opinion: The bridge must go", id="section"),
        pytest.param("Fenn: a town without a bridge", id="not-named-again"),
        pytest.param("Ruiz: will she run?", id="question"),
        pytest.param("Ruiz spoke. It was late: Nobody came", id="a-paragraph"),
        pytest.param("Ruiz: x", id="one-word"),
        pytest.param("In Fenn, old shops show wares", id="shown-to-see"),
        pytest.param("“Dune”: a director on her film", id="a-title"),
    ],
)
def test_another_headline_does_not_speak(headline: str) -> None:
    text = headline + BODY

    assert list(read_headlines(text, [], pair_quotation_marks(text))) == []


def test_a_report_finds_rather_than_says() -> None:
    text = "Report: bridge is unsafe" + BODY

    (found,) = read_headlines(text, [], [])

    assert found.act is Act.FINDING


def test_what_is_attributed_already_is_not_read_twice() -> None:
    text = "Ruiz: bridge is unsafe" + BODY
    (found,) = read_headlines(text, [], [])

    assert list(read_headlines(text, [found], [])) == []
