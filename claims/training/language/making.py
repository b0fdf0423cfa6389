"""Make the base pipeline's weights, from the corpora to what is shipped."""

from pathlib import Path

from claims.training.language.convert import convert
from claims.training.language.package import package
from claims.training.language.train import STEPS, train
from claims.training.language.vectors import train_vectors


def make_base(corpora: Path, run: Path, folder: Path) -> None:
    """Convert, train vectors, train and package; what is finished is not repeated."""
    corpus, vectors, model = run / "corpus", run / "vectors", run / "model"
    if not (corpus / "text.txt").exists():  # written last
        convert(corpora, corpus)
    if not (vectors / "meta.json").exists():
        train_vectors(corpus / "text.txt", vectors)
    train(corpus, vectors, model, STEPS)
    package(model / "model-best", folder)
