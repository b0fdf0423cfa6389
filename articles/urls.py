"""The addresses of ingest.

What an upload starts and what a correction has read again is handed in from
above: this package knows nothing of claims.
"""

from collections.abc import Callable, Mapping, Sequence

from django.urls import URLPattern, path

from articles.views import correcting, dumps, errors, uploading


def ingest_urls(
    start_import: Callable[[int], None],
    reread: Callable[[Sequence[int]], None],
    unread: Callable[[Sequence[int]], Mapping[int, int]],
) -> list[URLPattern]:
    """The ingest pages, wired to what starts an import and a new reading.

    `unread` says of each dump how many of its articles wait to be read.
    """
    start = {"start_import": start_import}
    waiting = {"unread": unread}
    again = {"reread": reread}
    return [
        path("ingest/", uploading.ingest, start | waiting, name="ingest"),
        path("ingest/<int:pk>/", dumps.dump, waiting, name="dump"),
        path("ingest/<int:pk>/errors.csv", errors.errors, name="dump-errors"),
        path("ingest/<int:pk>/retry/", dumps.retry, start, name="dump-retry"),
        path("ingest/<int:pk>/leave/", dumps.leave, name="dump-leave"),
        path("ingest/<int:pk>/cancel/", dumps.cancel, name="dump-cancel"),
        path(
            "articles/<int:pk>/correct/",
            correcting.correct,
            again,
            name="article-correct",
        ),
    ]
