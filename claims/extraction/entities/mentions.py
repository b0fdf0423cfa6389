"""Find names in a parsed text: the recogniser's, mended, and those it passed over."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.entities.cast import Mention
from claims.extraction.entities.names import HONORIFICS
from claims.extraction.nouns import noun_type

NAMED: Final = frozenset(
    "PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART LAW PRODUCT".split()
)
_SHORT_TITLES: Final = frozenset(
    """gov sen rep pres sgt lt capt col gen det supt atty ag da pm mp ceo cfo coo vp
    hon amb insp officer attorney-general vice""".split()
)
_EDGE_TAGS: Final = frozenset("DT POS , . : `` '' -LRB- -RRB- _SP HYPH CC IN".split())
_NAME_TAGS: Final = frozenset({"NNP", "NNPS"})
_TITLE_TAGS: Final = frozenset("NN NNS NNP NNPS JJ JJR HYPH CD VBN AFX".split())


def find_mentions(doc: Doc) -> list[Mention]:
    """Return every name in reading order; none overlap."""
    found = [m for ent in doc.ents if ent.label_ in NAMED for m in _mended(ent)]
    taken = {token for m in found for token in range(m.start, m.end)}
    found += [m for m in _titled_names(doc) if taken.isdisjoint(range(m.start, m.end))]
    return sorted(found, key=lambda mention: mention.start)


def is_title(token: Token) -> bool:
    """Say whether a word can stand before a person's name as title or job."""
    word = token.lower_.rstrip(".")
    if word in HONORIFICS or word in _SHORT_TITLES:
        return True
    return token.tag_[:2] == "NN" and noun_type(word) == "person"


def _mended(ent: Span) -> Iterator[Mention]:
    """Cut marks, articles and titles off a name; a name never crosses a line."""
    start, end = ent.start, ent.end
    for token in ent:
        if token.is_space:
            end = token.i
            break
    doc = ent.doc
    while end > start and doc[end - 1].tag_ in _EDGE_TAGS:
        end -= 1
    while start < end and doc[start].tag_ in _EDGE_TAGS:
        start += 1
    if ent.label_ == "PERSON":
        while start < end - 1 and is_title(doc[start]):
            start += 1
    if start < end:
        yield _mention(doc, start, end, ent.label_)


def _mention(doc: Doc, start: int, end: int, label: str) -> Mention:
    titles = _title_before(doc, start) if label == "PERSON" else ""
    return Mention(start, end, label, (titles,) if titles else ())


def _title_before(doc: Doc, start: int) -> str:
    """The words of rank or work that lead up to a name, without an article."""
    first = start
    if first == 0 or not is_title(doc[first - 1]):
        return ""
    while first > 0 and _belongs_to_title(doc[first - 1]):
        first -= 1
    return doc[first:start].text.strip()


def _belongs_to_title(token: Token) -> bool:
    if token.ent_type_ == "PERSON" and not is_title(token):
        return False
    return token.tag_ in _TITLE_TAGS and not token.is_space


def _titled_names(doc: Doc) -> Iterator[Mention]:
    """Names the recogniser missed: capitalised words after a capitalised title."""
    for token in doc[:-1]:
        name = doc[token.i + 1]
        if is_title(token) and token.text[0].isupper() and _is_free_name_word(name):
            end = name.i
            while end < len(doc) and _is_free_name_word(doc[end]):
                end += 1
            yield _mention(doc, name.i, end, "PERSON")


def is_name_word(token: Token) -> bool:
    """Say whether a word is tagged and printed as part of a name."""
    return token.tag_ in _NAME_TAGS and token.text[0].isupper()


def _is_free_name_word(token: Token) -> bool:
    return is_name_word(token) and not token.ent_type_ and not is_title(token)
