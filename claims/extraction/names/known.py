"""What an article's own mentions say about its names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from difflib import get_close_matches
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.names.companies import has_officer
from claims.extraction.names.evidence import votes_for
from claims.extraction.names.outlets import TELLING
from claims.extraction.names.places import PLACES, is_placed
from claims.extraction.names.words import NAME_TAGS, WORDS_OF_A_PERSON, is_rank
from claims.names.gazetteer import (
    is_city,
    is_coined,
    is_common_word,
    is_country,
    is_given_name,
    is_place,
    is_surname,
)
from claims.names.matching import is_team
from claims.names.words import (
    ADHERENTS,
    BODIES,
    COMPANY_HEADS,
    COMPANY_OPENINGS,
    GENERATIONS,
)

NAME_LABELS: Final = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "WORK_OF_ART"}
    | {"PRODUCT"}
)
_SPEECH: Final = frozenset({"say", "tell", "add", "reply", "respond", "write", "ask"})
_LONGEST_NAME: Final = 6
_SHORTEST_PART: Final = 3
_PAIR: Final = 2
_ALIKE: Final = 0.75  # of a misspelt name, after Ratcliff and Obershelp
_WEIGHT_OF_A_DATELINE: Final = 3
Words = tuple[str, ...]
Votes = defaultdict[Words, Counter[str]]


class KnownNames:
    """The label of each name, and the parts of the names of people."""

    def __init__(self, names: Iterable[Span], places: Set[str]) -> None:
        """Count the votes for every name's labels; the most voted one wins.

        `places` are known from datelines.
        """
        self._votes: Votes = defaultdict(Counter)
        self._speaking: set[Words] = set()
        self._acting: set[Words] = set()
        self._called: set[Words] = set()
        for place in places:
            self._votes[tuple(place.split())]["GPE"] += _WEIGHT_OF_A_DATELINE
        self.count(names)

    def count(self, names: Iterable[Span]) -> None:
        """Take in the votes of further mentions."""
        for span in names:
            votes = votes_for(span)
            self._votes[_words(span)].update(votes)
            if votes["PERSON"] > 1:
                self._called.add(_words(span))
            if _is_speaking_place(span):
                self._speaking.add(_words(span))
            if _is_acting(span):
                self._acting.add(_words(span))
        labels = {
            words: _winner(self._votes, self._speaking, words) for words in self._votes
        }
        labels |= dict.fromkeys(_short_forms(labels), "ORG")
        labels |= dict.fromkeys(_unintroduced(labels, self._bare()), "ORG")
        people = [words for words, label in labels.items() if label == "PERSON"]
        full = [parts for words in people if len(parts := _parts(words)) > 1]
        self.labels: Mapping[Words, str] = labels
        self.surnames = set(filter(_is_name_part, (parts[-1] for parts in full)))
        self.given_names = set(filter(_is_name_part, (parts[0] for parts in full)))

    def _bare(self) -> Set[Words]:
        """The names that act while no sign tells that a person does."""
        return self._acting - self._called

    def relabelled(self, span: Span) -> Span:
        """Give the span the label that the article gives its name."""
        label = self.labels[_words(span)]
        if label == "PERSON" and self._runs_on(span):
            return Span(span.doc, span.start, span.end - 1, label=label)
        is_surname = span.text in self.surnames
        if is_surname and not _is_placed_there(span):
            label = "PERSON"
        return Span(span.doc, span.start, span.end, label=label)

    def _runs_on(self, span: Span) -> bool:
        """Match "Roe Vows" of a headline in an article about Ann Roe."""
        last = span[-1]
        is_pair = len(span) == _PAIR and span[0].text in self.surnames
        is_verb = last.text.endswith("s") and is_common_word(last.text)
        return is_pair and is_verb and not is_surname(last.text)

    def missed(self, doc: Doc, found: Sequence[Span]) -> Iterator[Span]:
        """Yield mentions of known names that the recognizer passed over."""
        taken = {token.i for span in found for token in span}
        for token in doc:
            if token.i not in taken and self._may_begin(token):
                span = self._longest_from(doc, token.i, taken)
                if span is not None:
                    yield span

    def _may_begin(self, token: Token) -> bool:
        return token.tag_ in NAME_TAGS or token.is_title

    def _longest_from(self, doc: Doc, start: int, taken: set[int]) -> Span | None:
        for end in range(min(start + _LONGEST_NAME, len(doc)), start, -1):
            label = self._known_label(doc[start:end])
            if label and taken.isdisjoint(range(start, end)):
                return Span(doc, start, end, label=label)
        return None

    def _known_label(self, span: Span) -> str:
        words = _words(span)
        if len(words) == 1 and (not _stands_alone(span) or _is_mere_word(span)):
            return ""
        if len(words) == 1 and words[0] in self.surnames | self.given_names:
            return "PERSON"
        if (
            len(words) == _PAIR
            and words[1] in self.surnames
            and is_given_name(words[0])
        ):
            return "PERSON"
        return self.labels.get(words, "")


def _is_mere_word(span: Span) -> bool:
    """Match "Rights" that opens a sentence, though "Elbon Rights" is known."""
    is_plural = span.text.endswith("s") or span[0].tag_ not in NAME_TAGS
    is_idle = is_plural and is_common_word(span.text) and bool(span[0].is_sent_start)
    return is_idle and not has_officer(span)


def _short_forms(labels: Mapping[Words, str]) -> Iterator[Words]:
    """Yield the names of companies without their kind: "Elbon" of "Elbon Homes".

    A place stays one.
    """
    for words, label in labels.items():
        if label == "ORG" and len(words) > 1:
            if _is_called_short(words, labels):
                yield words[:1]
            if is_team(words):
                yield words[-1:]
            if words[-1] in COMPANY_HEADS:
                yield from _company(words[:-1], labels)
            if words[0] in COMPANY_OPENINGS:
                yield from _company(words[1:], labels)


def _unintroduced(labels: Mapping[Words, str], acting: Set[Words]) -> Iterator[Words]:
    """Yield "people" of one word that no list knows: news names people in full once.

    A slip for the surname of somebody named is no company.
    """
    parts = {word for words in labels if len(words) > 1 for word in words}
    for words in acting:
        is_bare = labels[words] == "PERSON" and len(words) == 1
        if is_bare and is_coined(words[0]) and not _is_slip(words[0], parts):
            yield words


def _is_slip(name: str, parts: Iterable[str]) -> bool:
    """Match "Ruis" where the article has Ana Ruiz."""
    return bool(get_close_matches(name, parts, n=1, cutoff=_ALIKE))


def _is_called_short(words: Words, labels: Mapping[Words, str]) -> bool:
    """Match "Elbonix" of "Elbonix Cells", a word that means nothing else."""
    label = labels.get(words[:1], "")
    is_doubtful = label in {"PERSON", "GPE"} or (not label and words[-1].endswith("s"))
    return is_doubtful and is_coined(words[0])


def _company(short: Words, labels: Mapping[Words, str]) -> Iterator[Words]:
    name = " ".join(short)
    is_placed = is_place(name) or is_city(name) or is_country(name)
    is_placed = is_placed and labels.get(short) != "PERSON"
    if not is_placed:
        yield short


def _words(span: Span) -> Words:
    """Cut at white space: a double-barrelled surname is one word."""
    return tuple(span.text.split())


def _parts(words: Words) -> Words:
    return tuple(word for word in words if word not in GENERATIONS | {"The"})


def _is_acting(span: Span) -> bool:
    """Say whether a single word does something or is told: "Palaver said"."""
    if len(span) > 1 or is_rank(span.doc[max(span.start - 1, 0)]):
        return False
    before = span.doc[max(span.start - 1, 0) : span.start].text
    return span.root.dep_ in SUBJECTS or before in TELLING


def _is_speaking_place(span: Span) -> bool:
    """Say whether a "place" says something, as a person taken for one does."""
    is_subject = span.root.dep_.startswith("nsubj")
    is_speaking = is_subject and span.root.head.lemma_ in _SPEECH
    return span.label_ in PLACES and is_speaking


def _winner(votes: Votes, speaking: Set[Words], words: Words) -> str:
    """Give the most frequent label, or make a person of who is called by surname.

    "Jane Doe" that comes back as "Doe" is a person if "Doe" was once recognized as
    one, or was taken for a place that says something while the full name was not.
    """
    label = max(votes[words].items(), key=lambda vote: (vote[1], vote[0] != "PERSON"))[
        0
    ]
    is_company = words[0] in COMPANY_OPENINGS | {"The"}
    if len(words) not in WORDS_OF_A_PERSON or is_company:
        return label
    if not all(map(_is_name_part, words)):
        return label
    surname = words[-1:]
    is_known = surname in votes and votes[surname]["PERSON"] > 0
    is_misplaced = label not in PLACES and surname in speaking
    is_relative = label == "ORG" and _is_surname_of_another(words, votes)
    return "PERSON" if is_known or is_misplaced or is_relative else label


def _is_surname_of_another(words: Words, votes: Votes) -> bool:
    """Match "Ann Roe" beside "Max Roe", a person."""
    return any(
        other[-1] == words[-1] and other[0] != words[0] and is_given_name(other[0])
        for other, labels in votes.items()
        if len(other) in WORDS_OF_A_PERSON and labels.most_common(1)[0][0] == "PERSON"
    )


def _is_name_part(word: str) -> bool:
    is_alphabetic = word.replace("-", "").isalpha()
    is_word = word[0].isupper() and is_alphabetic and len(word) >= _SHORTEST_PART
    return is_word and word not in BODIES | ADHERENTS and not is_country(word)


def _is_placed_there(span: Span) -> bool:
    return span.label_ in PLACES and is_placed(span)


def _stands_alone(span: Span) -> bool:
    """Say whether no capitalised neighbour makes the word part of a longer name."""
    doc = span.doc
    before, after = (
        doc[max(span.start - 1, 0) : span.start],
        doc[span.end : span.end + 1],
    )
    neighbours = [near for near in (*before, *after) if not is_rank(near)]
    is_half = any(near.text == "-" for near in neighbours)
    return not is_half and all(near.tag_ not in NAME_TAGS for near in neighbours)
