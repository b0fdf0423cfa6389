"""How an article's figures hang together with the answers already there."""

from collections.abc import Iterable, Sequence
from itertools import product

from claims.alignment.verdicts.joining import Bond, bond, bond_with_all, excludes
from claims.judging.answers import StoredAnswer
from claims.judging.shelf import Sheet, Shelf
from claims.models import Story


class Bonds:
    """The bonds between figures and sheets of a story, each pair decided once."""

    def __init__(self, shelf: Shelf, story: Story) -> None:
        """Decide nothing yet."""
        self._shelf, self._story = shelf, story
        self._known: dict[tuple[int, int], Bond] = {}

    def surest_first(self) -> list[StoredAnswer]:
        """The article's figures, those first that hang most surely somewhere.

        Those that hang only on figures of another kind come last: their own kind's
        question may be among the article's.
        """
        return sorted(self._shelf.own, key=self._surest, reverse=True)

    def home_of(self, given: StoredAnswer) -> Sheet | None:
        """Where a figure belongs; sheets that turn out to be one put together.

        Which comes first depends on the order of reading; what is asked must not.
        """
        fitting = [
            sheet for sheet in self._fitting(given) if self._admits(sheet, given)
        ]
        if not fitting:
            return None
        home, *rivals = fitting
        for rival in rivals:
            if self._are_one(home, rival):
                self._shelf.move(rival, home)
        return home

    def _surest(self, given: StoredAnswer) -> tuple[bool, Bond]:
        found = (self._hold_of(given, one) for one in self._shelf.candidates(given))
        return max(found, default=(False, Bond.NONE))

    def _fitting(self, given: StoredAnswer) -> list[Sheet]:
        """The sheets a figure hangs together with, the surest and fullest first.

        Those of its own kind come before others: a day is told with days.
        """
        sheets = self._shelf.candidates(given)
        found = {one: self._hold_of(given, one) for one in sheets}
        fitting = [one for one, (_, held) in found.items() if held > Bond.NONE]
        return sorted(
            fitting,
            key=lambda sheet: (found[sheet], len(sheet.others(given))),
            reverse=True,
        )

    def _hold_of(self, given: StoredAnswer, sheet: Sheet) -> tuple[bool, Bond]:
        """Whether figures of its own kind hold a figure on a sheet, and how surely."""
        held = self._of(given, sheet)
        is_kin = any(
            one.row.kind == given.row.kind and self._bond(given, one, sheet) > Bond.NONE
            for one in self._shelf.tried(sheet, given)
        )
        return is_kin and held > Bond.NONE, held

    def _of(self, given: StoredAnswer, sheet: Sheet) -> Bond:
        others = self._shelf.tried(sheet, given)
        return bond_with_all([self._bond(given, other, sheet) for other in others])

    def _bond(self, given: StoredAnswer, other: StoredAnswer, sheet: Sheet) -> Bond:
        pair = given.row.pk, other.row.pk
        if pair not in self._known:
            one_story = sheet.question.story_id == self._story.pk
            self._known[pair] = bond(given.answer, other.answer, one_story=one_story)
        return self._known[pair]

    def _admits(self, sheet: Sheet, given: StoredAnswer) -> bool:
        """Say whether the article gives no other answer to a question."""
        placed = (
            one for one in self._shelf.own if self._shelf.homes.get(one.row.pk) is sheet
        )
        return _exclude_none([given], placed)

    def _are_one(self, home: Sheet, rival: Sheet) -> bool:
        """Say whether no article answers the two with different values.

        What both a day's and an end's question hang on, a length, makes them no one.
        """
        both = self._shelf.answers(home), self._shelf.answers(rival)
        return _exclude_none(*both) and not self._are_told_apart(*both, rival)

    def _are_told_apart(
        self, left: Sequence[StoredAnswer], right: Sequence[StoredAnswer], rival: Sheet
    ) -> bool:
        """Say whether figures of one kind are told apart, where there are two kinds."""
        if len({one.row.kind for one in (*left, *right)}) == 1:
            return False
        return any(
            self._bond(one, other, rival) is Bond.APART
            for one, other in product(left, right)
            if one.row.kind == other.row.kind
        )


def _exclude_none(left: Sequence[StoredAnswer], right: Iterable[StoredAnswer]) -> bool:
    return not any(
        excludes(one.answer, other.answer) for one, other in product(left, right)
    )
