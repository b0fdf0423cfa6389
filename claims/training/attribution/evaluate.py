"""Score the exported reader on PolNeAR's development articles.

    python -m claims.training.attribution.evaluate ARTICLES SCORER FOLDER

SCORER is the script score_attributions.py; the figures are written into
FOLDER's meta.json and logged.
"""

import argparse
import json
import logging
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from claims.extraction.attribution.reader import AttributionReader
from claims.training.attribution.calibrate import write_meta
from claims.training.attribution.corpus import read_articles

SUBSETS = ("all", "direct", "mixed", "indirect", "speech")
MEASURES = (
    "joint_exact",
    "joint_lenient",
    "cue.exact",
    "source.exact",
    "content.exact",
)
logger = logging.getLogger(__name__)


def predict(reader: AttributionReader, articles: Path, predictions: Path) -> float:
    """Write predictions in the scorer's format; return words read a second."""
    words, started = 0, time.process_time()
    with predictions.open("w", encoding="utf-8") as lines:
        for article in read_articles(articles):
            words += len(article.text.split())
            for one in reader.read(article.text):
                row = {
                    "doc": article.id,
                    "source": one.source,
                    "cue": one.cue,
                    "content": one.content,
                }
                if one.content:
                    lines.write(json.dumps(row) + "\n")
    return words / (time.process_time() - started)


def score(predictions: Path, articles: Path, scorer: Path) -> dict[str, Any]:
    """Run the scorer; return {subset: {measure: F in per cent}}."""
    report = predictions.with_suffix(".json")
    command = [sys.executable, str(scorer), "polnear", str(predictions)]
    options = ["--gold", str(articles), "--json", str(report)]
    subprocess.run([*command, *options], check=True, capture_output=True)  # noqa: S603
    subsets = json.loads(report.read_text(encoding="utf-8"))["subsets"]
    return {
        subset: {
            measure: round(100 * subsets[subset][measure]["f"], 1)
            for measure in MEASURES
        }
        for subset in SUBSETS
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the exported reader.")
    parser.add_argument("articles", type=Path, help="dev.jsonl.gz")
    parser.add_argument("scorer", type=Path, help="score_attributions.py")
    parser.add_argument("folder", type=Path, help="where the exported model is")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with tempfile.TemporaryDirectory() as scratch:
        predictions = Path(scratch) / "predictions.jsonl"
        speed = predict(
            AttributionReader(options.folder), options.articles, predictions
        )
        scores = score(predictions, options.articles, options.scorer)
    logger.info(
        "%s", json.dumps({"words_per_second": round(speed), **scores}, indent=1)
    )
    meta = json.loads((options.folder / "meta.json").read_text(encoding="utf-8"))
    meta["dev_scores"] = scores
    write_meta(options.folder / "meta.json", meta)


if __name__ == "__main__":
    main()
