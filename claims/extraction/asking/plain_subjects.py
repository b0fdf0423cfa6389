"""Subjects that leave no doubt who or what they are."""

from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.asking.noun_phrases import opening_of_sentence
from claims.extraction.asking.subjects import Subject
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup, is_verb
from claims.extraction.grammar.phrases import SUBJECTS

_LONGEST: Final = 10
_WHICH: Final = 2  # Tokens of ", which".
_LONGEST_PAIR: Final = 5
_COUNTED: Final = frozenset({"CC", "CD", "NN", "NNS", "JJ"})
_PERSONS: Final = frozenset({"he", "she"})
_NEW: Final = frozenset({"a", "an", "another", "one", "any", "some", "such", "both"})
_POINTING: Final = frozenset({"its", "their", "our", "my", "your"})
# Tags of words that make a subject more than a noun with what describes it.
_HOLDING: Final = frozenset(
    "WDT WP WRB VBG VBD VBZ VBP VBN MD CC , : -RRB- -LRB-".split()
)
_OPENING: Final = frozenset(
    "that said say says but and when where because while".split()
)
_MARKING: Final = frozenset({"as", "after", "before", "since", "although", "though"})
_MARKS: Final = frozenset("“\"'‘—–(")
_RELATIVE: Final = frozenset({"which", "who"})


def is_plain_subject(subject: Subject, group: VerbGroup, *, is_known: bool) -> bool:
    """Say whether a subject is a name or a definite noun right before its verb.

    `is_known` says that the question names somebody in place of a pronoun.
    """
    if subject.head.dep_ not in {*SUBJECTS, "expl"} and not _is_relative(group):
        return False
    if subject.head.tag_ in {"PRP", "DT"}:
        return _is_plain_pronoun(subject, group, is_known=is_known)
    words = subject.words
    is_long = len(words) > _LONGEST or any(one.tag_ in _HOLDING for one in words)
    is_vague = words[0].lower_ in _NEW or any(one.lower_ in _POINTING for one in words)
    is_vague = is_vague or any(one.tag_ in {"CD", "$"} for one in words)
    is_vague = is_vague or _lacks_article(words)
    return not (is_long or is_vague) and _is_beside(subject, group)


def _lacks_article(words: Span) -> bool:
    """Say whether only its place in a headline or list spares a thing its article."""
    is_told = any(one.tag_ in {"DT", "PRP$", "POS", "NNP", "NNPS"} for one in words)
    is_thing = words[-1].tag_ == "NN" and words[-1].is_lower
    return len(words) > 1 and is_thing and not is_told


def _is_plain_pronoun(subject: Subject, group: VerbGroup, *, is_known: bool) -> bool:
    """Say whether "she" is known, or "it" does something: not "it could be built"."""
    pronoun = subject.head.lower_
    is_done = any(one.lemma_ == "be" for one in (*group.helpers, group.main))
    is_body = pronoun == "it" and not is_done
    is_fit = pronoun == "there" or (is_known and (pronoun in _PERSONS or is_body))
    return is_fit and _is_beside(subject, group)


def _is_relative(group: VerbGroup) -> bool:
    """Say whether it stands behind ", which": what that means is in doubt without."""
    doc, before = group.main.doc, group.start - 1
    return doc[before].lower_ in _RELATIVE and doc[before - 1].text == ","


def _is_beside(subject: Subject, group: VerbGroup) -> bool:
    """Say whether nothing stands before a subject nor between it and its verb."""
    doc = subject.head.doc
    between = doc[subject.end : group.start]
    if _is_aside(between) and group.start <= _verb_of(subject).i < group.end:
        return _opens_clause(subject.start, subject.head)
    if any(one.tag_ in {"WDT", "WP"} for one in between):
        return _is_relative(group) and len(between) == _WHICH and _is_called(subject)
    return _opens_clause(subject.start, subject.head) and _is_bare(between, group)


def _is_aside(between: Span) -> bool:
    """Say whether one thing is told between two commas: ", a former officer,"."""
    commas = [one.i for one in between if one.text == ","]
    return len(between) > 1 and commas == [between.start, between.end - 1]


def _verb_of(subject: Subject) -> Token:
    """The verb that the parse gives a subject; of "was the first", its "was"."""
    verb = subject.head.head
    return next((one for one in verb.children if one.dep_ == "cop"), verb)


