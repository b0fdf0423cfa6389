"""Values taken back or corrected: an update, never a contradiction."""

import pytest

from claims.alignment.verdicts.answers import Report, answer_of
from claims.alignment.verdicts.comparing import decide
from claims.facts.verdicts import Verdict
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    FOUR,
    SECOND,
    TUESDAY,
    answer,
    killed,
)
from tests.readings import circumstances, count, predicate


def test_a_corrected_count_is_an_update() -> None:
    text = "Three persons were killed, not four, the company said."
    corrected = answer(SECOND, text, "Three persons", 3, killed(), TUESDAY)
    finding = decide(FOUR, corrected, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The ferry sailed again.\nCorrection: Four persons were killed.",
            id="correction-footer",
        ),
        pytest.param("It killed three, not Four persons.", id="refuted"),
    ],
)
def test_what_is_corrected_or_refuted_answers_nothing(text: str) -> None:
    figure = count(text, 1, "Four persons", 4, killed())
    assert answer_of(figure, Report(FIRST, text)) is None


def test_who_prints_a_value_taken_back_is_corrected_not_contradicted() -> None:
    words = "Six persons were killed, and not four as the mayor first said."
    later = answer(SECOND, words, "Six persons", 6, killed())
    for pair in ((FOUR, later), (later, FOUR)):
        finding = decide(*pair, one_story=True).finding
        assert finding is not None
        assert finding.verdict is Verdict.UPDATE


def test_a_correction_of_another_value_contradicts() -> None:
    words = "Six persons were killed, and not nine as the mayor first said."
    other = answer(SECOND, words, "Six persons", 6, killed())
    finding = decide(FOUR, other, one_story=True).finding
    assert finding is None or finding.verdict is not Verdict.UPDATE


def test_a_report_that_is_a_correction_tells_the_new_value() -> None:
    text = "Correction: It was two persons who were killed, not four."
    corrected = answer(SECOND, text, "two persons", 2, killed(), TUESDAY)
    finding = decide(FOUR, corrected, one_story=True).finding
    assert finding is not None
    assert finding.verdict is Verdict.UPDATE


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Correction: It is 9, not four persons.", "update", id="this"),
        pytest.param("Correction: It is 9, not seven persons.", None, id="another"),
    ],
)
def test_a_correction_names_the_value_it_corrects(
    text: str, verdict: str | None
) -> None:
    bare = circumstances(predicate("cover"), noun=None, noun_words="")
    corrected = answer(SECOND, text, "9", 9, bare, TUESDAY)
    finding = decide(FOUR, corrected, one_story=True).finding
    assert (str(finding.verdict) if finding else None) == verdict
