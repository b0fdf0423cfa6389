"""Whose names tell that a sentence is about somebody else: not the speakers'."""

import pytest

from claims.alignment.questions.telling import (
    counts_since,
    names_in,
    names_mentioned,
    speakers_named,
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It was put out, the fire chief, Kwame Ofosu, said.", {"kwam", "ofosu"}),
        ("Fire chief Kwame Ofosu said 14 stalls burned.", {"kwam", "ofosu"}),
        ("14 stalls burned, said commander Kwame Ofosu.", {"kwam", "ofosu"}),
        ("14 burned, according to chairwoman Akosua Bremp.", {"akosua", "bremp"}),
        ("Police said Carl Stone was arrested with six others.", set()),
        ("Carl Stone and six others were arrested in Hull.", set()),
    ],
)
def test_speakers_are_found(sentence: str, expected: set[str]) -> None:
    assert speakers_named(sentence) == expected


def test_only_short_reports_say_whom_they_mention() -> None:
    text = "He told them that Adehye market was lost. " * 10
    assert "adehy" in names_mentioned(text)
    assert not names_mentioned(text * 2)


def test_an_office_and_a_currency_name_nobody() -> None:
    text = "It cost the City Council and Mayor Kwame Ofosu Rs 2 crore."
    assert names_in(text, text) == {"kwam", "ofosu"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("118 fell ill since the first case was found in May.", True),
        ("118 fell ill since the disease appeared in May.", True),
        ("118 fell ill since it was first detected in May.", True),
        ("The war has killed 118 since the fighting began.", True),
        ("118 left since the council refused to pay.", False),
    ],
)
def test_all_since_an_event_are_counted_since(sentence: str, expected: bool) -> None:
    assert counts_since(sentence) is expected
