"""What an import would do, found out by doing it and taking it back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from django.db import transaction

from articles.importing.batches import Described, batches_of, terms_of
from articles.importing.storing import store_rows
from articles.models import Dump, DumpRow, Outcome
from articles.readers import RejectedRow
from articles.readers.fields import map_columns

SHOWN_ROWS = 10
BATCHES = 10


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a dump, how its columns map, and a dry run.

    `names` are the dump's own column names, `columns` our fields by the column
    they would be read from. `tally` counts outcomes of the rows tried;
    `is_whole` says whether these were all.
    """

    rows: tuple[Described | RejectedRow, ...]
    names: tuple[str, ...]
    columns: Mapping[str, str]
    tally: Mapping[Outcome, int]
    is_whole: bool


def preview_dump(dump: Dump) -> Preview:
    """Try the first few hundred rows of a dump; nothing of it stays."""
    tried: list[Described | RejectedRow] = []
    batches = batches_of(dump)
    with transaction.atomic():
        for batch in islice(batches, BATCHES):
            store_rows(dump, batch.rows)
            tried.extend(batch.rows)
        tally = _tally(dump, tried)
        transaction.set_rollback(True)
    is_whole = next(batches, None) is None
    names = _names(tried)
    columns = map_columns(names, terms_of(dump.defaults))
    return Preview(tuple(tried[:SHOWN_ROWS]), names, columns, tally, is_whole)


def _tally(dump: Dump, tried: list[Described | RejectedRow]) -> dict[Outcome, int]:
    numbers = [
        row.row if isinstance(row, RejectedRow) else row.record.row for row in tried
    ]
    rows = DumpRow.objects.filter(dump=dump, number__in=numbers)
    found = Counter(rows.values_list("outcome", flat=True))
    return {outcome: found.get(outcome, 0) for outcome in Outcome}


def _names(tried: list[Described | RejectedRow]) -> tuple[str, ...]:
    records = (row if isinstance(row, RejectedRow) else row.record for row in tried)
    return next((record.names for record in records if record.names), ())
