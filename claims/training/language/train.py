"""Train the base pipeline: `python -m … CORPUS VECTORS FOLDER [--steps N]`.

Give the folders that `convert` and `vectors` wrote. The best step so far stands in
`FOLDER/model-best`; a finished training is not repeated.
"""

import argparse
from pathlib import Path
from typing import Final

from spacy.cli.train import train as train_spacy

from claims.training.language import tokenizer

CONFIG: Final = Path(__file__).with_name("config.cfg")
STEPS: Final = 4_400
REGISTERED: Final = (tokenizer.newspaper_tokenizer,)
"""What the config names; importing it is what registers it."""


def train(corpus: Path, vectors: Path, folder: Path, steps: int) -> None:
    """Train for a number of steps, unless `FOLDER/model-last` is there already."""
    if (folder / "model-last").exists():
        return
    overrides = {
        "paths.train": str(corpus / "train.spacy"),
        "paths.dev": str(corpus / "dev.spacy"),
        "paths.vectors": str(vectors),
        "training.max_steps": steps,
    }
    train_spacy(CONFIG, folder, overrides=overrides)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--steps", type=int, default=STEPS)
    arguments = parser.parse_args()
    train(arguments.corpus, arguments.vectors, arguments.folder, arguments.steps)


if __name__ == "__main__":
    main()
