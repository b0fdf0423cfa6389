"""Names that the recogniser passed over are found again as they were printed."""

import pytest

from claims.extraction.entities.gathering import printed_again

TEXT = "Ana Ruiz-Lind and Ana Ruiz met. Ruizian arts bore Ruiz. Al-Roe, Roe."


@pytest.mark.parametrize(
    ("names", "found"),
    [
        pytest.param(("Ana Ruiz",), ["Ana Ruiz", "Ana Ruiz"], id="every-place"),
        pytest.param(
            ("Ruiz", "Ana Ruiz", "Ana Ruiz-Lind"),
            ["Ana Ruiz-Lind", "Ana Ruiz", "Ruiz"],
            id="the-longest-and-nothing-inside",
        ),
        pytest.param(("Ruizia", "Rui"), [], id="whole-words"),
        pytest.param(("Al-Roe", "Roe"), ["Al-Roe", "Roe"], id="past-a-hyphen"),
        pytest.param(("“Ruiz”",), [], id="no-word-first"),
    ],
)
def test_a_name_is_found_wherever_it_stands_as_whole_words(
    names: tuple[str, ...], found: list[str]
) -> None:
    places = list(printed_again(TEXT, names))

    assert [name for _, name in places] == found
    assert all(TEXT.startswith(name, start) for start, name in places)