def _is_called(subject: Subject) -> bool:
    """Say whether a subject is a name or told as known: "the school, which"."""
    first = subject.words[0]
    return first.lower_ == "the" or first.tag_ in {"NNP", "NNPS"}


def _is_bare(between: Span, group: VerbGroup) -> bool:
    """Say whether between subject and verb stand adverbs, an age or another verb."""
    tokens = list(between)
    if all(one.tag_[:2] == "RB" for one in tokens):
        return True
    if all(one.text == "," or one.tag_ == "CD" for one in tokens):
        return True
    is_joined = tokens[-1].lower_ == "and" or (
        tokens[-1].tag_ == "RB" and tokens[-2].lower_ == "and"
    )
    has_tense = bool(group.helpers) or group.main.tag_ in {"VBD", "VBZ", "VBP"}
    return is_joined and has_tense and _is_one_clause(tokens)


def _is_one_clause(tokens: list[Token]) -> bool:
    """Say whether only one other verb stands between a subject and its second one."""
    verbs = [one for one in tokens if is_verb(one) and one.tag_ != "MD"]
    is_broken = any(
        one.text in {",", ";", ":"} or one.tag_[:1] == "W" for one in tokens
    )
    main = [one for one in verbs if one.lemma_ not in {"be", "have", "do"}]
    return not is_broken and len(main) <= 1


def _opens_clause(place: int, head: Token) -> bool:
    """Say whether a clause begins at a token, behind nothing but a day or a place."""
    doc, first = head.doc, opening_of_sentence(head.sent)
    if place <= first:
        return True
    before = doc[place - 1]
    if before.lower_ in _OPENING or before.text in _MARKS or before.is_space:
        return True
    if before.lower_ in _MARKING and before.dep_ == "mark":
        return True
    is_told = is_verb(before) and before.i > first and _is_told_by(before, head)
    return is_told or _is_fronted(doc[first:place])


def _is_told_by(verb: Token, head: Token) -> bool:
    """Say whether what a subject does is what a verb tells: "records show she paid"."""
    ancestors = [head, *head.ancestors]
    return any(one.dep_ == "ccomp" and one.head == verb for one in ancestors)


def _is_fronted(opening: Span) -> bool:
    """Say whether a sentence opens with a day or place: "In April last year"."""
    is_phrase = opening[0].tag_ == "IN" or opening[0].ent_type_ in {"DATE", "TIME"}
    is_phrase = is_phrase and opening[0].dep_ != "mark"
    is_plain = not any(is_verb(one) or one.tag_[:1] == "W" for one in opening)
    return is_phrase and is_plain and all(one.text != "," for one in opening[:-1])


def stands_plainly(target: Target, group: VerbGroup) -> bool:
    """Say whether a figure that is a subject opens its clause, right at its verb."""
    doc = target.doc
    between = doc[target.end : group.start]
    is_near = all(one.tag_[:2] == "RB" for one in between)
    is_part = len(between) > 0 and between[0].lower_ == "of"
    is_part = is_part and not any(one.tag_ in _HOLDING for one in between)
    is_first = _is_joined(between) and between[0].tag_ == "CC"
    if group.main.tag_ == "VBZ" and not (group.helpers or group.is_copula):
        return False  # "One of the members supports him" is asked of many.
    place = _start_of_pair(target, group)
    if place == target.first and doc[place - 1].tag_ == "CC" and not group.helpers:
        return False  # "A jury of seven women and five men convicted her".
    return (is_near or is_part or is_first) and _opens_clause(place, target.anchor)


def _start_of_pair(target: Target, group: VerbGroup) -> int:
    """Where two who do one thing begin: "118 passengers and | six crew were on it"."""
    doc, joining = target.doc, target.first - 1
    start = opening_of_sentence(target.anchor.sent)
    numbers = [one.i for one in doc[start : max(start, joining)] if one.tag_ == "CD"]
    is_pair = bool(numbers) and doc[joining].tag_ == "CC" and bool(group.helpers)
    is_pair = is_pair or (bool(numbers) and group.is_copula)
    is_pair = is_pair and _is_joined(doc[numbers[-1] : target.first])
    return numbers[-1] if is_pair else target.first


def _is_joined(tokens: Span) -> bool:
    """Say whether tokens count others beside: "118 passengers and", "and six crew"."""
    is_short = 0 < len(tokens) <= _LONGEST_PAIR
    has_both = {one.tag_ for one in tokens} >= {"CC", "CD"}
    return is_short and has_both and all(one.tag_ in _COUNTED for one in tokens)
