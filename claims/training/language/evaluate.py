"""Score a pipeline on held-out text: `python -m … MODEL CORPORA` prints JSON.

Treebanks are read from raw text, tokens and sentence bounds included. PolNeAR's names
are silver: agreement with a cleaned automatic annotation, no more.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any, Final

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from claims.extraction.names import make_names
from claims.training.language import polnear
from claims.training.language.convert import SEED, article_texts, treebank_docs
from claims.training.language.docs import labelled_doc
from claims.training.language.silver import Ballot

REGISTERED: Final = (make_names,)
"""The component that "names" is; importing it is what registers it."""

_SCORED_NAMES: Final = ("PERSON", "ORG", "GPE")


@dataclass(frozen=True, slots=True)
class Parsing:
    """How well raw text is parsed, in per cent: F of tokens and sentences, accuracy."""

    tokens: float
    sentences: float
    tags: float
    unlabelled: float
    labelled: float
    lemmas: float


Naming = dict[str, float]
"""How well names are found, label and both ends right: F in per cent, by label."""


def open_pipeline(folder: Path) -> Language:
    """Open a trained pipeline with the repair of names behind it."""
    nlp = spacy.load(folder)
    nlp.add_pipe("names")
    return nlp


def parsing(nlp: Language, treebank: Path) -> Parsing:
    """Score tags and parses of a treebank's passages."""
    scores = _scores(nlp, _treebank(nlp, treebank))
    return Parsing(
        tokens=_per_cent(scores["token_f"]),
        sentences=_per_cent(scores["sents_f"]),
        tags=_per_cent(scores["tag_acc"]),
        unlabelled=_per_cent(scores["dep_uas"]),
        labelled=_per_cent(scores["dep_las"]),
        lemmas=_per_cent(scores["lemma_acc"]),
    )


def gold_naming(nlp: Language, treebank: Path) -> Naming:
    """Score names on GUM, whose people, places and organisations are marked by hand."""
    return _naming(_scores(nlp, _treebank(nlp, treebank)))


def silver_naming(nlp: Language, articles: Path, corpus: Path) -> Naming:
    """Score names on articles annotated automatically; `corpus` gives the votes."""
    ballot = Ballot.count(polnear.read_articles(corpus))
    texts = article_texts(articles, ballot)
    return _naming(_scores(nlp, [labelled_doc(nlp, *text) for text in texts]))


def _treebank(nlp: Language, path: Path) -> list[Doc]:
    random = Random(SEED)  # noqa: S311 - repeatable, not secret
    return list(treebank_docs(nlp, path, random, as_printed=True))


def _scores(nlp: Language, gold: Iterable[Doc]) -> dict[str, Any]:
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in gold]
    return nlp.evaluate(examples, scorer=Scorer(nlp))


def _naming(scores: dict[str, Any]) -> Naming:
    by_label = scores["ents_per_type"]
    return {label: _per_cent(by_label[label]["f"]) for label in _SCORED_NAMES}


def _per_cent(share: float) -> float:
    return round(100 * share, 1)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("corpora", type=Path)
    arguments = parser.parse_args()
    nlp, corpora = open_pipeline(arguments.model), arguments.corpora
    ewt, gum = (corpora / f"ud/en_{t}-ud-test.conllu.gz" for t in ("ewt", "gum"))
    dev, train = (corpora / f"polnear/{part}.jsonl.gz" for part in ("dev", "train"))
    report = {
        "EWT test": asdict(parsing(nlp, ewt)),
        "GUM test": asdict(parsing(nlp, gum)),
        "names, GUM test": gold_naming(nlp, gum),
        "names, PolNeAR dev (silver)": silver_naming(nlp, dev, train),
    }
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
