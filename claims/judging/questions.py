"""Find the question a figure answers, or ask a new one."""

from collections.abc import Iterable
from typing import Any

from claims.alignment.comparing import join
from claims.alignment.signature import Signature, index_terms
from claims.alignment.titles import describe
from claims.judging.answers import Shelf, StoredAnswer
from claims.models import Entity, Question, Story

# Looked at by their terms, and of these read.
_CANDIDATES = 100
_TRIED = 12


def find_question(given: StoredAnswer, story: Story, shelf: Shelf) -> Question | None:
    """Put a figure to the question it answers; None where it stays alone."""
    candidates = _candidates(given.answer.signature)
    answers = shelf.of((one.pk for one in candidates), given.row)
    for candidate in candidates:
        if _belongs(given, candidate, story, answers.get(candidate.pk, [])):
            _attach(given, candidate)
            return candidate
    _attach(given, _own_question(given, story))
    return None


def _candidates(signature: Signature) -> list[Question]:
    """The questions that share most index terms, older ones first among equals."""
    terms = set(index_terms(signature))
    found = Question.objects.filter(terms__has_any_keys=sorted(terms))
    rows = list(found.select_related("story").order_by("-pk")[:_CANDIDATES])
    rows.sort(key=lambda one: (-len(terms.intersection(one.terms)), one.pk))
    return rows[:_TRIED]


def _belongs(
    given: StoredAnswer,
    question: Question,
    story: Story,
    others: Iterable[StoredAnswer],
) -> bool:
    """Say whether an answer already there is strongly alike, or of equal value."""
    one_story = question.story_id == story.pk
    return any(
        join(given.answer, other.answer, one_story=one_story) for other in others
    )


def _attach(given: StoredAnswer, question: Question) -> None:
    figure, signature = given.row, given.answer.signature
    figure.question = question
    figure.answers_to = question.text
    figure.save(update_fields=["question", "answers_to"])
    question.entities.add(*signature.company)
    terms = sorted({*question.terms, *index_terms(signature)})
    if terms != question.terms:
        question.terms = terms
        question.save(update_fields=["terms"])


def _own_question(given: StoredAnswer, story: Story) -> Question:
    """The question it asked at an earlier reading, renewed, else a new one."""
    signature = given.answer.signature
    figure = given.answer.figure
    names = _names(signature.company | signature.focus)
    fields = {
        "story": story,
        "text": describe(figure, names, given.answer.report.text)[:500],
        "kind": signature.kind,
        "terms": index_terms(signature),
        "signature": _as_json(signature),
    }
    earlier = given.row.question
    if earlier is None or earlier.answers.exclude(pk=given.row.pk).exists():
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
