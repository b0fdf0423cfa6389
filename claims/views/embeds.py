"""Pages that other sites may show in a frame: no masthead, no forms, no script.

Which sites may is the setting FRAME_ANCESTORS; nobody's, if it is empty. A frame
on another site brings no sign-in along: its visitors see something only where
reading is open to strangers.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from csp.constants import NONE
from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from articles.permissions import READ, needs
from claims.models import Question
from claims.views.answer_charts import charts_of
from claims.views.matrix import matrix_of
from claims.views.questions import answers_of
from claims.views.stories import find_story

View = Callable[..., HttpResponse]


def framed(view: View) -> View:
    """Let the sites of the setting frame this page, and run no script on it."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # Asked for with each page: a policy fixed at import outlives its setting.
        policy = {
            "frame-ancestors": settings.FRAME_ANCESTORS or [NONE],
            "script-src": [NONE],
        }
        inside: Callable[..., object]
        inside = csp_replace(policy)(xframe_options_exempt(view))
        return cast(HttpResponse, inside(request, *args, **kwargs))

    return answer


@needs(READ)
@require_safe
@framed
def question(request: HttpRequest, pk: int) -> HttpResponse:
    """One question with its strip chart and its answers."""
    asked = get_object_or_404(
        Question.objects.in_words().select_related("story"), pk=pk
    )
    figures = answers_of(asked)
    context = {"question": asked, "figures": figures} | charts_of(figures, asked.kind)
    return render(request, "claims/embed_question.html", context)


@needs(READ)
@require_safe
@framed
def matrix(request: HttpRequest, slug: str) -> HttpResponse:
    """What several texts of a story answer, outlet by outlet."""
    told = find_story(slug)
    found = matrix_of(told)
    context = {"story": told, "matrix": found, "rows": found.shared_rows}
    return render(request, "claims/embed_matrix.html", context)
