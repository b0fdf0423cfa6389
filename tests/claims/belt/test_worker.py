"""A dump goes through a real worker: in as JSON Lines, out as answers to questions."""

import json
from pathlib import Path

import pytest

from articles.models import Article, Dump, DumpRow, Progress
from claims import tasks
from claims.extraction.reader import PIPELINE
from claims.models import Claim, Comparison, Figure, Question, ReadingBatch
from tests.claims.belt.workers import Worker, own_queue, receive, wait_until

pytestmark = [
    pytest.mark.worker,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        not (PIPELINE / "base" / "tok2vec" / "model").exists(),
        reason="the pipeline's weights are not here",
    ),
]

OUTLETS = {"Gazette": 14, "Courier": 17}
TEXT = (
    "Harbour master Mara Quill said on Monday that {count} boats sank in the storm "
    "off Lowmoor.\n\n“We have never lost so many,” Quill said."
)


def lines() -> str:
    rows = [
        {
            "id": "1",
            "outlet": outlet,
            "title": "Boats sink off Lowmoor",
            "published_on": "2021-03-04",
            "text": TEXT.format(count=count),
        }
        for outlet, count in OUTLETS.items()
    ]
    return "".join(json.dumps(row) + "\n" for row in rows)


def everything() -> dict[str, list[int]]:
    """The ids of all that importing, reading and judging write."""
    models = (Article, DumpRow, Claim, Figure, Question, Comparison)
    return {
        model.__name__: sorted(model._default_manager.values_list("pk", flat=True))
        for model in models
    }


def test_a_dump_becomes_claims_figures_and_questions_once(tmp_path: Path) -> None:
    with own_queue() as queue:
        worker = Worker(queue, "claimtrack", tmp_path, processes=1)
        try:
            dump = receive(lines())
            tasks.start_import(dump.pk)
            wait_until(lambda: is_done(dump), worker.said)
        finally:
            worker.kill()

    found = everything()
    assert (len(found["Article"]), len(found["Claim"])) == (2, 4), worker.said()
    asked = Question.objects.get(answers__low=OUTLETS["Gazette"])
    amounts = asked.answers.values_list("low", flat=True)
    assert set(amounts) == set(OUTLETS.values())

    tasks.import_dump(dump.pk)
    for batch in ReadingBatch.objects.all():
        tasks.read_batch(batch.pk)
    assert everything() == found


def is_done(dump: Dump) -> bool:
    dump.refresh_from_db()
    return dump.state == Progress.DONE and not tasks.outstanding([dump.pk])
