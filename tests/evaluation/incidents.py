"""What several reports of one shooting say: how many killed, injured, and when."""

import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from claims.alignment.answers import Answer
from claims.facts.figure import FigureKind
from claims.reading import FigureRead
from tests.evaluation.lining_up import Corpus

FOLDER = Path("../shared/corpora/multisource")
ARTICLES = FOLDER / "shootings_dev_articles.jsonl.gz"
INCIDENTS = FOLDER / "shootings_dev_gold.jsonl.gz"
LENGTH = 6000
"""Characters of a report that are read: what follows is comments and other news."""

_LEAD = 200
"""From the first count on, characters in which a larger total still leads."""
_NEIGHBOUR = 400
_LARGEST = 100
_PARTS = frozenset({"part", "several events", "who did it", "convicted"})
_WHAT_HAPPENED = frozenset(
    """shoot shot kill die injure wound fire happen occur open hit strike gun murder
    slay stab shooting killing death incident attack crash accident slaying homicide
    rampage massacre ambush respond find""".split()
)


@dataclass(frozen=True)
class Found:
    """What the reports of one incident come to; None where they do not say."""

    killed: int | None
    injured: int | None
    day: date | None


def read_lines(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt") as lines:
        return [json.loads(line) for line in lines]


def summarised(corpus: Corpus) -> Found:
    """The answer most reports give; of equals the larger count, the later day."""
    reports = list(corpus.answers.values())
    killed = _commonest(best_count(answers, "kill") for answers in reports)
    injured = _commonest(best_count(answers, "injure") for answers in reports)
    shot = _commonest(best_count(answers, "shoot") for answers in reports)
    if injured is None and shot is not None:
        injured = max(shot - (killed or 0), 0)
    return Found(killed, injured, _day(corpus))


def _commonest(values: Iterator[int | None]) -> int | None:
    votes = Counter(value for value in values if value is not None)
    return max(votes, key=lambda value: (votes[value], value), default=None)


def best_count(answers: Sequence[Answer], frame: str) -> int | None:
    """The largest total that the first words on it give; parts are left out."""
    own = [one for one in answers if _counts(one, frame)]
    whole = [one for one in own if not _is_part(one, own)]
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
    return int(str(one.figure.amount.low).split(".")[0])


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
        report = corpus.reports[key]
        latest = report.published.high if report.published else None
        days = (day for one in figures if (day := _day_of_event(one)))
        known = [day for day in days if latest is None or day <= latest]
        votes.update(known[:1])
    first = min(published, default=date.max)
    return max(
        votes,
        key=lambda day: (votes[day], day <= first, -abs((first - day).days)),
        default=None,
    )


def _day_of_event(figure: FigureRead) -> date | None:
    low = figure.interval.low
    if not isinstance(low, date) or low != figure.interval.high:
        return None
    lemmas = {
        word for one in figure.circumstances.predicates for word in one.lemma.split()
    }
    return low if lemmas & _WHAT_HAPPENED else None
