"""The addresses of ingest.

What an upload starts and what a correction has read again is handed in from
above: this package knows nothing of claims.
"""

from collections.abc import Callable, Sequence

from django.urls import URLPattern, path

from articles.views import correcting, dumps, errors, uploading


def ingest_urls(
    start_import: Callable[[int], None], reread: Callable[[Sequence[int]], None]
) -> list[URLPattern]:
    """The ingest pages, wired to what starts an import and a new reading."""
    start = {"start_import": start_import}
    again = {"reread": reread}
    return [
        path("ingest/", uploading.ingest, start, name="ingest"),
        path("ingest/<int:pk>/", dumps.dump, name="dump"),
        path("ingest/<int:pk>/errors.csv", errors.errors, name="dump-errors"),
        path("ingest/<int:pk>/retry/", dumps.retry, start, name="dump-retry"),
        path("ingest/<int:pk>/cancel/", dumps.cancel, name="dump-cancel"),
        path(
            "articles/<int:pk>/correct/",
            correcting.correct,
            again,
            name="article-correct",
        ),
    ]
