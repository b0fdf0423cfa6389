"""Who "she said" means behind somebody new or unnamed, by the shipped pipeline."""

import pytest

from claims.extraction.reader import Reader, open_reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader()


BEFORE = "Police chief Maria Sands said the guard acted alone.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        pytest.param(
            'Jasmine Pole, 22, hid with 14 others. "He was laughing," she said.',
            "laughing", "Jasmine Pole", id="a-verb-the-parse-lost",
        ),
        pytest.param(
            "A former nurse told the Ledger that she was warned in 2010 that she would "
            'lose her job. "They called me trouble," she said.',
            "trouble", "former nurse", id="an-unnamed-trade",
        ),
        pytest.param(
            "A former bookkeeper said she noticed cheques made out to a firm. There "
            "were 41 of them, she said.",
            "41", "former bookkeeper", id="a-trade-no-list-has",
        ),
        pytest.param(
            "One of the 14, a mother of three who asked not to be named, said that it "
            'went on for years. "I never knew," she said.',
            "never", "One of the 14", id="one-of-many",
        ),
        pytest.param(
            "Records filed in the state court this week suggest the yard’s owners paid "
            "about $90,000 to three men in 2019.",
            "90,000", "Records filed in the state court", id="this-is-of-the-week",
        ),
        pytest.param(
            'The mall was shut at once. "We saved lives," she said.',
            "lives", "Maria Sands", id="nobody-new-may-be-meant",
        ),
    ],
)  # fmt: skip
def test_whoever_a_paragraph_brings_in_speaks_in_it(
    reader: Reader, text: str, words: str, speaker: str
) -> None:
    whole = BEFORE + text
    place = whole.index(words, len(BEFORE))
    said = [
        claim.speaker.name
        for claim in reader.read(whole).claims
        if any(start <= place < end for start, end in claim.content)
    ]
    assert said == [speaker]


def test_a_surname_alone_is_not_the_mother_brought_in_before(reader: Reader) -> None:
    text = (
        "Priya Raman, 38, moved to Derby in 2009. She was elected on Monday.\n\n"
        "Her mother, Lakshmi Raman, a retired teacher, said the family stayed up.\n\n"
        "Raman said the lead was small. \n\n"
    )
    assert [claim.speaker.name for claim in reader.read(text).claims][-1] == (
        "Priya Raman"
    )
