"""The server's failures are told from failures over what it was given."""

import psycopg2
import pytest
from django.db import DataError, InterfaceError, OperationalError, connection

from articles import outages


class WithCode(psycopg2.OperationalError):
    def __init__(self, code: str | None) -> None:
        super().__init__("as PostgreSQL says it")
        self.code = code

    @property
    def pgcode(self) -> str | None:  # type: ignore[override]
        return self.code


def operational(code: str | None) -> OperationalError:
    error = OperationalError("as Django says it")
    error.__cause__ = WithCode(code)
    return error


@pytest.mark.parametrize(
    ("error", "is_one"),
    [
        pytest.param(operational(None), True, id="connection-lost"),
        pytest.param(operational("57P01"), True, id="server-stopped"),
        pytest.param(operational("40P01"), True, id="deadlock"),
        pytest.param(operational("53100"), True, id="disk-full"),
        pytest.param(operational("54000"), False, id="too-long-for-an-index"),
        pytest.param(InterfaceError("connection already closed"), True, id="closed"),
        pytest.param(DataError("out of range"), False, id="data"),
        pytest.param(ValueError("no date"), False, id="our-own"),
    ],
)
def test_only_the_servers_failures_are_outages(error: Exception, is_one: bool) -> None:
    assert outages.is_outage(error) is is_one


@pytest.mark.django_db
def test_a_text_too_long_for_the_index_is_no_outage() -> None:
    with pytest.raises(OperationalError) as raised, connection.cursor() as cursor:
        cursor.execute(
            "SELECT to_tsvector('simple', string_agg(n::text, ' ')) "
            "FROM generate_series(1, 200000) AS n"
        )
    assert not outages.is_outage(raised.value)


@pytest.mark.django_db(transaction=True)
def test_work_is_done_over_a_fresh_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outages, "_PAUSES", (0, 0))
    done: list[int] = []

    def work() -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            done.append(cursor.fetchone()[0])

    work()
    connection.connection.close()
    assert outages.once_back(work)
    assert len(set(done)) == 2


def test_what_stays_away_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outages, "_PAUSES", (0, 0))
    tries: list[int] = []

    def work() -> None:
        tries.append(1)
        raise operational("57P03")

    assert not outages.once_back(work)
    assert len(tries) == 2
