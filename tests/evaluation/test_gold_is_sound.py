"""The gold says what stands in its texts: offsets, verdicts, enough of each."""

import json
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests/evaluation/gold"
VERDICTS = {"agree", "compatible", "update", "contradict", "none"}

Row = dict[str, Any]


def read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


ARTICLES = {row["id"]: row for row in read(ROOT / "fixtures/demo.jsonl")}
DEMO_PAIRS = read(GOLD / "demo_pairs.jsonl")
DEMO_QUOTES = read(GOLD / "demo_quotes.jsonl")
PAIRS = [
    pair
    for name in ("pairs", "hard_pairs", "desk_pairs")
    for pair in read(GOLD / f"{name}.jsonl")
]
CLAIMS = read(GOLD / "claims_demo.jsonl")
STORIES = read(GOLD / "stories.jsonl")


def sides(rows: list[Row]) -> list[Row]:
    return list(chain.from_iterable((row["left"], row["right"]) for row in rows))


def pieces(text: str, spans: list[list[int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def is_trimmed(text: str) -> bool:
    return bool(text) and text == text.strip()


@pytest.mark.parametrize("side", sides(DEMO_PAIRS), ids=lambda side: side["article"])
def test_a_demo_figure_stands_at_its_offsets(side: Row) -> None:
    start, end = side["span"]

    assert ARTICLES[side["article"]]["text"][start:end] == side["text"]
    assert is_trimmed(side["text"])


@pytest.mark.parametrize("side", sides(DEMO_QUOTES), ids=lambda side: side["article"])
def test_a_demo_quotation_stands_at_its_offsets(side: Row) -> None:
    text = ARTICLES[side["article"]]["text"]

    assert pieces(text, side["spans"]) == side["text"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["id"])
def test_a_short_report_holds_its_figure(pair: Row) -> None:
    for side in sides([pair]):
        start, end = side["span"]
        assert is_trimmed(side["text"][start:end])


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim["article"])
def test_a_claim_stands_at_its_offsets(claim: Row) -> None:
    text = ARTICLES[claim["article"]]["text"]

    assert pieces(text, claim["speaker_spans"]) == claim["text"]["speaker"]
    assert pieces(text, claim["cue"]) == claim["text"]["cue"]
    assert pieces(text, claim["content"]) == claim["text"]["content"]
    assert all(map(is_trimmed, chain.from_iterable(claim["text"].values())))


def test_every_pair_has_a_known_verdict_and_a_reason() -> None:
    for pair in DEMO_PAIRS + PAIRS:
        assert {pair["verdict"], *pair.get("also", [])} <= VERDICTS
        assert pair["why"].endswith(".")


def test_a_question_is_named_exactly_where_two_figures_are_compared() -> None:
    for pair in DEMO_PAIRS:
        assert (pair["question"] is None) == (pair["verdict"] == "none")


def test_no_two_figures_are_judged_twice() -> None:
    def places(pair: Row) -> frozenset[tuple[str, int]]:
        return frozenset((s["article"], s["span"][0]) for s in sides([pair]))

    assert max(Counter(map(places, DEMO_PAIRS)).values()) == 1
    assert max(Counter(pair["id"] for pair in PAIRS).values()) == 1


def test_only_figures_of_two_articles_are_set_against_each_other() -> None:
    assert all(p["left"]["article"] != p["right"]["article"] for p in DEMO_PAIRS)


@pytest.mark.parametrize(
    ("rows", "least"),
    [pytest.param(DEMO_PAIRS, 10, id="demo"), pytest.param(PAIRS, 20, id="short")],
)
def test_each_verdict_is_measured_on_enough_pairs(rows: list[Row], least: int) -> None:
    counts = Counter(row["verdict"] for row in rows)

    assert set(counts) == VERDICTS
    assert min(counts.values()) >= least


def test_claims_are_of_the_kinds_and_polarities_of_the_contract() -> None:
    assert {c["kind"] for c in CLAIMS} == {"direct", "mixed", "indirect"}
    assert {c["polarity"] for c in CLAIMS} == {
        "asserted",
        "denied",
        "declined",
        "unknown",
    }


def test_every_story_has_reports_whose_figures_stand_at_their_offsets() -> None:
    assert len({story["id"] for story in STORIES}) == len(STORIES)
    for story in STORIES:
        assert len(story["reports"]) > 1, story["id"]
        for report in story["reports"]:
            for one in report["figures"]:
                start, end = one["span"]
                assert is_trimmed(report["text"][start:end]), (story["id"], one)
                assert is_trimmed(one["asks"]), (story["id"], one)
