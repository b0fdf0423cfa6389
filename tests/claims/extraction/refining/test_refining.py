"""Attributions corrected by marks and parse: one an act, whole phrases, real cues."""

from dataclasses import replace

import pytest
from spacy.tokens import Doc

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.attribution import component
from claims.extraction.refining.refining import refine_attributions
from claims.reading import Span
from tests.claims.extraction.refining_sentences import (
    AFTER,
    BUT,
    CALL,
    DATED,
    DATELINE,
    DEMAND,
    FILINGS,
    HEARING,
    HYPHEN,
    LATER,
    PAPER,
    RETURNS,
    SUIT,
    SUM,
    TURN,
    VOTE,
)
from tests.parses import parse

assert component.__name__  # registers the extension that carries attributions


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


def said(
    text: str,
    cue: str,
    *content: str,
    kind: Kind = Kind.INDIRECT,
    confidence: float = 0.9,
) -> Attribution:
    pieces = tuple(span(text, words) for words in content)
    source = ((0, text.index(":")),) if cue == ":" else ()
    return Attribution(source, (span(text, cue),), pieces, confidence, kind, Act.SAYING)


def refined(rows: str, *found: tuple[str, ...], confidence: float = 0.9) -> list[str]:
    """Return "cue: content" of each attribution left, pieces set apart by bars."""
    doc = parse(rows)
    doc._.attributions = [said(doc.text, *one, confidence=confidence) for one in found]
    return [printed(doc, one) for one in refine_attributions(doc)]


def printed(doc: Doc, one: Attribution) -> str:
    cue, content = (
        [doc.text[start:end] for start, end in spans]
        for spans in (one.cue, one.content)
    )
    return f"{' '.join(cue)}: {' | '.join(content)}"


@pytest.mark.parametrize(
    ("rows", "found", "expected"),
    [
        pytest.param(
            RETURNS,
            ("refused", "to publish his income tax"),
            "refused: to publish his income tax returns",
            id="a-broken-phrase-is-completed",
        ),
        pytest.param(
            RETURNS,
            ("refused", "to publish his"),
            "refused: to publish his income tax returns",
            id="a-possessive-reaches-its-noun",
        ),
        pytest.param(
            RETURNS,
            ("refused", "to publish his income tax returns"),
            "refused: to publish his income tax returns",
            id="a-whole-phrase-stays",
        ),
        pytest.param(
            RETURNS,
            ("refused", "to", "his income tax returns"),
            "refused: to publish his income tax returns",
            id="a-lone-to-gets-its-verb",
        ),
        pytest.param(
            RETURNS, ("refused to",), "refused to publish: ", id="a-refused-verb"
        ),
        pytest.param(
            BUT,
            ("said", "But the plan still leaks"),
            "said: the plan still leaks",
            id="the-outlets-conjunction-is-left-out",
        ),
        pytest.param(
            RETURNS,
            ("refused", "his income tax returns", "on"),
            "refused: his income tax returns",
            id="a-lone-preposition-is-no-content",
        ),
        pytest.param(
            PAPER, ("first", "Ruiz left"), "first quietly reported: Ruiz left",
            id="a-half-cue-reaches-its-verb",
        ),
        pytest.param(
            TURN, (":", "it failed"), ":: And it failed.", id="a-turn-is-its-line"
        ),
        pytest.param(
            HYPHEN,
            ("urged", "Ana Ruiz"),
            "urged: Ana Ruiz-Hale to leave",
            id="a-hyphen-joins-a-name-and-its-infinitive-follows",
        ),
        pytest.param(
            DATELINE,
            ("said", "FENN — The plan leaks"),
            "said: The plan leaks",
            id="a-dateline-is-left-out",
        ),
        pytest.param(
            DATED,
            ("said", "LONDON, 3 May 2023 – The plan leaks"),
            "said: The plan leaks",
            id="a-dateline-with-its-day-is-left-out",
        ),
        pytest.param(
            HEARING,
            ("denied at a", "that he drank"),
            "denied at a 2023 hearing: that he drank",
            id="a-cue-that-ends-in-an-article-reaches-its-noun",
        ),
        pytest.param(
            SUIT,
            ("alleges", "a suit filed Monday that he lied"),
            "alleges: that he lied",
            id="what-it-was-said-in-is-no-part-of-it",
        ),
        pytest.param(
            DEMAND,
            ("demand", "that Ruiz quit comes late"),
            "demand: that Ruiz quit",
            id="a-noun-cue-ends-before-its-verb",
        ),
    ],
)  # fmt: skip
def test_a_claim_gets_whole_phrases(
    rows: str, found: tuple[str, ...], expected: str
) -> None:
    assert refined(rows, found) == [expected]


