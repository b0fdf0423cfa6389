"""A real import in a real process, killed again and again: nothing lost or doubled."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.fixtures import Settings

from articles.importing import receive_dump
from articles.models import Article, Dump, Progress, Revision

ROWS = 1_500
ROOT = Path(__file__).parents[2]

IMPORT = """
import os, sys, django
django.setup()
from django.conf import settings
settings.MEDIA_ROOT = sys.argv[2]
from articles.importing import import_dump
told = os.open(sys.argv[3], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
print("ready", flush=True)
import_dump(int(sys.argv[1]), on_stored=lambda ids: os.write(told, b"%d\\n" % len(ids)))
"""


def start(dump: Dump, folder: Path) -> "subprocess.Popen[bytes]":
    database = connection.settings_dict
    url = f"postgresql://{database['USER']}@/{database['NAME']}?host={database['HOST']}"
    arguments = [str(dump.pk), str(folder), str(folder / "told")]
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", IMPORT, *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "claimtrack.settings",
        },
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


@pytest.mark.chaos
@pytest.mark.django_db(transaction=True)
def test_an_import_killed_five_times_stores_every_row_once(
    settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    rows = (
        json.dumps({"id": str(n), "outlet": "Gazette", "text": f"{n} boats. " * 200})
        for n in range(ROWS)
    )
    dump = receive_dump(io.BytesIO("\n".join(rows).encode()), "boats.jsonl")

    for _ in range(5):
        process = start(dump, tmp_path)
        time.sleep(1)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        dump.refresh_from_db()
        assert dump.rows.count() == dump.rows_read == Article.objects.count()
        Dump.objects.update(lease=timezone.now() - timedelta(seconds=1))
    start(dump, tmp_path).communicate()

    dump.refresh_from_db()
    assert (dump.state, dump.rows_read) == (Progress.DONE, ROWS)
    assert Article.objects.count() == Revision.objects.count() == ROWS
    assert not Revision.objects.filter(search=None).exists()
