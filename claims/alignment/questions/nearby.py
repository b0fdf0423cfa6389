"""The words around a figure that no predicate of the parse holds, nearest first."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest

from claims.alignment.questions.printed import Printed
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.synonyms import has_synonyms
from claims.alignment.words.topics import WORD
from claims.reading import Circumstances, Predicate, Span

_CLAUSE_END = re.compile(r"[,;:—–]|\b(?:and|but|while|whereas|although)\b")
# A mark behind a word of three letters or more, not "Mr." and not "J."; or behind a
# short one that is no title: "filled in."
SENTENCE_END = re.compile(
    r"(?<=[\w)”\"’']{3}|\s(?:in|on|up|it|to|by|at|so|us|me|no|go|do|of|he|we|be|is)"
    r"|\s\d\d|\d\dm)[.!?][”\"’']?\s+(?=[“\"‘A-Z])|\n"
)
# "6.5 inches of rain": what is measured, inside the figure itself.
_MEASURED = re.compile(r"(?:\w+ ){0,2}\d[\d.,]*(?:\s[a-z-]+)?\s[a-z]+ of ([a-z]+)\b")
# "Two of her children were at school when she was killed": she is not counted.
_OF_SOMEBODY = re.compile(r"\b(?:when|after|before|while|since|as) (?:he|she)\b")
_NUMBER_OF = re.compile(
    r"\b[Nn]umber of (?:[a-z-]+ ){0,2}?([a-z]{3,}s|people|women|men|children)\b"
)
# "Grade 5 girls", "Class X pupils": it is the pupils who are counted.
_GRADES = folded("grade year class form standard stage level category type")
_OF_A_GRADE = re.compile(
    r"\b(?:Grade|Year|Class|Form|Standard|Stage|Level|Category|Type)s? (?:\d+|[IVX]+)"
    r" ([a-z]{3,}s|children|people|women|men)\b"
)
_GRADED = 30
# "Claims had climbed to 9,700": what climbed is counted.
_GREW_TO = re.compile(
    r"\b([a-z]{3,}s|people) (?:(?:had|have|has) )?(?:climbed|risen|rose|grown|grew"
    r"|jumped|swollen|swelled|soared|surged|doubled|fallen|fell|dropped) to "
    r"(?:about |around |some |nearly |almost |at least |more than |over )?$"
)
# "Finished 1,348 ahead": nothing that is counted.
_BEARINGS = frozenset({"ahead", "behind", "adrift", "clear"})
_MAGNITUDE = re.compile(
    r"\bmagnitude[ -](?:of )?\d[\d. ]*|\d[- ]magnitude\b", re.IGNORECASE
)
_SCALE_BEFORE, _SCALE_BEHIND = 13, 10
# Behind a figure, what is told of something else: ", which scientists are testing".
_OF_SOMETHING_ELSE = re.compile(
    r"[;]|[,–—] ?(?:which|where|when|while|whereas|but|though|although"
    r"|[a-z]{3,}ing(?! to\b))\b"
)
# In front of it, who tells it: "had told its workers that 680 jobs would go".
_TELLING = re.compile(
    r"\b(?:sa(?:id|ys?)|tell(?:s|ing)?|told|announced|warned|added|confirmed|insisted)\b"
)
_PARTICLE = re.compile(r"\s(in|out|off|up|down|over|away|back|home)\b")
# "After an 11-day trial": when something else was done.
_BACKDROP = re.compile(r"(?:after|before|during|following|amid)\b", re.IGNORECASE)
# "It was $8,500": what "it" is stands in the sentence before.
_REFERS_BACK = re.compile(r"^\W*(?:It|That|This|They|Theirs)\b|^.{0,60}\bit was\b")


def sentence_around(printed: Printed, found: Circumstances) -> Span:
    """The sentence of a figure, where the parse cut it short too."""
    start, end = found.sentence
    own_start, own_end = _printed_sentence(printed.text, printed.span)
    return min(start, own_start), max(end, own_end)


def clause_around(printed: Printed, found: Circumstances) -> str:
    """The sentence of a figure without what is told of something else.

    That is who tells it in front, and the clauses behind.
    """
    start, end = sentence_around(printed, found)
    other = _OF_SOMETHING_ELSE.search(printed.text, printed.span[1], end)
    telling = _TELLING.search(printed.text, start, printed.span[0])
    if telling:
        told = printed.text.rfind(" that ", telling.end(), printed.span[0])
        start = max(start, told)
    return printed.text[start : other.start() if other else end]


@lru_cache(maxsize=1024)  # several rules ask it of one figure, one after the other
def _printed_sentence(text: str, span: Span) -> Span:
    # One character more, for a figure may open its sentence.
    before = list(SENTENCE_END.finditer(text, 0, span[0] + 1))
    after = SENTENCE_END.search(text, span[1])
    return before[-1].end() if before else 0, after.start() + 1 if after else len(text)


def refers_back(printed: Printed | None, found: Circumstances) -> bool:
    """Say whether a pronoun stands for what the sentence before speaks of."""
    if printed is None:
        return False
    start, _ = sentence_around(printed, found)
    return bool(_REFERS_BACK.match(printed.text[start : printed.span[0]]))


def with_particles(found: Circumstances, printed: Printed | None) -> Circumstances:
    """The predicates with the particles the parse left out: "brought in £57,000"."""
    if printed is None:
        return found
    predicates = tuple(_with_particle(one, printed.text) for one in found.predicates)
    return replace(found, predicates=predicates)


def _with_particle(predicate: Predicate, text: str) -> Predicate:
    behind = _PARTICLE.match(text, predicate.span[1])
    if behind is None:
        return predicate
    whole = f"{predicate.lemma} {behind[1]}"
    return replace(predicate, lemma=whole) if has_synonyms(fold(whole)) else predicate


def with_lost_noun(
    kind: str, found: Circumstances, printed: Printed | None
) -> Circumstances:
    """What is counted, where it stands in front: "the number of gymnasts … is 11".

    Or behind a number that the parse took for the end: "Grade 5 girls".
    """
    if printed is None:
        return found
    if graded := _of_a_grade(found, printed):
        return replace(found, noun=graded, noun_words=graded)
    if kind != "count":
        return found
    if found.noun and (found.noun in _BEARINGS or _is_of_the_verb(found, printed)):
        found = replace(found, noun=None, noun_words="")
    if found.noun:
        return found
    start, _ = sentence_around(printed, found)
    before = printed.text[start : printed.span[0]]
    noun = _NUMBER_OF.search(before) or _GREW_TO.search(before)
    if noun is None:
        return found
    found = replace(found, noun=noun[1], noun_words=noun[1])
    return replace(found, predicates=_told_of_the_number(found, printed))


def _told_of_the_number(
    found: Circumstances, printed: Printed
) -> tuple[Predicate, ...]:
    """The predicates, only those that say who is counted, if any does.

    "The number of officials suspended has risen to eight" asks who was suspended.
    """
    told = tuple(
        replace(one, link="governs")
        for one in found.predicates
        if one.span[1] <= printed.span[0] and _is_said_of_the_number(one)
    )
    return told or found.predicates


def _is_said_of_the_number(predicate: Predicate) -> bool:
    return predicate.link == "embeds" and any(
        one.relation.startswith("nsubj") and "number of" in one.words.casefold()
        for one in predicate.arguments
    )


def _of_a_grade(found: Circumstances, printed: Printed) -> str:
    """Who is in a grade or what of a class: "a third of Year 6 pupils"; or empty."""
    if fold(found.noun or "") not in _GRADES:
        return ""
    own = printed.text[printed.span[0] : printed.span[1] + _GRADED]
    graded = _OF_A_GRADE.search(own)
    return graded[1] if graded else ""


def _is_of_the_verb(found: Circumstances, printed: Printed) -> bool:
    """Say whether what is counted stands behind a verb: "30,000 filled the streets"."""
    return any(
        one.relation == "obj" and one.lemma == found.noun
        for predicate in found.predicates
        if printed.span[0] < predicate.span[0]
        for one in predicate.arguments
        if predicate.span[1] <= one.span[0]
    )


def measured_in(kind: str, printed: Printed | None) -> str | None:
    """The scale that a bare number is on: "magnitude 6.1", "6.1-magnitude"."""
    if printed is None or kind not in {"count", "measure"}:
        return None
    start, end = printed.span
    around = printed.text[max(0, start - _SCALE_BEFORE) : end + _SCALE_BEHIND]
    return "magnitude" if _MAGNITUDE.search(around) else None


def near_words(kind: str, printed: Printed | None, found: Circumstances) -> str:
    """The words of the sentence around a figure, the nearest first.

    Where a pronoun refers back, those of the sentence before follow.
    """
    if printed is None:
        return ""
    start, end = sentence_around(printed, found)
    apart = _OF_SOMEBODY.search(printed.text, printed.span[1], end)
    end = apart.start() if apart and kind == "count" else end
    words = _outwards(printed, (start, end))
    own = _MEASURED.match(printed.text, printed.span[0])
    if own:
        words = f"{own[1]} {words}"
    if refers_back(printed, found):
        words = f"{words} {_before(printed.text[:start])}"
    return words


def _before(text: str) -> str:
    """The last sentence of a text, its last words first."""
    found = [part for part in SENTENCE_END.split(text) if part.strip()]
    return " ".join(WORD.findall(found[-1])[::-1]) if found else ""


def _outwards(printed: Printed, sentence: Span) -> str:
    before, after = (
        _CLAUSE_END.split(words.replace("on board", "aboard"))
        for words in (
            printed.text[sentence[0] : printed.span[0]],
            printed.text[printed.span[1] : sentence[1]],
        )
    )
    nearest = zip_longest(after, before[::-1], fillvalue="")
    return " ".join(" ".join(_turns(*clauses)) for clauses in nearest)


def _turns(after: str, before: str) -> Iterator[str]:
    """Words from both sides of a figure in turn, outwards."""
    sides = WORD.findall(after), WORD.findall(before)[::-1]
    for turn in zip_longest(*sides, fillvalue=""):
        yield from (word for word in turn if word)


def without_backdrop(
    kind: str, found: Circumstances, printed: Printed
) -> Circumstances:
    """Without the verb of what came after or before a length that has its own noun.

    "Jurors deliberated after an 11-day trial": so long the trial was, and no more.
    """
    named = {one.span for one in found.predicates if one.lemma == found.noun}
    if kind != "duration" or not named:
        return found
    told = tuple(one for one in found.predicates if not _is_backdrop(one, printed))
    return replace(found, predicates=told)


def _is_backdrop(predicate: Predicate, printed: Printed) -> bool:
    return any(
        one.span[0] <= printed.span[0] < one.span[1] and _BACKDROP.match(one.words)
        for one in predicate.arguments
    )
