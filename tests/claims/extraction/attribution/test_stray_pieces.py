"""Words beside a quotation are told from what was reported before it."""

import pytest

from claims.extraction.attribution.stray_pieces import drop_stray_pieces
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
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


def test_what_was_closed_a_paragraph_before_its_cue_is_anothers() -> None:
    text = f"{QUOTED}\n\n“It holds,” Ruiz said."
    draft = said(text, "Ruiz", "said", QUOTED, "“It holds,”")
    (one,) = drop_stray_pieces(text, [draft], pair_quotation_marks(text))

    assert words(text, one.content) == "“It holds,”"


def test_what_is_drawn_with_other_marks_in_another_paragraph_is_anothers() -> None:
    other = '"An excerpt of a letter begins here.'
    text = f"“It holds,” Ruiz said.\n\n{other}"
    draft = said(text, "Ruiz", "said", "“It holds,”", other)
    (one,) = drop_stray_pieces(text, [draft], pair_quotation_marks(text))

    assert words(text, one.content) == "“It holds,”"
