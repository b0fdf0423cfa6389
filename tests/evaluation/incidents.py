"""What several reports of one shooting say: how many killed, injured, and when.

The reports are read once a process: two evaluations ask them different things.
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from claims.alignment.questions.scope.totals import (
    has_neighbour,
    may_count_the_gunman,
    totals,
)
from claims.alignment.verdicts.answers import Answer, Report
from claims.alignment.verdicts.answers.days import Days
from claims.alignment.verdicts.apart.events import event_days
from claims.extraction.reader import Request, open_reader
from claims.facts.figure import FigureKind
from claims.facts.interval import Interval
from claims.reading import FigureRead, Reading
from tests.evaluation.lining_up import Corpus, day_of

FOLDER = Path("../shared/corpora/multisource")
ARTICLES = FOLDER / "shootings_dev_articles.jsonl.gz"
INCIDENTS = FOLDER / "shootings_dev_gold.jsonl.gz"
LENGTH = 6000
"""Characters of a report that are read: what follows is comments and other news."""

_LEAD = 200
"""From the first count on, characters in which a larger total still leads."""
_NEIGHBOUR = 400
_LARGEST = 100
_A_MONTH = timedelta(days=31)
_A_WEEK = timedelta(days=7)
# How much a vote weighs: what a report says in so many words, or only implies.
_TOLD, _WORKED_OUT = 5, 3
_PARTS = frozenset({"part", "several events", "who did it", "convicted"})
# What people do about an event: its day is another.
_LATER = frozenset(
    """say tell announce report publish post update release identify arrest charge
    arraign appear court hearing hold speak testify continue remain search expect
    """.split()
)
_WHAT_HAPPENED = frozenset(
    """shoot shot kill die injure wound fire happen occur open hit strike gun murder
    slay stab shooting killing death incident attack crash accident slaying homicide
    rampage massacre ambush respond find collide collapse capsize sink derail explode
    burn drown crush overturn plunge""".split()
)


@dataclass(frozen=True)
class Found:
    """What the reports of one incident come to; None where they do not say."""

    killed: int | None
    injured: int | None
    day: date | None


@dataclass(frozen=True)
class Told:
    """One report of an incident, read."""

    incident: str
    article: dict[str, Any]
    report: Report
    reading: Reading


@cache
def read_reports() -> tuple[Told, ...]:
    """Read every report of every incident; keys count from 0 in each incident."""
    articles = {one["id"]: one for one in read_lines(ARTICLES)}
    named = [
        (gold["group"], key, articles[name])
        for gold in read_lines(INCIDENTS)
        for key, name in enumerate(gold["articles"])
    ]
    reports = [_report(key, article) for _, key, article in named]
    requests = (Request(one.text, one.published) for one in reports)
    read = zip(named, reports, open_reader().read_many(requests), strict=True)
    return tuple(
        Told(incident, article, report, reading)
        for (incident, _, article), report, reading in read
    )


def _report(key: int, article: dict[str, Any]) -> Report:
    text, published = article["text"][:LENGTH], day_of(article.get("published_at"))
    return Report(key, text, article["source"], published)


def read_lines(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt") as lines:
        return [json.loads(line) for line in lines]


def summarised(corpus: Corpus) -> Found:
    """The answer most reports give; of equals the larger count, the later day."""
    day = _day(corpus)
    reports = [
        [one for one in answers if _is_of(one, day)]
        for answers in corpus.answers.values()
    ]
    dead = [best_count(answers, "kill") for answers in reports]
    killed = _with_who_did_it(_commonest(dead), dead, corpus)
    return Found(killed, _injured(reports, killed or 0), day)


def _injured(reports: Sequence[Sequence[Answer]], killed: int) -> int | None:
    """What most reports say; those shot who did not die count for less."""
    votes: Counter[int] = Counter()
    for answers in reports:
        hurt, survived = best_count(answers, "injure"), _survived(answers, killed)
        if hurt:
            votes[hurt] += _TOLD
        if survived and survived != hurt:
            votes[survived] += _WORKED_OUT
    if votes:
        return _most(votes)
    shot = _commonest(best_count(answers, "shoot") for answers in reports)
    return None if shot is None else max(shot - killed, 0)


def _survived(answers: Sequence[Answer], killed: int) -> int:
    """Those shot, less the dead."""
    shot, dead = best_count(answers, "shoot"), best_count(answers, "kill")
    return max((shot or 0) - max(killed, dead or 0), 0)


def _is_of(one: Answer, day: date | None) -> bool:
    """Leave out what is said of other days: "in 2011, ten were killed"."""
    said = event_days(one)
    return day is None or not said or any(_holds(days, day) for days in said)


def _holds(days: Days, day: date) -> bool:
    """Say whether days are around one; a month or year must hold it."""
    is_long = days.low and days.high and days.high - days.low > _A_WEEK
    near = Interval(day - _A_MONTH, day + _A_MONTH)
    return days.overlaps(Interval.exactly(day) if is_long else near)


def _with_who_did_it(
    killed: int | None, dead: Sequence[int | None], corpus: Corpus
) -> int | None:
    """Of two counts one apart the larger, where who did it died too.

    At least half as many reports must give it as give the smaller.
    """
    texts = (report.text for report in corpus.reports.values())
    if killed is None or not any(map(may_count_the_gunman, texts)):
        return killed
    is_told = 2 * dead.count(killed + 1) >= dead.count(killed)
    return killed + 1 if is_told else killed


def _commonest(values: Iterable[int | None]) -> int | None:
    return _most(Counter(value for value in values if value is not None))


def _most(votes: Counter[int]) -> int | None:
    return max(votes, key=lambda value: (votes[value], value), default=None)


def best_count(answers: Sequence[Answer], frame: str) -> int | None:
    """The largest total that the first words on it give; parts are left out.

    Where none is total, "two of them died" says how many died.
    """
    own = [one for one in answers if _counts(one, frame)]
    whole = [one for one in own if not _is_part(one, own)]
    whole = whole or [one for one in own if one.signature.scope == {"part"}]
    if not whole:
        return None
    first = min(one.figure.span[0] for one in whole)
    lead = [one for one in whole if one.figure.span[0] < first + _LEAD]
    return max(_number(one) for one in lead)


def _counts(one: Answer, frame: str) -> bool:
    if one.figure.kind is not FigureKind.COUNT or one.signature.frame != frame:
        return False
    amount = one.figure.amount
    return not one.signature.denied and amount.is_exact and _number(one) < _LARGEST


def _number(one: Answer) -> int:
    """The count, with what stands beside it: "two girls and their aunt"."""
    count = int(str(one.figure.amount.low).split(".")[0])
    at = one.figure.span, one.report.text
    is_told = one.figure.circumstances.in_words or one.signature.frame != "kill"
    if is_told or not has_neighbour(*at):
        return count
    found = totals(one.figure.amount, *at)
    return int(next(found, count))


def _is_part(one: Answer, others: Sequence[Answer]) -> bool:
    """Say whether others are counted too: in so many words, or right beside it."""
    if one.signature.scope & _PARTS:
        return True
    return "besides" in one.signature.scope and any(
        "besides" not in other.signature.scope
        and abs(other.figure.span[0] - one.figure.span[0]) < _NEIGHBOUR
        for other in others
    )


def _day(corpus: Corpus) -> date | None:
    """The day most reports first give for what happened, on or before the first."""
    votes: Counter[date] = Counter()
    published = [
        report.published.low
        for report in corpus.reports.values()
        if report.published and report.published.low
    ]
    for key, figures in corpus.figures.items():
        days = _days_told(figures, corpus.reports[key])
        surest = max((weight for _, weight in days), default=0)
        votes.update(dict([one for one in days if one[1] == surest][:1]))
    first = min(published, default=date.max)
    return max(
        votes,
        key=lambda day: (votes[day], day <= first, -abs((first - day).days)),
        default=None,
    )


def _days_told(figures: Sequence[FigureRead], report: Report) -> list[tuple[date, int]]:
    """The days a report gives up to its own, with how surely each is the event's."""
    latest = report.published.high if report.published else None
    found = ((day, weight) for one in figures for day, weight in _day_of_event(one))
    return [(day, weight) for day, weight in found if latest is None or day <= latest]


def _day_of_event(figure: FigureRead) -> Iterator[tuple[date, int]]:
    """The single day a date gives; of what was said or done later, none."""
    low, circumstances = figure.interval.low, figure.circumstances
    if not isinstance(low, date) or low != figure.interval.high:
        return
    lemmas = {word for one in circumstances.predicates for word in one.lemma.split()}
    if lemmas & _WHAT_HAPPENED:
        yield low, _TOLD
    elif not lemmas & _LATER:
        yield low, _WORKED_OUT
