"""One batch: what is read together, recorded one by one and struck off."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest

from articles.models import Progress
from claims import batches, belt, tasks
from claims.extraction.reader import Request
from claims.models import Claim, ReadingBatch, Run
from claims.reading import Reading
from tests.factories import make_article, make_run
from tests.readings import claim, reading

pytestmark = pytest.mark.django_db


@dataclass
class PretendReader:
    """Reads one claim in every text, and keeps what it was given together."""

    version: str = "pretend"
    groups: list[list[str]] = field(default_factory=list)

    def read_many(self, requests: Iterable[Request]) -> Iterator[Reading]:
        together = list(requests)
        self.groups.append([request.text for request in together])
        for request in together:
            if request.text.startswith("Broken"):
                raise ValueError(request.text)
            yield reading(claims=[claim(request.text, 1, "It came in")])


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> PretendReader:
    reader = PretendReader()
    monkeypatch.setattr(belt, "reader", lambda: reader)
    monkeypatch.setattr(belt, "reader_version", lambda: reader.version)
    return reader


def text(number: int) -> str:
    return f"It came in, she said of boat {number}."


def claimed(*texts: str) -> ReadingBatch:
    ids = [make_article(text).latest.pk for text in texts]
    planned = batches.plan(ids, batches.run_in_use("the one that planned"))
    return again(planned[0])


def again(batch_id: int) -> ReadingBatch:
    batch = batches.claim(batch_id)
    assert batch is not None
    return batch


def test_a_batch_is_read_together_and_closed(reader: PretendReader) -> None:
    batch = claimed(text(1), text(2))
    belt.read(batch)
    assert reader.groups == [[text(1), text(2)]]
    batch.refresh_from_db()
    assert (batch.state, batch.revision_ids) == (Progress.DONE, [])


def test_long_texts_are_not_held_up_by_each_other(
    reader: PretendReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(belt, "CHARACTERS_AT_ONCE", 2 * len(text(1)))
    belt.read(claimed(*map(text, range(1, 6))))
    assert [len(group) for group in reader.groups] == [2, 2, 1]


def test_a_second_try_goes_on_where_the_first_failed(reader: PretendReader) -> None:
    batch = claimed(text(1), "Broken.", text(3))
    with pytest.raises(ValueError, match="Broken"):
        belt.read(batch)
    batches.fail(batch, "")
    with pytest.raises(ValueError, match="Broken"):
        belt.read(again(batch.pk))
    assert reader.groups == [[text(1), "Broken.", text(3)], ["Broken."]]
    assert Claim.objects.count() == 1


def test_what_is_read_belongs_to_the_version_that_read_it(
    reader: PretendReader,
) -> None:
    belt.read(claimed(text(1)))
    assert Claim.objects.get().run == Run.objects.get(version="pretend")


def test_a_reader_that_cannot_be_opened_is_no_articles_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> PretendReader:
        raise OSError("no weights")

    monkeypatch.setattr(belt, "reader", refuse)
    batch_id = batches.plan([make_article("It came in.").latest.pk], make_run())[0]
    with pytest.raises(OSError, match="no weights"):
        tasks.read_batch(batch_id)
    waiting = ReadingBatch.objects.get(pk=batch_id)
    assert (waiting.state, waiting.tries) == (Progress.NEW, 0)


@pytest.mark.parametrize("package", ["alignment", "judging", "names", "recording"])
def test_the_version_changes_with_the_rules_behind_the_reader(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, package: str
) -> None:
    monkeypatch.setattr(belt, "version_of", lambda _folder: "weights and rules")
    changed = ModuleType(package)
    changed.__path__ = [str(tmp_path)]
    others = [one for one in belt._BEHIND_THE_READER if package not in one.__name__]
    monkeypatch.setattr(belt, "_BEHIND_THE_READER", [*others, changed])
    (tmp_path / "senses.txt").write_text("one")
    before = belt.reader_version.__wrapped__()

    (tmp_path / "senses.txt").write_text("two")

    assert len(others) == 4, "it is one of those looked at"
    assert belt.reader_version.__wrapped__() != before
