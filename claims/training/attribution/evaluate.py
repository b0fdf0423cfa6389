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

from claims.extraction.acts.acts import Act, act_of
from claims.extraction.acts.attributions import Kind, kind_of
from claims.extraction.attribution.reader import AttributionReader
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from claims.training.attribution.calibrate import write_meta
from claims.training.attribution.corpus import (
    GoldArticle,
    read_articles,
)
from claims.training.attribution.scoring import right_ones

SUBSETS = ("all", "direct", "mixed", "indirect", "speech")
MEASURES = (
    "joint_exact",
    "joint_lenient",
    "cue.exact",
    "source.exact",
    "content.exact",
)
LEAST_CONFIDENCES = (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94)
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


def confidence_curve(reader: AttributionReader, articles: Path) -> list[dict[str, Any]]:
    """Return, for acts of saying, how many are right at each confidence, and found.

    `right` is per cent of those at least so sure, `found` per cent of the gold
    acts of saying that they cover.
    """
    judged: list[tuple[float, bool]] = []
    wanted = 0
    for article in read_articles(articles):
        found = [one for one in reader.read(article.text) if one.content]
        verdicts = right_ones(found, article.attributions)
        wanted += _acts_of_saying(article)
        judged += [
            (one.confidence, right)
            for one, right in zip(found, verdicts, strict=True)
            if one.act is Act.SAYING
        ]
    return [_point(judged, wanted, least) for least in LEAST_CONFIDENCES]


def _acts_of_saying(article: GoldArticle) -> int:
    """Count the gold attributions that the reader would call acts of saying."""
    text, quotations = article.text, pair_quotation_marks(article.text)
    acts = [
        act_of(
            " ".join(text[start:end] for start, end in one.cue),
            quoted=kind_of(text, one.content, quotations) is not Kind.INDIRECT,
        )
        for one in article.attributions
    ]
    return acts.count(Act.SAYING)


def _point(
    judged: list[tuple[float, bool]], wanted: int, least: float
) -> dict[str, Any]:
    sure = [right for confidence, right in judged if confidence >= least]
    return {
        "confidence": least,
        "right": round(100 * sum(sure) / max(len(sure), 1), 1),
        "found": round(100 * sum(sure) / max(wanted, 1), 1),
    }


def evaluate(articles: Path, scorer: Path, folder: Path) -> None:
    """Score a folder's model and write the figures into its meta.json."""
    reader = AttributionReader(folder)
    with tempfile.TemporaryDirectory() as scratch:
        predictions = Path(scratch) / "predictions.jsonl"
        speed = predict(reader, articles, predictions)
        scores = score(predictions, articles, scorer)
    curve = confidence_curve(reader, articles)
    logger.info("%d words a second\n%s", speed, json.dumps([scores, curve], indent=1))
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    meta |= {"dev_scores": scores, "dev_confidence": curve}
    write_meta(folder / "meta.json", meta)


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the exported reader.")
    parser.add_argument("articles", type=Path, help="dev.jsonl.gz")
    parser.add_argument("scorer", type=Path, help="score_attributions.py")
    parser.add_argument("folder", type=Path, help="where the exported model is")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    evaluate(options.articles, options.scorer, options.folder)


if __name__ == "__main__":
    main()
