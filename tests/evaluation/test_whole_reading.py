"""How well claims are read once marks and parse have corrected the encoder.

The same articles and scorer as for the encoder alone; claims inside claims are left
out, since PolNeAR marks the outermost level.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from claims.extraction.reader import PIPELINE, Request, open_reader
from claims.training.attribution.corpus import read_articles

SHARED: Final = Path(__file__).parents[3] / "shared"
ARTICLES: Final = SHARED / "corpora" / "polnear" / "dev.jsonl.gz"
SCORER: Final = SHARED / "tools" / "score_attributions.py"

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(not ARTICLES.exists(), reason="PolNeAR is not in ../shared"),
    pytest.mark.skipif(
        not (PIPELINE / "base").is_dir(), reason="the pipeline's weights are not there"
    ),
]

# F in per cent: one point under what was measured. They only rise.
FLOORS: Final = {
    ("all", "joint_lenient"): 75.8,
    ("all", "joint_exact"): 61.3,
    ("direct", "joint_lenient"): 94.2,
    ("direct", "joint_exact"): 87.1,
    ("speech", "joint_lenient"): 87.4,
    ("speech", "joint_exact"): 73.6,
}


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The scorer's figures by subset and measure, F from 0 to 1."""
    folder = tmp_path_factory.mktemp("reading")
    predictions, report = folder / "predictions.jsonl", folder / "report.json"
    predictions.write_text("".join(_prediction_lines()), encoding="utf-8")
    command = [sys.executable, str(SCORER), "polnear", str(predictions)]
    options = ["--gold", str(ARTICLES), "--json", str(report)]
    subprocess.run([*command, *options], check=True, capture_output=True)  # noqa: S603
    subsets: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["subsets"]
    return subsets


def _prediction_lines() -> Iterator[str]:
    articles = list(read_articles(ARTICLES))
    readings = open_reader().read_many(Request(one.text) for one in articles)
    for article, reading in zip(articles, readings, strict=True):
        for claim in reading.claims:
            if claim.content and claim.inside is None:
                roles = {
                    "source": claim.speaker.spans,
                    "cue": claim.cue,
                    "content": claim.content,
                }
                yield json.dumps({"doc": article.id} | roles) + "\n"


@pytest.mark.parametrize(
    ("subset", "measure"), FLOORS, ids=[" ".join(key) for key in FLOORS]
)
def test_claims_are_read_above_the_floor(
    scores: dict[str, Any], subset: str, measure: str, record_property: Any
) -> None:
    figure = 100 * scores[subset][measure]["f"]

    record_property("f_score", round(figure, 1))
    assert figure >= FLOORS[subset, measure], f"{subset} {measure}: {figure:.1f}"
