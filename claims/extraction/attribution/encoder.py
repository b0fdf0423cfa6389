"""Run the trained encoder over a text, window by window."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claims.extraction.attribution.encoding import (
    Encoding,
    Window,
    encode,
    most_central,
    windows,
)

CLS, SEP = 101, 102

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EncodedText:
    """A text's words with their tag scores (9) and link vectors."""

    encoding: Encoding
    tags: Floats
    links: Floats


class Encoder:
    """The ONNX session and its tokenizer.

    Windows run one at a time: the weights are quantised to 8 bits with scales
    taken from the input at hand, so a window's scores would otherwise depend on
    the articles it happens to share a batch with.
    """

    def __init__(self, folder: Path, window: int, overlap: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(
            folder / "model.int8.onnx",
            options,
            providers=["CPUExecutionProvider"],
            # Adding and normalising in one step takes four times as long as apart.
            disabled_optimizers=["SkipLayerNormFusion"],
        )
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.window, self.overlap = window, overlap

    def encode(self, text: str) -> EncodedText | None:
        """Return a text's scores, or None when it holds no word."""
        encoding = encode(text, self.tokenizer)
        if not len(encoding.words):
            return None
        cover = windows(len(encoding.pieces), self.window, self.overlap)
        chosen = most_central(encoding.first_pieces, cover)
        parts = [
            self._read(encoding, window, encoding.first_pieces[chosen == place])
            for place, window in enumerate(cover)
        ]
        tags, links = (np.concatenate(side) for side in zip(*parts, strict=True))
        return EncodedText(encoding, tags, links)

    def _read(
        self, encoding: Encoding, window: Window, wanted: NDArray[np.int64]
    ) -> tuple[Floats, Floats]:
        """Return the scores of the wanted pieces of one window."""
        pieces = encoding.pieces[window.start : window.end]
        features = encoding.features[window.start : window.end]
        inputs = {
            "pieces": np.concatenate([[CLS], pieces, [SEP]])[None],
            "features": np.concatenate([[0], features, [0]])[None],
        }
        tags, links = self.session.run(["tags", "links"], inputs)
        places = wanted - window.start + 1
        return tags[0, places], links[0, places]
