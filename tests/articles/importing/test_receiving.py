"""A dump is received once, and leaves no file where it is not."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from articles.importing import GoesInAlreadyError, NotReceivedError, receive_dump
from articles.models import Dump
from tests.articles.dumps import TakeIn, json_lines

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_eight_uploads_of_one_dump_one_wins_and_the_others_are_told() -> None:
    together = threading.Barrier(8)

    def upload(_: int) -> str:
        together.wait()
        try:
            receive_dump(json_lines('{"text": "Six boats."}'), "same.jsonl")
        except GoesInAlreadyError as error:
            return str(error)
        else:
            return "received"
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        answers = Counter(pool.map(upload, range(8)))

    assert answers == {"received": 1, "The same file is going in already.": 7}
    assert Dump.objects.count() == 1


def test_uploads_that_lose_leave_no_file_behind(
    settings: Settings, take_in: TakeIn
) -> None:
    receive_dump(json_lines('{"text": "Six boats."}'), "same.jsonl")
    with pytest.raises(GoesInAlreadyError):
        receive_dump(json_lines('{"text": "Six boats."}'), "same.jsonl")

    assert len(list((settings.MEDIA_ROOT / "dumps").iterdir())) == 1


def test_an_upload_is_refused_when_the_disk_is_nearly_full(
    settings: Settings,
) -> None:
    settings.FREE_DISK_FLOOR_MB = 10**9

    with pytest.raises(NotReceivedError, match="must stay free"):
        receive_dump(json_lines("{}"), "boats.jsonl")
    assert not Dump.objects.exists()
