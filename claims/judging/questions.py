"""Find the question a figure answers, or ask a new one."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Min

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
    fitting = [
        one
        for one in candidates
        if _belongs(given, one, story, answers.get(one.pk, []))
    ]
    if not fitting:
        _attach(given, _own_question(given, story))
        return None
    home = max(fitting, key=lambda one: len(answers[one.pk]))
    for rival in fitting:
        if rival != home:
            _move(rival, home)
    _attach(given, home)
    return home


def _move(rival: Question, home: Question) -> None:
    """Put two questions together that turned out to be one.

    Which comes first depends on the order of reading; what is asked must not.
    Verdicts are on pairs of figures, so none changes.
    """
    rival.answers.update(question=home)
    rival.comparisons.update(question=home, story=home.story)
    home.terms = sorted({*home.terms, *rival.terms})


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
    figure.answers_to = _asked(given)
    figure.save(update_fields=["question", "answers_to"])
    question.entities.add(*signature.company)
    question.terms = sorted({*question.terms, *index_terms(signature)})
    question.text = _most_asked(question) or question.text
    question.save(update_fields=["terms", "text"])


def _most_asked(question: Question) -> str:
    """The words that most answers put the question in, the first among equals."""
    wordings = (
        question.answers.filter(withdrawn=False, superseded=False)
        .values_list("answers_to")
        .annotate(answers=Count("pk"), first=Min("pk"))
        .order_by("-answers", "first")
    )
    return next((text for text, _, _ in wordings[:1]), "")


def _asked(given: StoredAnswer) -> str:
    signature = given.answer.signature
    names = _names(signature.company | signature.focus)
    return describe(given.answer.figure, names, given.answer.report.text)[:500]


def _own_question(given: StoredAnswer, story: Story) -> Question:
    """The question it asked at an earlier reading, renewed, else a new one."""
    signature = given.answer.signature
    fields = {
        "story": story,
        "text": _asked(given),
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
