"""How verdicts, days, intervals and passages look on every page."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from articles.models import Article, Basis
from claims import wording
from claims.exporting.linked_data import CONTEXT
from claims.models import Claim, Credit, Entity, Figure, Question, Story
from claims.passages import CONTEXT as CONTEXT_OF_PASSAGE
from claims.passages import excerpt
from claims.views.following import Following

register = template.Library()

GLYPHS: Mapping[str, str] = {
    "agree": "=",
    "same": "=",
    "compatible": "≈",
    "shortened": "…",
    "update": "↷",
    "contradict": "≠",
    "altered": "≠",
    "none": "∅",
}
# What could end a script element or begin another one.
IN_SCRIPT = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
WORDS: Mapping[str, str] = {"none": "not found in this text"}


@register.simple_tag
def verdict(name: str) -> SafeString:
    """A verdict's glyph and word; colour only adds to them."""
    return format_html(
        '<span class="verdict {}">'
        '<span class="glyph" aria-hidden="true">{}</span> {}</span>',
        name,
        GLYPHS.get(name, "·"),
        WORDS.get(name, name),
    )


@register.simple_tag
def passage(
    row: Claim | Credit | Figure, context: int = CONTEXT_OF_PASSAGE
) -> SafeString:
    """The words of a claim, figure or credit, marked, with characters around them."""
    pieces = excerpt(row.revision.text, row.spans, context)
    return format_html_join(
        "",
        "{}",
        (
            (format_html("<mark>{}</mark>" if piece.marked else "{}", piece.words),)
            for piece in pieces
        ),
    )


@register.filter
def passage_url(row: Claim | Credit | Figure) -> str:
    return wording.passage_url(row)


@register.filter
def means(figure: Figure) -> str:
    return wording.meaning_beside(figure)


@register.filter
def printed(row: Claim | Figure) -> str:
    """The words themselves, on one line."""
    words = row.wording if isinstance(row, Figure) else row.content or row.cue
    return wording.on_one_line(words)


@register.filter
def published(article: Article) -> str:
    """The day or days it was published, or that nobody knows."""
    known = wording.days(article.published_first, article.published_last)
    doubt = " (doubtful)" if article.published_basis == Basis.DOUBTFUL else ""
    return f"{known or 'undated'}{doubt}"


@register.filter
def to_day(first: date, last: date) -> str:
    """A stretch of days in words."""
    return wording.days(first, last)


@register.filter
def source(article: Article) -> str:
    """Where a passage comes from: its outlet, or its title if that is unknown."""
    return wording.outlet_name(article)


@register.filter
def said_on(claim: Claim) -> str:
    return wording.days(claim.said_first, claim.said_last)


@register.filter
def spaced(name: str) -> str:
    """A stored word as read: `not_comparable` is “not comparable”."""
    return name.replace("_", " ")


@register.simple_tag
def linked_data(node: Mapping[str, Any]) -> SafeString:
    """JSON-LD for machines: a data block, which no browser runs as script."""
    words = json.dumps({"@context": CONTEXT, **node}, ensure_ascii=False)
    escaped = SafeString(words.translate(IN_SCRIPT))
    return format_html('<script type="application/ld+json">{}</script>', escaped)


@register.simple_tag
def follow_of(following: Following, target: Story | Question | Entity) -> int | None:
    """The id under which somebody follows this; None if they do not."""
    return following.follows.get(target)


@register.simple_tag(takes_context=True)
def address_with(context: Mapping[str, Any], **changes: Any) -> str:
    """This page's address with some of its query changed; an empty value drops one."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value not in ("", None):
            query[name] = str(value)
    return f"?{query.urlencode()}"
