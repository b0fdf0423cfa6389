"""What changed between a revision of an article and the one before."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.permissions import READ, needs


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words that stayed, went or came."""

    kind: str
    words: str


@needs(READ)
@require_safe
def changes(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    article = get_object_or_404(Article.objects.with_outlet(), pk=pk)
    after = get_object_or_404(article.revisions, number=number)
    before = article.revisions.filter(number__lt=number).last()
    compared = list(compare(before.text, after.text)) if before else []
    context = {
        "article": article,
        "before": before,
        "after": after,
        "changes": compared,
    }
    return render(request, "claims/changes.html", context)


def compare(before: str, after: str) -> Iterator[Change]:
    """Paragraph by paragraph, and inside a changed one word by word."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for op, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            yield Change("kept", "".join(old[a:b]))
        else:
            yield from _words("".join(old[a:b]), "".join(new[c:d]))


def _words(before: str, after: str) -> Iterator[Change]:
    old, new = before.split(" "), after.split(" ")
    for op, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            yield Change("kept", " ".join(old[a:b]) + " ")
            continue
        if a < b:
            yield Change("gone", " ".join(old[a:b]) + " ")
        if c < d:
            yield Change("come", " ".join(new[c:d]) + " ")
