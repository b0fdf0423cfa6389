"""Where a noun phrase begins and ends, by the parse and by what stands there."""

from spacy.tokens import Span, Token

from claims.extraction.asking.neighbours import following

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "DT", "$"})
_DASHES = frozenset({"—", "–", "-", ":"})
_DATELINE = 16


def _is_free(dash: Token) -> bool:
    """Say whether spaces stand on both sides: "LEEDS - A man" is no compound."""
    before = dash.nbor(-1) if dash.i else dash
    return bool(before.whitespace_ and dash.whitespace_)


def opening_of_sentence(sentence: Span) -> int:
    """The first token behind a dateline and space: "LEEDS, 3 May — A man …"."""
    doc, start = sentence.doc, sentence.start
    first = next((one for one in sentence if not one.is_space), sentence[0])
    dashes = (one for one in sentence[:_DATELINE] if one.text in _DASHES)
    dash = next((one for one in dashes if one.tag_ != "HYPH" or _is_free(one)), None)
    if dash is not None and first.text.isupper():
        start = dash.i + 1
    while start < sentence.end and (doc[start].is_space or doc[start].is_punct):
        start += 1
    return start


def phrase_start(head: Token) -> int:
    """Where the noun phrase begins: a fronted "In August" is no part of it."""
    start = head.i
    for token in reversed(head.doc[head.left_edge.i : head.i]):
        is_part = token.is_ancestor(head) or head.is_ancestor(token)
        is_that = token.lower_ == "that" and token.dep_ != "det"
        is_part = is_part and not (is_that or token.is_space)
        is_mark = token.is_punct and token.tag_ not in {"HYPH", "POS"}
        if not is_part or is_mark or token.tag_ in {"IN", "CC", "TO"}:
            break
        start = token.i
    return start


def tells_when(tokens: Span) -> bool:
    """Say whether a phrase only tells when: "the jury on Tuesday ordered"."""
    is_year = tokens[-1].tag_ == "CD"  # "The quake in 2007" is another quake.
    return tokens[0].tag_ == "IN" and tokens[-1].ent_type_ == "DATE" and not is_year


def phrase_end(head: Token, limit: int) -> int:
    """The noun phrase with what narrows it: "the average rent in Dublin"."""
    doc, place = head.doc, head.i + 1
    while place < limit:
        token = doc[place]
        if (
            token.is_punct
            and token.tag_ not in {"HYPH"}
            and token.text not in {"'", "’"}
        ):
            break
        if token.tag_ in {"WDT", "WP", "WRB", "VBG", "VBD", "VBZ", "_SP", "RB"}:
            break
        if token.tag_ == "VBN" and token.dep_ != "amod":
            break
        if tells_when(doc[place : place + 2]):
            break
        if token.tag_ == "CC" and not _joins_nouns(token):
            break
        place += 1
    while place > head.i + 1 and doc[place - 1].tag_ in {"IN", "DT", "CC", "TO"}:
        place -= 1
    return place


def _joins_nouns(joining: Token) -> bool:
    after = following(joining)
    return after.tag_ in _NOUNS or after.tag_[:2] in {"JJ", "PR"}
