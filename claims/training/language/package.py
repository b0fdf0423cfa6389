"""Make a trained model small enough to ship: `python -m … MODEL FOLDER`.

Training leaves every word of the corpora in the vocabulary. The weights need only
those that labels, lemma rules and tokenizer exceptions refer to.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import spacy
import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.strings import StringStore

DESCRIPTION: Final = "Claimtrack's base English pipeline; see README.md one folder up."
LICENCE: Final = "CC BY-SA 4.0"
_NO_TREE: Final = 2**32 - 1
_SCORES: Final = (
    "tag_acc", "pos_acc", "dep_uas", "dep_las", "sents_f", "lemma_acc", "ents_p",
    "ents_r", "ents_f", "ents_per_type",
)  # fmt: skip


def package(model: Path, folder: Path) -> None:
    """Write the model to `folder` with a pruned vocabulary and its scores."""
    folder.mkdir(parents=True, exist_ok=True)
    nlp = spacy.load(model)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.config["initialize"]["before_init"] = None
    nlp.meta |= _meta(nlp)
    nlp.to_disk(folder)
    strings = StringStore(_needed_strings(nlp, model))
    strings.to_disk(folder / "vocab" / "strings.json")


def _meta(nlp: Language) -> dict[str, Any]:
    performance = nlp.meta["performance"]
    return {
        "name": "claimtrack_base",
        "description": DESCRIPTION,
        "license": LICENCE,
        "performance": {name: performance[name] for name in _SCORES},
    }


def _needed_strings(nlp: Language, model: Path) -> set[str]:
    needed = set(spacy.blank("en").vocab.strings)
    needed.update(str(label) for pipe in nlp.pipe_labels.values() for label in pipe)
    needed.update(_label_parts(nlp))
    needed.update(_tree_strings(nlp, model / "lemmatizer" / "trees"))
    needed.update(_tokenizer_strings(nlp))
    return needed


def _label_parts(nlp: Language) -> Iterator[str]:
    """Yield the words within labels: a move's dependency, a feature and its value."""
    for labels in nlp.pipe_labels.values():
        for label in labels:
            yield from str(label).replace("|", "=").split("=")
            yield from (part for part in str(label).split("|") if "POS=" not in part)
            yield "|".join(p for p in str(label).split("|") if "POS=" not in p)


def _tree_strings(nlp: Language, path: Path) -> Iterator[str]:
    """Yield what the lemma rules in use cut off and put on, stored as hashes."""
    trees = srsly.read_msgpack(path)["trees"]
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    waiting = list(lemmatizer.labels)
    while waiting:
        tree = trees[waiting.pop()]
        if "orig" in tree:
            yield from (nlp.vocab.strings[tree[part]] for part in ("orig", "subst"))
        else:
            branches = (tree["prefix_tree"], tree["suffix_tree"])
            waiting.extend(branch for branch in branches if branch != _NO_TREE)


def _tokenizer_strings(nlp: Language) -> Iterator[str]:
    tokenizer: Any = nlp.tokenizer
    for surface, tokens in tokenizer.rules.items():
        yield surface
        for token in tokens:
            yield from (value for value in token.values() if isinstance(value, str))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    package(arguments.model, arguments.folder)


if __name__ == "__main__":
    main()
