"""A story on one of two clocks: when it happened, or when it was reported."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import Truncator
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.charts.timeline import Event, timeline
from claims.models import Claim, Figure, Story
from claims.views.judged import give_verdicts
from claims.views.stories import find_story
from claims.wording import days, on_one_line, outlet_name, passage_url

CLOCKS = {"happened": "when it happened", "reported": "when it was reported"}
LANES = {"speaker": "by speaker", "outlet": "by outlet"}
OWN_VOICE = "The outlets themselves"
MOST = 400
LONGEST_LABEL = 160
PER_PAGE = 80
# The axis shows what happened in the weeks of the reports and these around them.
AROUND = 45  # days


@dataclass(frozen=True, slots=True)
class Moment:
    """A claim or figure with both its clocks."""

    row: Claim | Figure
    speaker: str
    happened: tuple[date | None, date | None]
    verdict: str = ""

    @property
    def outlet(self) -> str:
        return outlet_name(self.row.revision.article)

    @property
    def reported(self) -> tuple[date | None, date | None]:
        article = self.row.revision.article
        return article.published_first, article.published_last

    @property
    def words(self) -> str:
        row = self.row
        words = row.content or row.cue if isinstance(row, Claim) else row.wording
        return on_one_line(words)

    @property
    def cue(self) -> str:
        """How it was said: what is denied must not read as asserted."""
        row = self.row
        return on_one_line(row.cue) if isinstance(row, Claim) and row.content else ""

    @property
    def asked(self) -> str:
        """The question that a date answers."""
        asked = self.row.question if isinstance(self.row, Figure) else None
        return asked.text if asked else ""

    @property
    def happened_words(self) -> str:
        return days(*self.happened) or "undated"


@needs(READ)
@require_safe
def story_timeline(request: HttpRequest, slug: str) -> HttpResponse:
    told = find_story(slug)
    clock = _chosen(request, "clock", CLOCKS)
    lanes = _chosen(request, "lanes", LANES)
    moments = sorted(_moments(told), key=lambda m: _earliest(m, clock))
    events = [_event(m, n, clock, lanes) for n, m in enumerate(moments)]
    context = {
        "story": told,
        "moments": moments,
        "page": Paginator(moments, PER_PAGE).get_page(request.GET.get("page")),
        "chart": timeline(events, _window(moments, clock)),
        "clock": clock,
        "clocks": CLOCKS,
        "lanes": lanes,
        "lane_choices": LANES,
    }
    return render(request, "claims/timeline.html", context)


def _chosen(request: HttpRequest, name: str, choices: dict[str, str]) -> str:
    """What the address asks for, or the first choice."""
    value = request.GET.get(name, "")
    return value if value in choices else next(iter(choices))


def _moments(told: Story) -> Iterator[Moment]:
    inside = {"revision__article__in_story__story": told}
    claims = Claim.objects.shown().with_passage().filter(**inside)[:MOST]
    for claim in claims:
        speaker = claim.speaker.name if claim.speaker else claim.speaker_name
        when = (claim.said_first, claim.said_last)
        yield Moment(claim, speaker or "Somebody", when)
    dates = Figure.objects.answering().with_passage().filter(**inside, kind="date")
    asked = dates.exclude(question__text="").select_related("question")
    yield from _dates(list(asked[:MOST]))


def _dates(figures: Sequence[Figure]) -> Iterator[Moment]:
    """The dates that answer a question: when it sank, when it was built."""
    give_verdicts(figures)
    for figure in figures:
        claim = figure.claim
        speaker = claim.speaker.name if claim and claim.speaker else OWN_VOICE
        when = (figure.first_day, figure.last_day)
        yield Moment(figure, speaker, when, getattr(figure, "verdict", ""))


def _window(moments: Sequence[Moment], clock: str) -> tuple[date, date] | None:
    """From the first day to the last within some weeks of the reports, or of all."""
    reported = [day for moment in moments for day in moment.reported if day]
    if not reported:
        return None
    # Counted in days: no year is too early or too late to look around it.
    first = min(reported).toordinal() - AROUND
    last = max(reported).toordinal() + AROUND
    days = [day for moment in moments for day in _when(moment, clock) if day]
    near = [day for day in days if first <= day.toordinal() <= last]
    # Where most lies far off, an axis of these weeks would show only arrows.
    shown = near if len(near) * 2 >= len(days) else days
    return (min(shown), max(shown)) if shown else None


def _earliest(moment: Moment, clock: str) -> tuple[date, date, int]:
    first, last = _when(moment, clock)
    start = first or last or date.max
    return start, last or date.max, moment.row.pk


def _when(moment: Moment, clock: str) -> tuple[date | None, date | None]:
    return moment.happened if clock == "happened" else moment.reported


def _event(moment: Moment, number: int, clock: str, lanes: str) -> Event:
    first, last = _when(moment, clock)
    words = Truncator(moment.words).chars(LONGEST_LABEL)
    said = f"{moment.speaker} {moment.cue}".strip()
    told = f"{said}, {days(first, last) or 'undated'}: {words}"
    page = number // PER_PAGE + 1
    return Event(
        lane=moment.speaker if lanes == "speaker" else moment.outlet,
        label=f"{moment.asked} {told}".strip(),
        href=passage_url(moment.row),
        kind="claim" if isinstance(moment.row, Claim) else "figure",
        first=first,
        last=last,
        verdict=moment.verdict,
        row=f"?clock={clock}&lanes={lanes}&page={page}#m{number + 1}",
    )
