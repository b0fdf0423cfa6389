"""Complete what a cue asks for: "called on Ruiz, the mayor, | to open an inquiry"."""

import re
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Token

from claims.extraction.acts.attributions import Attribution, Kind, Span
from claims.extraction.grammar.phrases import text_of, tokens_between

_ASKS: Final = re.compile(
    r"""(?:appeal(?:s|ed|ing)?\ (?:to|for)|ask(?:s|ed|ing)?|beg(?:s|ged|ging)?
    |call(?:s|ed|ing)?\ (?:up)?on|challeng(?:es|ed|ing)|implor(?:es|ed|ing)
    |instruct(?:s|ed|ing)?|order(?:s|ed|ing)?|press(?:es|ed|ing)?|tell(?:s|ing)?|told
    |urg(?:es|ed|ing)|warn(?:s|ed|ing)?)$""",
    re.IGNORECASE | re.VERBOSE,
)
_ASKED: Final = re.compile(
    r"\b(?:call|demand|order|plea|pledge|promise|request|threat|vow)s?(\s+)to\s+\w+$",
    re.IGNORECASE,
)
_STOPS: Final = frozenset({".", ",", ":", "-LRB-", "``", "''", "_SP"})


def complete_request(
    doc: Doc, found: Attribution, taken: frozenset[int]
) -> Attribution:
    """Return the attribution with the infinitive that tells what was asked for."""
    if found.kind is not Kind.INDIRECT or not found.cue or not found.content:
        return found
    return _with_infinitive(doc, _without_infinitive(doc, found), taken)


def _without_infinitive(doc: Doc, found: Attribution) -> Attribution:
    """Let "call to resign" | "over bribes" be "call" | "to resign over bribes"."""
    start, end = found.cue[-1]
    asked = _ASKED.search(text_of(doc), start, end)
    if asked is None or found.content[0][0] < end:
        return found
    content = ((asked.end(1), found.content[-1][1]),)
    return replace(
        found, cue=(*found.cue[:-1], (start, asked.start(1))), content=content
    )


def _with_infinitive(
    doc: Doc, found: Attribution, taken: frozenset[int]
) -> Attribution:
    """Take in "to …" behind the comma that closes an apposition to the hearer."""
    cue = text_of(doc)[slice(*found.cue[-1])]
    start, end = found.content[-1]
    content = tokens_between(doc, start, end)
    if content is None or start < found.cue[-1][1] or not _ASKS.search(cue):
        return found
    if any(token.tag_ in {"TO", "VBD", "VBZ", "VBP", "MD"} for token in content):
        return found
    infinitive = _infinitive(doc, content.end, taken)
    if infinitive is None:
        return found
    return replace(found, content=(*found.content[:-1], (start, infinitive[1])))


def _infinitive(doc: Doc, place: int, taken: frozenset[int]) -> Span | None:
    """Where the words from ", to" to the next mark or cue stand."""
    if place + 2 >= len(doc) or doc[place].text != "," or doc[place + 1].tag_ != "TO":
        return None
    last = place + 1
    while last + 1 < len(doc) and not _stops(doc[last + 1], taken):
        last += 1
    return doc[place + 1].idx, doc[last].idx + len(doc[last])


def _stops(token: Token, taken: frozenset[int]) -> bool:
    return token.tag_ in _STOPS or token.is_space or token.i in taken
