import gzip
import json
import random
from pathlib import Path

import numpy as np
import pytest

from claims.extraction.acts.attributions import Span
from claims.extraction.attribution.encoding import Encoding
from claims.training.attribution.augmentation import spoil
from claims.training.attribution.corpus import (
    GoldArticle,
    GoldAttribution,
    read_articles,
)
from claims.training.attribution.examples import Link, article_links, word_runs
from claims.training.attribution.scoring import agree, right_ones

SEEDED = random.Random(0)  # noqa: S311
TEXT = "“We go,” said Ann.\n“Now.”"
SAID = GoldAttribution(source=((14, 17),), cue=((9, 13),), content=((0, 8), (19, 25)))


def article(text: str = TEXT) -> GoldArticle:
    return GoldArticle("one", text, ((SAID,),))


def encoding(text: str = TEXT) -> Encoding:
    """Words split at spaces; a line is a paragraph."""
    words, place = [], 0
    for word in text.split():
        start = text.index(word, place)
        place = start + len(word)
        words.append((start, place))
    paragraphs = [text.count("\n", 0, start) for start, _ in words]
    places = np.arange(len(words))
    return Encoding(
        text, [], places, places, np.array(words), places, np.array(paragraphs)
    )


def attribution(source: list[Span], content: list[Span]) -> GoldAttribution:
    return GoldAttribution(tuple(source), (), tuple(content))


def test_articles_are_read_with_all_their_annotators(tmp_path: Path) -> None:
    roles = {"source": [[14, 17]], "cue": [[9, 13]], "content": [[0, 8], [19, 25]]}
    annotation = {"annotator": "a", "attributions": [roles]}
    row = {"id": "one", "text": TEXT, "annotations": [annotation, annotation]}
    path = tmp_path / "articles.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.write(json.dumps(row) + "\n")

    (read,) = read_articles(path)

    assert read == GoldArticle("one", TEXT, ((SAID,), (SAID,)))
    assert read.attributions == (SAID,)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("without_marks", " We go,  said Ann.\n Now. ", id="no-marks"),
        pytest.param("lines_joined", "“We go,” said Ann. “Now.”", id="one-line"),
    ],
)
def test_marks_are_spoilt_without_moving_a_character(name: str, expected: str) -> None:
    spoilt = spoil(article(), {name: 1.0}, SEEDED)

    assert spoilt.text == expected


def test_some_closing_marks_are_lost() -> None:
    text = "“Go.” " * 40

    spoilt = spoil(article(text), {"without_closing_marks": 1.0}, SEEDED)

    assert 5 < spoilt.text.count("”") < 35
    assert spoilt.text.count("“") == 40
    assert len(spoilt.text) == len(text)


def test_only_long_quotations_lose_their_closing_marks() -> None:
    long = "“" + "we go " * 12 + "on.” "

    spoilt = spoil(article(long + TEXT), {"without_long_closing_marks": 1.0}, SEEDED)

    assert spoilt.text == long.replace("”", " ") + TEXT


@pytest.mark.parametrize(
    ("name", "marks"),
    [
        pytest.param("straight_marks", ['""'], id="straight"),
        pytest.param("single_marks", ["‘’", "''"], id="single"),
    ],
)
def test_marks_are_redrawn(name: str, marks: list[str]) -> None:
    spoilt = spoil(article("“Go.”"), {name: 1.0}, SEEDED)

    assert spoilt.text[0] + spoilt.text[-1] in marks
    assert spoilt.text[1:-1] == "Go."


def test_most_articles_stay_as_they_are() -> None:
    assert spoil(article(), {"without_marks": 0.0}, SEEDED) == article()


def test_a_span_is_cut_at_the_paragraphs_bound() -> None:
    assert word_runs(encoding(), (0, len(TEXT))) == [(0, 3), (4, 4)]


def test_a_span_outside_of_all_words_has_no_runs() -> None:
    assert word_runs(encoding(), (18, 19)) == []


def test_links_are_counted_in_words() -> None:
    (found,) = article_links([SAID], encoding())

    assert found == Link(cue=(2, 2), source=(3, 3), contents=((0, 1), (4, 4)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            attribution([(0, 3)], [(5, 15)]),
            attribution([(2, 6)], [(5, 10)]),
            True,
            id="half-and-touching",
        ),
        pytest.param(
            attribution([(0, 3)], [(5, 15)]),
            attribution([(0, 3)], [(5, 9)]),
            False,
            id="less-than-half",
        ),
        pytest.param(
            attribution([(0, 3)], [(5, 15)]),
            attribution([(3, 4)], [(5, 15)]),
            False,
            id="another-source",
        ),
        pytest.param(
            attribution([], [(5, 15)]),
            attribution([(3, 4)], [(5, 15)]),
            False,
            id="one-without-source",
        ),
        pytest.param(
            attribution([], [(5, 15)]),
            attribution([], [(5, 15)]),
            True,
            id="both-without-source",
        ),
        pytest.param(attribution([], []), attribution([], []), False, id="no-content"),
    ],
)
def test_attributions_agree_leniently(
    one: GoldAttribution, other: GoldAttribution, *, expected: bool
) -> None:
    assert agree(one, other) is expected


def test_a_gold_attribution_confirms_only_one() -> None:
    one = attribution([], [(5, 15)])

    assert right_ones([one, one], [one]) == [True, False]
