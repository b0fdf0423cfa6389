"""Which other outlets a text credits for what it prints, and how far each credit goes.

A line is a passage that proves a credit: "first reported by The City". Pure
wording; who published the text, and which figures a line holds for, others say.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.metadata.credit_wordings import (
    AGAIN,
    BEFORE_A_NAME,
    BEHIND_A_NAME,
    DATELINE,
    NAME_BEFORE,
    NAME_BEHIND,
    SLUG,
    Frame,
    Reach,
)
from articles.metadata.lines import head_of, lines_of
from articles.metadata.outlet_names import is_newsroom, outlet_key
from articles.metadata.sentences import sentence_at, sentence_before

_SEARCHED = 200_000  # characters
_REMEMBERED = 600  # characters back to whom "the newspaper" is


@dataclass(frozen=True, slots=True)
class CreditLine:
    """An outlet credited at `text[start:end]`, for `scope` if not for the text.

    `is_certain` says that the name alone shows a newsroom. `outlet` is as
    printed; the scope is [start, end) and empty where `reach` needs none.
    """

    outlet: str
    reach: Reach
    start: int
    end: int
    scope: tuple[int, int] = (0, 0)
    is_certain: bool = True

    @property
    def key(self) -> str:
        return outlet_key(self.outlet)


_SLUGS_WITHIN = 6  # lines from the top
_LAST = 3  # lines at the bottom
_MADE_UP = re.compile(r"^(?:.* )?(?=[Tt]he )")
_BEFORE_A_NAME = re.compile(
    r"^(?:(?:An?|On|In|But|And|As|When|Since|After|Before|While|Although|Though|Last|Earlier"
    r"|Then|Later|However|Also|For|By|From|At|If|That|What|According|(?:Mon|Tues|Wednes"
    r"|Thurs|Fri|Satur|Sun)day|Yesterday|Today)\b,? ?)+"
)
_DAY_AT_END = re.compile(r" (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day|\d+)$")
_MIGHT_BE = re.compile(r"^[Tt]he [A-Z][a-z]\w*$")
_REFERS_BACK = re.compile(
    r"^(?:(?:The|This|That|These|Those|His|Her|Their|Its) (?:\w+ ){0,2}?(?P<noun>\w+)"
    r"|It)"
    r" (?:was|were|has been|had been|have been|has|had)? ?(?:first|originally)\b"
    r"|\bfirst (?:reported|revealed|disclosed|to \w+(?: on)?) (?:the|this|that) "
    r"(?P<object>\w+)\W*$"
)
_STANDS_FOR_ALL = frozenset(
    "news payment payments sum amount figure figures number numbers total count toll"
    " deal details tally move decision incident it findings".split()
)
_MONEY = frozenset(
    "donation donations gift gifts contribution contributions grant loan settlement fee"
    " bonus bribe bribes salary price purchase fine award cheque check".split()
)
_SUM = re.compile(r"[$£€¥₹]|\b(?:dollars|pounds|euros|rupees|[mb]illion)\b")
_STEM = 5


def credit_lines(text: str) -> list[CreditLine]:
    """Every credit of a text, in reading order; none on words of another."""
    text = text[:_SEARCHED]
    found: list[CreditLine] = []
    for line in sorted([*_slugs(text), *_worded(text)], key=_widest_first):
        if not any(_overlap(line, other) for other in found):
            found.append(line)
    found += _again(text, [*found])
    return sorted(found, key=lambda line: line.start)


def _widest_first(line: CreditLine) -> tuple[int, int]:
    return _WIDEST.index(line.reach), line.start


_WIDEST = (Reach.TEXT, Reach.STORY, Reach.SENTENCE, Reach.QUOTATION)


def _worded(text: str) -> Iterator[CreditLine]:
    for pattern, frames in _PATTERNS:
        for match in pattern.finditer(text):
            at = next(i for i in range(len(frames)) if match[f"f{i}"] is not None)
            line = _line(text, frames[at], match)
            if line is not None:
                yield line


_PATTERNS = ((NAME_BEHIND, BEFORE_A_NAME), (NAME_BEFORE, BEHIND_A_NAME))


def _line(text: str, frame: Frame, match: re.Match[str]) -> CreditLine | None:
    name = _bare(match["name"])
    is_certain = is_newsroom(name) or bool(match["hint"])
    is_strong = frame.is_strong or bool(match.groupdict().get("as"))
    if not (is_certain or is_strong or _MIGHT_BE.match(name)):
        return None
    start = match.start() + max(0, match["name"].find(name)) * _leads(match)
    scope = _scope(text, match) if frame.reach in _SCOPED else (0, 0)
    return CreditLine(name[:200], frame.reach, start, match.end(), scope, is_certain)


_SCOPED = (Reach.SENTENCE, Reach.QUOTATION)


def _leads(match: re.Match[str]) -> bool:
    """Whether the wording begins with the name, which may have taken in too much."""
    return match.start("name") == match.start()


def _bare(name: str) -> str:
    """The name alone: "On Tuesday The Quay Post" is "The Quay Post"."""
    bare = _BEFORE_A_NAME.sub("", _MADE_UP.sub("", name))
    return _DAY_AT_END.sub("", bare) or name


def _scope(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Its sentence, with the one before where it speaks of that one's matter."""
    start, end = sentence_at(text, match.start())
    refers = _REFERS_BACK.search(text[start:end])
    if refers:
        earlier = sentence_before(text, start)
        noun = (refers["noun"] or refers["object"] or "it").casefold()
        if _is_meant(noun, text[slice(*earlier)]):
            start = earlier[0]
    return start, end


def _is_meant(noun: str, earlier: str) -> bool:
    """Say whether "the donation" speaks of the matter of the sentence before."""
    if noun in _STANDS_FOR_ALL or noun[:_STEM] in earlier.casefold():
        return True
    return noun in _MONEY and _SUM.search(earlier) is not None


def _slugs(text: str) -> Iterator[CreditLine]:
    """An agency's own dateline, byline or signature: the text is its copy."""
    head, every = head_of(text), list(lines_of(text))
    for line in head:
        if match := DATELINE.match(line.words):
            name = match["name"] or match["bare"]
            yield _slug(name, line.start, line.start + match.end())
            return
    for line in [*head[:_SLUGS_WITHIN], *every[-_LAST:]]:
        if match := SLUG.match(line.words):
            yield _slug(match["name"], line.start, line.end)
            return


def _slug(name: str, start: int, end: int) -> CreditLine:
    return CreditLine(name, Reach.TEXT, start, end, is_certain=is_newsroom(name))


def _again(text: str, found: Iterable[CreditLine]) -> Iterator[CreditLine]:
    """Credits to "the newspaper": the outlet credited shortly before."""
    known = [line for line in found if line.is_certain and line.reach in _SCOPED]
    for match in AGAIN.finditer(text):
        before = [line for line in known if line.end <= match.start()]
        last = max(before, key=lambda line: line.end, default=None)
        if last is not None and match.start() - last.end <= _REMEMBERED:
            reach = Reach.QUOTATION if match["told"] else Reach.SENTENCE
            scope = sentence_at(text, match.start())
            yield CreditLine(last.outlet, reach, *match.span(), scope)


def _overlap(left: CreditLine, right: CreditLine) -> bool:
    return left.start < right.end and right.start < left.end
