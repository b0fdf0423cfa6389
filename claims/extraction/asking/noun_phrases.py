"""Where a noun phrase begins and ends, by the parse and by what stands there."""

from spacy.tokens import Span, Token

from claims.extraction.asking.neighbours import following

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "DT", "$"})
_DASHES = frozenset({"—", "–", "-", ":"})
_DATELINE = 16
_OWN = frozenset({"det", "amod", "compound", "nummod", "nmod:poss"})
_WITHIN = frozenset({"VBG", "DT", "JJ"})
_PLAIN = frozenset("DT JJ NN NNS NNP VBG VBN".split())
_HEDGES = frozenset("about around nearly almost roughly some over".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


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


def is_second(start: int, head: Token) -> bool:
    """Say whether a phrase from `start` on is the second of two: "cars and | vans"."""
    before = head.doc[start - 1] if start > opening_of_sentence(head.sent) else head
    return before.lower_ in {"and", "or"} and _opens_with_no_verb(before)


def whole_start(start: int, head: Token) -> int:
    """Where a phrase begins with the words of its head left of `start`."""
    lost = _lost(start, head)
    first = lost[0].left_edge.i if lost else start
    between = head.doc[first:start]
    is_plain = all(one.tag_ in _PLAIN and one.ent_type_ != "DATE" for one in between)
    return first if is_plain else start


def lost_beginning(start: int, head: Token) -> bool:
    """Say whether a phrase from `start` on has lost its article or first word.

    As "a campus shooting | spree", "non-|paid".
    """
    before = head.doc[start - 1] if start else head
    is_half = before.text == "-" and not before.whitespace_
    is_within = before.tag_ in _WITHIN and before.ent_type_ != "DATE" and start > 0
    is_within = is_within and head.doc[start].tag_ in {"NN", "NNS"}
    return is_half or is_within or bool(_lost(start, head))


def _lost(start: int, head: Token) -> list[Token]:
    opening = opening_of_sentence(head.sent)
    own = (one for one in head.lefts if one.dep_ in _OWN)
    return [one for one in own if opening <= one.i < start]


def _opens_with_no_verb(joining: Token) -> bool:
    """Say whether "and" joins two halves of what a sentence opens with."""
    first = opening_of_sentence(joining.sent)
    opening = joining.doc[first : joining.i]
    return len(opening) > 0 and all(one.tag_ not in _FINITE for one in opening)


def past_days(start: int, head: Token) -> int:
    """Where a phrase begins behind a day or hedge: "yesterday | a neighbour"."""
    place = start
    while place < head.i and head.doc[place].lower_ in _HEDGES:
        place += 1
    if place > start:
        return place if head.doc[place].tag_ == "CD" else start
    while place < head.i and head.doc[place].ent_type_ == "DATE":
        place += 1
    is_apart = head.doc[place].tag_ in {"DT", "NNP", "PRP$", "PRP"}
    return place if is_apart else start


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
