"""Dumps into articles: the only writer of what was published."""

import logging
from collections.abc import Callable
from functools import partial

from django.db import transaction

from articles.importing.batches import Batch, batches_of
from articles.importing.correcting import (
    NotCorrectedError,
    correct_article,
    date_article,
)
from articles.importing.leasing import (
    Held,
    SupersededError,
    advance,
    advanced,
    cancel_dump,
    claim,
    finish,
    give_back,
    start_dump,
    waiting_dumps,
)
from articles.importing.previewing import Preview, preview_dump
from articles.importing.receiving import (
    GoesInAlreadyError,
    NotReceivedError,
    map_dump_columns,
    receive_dump,
    sweep_uploads,
)
from articles.importing.searching import fill_missing, fill_search
from articles.importing.settling import set_aside
from articles.importing.storing import store_rows
from articles.outages import is_outage, once_back

__all__ = [
    "GoesInAlreadyError",
    "NotCorrectedError",
    "NotReceivedError",
    "Preview",
    "cancel_dump",
    "correct_article",
    "date_article",
    "import_dump",
    "map_dump_columns",
    "preview_dump",
    "receive_dump",
    "set_aside",
    "start_dump",
    "sweep_uploads",
    "waiting_dumps",
]

logger = logging.getLogger(__name__)


def import_dump(dump_id: int, *, on_stored: Callable[[list[int]], None]) -> None:
    """Put a dump's rows into the database, from where it stands to its end.

    Safe to call twice, and after a kill: a dump that somebody else holds is
    left alone, and rows already counted are not read again. `on_stored` gets
    the ids of revisions to read, inside the transaction that stores them.
    Raises what the database raises when it goes away, for a later try.
    """
    held = claim(dump_id)
    if held is None:
        return
    try:
        for batch in batches_of(held.dump):
            _store(held, batch, on_stored)
        fill_missing(held.dump)
        finish(held)
    except SupersededError:
        logger.info("Dump %s was cancelled or taken over", dump_id)
    except Exception as error:
        if is_outage(error):
            once_back(partial(give_back, held, str(error), blameless=True))
            raise
        # The row keeps the error, and its page shows it.
        logger.exception("Importing dump %s failed", dump_id)
        give_back(held, f"{type(error).__name__}: {error}", blameless=False)


def _store(held: Held, batch: Batch, on_stored: Callable[[list[int]], None]) -> None:
    with transaction.atomic():
        advance(held, rows=len(batch.rows), bytes_read=batch.bytes_read)
        ids = store_rows(held.dump, batch.rows)
        if ids:
            on_stored(ids)
    advanced(held, rows=len(batch.rows))
    fill_search(ids)
