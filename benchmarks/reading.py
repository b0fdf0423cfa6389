"""Words a second on one core: the bare pipeline, and the whole reading."""

import time
from collections.abc import Iterable

from benchmarks.memory import peak_megabytes
from benchmarks.texts import many_texts
from claims.extraction.reader import Request, open_reader

TEXTS = 81
# Both are timed in turns, and the quicker time of each counts: what a processor
# shared with others gives differs by a third from one minute to the next.
ROUNDS = 3


def run() -> dict[str, float]:
    """Time both on the same texts; `whole_to_pipeline` is the ratio that counts."""
    texts = list(many_texts(TEXTS))
    words = sum(len(text.split()) for text in texts)
    reader = open_reader()
    reader.read(texts[0])
    times = [
        (
            _seconds(reader.parse(texts)),
            _seconds(reader.read_many(Request(text) for text in texts)),
        )
        for _ in range(ROUNDS)
    ]
    pipeline, whole = map(min, zip(*times, strict=True))
    return {
        "words": words,
        "pipeline_words_per_second": round(words / pipeline),
        "whole_words_per_second": round(words / whole),
        "whole_to_pipeline": round(pipeline / whole, 3),
        "peak_megabytes": peak_megabytes(),
    }


def _seconds(work: Iterable[object]) -> float:
    """Let results go one by one, as a worker does."""
    started = time.process_time()
    for _ in work:
        pass
    return time.process_time() - started
