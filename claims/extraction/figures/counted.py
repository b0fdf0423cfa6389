"""Find what a number counts: "80 women", "dozens of women", "12 of the lawmakers"."""

from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.grammar.phrases import children

_PHRASE: Final = frozenset(
    "JJ JJR JJS NN NNS NNP NNPS VBN VBG HYPH CD POS PRP$ DT AFX".split()
)
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
_OPENING: Final = frozenset({"VBN", "VBG", "DT", "PRP$", "CD"})
_JOINING: Final = frozenset({"POS", "HYPH", "CC"})
_ONE: Final = frozenset("NN NNP VB VBP".split())
_HEDGE: Final = frozenset({"RB", "IN"})
_PLURAL: Final = frozenset({"NNS", "NNPS"})
_LONGEST: Final = 9
_VERB_AND_OWNER: Final = 3


def counted_noun(doc: Doc, start: int, number: Token) -> Token | None:
    """Return the head of the noun phrase that begins at the character `start`.

    The parse has the last word where the number modifies a noun further on;
    otherwise the phrase runs to the last noun before anything else.
    """
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    if span is None:
        return None
    place = span[0].i
    if _is_hyphenated(doc[place]):
        return doc[place]
    if doc[place].lower_ == "of":
        place += 1
    if _is_said_of_them(doc, place):
        return None
    head = _last_noun(doc, place)
    parsed = number.head if number.dep_ == "nummod" else None
    if head is not None and parsed is not None and _is_further_on(parsed, head):
        return parsed
    return head


def _is_said_of_them(doc: Doc, start: int) -> bool:
    """Match "joined" of "400 joined Sunday's march": its object has its own "the"."""
    verb, *after = (token.tag_ for token in doc[start : start + _VERB_AND_OWNER])
    is_owned = after[:1] == ["NNP"] and after[1:2] == ["POS"]
    return verb == "VBN" and (is_owned or after[:1] in (["DT"], ["PRP$"]))


def _is_hyphenated(noun: Token) -> bool:
    """Match the "member" of "a 12-member panel": members are counted, not panels."""
    before = noun.i - 1
    hyphen = before > 0 and noun.doc[before].tag_ == "HYPH" and noun.tag_ in _ONE
    return hyphen and noun.doc[before - 1].tag_ == "CD" and not noun.is_sent_start


def _last_noun(doc: Doc, start: int) -> Token | None:
    last: Token | None = None
    for token in doc[start : start + _LONGEST]:
        if _hedges_a_whole(token):
            continue
        if token.tag_ not in _PHRASE or token.is_space:
            break
        if last is not None and _begins_anew(last, token):
            break
        if token.tag_ in _NOUNS:
            last = token
    return last


def _hedges_a_whole(token: Token) -> bool:
    """Match "roughly" in "312 of the museum's roughly 900 workers"."""
    hedge = token.tag_ in _HEDGE and token.i + 1 < len(token.doc)
    return hedge and token.nbor(-1).tag_ == "POS" and token.nbor(1).tag_ == "CD"


def _begins_anew(last: Token, token: Token) -> bool:
    """Say whether the phrase is over: "30 women accusing", "12 members Tuesday"."""
    if token.nbor(-1).tag_ in _JOINING or _hedges_a_whole(token.nbor(-1)):
        return False
    if last.tag_ in _PLURAL and token.tag_ not in {"NN", "NNS", "POS", "HYPH"}:
        return True
    return token.tag_ in _OPENING


def _is_further_on(parsed: Token, head: Token) -> bool:
    """Say whether the parse joins the phrase with one more noun right behind it."""
    return (
        parsed.tag_ in _NOUNS
        and head.i < parsed.i <= head.i + 2
        and head in children(parsed, "compound", "nmod:poss", "nmod:unmarked")
    )
