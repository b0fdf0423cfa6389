"""Who gave a sum, where its own words say so: "$12,500 given by its lawyer"."""

import re

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.fillers import Fillers
from claims.alignment.words.sentence import words_after
from claims.reading import Argument

_GIVEN_BY = re.compile(
    r"^\s(?:\w+\s)?(?:given|donated|contributed|paid|pledged|sent|handed over|offered)"
    r"\sby\s([^.,;:()]+?)"
    r"(?=\s(?:in|on|to|for|and|at|last|this|who|after|before)\b|[.,;:()]|$)"
)
_LOOK = 100


def with_own_giver(fillers: Fillers, printed: Printed | None) -> Fillers:
    """The fillers with who is told right behind a sum; the parse has the last one's."""
    given = _given_by(printed) if printed and "giver" in fillers else []
    return {**fillers, "giver": given} if given else fillers


def _given_by(printed: Printed) -> list[Argument]:
    found = _GIVEN_BY.match(words_after(printed.span, printed.text, _LOOK))
    if found is None:
        return []
    start, end = (printed.span[1] + at for at in found.span(1))
    words = printed.text[start:end]
    return [Argument("obl", words.split()[-1], f"by {words}", (start, end))]
