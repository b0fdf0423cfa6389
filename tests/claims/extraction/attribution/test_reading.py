"""The shipped weights say who said what."""

import pytest
import spacy

from claims.extraction.acts.attributions import Attribution
from claims.extraction.attribution import component
from claims.extraction.attribution.reader import FOLDER, read_attributions
from tests.claims.extraction.attribution.drafting import words

needs_weights = pytest.mark.skipif(
    not (FOLDER / "model.int8.onnx").exists(),
    reason="the attribution weights are not there",
)


def only(text: str) -> Attribution:
    ((found,),) = read_attributions([text])
    return found


@needs_weights
@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param(
            "“The ferry will sail on Monday,” said Mara Quill, the harbour master.",
            "Mara Quill, the harbour master",
            "said",
            "“The ferry will sail on Monday,”",
            id="direct",
        ),
        pytest.param(
            "“The ferry,” Mara Quill said, “will sail on Monday.”",
            "Mara Quill",
            "said",
            "“The ferry,” … “will sail on Monday.”",
            id="split-by-its-cue",
        ),
        pytest.param(
            "Mara Quill said the ferry would sail on Monday.",
            "Mara Quill",
            "said",
            "the ferry would sail on Monday",
            id="indirect",
        ),
        pytest.param(
            "The ferry will sail on Monday, according to the harbour board.",
            "the harbour board",
            "according to",
            "The ferry will sail on Monday",
            id="according-to",
        ),
    ],
)
def test_who_said_what(text: str, source: str, cue: str, content: str) -> None:
    found = only(text)

    assert words(text, found.source) == source
    assert words(text, found.cue) == cue
    assert words(text, found.content) == content
    assert 0 < found.confidence < 1


@needs_weights
def test_marks_drawn_differently_are_read_alike() -> None:
    curly = "“We don’t know,” Mara Quill told reporters. “Nobody called us.”"
    straight = curly.translate(str.maketrans("“”", '""'))
    single = "‘We don’t know,’ Mara Quill told reporters. ‘Nobody called us.’"

    assert only(straight) == only(curly)
    assert only(single) == only(curly)


@needs_weights
def test_a_text_without_words_has_no_attributions() -> None:
    assert read_attributions(["", " \n ", "…"]) == [[], [], []]


@needs_weights
def test_a_long_text_is_read_to_its_end() -> None:
    text = "The board met again and went over its plans. " * 200
    text += "Mara Quill said the ferry would sail on Monday."

    found = read_attributions([text])[0][-1]

    assert words(text, found.source) == "Mara Quill"


@needs_weights
def test_the_component_stores_character_offsets() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(component.NAME)
    text = "“The ferry will sail on Monday,” Mara Quill said."

    doc = nlp(text)

    assert doc._.attributions == read_attributions([text])[0]
