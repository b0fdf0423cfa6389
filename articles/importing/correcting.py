"""What a person knows better than the dump and the text: outlet, day, title."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from articles.importing.outlets import outlet_named
from articles.models import Article, Basis


class NotCorrectedError(Exception):
    """A correction the database refuses; the message says why."""


def correct_article(
    article: Article, changes: Mapping[str, Any], *, by: User
) -> list[int]:
    """Set `outlet` (a name), `published_on` (a day) or `title`; None is unknown.

    Returns the ids of revisions to read again, since what was read depends on
    them. Raises NotCorrectedError where two articles of an outlet would share
    an id.
    """
    why = f"Corrected by {by.get_username()}."
    fields: set[str] = set()
    if "outlet" in changes:
        name = changes["outlet"]
        article.outlet = outlet_named(name) if name else None
        fields |= {"outlet", _note(article, "outlet", why)}
    if "title" in changes:
        article.title = changes["title"] or ""
        fields |= {"title", _note(article, "title", why)}
    if "published_on" in changes:
        day = changes["published_on"]
        fields |= _set_days(article, day, day, why)
        fields.add(_note(article, "published_on", why))
    try:
        with transaction.atomic():
            article.save(update_fields=fields)
    except IntegrityError as error:
        reason = "Another article of this outlet has the same id."
        raise NotCorrectedError(reason) from error
    return [article.latest.pk]


def date_article(article: Article, first: date, last: date, *, why: str) -> list[int]:
    """Set the days of publication that an admin accepted, as a correction.

    Returns the ids of revisions to read again.
    """
    fields = _set_days(article, first, last, why)
    fields.add(_note(article, "published_on", why))
    article.save(update_fields=fields)
    return [article.latest.pk]


def _note(article: Article, name: str, why: str) -> str:
    article.inferred[name] = {"basis": Basis.CORRECTED, "why": why, "value": ""}
    return "inferred"


def _set_days(
    article: Article, first: date | None, last: date | None, why: str
) -> set[str]:
    article.published_first, article.published_last = first, last
    article.published_at = None
    article.published_basis = Basis.CORRECTED if first else Basis.UNKNOWN
    article.published_why = why
    return {
        "published_first",
        "published_last",
        "published_at",
        "published_basis",
        "published_why",
    }
