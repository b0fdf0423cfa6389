"""Words beside a quotation are told from what was reported before it."""

import pytest

from claims.extraction.attribution.stray_pieces import drop_stray_pieces
from claims.extraction.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words

TIRED = "she was tired"
QUOTED = "“We have tested the steel twice.”"


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(
            f"Ruiz said of steel: {QUOTED}",
            ("of steel", QUOTED),
            QUOTED,
            id="an-aside-in-the-quotations-sentence",
        ),
        pytest.param(
            f"Ruiz said {TIRED}.\n\n{QUOTED}",
            (TIRED, QUOTED),
            f"{TIRED} … {QUOTED}",
            id="what-was-reported-in-the-paragraph-before",
        ),
    ],
)
def test_a_short_part_without_marks_stays_only_apart_from_the_quotation(
    text: str, content: tuple[str, str], expected: str
) -> None:
    draft = said(text, "Ruiz", "said", *content)
    (one,) = drop_stray_pieces(text, [draft], pair_quotation_marks(text))
    assert words(text, one.content) == expected
