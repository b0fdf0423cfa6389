"""How often a speaker's stance is told right from cue and content."""

import gzip
import json
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import pytest

from claims.extraction.acts.polarity import polarity_of
from claims.reading import Polarity

ROOT: Final = Path(__file__).parents[2]
GOLD: Final = ROOT / "tests/evaluation/gold/polarity.jsonl"
ARTICLES: Final = ROOT.parent / "shared/corpora/polnear/dev.jsonl.gz"
# Per cent: one point under what was measured. They only rise.
FLOORS: Final = {"asserted": 97.8, "denied": 96.7, "declined": 99.0, "unknown": 97.6}
LEAST_OF_EACH: Final = 30

Row = dict[str, Any]

pytestmark = pytest.mark.evaluation


def gold() -> list[Row]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


@lru_cache
def texts() -> dict[str, str]:
    """The articles' texts by id, none where the corpus is not there."""
    if not ARTICLES.exists():
        return {}
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        return {row["id"]: row["text"] for row in map(json.loads, lines)}


def text_of(row: Row) -> str | None:
    return row.get("text") or texts().get(row["article"])


def answer(text: str, row: Row) -> Polarity:
    cue = " ".join(text[start:end] for start, end in row["cue"])
    return polarity_of(cue, [text[start:end] for start, end in row["content"]])


def test_each_stance_is_measured_on_enough_cases() -> None:
    counts = Counter(row["polarity"] for row in gold())

    assert set(counts) == set(FLOORS)
    assert min(counts.values()) >= LEAST_OF_EACH


@pytest.mark.parametrize("polarity", FLOORS)
def test_stances_are_told_above_the_floor(polarity: str, record_property: Any) -> None:
    rows = [row for row in gold() if row["polarity"] == polarity]
    answers = [answer(text, row) for row in rows if (text := text_of(row)) is not None]

    figure = 100 * answers.count(polarity) / len(answers)  # type: ignore[arg-type]

    record_property("right", round(figure, 1))
    assert figure >= FLOORS[polarity], f"{polarity}: {figure:.1f} of {len(answers)}"
