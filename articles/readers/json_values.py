"""One JSON object → one article; what JSON leaves open is refused, with why."""

import json
from collections.abc import Iterator
from typing import IO, Any, NoReturn

from articles.readers.encoding import decode, read_at_most
from articles.readers.fields import Terms, read_fields
from articles.readers.record import Row, rejected

_DIGITS_AT_MOST = 50


class _UnfitError(ValueError):
    """JSON that parses elsewhere, but means nothing certain."""


def read_json_object(stream: IO[bytes], terms: Terms) -> Iterator[Row]:
    """Yield the one article of a file that holds one object over many lines."""
    longest = terms.limits.row
    data = read_at_most(stream, longest + 1)
    if len(data) > longest:
        yield rejected("row", f"The object has over {longest:,} bytes.", data)
    else:
        yield read_object(data, terms)


def read_object(data: bytes, terms: Terms) -> Row:
    """Read one JSON object of an article; its text is checked by `fields`."""
    words, notes = decode(data)
    try:
        value = json.loads(
            words,
            parse_constant=_refuse_constant,
            parse_int=_bounded_int,
            object_pairs_hook=_object_without_twins,
        )
    except RecursionError:
        return rejected("row", "The JSON is nested too deeply.", words)
    except _UnfitError as error:
        return rejected("row", str(error), words)
    except json.JSONDecodeError as error:
        reason = f"This is not JSON: {error.msg} at character {error.pos + 1}."
        return rejected("row", reason, words)
    if not isinstance(value, dict):
        return rejected("row", "This is JSON, but not an object with fields.", words)
    return read_fields(value, terms, raw=words[:2_000], notes=notes)


def _refuse_constant(name: str) -> NoReturn:
    raise _UnfitError(f"{name} is no JSON number.")


def _bounded_int(digits: str) -> int:
    if len(digits) > _DIGITS_AT_MOST:
        raise _UnfitError(f"A number has {len(digits):,} digits.")
    return int(digits)


def _object_without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise _UnfitError(f"The field “{twin[:100]}” stands there twice.")
    return found
