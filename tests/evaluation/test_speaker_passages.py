"""Whose words each saying of an invented passage is, and for whom they were said.

Every passage was answered before the reader saw it; see `gold/README.md`.
"""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from claims.extraction.reader import PIPELINE, open_reader
from claims.reading import ClaimRead, Reading

GOLD: Final = Path(__file__).parent / "gold" / "speaker_passages.jsonl"

Row = dict[str, Any]

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(
        not (PIPELINE / "attribution" / "model.int8.onnx").exists(),
        reason="the attribution weights are not there",
    ),
]

# Right speakers in per cent: one point under what was measured. They only rise.
SPEAKERS: Final = {
    "first": 98.1,
    "second": 98.3,
    "third": 97.1,
    "fourth": 97.9,
    "fifth": 96.0,
    "sixth": 92.5,
    "seventh": 91.7,
}
_LATER: Final = frozenset({"sixth", "seventh"})
PRINCIPALS: Final = {"earlier": 93.7, "later": 62.2}
_ARTICLES: Final = frozenset({"the", "a", "an"})


@pytest.fixture(scope="module")
def read() -> list[tuple[Row, Reading]]:
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [(row, open_reader().read(row["text"])) for row in map(json.loads, lines)]


@pytest.mark.parametrize("part", SPEAKERS)
def test_the_speakers_of_passages_are_right(
    read: list[tuple[Row, Reading]], part: str, record_property: Any
) -> None:
    verdicts = [
        any(_plain(one.speaker.name) in _accepted(said) for one in _at(row, said, got))
        for row, got in read
        for said in row["said"]
        if row["part"] == part
    ]
    right = 100 * sum(verdicts) / len(verdicts)

    record_property("right_per_cent", round(right, 1))
    record_property("decisions", len(verdicts))
    assert right >= SPEAKERS[part]


@pytest.mark.parametrize("parts", PRINCIPALS)
def test_who_speaks_for_somebody_does_so_on_the_page(
    read: list[tuple[Row, Reading]], parts: str, record_property: Any
) -> None:
    verdicts = [
        said["speaks_for"] in {_principal(one, got) for one in _at(row, said, got)}
        for row, got in read
        for said in row["said"]
        if said["speaks_for"] and (row["part"] in _LATER) == (parts == "later")
    ]
    right = 100 * sum(verdicts) / len(verdicts)

    record_property("right_per_cent", round(right, 1))
    assert right >= PRINCIPALS[parts]


def _at(row: Row, said: Row, reading: Reading) -> list[ClaimRead]:
    """The claims whose content holds some of the words."""
    start = row["text"].index(said["words"])
    end = start + len(said["words"])
    return [
        claim
        for claim in reading.claims
        if any(left < end and start < right for left, right in claim.content)
    ]


def _principal(claim: ClaimRead, reading: Reading) -> str | None:
    names = {entity.id: entity.name for entity in reading.entities}
    return names.get(claim.speaker.speaks_for or 0)


def _accepted(said: Row) -> set[str]:
    return {_plain(name) for name in said["speakers"]}


def _plain(name: str | None) -> str:
    words = (name or "").casefold().replace("’", "'").split()
    while words and words[0] in _ARTICLES:
        words.pop(0)
    return " ".join(words)
