"""Claims of one revision, upserted by their place in its text."""

from collections.abc import Collection, Iterable, Mapping

from articles.models import Revision
from claims.models import Claim, Run
from claims.reading import ClaimRead, Reading, Span, SpeakerRead
from claims.recording.entities import Recorded

_RENEWED = [
    "speaker",
    "speaks_for",
    "speaker_name",
    "speaker_spans",
    "cue_spans",
    "content_spans",
    "kind",
    "act",
    "polarity",
    "said_first",
    "said_last",
    "credit",
    "confidence",
    "run",
    "withdrawn",
]


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span around all of them."""
    starts, ends = zip(*spans, strict=True)
    return min(starts), max(ends)


def place(claim: ClaimRead) -> Span:
    """Where a claim stands: from the first of its cue and content to the last."""
    return hull([*claim.cue, *claim.content] or [*claim.speaker.spans])


def record_claims(
    revision: Revision,
    reading: Reading,
    run: Run,
    entities: Recorded,
    credited: Mapping[int, int],
) -> dict[int, int]:
    """Store the claims; returns the row of each claim number of the reading.

    `credited` has the row of each claim's credit, by number.
    """
    earlier = list(Claim.objects.filter(revision=revision))
    corrected = {(row.start, row.end): row.pk for row in earlier if row.corrected}
    best = _best_at_each_place(reading.claims)
    rows = [
        _row(revision, claim, run, entities, credited.get(claim.id))
        for at, claim in best.items()
        if at not in corrected
    ]
    stored = Claim.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["revision", "start", "end"],
        update_fields=_RENEWED,
    )
    ids = {(row.start, row.end): row.pk for row in stored} | corrected
    _withdraw({row.pk for row in earlier} - set(ids.values()))
    numbers = {claim.id: ids[place(claim)] for claim in reading.claims}
    _nest(reading, numbers, {row.pk: row.inside_id for row in earlier})
    return numbers


def _withdraw(rows: Collection[int]) -> None:
    if rows:
        Claim.objects.filter(pk__in=rows).update(withdrawn=True)


def _best_at_each_place(claims: Iterable[ClaimRead]) -> dict[Span, ClaimRead]:
    best: dict[Span, ClaimRead] = {}
    for claim in sorted(claims, key=lambda claim: claim.confidence):
        best[place(claim)] = claim
    return dict(sorted(best.items()))


def _row(
    revision: Revision,
    claim: ClaimRead,
    run: Run,
    entities: Recorded,
    credit: int | None,
) -> Claim:
    start, end = place(claim)
    speaker = claim.speaker
    return Claim(
        revision=revision,
        speaker_id=_speaker(speaker, entities),
        speaks_for_id=entities.numbers.get(speaker.speaks_for or 0),
        speaker_name=(speaker.name or "")[:300],
        speaker_spans=list(speaker.spans),
        cue_spans=list(claim.cue),
        content_spans=list(claim.content),
        start=start,
        end=end,
        kind=claim.kind,
        act=claim.act,
        polarity=claim.polarity,
        said_first=claim.said_on.low if claim.said_on else None,
        said_last=claim.said_on.high if claim.said_on else None,
        credit_id=credit,
        confidence=claim.confidence,
        run=run,
        withdrawn=False,
    )


def _speaker(speaker: SpeakerRead, entities: Recorded) -> int | None:
    """Whoever is meant, or whom an editor found named there instead."""
    row = entities.numbers.get(speaker.entity or 0)
    if row is None:
        return None
    split_off = map(entities.split_off.get, speaker.spans)
    return next(filter(None, split_off), row)


def _nest(
    reading: Reading, numbers: Mapping[int, int], stored: Mapping[int, int | None]
) -> None:
    """Say within which other claim each is reported; `stored` is what is said now."""
    rows = []
    for claim in reading.claims:
        own, outer = numbers[claim.id], numbers.get(claim.inside or 0)
        if own != outer != stored.get(own):
            rows.append(Claim(pk=own, inside_id=outer))
    Claim.objects.bulk_update(rows, ["inside"], batch_size=500)
