"""Figures that their own words lay to somebody else."""

import pytest

from claims.extraction.figures.credited import is_credited_to_another
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("More than the 118 first given by the line.", True, id="first"),
        pytest.param("The 118 people reported on Monday by the line.", True, id="day"),
        pytest.param("The 118 were hurt by the gate.", False, id="another-act"),
        pytest.param("The 118 reported ill by noon.", False, id="another-by"),
        pytest.param("The 118, it was said, left. It was given by Ann.", False,
                     id="another-clause"),
    ],
)  # fmt: skip
def test_who_gave_a_figure_is_told_behind_it(text: str, *, expected: bool) -> None:
    assert is_credited_to_another(span(text, "118"), text) is expected
