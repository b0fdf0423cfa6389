"""Plain builder functions: one valid row each, with whatever a test changes.

Texts are invented. Passages are given as words, so that a row's offsets always
say what they point at.
"""

from datetime import date
from hashlib import sha256
from itertools import count
from typing import Any

from django.contrib.auth.models import Group, User
from django.utils.text import slugify

from articles.models import Article, Basis, Origin, Outlet, Revision
from claims.models import (
    Claim,
    Comparison,
    Entity,
    EntityName,
    Figure,
    Question,
    Run,
    Story,
    StoryArticle,
)

_number = count(1)

TEXT = "“We counted six boats,” said Mara Quill, the harbour master."


def make_user(role: str = "reader", **changes: Any) -> User:
    """A user who holds one role; the role's name is also the default name."""
    n = next(_number)
    fields = {"username": f"{role}-{n}", "password": "not-used"} | changes
    user = User.objects.create(**fields)
    if role:
        user.groups.add(Group.objects.get_or_create(name=role)[0])
    return user


def make_outlet(**changes: Any) -> Outlet:
    n = next(_number)
    fields = {"name": f"Harbour Gazette {n}"} | changes
    return Outlet.objects.create(**{"slug": slugify(fields["name"])} | fields)


def make_article(text: str = TEXT, **changes: Any) -> Article:
    """An article with one revision of `text`."""
    n = next(_number)
    day = changes.pop("published_on", date(2021, 3, 4))
    fields: dict[str, Any] = {
        "external_id": f"article-{n}",
        "title": f"Boats counted in the harbour {n}",
        "published_first": day,
        "published_last": day,
        "published_basis": Basis.GIVEN if day else Basis.UNKNOWN,
    } | changes
    if "outlet" not in fields:
        fields["outlet"] = make_outlet()
    if "origin" not in fields:
        fields["origin"] = Origin.objects.create(label=fields["title"])
    article = Article.objects.create(**fields)
    make_revision(article, text)
    return article


def make_revision(article: Article, text: str, **changes: Any) -> Revision:
    fields = {
        "number": article.revisions.count() + 1,
        "sha256": sha256(text.encode()).hexdigest(),
    } | changes
    return Revision.objects.create(article=article, text=text, **fields)


def make_story(*articles: Article, **changes: Any) -> Story:
    n = next(_number)
    fields = {"title": f"The harbour count {n}"} | changes
    story = Story.objects.create(**{"slug": slugify(fields["title"])} | fields)
    for article in articles:
        StoryArticle.objects.create(story=story, article=article)
    return story


def make_entity(name: str = "Mara Quill", **changes: Any) -> Entity:
    entity = Entity.objects.create(**{"name": name, "type": "PERSON"} | changes)
    EntityName.objects.create(entity=entity, name=name, key=name.casefold())
    return entity


def make_run(**changes: Any) -> Run:
    fields = {"version": f"version-{next(_number)}"} | changes
    return Run.objects.create(**fields)


def current_run() -> Run:
    return Run.objects.filter(is_current=True).first() or make_run(is_current=True)


def make_claim(
    article: Article | None = None,
    content: str = "“We counted six boats,”",
    cue: str = "said",
    **changes: Any,
) -> Claim:
    """A claim on the first place in the article where these words stand."""
    article = article or make_article()
    revision = article.latest
    said = span(revision.text, content) if content else None
    cued = span(revision.text, cue, after=said[0] if said else 0)
    hull = [*(said or cued), *cued]
    fields: dict[str, Any] = {
        "speaker_name": "Mara Quill",
        "cue_spans": [cued],
        "content_spans": [said] if said else [],
        "start": min(hull),
        "end": max(hull),
        "kind": "direct",
        "act": "saying",
        "polarity": "asserted",
        "confidence": 0.9,
        "run": changes.pop("run", None) or current_run(),
    } | changes
    if speaker := fields.get("speaker"):
        fields["speaker_name"] = speaker.name
    return Claim.objects.create(revision=revision, **fields)


def make_question(**changes: Any) -> Question:
    fields = {"text": "How many boats were counted?", "kind": "count"} | changes
    return Question.objects.create(**fields)


def make_figure(
    article: Article | None = None, wording: str = "six boats", **changes: Any
) -> Figure:
    """A figure on the first place in the article where this wording stands."""
    article = article or make_article()
    revision = article.latest
    start, end = span(revision.text, wording)
    fields: dict[str, Any] = {
        "kind": "count",
        "start": start,
        "end": end,
        "modifier": "exactly",
        "unit": "boats",
        "low": 6,
        "high": 6,
        "run": changes.pop("run", None) or current_run(),
    } | changes
    fields.setdefault("amount", _amount(fields))
    return Figure.objects.create(revision=revision, **fields)


def make_comparison(
    left: Figure | None = None, right: Figure | None = None, **changes: Any
) -> Comparison:
    """A contradiction between two figures that answer one question."""
    question = changes.pop("question", None) or (left and left.question)
    question = question or make_question()
    left = left or make_figure(question=question)
    right = right or make_figure(
        make_article("“Nine boats were there,” said the coast guard."),
        "Nine boats",
        question=question,
        low=9,
        high=9,
    )
    left, right = sorted((left, right), key=lambda figure: figure.pk)
    fields = {
        "kind": "figure",
        "verdict": "contradict",
        "reason": "“six boats” and “Nine boats” cannot both be true.",
        "question": question,
        "story": question.story,
    } | changes
    return Comparison.objects.create(left_figure=left, right_figure=right, **fields)


def make_quote_comparison(left: Claim, right: Claim, **changes: Any) -> Comparison:
    """Two wordings of one utterance."""
    left, right = sorted((left, right), key=lambda claim: claim.pk)
    fields = {
        "kind": "quote",
        "verdict": "altered",
        "reason": "One outlet prints another word.",
    } | changes
    return Comparison.objects.create(left_claim=left, right_claim=right, **fields)


def span(text: str, words: str, *, after: int = 0) -> list[int]:
    """Where these words first stand, as [start, end)."""
    start = text.index(words, after) if words in text[after:] else text.index(words)
    return [start, start + len(words)]


def _amount(fields: dict[str, Any]) -> dict[str, Any]:
    if fields["kind"] == "date":
        days = (fields.get("first_day"), fields.get("last_day"))
        first, last = (day.isoformat() if day else None for day in days)
        return {"low": first, "high": last}
    limits = (fields["low"], fields["high"])
    low, high = (None if limit is None else float(limit) for limit in limits)
    return {"low": low, "high": high}
