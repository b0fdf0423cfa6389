"""Write down what a reading found: claims, figures, entities, credits.

Nothing else writes these. Rows are found again by their place in the text, so
that ids, and the decisions that hang on them, survive a second reading.
"""

from django.db import connection, transaction

from articles.models import Revision
from claims.models import Claim, Figure, Run
from claims.reading import Reading
from claims.recording.claims import record_claims
from claims.recording.credits import record_credits
from claims.recording.entities import record_entities
from claims.recording.figures import Rows, record_figures

# One recorder at a time: two that meet a new name at once would make two
# people of it. Recording takes milliseconds, reading takes the time.
_RECORDING_LOCK = 0x0C1A1375


def take_turn() -> None:
    """Wait for the other recorders; the lock ends with the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_RECORDING_LOCK])


@transaction.atomic
def record(revision: Revision, reading: Reading, run: Run) -> None:
    """Store one reading of a revision; storing it twice changes nothing."""
    take_turn()
    entities = record_entities(revision, reading.entities)
    credit = record_credits(revision, reading)
    claims = record_claims(revision, reading, run, entities, credit.claims)
    rows = Rows(entities.numbers, claims, credit.figures)
    record_figures(revision, reading, run, rows)
    _retire_older_texts(revision)


def _retire_older_texts(revision: Revision) -> None:
    numbers = revision.article.revisions.values_list("pk", "number")
    newest, *older = (pk for pk, _ in numbers.order_by("-number"))
    if not older:
        return
    for model in (Claim, Figure):
        rows = model._default_manager.filter(revision__article=revision.article)
        rows.exclude(revision=newest).update(superseded=True)
        rows.filter(revision=newest, superseded=True).update(superseded=False)
