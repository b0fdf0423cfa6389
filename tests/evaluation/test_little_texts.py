"""Hard little texts as newsrooms write them, each with its whole reading.

Sayings must be found to the last one; beliefs, intentions and findings only where
the gold lists one. Edges are compared without marks and spaces.
"""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from claims.extraction.reader import PIPELINE, Reader, open_reader
from claims.reading import ClaimRead

GOLD: Final = Path(__file__).parent / "gold" / "little_texts.jsonl"

Row = dict[str, Any]

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(
        not (PIPELINE / "base").is_dir(), reason="the pipeline's weights are not there"
    ),
]


def rows() -> list[Any]:
    """The texts as parameters, one that is known to fail marked with its reason."""
    return [
        pytest.param(row, id=row["id"], marks=_marks(row))
        for row in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())
    ]


def _marks(row: Row) -> list[pytest.MarkDecorator]:
    reason = row.get("xfail")
    return [pytest.mark.xfail(reason=reason, strict=False)] if reason else []


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


@pytest.mark.parametrize("row", rows())
def test_a_little_text_is_read_to_the_last_claim(row: Row, reader: Reader) -> None:
    text = row["text"]
    listed = {"saying", *(claim["act"] for claim in row["claims"])}

    found = [one for one in reader.read(text).claims if one.act in listed]

    assert [_printed(text, one) for one in found] == [
        _expected(claim) for claim in row["claims"]
    ]
    for one, claim in zip(found, row["claims"], strict=True):
        assert claim["cue"] in _words(text, one.cue)


def _printed(text: str, one: ClaimRead) -> Row:
    return {
        "speaker": one.speaker.name or "",
        "content": [_bare(text[start:end]) for start, end in one.content],
        "polarity": one.polarity,
        "act": one.act,
    }


def _expected(claim: Row) -> Row:
    content = [_bare(piece) for piece in claim["content"]]
    return {name: claim[name] for name in ("speaker", "polarity", "act")} | {
        "content": content
    }


def _words(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    return " ".join(text[start:end] for start, end in spans)


def _bare(words: str) -> str:
    """The words without marks and spaces around them."""
    kept = [place for place, character in enumerate(words) if character.isalnum()]
    return words[kept[0] : kept[-1] + 1] if kept else ""
