"""Who speaks where the subject only hears it."""

from collections.abc import Sequence

import pytest
from spacy.tokens import Doc

from claims.extraction.speakers import callers
from claims.reading import Span
from tests.parses import parse

FACED = """
Hale NNP nsubj 2
faced|face VBD ROOT 2
a DT det 4
call NN obj 2
for IN case 6
reform NN nmod 4
from IN case 9
city NN compound 9
residents|resident NNS nmod 4
"""
FACED_FROM_ABOVE = FACED.replace("residents|resident NNS", "walls|wall NNS")
CALLED_OUT = """
Hale NNP nsubj:pass 2
called|call VBN ROOT 2
out RP compound:prt 2
by IN case 5
celebs NNS obl 2
over IN case 7
reform NN obl 2
"""
CALLS = """
Hale NNP nsubj 3
is|be VBZ aux 3
calling|call VBG ROOT 3
for IN case 5
reform NN obl 3
"""


def at(doc: Doc, words: str) -> Span:
    start = doc.text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("rows", "cue", "speakers"),
    [
        pytest.param(FACED, "faced a call for", ["city residents"], id="from-people"),
        pytest.param(FACED_FROM_ABOVE, "faced a call for", [], id="from-a-thing"),
        pytest.param(CALLED_OUT, "called out by", ["celebs"], id="by-people"),
    ],
)
def test_who_is_called_upon_does_not_speak(
    rows: str, cue: str, speakers: Sequence[str]
) -> None:
    doc = parse(rows)
    found = callers(doc, [at(doc, "Hale")], [at(doc, cue)])
    assert found is not None
    assert [doc.text[start:end] for start, end in found] == speakers


ALLEGED = """
He PRP nsubj 3
allegedly RB advmod 3
fled|flee VBD ROOT 3
town NN obj 3
"""
CLEAR = """
The DT det 2
implication NN nsubj 4
is|be VBZ cop 4
clear JJ ROOT 4
"""
OFFICIAL = CLEAR.replace("implication", "official")


@pytest.mark.parametrize(
    ("rows", "source", "cue"),
    [
        pytest.param(ALLEGED, "He", "allegedly fled", id="hearsay"),
        pytest.param(CLEAR, "The implication", "The implication is clear", id="point"),
    ],
)
def test_what_nobody_is_named_for_has_no_speaker(
    rows: str, source: str, cue: str
) -> None:
    doc = parse(rows)
    assert callers(doc, [at(doc, source)], [at(doc, cue)]) == ()


def test_a_person_inside_the_cue_speaks() -> None:
    doc = parse(OFFICIAL)
    cue = at(doc, "The official is clear")
    assert callers(doc, [at(doc, "The official")], [cue]) is None


def test_who_calls_speaks() -> None:
    doc = parse(CALLS)
    assert callers(doc, [at(doc, "Hale")], [at(doc, "is calling for")]) is None
