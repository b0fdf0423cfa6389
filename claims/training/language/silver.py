"""Clean automatic names: CoreNLP is often right about a string, seldom every time.

Three repairs, in this order: a name takes the label that its string has most often
in the corpus; a surname takes the person's label where the article gives the full
name; and what stays doubtful is marked as unknown rather than as no name.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from claims.training.language.labels import (
    CORRECTIONS,
    MISSING,
    TITLES,
    is_figure,
)
from claims.training.language.pieces import LabelledSpan
from claims.training.language.polnear import Article, Name, Token, names

FIGURES: Final = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL"})
_NAME_TAGS: Final = frozenset({"NNP", "NNPS"})
_GENERATIONS: Final = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"})
_FEWEST_VOTES: Final = 3
_CLEAR_MAJORITY: Final = 0.6
_LONGEST_NAME: Final = 8


@dataclass(frozen=True, slots=True)
class Ballot:
    """What each string is, by the majority of its labels in the whole corpus."""

    labels: Mapping[str, str]

    @classmethod
    def count(cls, articles: Iterable[Article]) -> "Ballot":
        """Count the labels of every string; strings without a majority are unknown."""
        votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for article in articles:
            for name in names(article):
                if name.label not in FIGURES | {MISSING}:
                    votes[name.text][name.label] += 1
        enough = {s: v for s, v in votes.items() if v.total() >= _FEWEST_VOTES}
        winners = {string: _winner(vote) for string, vote in enough.items()}
        return cls(winners | CORRECTIONS)


def _winner(votes: Counter[str]) -> str:
    label, count = votes.most_common(1)[0]
    return label if count >= _CLEAR_MAJORITY * votes.total() else MISSING


def clean_names(article: Article, ballot: Ballot) -> list[LabelledSpan]:
    """Give the article's repaired names, sorted, without overlap.

    Spans labelled `MISSING` hold words whose label is not known.
    """
    voted = [_vote(_untitled(name), ballot) for name in names(article)]
    persons = _persons(voted)
    settled = [_settle(name, article, ballot, persons) for name in voted]
    spans = [_span(name) for name in settled if name.label]
    taken = {position for span in spans for position in range(span.start, span.end)}
    free = [token for token in article.tokens if token.start not in taken]
    spans.extend(_unmarked(article, free, ballot, persons))
    return sorted(spans, key=lambda span: span.start)


def _untitled(name: Name) -> Name:
    """Leave ranks out of a person's name: "Mr. Doe" is Doe."""
    first, _, rest = name.text.partition(" ")
    if name.label != "PERSON" or first not in TITLES or not rest:
        return name
    start = name.end - len(rest)
    return _untitled(replace(name, start=start, text=rest, tags=name.tags[1:]))


def _vote(name: Name, ballot: Ballot) -> Name:
    if name.label in FIGURES:
        return name if is_figure(name.text, name.label) else replace(name, label="")
    if len(name.tags) > _LONGEST_NAME or not _NAME_TAGS.intersection(name.tags):
        is_group = name.label == "NORP"
        return name if is_group else replace(name, label=MISSING)
    return replace(name, label=ballot.labels.get(name.text, name.label))


def _persons(voted: Iterable[Name]) -> frozenset[str]:
    """Collect the surnames of the people who are named in full."""
    full = (n.text.split() for n in voted if n.label == "PERSON" and " " in n.text)
    surnames = ([w for w in words if w not in _GENERATIONS] for words in full)
    return frozenset(words[-1] for words in surnames if len(words) > 1)


def _settle(
    name: Name, article: Article, ballot: Ballot, persons: frozenset[str]
) -> Name:
    """Make a known surname a person; doubt names in the headline seen nowhere else."""
    if name.text in persons:
        return replace(name, label="PERSON")
    is_known = name.text in ballot.labels or name.label in FIGURES
    in_headline = name.start < article.headline_end
    return replace(name, label=MISSING) if in_headline and not is_known else name


def _span(name: Name) -> LabelledSpan:
    return LabelledSpan(name.start, name.end, name.label)


def _unmarked(
    article: Article,
    free: Sequence[Token],
    ballot: Ballot,
    persons: frozenset[str],
) -> Iterator[LabelledSpan]:
    """Fill names that CoreNLP passed over; headline capitals are unknown."""
    for token in free:
        label = "PERSON" if token.text in persons else ballot.labels.get(token.text)
        if token.text in TITLES:
            continue
        if token.tag in _NAME_TAGS and label:
            yield LabelledSpan(token.start, token.end, label)
        elif _is_doubtful(token, article.headline_end):
            yield LabelledSpan(token.start, token.end, MISSING)


def _is_doubtful(token: Token, headline_end: int) -> bool:
    in_headline = token.start < headline_end and token.text[:1].isupper()
    return in_headline or (token.tag in _NAME_TAGS and token.text[:1].isupper())
