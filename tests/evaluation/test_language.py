"""How well the base pipeline tags, parses and names, on held-out treebanks and news."""

from pathlib import Path

import pytest
from spacy.language import Language

from claims.training.language import evaluate

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
PIPELINE = Path(__file__).parents[2] / "claims" / "extraction" / "pipeline" / "base"

pytestmark = [
    pytest.mark.evaluation,
    pytest.mark.skipif(not CORPORA.exists(), reason="the corpora are not in ../shared"),
]

# Per cent: one point under what was measured. They only rise.
PARSING_FLOORS = {
    "ewt": evaluate.Parsing(
        tokens=96.4,
        sentences=84.9,
        tags=91.4,
        unlabelled=82.5,
        labelled=78.6,
        lemmas=92.5,
    ),
    "gum": evaluate.Parsing(
        tokens=98.4,
        sentences=94.1,
        tags=94.3,
        unlabelled=84.2,
        labelled=80.6,
        lemmas=95.7,
    ),
}
GOLD_FLOORS = {"PERSON": 67.8, "ORG": 60.7, "GPE": 72.1}
SILVER_FLOORS = {"PERSON": 92.8, "ORG": 82.1, "GPE": 90.0}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return evaluate.open_pipeline(PIPELINE)


@pytest.mark.parametrize("treebank", PARSING_FLOORS)
def test_parsing_stays_good(nlp: Language, treebank: str) -> None:
    scores = evaluate.parsing(nlp, CORPORA / f"ud/en_{treebank}-ud-test.conllu.gz")
    floors = PARSING_FLOORS[treebank]
    below = {
        measure: getattr(scores, measure)
        for measure in evaluate.Parsing.__slots__
        if getattr(scores, measure) < getattr(floors, measure)
    }
    assert below == {}


def test_names_stay_good_on_gold(nlp: Language) -> None:
    found = evaluate.gold_naming(nlp, CORPORA / "ud/en_gum-ud-test.conllu.gz")
    assert _below(found, GOLD_FLOORS) == {}


def test_names_stay_good_on_silver(nlp: Language) -> None:
    dev, train = (CORPORA / f"polnear/{part}.jsonl.gz" for part in ("dev", "train"))
    found = evaluate.silver_naming(nlp, dev, train)
    assert _below(found, SILVER_FLOORS) == {}


def _below(scores: dict[str, float], floors: dict[str, float]) -> dict[str, float]:
    return {label: scores[label] for label in floors if scores[label] < floors[label]}
