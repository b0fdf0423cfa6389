"""Fit links and confidence on the articles with several annotators.

    python -m claims.training.attribution.calibrate CORPUS CHECKPOINT FOLDER

FOLDER holds the exported model and receives meta.json. Those articles were kept
out of training; a prediction counts as right as often as annotators agree.
"""

import argparse
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from claims.extraction.attribution.confidence import FEATURES
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.encoder import EncodedText
from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.attribution.pairs import BETWEEN_ROWS, GAP_ROWS
from claims.extraction.attribution.parameters import Parameters, read_parameters
from claims.extraction.attribution.reader import AttributionReader, draft
from claims.training.attribution.corpus import GoldArticle, read_articles
from claims.training.attribution.export import load_network
from claims.training.attribution.refit import refit_links
from claims.training.attribution.scoring import right_ones
from claims.training.attribution.train import CONFIG

# The inverse of the penalty on the weights of the confidence: with few articles
# to fit it on, a strong one ranks unseen articles better (docs/decisions/0008).
SHRINKAGE = 0.01
LICENCES = {
    "encoder": "all-MiniLM-L6-v2, Apache-2.0",
    "corpus": "PolNeAR, no licence stated; no text of it is in these files",
}

Floats = NDArray[np.float64]
Read = list[tuple[GoldArticle, EncodedText]]


def calibrate(corpus: Path, checkpoint: Path, folder: Path) -> None:
    """Write meta.json for the exported model of a folder."""
    meta = initial_meta(checkpoint)
    path = folder / "meta.json"
    write_meta(path, meta)
    reader = AttributionReader(folder)
    read = [
        (article, encoded)
        for article in read_articles(corpus / "train.jsonl.gz")
        if len(article.annotations) > 1
        if (encoded := reader.encoder.encode(article.text)) is not None
    ]
    meta["links"] = refit_links(read, meta["links"])
    write_meta(path, meta)
    meta["calibration"] = fit_calibration(read, read_parameters(path))
    write_meta(path, meta)


def initial_meta(checkpoint: Path) -> dict[str, Any]:
    """Return meta.json before anything is fitted."""
    network = load_network(checkpoint)
    config = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    gaps, between = (
        table.weight.detach().reshape(2, rows).numpy().round(4).tolist()
        for table, rows in ((network.gaps, GAP_ROWS), (network.between, BETWEEN_ROWS))
    )
    return {
        "config": config,
        "biases": config["decoding"]["biases"],
        "least_confidence": config["decoding"]["least_confidence"],
        "links": {
            "gaps": gaps,
            "between": between,
            "nearest": [0.0, 0.0],
            "scales": [1.0, 1.0],
            "no_source": round(network.no_source.item(), 4),
        },
        "calibration": {
            "features": FEATURES,
            "intercept": 0.0,
            "weights": [0.0] * len(FEATURES),
            "unattributed": 0.5,
        },
        "licences": LICENCES,
    }


def write_meta(path: Path, meta: dict[str, Any]) -> None:
    path.write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")


def fit_calibration(read: Read, parameters: Parameters) -> dict[str, Any]:
    """Fit the chance of being right by logistic regression.

    Shrunken weights rank; a second regression on their sum alone brings the
    chances back to scale (Platt 1999).
    """
    known, unknown = _judged(read, parameters)
    values = np.array([one.evidence for one, _ in known])
    right = np.array([share for _, share in known])
    scale = values.std(axis=0) + 1e-6
    ranking = _logistic(values / scale, right, SHRINKAGE)
    weights = ranking.coef_[0] / scale
    chance = _logistic((values @ weights)[:, None], right, np.inf)
    stretch = chance.coef_[0, 0]
    shares = [share for _, share in unknown]
    return {
        "features": FEATURES,
        "intercept": round(float(chance.intercept_[0]), 4),
        "weights": [round(float(weight), 4) for weight in weights * stretch],
        "unattributed": round((1 + sum(shares)) / (4 + len(shares)), 3),
    }


def _logistic(values: Floats, right: Floats, shrinkage: float) -> LogisticRegression:
    """Fit to shares: what half of the annotators confirm is half right, half wrong."""
    return LogisticRegression(C=shrinkage, max_iter=2000).fit(
        np.concatenate([values, values]),
        np.repeat([1, 0], len(right)),
        sample_weight=np.concatenate([right, 1 - right]),
    )


def _judged(
    read: Read, parameters: Parameters
) -> tuple[list[tuple[Draft, float]], list[tuple[Draft, float]]]:
    """Return the drafts with evidence and those without, each with its share."""
    known: list[tuple[Draft, float]] = []
    unknown: list[tuple[Draft, float]] = []
    for article, encoded in read:
        drafts = _drafts(encoded, parameters)
        for one, share in zip(drafts, _shares(article, drafts), strict=True):
            if not one.told_by_layout:
                (unknown if one.evidence is None else known).append((one, share))
    return known, unknown


def _shares(article: GoldArticle, drafts: list[Draft]) -> Iterator[float]:
    """Yield the share of annotators who have each draft too."""
    verdicts = [right_ones(drafts, gold) for gold in article.annotations]
    for column in zip(*verdicts, strict=True):
        yield sum(column) / len(column)


def _drafts(encoded: EncodedText, parameters: Parameters) -> list[Draft]:
    encoding = encoded.encoding
    drafts = draft(encoded, parameters)
    return merge_quotations(encoding.text, drafts, encoding.quotations)


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit links and confidence.")
    parser.add_argument("corpus", type=Path, help="folder of PolNeAR's files")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path, help="where the exported model is")
    options = parser.parse_args()
    calibrate(options.corpus, options.checkpoint, options.folder)


if __name__ == "__main__":
    main()
