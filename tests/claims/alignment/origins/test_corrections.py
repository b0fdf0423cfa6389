"""Corrections name a wrong value and the right one, or nothing is taken back."""

import re

import pytest

from claims.alignment.origins.corrections import Stated, taken_back

_FIGURE = re.compile(r"\[(\w+) ([^]]+)\]")


def pairs(marked: str) -> list[tuple[str, str]]:
    """The wrong and right wordings in a correction with its figures in brackets."""
    text, figures = "", []
    for number, piece in enumerate(re.split(r"(\[\w+ [^]]+\])", marked)):
        if found := _FIGURE.fullmatch(piece):
            span = len(text), len(text) + len(found[2])
            figures.append(Stated(number, found[1], span))
        text += found[2] if found else piece
    words = {one.key: text[slice(*one.span)] for one in figures}
    found_pairs = taken_back(text, (0, len(text)), figures)
    return [(words[one.wrong], words[one.right]) for one in found_pairs]


@pytest.mark.parametrize(
    ("correction", "expected"),
    [
        pytest.param(
            "Correction: The fee was [money $120], not [money $150].",
            [("$150", "$120")],
            id="this-not-that",
        ),
        pytest.param(
            "Correction: [count Nine] boats sank rather than [count six].",
            [("six", "Nine")],
            id="rather-than",
        ),
        pytest.param(
            "Correction: It took [duration two hours], [count not more than four].",
            [("not more than four", "two hours")],
            id="not-inside-the-figure",
        ),
        pytest.param(
            "Clarification: We said on [date 2 May] that the pier cost [money $90]."
            " The sum was [money $9].",
            [("$90", "$9")],
            id="owned-up-then-right",
        ),
        pytest.param(
            "Correction: The pier was said to cost [money $90], the quay [money $9].",
            [],
            id="two-values-in-one-sentence",
        ),
        pytest.param(
            "Correction: We said [money $90]. It was [money $9] and [money $3].",
            [],
            id="three-values-of-a-kind",
        ),
        pytest.param(
            "Correction: The pier is [measure 90 metres] long. The quay has [count 9].",
            [],
            id="values-of-different-kinds",
        ),
        pytest.param("Correction: The fee was [money $120].", [], id="only-the-right"),
    ],
)
def test_a_correction_takes_back(
    correction: str, expected: list[tuple[str, str]]
) -> None:
    assert pairs(correction) == expected


def test_figures_outside_the_correction_are_left_alone() -> None:
    text = "The fee was $120, not $150.\nCorrection: A name was misspelt.\n"
    figures = [Stated(1, "money", (12, 16)), Stated(2, "money", (22, 26))]

    assert taken_back(text, (28, len(text)), figures) == []
