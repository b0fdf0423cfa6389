"""Passages cut out of a text, and marks nested in it."""

import pytest

from claims.marking import Mark, paragraphs
from claims.passages import excerpt, merged

LONG = "Before it many words stood. " * 20


@pytest.mark.parametrize(
    ("spans", "places"),
    [
        pytest.param([[5, 9], [0, 3]], [(0, 3), (5, 9)], id="in-order"),
        pytest.param([[0, 5], [3, 9]], [(0, 9)], id="overlapping"),
        pytest.param([[0, 9], [3, 5]], [(0, 9)], id="inside"),
        pytest.param([], [], id="none"),
    ],
)
def test_spans_are_merged(
    spans: list[list[int]], places: list[tuple[int, int]]
) -> None:
    assert merged(spans) == places


def test_an_excerpt_marks_the_words_and_only_them() -> None:
    text = "Six boats came in, the harbour master said."

    pieces = excerpt(text, [[0, 9]])

    assert [piece.words for piece in pieces if piece.marked] == ["Six boats"]
    assert "".join(piece.words for piece in pieces) == text


def test_an_excerpt_of_a_long_text_starts_and_ends_between_words() -> None:
    text = f"{LONG}SIX BOATS. {LONG}"
    start = text.index("SIX")

    pieces = excerpt(text, [[start, start + 9]])

    assert pieces[0].words == "… "
    assert pieces[-1].words == " …"
    shown = "".join(piece.words for piece in pieces[1:-1])
    assert f" {shown} " in text
    assert len(shown) < 260


def drawn(text: str, *marks: Mark) -> str:
    return "\n".join(paragraph.html for paragraph in paragraphs(text, marks))


def test_a_text_is_escaped_marked_or_not() -> None:
    html = drawn("<b>six</b> & <i>nine</i>", Mark(3, 6, "claim", "c1"))

    assert html.startswith("&lt;b&gt;")
    assert '<mark class="claim" data-key="c1">six</mark>' in html
    assert "&amp;" in html


def test_a_figure_inside_a_claim_is_nested() -> None:
    html = drawn(
        "We counted six boats.",
        Mark(0, 20, "claim", "c1", anchor="p0-20", number=1),
        Mark(11, 20, "figure", "f1", href="/questions/1/"),
    )

    assert html == (
        '<mark class="claim" data-key="c1" id="p0-20">We counted '
        '<a class="figure" data-key="f1" href="/questions/1/">six boats</a></mark>'
        '<a class="ref" href="#c1" aria-label="claim 1">1</a>.'
    )


def test_marks_that_cross_are_cut_and_the_id_stands_once() -> None:
    html = drawn(
        "one two three",
        Mark(0, 7, "claim", "c1", anchor="p0-7"),
        Mark(4, 13, "claim", "c2", anchor="p4-13", number=2),
    )

    assert html.count('id="p4-13"') == 1
    assert html.count('data-key="c2"') == 2
    assert html.count(">2</a>") == 1


def test_a_mark_over_two_paragraphs_is_drawn_in_both() -> None:
    html = drawn(
        "one two\n\nthree", Mark(4, 14, "claim", "c1", anchor="p4-14", number=1)
    )

    first, second = html.split("\n")
    assert 'id="p4-14"' in first
    assert 'id="p4-14"' not in second
    assert ">1</a>" in second


def test_paragraphs_say_where_they_start() -> None:
    text = "one\n\n  two\n"

    starts = [paragraph.start for paragraph in paragraphs(text, [])]

    assert [text[start:].split("\n", maxsplit=1)[0] for start in starts] == [
        "one",
        "  two",
    ]


def test_ranges_dim_and_box_whole_lines() -> None:
    text = "body\nSign up for our letter\nCorrection: six, not nine."
    at = text.index("Sign")

    kinds = [
        p.kind
        for p in paragraphs(text, [], [(at, at + 5, "dimmed"), (27, 60, "boxed")])
    ]

    assert kinds == ["body", "dimmed", "boxed"]
