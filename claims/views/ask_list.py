"""Whom to ask next: what stands against what in a story, and who said each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django.db.models import Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.models import Claim, Comparison, ComparisonQuerySet, Decision, Figure
from claims.views.quotes import utterances
from claims.views.review import SIDES_SPEAKERS
from claims.views.stories import find_story
from claims.wording import on_one_line, outlet_name

Side = Figure | Claim

CONTRADICT, ALTERED = "contradict", "altered"
# Pairs that one page looks at: more is no list anybody rings through.
MOST_PAIRS = 500


@dataclass(slots=True)
class Source:
    """Somebody to ask: a speaker, or an outlet that says it itself."""

    name: str
    href: str = ""
    is_outlet: bool = False
    passages: list[Side] = field(default_factory=list)

    @property
    def wordings(self) -> list[str]:
        """Each wording once, in the order of the passages."""
        return list(dict.fromkeys(_words(passage) for passage in self.passages))


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to settle: its pairs, the gravest first, and who holds a side."""

    pairs: list[Comparison]
    sources: list[Source]

    @property
    def leader(self) -> Comparison:
        return self.pairs[0]

    @property
    def notes(self) -> list[Decision]:
        """What editors wrote of it, beside the reason that a flag of theirs gives."""
        return [
            decision
            for pair in self.pairs
            for decision in pair.decisions.all()
            if decision.note != pair.reason
        ]


@needs(READ)
@require_safe
def story_ask_list(request: HttpRequest, slug: str) -> HttpResponse:
    """What nobody has explained yet, with everybody who could."""
    told = find_story(slug)
    rows = told.comparisons.upheld().filter(Q(verdict=CONTRADICT) | Q(kind="quote"))
    found = list(matters(_in_full(rows)[:MOST_PAIRS]))
    return render(request, "claims/ask_list.html", {"story": told, "matters": found})


def _in_full(rows: ComparisonQuerySet) -> ComparisonQuerySet:
    notes = Decision.objects.exclude(note="").filter(undone_at=None)
    known = rows.with_sides().select_related("assigned_to", *SIDES_SPEAKERS)
    noted = Prefetch("decisions", notes.select_related("by"))
    return known.prefetch_related(noted).gravest_first()


def matters(pairs: Iterable[Comparison]) -> Iterator[Matter]:
    """Contradictions by the question they are of, then altered utterances.

    An utterance is one matter with all its wordings, those shortened included.
    """
    by_question: dict[int, list[Comparison]] = defaultdict(list)
    wordings = []
    for pair in pairs:
        if pair.verdict == CONTRADICT:
            by_question[pair.question_id or -pair.pk].append(pair)
        else:
            wordings.append(pair)
    for inside in by_question.values():
        yield Matter(inside, sources_of(inside))
    for utterance in utterances(wordings):
        if utterance.verdict == ALTERED:
            inside = [wording.comparison for wording in utterance.others]
            yield Matter(inside, sources_of(inside))


def sources_of(pairs: Sequence[Comparison]) -> list[Source]:
    """Everybody on either side, each once, with the passages to hold before them."""
    sides = {(type(side), side.pk): side for pair in pairs for side in pair.sides}
    sources: dict[str, Source] = {}
    for side in sides.values():
        source = source_of(side)
        key = source.href or source.name.casefold()
        sources.setdefault(key, source).passages.append(side)
    return list(sources.values())


def source_of(side: Side) -> Source:
    """Who said it: its speaker, or its outlet where nobody is surely quoted."""
    claim = side.claim if isinstance(side, Figure) else side
    if claim is not None and claim.is_unsure:
        claim = None
    if claim is not None and claim.speaker is not None:
        return Source(str(claim.speaker), claim.speaker.get_absolute_url())
    if claim is not None and claim.speaker_name:
        return Source(claim.speaker_name)
    article = side.revision.article
    page = article.outlet or article
    return Source(outlet_name(article), page.get_absolute_url(), is_outlet=True)


def _words(side: Side) -> str:
    return on_one_line(side.wording if isinstance(side, Figure) else side.content)
