"""Try a version of the reader on articles before it is used on all.

The new reading is recorded and judged by the same code as any other, inside a
transaction that is then undone: what differs is what a re-reading would change.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q

from articles.models import Revision
from claims import belt, judging, recording
from claims.models import Claim, Comparison, Figure, Run
from claims.models.runs import Trial
from claims.reading import Reading
from claims.wording import meaning, on_one_line

Words = dict[object, str]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What stands of one article, each in words, by its place or pair of sides."""

    claims: Words
    figures: Words
    verdicts: Words


def ask(revisions: Iterable[Revision], version: str) -> list[int]:
    """Put trials in line, also those tried before; returns their ids."""
    asked = [Trial(version=version, revision=revision) for revision in revisions]
    made = Trial.objects.bulk_create(
        asked,
        update_conflicts=True,
        unique_fields=["version", "revision"],
        update_fields=["found"],
    )
    return [trial.pk for trial in made]


def try_out(trial: Trial) -> None:
    """Read its article with the reader of this process, and note what would change.

    A worker that still runs other code than the trial asks about leaves it waiting.
    """
    if belt.reader_version() != trial.version:
        return
    revision = trial.revision
    (reading,) = belt.reader().read_many([belt.request_for(revision)])
    trial.found = difference(revision, reading, trial.version)
    trial.save(update_fields=["found"])


def difference(revision: Revision, reading: Reading, version: str) -> dict[str, Any]:
    """What recording and judging this reading would change; nothing is kept of it."""
    before = _snapshot(revision)
    with transaction.atomic():
        run = Run.objects.create(version=version)
        recording.record(revision, reading, run)
        judging.judge(revision)
        after = _snapshot(revision)
        transaction.set_rollback(True)
    return {
        "claims": changes(before.claims, after.claims),
        "figures": changes(before.figures, after.figures),
        "verdicts": changes(before.verdicts, after.verdicts),
    }


def changes(before: Words, after: Words) -> dict[str, list[Any]]:
    """What is new, what is gone, and what reads otherwise at the same place."""
    both = [key for key in before if key in after]
    return {
        "gained": [after[key] for key in after if key not in before],
        "lost": [before[key] for key in before if key not in after],
        "changed": [[before[k], after[k]] for k in both if before[k] != after[k]],
    }


def totals(trials: Sequence[Trial]) -> Mapping[str, Mapping[str, int]]:
    """How much the finished trials gained, lost and changed, by what it is."""
    found = [trial.found for trial in trials if trial.found is not None]
    return {
        what: {
            how: sum(len(one[what][how]) for one in found)
            for how in ("gained", "lost", "changed")
        }
        for what in ("claims", "figures", "verdicts")
    }


def _snapshot(revision: Revision) -> Snapshot:
    claims = revision.claims.filter(withdrawn=False).select_related("speaker")
    figures = revision.figures.filter(withdrawn=False).select_related("question")
    return Snapshot(
        claims={(c.start, c.end): _claim(c, revision) for c in claims},
        figures={(f.kind, f.start, f.end): _figure(f, revision) for f in figures},
        verdicts=_verdicts(revision),
    )


def _claim(claim: Claim, revision: Revision) -> str:
    claim.revision = revision
    speaker = claim.speaker.name if claim.speaker else claim.speaker_name or "Somebody"
    sort = ", ".join((claim.kind, claim.act, claim.polarity))
    return f"{speaker} ({sort}): {on_one_line(claim.content or claim.cue)}"


def _figure(figure: Figure, revision: Revision) -> str:
    figure.revision = revision
    asked = figure.asked.text if figure.asked else "no question"
    return f"{on_one_line(figure.wording)} = {meaning(figure)}: {asked}"


def _verdicts(revision: Revision) -> Words:
    rows = Comparison.objects.standing().filter(
        Q(left_figure__revision=revision)
        | Q(right_figure__revision=revision)
        | Q(left_claim__revision=revision)
        | Q(right_claim__revision=revision)
    )
    return {
        tuple(side.pk for side in row.sides): _verdict(row) for row in rows.with_sides()
    }


def _verdict(row: Comparison) -> str:
    left, right = (_side(side) for side in row.sides)
    return f"{row.verdict}: “{left}” and “{right}”"


def _side(side: Figure | Claim) -> str:
    return on_one_line(side.wording if isinstance(side, Figure) else side.content)
