"""Line figures of a few articles up in memory, with the code the judge uses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

import dateparser

from claims.alignment.verdicts.answers import Answer, Report, answer_of
from claims.alignment.verdicts.answers.days import days_said
from claims.alignment.verdicts.answers.sole import is_sole, own_words
from claims.alignment.verdicts.comparing import Decision, decide
from claims.alignment.words.topics import likeness, topic
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.names.cutting import name_of
from claims.names.matching import same_bearer
from claims.reading import EntityRead, FigureRead, Reading, Span
from claims.recording.figures import with_rows
from claims.stories import ALIKE


@dataclass
class Corpus:
    """Articles read, their entities linked, their figures as answers."""

    reports: dict[int, Report] = field(default_factory=dict)
    answers: dict[int, list[Answer]] = field(default_factory=dict)
    figures: dict[int, list[FigureRead]] = field(default_factory=dict)
    topics: dict[int, dict[str, float]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    _bearers: list[tuple[str, str, int]] = field(default_factory=list)

    def add(self, report: Report, reading: Reading) -> None:
        """Link an article's entities to those known, and keep its answers."""
        rows = {one.id: self._row(one) for one in reading.entities}
        speakers = {one.id: one.speaker.name or "" for one in reading.claims}
        self.reports[report.key] = report
        self.topics[report.key] = topic(
            report.text, [one.name for one in reading.entities]
        )
        figures = [
            replace(one, circumstances=with_rows(one.circumstances, rows))
            for one in reading.figures
        ]
        self.figures[report.key] = figures
        found = (
            (
                answer_of(
                    one,
                    report,
                    days_said(one, reading.figures),
                    speakers.get(one.claim or 0, ""),
                    sole=is_sole(one, figures, report.text),
                ),
                own_words(one, figures, report.text),
            )
            for one in figures
        )
        self.answers[report.key] = [
            replace(answer, own_words=own) for answer, own in found if answer
        ]

    def _row(self, entity: EntityRead) -> int:
        for name, label, row in self._bearers:
            if _is_same(entity, name, label):
                return row
        row = len(self._bearers) + 1
        self._bearers.append((entity.name, entity.type, row))
        self.names[row] = entity.name
        return row

    def answer_at(self, key: int, span: Span) -> Answer | None:
        """The answer that overlaps a passage most; "the 61-year-old" asks the age."""
        answers = self.answers[key]
        ages = [one for one in answers if one.figure.kind is FigureKind.AGE]
        age = _best(((one.figure.span, one) for one in ages), span)
        best = _best(((one.figure.span, one) for one in answers), span)
        is_somebody = best is not None and best.figure.circumstances.in_words
        return age if age and is_somebody else best

    def one_story(self, left: int, right: int) -> bool:
        return likeness(self.topics[left], self.topics[right]) >= ALIKE

    def decide(self, left: Answer, right: Answer) -> Decision:
        alike = self.one_story(left.report.key, right.report.key)
        return decide(left, right, one_story=alike)


def _is_same(entity: EntityRead, name: str, label: str) -> bool:
    if (entity.type == "PERSON") != (label == "PERSON"):
        return False
    if same_bearer(entity.name, name, entity.type):
        return True
    one, other = name_of(entity.name, entity.type), name_of(name, label)
    is_short = len(one.words) == 1 or len(other.words) == 1
    return entity.type == "PERSON" and is_short and one.last_word == other.last_word


def _best(found: Iterable[tuple[Span, Answer]], span: Span) -> Answer | None:
    shared = [
        (start == span[0], min(end, span[1]) - max(start, span[0]), -n, answer)
        for n, ((start, end), answer) in enumerate(found)
    ]
    touching = [entry for entry in shared if entry[1] > 0]
    best = max(touching, key=lambda entry: entry[:3], default=None)
    return best[3] if best else None


def day_of(printed: str | None) -> Interval[date] | None:
    """The day of publication, as loosely written as dumps write it."""
    found = dateparser.parse(printed) if printed else None
    return Interval.exactly(found.date()) if found else None


def all_pairs(corpus: Corpus) -> Iterator[tuple[Answer, Answer, Decision]]:
    """Every pair of answers of two articles, decided."""
    answers = [one for found in corpus.answers.values() for one in found]
    for n, left in enumerate(answers):
        for right in answers[n + 1 :]:
            if left.report.key != right.report.key:
                yield left, right, corpus.decide(left, right)
