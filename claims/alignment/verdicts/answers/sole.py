"""Is a figure the only one of its sort in a short report?

A short report tells one thing. Where it has one count of people, or one sum, that
is the answer to whatever it is asked; among several, only words tell which.
"""

import re
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from typing import cast

from claims.alignment.frames.words import TELLING, is_person
from claims.alignment.questions.telling import context
from claims.alignment.verdicts.answers.days import Days, gap, is_long
from claims.alignment.words.counted_nouns import are_equals, takes_in
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import SHORT_REPORT
from claims.alignment.words.topics import WORD
from claims.facts.amounts.units import unit_factor
from claims.facts.figure import FigureKind
from claims.reading import FigureRead

# Two days further apart nobody takes for one another.
_SOME_WEEKS = timedelta(days=14)
# No outlet takes one amount for another so many times as large.
_FAR = 50
# "61 of the 120 seats": both count seats.
_OF_ALL = re.compile(r"\d\s+of\s+(?:the|its|their|all)?\s*$")
_GOES_ON = re.compile(
    r"\b(?:still|(?:was|were) (?:still )?[a-z]+ing|continued|remained)\b[^,;]*$"
    r"|\bhad\b[^,;]*\bby $"
)
# "Planned for next week, it will be in May": what holds no more.
_NO_MORE = re.compile(
    r"(?:, |\b(?:was|were|been|first|originally|initially|previously) )"
    r"(?:to have (?:\w+ ){1,3}|(?:expected|planned|set|scheduled|due|billed)"
    r"(?: for| on)?) $"
)
# "Licensed to carry 60": not how many were aboard.
_ALLOWED = re.compile(
    r"\b(?:licen[cs]ed|certified|designed|built|allowed|permitted)"
    r" (?:to (?:carry|hold|seat|take|accommodate)|for) (?:up to |only |just |about )?$"
)
# "31 to 24", "6-1".
_OTHER_SIDE = re.compile(r"(?: votes)?(?:-|–| to )\d+\b(?! (?:per|%))")
_ONE_SIDE = re.compile(r"\d(?: votes)?(?:-|–| to )$")
# What a text looks back for them.
_LOOK_BACK = 40
_IN_COSTS = re.compile(r" (?:in|towards) (?:court |legal |prosecution )?costs\b")


def is_sole(figure: FigureRead, others: Iterable[FigureRead], text: str) -> bool:
    """Say whether no other figure of a short report is of one sort with a figure.

    The same value given twice is one figure.
    """
    if len(text) > SHORT_REPORT or _OF_ALL.search(text[: figure.span[0]]):
        return False
    return not any(
        other.interval != figure.interval
        and _are_one_sort(figure, other)
        and not _are_other_days(figure, other)
        for other in others
        if other.id != figure.id
        and not _is_day_of_telling(other, text)
        and not _is_beside(other, figure, text)
    )


def own_words(
    figure: FigureRead, others: Iterable[FigureRead], text: str
) -> frozenset[str]:
    """What the sentence of a figure says and that of no other of its sort does.

    By these words a reader finds the figure in a long report. None where another of
    its sort stands in the same sentence: they may be its words.
    """
    rivals = [
        other.circumstances.sentence
        for other in others
        if other.id != figure.id
        and other.interval != figure.interval
        and _are_one_sort(figure, other)
    ]
    own = figure.circumstances.sentence
    if own in rivals or _OF_ALL.search(text[: figure.span[0]]):
        return frozenset()
    said = (_said(text[slice(*rival)]) for rival in rivals)
    return _said(text[slice(*own)]).difference(*said)


def _said(sentence: str) -> frozenset[str]:
    return context(" ".join(WORD.findall(sentence)))


def _is_beside(other: FigureRead, figure: FigureRead, text: str) -> bool:
    """Say whether another figure is what is allowed, or a fine's court costs.

    Or a side of a vote: "voted 31 to 24 to shut six libraries".
    """
    found, before = (
        text[max(0, one.span[0] - _LOOK_BACK) : one.span[0]] for one in (figure, other)
    )
    if _ALLOWED.search(before) and not _ALLOWED.search(found):
        return True
    if _is_side_of_vote(other, text) and not _is_side_of_vote(figure, text):
        return True
    return _IN_COSTS.match(text[other.span[1] :]) is not None


def _is_side_of_vote(figure: FigureRead, text: str) -> bool:
    before = text[max(0, figure.span[0] - _LOOK_BACK) : figure.span[0]]
    after = text[figure.span[1] :]
    return bool(_OTHER_SIDE.match(after) or _ONE_SIDE.search(before))


def _is_day_of_telling(figure: FigureRead, text: str) -> bool:
    """Say whether on that day something was only said: "announced Monday".

    Or still went on: "were digging on Wednesday"; or is no longer
    meant: "planned for Friday". Nor does a day that
    nobody can tell from the words answer anything.
    """
    if figure.kind is not FigureKind.DATE:
        return False
    before = text[figure.circumstances.sentence[0] : figure.span[0]]
    if figure.interval.is_unknown or _GOES_ON.search(before):
        return True
    if _NO_MORE.search(before):
        return True
    told = (one for one in figure.circumstances.predicates if one.link == "governs")
    return any(fold(one.lemma) in TELLING for one in told)


def _are_one_sort(one: FigureRead, other: FigureRead) -> bool:
    """Say whether two figures may answer one question: two counts of people, say."""
    if one.kind is not other.kind:
        return False
    if one.kind is FigureKind.COUNT:
        return _count_one_sort(one, other)
    if _are_far_apart(one, other):
        return False
    if one.kind is FigureKind.MONEY:
        return one.unit == other.unit
    if one.kind is FigureKind.MEASURE and one.unit and other.unit:
        return unit_factor(one.unit, other.unit) is not None
    return True


def _are_far_apart(one: FigureRead, other: FigureRead) -> bool:
    """Say whether no report could take one for the other: half a minute, two hours."""
    same = one.unit == other.unit
    factor = Decimal(1) if same else unit_factor(other.unit or "", one.unit or "")
    low, another = one.interval.low, other.interval.low
    if factor is None or not isinstance(low, Decimal):
        return False
    if not isinstance(another, Decimal):
        return False
    less, more = sorted((abs(low), abs(another * factor)))
    return more > _FAR * less > 0


def _are_other_days(one: FigureRead, other: FigureRead) -> bool:
    """Say whether nobody takes a day for the other: one of weeks ago, or its year."""
    if one.kind is not FigureKind.DATE:
        return False
    days = cast("Days", one.interval), cast("Days", other.interval)
    if any(map(is_long, days)):
        return not all(map(is_long, days))
    return gap(*days) > _SOME_WEEKS


def _count_one_sort(one: FigureRead, other: FigureRead) -> bool:
    nouns = [fold(figure.circumstances.noun or "") for figure in (one, other)]
    if not all(nouns) or all(map(is_person, nouns)):
        return True
    first, second = nouns
    return (
        are_equals(first, second) or takes_in(first, second) or takes_in(second, first)
    )
