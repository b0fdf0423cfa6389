"""Find names in a parsed text: the recogniser's, mended, and those it passed over."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.entities.cast import Mention
from claims.extraction.entities.titles import (
    after_titles,
    is_name_word,
    is_title,
    title_before,
    titled_names,
    with_first_name,
)
from claims.extraction.grammar.headlines import is_headline
from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import printed
from claims.names.words import BODIES, COMPANY_OPENINGS

NAMED: Final = frozenset(
    "PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART LAW PRODUCT".split()
)
_EDGE_TAGS: Final = frozenset("DT POS , . : `` '' -LRB- -RRB- _SP HYPH CC IN".split())
_PREPOSITIONS: Final = frozenset(
    """about after among before behind beside besides beyond despite during except for
    from in inside into like near of on since through to toward under unlike until
    upon versus with without""".split()
)
_OUTLETS: Final = frozenset({"magazine", "newspaper"})
_LONGEST_PERSON: Final = 4
_LONG: Final = 2


def find_mentions(doc: Doc, speaking: frozenset[int] = frozenset()) -> list[Mention]:
    """Return every name in reading order; none overlap.

    `speaking` are the tokens of sources: capitalised words there are a name, even
    where the recogniser saw none.
    """
    found = [m for ent in doc.ents if ent.label_ in NAMED for m in _mended(ent)]
    taken = {token for m in found for token in range(m.start, m.end)}
    for start, end in titled_names(doc):
        if taken.isdisjoint(range(start, end)):
            found.append(_mention(doc, start, end, "PERSON"))
    found += [m for m in _speaking_names(doc, speaking) if _is_free(doc, m, taken)]
    whole = _with_known_names(doc, found)
    return [mention for mention in whole if not _is_headline_noise(doc, mention, whole)]


def _speaking_names(doc: Doc, speaking: frozenset[int]) -> Iterator[Mention]:
    """Runs of two or more capitalised words in a source; "the" goes with groups."""
    run: list[int] = []
    for place in [*sorted(speaking), len(doc)]:
        follows = bool(run) and place == run[-1] + 1
        is_word = place < len(doc) and _is_plain_name_word(doc[place])
        if run and not (follows and is_word):
            if len(run) >= _LONG:
                yield _mention(doc, run[0], run[-1] + 1, _speaking_label(doc, run))
            run = []
        if is_word:
            run.append(place)


def _is_plain_name_word(token: Token) -> bool:
    return is_name_word(token) and not is_title(token)


def _speaking_label(doc: Doc, run: Sequence[int]) -> str:
    has_article = run[0] > 0 and doc[run[0] - 1].lower_ == "the"
    is_body = any(noun_type(doc[place].text) == "group" for place in run)
    return "ORG" if has_article or is_body or len(run) > _LONG + 1 else "PERSON"


def _is_free(doc: Doc, mention: Mention, taken: set[int]) -> bool:
    return taken.isdisjoint(range(mention.start, mention.end)) and not is_headline(
        doc[mention.start].sent
    )


def _mended(ent: Span) -> Iterator[Mention]:
    """Cut marks, articles and titles off a name; a name never crosses a line."""
    doc, start = ent.doc, ent.start
    end = next((token.i for token in ent if token.is_space), ent.end)
    while end > start and doc[end - 1].tag_ in _EDGE_TAGS:
        end -= 1
    while start < end and _is_before_name(doc[start]):
        start += 1
    if start == end or not any(token.is_alpha for token in doc[start:end]):
        return
    label = _label(doc, start, end, ent.label_)
    if label == "PERSON":
        start = with_first_name(doc, after_titles(doc, start, end), end)
    elif label == "GPE" and end < len(doc) and doc[end].lower_ in _OUTLETS:
        label, end = "ORG", end + 1  # "New York magazine"
    yield _mention(doc, start, end, label)


def _is_before_name(token: Token) -> bool:
    """Match articles, marks, and a preposition that opens the sentence."""
    return token.tag_ in _EDGE_TAGS or (
        token.is_sent_start is True and token.lower_ in _PREPOSITIONS
    )


def _label(doc: Doc, start: int, end: int, label: str) -> str:
    """The recogniser's label, but PERSON for two names behind a person's title."""
    is_titled = (
        start > 0 and doc[start - 1].text[0].isupper() and is_title(doc[start - 1])
    )
    if not is_titled:
        return label
    words = doc[start:end]
    is_body = any(noun_type(w.text) == "group" or w.text in BODIES for w in words)
    return "PERSON" if _is_name_like(words) and not is_body else label


def _mention(doc: Doc, start: int, end: int, label: str) -> Mention:
    title = title_before(doc, start) if label == "PERSON" else ""
    return Mention(start, end, label, (title,) if title else ())


def _with_known_names(doc: Doc, found: Sequence[Mention]) -> list[Mention]:
    """Let a long name found once swallow the pieces found of it elsewhere."""
    long = [m for m in found if m.end - m.start > 1]
    labels = {printed(doc, m.start, m.end): m.label for m in long}
    persons = {name for name, label in labels.items() if label == "PERSON"}
    persons |= {printed(doc, m.start, m.end) for m in found if m.titles}
    persons |= set(_called_by_last_word(doc, found))
    whole = [_grown(doc, mention, labels) for mention in found]
    relabelled = [
        replace(m, label="PERSON") if printed(doc, m.start, m.end) in persons else m
        for m in whole
    ]
    return _longest(relabelled)


def _called_by_last_word(doc: Doc, found: Sequence[Mention]) -> Iterator[str]:
    """Names of two words or more that go on by their last: people, not bodies."""
    alone = {
        doc[m.start].text
        for m in found
        if m.end - m.start == 1 and not (m.start and doc[m.start - 1].tag_ == "DT")
    }
    bodies = (one for one in found if one.label == "ORG")
    for mention in bodies:
        words = doc[mention.start : mention.end]
        is_bare = mention.start == 0 or doc[mention.start - 1].tag_ != "DT"
        is_called = words[-1].text in alone and not _names_body(words)
        if is_called and is_bare and _is_name_like(words):
            yield words.text


def _names_body(words: Span) -> bool:
    return words[0].text in COMPANY_OPENINGS or any(w.text in BODIES for w in words)


def _is_name_like(words: Span) -> bool:
    return _LONG <= len(words) <= _LONGEST_PERSON and all(map(is_name_word, words))


def _grown(doc: Doc, mention: Mention, labels: dict[str, str]) -> Mention:
    """The mention grown to the longest known name that begins with it here."""
    first = doc[mention.start].text
    if not any(name.startswith(first) for name in labels):
        return mention
    for end in range(min(mention.end + _LONGEST_PERSON, len(doc)), mention.end, -1):
        label = labels.get(printed(doc, mention.start, end))
        if label is not None:
            return replace(mention, end=end, label=label)
    return mention


def _longest(found: Sequence[Mention]) -> list[Mention]:
    """Of overlapping mentions keep the longest, in reading order."""
    taken: set[int] = set()
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start - m.end, m.start)):
        places = range(mention.start, mention.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    return sorted(kept, key=lambda m: m.start)


def _is_headline_noise(doc: Doc, mention: Mention, found: Sequence[Mention]) -> bool:
    """Match capitalised words of a headline that name nothing in the article."""
    if mention.end - mention.start <= 1 or not is_headline(doc[mention.start].sent):
        return False
    name = printed(doc, mention.start, mention.end).casefold()
    last = name.split()[-1]
    return not any(
        other is not mention and last in printed(doc, other.start, other.end).casefold()
        for other in found
    )
