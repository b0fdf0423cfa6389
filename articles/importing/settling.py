"""Refused rows that need nobody's hand any more: sent again, or set aside."""

from collections import defaultdict
from collections.abc import Iterable

from articles.models import Dump, DumpRow, Settled


def sent_again(rows: Iterable[tuple[int, int]]) -> None:
    """Settle these (dump, row): what becomes of them stands in a later dump."""
    numbers: dict[int, list[int]] = defaultdict(list)
    for dump, number in rows:
        numbers[dump].append(number)
    for dump, found in numbers.items():
        refused = DumpRow.objects.to_mend().filter(dump=dump, number__in=found)
        refused.update(settled=Settled.SENT_AGAIN)


def set_aside(dump: Dump) -> int:
    """Settle what nobody will mend of a dump; returns how many rows."""
    return dump.rows.to_mend().update(settled=Settled.SET_ASIDE)
