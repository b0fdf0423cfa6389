"""Make the attribution encoder's weights, from the corpus to what is shipped."""

from pathlib import Path

from claims.training.attribution.calibrate import calibrate
from claims.training.attribution.evaluate import evaluate
from claims.training.attribution.export import export, load_network
from claims.training.attribution.train import CHECKPOINT, train


def make_encoder(shared: Path, run: Path, folder: Path) -> None:
    """Train, export, calibrate and score; a stopped run goes on after an epoch."""
    corpus = shared / "corpora" / "polnear"
    checkpoint = run / CHECKPOINT
    train(corpus, run)
    export(load_network(checkpoint), folder)
    calibrate(corpus, checkpoint, folder)
    scorer = shared / "tools" / "score_attributions.py"
    evaluate(corpus / "dev.jsonl.gz", scorer, folder)
