"""How well the reader finds who said what, on PolNeAR's development articles."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from claims.extraction.attribution.reader import FOLDER, read_attributions
from claims.training.attribution.corpus import read_articles

SHARED = Path(__file__).parents[3] / "shared"
ARTICLES = SHARED / "corpora" / "polnear" / "dev.jsonl.gz"
SCORER = SHARED / "tools" / "score_attributions.py"

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(not ARTICLES.exists(), reason="PolNeAR is not in ../shared"),
    pytest.mark.skipif(
        not (FOLDER / "model.int8.onnx").exists(),
        reason="the attribution weights are not there",
    ),
]

# F in per cent: one point under what was measured. They only rise.
FLOORS = {
    ("all", "joint_lenient"): 75.0,
    ("all", "joint_exact"): 59.5,
    ("direct", "joint_lenient"): 92.8,
    ("direct", "joint_exact"): 85.8,
    ("mixed", "joint_lenient"): 85.2,
    ("indirect", "joint_lenient"): 67.6,
    ("speech", "joint_lenient"): 86.3,
    ("speech", "joint_exact"): 71.7,
}
# Articles are drawn anew so many times for the 95 % intervals.
RESAMPLES = 400


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The scorer's figures by subset and measure, F from 0 to 1."""
    folder = tmp_path_factory.mktemp("attribution")
    predictions, report = folder / "predictions.jsonl", folder / "report.json"
    predictions.write_text("".join(_prediction_lines()), encoding="utf-8")
    command = [sys.executable, str(SCORER), "polnear", str(predictions)]
    options = ["--gold", str(ARTICLES), "--json", str(report)]
    options += ["--bootstrap", str(RESAMPLES)]
    subprocess.run([*command, *options], check=True, capture_output=True)  # noqa: S603
    subsets: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["subsets"]
    return subsets


def _prediction_lines() -> list[str]:
    articles = list(read_articles(ARTICLES))
    return [
        json.dumps(
            {
                "doc": article.id,
                "source": one.source,
                "cue": one.cue,
                "content": one.content,
            }
        )
        + "\n"
        for article, found in zip(
            articles, read_attributions(one.text for one in articles), strict=True
        )
        for one in found
        if one.content
    ]


@pytest.mark.parametrize(
    ("subset", "measure"), FLOORS, ids=[" ".join(key) for key in FLOORS]
)
def test_quality_stays_above_its_floor(
    scores: dict[str, Any], subset: str, measure: str, record_property: Any
) -> None:
    figure = 100 * scores[subset][measure]["f"]
    low, high = (100 * bound for bound in scores[subset][measure]["f95"])

    record_property("F", f"{figure:.1f} (95 % interval {low:.1f} to {high:.1f})")
    assert figure >= FLOORS[subset, measure], f"{subset} {measure}: {figure:.1f}"
