"""What the database holds, as rows of the interchange contract.

The same rows serve the `export` command, the pages' downloads and the API.
"""

from claims.exporting.formats import CSV, JSON, JSON_LINES, write
from claims.exporting.tables import TABLES, Table, rows_of

__all__ = ["CSV", "JSON", "JSON_LINES", "TABLES", "Table", "rows_of", "write"]
