import pytest

from claims.extraction.quotations.quotation_marks import (
    MarkKind,
    pair_quotation_marks,
    touching,
    with_plain_marks,
)

CURLY, STRAIGHT, SINGLE = MarkKind.CURLY, MarkKind.STRAIGHT, MarkKind.SINGLE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“We will pay,” Ann Lee said. “All of it.”",
            ["“We will pay,”", "“All of it.”"],
            id="curly",
        ),
        pytest.param(
            '"We will pay," Ann Lee said. "All of it."',
            ['"We will pay,"', '"All of it."'],
            id="straight",
        ),
        pytest.param(
            "''We will pay,'' Ann Lee said. ''All of it.''",
            ["''We will pay,''", "''All of it.''"],
            id="two-apostrophes",
        ),
        pytest.param(
            "‘We’ll pay the workers’ wages,’ Ann Lee said.",
            ["‘We’ll pay the workers’ wages,’"],
            id="british-single-beside-apostrophes",
        ),
        pytest.param(
            "‘They call us ‘the forgotten’ here,’ Ann said. ‘Some say ‘lost.’’",
            ["‘They call us ‘the forgotten’ here,’", "‘Some say ‘lost.’’"],
            id="single-inside-single",
        ),
        pytest.param(
            "'It's the council's job,' said Mr Rhys, 'and nobody else's.'",
            ["'It's the council's job,'", "'and nobody else's.'"],
            id="straight-single-beside-apostrophes",
        ),
        pytest.param("The '90s were rock 'n' roll, weren't they?", [], id="elisions"),
        pytest.param("The workers' rights and the boss' car.", [], id="possessives"),
        pytest.param(
            "‘She called it “a sham” and left,’ he said.",
            ["‘She called it “a sham” and left,’"],
            id="double-inside-single-is-not-a-quotation-of-its-own",
        ),
        pytest.param(
            "“She called it ‘a sham’ and left,” he said.",
            ["“She called it ‘a sham’ and left,”"],
            id="single-inside-double-is-not-a-quotation-of-its-own",
        ),
        pytest.param("He is 6'2\" tall and 90 kilos.", [], id="inches"),
        pytest.param("“”We will pay.”", ["“”", "We will pay.”"], id="empty"),
        pytest.param("", [], id="no-text"),
        pytest.param('—"No," she said—"never."', ['"No,"', '"never."'], id="dashes"),
        pytest.param(
            "He wrote a “letter“ to the “board”.",
            ["“letter“", "“board”"],
            id="opening-mark-typed-for-a-closing-one",
        ),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    found = pair_quotation_marks(text)

    assert [text[one.start : one.end] for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“One mark is lost. He said so.\n\n“And this is whole,” she said.",
            [
                ("“One mark is lost. He said so.", False, True),
                ("“And this", True, False),
            ],
            id="reopened-in-the-next-paragraph",
        ),
        pytest.param(
            "“One mark is lost here.\n\nA plain paragraph follows.",
            [("“One mark is lost here.", False, False)],
            id="never-closed",
        ),
        pytest.param(
            "‘The first part.\n\n‘The second part,’ he said.",
            [("‘The first part.", False, True), ("‘The second part,’", True, False)],
            id="single-marks-reopened",
        ),
        pytest.param(
            "He said: ‘The first part.\n\n‘The second part.’",
            [("‘The first part.", False, True), ("‘The second part.’", True, False)],
            id="single-marks-reopened-behind-a-colon",
        ),
        pytest.param(
            '"A first. A second he said. "A third," he said.',
            [('"A first.', False, False), ('"A third,"', True, False)],
            id="closed-at-the-last-whole-sentence-before-another-opens",
        ),
    ],
)
def test_a_missing_closing_mark_costs_one_quotation(
    text: str, expected: list[tuple[str, bool, bool]]
) -> None:
    found = pair_quotation_marks(text)

    assert len(found) == len(expected)
    for one, (words, closed, continues) in zip(found, expected, strict=True):
        assert text[one.start : one.end].startswith(words)
        assert (one.closed, one.continues) == (closed, continues)


def test_a_quotation_without_an_opening_mark_starts_at_its_sentence() -> None:
    text = "“Yes,” he said. We will go.” And they went."

    whole, part = pair_quotation_marks(text)

    assert whole.opened
    assert not part.opened
    assert text[part.start : part.end] == "We will go.”"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("“Yes,” he said.", [CURLY], id="curly"),
        pytest.param('"Yes," he said.', [STRAIGHT], id="straight"),
        pytest.param("‘Yes,’ he said.", [SINGLE], id="single"),
        pytest.param("'Yes,' he said. \"No.\"", [SINGLE, STRAIGHT], id="both"),
    ],
)
def test_a_quotation_tells_how_its_marks_are_drawn(
    text: str, kinds: list[MarkKind]
) -> None:
    assert [one.kind for one in pair_quotation_marks(text)] == kinds


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(0, 1, ["“A”"], id="inside"),
        pytest.param(3, 4, [], id="between"),
        pytest.param(2, 5, ["“A”", "“B”"], id="over-both"),
        pytest.param(9, 9, [], id="after"),
    ],
)
def test_quotations_that_touch_a_span(
    start: int, end: int, expected: list[str]
) -> None:
    text = "“A” “B”"

    found = touching(pair_quotation_marks(text), start, end)

    assert [text[one.start : one.end] for one in found] == expected


def test_marks_are_drawn_alike_and_no_character_moves() -> None:
    text = "'Don't,' she said. ''Never.'' \"Ever.\" “Open"

    drawn = with_plain_marks(text, pair_quotation_marks(text))

    assert drawn == "“Don't,” she said. ““Never.”” “Ever.” “Open"
    assert len(drawn) == len(text)


def test_a_wrapped_text_keeps_its_quotation_over_the_line_breaks() -> None:
    text = (
        "The chairwoman of the harbour board, who took office last spring,\n"
        "said on Monday that “the ferry will sail again before the summer\n"
        "comes to an end and the tourists leave” and that nobody should\n"
        "worry about it."
    )

    (found,) = pair_quotation_marks(text)

    assert found.closed
    assert text[found.start : found.end].endswith("tourists leave”")
