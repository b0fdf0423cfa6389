import pytest

from claimtrack.web import refuse_debug_in_the_open


@pytest.mark.parametrize("address", ["0.0.0.0:8000", "192.0.2.7:80", "[::]:8000"])
def test_debug_is_refused_where_others_can_reach_it(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DEBUG", "true")
    with pytest.raises(SystemExit, match="DEBUG must be false"):
        refuse_debug_in_the_open(address)


@pytest.mark.parametrize("address", ["127.0.0.1:8000", "localhost:1", "[::1]:8000"])
def test_debug_is_for_this_machine(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DEBUG", "true")
    refuse_debug_in_the_open(address)


def test_without_debug_any_address_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEBUG", raising=False)
    refuse_debug_in_the_open("0.0.0.0:8000")
