"""From whom an outlet has what it prints, hop by hop to who has it first-hand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from django.db.models import Q

from articles.metadata.outlet_names import outlet_key
from claims.alignment.origins.origins import Path, path_of
from claims.extraction.grammar.nouns import DOCUMENT_NOUNS
from claims.models import Claim, Comparison, Figure
from claims.origins import Origins, provenance
from claims.wording import on_one_line, outlet_name, passage_url

# Attributions that stand one inside the other.
DEEPEST = 10
# Words of "the letter that he wrote" in which "letter" is looked for.
DOCUMENT_WORDS = 4
Told = TypeVar("Told", Claim, Figure)


@dataclass(frozen=True, slots=True)
class Hop:
    """An outlet that prints something, or somebody who says it.

    `how` is what the hop before does: citing, copying or quoting this one. `href` is
    the passage, or the page of who says it; of a missing outlet no text is here.
    `document` is what it was said in, as printed.
    """

    name: str
    href: str = ""
    how: str = ""
    document: str = ""
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Trail:
    """Hops from the outlet that prints something to who has it first-hand.

    In a circle outlets cite each other: nobody is known to have it first-hand.
    """

    hops: list[Hop]
    is_circle: bool = False

    @property
    def distance(self) -> int:
        """Hops to the first hand; none where the outlet says it in its own voice."""
        return len(self.hops) - 1


def trail_of_answer(figure: Figure, known: Iterable[Figure], to: Origins) -> Trail:
    """The way of an answer among all that are `known` of its question."""
    return _trail(figure, to.path(figure), {one.pk: one for one in known})


def trail_of_claim(said: Claim) -> Trail:
    """The way of a claim among other wordings of the same utterance."""
    known = {one.pk: one for one in [said, *_other_wordings(said)]}
    others = [provenance(one) for one in known.values()]
    return _trail(said, path_of(provenance(said), others), known)


def _other_wordings(said: Claim) -> Iterable[Claim]:
    """What was compared with it, and with that: the way may lead over another."""
    beside = _compared_with({said.pk})
    if not beside:
        return ()
    ids = beside | _compared_with(beside)
    return Claim.objects.standing().with_passage().filter(pk__in=ids - {said.pk})


def _compared_with(claims: set[int]) -> set[int]:
    touching = Q(left_claim__in=claims) | Q(right_claim__in=claims)
    pairs = Comparison.objects.upheld().filter(touching)
    sides = pairs.values_list("left_claim", "right_claim")
    return {pk for pair in sides for pk in pair}


def _trail(given: Told, path: Path, known: Mapping[int, Told]) -> Trail:
    steps: list[Told] = [known[one.answer] for one in path.steps if one.answer in known]
    if given not in steps:
        steps.insert(0, given)
    hops: list[Hop] = [_outlet(given)]
    hops += [_outlet(after, _how(before)) for before, after in pairwise(steps)]
    if path.is_circle:
        return Trail(hops, is_circle=True)
    if path.source.outlet:
        hops.append(_missing(steps[-1]))
    return Trail([*hops, *_speakers(steps[-1])])


def _how(before: Told) -> str:
    return "citing" if before.credit_id else "copying"


def _outlet(given: Told, how: str = "") -> Hop:
    return Hop(outlet_name(given.revision.article), passage_url(given), how)


def _missing(given: Told) -> Hop:
    name = given.credit.outlet if given.credit else ""
    return Hop(name, how="citing", is_missing=True)


def _speakers(given: Told) -> Iterator[Hop]:
    """Who is quoted for it in its text, from the outermost to who said it.

    An outlet that the text credits was named before.
    """
    credited = given.credit.key if given.credit else ""
    for link in _outermost_first(given):
        hop = _speaker(link, given.revision.text)
        if outlet_key(hop.name) != credited:
            yield hop


def _outermost_first(given: Claim | Figure) -> list[Claim]:
    """The claim that gives it, inside those that report it."""
    link = given.claim if isinstance(given, Figure) else given
    links: list[Claim] = []
    while link is not None and len(links) < DEEPEST:
        links.insert(0, link)
        link = link.inside
    return links


def _speaker(claim: Claim, text: str) -> Hop:
    who = claim.speaker
    name = who.name if who else claim.speaker_name or "somebody unnamed"
    href = who.get_absolute_url() if who else ""
    document = _document(claim, text)
    is_told = name.casefold() in document.casefold()
    return Hop(name, href, how="quoting", document="" if is_told else document)


def _document(claim: Claim, text: str) -> str:
    """What its speaker is called in the text, if that is a letter or the like."""
    spans = claim.speaker_spans[:1]
    words = " ".join(on_one_line(text[start:end]) for start, end in spans)
    first = words.casefold().split()[:DOCUMENT_WORDS]
    return words if DOCUMENT_NOUNS.intersection(first) else ""
