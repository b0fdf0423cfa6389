import gzip
from pathlib import Path

import pytest

from claims.training.language.gum_entities import entity_labels
from claims.training.language.treebank import Sentence, Word, read_treebank

CONLLU = """\
# newdoc id = invented
# newpar
# sent_id = 1
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	agree	agree	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = 2
1	So	so	ADV	RB	_	0	root	_	_
1.1	what	what	PRON	WP	_	_	_	_	_
"""


@pytest.fixture
def sentences(tmp_path: Path) -> list[Sentence]:
    path = tmp_path / "invented.conllu.gz"
    path.write_bytes(gzip.compress((CONLLU + "\n").encode()))
    return list(read_treebank(path))


def test_words_give_back_the_printed_text(sentences: list[Sentence]) -> None:
    words = sentences[0].words
    text = "".join(word.form + " " * word.space_after for word in words)
    assert text == "They don't agree. "


def test_empty_nodes_are_no_words(sentences: list[Sentence]) -> None:
    assert [word.form for word in sentences[1].words] == ["So"]


def test_documents_and_paragraphs_are_known(sentences: list[Sentence]) -> None:
    places = [(one.document, one.starts_paragraph) for one in sentences]
    assert places == [("invented", True), ("invented", False)]


def gum_word(form: str, tag: str, head: int, entity: str = "") -> Word:
    return Word(form, form, "X", tag, "", head, "dep", entity=entity)


NAMES = {
    "person after a title": (
        [("Mayor", "NNP", 3, "(1-person-new"), ("Ann", "NNP", 3, ""),
         ("Roe", "NNP", 0, "1)")],
        ["MISSING", "B-PERSON", "I-PERSON"],
    ),
    "place within an organisation": (
        [("University", "NNP", 0, "(1-organization-new"), ("of", "IN", 3, ""),
         ("Elbonia", "NNP", 1, "(2-place-new)1)")],
        ["B-ORG", "I-ORG", "I-ORG"],
    ),
    "mention without a name": (
        [("the", "DT", 2, "(1-person-new"), ("mayor", "NN", 0, "1)")],
        ["O", "O"],
    ),
    "people of a place": ([("Elbonians", "NNPS", 0, "(1-person-new)")], ["B-NORP"]),
    "name of a thing": ([("Titanic", "NNP", 0, "(1-object-new)")], ["MISSING"]),
    "figure": ([("1984", "CD", 0, "(1-time-new)")], ["MISSING"]),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "labels"), NAMES.values(), ids=NAMES)
def test_names_are_told_from_mentions(
    rows: list[tuple[str, str, int, str]], labels: list[str]
) -> None:
    assert entity_labels([gum_word(*row) for row in rows]) == labels
