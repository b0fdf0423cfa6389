"""Names out of GUM's `Entity=` layer, which marks every mention, named or not.

Format: https://wiki.gucorpling.org/gum/annotations
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.training.language.labels import MISSING, TITLES, place_label
from claims.training.language.treebank import Word

_BRACKET = re.compile(
    r"\((?P<opened>\d+(?:\[\d+/\d+\])?)-(?P<type>\w+)[^()]*(?P<closed>\))?"
    r"|(?P<ended>\d+(?:\[\d+/\d+\])?)\)"
)
_NAME_TAGS = frozenset({"NNP", "NNPS"})
_JOINTS = frozenset({"of", "the", "and", "for", "&", "-", "de", "la"})
_NOT_OF_PERSONS = frozenset({"of", "and", "for", "&"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of the entity layer over words `[first, last]` of its sentence."""

    first: int
    last: int
    type: str


def mentions(words: Sequence[Word]) -> list[Mention]:
    """Read the bracketed mentions of one sentence."""
    found: list[Mention] = []
    open_mentions: dict[str, list[tuple[int, str]]] = {}
    for index, word in enumerate(words):
        for bracket in _BRACKET.finditer(word.entity):
            if bracket["closed"]:
                found.append(Mention(index, index, bracket["type"]))
            elif bracket["opened"]:
                opened = open_mentions.setdefault(bracket["opened"], [])
                opened.append((index, bracket["type"]))
            elif open_mentions.get(bracket["ended"]):
                first, kind = open_mentions[bracket["ended"]].pop()
                found.append(Mention(first, index, kind))
    return sorted(found, key=lambda mention: (mention.first, -mention.last))


def entity_labels(words: Sequence[Word]) -> list[str]:
    """Label each word in BILUO's manner: `B-ORG`, `I-ORG`, `O` or `MISSING`.

    Names keep the label of the widest mention they head. Adjectives of nations and
    parties, which the layer leaves out, are groups; figures and times are unknown,
    since GUM does not mark them as OntoNotes does.
    """
    labels = [_unmarked_label(word, index) for index, word in enumerate(words)]
    taken: set[int] = set()
    for mention in mentions(words):
        name = _name(words, mention)
        if name and not taken.intersection(name):
            taken.update(name)
            _write(labels, name, _label(words, mention, name))
    return labels


def _unmarked_label(word: Word, index: int) -> str:
    if word.tag in {"JJ", "NNPS"} and word.lemma[:1].isupper() and index:
        return "B-NORP"
    is_unsure = word.tag in {"CD", "$", *_NAME_TAGS}
    return MISSING if is_unsure else "O"


def _name(words: Sequence[Word], mention: Mention) -> range:
    """Give the run of capitalised words around the mention's head; may be empty."""
    head = _head(words, mention)
    if words[head].tag not in _NAME_TAGS:
        return range(0)
    first = last = head
    while first > mention.first and _continues(words, first - 1, -1, mention):
        first -= 1
    while last < mention.last and _continues(words, last + 1, 1, mention):
        last += 1
    while first < last and words[first].form in TITLES | _JOINTS:
        first += 1
    while last > first and words[last].form in _JOINTS:
        last -= 1
    return range(first, last + 1)


def _head(words: Sequence[Word], mention: Mention) -> int:
    inside = range(mention.first, mention.last + 1)
    outward = (i for i in inside if words[i].head - 1 not in inside)
    return next(outward, mention.last)


def _continues(words: Sequence[Word], index: int, step: int, mention: Mention) -> bool:
    """Say whether the word carries the name on, alone or as a joint to a next one."""
    if words[index].tag in _NAME_TAGS or words[index].form in _JOINTS - {"of", "the"}:
        return True
    beyond = range(index + step, index + 3 * step, step)
    return words[index].form in _JOINTS and any(
        mention.first <= i <= mention.last and words[i].tag in _NAME_TAGS
        for i in beyond
    )


def _label(words: Sequence[Word], mention: Mention, name: range) -> str:
    text = " ".join(words[i].form for i in name)
    if mention.type == "person":
        return _person_label([words[i] for i in name])
    if mention.type == "place":
        return place_label(text)
    return {"organization": "ORG", "event": "EVENT"}.get(mention.type, MISSING)


def _person_label(words: Sequence[Word]) -> str:
    if any(word.form in _NOT_OF_PERSONS for word in words):
        return MISSING
    return "NORP" if all(word.tag == "NNPS" for word in words) else "PERSON"


def _write(labels: list[str], name: range, label: str) -> None:
    for index in name:
        prefix = "B" if index == name.start else "I"
        labels[index] = MISSING if label == MISSING else f"{prefix}-{label}"
