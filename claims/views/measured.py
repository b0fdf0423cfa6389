"""How often the reader errs: figures kept with its weights and with the documents."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

CODE = Path(__file__).resolve().parents[2]
SHIPPED = CODE / "claims" / "extraction" / "pipeline"
METHOD = CODE / "docs" / "method.md"
HEADING = "## How often it is wrong"
OF_ATTRIBUTION = ("speaker and content", "the same, exact")
SUBSETS = {
    "speech": "acts of saying",
    "direct": "direct quotations",
    "indirect": "reported speech",
    "all": "everything, beliefs and findings too",
}


@dataclass(frozen=True, slots=True)
class Attribution:
    """F1 in per cent of speaker and words both right: overlapping, and to the word."""

    of: str
    lenient: float
    exact: float


def attributions() -> list[Attribution]:
    """The scores on held-out text that the weights in use carry along."""
    folder = Path(settings.CLAIMS_PIPELINE or SHIPPED)
    scores = _scores(folder / "attribution" / "meta.json")
    return [
        Attribution(name, scores[key]["joint_lenient"], scores[key]["joint_exact"])
        for key, name in SUBSETS.items()
        if key in scores
    ]


def _scores(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    found: dict[str, Any] = json.loads(file.read_text()).get("dev_scores", {})
    return found


def evaluated() -> list[list[str]]:
    """What else was measured, and its figure: the table in docs/method.md.

    Its rows on attribution are left out: those figures go with the weights.
    """
    if not METHOD.is_file():
        return []
    section = METHOD.read_text().partition(HEADING)[2]
    rows = list(_rows(section))[2:]  # below the head and its rule
    return [row for row in rows if not row[0].startswith(OF_ATTRIBUTION)]


def _rows(section: str) -> Iterator[list[str]]:
    for line in section.splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split("|")]
