"""Read PolNeAR articles with their attributions."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One annotated attribution; spans are [start, end) characters."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article and what each of its annotators marked, the first one first."""

    id: str
    text: str
    annotations: tuple[tuple[GoldAttribution, ...], ...]

    @property
    def attributions(self) -> tuple[GoldAttribution, ...]:
        return self.annotations[0]


def read_articles(path: Path) -> Iterator[GoldArticle]:
    """Yield the articles of a gzip JSON Lines file; its README gives the fields."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            annotations = tuple(
                tuple(_attribution(one) for one in annotation["attributions"])
                for annotation in row["annotations"]
            )
            yield GoldArticle(row["id"], row["text"], annotations)


def _attribution(row: dict[str, Any]) -> GoldAttribution:
    source, cue, content = (
        tuple((start, end) for start, end in row[role])
        for role in ("source", "cue", "content")
    )
    return GoldAttribution(source, cue, content)
