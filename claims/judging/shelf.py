"""The questions that an article's figures may answer, while it is judged."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from articles.models import Revision
from claims.alignment.questions.index_terms import index_terms
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.reckoning.kinds import told_otherwise
from claims.judging import lookups
from claims.judging.answers import StoredAnswer, answers_in, answers_of
from claims.models import Question, Story

# The newest answers of a question that a new one is held against.
_TRIED_ANSWERS = 8
# As long as the column.
_TERM_LENGTH = 300


@dataclass(slots=True, eq=False)
class Sheet:
    """A question, stored or about to be, and the figures that answer it.

    `answers` are rows of figures, the newest first; `gained` the index terms it
    was given in this judging; `is_renewed` says that its row is to be written.
    """

    question: Question
    answers: list[int] = field(default_factory=list)
    gained: set[str] = field(default_factory=set)
    is_renewed: bool = False

    def others(self, given: StoredAnswer) -> list[int]:
        """The figures that answer it, without this one."""
        return [figure for figure in self.answers if figure != given.row.pk]


class Shelf:
    """Sheets fetched at once for a whole article, and kept in step in memory.

    A figure put to a question is met there by the article's next figures.
    Nothing is stored here: `homes` and `moves` say what is to be.
    """

    def __init__(self, revision: Revision, story: Story) -> None:
        """Fetch the questions that share index terms with the article's figures."""
        self.own = answers_in(revision)
        self.terms = {given.row.pk: _terms(given.answer, story) for given in self.own}
        self.homes: dict[int, Sheet] = {}
        self.moves: list[tuple[Sheet, Sheet]] = []
        self._known = {given.row.pk: given for given in self.own}
        self._found = lookups.questions_sharing(self.terms, story.pk)
        self._sheets = self._fetch_sheets()
        self._fetch(
            figure
            for sheet in self._sheets.values()
            for figure in sheet.answers[:_TRIED_ANSWERS]
        )

    def candidates(self, given: StoredAnswer) -> list[Sheet]:
        """The sheets a figure may belong on, those that share most terms first."""
        terms = self.terms[given.row.pk]
        found = [self._sheets.get(pk) for pk in self._found.get(given.row.pk, ())]
        found += [
            sheet for sheet in self.homes.values() if sheet.gained.intersection(terms)
        ]
        moved = {rival for rival, _ in self.moves}
        return [one for one in dict.fromkeys(found) if one and one not in moved]

    def earlier(self, given: StoredAnswer) -> Sheet | None:
        """The sheet the figure was put on at an earlier reading."""
        return self._sheets.get(given.row.question_id or 0)

    def tried(self, sheet: Sheet, given: StoredAnswer) -> Iterator[StoredAnswer]:
        """The newest answers on a sheet, besides one, that it is held against."""
        return self._those(sheet.others(given)[:_TRIED_ANSWERS])

    def answers(self, sheet: Sheet) -> list[StoredAnswer]:
        """All answers on a sheet, the newest first; see `fetch_homes`."""
        return list(self._those(sheet.answers))

    def fetch_homes(self) -> None:
        """Fetch the answers of the article's questions not looked at before."""
        self._fetch(figure for sheet in self.sheets() for figure in sheet.answers)

    def sheets(self) -> list[Sheet]:
        """The sheets on which the article's figures are, in reading order."""
        return list(dict.fromkeys(self.homes.values()))

    def put(self, given: StoredAnswer, home: Sheet) -> None:
        """Put a figure on a sheet, and take it from where it was."""
        figure = given.row.pk
        for sheet in (self.earlier(given), home):
            if sheet is not None and figure in sheet.answers:
                sheet.answers.remove(figure)
        home.answers.insert(0, figure)
        home.gained.update(self.terms[figure])
        self.homes[figure] = home

    def move(self, rival: Sheet, home: Sheet) -> None:
        """Put all answers of one sheet on another."""
        home.answers = sorted({*home.answers, *rival.answers}, reverse=True)
        home.gained |= rival.gained
        self.moves = [
            (one, home if other is rival else other) for one, other in self.moves
        ]
        self.moves.append((rival, home))
        for figure, sheet in self.homes.items():
            if sheet is rival:
                self.homes[figure] = home

    def _fetch_sheets(self) -> dict[int, Sheet]:
        ids = {pk for found in self._found.values() for pk in found}
        ids.update(given.row.question_id for given in self.own if given.row.question_id)
        answers = lookups.newest_answers(ids)
        return {
            pk: Sheet(question, answers.get(pk, []))
            for pk, question in Question.objects.in_bulk(ids).items()
        }

    def _fetch(self, figures: Iterable[int]) -> None:
        missing = set(figures) - self._known.keys()
        if missing:
            self._known |= answers_of(missing)

    def _those(self, figures: Iterable[int]) -> Iterator[StoredAnswer]:
        return (self._known[one] for one in figures if one in self._known)


def _terms(answer: Answer, story: Story) -> list[str]:
    """The index terms of an answer, also as figures of other kinds that it comes to."""
    told = (answer.signature, *told_otherwise(answer))
    terms = (term for one in told for term in index_terms(one, story.pk))
    return list(dict.fromkeys(term[:_TERM_LENGTH] for term in terms))
