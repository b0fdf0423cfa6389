"""How far a dump is, as its page shows it: numbers first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from articles.models import BROUGHT, GOING_IN, Dump, Outcome


@dataclass(frozen=True, slots=True)
class DumpProgress:
    """Counts by outcome, whose sum is what was received, and the pace.

    `share` is the part of the file that is read, 0 to 100; `rate` is rows a
    second; `left` is how long the rest takes at that pace.
    """

    tally: Mapping[Outcome, int]
    received: int
    share: int
    rate: float | None
    left: timedelta | None
    is_open: bool

    @property
    def brought(self) -> int:
        """How many articles and new texts it brought."""
        return sum(self.tally[outcome] for outcome in BROUGHT)


def progress_of(dump: Dump) -> DumpProgress:
    """Count what became of a dump's rows, and say how long the rest takes."""
    tally = dump.tally()
    share = dump.bytes_read / dump.size if dump.size else 1.0
    is_open = dump.state in GOING_IN
    spent = _spent(dump)
    rate = dump.rows_read / spent if spent else None
    left = None
    if is_open and spent and 0 < share < 1:
        left = timedelta(seconds=round(spent * (1 - share) / share))
    return DumpProgress(
        tally=tally,
        received=sum(tally.values()),
        share=min(100, round(100 * share)),
        rate=rate,
        left=left,
        is_open=is_open,
    )


def sent_with(dump: Dump) -> list[tuple[str, str]]:
    """What its sender filled in, as names and words."""
    defaults = dump.defaults
    columns = defaults.get("columns", {}).items()
    order = {True: "day first", False: "month first"}.get(defaults.get("day_first"), "")
    words = {
        "Outlet where none is named": defaults.get("outlet", ""),
        "Date where none is given": defaults.get("published_on", ""),
        "Dates": order,
        "Columns": ", ".join(f"{field} from “{name}”" for field, name in columns),
    }
    return [(name, value) for name, value in words.items() if value]


def _spent(dump: Dump) -> float:
    """Seconds from its start to its end, or to now."""
    if dump.started_at is None:
        return 0.0
    return ((dump.finished_at or timezone.now()) - dump.started_at).total_seconds()
