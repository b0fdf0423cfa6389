"""What the parse cuts off: a lost subject or object, the name behind a description."""

import re
from collections.abc import Iterable
from dataclasses import replace

from claims.alignment.questions.printed import Printed
from claims.facts.calendar.words import ANY_MONTH
from claims.reading import Argument, Predicate

NAME = r"(?:(?:[A-Z][\w.’'-]*\s+)*[A-Z][\w’-]+)"
"""Words written large, one behind the other."""
_LOST_SUBJECT = re.compile(
    r"((?:[Tt]he |[A-Z])[\w’'-]*(?: [\w’'-]+){0,4}?)"
    r" (?:is|are|was|were|will|has|had|have)"
    r"(?: (?:to|be|been|due|set|now|also|still))* $"
)
# "The waste firm Harmer & Sons": a name right behind a description is whose it is.
_NAME_BEHIND = re.compile(
    rf"(?! \w+day\b| (?:{ANY_MONTH})\b)(?: [A-Z][\w’'-]*(?: & [A-Z][\w’'-]*)?)+"
)


def with_lost_subject(
    predicates: Iterable[Predicate], at: Printed, sentence: int
) -> list[Predicate]:
    """The predicates, the first with its subject where the parse left it out.

    "The pier is to open in May": what stands before the helper is the subject,
    unless it is the figure itself.
    """
    text = at.text
    told = list(predicates)
    relations = [a.relation for one in told for a in one.arguments]
    if not told or any(one.startswith("nsubj") for one in relations):
        return told
    found = _LOST_SUBJECT.match(text[sentence : told[0].span[0]])
    if found is None:
        return told
    words, span = found[1], (sentence, sentence + len(found[1]))
    if span[0] <= at.span[0] < span[1]:
        return told
    subject = Argument("nsubj", words.split()[-1].casefold(), words, span)
    return [replace(told[0], arguments=(subject, *told[0].arguments)), *told[1:]]


def has_lost_object(predicate: Predicate, relations: Iterable[str], text: str) -> bool:
    """Say whether somebody named follows a verb whose subject or object is meant.

    "The house sold for £2m", but "City sold Ana Ruiz", whatever the parse makes of it.
    """
    verb = predicate.lemma
    may_be_either = {f"{verb} nsubj", f"{verb} obj"} <= set(relations)
    return may_be_either and _NAME_BEHIND.match(text, predicate.span[1]) is not None


def with_name_behind(argument: Argument, text: str) -> Argument:
    """A description with the name that the parse has cut off behind it, or in it."""
    start, end = argument.span
    is_noun = argument.words.endswith(argument.lemma) and argument.lemma.islower()
    is_cut = argument.words.rpartition(" ")[2][:1].isupper()
    if not (is_noun or is_cut) or text[start:end] != argument.words:
        return argument
    found = _NAME_BEHIND.match(text, end)
    if found is None:
        return argument
    words = f"{argument.words}{found[0]}"
    return replace(argument, words=words, span=(start, found.end()))
