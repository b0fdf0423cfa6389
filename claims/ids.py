"""Ids as addresses and forms spell them."""

LONGEST = 18  # digits; the database keeps no id of twenty


def id_in(words: str) -> int | None:
    """The id that the words are; None for what no row can have."""
    is_id = words.isascii() and words.isdigit() and len(words) <= LONGEST
    return int(words) if is_id else None
