"""The whole reading of one text, with the shipped weights."""

from datetime import date
from pathlib import Path

import pytest

from claims.extraction.reader import PIPELINE, Reader, Request, open_reader, version_of
from claims.facts.interval import Interval
from claims.reading import Reading

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
ARTICLE = """Tree board wants answers

Mayor Ana Ruiz said on Tuesday that 14 oaks had been felled. "We will plant more than \
30 trees," Ruiz said.

The Harbour Trust called on the mayor to resign. "It is a disgrace," the group said.

Max Dale, a lawyer for the city, declined to comment.
"""

needs_weights = pytest.mark.skipif(
    not (PIPELINE / "attribution" / "model.int8.onnx").exists()
    or not (PIPELINE / "base" / "meta.json").exists(),
    reason="the pipeline's weights are not there",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


@pytest.fixture(scope="module")
def reading(reader: Reader) -> Reading:
    return reader.read(ARTICLE, published=Interval.exactly(date(2016, 3, 3)))


def words(span: tuple[int, int]) -> str:
    return ARTICLE[slice(*span)]


@needs_weights
def test_a_quotation_has_its_speaker(reading: Reading) -> None:
    claims = {
        words(claim.content[0]): claim for claim in reading.claims if claim.content
    }
    ruiz = claims['"We will plant more than 30 trees,"']
    assert ruiz.speaker.name == "Ana Ruiz"
    assert ruiz.kind == "direct"
    assert claims['"It is a disgrace,"'].speaker.name == "Harbour Trust"


@needs_weights
def test_declining_is_a_claim_without_an_assertion(reading: Reading) -> None:
    declined = [claim for claim in reading.claims if claim.polarity == "declined"]
    assert [claim.speaker.name for claim in declined] == ["Max Dale"]


@needs_weights
def test_the_day_of_saying_is_read_beside_the_cue(reading: Reading) -> None:
    days = [claim.said_on for claim in reading.claims if claim.said_on]
    assert days == [Interval.exactly(date(2016, 3, 1))]


@needs_weights
def test_figures_cover_what_they_count(reading: Reading) -> None:
    found = [words(figure.span) for figure in reading.figures]
    assert found == ["Tuesday", "14 oaks", "more than 30 trees"]


@needs_weights
def test_every_span_lies_in_the_text(reading: Reading) -> None:
    spans = [span for entity in reading.entities for span in entity.mentions]
    spans += [figure.span for figure in reading.figures]
    for claim in reading.claims:
        spans += [*claim.speaker.spans, *claim.cue, *claim.content]
    assert all(0 <= start < end <= len(ARTICLE) for start, end in spans)
    assert all(words(span).strip() for span in spans)


@needs_weights
def test_a_batch_reads_like_one_text(reader: Reader, reading: Reading) -> None:
    request = Request(ARTICLE, Interval.exactly(date(2016, 3, 3)))
    assert list(reader.read_many([request, request])) == [reading, reading]


@needs_weights
def test_a_text_without_words_yields_nothing(reader: Reader) -> None:
    assert reader.read(" \n\n") == Reading()


@needs_weights
def test_a_text_that_is_far_too_long_is_read_in_part(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claims.extraction.reader.LONGEST", 150)
    reading = reader.read(ARTICLE)
    assert reading.notes["length"].startswith("The last ")
    assert all(figure.span[1] <= 150 for figure in reading.figures)


@needs_weights
def test_a_reader_knows_its_version(reader: Reader) -> None:
    assert reader.version == version_of()


def test_the_version_changes_with_the_weights(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"one")
    before = version_of(tmp_path)
    (tmp_path / "weights").write_bytes(b"two")
    assert version_of(tmp_path) != before


@needs_weights
@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the real articles are not there")
@pytest.mark.parametrize(
    ("file", "figures"),
    [
        pytest.param("000", {"count": [(80, 80), (5, 5)]}, id="eighty-women"),
        pytest.param("001", {"count": [(100, 100)]}, id="a-hundred-women"),
        pytest.param(
            "002", {"count": [(12, 120)], "money": [(10_000, 10_000)]}, id="dozens"
        ),
        pytest.param("003", {"count": [(12, 12)]}, id="a-dozen-lawmakers"),
        pytest.param("004", {"count": [(12, 12), (19, 19), (30, 30)]}, id="nineteen"),
    ],
)
def test_real_articles_give_their_figures(
    reader: Reader, file: str, figures: dict[str, list[tuple[int, int]]]
) -> None:
    (path,) = SEEDS.glob(f"{file}_*.txt")
    found = reader.read(path.read_text())
    for kind, amounts in figures.items():
        read = [(f.amount.low, f.amount.high) for f in found.figures if f.kind == kind]
        assert set(amounts) <= set(read)


@needs_weights
@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the real articles are not there")
@pytest.mark.parametrize(
    ("file", "printed", "names"),
    [
        pytest.param("000", "the statement", {"Danny Frost"}, id="author"),
        pytest.param("000", "the group", {"Time's Up"}, id="group"),
        pytest.param("001", "it", {"Time's Up"}, id="it"),
        pytest.param("002", "the letter", {"Time's Up"}, id="letter"),
        pytest.param("004", "he", {"Danny Frost", "Anthony DiPietro"}, id="he"),
    ],
)
def test_real_articles_name_their_speakers(
    reader: Reader, file: str, printed: str, names: set[str]
) -> None:
    (path,) = SEEDS.glob(f"{file}_*.txt")
    text = path.read_text()
    found = {
        claim.speaker.name
        for claim in reader.read(text).claims
        if any(text[a:b] == printed for a, b in claim.speaker.spans)
    }
    assert found == names


@needs_weights
def test_what_a_teaser_tells_is_no_figure_of_the_article(reader: Reader) -> None:
    text = "Two boys drowned.\n\nREAD MORE: Five held in May\n\nThey were 12 and 14."
    found = reader.read(text).figures
    assert {text[slice(*figure.span)] for figure in found} == {"Two boys", "12", "14"}


@needs_weights
def test_a_figure_that_another_gave_is_not_the_speakers(reader: Reader) -> None:
    text = "Police said 131 were aboard, more than the 118 first given by the line."
    figures = {text[slice(*one.span)]: one for one in reader.read(text).figures}
    assert figures["131"].claim is not None
    assert figures["118"].claim is None
