"""One article and its reading as the line that `analyze` prints.

The form is a contract: `docs/analysis-line.schema.json` describes it.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from articles.metadata import Metadata
from articles.readers import ArticleRecord
from claims.alignment import describe
from claims.facts.interval import Interval
from claims.reading import ClaimRead, EntityRead, FigureRead, Reading, Span, SpeakerRead

JSONObject = dict[str, object]


def analysis_line(
    record: ArticleRecord, known: Metadata, reading: Reading
) -> JSONObject:
    """Build the object of one article; all spans are into `record.text`."""
    names = {entity.id: entity.name for entity in reading.entities}
    return {
        "article": _article(record, known),
        "entities": [_entity(entity) for entity in reading.entities],
        "claims": [_claim(claim) for claim in reading.claims],
        "figures": [_figure(one, names, record.text) for one in reading.figures],
    }


def _article(record: ArticleRecord, known: Metadata) -> JSONObject:
    published = known.published
    return {
        "id": record.id,
        "outlet": known.outlet.accepted,
        "title": known.title.accepted,
        "published_on": {
            **_days(Interval(published.first, published.last)),
            "basis": str(published.basis),
            "why": published.why,
        },
        "text": record.text,
    }


def _entity(entity: EntityRead) -> JSONObject:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type,
        "mentions": _spans(entity.mentions),
        "roles": list(entity.roles),
    }


def _claim(claim: ClaimRead) -> JSONObject:
    return {
        "id": claim.id,
        "kind": claim.kind,
        "act": claim.act,
        "polarity": claim.polarity,
        "speaker": _speaker(claim.speaker),
        "cue": _spans(claim.cue),
        "content": _spans(claim.content),
        "said_on": _days(claim.said_on or Interval()),
        "confidence": round(claim.confidence, 4),
        "inside": claim.inside,
    }


def _speaker(speaker: SpeakerRead) -> JSONObject:
    return {
        "name": speaker.name,
        "entity": speaker.entity,
        "spans": _spans(speaker.spans),
        "speaks_for": speaker.speaks_for,
        "kind": speaker.kind,
    }


def _figure(figure: FigureRead, names: Mapping[int, str], text: str) -> JSONObject:
    line: JSONObject = {
        "id": figure.id,
        "kind": str(figure.kind),
        "span": list(figure.span),
        "amount": figure.amount.as_json(),
        "modifier": str(figure.modifier),
        "unit": figure.unit,
        "interval": figure.interval.as_json(),
        "claim": figure.claim,
        "question": figure.question or describe(figure, names, text),
    }
    if figure.weekday is not None:
        line["weekday"] = figure.weekday
    if figure.precision is not None:
        line["precision"] = figure.precision
    return line


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _days(days: Interval[date]) -> JSONObject:
    return {
        "first": days.low.isoformat() if days.low else None,
        "last": days.high.isoformat() if days.high else None,
    }
