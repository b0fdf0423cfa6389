"""Many plain rows into one table at once, by PostgreSQL's COPY."""

from collections.abc import Iterable, Sequence
from io import StringIO

from django.db import connection, models


def copy_numbers(
    model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[int]]
) -> None:
    """Write rows of whole numbers inside the caller's transaction.

    Nothing is checked before the database does, and no conflict is settled:
    for rows of something new. Text would have to be escaped.
    """
    quote = connection.ops.quote_name
    names = ", ".join(map(quote, columns))
    lines = StringIO("".join("\t".join(map(str, row)) + "\n" for row in rows))
    command = f"COPY {quote(model._meta.db_table)} ({names}) FROM STDIN"
    with connection.wrap_database_errors, connection.cursor() as cursor:
        cursor.copy_expert(command, lines)
