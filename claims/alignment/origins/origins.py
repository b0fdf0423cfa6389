"""Who had an answer first: reports that credit one outlet for it are one origin."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from articles.metadata.outlet_names import is_one_of_many, is_short_for, may_be


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an answer comes from, as far as its article says.

    `outlet` is the key of its outlet's name and `credited` that of the outlet the
    text credits for it (`articles.metadata.outlet_names`), both empty if unknown;
    `is_certain` says that the credited name alone shows a newsroom, `is_copy` that
    the whole text is credited to it; `origin` is of its article: equal for copies of
    one wording.
    """

    answer: int
    article: int
    origin: int
    outlet: str = ""
    credited: str = ""
    is_certain: bool = True
    is_copy: bool = False
    value: str = ""
    published: date | None = None

    @property
    def is_credited(self) -> bool:
        """Whether it is another outlet's; one that cites itself credits nobody."""
        return bool(self.credited) and not may_be(self.credited, self.outlet)


@dataclass(frozen=True, slots=True)
class Source:
    """An origin of answers: articles of one wording, or an outlet without one here."""

    origin: int = 0
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """The answers that one goes back to, from credit to credit, and where that ends.

    The first of `steps` is the answer itself, or the copy that says whose text it is.
    In a circle outlets credit each other.
    """

    steps: Sequence[Provenance]
    source: Source
    is_circle: bool = False


def source_of(given: Provenance, others: Sequence[Provenance]) -> Source:
    """The origin of an answer among those to one question; see `path_of`."""
    return path_of(given, others).source


def path_of(given: Provenance, others: Sequence[Provenance]) -> Path:
    """The way of an answer back to its origin among those to one question.

    Followed from credit to credit: an outlet that a report credits may itself
    credit a third. A name that may be of several outlets leads nowhere, and an
    outlet that nobody knows is nobody else's.
    """
    steps = [_credited_copy(given, others)]
    while steps[-1].is_credited:
        named = _answer_of_credited(steps[-1], others)
        if named is None:
            return Path(steps, _without_article(steps[-1]))
        named = _credited_copy(named, others)
        if named in steps:
            first = min(one.origin for one in steps)
            return Path(steps, Source(first), is_circle=True)
        steps.append(named)
    return Path(steps, Source(steps[-1].origin))


def _credited_copy(given: Provenance, others: Iterable[Provenance]) -> Provenance:
    """The answer itself, or a copy of its text that says whose text it is."""
    if given.is_credited:
        return given
    copies = (one for one in others if one.origin == given.origin and one.is_copy)
    return next((one for one in copies if one.is_credited), given)


def origin_id(given: Provenance, others: Sequence[Provenance]) -> int:
    """A number that is equal for answers of one origin: that of an article."""
    source = source_of(given, others)
    if source.origin:
        return source.origin
    alike = [one.origin for one in others if source_of(one, others) == source]
    return min([given.origin, *alike])


def _answer_of_credited(
    given: Provenance, others: Iterable[Provenance]
) -> Provenance | None:
    """What the credited outlet itself answers: the same value first, the earliest."""
    found = [one for one in others if one.outlet and one.article != given.article]
    outlets = {one.outlet for one in found}
    meant = {outlet for outlet in outlets if outlet == given.credited}
    meant = meant or {one for one in outlets if is_short_for(given.credited, one)}
    if len(meant) != 1:
        return None
    printed = [one for one in found if one.outlet in meant]
    return min(printed, key=lambda one: (one.value != given.value, *_first(one)))


def _without_article(given: Provenance) -> Source:
    if given.is_certain and not is_one_of_many(given.credited):
        return Source(outlet=given.credited)
    return Source(given.origin)


def _first(one: Provenance) -> tuple[date, int]:
    return one.published or date.max, one.answer
