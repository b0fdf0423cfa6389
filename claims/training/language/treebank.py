"""Read Universal Dependencies treebanks in CoNLL-U.

Format: https://universaldependencies.org/format.html
"""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

MISSING = "_"


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word; `head` counts from 1, and 0 marks the root."""

    form: str
    lemma: str
    part_of_speech: str
    tag: str
    features: str
    head: int
    relation: str
    space_after: bool = True
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One annotated sentence and where it stands in its document."""

    document: str
    starts_paragraph: bool
    words: tuple[Word, ...]


def read_treebank(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a gzipped CoNLL-U file in order."""
    document, comments, rows = "", list[str](), list[list[str]]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in (raw.rstrip("\n") for raw in lines):
            if line.startswith("#"):
                comments.append(line)
            elif line:
                rows.append(line.split("\t"))
            else:
                document = _document_id(comments) or document
                yield Sentence(document, _starts_paragraph(comments), _words(rows))
                comments, rows = [], []


def _document_id(comments: Iterable[str]) -> str:
    return next((c.split("=")[1].strip() for c in comments if "newdoc id" in c), "")


def _starts_paragraph(comments: Iterable[str]) -> bool:
    return any(c.startswith(("# newpar", "# newdoc")) for c in comments)


def _words(rows: Iterable[list[str]]) -> tuple[Word, ...]:
    """Read the numbered words; a contraction's parts are written without a gap."""
    words: list[Word] = []
    contraction_end, contraction_spaced = 0, True
    for row in rows:
        if "-" in row[0]:
            contraction_end = int(row[0].split("-")[1])
            contraction_spaced = "SpaceAfter=No" not in row[9]
        elif "." not in row[0]:
            words.append(_word(row))
            if len(words) < contraction_end:
                words[-1] = replace(words[-1], space_after=False)
            elif len(words) == contraction_end:
                words[-1] = replace(words[-1], space_after=contraction_spaced)
    return tuple(words)


def _word(row: list[str]) -> Word:
    misc = dict(pair.partition("=")[::2] for pair in row[9].split("|"))
    return Word(
        form=row[1],
        lemma=row[2] if row[2] != MISSING else row[1],
        part_of_speech=row[3],
        tag=row[4],
        features="" if row[5] == MISSING else row[5],
        head=int(row[6]),
        relation=row[7],
        space_after=misc.get("SpaceAfter") != "No",
        entity=misc.get("Entity", ""),
    )
