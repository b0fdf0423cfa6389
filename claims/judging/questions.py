"""Find the question a figure answers, or ask a new one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from claims.alignment.matching import Match, Strength, match
from claims.alignment.signature import Signature, index_terms
from claims.alignment.titles import question_text
from claims.facts.verdicts import Verdict, compare
from claims.judging.answers import Answer, answer_of
from claims.models import Entity, Figure, Question, Story

_CANDIDATES = 100
_ANSWERS = 40


@dataclass(frozen=True, slots=True)
class Placement:
    """A figure's question, and how surely it belongs there."""

    question: Question
    match: Match


def find_question(answer: Answer, story: Story) -> Placement | None:
    """Put a figure to the question it answers; None where it stays alone."""
    for candidate in _candidates(answer.signature):
        placement = _try(answer, candidate, story)
        if placement is not None:
            _attach(answer, placement.question)
            return placement
    _attach(answer, _own_question(answer, story))
    return None


def _candidates(signature: Signature) -> list[Question]:
    """Questions that share an index term, most shared terms first."""
    terms = set(index_terms(signature))
    found = Question.objects.filter(terms__has_any_keys=sorted(terms))
    rows = list(found.select_related("story").order_by("-pk")[:_CANDIDATES])
    return sorted(rows, key=lambda one: (-len(terms.intersection(one.terms)), one.pk))


def _try(answer: Answer, question: Question, story: Story) -> Placement | None:
    """The best match with an answer of another article already there."""
    weak: Match | None = None
    for other in answers_of(question, answer.figure):
        found = match(
            answer.signature, other.signature, one_story=question.story_id == story.pk
        )
        if isinstance(found, Match) and found.strength is Strength.STRONG:
            return Placement(question, found)
        if isinstance(found, Match) and _same_value(answer, other):
            weak = found
    return Placement(question, weak) if weak else None


def _same_value(left: Answer, right: Answer) -> bool:
    finding = compare(left.fact, right.fact)
    return finding is not None and finding.verdict is Verdict.AGREE


def answers_of(question: Question, besides: Figure) -> list[Answer]:
    """The newest answers of a question, those of one figure's own place left out."""
    figures = Figure.objects.answering().with_passage().filter(question=question)
    rows = figures.exclude(pk=besides.pk).order_by("-pk")[:_ANSWERS]
    return [answer for answer in map(answer_of, rows) if answer is not None]


def _attach(answer: Answer, question: Question) -> None:
    figure = answer.figure
    figure.question = question
    figure.answers_to = question.text
    figure.save(update_fields=["question", "answers_to"])
    rows = answer.signature.company
    question.entities.add(*Entity.objects.filter(pk__in=rows))
    terms = sorted({*question.terms, *index_terms(answer.signature)})
    if terms != question.terms:
        question.terms = terms
        question.save(update_fields=["terms"])


def _own_question(answer: Answer, story: Story) -> Question:
    """The question it asked at an earlier reading, renewed, else a new one."""
    signature = answer.signature
    names = _names(signature.company | signature.focus)
    fields = {
        "story": story,
        "text": question_text(signature, answer.circumstances, names)[:500],
        "kind": signature.kind,
        "terms": index_terms(signature),
        "signature": _as_json(signature),
    }
    earlier = answer.figure.question
    if earlier is None or earlier.answers.exclude(pk=answer.figure.pk).exists():
        return Question.objects.create(**fields)
    for name, value in fields.items():
        setattr(earlier, name, value)
    earlier.save(update_fields=list(fields))
    return earlier


def _names(rows: Iterable[int]) -> dict[int, str]:
    return dict(Entity.objects.filter(pk__in=rows).values_list("pk", "name"))


def _as_json(signature: Signature) -> dict[str, Any]:
    return {
        "kind": signature.kind,
        "frame": signature.frame,
        "counted": signature.counted,
        "roles": {role: sorted(rows) for role, rows in signature.roles.items()},
        "scope": sorted(signature.scope),
        "unit": signature.unit,
    }


def tidy_questions(story: Story) -> None:
    """Drop questions that nothing answers any more and nobody decided on."""
    empty = story.questions.filter(answers=None, comparisons=None)
    empty.delete()
