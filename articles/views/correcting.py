"""Correcting an article's outlet, day or title."""

from collections.abc import Callable, Sequence

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from articles.forms import CorrectionForm
from articles.importing import NotCorrectedError, correct_article
from articles.models import Article
from articles.permissions import ADMINISTER, needs

Reread = Callable[[Sequence[int]], None]


@needs(ADMINISTER)
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, pk: int, reread: Reread) -> HttpResponse:
    """Take a correction in, and have what depends on it read again."""
    article = get_object_or_404(Article.objects.with_outlet(), pk=pk)
    form = CorrectionForm.of(article, request.POST or None)
    if request.method == "POST" and _apply(form, article, request.user, reread):
        messages.success(request, "Corrected; the article is read again.")
        return redirect(article)
    context = {"article": article, "form": form}
    status = 422 if form.errors else 200
    return render(request, "articles/correct.html", context, status=status)


def _apply(
    form: CorrectionForm, article: Article, user: object, reread: Reread
) -> bool:
    if not form.is_valid() or not isinstance(user, User):
        return False
    try:
        reread(correct_article(article, form.changes(), by=user))
    except NotCorrectedError as error:
        form.add_error(None, str(error))
        return False
    return True
