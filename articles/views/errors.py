"""The refused rows of a dump as a CSV that can be fixed and uploaded again."""

import csv
from collections.abc import Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from articles.models import Dump, DumpRow
from articles.permissions import ADMINISTER, needs
from articles.readers.csv_table import FORMULA_STARTS, REFUSED_DUMP, REFUSED_ROW
from articles.readers.fields import SPELLINGS

_ABOUT = (
    REFUSED_DUMP,
    REFUSED_ROW,
    "refused_file",
    "refused_field",
    "reason",
    "raw",
)


class _Echo:
    """A file that hands back what is written to it."""

    def write(self, line: str) -> str:
        return line


@needs(ADMINISTER)
@require_safe
def errors(_request: HttpRequest, pk: int) -> StreamingHttpResponse:
    """Stream the refused rows: their own fields first, then what was wrong."""
    dump = get_object_or_404(Dump, pk=pk)
    response = StreamingHttpResponse(_lines(dump), content_type="text/csv")
    name = f"errors-{dump.pk}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _lines(dump: Dump) -> Iterator[str]:
    write = csv.writer(_Echo()).writerow
    yield write([*SPELLINGS, *_ABOUT])
    rows = dump.rows.to_mend().order_by("number")
    for row in rows.iterator(chunk_size=100):
        yield write([_harmless(cell) for cell in _cells(row)])


def _cells(row: DumpRow) -> list[str]:
    own = [str(row.values.get(name, "")) for name in SPELLINGS]
    place = [str(row.dump_id), str(row.number)]
    return [*own, *place, row.member, row.field, row.reason, row.raw]


def _harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
