"""Evidence packets: a comparison or a question as one file that opens offline.

The file holds its own style sheet and refers to nothing it needs; its links
lead back to the passages on this site.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from django.contrib.staticfiles import finders
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from articles.permissions import EXPORT, needs
from claims.models import Comparison, ComparisonQuerySet, Decision, Question
from claims.origins import show_credits
from claims.views.answer_charts import charts_of
from claims.views.questions import answers_of
from claims.views.review import is_one_origin, strips_of

SHEET: Final = "claimtrack.css"
MOST_COMPARISONS = 500
_SIDES = ("left_figure", "right_figure", "left_claim", "right_claim")
# What a packet tells of each side beyond what pages show of it.
_KNOWN_OF_SIDES = [
    *(f"{side}__run" for side in _SIDES),
    *(f"{side}__revision__article__origin" for side in _SIDES),
    "left_figure__claim__speaker",
    "right_figure__claim__speaker",
    "left_claim__speaker",
    "right_claim__speaker",
]


@needs(EXPORT)
@require_safe
def comparison(request: HttpRequest, pk: int) -> HttpResponse:
    """Both passages with their context, the verdict, and what editors decided."""
    rows = _in_full(Comparison.objects.all()).select_related(*_KNOWN_OF_SIDES)
    shown = get_object_or_404(rows, pk=pk)
    context = {
        "comparison": shown,
        "sides": shown.sides,
        **strips_of(shown),
        "one_origin": is_one_origin(shown),
    }
    return _packet(request, "claims/packet.html", f"comparison-{pk}", context)


@needs(EXPORT)
@require_safe
def question(request: HttpRequest, pk: int) -> HttpResponse:
    """Every answer to a question with its passage, and every comparison of them."""
    asked = get_object_or_404(
        Question.objects.in_words().select_related("story"), pk=pk
    )
    figures = answers_of(asked, "run")
    rows = Comparison.objects.standing().filter(question=asked).gravest_first()
    drawn = charts_of(figures, asked.kind)
    context = {
        "question": asked,
        "sides": figures,
        "origins": show_credits(figures).count(figures),
        "strip": drawn["strip"],
        "narrow": drawn["narrow"],
        "comparisons": _in_full(rows)[:MOST_COMPARISONS],
    }
    return _packet(request, "claims/question_packet.html", f"question-{pk}", context)


def _in_full(rows: ComparisonQuerySet) -> ComparisonQuerySet:
    decisions = Decision.objects.select_related("by", "undone_by")
    known = rows.with_sides().select_related("flagged_by")
    return known.prefetch_related(Prefetch("decisions", decisions))


def _packet(
    request: HttpRequest, template: str, name: str, context: dict[str, Any]
) -> HttpResponse:
    about = {
        "site": request.build_absolute_uri("/"),
        "exported_at": timezone.now(),
        "exported_by": request.user,
        "sheet": SafeString(_sheet()),
        "sheet_hash": _hash(_sheet()),
    }
    response = HttpResponse(render_to_string(template, context | about))
    response["Content-Disposition"] = f'attachment; filename="{name}.html"'
    return response


@cache
def _sheet() -> str:
    """The site's one style sheet; it asks for no other file."""
    path = finders.find(SHEET)
    if path is None:
        raise FileNotFoundError(SHEET)
    return Path(path).read_text(encoding="utf-8")


def _hash(sheet: str) -> str:
    """As a Content-Security-Policy names a style element (CSP 3, 2.3.1)."""
    return b64encode(sha256(sheet.encode()).digest()).decode()
