"""One utterance across outlets, word by word: who shortened, who altered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.models import Claim, Comparison
from claims.views.stories import find_story

GRAVEST = ("contradict", "altered", "shortened", "same")
# Pairs of wordings that one page looks at, the gravest of them.
MOST_PAIRS = 500


@dataclass(frozen=True, slots=True)
class Wording:
    """How another article prints an utterance, against its fullest wording."""

    claim: Claim
    comparison: Comparison
    words: list[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said once: the fullest wording, and the others."""

    fullest: Claim
    others: list[Wording]

    @property
    def verdict(self) -> str:
        given = [wording.comparison.verdict for wording in self.others]
        return min(given, key=GRAVEST.index)


@needs(READ)
@require_safe
def story_quotes(request: HttpRequest, slug: str) -> HttpResponse:
    told = find_story(slug)
    rows = told.comparisons.standing().filter(kind="quote").with_sides()
    rows = rows.select_related("left_claim__speaker", "right_claim__speaker")
    pairs = list(rows.gravest_first()[: MOST_PAIRS + 1])
    found = sorted(
        utterances(pairs[:MOST_PAIRS]), key=lambda u: GRAVEST.index(u.verdict)
    )
    context = {
        "story": told,
        "utterances": found,
        "most": MOST_PAIRS if len(pairs) > MOST_PAIRS else None,
    }
    return render(request, "claims/quotes.html", context)


def utterances(pairs: Iterable[Comparison]) -> Iterator[Utterance]:
    """Pairs put together: the fullest wording first, each other compared with it.

    A wording that was compared with others only starts an utterance of its own.
    """
    waiting = list(pairs)
    while waiting:
        fullest = max(
            _claims(waiting), key=lambda claim: (len(claim.content), -claim.pk)
        )
        with_it = [pair for pair in waiting if fullest in _claims([pair])]
        others = [_against(fullest, pair) for pair in with_it]
        yield Utterance(fullest, sorted(others, key=_gravest_first))
        shown = {wording.claim for wording in others} | {fullest}
        waiting = [p for p in waiting if not shown.issuperset(_claims([p]))]


def _claims(pairs: Iterable[Comparison]) -> list[Claim]:
    sides = [side for pair in pairs for side in (pair.left_claim, pair.right_claim)]
    return [side for side in sides if side is not None]


def _against(fullest: Claim, pair: Comparison) -> Wording:
    left, right = _claims([pair])
    if left == fullest:
        return Wording(right, pair, [(op, a, b) for op, a, b in pair.words])
    return Wording(left, pair, [(op, b, a) for op, a, b in pair.words])


def _gravest_first(wording: Wording) -> tuple[int, int]:
    return GRAVEST.index(wording.comparison.verdict), wording.claim.pk
