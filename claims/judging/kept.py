"""Answers kept in memory: a figure is compared again and again, and seldom changes."""

from collections import OrderedDict
from collections.abc import Callable

from claims.alignment.verdicts.answers import Answer


class KeptAnswers:
    """The last answers of this process, each beside everything it was made of.

    Made of anything else, it is worked out anew: of a figure that was read again,
    a speaker or an outlet renamed, an article dated.
    """

    def __init__(self, most: int) -> None:
        """Keep so many at most; those asked for longest ago go first."""
        self._most = most
        self._kept: OrderedDict[int, tuple[object, Answer | None]] = OrderedDict()

    def of(
        self, figure: int, made_of: object, work_out: Callable[[], Answer | None]
    ) -> Answer | None:
        """What a figure (its row) answers; None where its words say too little."""
        kept = self._kept.pop(figure, None)
        if kept is None or kept[0] != made_of:
            kept = made_of, work_out()
        self._kept[figure] = kept
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return kept[1]
