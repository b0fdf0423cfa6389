"""Where the sentence around a place in a text begins and ends, by its marks alone."""

import re

_END = re.compile(r"[.!?]+[\"”’')\]]*(?=\s)|\n")
_GOES_ON = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|Mt|No|vs|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev"
    r"|Hon|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m)"
    r"|\b[A-Z](?:\.[A-Z])*)\.$"
)
_OPENS = re.compile(r"\s+[\"“‘'(\[]*[A-Z0-9]|\s*\n|\s*$")
_LOOKED_AT = 1_500  # characters each way; no sentence is longer


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """The sentence around `text[at]`, as [start, end) without outer spaces."""
    first, last = max(0, at - _LOOKED_AT), min(len(text), at + _LOOKED_AT)
    start, end = first, last
    for match in _END.finditer(text, first, last):
        if not _is_end(text, match):
            continue
        if match.end() > at:
            end = match.end()
            break
        start = match.end()
    shown = text[start:end]
    return start + len(shown) - len(shown.lstrip()), start + len(shown.rstrip())


def sentence_before(text: str, at: int) -> tuple[int, int]:
    """The sentence in front of the one that begins at `at`; empty at the top."""
    before = text[:at].rstrip()
    return sentence_at(text, len(before) - 1) if before else (0, 0)


def _is_end(text: str, match: re.Match[str]) -> bool:
    if match.group() == "\n":
        return True
    is_short = _GOES_ON.search(text[max(0, match.start() - 8) : match.start() + 1])
    return not is_short and bool(_OPENS.match(text, match.end()))
