"""Component `names`: repair what the statistical recognizer says about names.

Trained on little text, it calls one surname a person here and a company there. An
article names people in full at least once, so its own words settle most doubts; open
lists of first names, places and common words are further signs (`claims.names`).
"""

from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from claims.extraction.names import bodies, datelines, people, presented, trimming
from claims.extraction.names.known import NAME_LABELS, KnownNames
from claims.extraction.names.noise import Capitals, without_noise

__all__ = ["NameRepair", "make_names"]


@Language.factory("names", requires=["doc.ents", "token.tag"], assigns=["doc.ents"])
def make_names(nlp: Language, name: str) -> "NameRepair":
    """Make the component; it stands after the tagger and the recognizer."""
    return NameRepair()


class NameRepair:
    """Trims names to what is the name, then lets the article vote on their labels."""

    def __call__(self, doc: Doc) -> Doc:
        """Replace the article's names; dates and figures stay as they were found."""
        others = [span for span in doc.ents if span.label_ not in NAME_LABELS]
        names = [span for span in doc.ents if span.label_ in NAME_LABELS]
        doc.set_ents(_disjoint(_repaired(doc, names), others))
        return doc


def _repaired(doc: Doc, recognized: Sequence[Span]) -> list[Span]:
    """Trim and complete the names one by one, then compare them with each other."""
    names = [part for span in recognized for part in trimming.trimmed(span)]
    heads = list(datelines.dateline_names(doc))
    capitals = Capitals(doc)
    names = _disjoint(heads, without_noise(doc, names, capitals))
    names = [bodies.relabelled(span) for span in names]
    names = list(bodies.numbered(doc, names))
    names = list(bodies.completed(doc, names, capitals.is_idle))
    spelled = [*bodies.spelled(doc, names), *people.after_ranks(doc)]
    spelled += bodies.called_the(doc)
    spelled += presented.groups(doc, capitals.is_idle)
    spelled += presented.bodies(doc, capitals.is_idle)
    spelled += presented.national_bodies(doc)
    spelled += presented.partners(doc)
    spelled += presented.people(doc, names)
    spelled += presented.coined(doc, names)
    spelled += presented.set_before_kinds(doc, names)
    spelled += without_noise(doc, presented.places(doc, names), capitals)
    spelled += presented.bases(doc)
    names = people.completed(doc, filter_spans([*spelled, *names]))
    known = KnownNames(names, datelines.places(heads))
    missed = list(known.missed(doc, names))
    if missed:
        known.count(missed)
    names = _disjoint(heads, map(known.relabelled, filter_spans([*names, *missed])))
    return bodies.joined(doc, names)


def _disjoint(names: Sequence[Span], others: Iterable[Span]) -> list[Span]:
    """Put names before others where both claim a word."""
    taken = {token.i for span in names for token in span}
    free = [span for span in others if taken.isdisjoint(token.i for token in span)]
    return sorted([*names, *free], key=lambda span: span.start)
