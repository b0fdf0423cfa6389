"""Ask how large something is: "a deficit of $75 million", "at a cost of £2,000"."""

from typing import Final

from claims.extraction.asking.openings import Opening
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup

_LIKE_COST: Final = frozenset(
    "cost price rate speed distance height depth altitude value".split()
)
_WITHOUT_SIZE: Final = frozenset(
    "total sum maximum minimum average kind part number majority mother father rate"
    " handful series pair couple variety team group crowd".split()
)
_PHRASE: Final = frozenset({"NN", "JJ", "HYPH", "VBN"})
_SIZED: Final = frozenset({"money", "percent", "count"})


def sized(target: Target, group: VerbGroup, cut: int) -> tuple[Opening | None, int]:
    """The opening for what stands before "of" at `cut`, and where that begins."""
    doc, start = target.doc, cut
    while start - 1 >= group.end and doc[start - 1].tag_ in _PHRASE:
        start -= 1
    article = start - 1
    is_one = doc[article].lower_ in {"a", "an"} and article >= group.end
    if doc[cut - 1].tag_ != "NN" or not is_one:
        return None, cut
    if article > group.end and doc[article - 1].tag_ in {"IN", "TO"}:
        return _at_what(target, article, cut), article - 1
    if article != group.end or not _has_size(target, cut):
        return None, cut
    return Opening(f"How large {doc[article:cut].text.lower()}", target.end), article


def _at_what(target: Target, article: int, cut: int) -> Opening | None:
    """ "At a cost of": at what cost."""
    doc = target.doc
    if doc[cut - 1].lower_ not in _LIKE_COST:
        return None
    case = doc[article - 1].lower_.capitalize()
    return Opening(f"{case} what {doc[article + 1 : cut].text}", target.end)


def _has_size(target: Target, cut: int) -> bool:
    """Say whether a thing is so large: a deficit is, a group of nine boats is not."""
    is_of_things = target.is_count and target.noun is not None
    is_sized = target.doc[cut - 1].lower_ not in _WITHOUT_SIZE
    return is_sized and target.kind in _SIZED and not is_of_things
