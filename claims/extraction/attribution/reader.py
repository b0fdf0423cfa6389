"""Read attributions off raw texts: encode, decode, link, merge quotations."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claims.extraction.acts.acts import Act, act_of
from claims.extraction.acts.attributions import Attribution, Kind, Span, kind_of
from claims.extraction.attribution.confidence import FEATURES, chance, evidence
from claims.extraction.attribution.decoding import (
    WordSpan,
    decode,
    log_probabilities,
)
from claims.extraction.attribution.drafts import Draft
from claims.extraction.attribution.encoder import EncodedText, Encoder
from claims.extraction.attribution.encoding import Encoding
from claims.extraction.attribution.linking import Linked, link
from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.attribution.parameters import (
    Calibration,
    Parameters,
    read_parameters,
)
from claims.extraction.quotations.quotation_marks import touching

FOLDER = Path(__file__).parent.parent / "pipeline" / "attribution"
# Signatures, transcripts and refusals to comment speak for themselves.
PLAIN = 0.9
DIRECT = FEATURES.index("direct")

Floats = NDArray[np.float32]


class AttributionReader:
    """The encoder and its parameters, opened once."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.parameters = read_parameters(folder / "meta.json")
        self.encoder = Encoder(folder, self.parameters.window, self.parameters.overlap)

    def read(self, text: str) -> list[Attribution]:
        """Return a text's attributions in reading order."""
        encoded = self.encoder.encode(text)
        return [] if encoded is None else self.read_encoded(encoded)

    def read_encoded(self, encoded: EncodedText) -> list[Attribution]:
        """Return the attributions of a text whose scores are known."""
        drafts = [
            one
            for one in draft(encoded, self.parameters)
            if is_likely(one, self.parameters)
        ]
        merged = merge_quotations(
            encoded.encoding.text, drafts, encoded.encoding.quotations
        )
        return [_attribution(encoded.encoding, one, self.parameters) for one in merged]


@lru_cache(maxsize=2)
def open_reader(folder: Path = FOLDER) -> AttributionReader:
    """Open the shipped weights, or those of another folder, once a process."""
    return AttributionReader(folder)


def read_attributions(texts: Iterable[str]) -> list[list[Attribution]]:
    """Return the attributions of each text, with the shipped weights."""
    reader = open_reader()
    return [reader.read(text) for text in texts]


def draft(encoded: EncodedText, parameters: Parameters) -> list[Draft]:
    """Decode and link; quotation marks and layout have not spoken yet."""
    encoding = encoded.encoding
    chances = log_probabilities(encoded.tags)
    spans = decode(chances, encoding.paragraphs, parameters.biases)
    linked = link(spans, encoded.links, encoding.paragraphs, parameters.tables)
    return [_draft(encoding, _in_paragraph(encoding, one), chances) for one in linked]


def _in_paragraph(encoding: Encoding, one: Linked) -> Linked:
    """Leave out what is only reported, in another paragraph, where a headline says it.

    Done before confidence is told: "Road shut, police say" is sure without the story.
    """
    here = encoding.paragraphs[one.cue[0]]
    own = [run for run in one.contents if encoding.paragraphs[run[0]] == here]
    if not own or len(own) == len(one.contents):
        return one
    kept = (
        run
        for run in one.contents
        if run in own or touching(encoding.quotations, *_characters(encoding, run))
    )
    return replace(one, contents=tuple(kept))


def is_likely(one: Draft, parameters: Parameters) -> bool:
    """Say whether a draft is sure enough; a quotation was said by someone."""
    if one.evidence is None or not one.content or one.evidence[DIRECT]:
        return True
    return chance(one.evidence, parameters.calibration) >= parameters.least_confidence


def _draft(encoding: Encoding, linked: Linked, log_probability: Floats) -> Draft:
    content = tuple(_characters(encoding, run) for run in linked.contents)
    kind = kind_of(encoding.text, content, encoding.quotations)
    return Draft(
        source=(_characters(encoding, linked.source),) if linked.source else (),
        cue=(_characters(encoding, linked.cue),),
        content=content,
        evidence=evidence(linked, log_probability, encoding, kind),
    )


def _characters(encoding: Encoding, span: WordSpan) -> Span:
    return int(encoding.words[span[0], 0]), int(encoding.words[span[1], 1])


def _attribution(encoding: Encoding, one: Draft, parameters: Parameters) -> Attribution:
    kind = kind_of(encoding.text, one.content, encoding.quotations)
    cue = " ".join(encoding.text[start:end] for start, end in one.cue)
    return Attribution(
        source=one.source,
        cue=one.cue,
        content=one.content,
        confidence=round(_confidence(one, parameters.calibration), 3),
        kind=kind,
        act=Act.SAYING
        if one.evidence is None
        else act_of(cue, quoted=kind is not Kind.INDIRECT),
    )


def _confidence(one: Draft, calibration: Calibration) -> float:
    if one.told_by_layout or not one.content:
        return PLAIN
    if one.evidence is None:
        return calibration.unattributed
    return chance(one.evidence, calibration)
