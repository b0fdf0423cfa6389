"""One row of each table, member for member as the interchange contract names them."""

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

from articles.models import Article, Revision
from claims.cases import right_verdicts
from claims.models import Claim, Comparison, Decision, Figure, Question
from claims.origins import Origins

Row = dict[str, Any]
Side = Figure | Claim


def article_row(revision: Revision) -> Row:
    """An article with its newest text."""
    article = revision.article
    return {
        "id": article.pk,
        "article": given_id(article),
        "outlet": article.outlet.name if article.outlet else None,
        "title": article.title,
        "byline": article.byline,
        "url": article.url,
        "published_on": published_on(article),
        "origin": article.origin_id,
        "revision": revision.number,
        "text": revision.text,
    }


def claim_row(claim: Claim) -> Row:
    return {
        "id": claim.pk,
        "article": given_id(claim.revision.article),
        "kind": claim.kind,
        "act": claim.act,
        "polarity": claim.polarity,
        "speaker": {
            "name": speaker_of(claim),
            "entity": claim.speaker_id,
            "spans": claim.speaker_spans,
        },
        "cue": claim.cue_spans,
        "content": claim.content_spans,
        "text": claim.content,
        "said_on": _days(claim.said_first, claim.said_last),
        "confidence": round(claim.confidence, 3),
        "revision": claim.revision.number,
    }


def figure_row(figure: Figure) -> Row:
    return {
        "id": figure.pk,
        "article": given_id(figure.revision.article),
        "kind": figure.kind,
        "span": [figure.start, figure.end],
        "text": figure.wording,
        "amount": figure.amount,
        "modifier": figure.modifier,
        "unit": figure.unit,
        "interval": interval_of(figure),
        "claim": figure.claim_id,
        "credited_to": credited_to(figure),
        "question": figure.question.text if figure.question else figure.answers_to,
        "comes_to": figure.comes_to or None,
        "revision": figure.revision.number,
    } | ({"weekday": figure.weekday} if figure.weekday else {})


def question_row(question: Question) -> Row:
    """A question whose answers and comparisons were fetched with it."""
    answers = question.answers.all()
    verdicts = Counter(row.verdict for row in question.comparisons.all())
    return {
        "id": question.pk,
        "text": question.text,
        "kind": question.kind,
        "story": question.story_id,
        "answers": [figure.pk for figure in answers],
        "origins": Origins(answers).count(answers),
        "verdicts": dict(sorted(verdicts.items())),
    }


def comparison_row(comparison: Comparison) -> Row:
    asked = comparison.question
    left = comparison.left_figure or comparison.left_claim
    right = comparison.right_figure or comparison.right_claim
    origins = _origins(comparison)
    return {
        "id": comparison.pk,
        "kind": comparison.kind,
        "found_by": comparison.found_by,
        "story": comparison.story_id,
        "question": {"id": asked.pk, "text": asked.text} if asked else None,
        "verdict": comparison.verdict,
        "reason": comparison.reason,
        "status": comparison.status,
        "left": _side(left, origins[left]) if left else None,
        "right": _side(right, origins[right]) if right else None,
    }


def _origins(comparison: Comparison) -> dict[Side, int]:
    """The origin of each side; wordings of one utterance have one, whoever prints."""
    claim, asked = comparison.left_claim, comparison.question
    if claim is not None:
        return dict.fromkeys(comparison.sides, claim.revision.article.origin_id)
    figures = [side for side in comparison.sides if isinstance(side, Figure)]
    others = asked.answers.all() if asked else []
    known = Origins([*figures, *(one for one in others if one not in figures)])
    return {figure: known.number(figure) for figure in figures}


def credited_to(figure: Figure) -> str | None:
    """The newsroom that its text credits for it."""
    credit = figure.credit
    return credit.outlet if credit and credit.is_certain else None


def decision_row(decision: Decision) -> Row:
    return {
        "id": decision.pk,
        "comparison": decision.comparison_id,
        "status": decision.status,
        "kind": decision.kind,
        "note": decision.note,
        "by": decision.by.get_username() if decision.by else None,
        "at": decision.at.isoformat(),
        "undone_at": decision.undone_at.isoformat() if decision.undone_at else None,
    }


def case_row(decided: Comparison) -> Row:
    """A decision as a test case: passages, and the verdicts that agree with it."""
    asked = decided.question
    right = right_verdicts(decided)
    return {
        "id": decided.pk,
        "kind": decided.kind,
        "question": asked.text if asked else None,
        "status": decided.status,
        "verdict": decided.verdict,
        "right_verdicts": sorted(right, key=lambda name: name or ""),
        "left": _passage(decided.sides[0]),
        "right": _passage(decided.sides[1]),
    }


def _passage(side: Side) -> Row:
    """A place in a text that can be found again by the hash of the text."""
    revision, spans = side.revision, side.spans
    return {
        "article": given_id(revision.article),
        "revision": revision.number,
        "sha256": revision.sha256,
        "spans": spans,
        "text": " … ".join(revision.text[start:end] for start, end in spans),
    }


def _side(side: Side, origin: int) -> Row:
    article = side.revision.article
    spans = side.spans
    return {
        "article": given_id(article),
        "outlet": article.outlet.name if article.outlet else None,
        "origin": origin,
        "published_on": published_on(article),
        "text": " … ".join(side.revision.text[start:end] for start, end in spans),
        "spans": spans,
        "interval": interval_of(side) if isinstance(side, Figure) else None,
        "speaker": _speaker(side),
    }


def _speaker(side: Side) -> str | None:
    claim = side.claim if isinstance(side, Figure) else side
    return speaker_of(claim) if claim else None


def speaker_of(claim: Claim) -> str | None:
    return claim.speaker.name if claim.speaker else claim.speaker_name or None


def given_id(article: Article) -> str:
    """The id given at ingest; the database's own where none was given."""
    return article.external_id or str(article.pk)


def published_on(article: Article) -> Row:
    return {
        "first": _iso(article.published_first),
        "last": _iso(article.published_last),
        "basis": article.published_basis,
        "why": article.published_why,
    }


def interval_of(figure: Figure) -> Row:
    """What it means, as limits; null is an open end."""
    if figure.kind == "date":
        days = {"low": _iso(figure.first_day), "high": _iso(figure.last_day)}
        return days | ({"weekday": figure.weekday} if figure.weekday else {})
    limits: Row = {"low": plain(figure.low), "high": plain(figure.high)}
    is_open = figure.low_open or figure.high_open
    return limits | ({"open": True} if is_open else {})


def plain(value: Decimal | None) -> int | float | None:
    """A JSON number: whole where it is whole."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def _days(first: date | None, last: date | None) -> Row | None:
    return {"first": _iso(first), "last": _iso(last)} if first or last else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
