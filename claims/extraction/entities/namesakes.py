"""Tell people of one surname apart: by title, by generation, by who was spoken of."""

from collections import Counter
from typing import Final

from spacy.tokens import Doc, Span

from claims.extraction.entities.cast import Cast, Entity, Mention
from claims.extraction.entities.gender import honorific_gender
from claims.extraction.grammar.phrases import SUBJECTS, children, is_subject, relation
from claims.names.cutting import generation
from claims.names.first_names import first_name_gender
from claims.names.words import GENERATIONS, KIN

_PROMINENT: Final = 40  # tokens that a place in the sentence makes up for
_OF_KIN: Final = 120  # tokens after which kin may be meant by the surname alone
_CALLED: Final = {"elder": "sr", "older": "sr", "younger": "jr"}


def generation_of(doc: Doc, mention: Mention) -> str:
    """The "Jr." that a person's name ends in; empty where none does."""
    last = doc[mention.end - 1].text
    return last if mention.label == "PERSON" and last in GENERATIONS else ""


def is_other_generation(printed: str, entity: Entity) -> bool:
    """Match "Max Roe Jr." beside "Max Roe Sr."."""
    told, known = generation(printed), generation(entity.generation)
    return bool(told and known) and told != known


def tell_generations(cast: Cast) -> None:
    """Let father and son of one name bear what tells them apart."""
    names = Counter(one.name for one in cast.entities if one.is_person)
    for entity in cast.entities:
        if entity.generation and names[entity.name] > 1:
            entity.names[f"{entity.name} {entity.generation}"] += 1


def _of_generation(doc: Doc, mention: Mention, bearers: list[Entity]) -> list[Entity]:
    """Whom "the younger Roe" calls, or all who bear the name."""
    before = doc[max(mention.start - 1, 0)].lower_
    told = _CALLED.get(before)
    called = [one for one in bearers if generation(one.generation) == told]
    return called if told and called else bearers


def nearest(cast: Cast, mention: Mention, bearers: list[Entity]) -> Entity | None:
    """Of the bearers of a surname, the one the text was about last.

    None where the title tells that it is somebody else: "Mr. Ruiz" beside Ana.
    """
    gender = honorific_gender(mention.titles[0]) if mention.titles else None
    bearers = _of_generation(cast.doc, mention, bearers)
    fitting = [
        e for e in bearers if gender is None or _known_gender(e) in {None, gender}
    ]
    ranked = sorted(fitting, key=lambda e: -_prominence(cast.doc, mention, e))
    if not ranked:
        return None
    is_beside = len(ranked) > 1 and _is_beside(cast.doc, mention, *ranked[:2])
    return ranked[1] if is_beside else ranked[0]


def _is_beside(doc: Doc, mention: Mention, last: Entity, first: Entity) -> bool:
    """Match "Ana Ruiz, wife of Max Ruiz": what follows is about the first of them."""
    places = [
        max((m.start for m in e.mentions if m.start < mention.start), default=-1)
        for e in (first, last)
    ]
    between = doc[places[0] : max(places)]
    return 0 <= places[0] < places[1] and not any(
        token.tag_.startswith(("VB", "MD")) or token.is_sent_end for token in between
    )


def _known_gender(entity: Entity) -> str | None:
    """The gender that a title tells, or else the first name."""
    titles = [title for mention in entity.mentions for title in mention.titles]
    genders = [gender for title in titles if (gender := honorific_gender(title))]
    given = [name.given[0] for name in entity.person_names() if name.given]
    genders += [gender for word in given if (gender := first_name_gender(word))]
    return genders[0] if genders else None


def _prominence(doc: Doc, mention: Mention, entity: Entity) -> float:
    """How far on the last mention before this one is; a subject counts for more."""
    before = [m for m in entity.mentions if m.start < mention.start]
    if not before:
        return -min(m.start for m in entity.mentions)
    last = max(before, key=lambda m: m.start)
    spans = [doc[m.start : m.end] for m in before[-2:]]
    score = float(last.start)
    if _was_brought_in_as_kin(doc, mention, last):
        score -= _OF_KIN
    elif any(is_subject(span) or _is_set_beside_one(span) for span in spans):
        score += _PROMINENT
    if spans[-1].root.dep_ in {"nmod", "nmod:poss"}:
        score -= _PROMINENT  # "the wife of Max Ruiz" is not about him
    return score


def _was_brought_in_as_kin(doc: Doc, mention: Mention, last: Mention) -> bool:
    """Match "Her mother, Ana Ruiz, said": one paragraph on, "Ruiz" is the daughter."""
    noun = doc[last.start : last.end].root.head
    is_kin = noun.lemma_.lower() in KIN and noun.i < last.start
    is_elsewhere = any("\n" in one.text for one in doc[last.end : mention.start])
    return is_kin and is_elsewhere and bool(children(noun, "nmod:poss"))


def _is_set_beside_one(span: Span) -> bool:
    """Match a name in apposition to a subject: "Her mother, Ana Ruiz, said …"."""
    root = span.root
    return root.dep_ == "appos" and relation(root.head) in SUBJECTS
