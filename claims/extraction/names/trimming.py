"""Where a name begins and ends: ranks, articles and possessives are no part of it."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.names.words import (
    NAME_TAGS,
    POSSESSIVES,
    is_rank,
    is_sure_rank,
    opens_office,
)
from claims.names.gazetteer import is_common_word, is_given_name, is_surname
from claims.names.words import (
    BODIES,
    COMPANY_OPENINGS,
    GENERATIONS,
    HONOURS,
    OFFICE_WORDS,
    PARTICLES,
)

_EDGES: Final = frozenset(".,;:!?-–—\"'“”‘’()[]…/|") | {"''", "``", "--", "..."}
_OF_PEOPLE: Final = ("er", "ist", "man", "or", "our")
_PAIR: Final = 2  # words of a full name at the least
_FUNCTION_TAGS: Final = ("V", "IN", "DT", "CC", "PRP", "MD", "TO", "W", "RB")


def trimmed(span: Span) -> Iterator[Span]:
    """Yield the names within a span: none of a mere rank, two around an office.

    "Ruritania District Attorney Jane Doe" is a place and a person, whatever the label.
    """
    doc = span.doc
    start, end = _without_edges(doc, *_first_line(span))
    start += _is_job_before_name(doc[start:end])
    if _is_mere_office(doc, start, end, span.label_):
        return
    if (belonging := _belonging(doc, start, end)) is not None:
        yield from _name(doc, start, belonging, "PERSON")
        yield from _name(doc, belonging + 1, end, "ORG")
        return
    office = _office(span, start, end)
    if office is None:
        yield from _name(doc, start, end, span.label_)
        return
    yield from _name(doc, office.stop, end, "PERSON")
    if span.label_ != "PERSON":
        yield from _name(doc, *_without_edges(doc, start, office.start), span.label_)


def _is_job_before_name(name: Span) -> bool:
    """Match "Economist Ann Roe", the job's capital being the sentence's."""
    if len(name) <= _PAIR or is_given_name(name[0].text):
        return False
    if noun_type(name[0].lower_) == "person":
        return name[0].is_sent_start is True or is_given_name(name[1].text)
    return name[0].is_sent_start is True and _is_trade(name[0])


def _is_trade(token: Token) -> bool:
    """Match "Depositor", "Grandmaster", "Neighbours" by how words for people end."""
    word = token.lower_.removesuffix("s")
    return word.endswith(_OF_PEOPLE) and not is_surname(token.text)


def _is_mere_office(doc: Doc, start: int, end: int, label: str) -> bool:
    """Match "the Speaker" and "Minister of Ports", which name nobody."""
    if end <= start or not is_rank(doc[start]):
        return False
    if end == start + 1:
        return doc[max(start - 1, 0)].lower_ == "the"
    return label != "PERSON" and doc[start + 1].lower_ in {"of", "for"}


def _belonging(doc: Doc, start: int, end: int) -> int | None:
    """Where a person's name ends that took in a body's: "Ann Roe of Elbon Bank"."""
    for place in range(start + _PAIR, end - 1):
        if doc[place].lower_ in {"of", "at", "from"}:
            before, after = doc[start:place], doc[place + 1 : end]
            is_called = is_given_name(before[0].text) and before[-1].tag_ in NAME_TAGS
            is_body = any(token.text in BODIES for token in after)
            is_one = is_called and not any(token.text in BODIES for token in before)
            return place if is_one and is_body else None
    return None


def _name(doc: Doc, start: int, end: int, label: str) -> Iterator[Span]:
    while label == "PERSON" and end > start + _PAIR and doc[end - 1].text in HONOURS:
        end -= 1
    if any(token.text not in GENERATIONS for token in doc[start:end]):
        yield Span(doc, start, end, label=label)


def _first_line(span: Span) -> tuple[int, int]:
    """Give the part before the first line end or credit: no name runs on after one."""
    breaks = (token.i for token in span if token.i > span.start and _parts(token))
    return span.start, next(breaks, span.end)


def _parts(token: Token) -> bool:
    """Match a line end, a sum, and the stroke of "RPA/File"."""
    if token.text != "/":
        return "\n" in token.text or token.is_currency
    after = token.doc[token.i + 1 : token.i + 2].text
    return is_common_word(after) and after not in BODIES


def _without_edges(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and _is_before_name(doc[start]):
        start += 1
    while start < end and _is_after_name(doc[end - 1]):
        end -= 1
    return start, end


def _is_edge(token: Token) -> bool:
    return token.is_space or token.text in _EDGES or token.text in POSSESSIVES


def _is_before_name(token: Token) -> bool:
    """Say whether the word leads up to a name; "The" may open an outlet's."""
    opens = token.text == "The" or token.text in COMPANY_OPENINGS
    leads_up = token.tag_.startswith(_FUNCTION_TAGS) and not opens
    is_common = token.is_lower and token.text not in PARTICLES
    return _is_edge(token) or leads_up or is_common


def _is_after_name(token: Token) -> bool:
    is_in_office = token.lower_ in OFFICE_WORDS and _leads_to_rank(token)
    is_common = token.is_lower or token.tag_.startswith("V")
    return _is_edge(token) or is_common or is_in_office


def _leads_to_rank(token: Token) -> bool:
    """Match "District" of "District Attorney", "State" of "State's Attorney"."""
    after = token.doc[token.i + 1 : token.i + 3]
    if token.text == "County" and _follows_name(token):
        return False
    is_owner = len(after) > 1 and after[0].text in POSSESSIVES
    return any(map(is_rank, after[is_owner : is_owner + 1]))


def _follows_name(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).tag_ in NAME_TAGS


def _office(span: Span, start: int, end: int) -> range | None:
    """Give the span's last office, unless the rank is part of a longer name."""
    ranks = [i for i in range(start, end) if _is_office(span, i, start, end)]
    if not ranks or not _can_follow_office(span.doc[ranks[-1] + 1 : end]):
        return None
    first = ranks[-1]
    while first > start and _is_part_of_office(span.doc[first - 1], start):
        first -= 1
    return range(first, ranks[-1] + 1)


def _is_part_of_office(token: Token, start: int) -> bool:
    """Match "District", not "County" where it ends a place's name."""
    return opens_office(token) and not (token.text == "County" and token.i > start)


def _is_office(span: Span, index: int, start: int, end: int) -> bool:
    """Say whether the word is a rank; before a person's name it surely is."""
    opens_person = index == start and span.label_ == "PERSON" and end - start > 1
    return is_sure_rank(span.doc[index]) or (opens_person and is_rank(span.doc[index]))


def _can_follow_office(rest: Span) -> bool:
    """Say whether the words are a person's name, or none at all."""
    if any(token.text in BODIES for token in rest):
        return False
    names = [token for token in rest if token.text not in PARTICLES | {"-"}]
    are_names = all(token.tag_ in NAME_TAGS for token in names)
    is_generation = bool(names) and names[0].text in GENERATIONS
    return are_names and not is_generation
