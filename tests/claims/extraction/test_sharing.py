"""One act each: second verbs, hearers, requests and fronted clauses by the parse."""

from dataclasses import replace

import pytest

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.attribution import component
from claims.extraction.refining.refining import refine_attributions
from claims.reading import Span
from tests.claims.extraction.sharing_sentences import (
    APPEALED,
    ARMY,
    CALLED,
    CAME,
    FACES,
    HAD,
    HAILED,
    QUIT,
    REGRETS,
    SEEN,
    SOUGHT,
    THERE,
    TOLD,
)
from tests.parses import parse

assert component.__name__  # registers the extension that carries attributions

Said = tuple[str, str, str]


def refined(rows: str, source: str, cue: str, content: str) -> list[Said]:
    """Return (source, cue, content) of each attribution left; of many pieces bars."""
    doc = parse(rows)

    def spans(words: str) -> tuple[Span, ...]:
        start = doc.text.index(words)
        return ((start, start + len(words)),) if words else ()

    doc._.attributions = [
        Attribution(
            spans(source), spans(cue), spans(content), 0.9, Kind.INDIRECT, Act.SAYING
        )
    ]

    def words(found: tuple[Span, ...]) -> str:
        return " | ".join(doc.text[start:end] for start, end in found)

    return [
        (words(one.source), words(one.cue), words(one.content))
        for one in refine_attributions(doc)
    ]


def test_a_deed_is_a_saying_only_where_that_is_sure() -> None:
    doc = parse(SOUGHT)
    cue, content = (5, 11), (12, 21)
    found = Attribution(
        ((0, 4),), (cue,), (content,), 0.4, Kind.INDIRECT, Act.INTENTION
    )
    doc._.attributions = [found, replace(found, confidence=0.8)]

    assert [one.confidence for one in refine_attributions(doc)] == [0.8]


@pytest.mark.parametrize(
    ("rows", "found", "expected"),
    [
        pytest.param(
            APPEALED,
            ("Ruiz", "said", "work continued and appealed for witnesses"),
            [
                ("Ruiz", "said", "work continued"),
                ("Ruiz", "appealed", "for witnesses"),
            ],
            id="a-second-verb-of-the-same-speaker",
        ),
        pytest.param(
            ARMY,
            ("AFP", "said", "rebels won, but the army denied it"),
            [("AFP", "said", "rebels won"), ("the army", "denied", "it")],
            id="a-second-speaker-behind-a-contrast",
        ),
        pytest.param(
            TOLD,
            ("Parents", "were told", "that it sails"),
            [("", "were told", "that it sails")],
            id="who-was-told-only-hears",
        ),
        pytest.param(
            SEEN,
            ("the Ledger", "says", "it sails"),
            [("A letter", "says", "it sails")],
            id="who-saw-a-letter-does-not-speak-in-it",
        ),
        pytest.param(
            REGRETS,
            ("who added his office", "regrets", "it"),
            [("who", "added", "his office regrets it")],
            id="a-verb-of-telling-inside-a-source",
        ),
        pytest.param(
            CALLED,
            ("Ruiz", "called on", "Governor Lee"),
            [("Ruiz", "called on", "Governor Lee, to resign at once")],
            id="what-the-hearer-is-asked-behind-a-comma",
        ),
        pytest.param(
            FACES,
            ("", "call to resign", "over bribes"),
            [("", "call", "to resign over bribes")],
            id="what-a-noun-asks-for",
        ),
        pytest.param(
            HAD,
            ("Ruiz", "argued", "it had held"),
            [("Ruiz", "argued", "Had it rained | it had held")],
            id="a-condition-in-front-of-the-cue",
        ),
        pytest.param(
            THERE,
            ("Ruiz", "argued", "sails"),
            [("Ruiz", "argued", "sails")],
            id="not-where-it-was-said",
        ),
        pytest.param(
            CAME,
            ("", "demand", "that he resign"),
            [("", "demand", "that he resign")],
            id="a-demand-ends-before-what-befell-it",
        ),
        pytest.param(
            QUIT,
            ("", "demand", "that Lee quit comes weeks late"),
            [("", "demand", "that Lee quit")],
            id="a-verb-that-the-tagger-takes-for-a-noun",
        ),
        pytest.param(
            HAILED,
            ("Lee", "was hailed by", "The plan"),
            [
                ("Lee", "was hailed by", "The plan | as a start"),
                ("nurses", "slammed", "The plan"),
            ],
            id="what-two-hold-of-one-thing",
        ),
    ],
)
def test_each_act_has_its_own_speaker_and_words(
    rows: str, found: Said, expected: list[Said]
) -> None:
    assert refined(rows, *found) == expected
