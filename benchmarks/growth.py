"""Cost of recording and judging one article, while the corpus grows.

`last_to_first` is the cost of an article of the last third over one of the
first third: near one where the cost does not depend on the corpus.
"""

import time
from hashlib import sha256

from articles.models import Article, Origin, Revision
from benchmarks.memory import peak_megabytes
from benchmarks.texts import many_texts
from claims import batches, judging, recording
from claims.extraction.reader import Request, open_reader

ARTICLES = 243


def run() -> dict[str, float]:
    """Read, record and judge so many articles; only the latter two are timed."""
    reader = open_reader()
    in_use = batches.run_in_use(reader.version)
    texts = list(many_texts(ARTICLES))
    costs: list[float] = []
    peaks: list[int] = []
    readings = reader.read_many(Request(text) for text in texts)
    for text, reading in zip(texts, readings, strict=True):
        revision = _store(text)
        started = time.perf_counter()
        recording.record(revision, reading, in_use)
        judging.judge(revision)
        costs.append(time.perf_counter() - started)
        peaks.append(peak_megabytes())
    third = len(costs) // 3
    first, last = sum(costs[:third]) / third, sum(costs[-third:]) / third
    return {
        "articles": ARTICLES,
        "first_third_ms": round(first * 1000, 1),
        "last_third_ms": round(last * 1000, 1),
        "last_to_first": round(last / first, 3),
        "peak_megabytes_first_third": peaks[third],
        "peak_megabytes": peaks[-1],
    }


def _store(text: str) -> Revision:
    title = text.partition("\n")[0][:200]
    article = Article.objects.create(title=title, origin=Origin.objects.create())
    return Revision.objects.create(
        article=article, text=text, sha256=sha256(text.encode()).hexdigest()
    )
