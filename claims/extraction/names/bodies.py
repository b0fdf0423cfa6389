"""Names of organisations that their spelling gives away."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from itertools import pairwise, takewhile
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.names.outlets import is_source
from claims.extraction.names.places import PLACES
from claims.extraction.names.runs import IsIdle
from claims.extraction.names.words import NAME_TAGS, POSSESSIVES
from claims.facts.calendar.words import FULL_MONTHS, WEEKDAY_NUMBERS
from claims.names.gazetteer import (
    is_city,
    is_common_word,
    is_given_name,
)
from claims.names.words import ALSO_SURNAMES, BODIES, BODY_OPENINGS

_JOINTS: Final = frozenset({"of", "and", "the", "for", "in", "on", "to", "&"})
_TASK_JOINTS: Final = frozenset({"for", "on"})
_SHORTEST_ABBREVIATION: Final = 2
_FEWEST_REPEATS: Final = 2
_LONGEST_STATION_NUMBER: Final = 2


def relabelled(span: Span) -> Span:
    """Make an organisation of a name with a body: "Elbonia Board of Trees"."""
    is_company = span[0].text in BODY_OPENINGS
    is_body = is_company or any(map(_is_body, span))
    if len(span) > 1 and is_body and not _is_full_name(span):
        return Span(span.doc, span.start, span.end, label="ORG")
    return span


def _is_full_name(span: Span) -> bool:
    """Match "Emily Post", not "Boston Post": two words, a first name and a surname."""
    is_pair = len(span) == len(("Emily", "Post"))
    is_called = is_given_name(span[0].text) and span[-1].text in ALSO_SURNAMES
    return is_pair and is_called and not is_city(span[0].text)


def _is_body(token: Token) -> bool:
    """Say whether the word heads a name, which "of" or "for" may carry on."""
    after = token.doc[token.i + 1 : token.i + 2]
    goes_on = any(near.tag_ in NAME_TAGS for near in after)
    return token.text in BODIES and not goes_on


def spelled(doc: Doc, names: Sequence[Span]) -> Iterator[Span]:
    """Yield organisations that brackets or possessives spell out."""
    labels = {token.i: span.label_ for span in names for token in span}
    for token in doc:
        if _is_bracketed_abbreviation(token):
            yield from _abbreviated(doc, token, labels)
    yield from _possessive_names(doc)


def _is_bracketed_abbreviation(token: Token) -> bool:
    is_inside = 0 < token.i < len(token.doc) - 1
    is_capitals = token.text.isupper() and token.text.isalpha()
    if not is_inside or not is_capitals or len(token) < _SHORTEST_ABBREVIATION:
        return False
    return token.nbor(-1).text == "(" and token.nbor(1).text == ")"


def _abbreviated(
    doc: Doc, abbreviation: Token, labels: dict[int, str]
) -> Iterator[Span]:
    """Yield "Ministry of Trees" and "MOT" of "Ministry of Trees (MOT)"."""
    start = _long_form_start(doc, abbreviation)
    if start is None:
        return
    first, last = (labels.get(i, "ORG") for i in (start, abbreviation.i - 2))
    is_body = first != last or first == "PERSON" or _names_body(doc, start)
    label = "ORG" if is_body else first
    yield Span(doc, start, abbreviation.i - 1, label=label)
    yield Span(doc, abbreviation.i, abbreviation.i + 1, label=label)


def _names_body(doc: Doc, start: int) -> bool:
    """Match "Transit Agency of Elbonia", where a body stands before its place."""
    words = takewhile(lambda token: token.text != "(", doc[start:])
    return any(token.text in BODIES for token in words)


def _long_form_start(doc: Doc, abbreviation: Token) -> int | None:
    """Walk back from the bracket until every letter has its word."""
    letters = abbreviation.text
    index = abbreviation.i - 2
    while letters and index >= 0:
        word = doc[index].text
        if word[0].upper() == letters[-1]:
            letters = letters[:-1]
        elif word not in _JOINTS:
            return None
        index -= 1
    return None if letters else index + 1


def _possessive_names(doc: Doc) -> Iterator[Span]:
    """Yield names like "Nature's Path", which come back and never come apart.

    The first word stands nowhere in the article without the second one.
    """
    marks = [token.i for token in doc[1:-1] if token.text in POSSESSIVES]
    found = [doc[i - 1 : i + 2] for i in marks if _are_titles(doc[i - 1], doc[i + 1])]
    counts = Counter((triple[0].text, triple[2].text) for triple in found)
    words = Counter(token.text for token in doc)
    for triple in found:
        count = counts[triple[0].text, triple[2].text]
        if count >= _FEWEST_REPEATS and count == words[triple[0].text]:
            yield Span(doc, triple.start, triple.end, label="ORG")


def _are_titles(owner: Token, thing: Token) -> bool:
    return owner.is_title and thing.is_title


def completed(doc: Doc, names: Sequence[Span], is_idle: IsIdle) -> Iterator[Span]:
    """Yield names, a body's stretched: "Trees and Parks Board", "Council on Trees".

    `is_idle` says of a token that its capital says nothing, as in a headline.
    """
    labels = {token.i: span.label_ for span in names for token in span}
    free = {t.i for t in doc if labels.get(t.i, "ORG") == "ORG" and not is_idle(t)}
    for span in names:
        start, end = span.start, span.end
        if span.label_ == "ORG" and any(token.text in BODIES for token in span):
            is_half = span[-1].text in BODIES and _pairs_before(doc, start, labels)
            start, end = start - 2 * is_half, _end_of_task(span, free)
            start = _with_owner(doc, start)
            end = _end_of_list(doc, start, end)
        yield Span(doc, start, end, label=span.label_)


def _pairs_before(doc: Doc, start: int, taken: Collection[int]) -> bool:
    """Say whether "Trees and" leads up to "Parks Board"."""
    if start <= 1 or doc[start - 1].text not in {"and", "&"}:
        return False
    first = doc[start - 2]
    is_free = first.i not in taken and not first.is_sent_start
    return is_free and first.is_title and first.tag_ in NAME_TAGS | {"NN", "NNS"}


def _end_of_task(body: Span, free: Set[int]) -> int:
    """Walk over what a body is for: "on Public Trees and Parks"."""
    doc, end = body.doc, body.end
    has_task = any(token.text in _TASK_JOINTS for token in body)
    joints = _TASK_JOINTS | {"and"} if has_task else _TASK_JOINTS
    while end + 1 < len(doc) and doc[end].text in joints:
        words = takewhile(lambda t: t.i in free and _is_task_word(t), doc[end + 1 :])
        stop = end + 1 + sum(1 for _ in words)
        if stop == end + 1:
            break
        end, joints = stop, _TASK_JOINTS | {"and"}
    return end


def _with_owner(doc: Doc, start: int) -> int:
    """Go back over "Farmers’" of "Farmers’ Alliance of Elbonia"."""
    if start <= 1 or doc[start].text not in BODIES:
        return start
    owner, mark = doc[start - 2], doc[start - 1]
    is_owned = mark.text in {"'", "’"} and owner.text.endswith("s")
    return start - 2 if is_owned and owner.is_title else start


def _end_of_list(doc: Doc, start: int, end: int) -> int:
    """Walk over "Ministry of Roads, Trees and Parks", which "and" closes."""
    if not any(token.text in {"of", "for"} for token in doc[start:end]):
        return end
    place, closes = end, False
    while place + 1 < len(doc) and doc[place].text in {",", "and"}:
        word = doc[place + 1]
        if not word.is_title or word.tag_[:1] != "N" or is_given_name(word.text):
            break
        closes = doc[place].text == "and"
        place += 2
        if closes:
            break
    has_comma = doc[end : end + 1].text == ","
    return place if closes and has_comma else end


def _is_task_word(token: Token) -> bool:
    is_day = token.lower_ in WEEKDAY_NUMBERS or token.lower_ in FULL_MONTHS
    is_word = token.is_title and is_common_word(token.text)
    return is_word and not is_day and token.text not in BODIES


def numbered(doc: Doc, names: Iterable[Span]) -> Iterator[Span]:
    """Yield the names, a station's number taken in: "Harbour 9 said"."""
    for span in names:
        is_single = len(span) == 1 and span.label_ in {"ORG", "PERSON"}
        is_named = is_single and is_common_word(span.text)
        is_station = is_named and _is_station_number(doc[span.end : span.end + 2])
        end = span.end + is_station
        yield Span(doc, span.start, end, label="ORG" if is_station else span.label_)


