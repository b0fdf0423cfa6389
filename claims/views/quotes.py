"""One utterance across outlets, word by word: who shortened, who altered."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.views.stories import find_story

GRAVEST = ("altered", "contradict", "shortened", "same")


@needs(READ)
@require_safe
def story_quotes(request: HttpRequest, slug: str) -> HttpResponse:
    told = find_story(slug)
    rows = told.comparisons.standing().filter(kind="quote").with_sides()
    pairs = rows.select_related("left_claim__speaker", "right_claim__speaker")
    context = {
        "story": told,
        "pairs": sorted(pairs, key=lambda pair: (GRAVEST.index(pair.verdict), pair.pk)),
    }
    return render(request, "claims/quotes.html", context)
