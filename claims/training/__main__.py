"""Make all weights that read articles, from the annotated corpora.

    python -m claims.training SHARED RUN [FOLDER]

SHARED holds corpora and tools/score_attributions.py. RUN receives what training
leaves behind: a step that is finished there is not repeated, and the encoder goes on
after its last whole epoch. FOLDER, the shipped one unless another is named, receives
`base` and `attribution`. Two hours and three quarters on one core of two.
"""

import argparse
import logging
from pathlib import Path
from typing import Final

from claims.training.attribution.making import make_encoder
from claims.training.language.making import make_base

SHIPPED: Final = Path(__file__).parent.parent / "extraction" / "pipeline"


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Make all weights.")
    parser.add_argument("shared", type=Path, help="folder of corpora and tools")
    parser.add_argument("run", type=Path, help="folder for what training leaves behind")
    parser.add_argument("folder", type=Path, nargs="?", default=SHIPPED)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    run, folder = options.run, options.folder
    make_base(options.shared / "corpora", run / "base", folder / "base")
    make_encoder(options.shared, run / "attribution", folder / "attribution")


if __name__ == "__main__":
    main()
