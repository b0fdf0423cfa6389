"""How much a dump may hold before it is refused rather than read."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps in bytes, in characters for `text`, in files for `members`.

    `ratio` is unpacked to packed size; prose packs 3 to 10 to 1, a bomb 1000.
    """

    text: int = 20 * MEGABYTE
    row: int = 64 * MEGABYTE
    page: int = 10 * MEGABYTE
    member: int = 6_000 * MEGABYTE
    total: int = 12_000 * MEGABYTE
    members: int = 250_000
    ratio: int = 200
    ratio_from: int = 2 * MEGABYTE


DEFAULT_LIMITS = Limits()
