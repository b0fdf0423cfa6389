"""What an article's own mentions say about its names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.names.words import GENERATIONS, NAME_TAGS, is_rank

NAME_LABELS: Final = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "WORK_OF_ART"}
)
_PLACES: Final = frozenset({"GPE", "LOC", "FAC"})
_BEFORE_PLACES: Final = frozenset({"in", "near", "outside", "across", "throughout"})
_LONGEST_NAME: Final = 6
_SHORTEST_PART: Final = 3
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The label of each name by majority, and the parts of full personal names."""

    labels: Mapping[Words, str]
    parts_of_persons: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[Span]) -> "KnownNames":
        """Count the labels of every name; the most frequent one wins."""
        votes: defaultdict[Words, Counter[str]] = defaultdict(Counter)
        for span in names:
            votes[_words(span)][span.label_] += 1
        labels = {words: vote.most_common(1)[0][0] for words, vote in votes.items()}
        return cls(labels, frozenset(_parts_of_persons(labels)))

    def relabelled(self, span: Span) -> Span:
        """Give the span the label that the article gives its name."""
        label = self.labels[_words(span)]
        is_part = len(span) == 1 and span.text in self.parts_of_persons
        if is_part and not _is_placed(span):
            label = "PERSON"
        return Span(span.doc, span.start, span.end, label=label)

    def missed(self, doc: Doc, found: Sequence[Span]) -> Iterator[Span]:
        """Yield mentions of known names that the recognizer passed over."""
        taken = {token.i for span in found for token in span}
        for token in doc:
            if token.i not in taken and token.tag_ in NAME_TAGS:
                span = self._longest_from(doc, token.i, taken)
                if span is not None:
                    yield span

    def _longest_from(self, doc: Doc, start: int, taken: set[int]) -> Span | None:
        for end in range(min(start + _LONGEST_NAME, len(doc)), start, -1):
            label = self._known_label(doc[start:end])
            if label and taken.isdisjoint(range(start, end)):
                return Span(doc, start, end, label=label)
        return None

    def _known_label(self, span: Span) -> str:
        if len(span) == 1 and not _stands_alone(span[0]):
            return ""
        if len(span) == 1 and span.text in self.parts_of_persons:
            return "PERSON"
        return self.labels.get(_words(span), "")


def _words(span: Span) -> Words:
    return tuple(token.text for token in span)


def _parts_of_persons(labels: Mapping[Words, str]) -> Iterator[str]:
    """Yield the surnames and given names of the people who are named in full."""
    for words, label in labels.items():
        parts = [word for word in words if word not in GENERATIONS]
        if label == "PERSON" and len(parts) > 1:
            yield from (part for part in (parts[0], parts[-1]) if _is_name_part(part))


def _is_name_part(word: str) -> bool:
    return len(word) >= _SHORTEST_PART and word[0].isupper() and "." not in word


def _is_placed(span: Span) -> bool:
    """Say whether a place's preposition stands before: "in Paris", not "Paris said"."""
    before: Token | None = span.doc[span.start - 1] if span.start else None
    is_after_preposition = before is not None and before.lower_ in _BEFORE_PLACES
    return span.label_ in _PLACES and is_after_preposition


def _stands_alone(token: Token) -> bool:
    """Say whether no capitalised neighbour makes the word part of a longer name."""
    before = token.doc[max(token.i - 1, 0) : token.i]
    after = token.doc[token.i + 1 : token.i + 2]
    neighbours = [near for near in (*before, *after) if not is_rank(near)]
    return all(near.tag_ not in NAME_TAGS for near in neighbours)
