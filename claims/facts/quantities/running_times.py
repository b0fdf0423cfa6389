"""How long a race took, as its clock shows: "won in 2:19:44", "clocked 1:54.3"."""

from decimal import Decimal

from claims.facts.tokens import Tokens

_SIXTY = 60
_TWO_DIGITS = 2
# Before a time of day; in front of a time that was run stands another word.
_AT_A_TIME = frozenset("at by until till from since before after to around".split())
_RUN_IN = frozenset({"in", "clocked", "clocking", "ran"})
_BESTS = frozenset({"time", "times", "best", "record", "mark"})
_OF_THE_DAY = frozenset("am pm a.m p.m a p gmt utc est edt bst ist hrs".split())


def read_running_time(tokens: Tokens, start: int) -> tuple[Decimal, int] | None:
    """Read the seconds of a clock that was stopped, and where it ends.

    Two parts without a decimal are mostly a time of day, a score or a verse: they
    are a running time only where a verb or noun of running is in front.
    """
    if not tokens.word(start).isdecimal() or _is_of_the_day(tokens.word(start - 1)):
        return None
    end = start + 1
    parts = [Decimal(tokens.word(start))]
    while (part := _part(tokens, end)) is not None and len(parts) <= _TWO_DIGITS:
        parts.append(part)
        end += 2
    if len(parts) == 1 or tokens.word(end) in _OF_THE_DAY:
        return None
    if len(parts) == _TWO_DIGITS and not _is_run(tokens, start, parts[-1]):
        return None
    return _seconds(parts), end


def _is_of_the_day(before: str) -> bool:
    """Match "at 10:15:30" and "2024-03-04 10:15:30"."""
    return before in _AT_A_TIME or before.isdecimal()


def _part(tokens: Tokens, colon: int) -> Decimal | None:
    """The minutes or seconds behind a colon: two digits below sixty."""
    printed = tokens.word(colon + 1)
    whole, _, fraction = printed.partition(".")
    is_glued = tokens.is_glued(colon) and tokens.is_glued(colon + 1)
    if tokens.word(colon) != ":" or not is_glued or not whole.isdecimal():
        return None
    is_clock = len(whole) == _TWO_DIGITS and int(whole) < _SIXTY
    is_number = not fraction or fraction.isdecimal()
    return Decimal(printed) if is_clock and is_number else None


def _is_run(tokens: Tokens, start: int, last: Decimal) -> bool:
    before = tokens.word(start - 1)
    if last != last.to_integral_value() or before in _RUN_IN:
        return True
    return before == "of" and tokens.word(start - 2) in _BESTS


def _seconds(parts: list[Decimal]) -> Decimal:
    total = Decimal(0)
    for part in parts:
        total = total * _SIXTY + part
    return total