def test_before_a_cue_that_ends_the_sentence_all_of_it_was_said() -> None:
    rows = FILINGS.replace("late RB advmod 6", "late RB advmod 6\n, , punct 10")
    rows = rows.replace(" 9\n", " 10\n")
    doc = parse(rows)
    found = replace(
        said(doc.text, "show", "a month late"), source=(span(doc.text, "filings"),)
    )
    doc._.attributions = [found]

    (one,) = refine_attributions(doc)

    assert printed(doc, one) == "show: Pell paid Ruiz, a month late"


def test_an_infinitive_taken_for_a_claim_of_its_own_is_joined() -> None:
    found = ("called on", "governor Ruiz"), ("to", "an inquiry")
    assert refined(CALL, *found) == ["called on: governor Ruiz to open an inquiry"]


def test_a_content_never_grows_over_another_claims_cue() -> None:
    found = ("refused", "to publish his income tax"), ("returns", "Monday")
    assert refined(RETURNS, *found)[0] == "refused: to publish his income tax"


def test_what_dangles_before_another_claims_cue_is_left_out() -> None:
    found = ("called on", "governor Ruiz to open an"), ("inquiry", "They")
    assert refined(CALL, *found)[0] == "called on: governor Ruiz to open"


@pytest.mark.parametrize(
    ("rows", "found", "confidence", "stays"),
    [
        pytest.param(AFTER, ("quit", "Ruiz"), 0.5, False, id="unknown-and-unsure"),
        pytest.param(AFTER, ("quit", "Ruiz"), 0.7, True, id="unknown-but-sure"),
        pytest.param(AFTER, ("reports", "Ruiz quit"), 0.5, True, id="known"),
        pytest.param(VOTE, ("call", "which"), 0.5, False, id="only-points-back"),
        pytest.param(VOTE, ("call", "which"), 0.7, True, id="points-back-but-sure"),
        pytest.param(AFTER, ("Following", "Ruiz quit"), 0.9, False, id="only-times"),
    ],
)
def test_a_cue_that_reports_nothing_must_be_sure(
    rows: str, found: tuple[str, str], confidence: float, *, stays: bool
) -> None:
    assert bool(refined(rows, found, confidence=confidence)) is stays


@pytest.mark.parametrize(
    ("content", "confidence", "stays"),
    [
        pytest.param("“The Long Way Home,”", 0.3, False, id="unsure"),
        pytest.param("“The Long Way Home,”", 0.5, True, id="sure"),
        pytest.param("“The long way home,”", 0.3, True, id="said"),
    ],
)
def test_a_title_must_be_sure_to_be_speech(
    content: str, confidence: float, *, stays: bool
) -> None:
    text = f"Her book {content} published today"
    doc = Doc(parse(BUT).vocab, words=text.split(" "))
    doc._.attributions = [
        said(doc.text, "published", content, kind=Kind.DIRECT, confidence=confidence)
    ]
    assert bool(refine_attributions(doc)) is stays


def test_words_behind_a_finished_quotation_are_the_outlets() -> None:
    doc = parse(BUT)
    text = "“The plan leaks,” Ruiz said as rain fell."
    doc = Doc(doc.vocab, words=text.split(" "))
    found = said(doc.text, "said", "“The plan leaks,”", "rain fell", kind=Kind.MIXED)
    doc._.attributions = [found]
    assert [printed(doc, one) for one in refine_attributions(doc)] == [
        "said: “The plan leaks,”"
    ]


def test_the_object_of_a_relative_clause_is_no_part_of_its_speaker() -> None:
    doc = parse(SUM)
    found = said(doc.text, "dismissed", "as change")
    doc._.attributions = [replace(found, source=(span(doc.text, "a sum the union"),))]

    (one,) = refine_attributions(doc)

    assert printed(doc, one) == "dismissed: a sum | as change"
    assert [doc.text[start:end] for start, end in one.source] == ["the union"]


def test_a_later_sentence_without_marks_is_the_outlets() -> None:
    found = refined(LATER, ("said", "it fell", "Nobody came"))

    assert found == ["said: it fell"]
