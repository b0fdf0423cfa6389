"""Say which rule decided on two figures, also why they are not compared."""

from collections.abc import Iterator

from claims.alignment.questions.signature import Signature
from claims.alignment.verdicts.answers import Answer
from claims.alignment.verdicts.comparing import Decision, decide
from claims.judging.answers import stored_answer
from claims.models import Comparison, Entity, Figure, StoryArticle
from claims.origins import origins_of_pair


def explain(left: Figure, right: Figure) -> Iterator[str]:
    """Lines that tell what each figure answers and what was decided by which rule."""
    answers = [stored_answer(row) for row in (left, right)]
    for row, answer in zip((left, right), answers, strict=True):
        yield from _told(row, answer)
    yield from _origins(left, right)
    one_story = share_a_story(left, right)
    yield "One story." if one_story else "Two stories."
    if answers[0] is None or answers[1] is None:
        yield "Not compared: the words around a figure say too little."
        return
    yield from _decided(decide(answers[0], answers[1], one_story=one_story))
    yield from _stored(left, right)


def _origins(left: Figure, right: Figure) -> Iterator[str]:
    """Whom each text credits for its figure, and whether both go back to one."""
    known = origins_of_pair([left, right])
    for row in (left, right):
        credit = known.credit(row)
        if credit is not None:
            words = row.revision.text[credit.start : credit.end]
            yield f"Figure {row.pk} is credited to {credit.outlet}: “{words}”."
    one_origin = known.source(left) == known.source(right)
    yield "One origin." if one_origin else "Two origins."


def share_a_story(left: Figure, right: Figure) -> bool:
    """Say whether the articles of two figures stand in one story."""
    articles = {left.revision.article_id, right.revision.article_id}
    found = StoryArticle.objects.filter(article__in=articles)
    return found.values("story").distinct().count() == 1


def _told(row: Figure, answer: Answer | None) -> Iterator[str]:
    article = row.revision.article
    yield f"Figure {row.pk}: “{row.wording}” in {article} ({article.outlet})"
    if row.asked is not None:
        yield f"  question {row.asked.pk}: {row.asked.text}"
    if answer is not None:
        yield from (f"  {line}" for line in _signature(answer.signature))


def _signature(found: Signature) -> Iterator[str]:
    rows = Entity.objects.in_bulk([*found.focus])
    names = {pk: entity.name for pk, entity in rows.items()}
    where = "only in its sentence" if found.loose else "by its own words"
    yield f"asks: {found.frame} ({found.kind}, {where})"
    if found.counted:
        yield f"counts: {found.counted}"
    for role, filled in sorted(found.roles.items()):
        yield f"{role}: {', '.join(names.get(row, str(row)) for row in filled)}"
    for role, phrase in sorted(found.phrases.items()):
        yield f"{role}, as printed: {phrase}"
    if found.scope:
        yield f"only: {', '.join(sorted(found.scope))}"


def _decided(found: Decision) -> Iterator[str]:
    strength = f", a {found.match.strength} match" if found.match else ""
    yield f"Rule “{found.rule}”{strength}: {found.why}"
    if found.finding is None:
        yield "Not compared."
    else:
        yield f"Verdict: {found.finding.verdict}. {found.finding.reason}"


def _stored(left: Figure, right: Figure) -> Iterator[str]:
    first, second = sorted((left.pk, right.pk))
    for row in Comparison.objects.filter(left_figure=first, right_figure=second):
        state = "withdrawn" if row.withdrawn else row.status
        yield f"Comparison {row.pk}, found by {row.found_by}: {row.verdict}, {state}."
