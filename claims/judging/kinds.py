"""Questions answered by figures of two kinds: which is the question's own.

A share and the count it comes to, an age and a birth, a length and its day stand in
one question. It has the kind that most of its answers have; of the others is noted
what they come to.
"""

from collections import Counter
from collections.abc import Sequence

from claims.alignment.verdicts.comparing import decide
from claims.alignment.verdicts.reckoning.kinds import comes_to
from claims.judging.answers import StoredAnswer
from claims.judging.shelf import Shelf
from claims.models import Question

# Of as many answers of two kinds, the kind that both are reckoned into.
_FIRST = ("age", "duration", "count")
# As long as the column.
_LONGEST = 200


def settle_kinds(shelf: Shelf) -> list[StoredAnswer]:
    """Give each question of an article its kind, and its answers what they come to.

    Returns the answers for which that changed, those of other articles too.
    """
    changed = []
    for sheet in shelf.sheets():
        answers = shelf.answers(sheet)
        kind = _main_kind(answers)
        if sheet.question.kind != kind:
            sheet.question.kind, sheet.is_renewed = kind, True
        own = of_its_kind(answers, sheet.question)
        for given in answers:
            told = _beside(given, own) if given.row.kind != kind else ""
            if given.row.comes_to != told:
                given.row.comes_to = told
                changed.append(given)
    return changed


def of_its_kind(
    answers: Sequence[StoredAnswer], question: Question
) -> list[StoredAnswer]:
    """The answers that are of the question's own kind."""
    return [one for one in answers if one.row.kind == question.kind]


def _main_kind(answers: Sequence[StoredAnswer]) -> str:
    kinds = Counter(one.row.kind for one in answers)
    return min(kinds, key=lambda kind: (-kinds[kind], kind not in _FIRST, kind))


def _beside(given: StoredAnswer, others: Sequence[StoredAnswer]) -> str:
    """What an answer is beside the first of these that it was compared with."""
    for other in sorted(others, key=lambda one: one.row.pk):
        if decide(given.answer, other.answer, one_story=True).finding is not None:
            return comes_to(given.answer, other.answer)[:_LONGEST]
    return ""
