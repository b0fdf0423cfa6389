"""Words without which a turn of phrase cannot stand in a text.

Most turns of phrase are of other matters than a figure's sentence: to look for one
only where it may be, each is known by a few words of which it must hold one.
"""

import re
from collections.abc import Iterator, Sequence

# What a turn of phrase holds besides words: the figure, and gaps around it.
_SIGNS = frozenset({"#", "!", "…", "·"})
_OPTIONAL_GROUP, _GROUP, _NOT_BEHIND = ")?", "(?:", "(?!"
# A letter that may be left out, or one of several: "jobs?", "hospitali[sz]ed".
_CHOICE = re.compile(r"(?P<maybe>\w)\?|\[(?P<one_of>\w+)\]")
_PLAIN = re.compile(r"[\w’'-]+,?")
_WORD = re.compile(r"\w+")


def words_of(text: str) -> frozenset[str]:
    """The words of a text by which a turn of phrase may be known, folded."""
    return frozenset(_WORD.findall(text.casefold()))


def needed_words(turn: str) -> frozenset[str]:
    """Words of which a text with this turn of phrase holds one; none: not known.

    `turn` has its lists, groups and verbs written out as regular expressions.
    """
    known = (_needed(part) for part in _split(turn, " ") if part not in _SIGNS)
    return min(filter(None, known), key=len, default=frozenset())


def _needed(part: str) -> frozenset[str]:
    """The words of one part of a turn: a word, or a choice of turns."""
    if not part.startswith(_GROUP):
        return frozenset(filter(None, map(_first_word, _variants(part))))
    end = _closing(part)
    rest = part[end + 1 :]
    if rest.startswith("?"):
        return _needed(rest[1:]) if rest[1:] else frozenset()
    if rest and not rest.startswith(_NOT_BEHIND):
        return frozenset()
    choices = [needed_words(one) for one in _split(part[len(_GROUP) : end], "|")]
    return frozenset().union(*choices) if all(choices) else frozenset()


def _split(text: str, sign: str) -> Sequence[str]:
    """The parts of a regular expression between signs that stand in no group."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if letter == sign and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part for part in parts if part]


def _closing(group: str) -> int:
    """The place of the bracket that closes the first one."""
    depth = 0
    for place, letter in enumerate(group):
        depth += (letter == "(") - (letter == ")")
        if letter == ")" and not depth:
            return place
    return len(group)


def _variants(word: str) -> Iterator[str]:
    """Every spelling of a word with letters to choose from; none of other patterns."""
    found = _CHOICE.search(word)
    if found is None:
        if _PLAIN.fullmatch(word):
            yield word
        return
    choices = ["", found["maybe"]] if found["maybe"] else list(found["one_of"])
    for letter in choices:
        yield from _variants(word[: found.start()] + letter + word[found.end() :])


def _first_word(word: str) -> str:
    return next(iter(words_of(word.partition("-")[0])), "")