def _is_station_number(words: Span) -> bool:
    is_number = len(words) > 1 and words[0].text.isdigit()
    if not is_number or len(words[0]) > _LONGEST_STATION_NUMBER:
        return False
    return words[-1].text in POSSESSIVES or words[-1].tag_ in {"VBD", "VBZ"}


def called_the(doc: Doc) -> Iterator[Span]:
    """Yield outlets that "The" within a sentence makes known: "told The Hill"."""
    for token in doc[1:-1]:
        is_article = token.text == "The" and not token.is_sent_start
        if is_article and is_source(doc[: token.i]):
            end = token.i + 1
            while end < len(doc) and _is_title_name(doc[end]):
                end += 1
            if end > token.i + 1:
                yield Span(doc, token.i, end, label="ORG")


def _is_title_name(token: Token) -> bool:
    return token.is_title and token.tag_[:1] in {"N", "J"}


def joined(doc: Doc, names: Iterable[Span]) -> list[Span]:
    """Join a body and its own body: "Ruritania City Council’s Women’s Caucus"."""
    ordered = sorted(names, key=lambda span: span.start)
    given = ordered[:1]
    for _, span in pairwise(ordered):
        if _is_part_of(given[-1], span):
            given[-1] = Span(doc, given[-1].start, span.end, label="ORG")
        else:
            given.append(span)
    return given


def _is_part_of(owner: Span, part: Span) -> bool:
    if _is_of_place(owner, part):
        return True
    is_next = owner.end + 1 == part.start
    are_bodies = owner[-1].text in BODIES and part[-1].text in BODIES
    return is_next and are_bodies and owner.doc[owner.end].text in POSSESSIVES


def _is_of_place(body: Span, place: Span) -> bool:
    """Match "Reserve Authority of Elbonia", "Farm Union of the West"."""
    between = body.doc[body.end : place.start].text
    is_body = body.label_ == "ORG" and len(body) > 1 and body[-1].text in BODIES
    return is_body and place.label_ in PLACES and between in {"of", "of the"}
