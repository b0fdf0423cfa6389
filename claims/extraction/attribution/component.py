"""The spaCy component "attribution": who said what, on `doc._.attributions`."""

from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from claims.extraction.attribution.reader import (
    FOLDER,
    AttributionReader,
    open_reader,
)

if not Doc.has_extension("attributions"):
    Doc.set_extension("attributions", default=())


NAME = "attribution"


@Language.factory(
    NAME,
    assigns=["doc._.attributions"],
    default_config={"folder": None},
)
def make_attribution(
    nlp: Language, name: str, folder: str | None
) -> "AttributionComponent":
    """Make the component; without a folder it reads with the shipped weights."""
    return AttributionComponent(open_reader(Path(folder) if folder else FOLDER))


class AttributionComponent:
    """Stores a list of Attribution, character offsets and no Span objects."""

    def __init__(self, reader: AttributionReader) -> None:
        self.reader = reader

    def __call__(self, doc: Doc) -> Doc:
        doc._.attributions = self.reader.read(doc.text)
        return doc
