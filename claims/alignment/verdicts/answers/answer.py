"""A figure as an answer: what it answers, what it says, who says it and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from claims.alignment.frames.words import MOVING
from claims.alignment.questions.building import signature_of
from claims.alignment.questions.nearby import clause_around, sentence_around
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers.bounds import as_meant, is_some_of
from claims.alignment.verdicts.answers.days import Days
from claims.alignment.verdicts.answers.given_up import OldValue, given_up, is_refuted
from claims.alignment.verdicts.answers.hours import counting_hour
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import SHORT_REPORT, words_after
from claims.facts.fact import Fact
from claims.facts.figure import FigureKind
from claims.reading import FigureRead, Predicate, Span

# An outlet's own word about its earlier text is no second report.
FOOTER_STARTS = ("correction", "clarification", "editor's note", "editor’s note")
_UNTOLD_KINDS = frozenset({FigureKind.ORDINAL})
# What no frame fixes may move between two reports.
_GROWING_KINDS = frozenset(
    {FigureKind.COUNT, FigureKind.MEASURE, FigureKind.DURATION, FigureKind.PERCENT}
)
# What adds up from a day on, in whatever frame.
_SUMMED_KINDS = frozenset({FigureKind.COUNT, FigureKind.MONEY})
# Of these a day by which they stood so is no day of an event, whatever is asked.
_COUNTED_BY_A_DAY = frozenset({FigureKind.COUNT, FigureKind.MEASURE})
# Beyond this part of a text, its correction is the report.
_WHOLE = 0.8
# How far behind its sentence a text may say that an older value was wrong.
_NEXT = 120
# "Bringing the toll to 23", "taking the number of accusers to eight".
_BRINGING = folded("bring take push lift swell drive")
_TALLY = folded("number toll tally total count figure dead")
# A count stands for the day before its report at the earliest, unless it moved then.
_NEWS = timedelta(days=1)
_OF_AN_AGE = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|I|who)(?:\s(?:is|was)|['’](?:m|s))|\bturn(?:s|ed)?|\baged?"
    r"|\b(?:girl|boy|woman|man|child) of)\s+(?:now\s+|only\s+|just\s+)?$"
)
_BY_A_DAY = re.compile(
    r"[Bb]y (?:late |early |mid)?(?:[A-Z][a-z]+day|noon|midday|now)\b"
    r"|[Aa]s (?:of|at) (?:late |early |mid)?(?:[A-Z\d]|noon|midday|midnight|yesterday)"
)
# "After Monday's quake", "since Friday": when it happened, not when they were counted.
_DAY_OF_EVENT = re.compile(
    r"\b([A-Z][a-z]+day)['’]s\b"
    r"|\b(?:[Ss]ince|[Aa]fter) (?:last |late |early )?([A-Z][a-z]+day)\b"
)
_BEHIND_A_NAME = re.compile(r"[A-Z][\w’'-]+\.?, $")


@dataclass(frozen=True, slots=True)
class Report:
    """The article a figure stands in, as far as comparing needs it.

    `published` is None where the day is unknown or doubtful.
    """

    key: int
    text: str
    outlet: str = ""
    published: Days | None = None

    @property
    def is_short(self) -> bool:
        """Say whether the report is so short that it tells one thing."""
        return len(self.text) <= SHORT_REPORT


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure with what it answers and what it says.

    Entities in `figure` and `signature` are rows known across articles. `days`
    are the dates said of the same clause. `speaker` gives the figure inside
    the article; it is empty in the outlet's own voice. `gives_up` are the values
    that the words beside the figure take back. `sole` says that no other figure of
    a short report is of its sort, `own_words` what only its sentence says of its sort.
    """

    figure: FigureRead
    report: Report
    signature: Signature
    fact: Fact
    days: tuple[Days, ...] = ()
    speaker: str = ""
    gives_up: tuple[OldValue, ...] = ()
    sole: bool = False
    own_words: frozenset[str] = frozenset()

    @property
    def sentence(self) -> str:
        """The sentence in which the figure stands."""
        return self.report.text[slice(*self.figure.circumstances.sentence)]

    @property
    def clause(self) -> str:
        """That sentence, without the clauses behind the figure about something else."""
        printed = Printed(self.report.text, self.figure.span)
        return clause_around(printed, self.figure.circumstances)


def answer_of(
    figure: FigureRead,
    report: Report,
    days: Sequence[Days] = (),
    speaker: str = "",
    *,
    sole: bool = False,
) -> Answer | None:
    """What a figure answers; None where its words say too little."""
    if figure.kind in _UNTOLD_KINDS or _is_in_a_footer(figure, report.text):
        return None
    if _is_a_pronoun(figure) or _is_an_age(figure, report.text):
        return None
    if is_refuted(figure.span, report.text):
        return None
    signature = signature_of(
        str(figure.kind),
        figure.unit,
        figure.circumstances,
        Printed(report.text, figure.span),
    )
    if signature is None or is_some_of(figure, signature.frame):
        return None
    if _is_an_aside(figure, report.text):
        speaker = ""
    fact = _fact(figure, report, signature, tuple(days), speaker)
    old = _given_up_beside(figure, report.text)
    return Answer(figure, report, signature, fact, tuple(days), speaker, old, sole)


def _given_up_beside(figure: FigureRead, text: str) -> tuple[OldValue, ...]:
    """What the sentence of a figure gives up, or the one behind it."""
    start, end = sentence_around(Printed(text, figure.span), figure.circumstances)
    return given_up(text, (start, end + len(words_after((0, end), text, _NEXT))))


