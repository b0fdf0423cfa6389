"""Line up two wordings of one utterance, word by word.

Same: every word agrees. Shortened: one stops earlier, starts later or leaves
out a part. Altered: a word was changed. Altered outranks shortened, shortened
outranks same. Words in brackets or parentheses are the outlet's own and an
ellipsis owns up to a cut: neither alters, nor does a hyphen or a space. Compared
are bare words; shown is what was printed, with its commas and apostrophes.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from enum import StrEnum
from itertools import pairwise

_WORD = re.compile(r"\[[^\]]*\]|\([^)]*\)|…|\.\.\.|[^\W_]+(?:['’.-][^\W_]+)*")
_JOINT = re.compile(r"[\s-]")
_OPENS, _CLOSES = ("[", "("), ("]", ")")
_SHINGLE = 4
_SHARED_WORDS = 6
_SHARED_PART = 0.6
# Long forms that people speak short, and outlets write out.
_SHORT_FORMS = tuple(
    (re.compile(long), short)
    for long, short in (
        (r"\bwill not\b", "won't"),
        (r"\bcan ?not\b", "can't"),
        (r"\bshall not\b", "shan't"),
        (r"\b(\w+) not\b", r"\1n't"),
        (r"\b(\w+) (?:is|has)\b", r"\1's"),
        (r"\b(\w+) are\b", r"\1're"),
        (r"\b(\w+) have\b", r"\1've"),
        (r"\b(\w+) will\b", r"\1'll"),
        (r"\b(\w+) (?:would|had)\b", r"\1'd"),
        (r"\bi am\b", "i'm"),
        (r"\blet us\b", "let's"),
        (r"\bgonna\b", "going to"),
    )
)
_ELLIPSES = frozenset({"…", "..."})
_PRINTED_WORDS = 12
_QUOTATION_MARK = re.compile(r"[\"“”]")
_EDGES = " ,.;:…—-"

# Cuts a part out of a quotation: from one word up to another.
_Part = Callable[[int, int], str]


class Wording(StrEnum):
    """How two wordings of one utterance relate."""

    SAME = "same"
    SHORTENED = "shortened"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class WordingFinding:
    """How two wordings relate, why, and the aligned words as printed.

    Each row of `words` is (op, left words, right words) with op "equal",
    "replace", "delete" (only left) or "insert" (only right). "Equal" is also what
    is said alike, as "won't" and "will not" are.
    """

    wording: Wording
    reason: str
    words: tuple[tuple[str, str, str], ...]


def words_of(text: str) -> list[str]:
    """The words of a quotation, its brackets and its ellipses."""
    return _WORD.findall(text)


def _folded(words: Iterable[str]) -> list[str]:
    return [word.casefold().replace("’", "'").rstrip(".") for word in words]


def shingles(text: str) -> set[str]:
    """Runs of four folded words: wordings of one utterance share some."""
    words = _folded(words_of(text))
    return {
        " ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)
    }


def compare_wordings(left: str, right: str) -> WordingFinding | None:
    """Align two quotations; None when they are not one utterance."""
    words = words_of(left), words_of(right)
    folded = _folded(words[0]), _folded(words[1])
    matcher = SequenceMatcher(None, *folded, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not _is_one_utterance(blocks, folded):
        return None
    bare = list(_rows(matcher, _bare(words[0]), _bare(words[1])))
    printed = list(_rows(matcher, _printed(left), _printed(right)))
    wording = _judge(bare)
    rows = tuple(
        (row[0] if _differs(*row) else "equal", one, other)
        for row, (_, one, other) in zip(bare, printed, strict=True)
    )
    return WordingFinding(wording, _reason(wording, rows), rows)


def _is_one_utterance(
    blocks: Sequence[Match], folded: tuple[list[str], list[str]]
) -> bool:
    """A shared run, and shared words that are most of the shorter wording."""
    if not blocks or max(block.size for block in blocks) < _SHINGLE:
        return False
    shared = sum(block.size for block in blocks)
    if shared < _SHARED_WORDS:
        return False
    return shared / min(len(folded[0]), len(folded[1])) >= _SHARED_PART


def _rows(
    matcher: SequenceMatcher[str], left: _Part, right: _Part
) -> Iterator[tuple[str, str, str]]:
    for op, left_from, left_to, right_from, right_to in matcher.get_opcodes():
        yield op, left(left_from, left_to), right(right_from, right_to)


def _bare(words: Sequence[str]) -> _Part:
    return lambda first, end: " ".join(words[first:end])


def _printed(text: str) -> _Part:
    """Parts as they stand in the text: each mark stays with the word it touches."""
    words = list(_WORD.finditer(text))
    starts = [0, *(_start(text, *pair) for pair in pairwise(words)), len(text)]
    return lambda first, end: text[starts[first] : starts[end]].strip()


def _start(text: str, before: re.Match[str], word: re.Match[str]) -> int:
    """Where a word begins, with what opens it: a quotation mark, say."""
    space = max(text.rfind(mark, before.end(), word.start()) for mark in " \n")
    return word.start() if space < 0 else space + 1


def _judge(rows: Sequence[tuple[str, str, str]]) -> Wording:
    inner = rows[1:-1]
    if any(_alters(*row) for row in inner) or _edge_alters(rows):
        return Wording.ALTERED
    if any(_differs(*row) for row in rows):
        return Wording.SHORTENED
    return Wording.SAME


def _differs(op: str, left: str, right: str) -> bool:
    return op != "equal" and _shortened(left) != _shortened(right)


def _alters(op: str, left: str, right: str) -> bool:
    """Say whether a difference between shared words changes the utterance."""
    if op == "equal" or _is_outlets_own(left) or _is_outlets_own(right):
        return False
    if _shortened(left) == _shortened(right):
        return False
    return op == "replace" or len((left or right).split()) < _SHINGLE


def _shortened(words: str) -> str:
    """The words run together in their short forms: "will not" is said as "won't".

    An ellipsis alone leaves out nothing that the other wording has.
    """
    spoken = (part for part in words.casefold().split() if part not in _ELLIPSES)
    text = " ".join(spoken).replace("’", "'")
    for long, short in _SHORT_FORMS:
        text = long.sub(short, text)
    return _JOINT.sub("", text)


def _edge_alters(rows: Sequence[tuple[str, str, str]]) -> bool:
    """At an edge a few words in place of others alter; longer ones go on elsewhere."""
    return any(
        op == "replace"
        and _shortened(left) != _shortened(right)
        and max(len(left.split()), len(right.split())) < _SHINGLE
        and not _is_outlets_own(left)
        and not _is_outlets_own(right)
        for op, left, right in (rows[0], rows[-1])
    )


def _is_outlets_own(words: str) -> bool:
    """Brackets and ellipses: the outlet says itself that it changed or cut."""
    parts = words.split()
    return bool(parts) and (
        any(part in _ELLIPSES for part in parts)
        or (words.startswith(_OPENS) and words.endswith(_CLOSES))
    )


def _reason(wording: Wording, rows: Sequence[tuple[str, str, str]]) -> str:
    if wording is Wording.SAME:
        return "Both print the same words."
    changes = [row for row in rows if row[0] != "equal"]
    if wording is Wording.ALTERED:
        altering = [row for row in changes if _alters(*row)]
        changes = [row for row in changes if row[0] == "replace"] or altering or changes
        return _sentence(_change(*row) for row in changes[:3])
    cuts = [left or right for _, left, right in changes]
    return _sentence(f"one leaves out “{_brief(cut)}”" for cut in cuts[:3])


def _sentence(parts: Iterable[str]) -> str:
    said = "; ".join(parts)
    return f"{said[0].upper()}{said[1:]}."


def _change(op: str, left: str, right: str) -> str:
    if op == "replace":
        return f"one prints “{_brief(left)}”, the other “{_brief(right)}”"
    return f"only one prints “{_brief(left or right)}”"


def _brief(printed: str) -> str:
    """The words of a part with what stands between them, for a sentence to quote."""
    parts = _QUOTATION_MARK.sub("", printed).strip(_EDGES).split()
    if len(parts) <= _PRINTED_WORDS:
        return " ".join(parts)
    return " ".join(parts[:_PRINTED_WORDS]).strip(_EDGES) + " …"
