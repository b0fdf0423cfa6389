"""Train small floret vectors on the corpora's text: `python -m … TEXT FOLDER`.

Floret keeps sub-words in few hashed rows, so that unseen names have vectors too.
Method: Boyd, A. & Warmerdam, V. "floret: lightweight, robust word vectors" (2022).
"""

import argparse
from pathlib import Path
from typing import Final

import floret  # type: ignore[import-not-found]
import spacy
from spacy.training.initialize import convert_vectors

DIMENSIONS: Final = 96
ROWS: Final = 10_000


def train_vectors(text: Path, folder: Path) -> None:
    """Write a spaCy pipeline with nothing but vectors to `folder`."""
    model = floret.train_unsupervised(
        str(text), model="cbow", mode="floret", hashCount=2, bucket=ROWS,
        dim=DIMENSIONS, minn=3, maxn=5, minCount=5, epoch=15, neg=10, lr=0.05,
        thread=1, verbose=0,
    )  # fmt: skip
    table = text.with_suffix(".floret")
    model.save_floret_vectors(str(table))
    nlp = spacy.blank("en")
    convert_vectors(nlp, table, truncate=-1, prune=-1, mode="floret")
    nlp.to_disk(folder)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    train_vectors(arguments.text, arguments.folder)


if __name__ == "__main__":
    main()
