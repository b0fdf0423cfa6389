"""Sayings that only the parse tells: group accusers, relative clauses, nouns."""

import pytest
from spacy.tokens import Doc

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.quotations.quotation_marks import Quotation, pair_quotation_marks
from claims.extraction.refining.overlooked import overlooked_sayings
from tests.claims.extraction.overlooked_sentences import (
    ACCUSED,
    ALLEGATIONS,
    ALLEGED,
    OURS,
    SUPPOSED,
    WARNING,
)
from tests.claims.extraction.sharing_sentences import CAME, PLEADED, QUOTED
from tests.parses import parse

Said = tuple[str, str, str]


def found_in(
    doc: Doc, *known: Attribution, quotations: tuple[Quotation, ...] = ()
) -> list[Said]:
    """Return (source, cue, content) of each saying, a missing source empty."""
    return [
        (
            "".join(doc.text[slice(*span)] for span in one.source),
            doc.text[slice(*one.cue[0])],
            doc.text[slice(*one.content[0])],
        )
        for one in overlooked_sayings(doc, known, quotations)
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            PLEADED,
            ("Lund", "has pleaded", "not guilty"),
            id="a-plea",
        ),
        pytest.param(
            QUOTED,
            ("Lund", "was quoted by Abend as saying", "it sank"),
            id="who-is-quoted-by-a-paper",
        ),
        pytest.param(
            CAME,
            ("", "demand", "that he resign"),
            id="a-demand-and-not-what-befell-it",
        ),
        pytest.param(
            ACCUSED,
            ("Dozens of women", "have accused", "Pell of theft"),
            id="a-crowd-accuses",
        ),
        pytest.param(ALLEGED, ("who", "allege", "Pell hurt them"), id="those-who-say"),
        pytest.param(
            ALLEGATIONS, ("", "Allegations", "that Pell stole"), id="a-noun-as-subject"
        ),
        pytest.param(
            WARNING, ("the mayor", "warning", "that Fenn floods"), id="whose-warning"
        ),
    ],
)
def test_a_saying_is_told_by_the_parse(rows: str, expected: Said) -> None:
    assert found_in(parse(rows)) == [expected]


@pytest.mark.parametrize(
    "rows", [pytest.param(SUPPOSED, id="if"), pytest.param(OURS, id="the-outlet")]
)
def test_what_nobody_said_is_no_saying(rows: str) -> None:
    assert found_in(parse(rows)) == []


def known_at(doc: Doc, *, cue: str, content: str) -> Attribution:
    places = [
        (start, start + len(words))
        for words in (cue, content)
        for start in [doc.text.index(words)]
    ]
    cues, contents = places[:1], places[1:]
    return Attribution((), tuple(cues), tuple(contents), 0.9, Kind.INDIRECT, Act.SAYING)


def test_a_known_cue_is_not_read_twice() -> None:
    doc = parse(ACCUSED)

    assert found_in(doc, known_at(doc, cue="accused", content="Pell of theft")) == []


def test_an_owned_noun_inside_a_content_is_a_saying_of_its_own() -> None:
    doc = parse(WARNING)
    outer = known_at(doc, cue="ignored", content="A warning from the mayor that Fenn")

    assert found_in(doc, outer) == [("the mayor", "warning", "that Fenn floods")]


def test_a_noun_without_an_owner_inside_a_content_is_none() -> None:
    doc = parse(ALLEGATIONS)
    outer = known_at(doc, cue="dogged", content="Allegations that Pell stole")

    assert found_in(doc, outer) == []


def test_words_between_marks_are_the_speakers_own() -> None:
    doc = parse(ACCUSED)
    text = f"“{doc.text[1:-1]}”"

    marks = tuple(pair_quotation_marks(text))

    assert found_in(doc, quotations=marks) == []
