from itertools import accumulate

import pytest

from claims.training.language.polnear import Article, Token
from claims.training.language.silver import Ballot, clean_names

TYPES = {"P": "PERSON", "O": "ORGANIZATION", "L": "LOCATION", "D": "DATE"}


def article(marked: str, headline: str = "Talks go on") -> Article:
    """An article of words like "Ann/P"; capitals are proper nouns."""
    pairs = [
        (*word.split("/"), "")[:2] for word in f"{headline} \n {marked}".split(" ")
    ]
    words = [word for word, _ in pairs]
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    tokens = (
        Token(start, start + len(word), word, tag(word), TYPES.get(mark, "O"))
        for start, (word, mark) in zip(starts, pairs, strict=False)
        if word != "\n"
    )
    return Article("invented", " ".join(words), tuple(tokens))


def tag(word: str) -> str:
    return "NNP" if word[:1].isupper() else "NN"


def names(marked: str, ballot: Ballot | None = None, **changes: str) -> list[str]:
    one = article(marked, **changes)
    spans = clean_names(one, ballot or Ballot({}))
    return [
        f"{span.label} {one.text[span.start : span.end]}"
        for span in spans
        if span.start > one.headline_end
    ]


CLEANED = {
    "title": ("Mayor/P Roe/P spoke", ["PERSON Roe"]),
    "surname under another label": (
        "Ann/P Roe/P spoke and Roe/O left",
        ["PERSON Ann Roe", "PERSON Roe"],
    ),
    "surname without label": (
        "Ann/P Roe/P spoke and Roe left",
        ["PERSON Ann Roe", "PERSON Roe"],
    ),
    "unknown capitals": ("he met Grumbo there", ["MISSING Grumbo"]),
    "date that says nothing": ("they go now/D", []),
    "date": ("they go on May/D 5/D", ["DATE May 5"]),
}


@pytest.mark.parametrize(("marked", "expected"), CLEANED.values(), ids=CLEANED)
def test_silver_names_are_repaired(marked: str, expected: list[str]) -> None:
    assert names(marked) == expected


def test_the_corpus_votes_on_a_string() -> None:
    right, wrong = article("Elbonia/L won"), article("Elbonia/O won")
    ballot = Ballot.count([right, right, right, wrong])
    assert names("Elbonia/O won", ballot) == ["GPE Elbonia"]


def test_a_string_without_majority_is_unknown() -> None:
    place, body = article("Elbonia/L won"), article("Elbonia/O won")
    ballot = Ballot.count([place, body, place, body])
    assert names("Elbonia/O won", ballot) == ["MISSING Elbonia"]


def test_headline_capitals_are_unknown() -> None:
    one = article("they went", headline="Roe/O Slams Talks")
    labels = {span.label for span in clean_names(one, Ballot({}))}
    assert labels == {"MISSING"}
