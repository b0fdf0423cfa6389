"""Train, export, calibrate and score the attribution encoder.

    python -m claims.training.attribution SHARED RUN FOLDER

SHARED holds corpora/polnear and tools/score_attributions.py. RUN receives what
training leaves behind: stopped at any time, the command goes on after the last
whole epoch. FOLDER receives the model.
"""

import argparse
import logging
from pathlib import Path

from claims.training.attribution.making import make_encoder


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the attribution encoder.")
    parser.add_argument("shared", type=Path, help="folder of corpora and tools")
    parser.add_argument("run", type=Path, help="folder for checkpoints and log")
    parser.add_argument("folder", type=Path, help="folder for the model")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    make_encoder(options.shared, options.run, options.folder)


if __name__ == "__main__":
    main()
