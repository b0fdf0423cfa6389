"""What is stored of other days, as clues to when an undated article appeared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db.models import Q

from articles.models import Revision
from claims.facts.publication import Clue, Passage, clues_in, day_name, days_around
from claims.models import Claim, Comparison, ComparisonQuerySet, Figure
from claims.wording import outlet_name

_QUOTED = ("direct", "mixed")
# Comparisons looked at: a day that dozens of articles name needs no more.
_COMPARISONS = 50
# Between a cue and its day: "said in a statement on".
_NEAR_CUE = 40


@dataclass(frozen=True, slots=True)
class _Event:
    """A weekday that the text prints, and the day that is known of it."""

    weekday: Figure
    day: date
    told_by: str
    passage: Passage


def clues_for(revision: Revision) -> Iterator[Clue]:
    """Every clue to when the article of this text appeared; a few queries."""
    claims = list(Claim.objects.standing().filter(revision=revision))
    quoted = [
        span for one in claims if one.kind in _QUOTED for span in one.content_spans
    ]
    yield from clues_in(
        revision.text,
        revision.pk,
        quoted=quoted,
        not_after=revision.article.received_at.date(),
    )
    weekdays = _weekdays(revision, quoted)
    if not weekdays:
        return
    told = [
        *_told_in_the_text(revision, weekdays),
        *_told_by_others(weekdays),
        *_told_of_quotations(claims, weekdays),
    ]
    yield from _clues_of(revision, told)


def _weekdays(revision: Revision, quoted: list[list[int]]) -> list[Figure]:
    """The weekdays of an unknown week that stand outside quotations."""
    dates = Figure.objects.standing().filter(revision=revision, kind="date")
    bare = dates.filter(first_day=None).exclude(weekday="")
    found = list(bare.order_by("start"))
    for figure in found:
        figure.revision = revision  # one text in memory
    return [
        figure
        for figure in found
        if not any(start <= figure.start < end for start, end in quoted)
    ]


def _told_in_the_text(
    revision: Revision, weekdays: Iterable[Figure]
) -> Iterator[_Event]:
    """The same event with its full day elsewhere in the article."""
    questions = {figure.question_id: figure for figure in weekdays}
    questions.pop(None, None)
    dates = Figure.objects.standing().filter(revision=revision, question__in=questions)
    for figure in dates.exclude(first_day=None):
        if figure.first_day and figure.first_day == figure.last_day:
            passage = Passage(revision.pk, figure.start, figure.end)
            named = questions[figure.question_id]
            yield _Event(named, figure.first_day, "it elsewhere", passage)


def _told_by_others(weekdays: Iterable[Figure]) -> Iterator[_Event]:
    """The same event in other articles, as far as they date it."""
    own = {figure.pk: figure for figure in weekdays}
    pairs = Comparison.objects.upheld().filter(verdict="compatible")
    return _told_across(pairs, "figure", own)


def _told_of_quotations(
    claims: Iterable[Claim], weekdays: Iterable[Figure]
) -> Iterator[_Event]:
    """The same quotation in other articles, as far as they say when it was said."""
    own = {
        claim.pk: figure
        for claim in claims
        for figure in weekdays
        if _is_said_on(claim, figure)
    }
    return _told_across(Comparison.objects.upheld(), "claim", own)


def _told_across(
    pairs: ComparisonQuerySet,
    kind: Literal["figure", "claim"],
    own: Mapping[int, Figure],
) -> Iterator[_Event]:
    """What other articles date; `own` has the weekday beside each side of ours."""
    if not own:
        return
    left, right = f"left_{kind}", f"right_{kind}"
    asked = Q(**{f"{left}__in": own}) | Q(**{f"{right}__in": own})
    for pair in _newest(pairs.filter(asked), kind):
        sides = getattr(pair, left), getattr(pair, right)
        mine, other = sides if sides[0].pk in own else reversed(sides)
        if day := _day_of(other):
            passage = Passage(other.revision_id, other.start, other.end)
            told_by = outlet_name(other.revision.article)
            yield _Event(own[mine.pk], day, told_by, passage)


def _day_of(told: Figure | Claim) -> date | None:
    """The one day that a date means, or that something was said on."""
    if isinstance(told, Figure):
        return told.first_day if told.first_day == told.last_day else None
    return told.said_first if told.said_first == told.said_last else None


def _newest(pairs: ComparisonQuerySet, kind: str) -> ComparisonQuerySet:
    """The newest of them with their articles, but without the long texts."""
    texts = [f"{side}_{kind}__revision" for side in ("left", "right")]
    rows = pairs.select_related(*(f"{text}__article__outlet" for text in texts))
    long = [f"{text}__{column}" for text in texts for column in ("text", "search")]
    return rows.defer(*long).order_by("-pk")[:_COMPARISONS]


def _is_said_on(claim: Claim, figure: Figure) -> bool:
    """Whether the weekday stands beside the claim's cue, in its sentence."""
    text = figure.revision.text
    return any(
        0 <= figure.start - end <= _NEAR_CUE
        and not set('.;“”"\n') & set(text[end : figure.start])
        for _, end in claim.cue_spans
    )


def _clues_of(revision: Revision, told: Iterable[_Event]) -> Iterator[Clue]:
    """A clue for each weekday on whose day all who tell it agree."""
    by_weekday = defaultdict(list)
    for event in told:
        by_weekday[event.weekday.pk].append(event)
    for events in by_weekday.values():
        event = events[0]
        days = days_around(revision.text, event.weekday.start, event.day)
        if days is None or len({one.day for one in events}) > 1:
            continue
        here = Passage(revision.pk, event.weekday.start, event.weekday.end)
        yield Clue(days, _why(event), (here, event.passage))


def _why(event: _Event) -> str:
    return (
        f"What it dates “{event.weekday.wording}”, {event.told_by} dates "
        f"{day_name(event.day)}: it appeared within a week of that day."
    )
