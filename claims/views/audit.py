"""Who did what, when: decisions, flags, names, titles and dumps in one list.

Most acts leave a row of their own. What changes a row in place (a title, an
article's outlet or date, an assignment, an undo) leaves an event by a trigger of
the database, with the user the request belonged to.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from pghistory.models import MiddlewareEvents

from articles.models import Dump
from articles.permissions import ADMINISTER, needs
from claims.models import DateProposal, Decision, EntityDistinction, NameChange

MOST = 100
# An event's label: what it says of the row, and the page the row has.
CHANGES = {
    "titled": ("gave story {pk} the title “{title}”", ""),
    "corrected": ("corrected article {pk}: “{title}”", "article"),
    "assigned": ("assigned comparison {pk}", "comparison"),
    "undone": ("undid the merge or split number {pk}", ""),
}


@dataclass(frozen=True, slots=True)
class Act:
    at: datetime
    by: User | None
    what: str
    href: str = ""
    note: str = ""


@needs(ADMINISTER)
@require_safe
def audit(request: HttpRequest) -> HttpResponse:
    acts = [
        *_decisions(),
        *_name_changes(),
        *_distinctions(),
        *_date_answers(),
        *_dumps(),
        *_deletions(),
        *_changes_in_place(),
    ]
    newest = sorted(acts, key=lambda act: act.at, reverse=True)[:MOST]
    return render(request, "claims/audit.html", {"acts": newest})


def _decisions() -> Iterator[Act]:
    rows = Decision.objects.select_related("comparison", "by", "undone_by")[:MOST]
    for row in rows:
        href = row.comparison.get_absolute_url()
        word = row.get_status_display().lower()
        what = f"called comparison {row.comparison_id} “{word}”"
        if row.is_note:
            what = f"left a note on comparison {row.comparison_id}"
        yield Act(row.at, row.by, what, href, row.note)
        if row.undone_at:
            yield Act(row.undone_at, row.undone_by, f"took back: {what}", href)


def _name_changes() -> Iterator[Act]:
    for row in NameChange.objects.select_related("kept", "other", "by")[:MOST]:
        joined = (
            "merged {other} into {kept}"
            if row.act == "merge"
            else "split {other} from {kept}"
        )
        what = joined.format(other=row.other, kept=row.kept)
        yield Act(row.at, row.by, what, row.kept.get_absolute_url())


def _changes_in_place() -> Iterator[Act]:
    """What users changed in rows that keep no author; the machine's own is left out."""
    rows = MiddlewareEvents.objects.exclude(user=None).select_related("user")
    for row in rows.order_by("-pgh_created_at")[:MOST]:
        what, address = CHANGES[row.pgh_label]
        words = what.format(pk=row.pgh_obj_id, **row.pgh_data)
        href = reverse(address, args=[row.pgh_obj_id]) if address else ""
        yield Act(row.pgh_created_at, row.user, words, href)


def _distinctions() -> Iterator[Act]:
    rows = EntityDistinction.objects.select_related("left", "right", "by")
    for row in rows.order_by("-at")[:MOST]:
        yield Act(row.at, row.by, f"told {row.left} and {row.right} apart")


def _date_answers() -> Iterator[Act]:
    answered = DateProposal.objects.filter(decided_at__isnull=False)
    rows = answered.select_related("article", "decided_by").order_by("-decided_at")
    for row in rows[:MOST]:
        if row.decided_at:
            what = f"{row.state} the date proposed for article {row.article_id}"
            href = row.article.get_absolute_url()
            yield Act(row.decided_at, row.decided_by, what, href, row.why)


def _deletions() -> Iterator[Act]:
    """What was deleted for good, here or in the admin."""
    rows = LogEntry.objects.filter(action_flag=DELETION).select_related("user")
    for row in rows.order_by("-action_time")[:MOST]:
        yield Act(row.action_time, row.user, f"deleted {row.object_repr}")


def _dumps() -> Iterator[Act]:
    for row in Dump.objects.select_related("uploaded_by")[:MOST]:
        yield Act(
            row.uploaded_at,
            row.uploaded_by,
            f"uploaded {row.name}",
            f"/ingest/{row.pk}/",
        )
