"""Count in how many documents each word stands; makes alignment/word_weights.txt.

    python -m claims.training.word_weights ../shared/corpora

Only words and counts are kept, of words that stand in at least three
documents: no text, no order, no source.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from claims.alignment.words.topics import WEIGHTS_FILE, WORD, stem

_SOURCES = (
    ("polnear/train.jsonl.gz", "text"),
    ("multisource/ecbplus_docs.jsonl.gz", "text"),
    ("multisource/shootings_dev_articles.jsonl.gz", "text"),
)
_FEWEST = 3


def texts(corpora: Path) -> Iterator[str]:
    """Every document of the counted corpora."""
    for name, field in _SOURCES:
        with gzip.open(corpora / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield str(json.loads(line)[field])


def main(corpora: Path) -> None:
    """Count and write."""
    documents = [{stem(word) for word in WORD.findall(text)} for text in texts(corpora)]
    counts = Counter(word for words in documents for word in words)
    kept = sorted((word, n) for word, n in counts.items() if n >= _FEWEST)
    rows = [str(len(documents)), *(f"{word} {n}" for word, n in kept)]
    WEIGHTS_FILE.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