def _is_a_pronoun(figure: FigureRead) -> bool:
    """ "One said that …" counts nobody."""
    is_one = figure.kind is FigureKind.COUNT and figure.amount.low == 1
    return is_one and figure.amount.is_exact and not figure.circumstances.noun


def _is_an_age(figure: FigureRead, text: str) -> bool:
    """A bare number behind a name or "he was": "Reed Jr., 23, was", "turned 59"."""
    if figure.kind is not FigureKind.COUNT or figure.circumstances.noun:
        return False
    before, after = text[: figure.span[0]], text[figure.span[1] :]
    if _OF_AN_AGE.search(before[-40:]) and figure.amount.is_exact:
        return True
    return bool(_BEHIND_A_NAME.search(before[-30:])) and after[:1] in {",", ".", ";"}


def _is_an_aside(figure: FigureRead, text: str) -> bool:
    """Say whether an age is set beside a name: the outlet tells it, whoever speaks."""
    if figure.kind is not FigureKind.AGE:
        return False
    own, before = text[slice(*figure.span)], text[: figure.span[0]]
    return "old" in own or _BEHIND_A_NAME.search(before[-30:]) is not None


def _is_in_a_footer(figure: FigureRead, text: str) -> bool:
    """Say whether a figure stands in a correction below the article.

    A correction that is the whole report tells the new value itself.
    """
    footers = correction_footers(text)
    if sum(end - start for start, end in footers) > len(text.strip()) * _WHOLE:
        return False
    return any(start <= figure.span[0] < end for start, end in footers)


@lru_cache(maxsize=64)  # every figure of an article asks it
def correction_footers(text: str) -> tuple[Span, ...]:
    """The paragraphs in which the outlet corrects itself."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.lstrip(" *[(—–-").casefold().startswith(FOOTER_STARTS):
            found.append((start, start + len(line)))
        start += len(line)
    return tuple(found)


def _fact(
    figure: FigureRead,
    report: Report,
    signature: Signature,
    days: tuple[Days, ...],
    speaker: str,
) -> Fact:
    """What the comparator needs to know of a figure."""
    start, end = figure.span
    interval, modifier = as_meant(figure, signature.frame, report.text)
    return Fact(
        kind=FigureKind(figure.kind),
        interval=interval,  # type: ignore[arg-type]
        amount=figure.amount,  # type: ignore[arg-type]
        modifier=modifier,
        wording=report.text[start:end],
        unit=None if figure.kind is FigureKind.COUNT else figure.unit,
        weekday=figure.weekday,
        precision=figure.precision,  # type: ignore[arg-type]
        reported_on=report.published,
        as_of=_counted_on(figure, signature, days, report),
        hour=_hour(figure, report, signature),
        is_tally=_may_move_on(figure, signature),
        is_correction=_was_corrected(figure, report.text),
        speaker=speaker or None,
        outlet=report.outlet,
    )


def _may_move_on(figure: FigureRead, signature: Signature) -> bool:
    """Say whether a later report may give more: tolls, and sums paid "since 2012"."""
    frame = signature.known_frame
    runs_on = signature.since and figure.kind in _SUMMED_KINDS
    return runs_on or (frame.tally if frame else figure.kind in _GROWING_KINDS)


def _counted_on(
    figure: FigureRead,
    signature: Signature,
    days: tuple[Days, ...],
    report: Report,
) -> Days | None:
    """The day of counting: "rose to six on Tuesday", "still missing Tuesday"."""
    if figure.kind is FigureKind.DATE or not says_when_counted(figure, signature):
        return None
    sentence = report.text[slice(*figure.circumstances.sentence)]
    of_event = {day for found in _DAY_OF_EVENT.findall(sentence) for day in found}
    known = [
        day
        for day in days
        if day.low is not None
        and day.low == day.high
        and f"{day.low:%A}" not in of_event
    ]
    if not _moves(figure):
        known = [one for one in known if _is_news(one, report.published)]
    return known[-1] if known else None


def _hour(figure: FigureRead, report: Report, signature: Signature) -> int | None:
    """The hour of counting: "by midday", "in custody late on Saturday"."""
    if figure.kind is not FigureKind.COUNT:
        return None
    frame = signature.known_frame
    sentence = report.text[slice(*figure.circumstances.sentence)]
    return counting_hour(sentence, is_state=frame is not None and frame.state)


def _is_news(day: Days, published: Days | None) -> bool:
    """Say whether a day is that of the report, or of what it tells: "buried Sunday"."""
    if published is None or published.low is None or day.high is None:
        return True
    return day.high >= published.low - _NEWS


def says_when_counted(figure: FigureRead, signature: Signature) -> bool:
    """Say whether a day beside the figure is the day of counting."""
    frame = signature.known_frame
    if frame is not None and frame.state:
        return True
    is_open = frame is not None or figure.kind in _COUNTED_BY_A_DAY
    return _moves(figure) and is_open


def _moves(figure: FigureRead) -> bool:
    """Say whether a tally stood so by a day: "rose to six", "by Sunday six"."""
    told = figure.circumstances.predicates
    return any(fold(one.lemma) in MOVING or _brings(one) for one in told) or any(
        _BY_A_DAY.match(argument.words) for one in told for argument in one.arguments
    )


def _brings(predicate: Predicate) -> bool:
    """Say whether a tally is brought to a number."""
    return fold(predicate.lemma) in _BRINGING and any(
        one.relation == "obj" and fold(one.lemma) in _TALLY
        for one in predicate.arguments
    )


def _was_corrected(figure: FigureRead, text: str) -> bool:
    """Say whether a correction footer of the article names this very value."""
    printed = text[figure.span[0] : figure.span[1]]
    return any(printed in text[start:end] for start, end in correction_footers(text))
