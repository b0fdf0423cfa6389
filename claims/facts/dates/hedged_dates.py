"""Read what bounds a date counted back: "more than two weeks ago"."""

from claims.facts.amounts.modifiers import hedge_before
from claims.facts.dates.composed_meanings import Between, Bounded
from claims.facts.dates.phrase import DatePhrase
from claims.facts.dates.relative_meanings import Shifted
from claims.facts.figure import Modifier
from claims.facts.tokens import Tokens


def with_hedge(tokens: Tokens, ago: DatePhrase) -> DatePhrase:
    """Read "more than two weeks ago" as before, "less than" as since."""
    hedge = hedge_before(tokens, ago.start)
    if hedge is None or tokens.word(ago.end - 1) != "ago":
        return ago
    if hedge.modifier in {Modifier.MORE_THAN, Modifier.AT_LEAST}:
        return DatePhrase(hedge.edge, ago.end, Bounded(ago.meaning, after=False))
    if hedge.modifier in {Modifier.LESS_THAN, Modifier.AT_MOST}:
        today = Shifted("day", 0, 0)
        return DatePhrase(hedge.edge, ago.end, Between(ago.meaning, today))
    return ago
