"""Texts whose recognized names stand in braces, and how the reader mends them."""

import re

import spacy
from spacy.tokens import Doc, Span

from claims.extraction.names import make_names

NLP = spacy.blank("en")
MARKED = re.compile(r"\{(?P<label>[A-Z]+) (?P<words>[^}]*)\}")
TAGS = {
    "of": "IN", "in": "IN", "from": "IN", "the": "DT", "The": "DT", "a": "DT",
    "said": "VBD", "resigned": "VBD", "and": "CC", "'s": "POS", "’s": "POS",
    "-": "HYPH", ",": ",", ".": ".", "(": "-LRB-", ")": "-RRB-", "\n\n": "_SP",
}  # fmt: skip


def marked_doc(marked: str) -> Doc:
    """A Doc whose recognized names stand in braces: "{ORG Doe} said"."""
    words: list[str] = []
    spans: list[tuple[int, int, str]] = []
    position = 0
    for match in MARKED.finditer(marked):
        words += split(marked[position : match.start()])
        name = split(match["words"])
        spans.append((len(words), len(words) + len(name), match["label"]))
        words += name
        position = match.end()
    words += split(marked[position:])
    spaces = [
        after not in {"-", "'s"} and word != "-" for word, after in neighbours(words)
    ]
    doc = Doc(NLP.vocab, words=words, spaces=spaces, tags=[tag(word) for word in words])
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in spans])
    return doc


def split(text: str) -> list[str]:
    return [word.replace("¶", "\n\n") for word in text.split()]


def neighbours(words: list[str]) -> list[tuple[str, str]]:
    return list(zip(words, [*words[1:], ""], strict=True))


def tag(word: str) -> str:
    return TAGS.get(word) or ("NNP" if word[0].isupper() else "NN")


def repaired(marked: str) -> list[tuple[str, str]]:
    doc = make_names(NLP, "names")(marked_doc(marked))
    return [(span.label_, span.text) for span in doc.ents]
