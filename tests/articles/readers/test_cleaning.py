"""Characters that pages and the database cannot carry are replaced."""

import pytest

from articles.readers.cleaning import MARKS_AT_MOST, clean
from tests.articles.readers.packing import bounded


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\x1bb\x7f", "a\ufffdb\ufffd"),
        ("a\x0c\x1cb", "a  b"),
        ("\ud800\udfff", "\ufffd\ufffd"),
        ("a\tb\r\nc", "a\tb\r\nc"),
        ("e" + "\u0301" * 20, "e" + "\u0301" * 16 + "\ufffd" * 4),
        ("שלום \u202eabc\u202c", "שלום \u202eabc\u202c"),
        ("👩🏽‍🚒 café", "👩🏽‍🚒 café"),
    ],
    ids=[
        "nul",
        "controls",
        "white controls",
        "surrogates",
        "kept",
        "zalgo",
        "rtl",
        "ok",
    ],
)
def test_unsafe_characters_are_replaced_one_for_one(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
    assert len(clean(text)) == len(text)


def test_cleaning_takes_linear_time() -> None:
    with bounded(megabytes=200):
        clean("e" + "\u0301" * 200_000)
        clean("http://" * 300_000)
    assert MARKS_AT_MOST == 16
