"""Shared wording: copies meet by an index, and runs say where words are alike."""

import time
from itertools import pairwise

import pytest

from articles.wording import (
    RESEMBLANCE_OF_COPIES,
    bands,
    quote_prints,
    resemblance,
    shared_runs,
    shingles,
)

REPORT = (
    "The harbour board met on the old pier and spoke for two hours about the ferry. "
    "Its chair, Mara Quill, said the ferry would sail again once the gangway was "
    "mended and the lamps were lit. Nobody from the company came to the meeting, and "
    "nobody from the company would say why when asked on the steps afterwards. "
)
OTHER = (
    "A library closed its reading room for good because the ceiling had come down in "
    "the night, and the librarian, who had warned of it twice, was not surprised. "
)


def alike(left: str, right: str) -> float:
    return resemblance(shingles(left), shingles(right))


@pytest.mark.parametrize(
    ("copy", "is_copy"),
    [
        (REPORT, True),
        (REPORT.replace("two hours", "three hours"), True),
        (REPORT.upper().replace(", ", "  "), True),
        (f"(Reuters) - {REPORT}", True),
        (OTHER, False),
        (REPORT[:80] + OTHER, False),
    ],
    ids=["same", "a word changed", "case and marks", "dateline", "other", "one phrase"],
)
def test_copies_resemble_each_other_and_meet_in_a_band(
    copy: str, is_copy: bool
) -> None:
    assert (alike(REPORT, copy) >= RESEMBLANCE_OF_COPIES) is is_copy
    assert bool(set(bands(REPORT)) & set(bands(copy))) is is_copy


def test_a_text_too_short_to_tell_has_no_bands() -> None:
    assert bands("Six boats came in today.") == ()
    assert alike("", "") == 0.0


def test_bands_fit_a_signed_64_bit_column_and_never_change() -> None:
    assert all(-(2**63) <= band < 2**63 for band in bands(REPORT))
    assert bands(REPORT) == bands(REPORT)
    assert len(set(bands(REPORT))) == 16


WORDS = "our boats were never late and the log of the pier master shows it to all"


@pytest.mark.parametrize(
    ("left", "right", "meet"),
    [
        (f"He wrote: “{WORDS}.”", f'She read "{WORDS}" aloud.', True),
        (f"“Well, {WORDS} who ask,” he said.", f"“{WORDS},” he said.", True),
        (f"He wrote: “{WORDS}.”", f"So {WORDS}.", False),
        ("“We sail at dawn,” he said.", "“We sail at dawn,” she said.", False),
    ],
    ids=["other marks", "inside a longer one", "not quoted", "too few words"],
)
def test_texts_that_quote_the_same_words_meet(
    left: str, right: str, meet: bool
) -> None:
    assert bool(set(quote_prints(left)) & set(quote_prints(right))) is meet


def test_a_shared_run_says_where_it_stands_on_both_sides() -> None:
    left = f"One. “{WORDS.replace('late and', 'late, AND')}” he said. Two."
    right = f"Three “{WORDS}!”"

    (run,) = shared_runs(left, right)

    assert run.words == 16
    assert left[slice(*run.left)].startswith("our boats")
    assert right[slice(*run.right)] == WORDS


def test_runs_are_the_longest_ones_and_do_not_overlap() -> None:
    left = f"{WORDS} x {REPORT}"
    right = f"{WORDS[:40]} y {REPORT} z {WORDS}"

    runs = shared_runs(left, right)

    assert [run.words for run in runs] == [16, len(REPORT.split())]
    assert all(a.left[1] <= b.left[0] for a, b in pairwise(runs))


def test_curly_and_straight_apostrophes_are_one() -> None:
    left, right = "the pier’s " * 9, "the pier's " * 9

    assert shared_runs(left, right)[0].words == 18


@pytest.mark.parametrize("text", ["a " * 50_000, "“" * 50_000, '"x ' * 30_000])
def test_no_text_takes_long(text: str) -> None:
    started = time.monotonic()

    bands(text)
    quote_prints(text)
    shared_runs(text[:20_000], text[:20_000])

    assert time.monotonic() - started < 20
