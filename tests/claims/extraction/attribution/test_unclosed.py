"""What the marks leave open, the cue ends."""

import pytest

from claims.extraction.attribution.merging import merge_quotations
from claims.extraction.quotations.quotation_marks import pair_quotation_marks
from tests.claims.extraction.attribution.drafting import said, words

TWO = "“The pier is safe. We tested it,"


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        pytest.param(f"{TWO} Ruiz said.", ("We tested it",), TWO, id="cue-at-the-end"),
        pytest.param(
            f"{TWO} Ruiz said on a “windy” day.",
            ("We tested it,",),
            TWO,
            id="other-marks-behind-the-cue",
        ),
        pytest.param(
            f"{TWO} Ruiz said.\n\n“It was new paint,” he said.",
            (f"{TWO} Ruiz said.",),
            TWO,
            id="not-over-the-cue-to-the-next-paragraph",
        ),
        pytest.param(f"{TWO} Ruiz said.", (), TWO, id="a-cue-without-a-content"),
        pytest.param(
            "“Then, Ruiz said that it was safe.",
            ("it was safe",),
            "it was safe",
            id="not-where-the-cue-tells-what-follows",
        ),
    ],
)
def test_an_unclosed_quotation_ends_at_its_cue(
    text: str, content: tuple[str, ...], expected: str
) -> None:
    draft = said(text, "Ruiz", "said", *content)
    found = merge_quotations(text, [draft], pair_quotation_marks(text))

    assert words(text, found[0].content) == expected
