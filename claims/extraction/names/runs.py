"""How far a name goes on both sides: "Mothers of the Square", "St Roe's Infirmary"."""

from collections.abc import Callable
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.names.words import NAME_TAGS, POSSESSIVES, is_rank
from claims.names.gazetteer import is_common_word
from claims.names.words import BODIES, NATIONALS

_LONGEST_NAME: Final = 5
_WORD_TAGS: Final = NAME_TAGS | {"NN", "NNS", "JJ", "RB", "VBG"}
_OWNERS: Final = frozenset("Children Citizens Men People Women".split())
IsIdle = Callable[[Token], bool]
"""Says of a token that its capital says nothing, as in a headline."""


def end_of_run(doc: Doc, start: int) -> int:
    """Give where the name that begins at a token ends; its start, if none does."""
    end = start
    while end < min(len(doc), start + _LONGEST_NAME) and _is_name_word(doc[end]):
        end += 1 + _joint(doc, end + 1)
    is_name = end > start and not is_rank(doc[start])
    is_named = doc[end - 1].tag_ in NAME_TAGS | {"RB", "NNS"} or _is_camel(doc[end - 1])
    return end if is_name and is_named else start


def _is_camel(token: Token) -> bool:
    """Match "BeatOn"."""
    return not token.is_upper and any(map(str.isupper, token.text[1:]))


def _joint(doc: Doc, place: int) -> int:
    """Count the words that join on another: two in "Mothers of the Square"."""
    is_thing_of = doc[place - 1].tag_ == "NNPS" and doc[place : place + 1].text == "of"
    if not is_thing_of:
        return 0
    count = 1 + (doc[place + 1 : place + 2].text == "the")
    goes_on = place + count < len(doc) and _is_name_word(doc[place + count])
    return count if goes_on else 0


def start_of_run(doc: Doc, head: int, is_idle: IsIdle) -> int:
    """Give where the name of the body begins: its head, if nothing leads up to it."""
    start = head
    while start and _leads_on(doc[start - 1]):
        start -= 1
    while start < head and _is_mere_opening(doc[start], is_idle):
        start += 1
    if start and doc[start - 1].text == "-":
        return head  # "Trans-Elbon Trust" has lost its beginning
    is_pair = start == head and doc[head - 1].tag_ == "NNP"
    return head - 1 if is_pair and _leads_on(doc[head - 1]) else start


def _leads_on(token: Token) -> bool:
    if token.text in POSSESSIVES:
        if _owns_alone(token):
            return True
        is_plural = token.i > 0 and token.nbor(-1).text.endswith("s")
        return is_plural and token.text in {"'", "’"} and token.nbor(-1).is_title
    is_owner = token.tag_ == "NNS" and token.nbor(1).text in POSSESSIVES
    is_adjective = token.tag_ == "JJ" and token.lower_ not in NATIONALS
    is_within = is_adjective and token.is_title and not token.is_sent_start
    is_name = is_owner or token.tag_ in NAME_TAGS or _is_of_nation(token) or is_within
    return is_name and _is_name_word(token) and not is_rank(token)


def _is_of_nation(token: Token) -> bool:
    """Match "the Elbonian" before "Environment Agency"."""
    is_set = token.i > 0 and token.nbor(-1).lower_ == "the"
    return is_set and token.lower_ in NATIONALS and token.nbor(2).text in BODIES


def _owns_alone(mark: Token) -> bool:
    """Match "People’s Assembly", "St Roe’s Infirmary"."""
    owner = mark.doc[max(mark.i - 2, 0) : mark.i]
    words = [token.text for token in owner]
    if not words:
        return False
    is_plural = words[-1].istitle() and words[-1].endswith(("men", "women", "people"))
    return is_plural or words[-1] in _OWNERS or words[0] in {"Saint", "St", "St."}


def _is_mere_opening(token: Token, is_idle: IsIdle) -> bool:
    is_word = is_common_word(token.text) and token.text not in BODIES
    return is_idle(token) and is_word and not token.is_upper


def _is_name_word(token: Token) -> bool:
    is_word = token.tag_ in _WORD_TAGS or _is_camel(token)
    return token.text[0].isupper() and is_word and not token.is_space
