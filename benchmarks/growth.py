"""Cost of recording and judging one article, while the corpus grows.

`last_to_first` is the cost of an article of the last third over one of the
first third: near one where the cost does not depend on the corpus. All costs
are processor time, of this process and of its database backend together, so
that other work on the machine does not count.
"""

from collections.abc import Iterator
from hashlib import sha256

from articles.models import Article, Origin, Revision
from benchmarks.memory import peak_megabytes
from benchmarks.processor import Clock
from benchmarks.texts import many_texts
from claims import batches, judging, recording
from claims.extraction.reader import Request, open_reader
from claims.reading import Reading

ARTICLES = 243


def run() -> dict[str, float]:
    """Read, record and judge so many articles, one after the other."""
    clock = Clock()
    costs: list[float] = []
    reading: list[float] = []
    peaks: list[int] = []
    run = batches.run_in_use(open_reader().version)
    before = clock.seconds()
    for text, found in _read():
        revision = _store(text)
        started = clock.seconds()
        recording.record(revision, found, run)
        judging.judge(revision)
        reading.append(started - before)
        before = clock.seconds()
        costs.append(before - started)
        peaks.append(peak_megabytes())
    third = len(costs) // 3
    first, last = _mean(costs[:third]), _mean(costs[-third:])
    return {
        "articles": ARTICLES,
        "reading_ms": round(_mean(reading) * 1000, 1),
        "first_third_ms": round(first * 1000, 1),
        "last_third_ms": round(last * 1000, 1),
        "last_to_first": round(last / first, 3),
        "peak_megabytes_first_third": peaks[third],
        "peak_megabytes": peaks[-1],
    }


def _read() -> Iterator[tuple[str, Reading]]:
    texts = list(many_texts(ARTICLES))
    readings = open_reader().read_many(Request(text) for text in texts)
    return zip(texts, readings, strict=True)


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _store(text: str) -> Revision:
    title = text.partition("\n")[0][:200]
    article = Article.objects.create(title=title, origin=Origin.objects.create())
    return Revision.objects.create(
        article=article, text=text, sha256=sha256(text.encode()).hexdigest()
    )
