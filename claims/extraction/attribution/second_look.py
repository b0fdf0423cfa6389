"""Look again, less strictly, where a quotation stands without a cue.

Someone said it; when its paragraph holds other words too, they likely name who
and how. There a weaker sign of a cue or source is believed than elsewhere.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claims.extraction.attribution.decoding import TaggedSpans
from claims.extraction.attribution.encoding import Encoding
from claims.extraction.attribution.merging import is_speech
from claims.extraction.quotation_marks import Quotation

SOURCE, CUE, CONTENT = range(3)
LEAN_TO_SOURCE, LEAN_TO_CUE, LEAN_TO_CONTENT = 1.0, 2.5, 6.0
FEWEST_OTHER_WORDS = 2

Bools = NDArray[np.bool_]
Floats = NDArray[np.float32]


def leaning(encoding: Encoding, spans: TaggedSpans) -> Floats | None:
    """Return what to add to the biases (words, role), None where nothing is."""
    quoted = _inside(encoding, encoding.quotations)
    cued = {int(encoding.paragraphs[first]) for first, _ in spans.cue}
    lean = np.zeros((len(encoding.words), 3), np.float32)
    for quotation in encoding.quotations:
        own = _inside(encoding, [quotation])
        beside = np.isin(encoding.paragraphs, encoding.paragraphs[own]) & ~quoted
        cueless = cued.isdisjoint(encoding.paragraphs[own].tolist())
        if (
            cueless
            and beside.sum() >= FEWEST_OTHER_WORDS
            and is_speech(encoding.text, quotation)
        ):
            lean[own, CONTENT] = LEAN_TO_CONTENT
            lean[beside, CUE] = LEAN_TO_CUE
            lean[beside, SOURCE] = LEAN_TO_SOURCE
    return lean if lean.any() else None


def _inside(encoding: Encoding, quotations: Sequence[Quotation]) -> Bools:
    """Say of each word whether it stands in one of the quotations."""
    inside = np.zeros(len(encoding.words), np.bool_)
    for quotation in quotations:
        starts_in = encoding.words[:, 0] >= quotation.start
        inside |= starts_in & (encoding.words[:, 0] < quotation.end)
    return inside
