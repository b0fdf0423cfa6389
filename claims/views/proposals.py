"""Proposed days of publication: their reasoning, and an admin's answer."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from articles.models import Article, Revision
from articles.permissions import ADMINISTER, needs
from claims import dating
from claims.models import DateProposal
from claims.passages import Piece, excerpt

Reread = Callable[[Sequence[int]], None]

SETTLED = "Nothing was changed: the article has a date, or somebody answered before."


@dataclass(frozen=True, slots=True)
class Proof:
    """One passage that a proposal rests on."""

    article: Article
    url: str
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal with its passages."""

    proposal: DateProposal
    proofs: list[Proof]


def proposed_for(article: Article) -> Proposed | None:
    """What waits for an admin's answer on this article."""
    if article.published_last is not None:
        return None
    waiting = DateProposal.objects.waiting().filter(article=article)
    return next(iter(with_proofs(waiting)), None)


def with_proofs(proposals: Iterable[DateProposal]) -> list[Proposed]:
    """The proposals with their passages; one query for all texts."""
    rows = list(proposals)
    asked = {text for row in rows for text, _, _ in row.passages}
    texts = Revision.objects.select_related("article__outlet").defer("search")
    known = texts.in_bulk(asked)
    return [Proposed(row, list(_proofs(row, known))) for row in rows]


def _proofs(row: DateProposal, known: dict[int, Revision]) -> Iterable[Proof]:
    for text, start, end in row.passages:
        if revision := known.get(text):
            pieces = excerpt(revision.text, [(start, end)])
            yield Proof(revision.article, revision.passage_url(start, end), pieces)


@needs(ADMINISTER)
@require_POST
def accept(request: HttpRequest, pk: int, reread: Reread) -> HttpResponse:
    """Date the article as proposed, and have it read again."""
    proposal = get_object_or_404(DateProposal, pk=pk)
    try:
        reread(dating.accept(proposal, by=cast(User, request.user)))
    except dating.SettledMeanwhileError:
        messages.warning(request, SETTLED)
    else:
        messages.success(request, "Dated as proposed; the article is read again.")
    return redirect(proposal.article)


@needs(ADMINISTER)
@require_POST
def decline(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave the article undated."""
    proposal = get_object_or_404(DateProposal, pk=pk)
    try:
        dating.decline(proposal, by=cast(User, request.user))
    except dating.SettledMeanwhileError:
        messages.warning(request, SETTLED)
    else:
        messages.success(request, "Declined; these days are not proposed again.")
    return redirect(proposal.article)
