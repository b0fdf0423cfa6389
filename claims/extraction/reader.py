"""Open the language pipeline once, and read articles with it."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops

import claims.names
from articles import metadata
from claims import facts
from claims.extraction import names
from claims.extraction.acts.claims import read_claims, sources
from claims.extraction.acts.nested import nested_attributions
from claims.extraction.attribution import component as attribution
from claims.extraction.coreference import resolve_references
from claims.extraction.entities import gather_cast
from claims.extraction.figures import FigureReader, tenses_in
from claims.extraction.grammar import lemmas, lost_verbs
from claims.extraction.grammar.phrases import text_of
from claims.extraction.refining.refining import refine_attributions
from claims.extraction.speakers import SpeakerResolver
from claims.facts.dates import read_dates
from claims.facts.figure import DateExpression
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.reading import Reading

PIPELINE: Final = Path(__file__).parent / "pipeline"
_RULES: Final = tuple(
    Path(file).parent
    for file in (__file__, facts.__file__, claims.names.__file__, metadata.__file__)
)
LONGEST: Final = 300_000
"""Characters of a text that are read; what comes after is left unread."""

_BATCH: Final = 16
_VERSION_LENGTH: Final = 16

# Importing them registers their names.
_COMPONENTS: Final = (lemmas, lost_verbs, names, attribution)


@dataclass(frozen=True, slots=True)
class Request:
    """An article to read, and what is known of it beside its text.

    `published` is the first and last possible day; None leaves "on Wednesday" a
    weekday of an unknown week. `day_first` reads 3/4 as 3 April; `currency`
    (ISO 4217) is what a bare "$" or "pounds" means.
    """

    text: str
    published: Interval[date] | None = None
    day_first: bool = False
    currency: str | None = None


class Reader:
    """The loaded pipeline. Readings hold plain data: offsets, never tokens."""

    def __init__(self, nlp: Language, version: str) -> None:
        """Use a pipeline whose Docs carry a parse, names and attributions."""
        self._nlp = nlp
        self.version = version

    def read(
        self,
        text: str,
        *,
        published: Interval[date] | None = None,
        day_first: bool = False,
        currency: str | None = None,
    ) -> Reading:
        """Read one text; offsets of the result are into exactly this text."""
        request = Request(text, published, day_first, currency)
        return read_doc(self._nlp(_readable(text)), request)

    def parse(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Run the pipeline alone: what a reading costs before its rules."""
        return self._nlp.pipe(map(_readable, texts), batch_size=_BATCH)

    def read_many(self, requests: Iterable[Request]) -> Iterator[Reading]:
        """Read texts in batches, in their order."""
        pairs = ((_readable(request.text), request) for request in requests)
        for doc, request in self._nlp.pipe(pairs, as_tuples=True, batch_size=_BATCH):
            yield read_doc(doc, request)


def _readable(text: str) -> str:
    """The text, a far too long one cut at the end of a line or word."""
    if len(text) <= LONGEST:
        return text
    end = max(text.rfind("\n", 0, LONGEST), text.rfind(" ", 0, LONGEST))
    return text[: end if end > 0 else LONGEST]


def open_reader(folder: Path | str | None = None) -> Reader:
    """Open the shipped pipeline, or one in another folder, once a process.

    The folder holds `base` (tagger, parser, lemmatizer, names) and `attribution`.
    Raises OSError where there is none.
    """
    return _open(Path(folder or PIPELINE))


def version_of(folder: Path | str | None = None) -> str:
    """The version a reader of this folder would have, without loading weights.

    It changes with every byte of the weights and of the rules' code.
    """
    digest = hashlib.sha256()
    for file in _files(Path(folder or PIPELINE)):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:_VERSION_LENGTH]


def _files(pipeline: Path) -> list[Path]:
    weights = (path for path in pipeline.rglob("*") if path.is_file())
    code = (path for folder in _RULES for path in folder.rglob("*.py"))
    return [*sorted(weights), *sorted(code)]


@lru_cache(maxsize=2)
def _open(folder: Path) -> Reader:
    # NumPy's own matrix products take a third of the time of thinc's default.
    with use_ops("numpy", use_blis=False):
        nlp = spacy.load(folder / "base")
    nlp.add_pipe("line_starts", first=True)
    nlp.add_pipe("lemmas", after="lemmatizer")
    nlp.add_pipe("lost_verbs", before="lemmas")
    if "names" not in nlp.pipe_names:
        nlp.add_pipe("names", after="ner")
    nlp.add_pipe("attribution", config={"folder": str(folder / "attribution")})
    return Reader(nlp, version_of(folder))


@Language.component("line_starts", assigns=["token.is_sent_start"])
def line_starts(doc: Doc) -> Doc:
    """Begin a sentence on every new line; the parser finds the others."""
    for token in doc[1:]:
        if "\n" in token.nbor(-1).text and not token.is_space:
            token.is_sent_start = True
    return doc


def read_doc(doc: Doc, request: Request) -> Reading:
    """Turn a parsed Doc with attributions into plain data."""
    refined = refine_attributions(doc)
    doc._.attributions = [*refined, *nested_attributions(doc, refined)]
    speaking = sources(doc._.attributions, doc)
    cast = gather_cast(doc, speaking)
    found = resolve_references(doc, cast, speaking)
    dates = read_dates(
        text_of(doc),
        published=request.published,
        day_first=request.day_first,
        tense_at=tenses_in(doc),
    )
    quantities = read_quantities(
        text_of(doc),
        default_currency=request.currency,
        day_first=request.day_first,
    )
    past = [one for one in dates if not _is_to_come(one, request.published)]
    claims = read_claims(doc, SpeakerResolver(found), past)
    figures = FigureReader(doc, found, claims).read(quantities, dates)
    return Reading(cast.read(), claims, figures, _notes(doc, request))


def _is_to_come(found: DateExpression, published: Interval[date] | None) -> bool:
    """Say whether a date lies after publication: nothing was said then."""
    if published is None or published.high is None or found.interval.low is None:
        return False
    return found.interval.low > published.high


def _notes(doc: Doc, request: Request) -> dict[str, str]:
    """What an editor should know of the reading."""
    unread = len(request.text) - len(text_of(doc))
    if not unread:
        return {}
    return {"length": f"The last {unread} characters were not read: it is too long."}
