from random import Random

import pytest

from claims.training.language import typography
from claims.training.language.pieces import LabelledSpan, Piece, cut, join
from claims.training.language.swapping import NamePool, Swapper
from claims.training.language.treebank import Word


def test_marks_straighten() -> None:
    assert typography.straighten("“They’d – go,” — ‘he’") == "\"They'd - go,\" -- 'he'"


def test_tags_say_which_side_a_mark_is_on() -> None:
    forms = [('"', "``"), ("Go", "VB"), ('"', "''"), ("n't", "RB")]
    words = [Word(form, form, "X", tag, "", 0, "dep") for form, tag in forms]
    curly = typography.set_words(words, Random(0))  # noqa: S311 - repeatable
    assert [word.form for word in curly] == ["“", "Go", "”", "n’t"]


def test_a_cut_text_joins_to_itself() -> None:
    text, spans = "Ann Roe left Elbonia", [LabelledSpan(0, 7, "PERSON")]
    assert join(cut(text, spans)) == (text, spans)


@pytest.fixture
def swapper() -> Swapper:
    pool = NamePool(
        ("Zoe", "Max"), ("Kowal", "Brandt"), {"GPE": ("Oz",), "ORG": ("X",)}
    )
    return Swapper(pool, Random(1))  # noqa: S311 - repeatable


def swapped(swapper: Swapper, *names: str) -> list[str]:
    pieces = swapper.swap([Piece(name, "PERSON") for name in names])
    return [piece.text for piece in pieces if piece.label == "PERSON"]


def test_a_person_is_renamed_the_same_way_throughout(swapper: Swapper) -> None:
    full, surname, given = swapped(swapper, "Ann Roe", "Roe", "Ann")
    assert full == f"{given} {surname}"
    assert full != "Ann Roe"


def test_generations_and_initials_stay(swapper: Swapper) -> None:
    (full,) = swapped(swapper, "Ann J. Roe")
    assert full.split()[1] == "J."


def test_words_that_are_no_names_stay(swapper: Swapper) -> None:
    assert swapper.swap([Piece(" went to ")]) == [Piece(" went to ")]


def test_the_pool_holds_names_that_come_back() -> None:
    once, twice = Piece("Ann Roe", "PERSON"), Piece("Max Poe", "PERSON")
    pool = NamePool.collect([once, twice, twice])
    assert (pool.given, pool.surnames) == (("Max",), ("Poe",))
