"""Who still prints a value that its outlet took back, by footer or by revision.

Those are its copies, whoever agreed with it, and whoever credits it for the value.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from articles.metadata.outlet_names import is_short_for, outlet_key
from articles.models import Article, Outlet, Revision
from claims.alignment.origins.corrections import Stated, taken_back
from claims.alignment.verdicts.answers import FOOTER_STARTS, correction_footers
from claims.models import Credit, Figure, FigureQuerySet, Question
from claims.origins import show_credits

# Answers, and texts with a correction, that one page looks at.
MOST = 200
MOST_TEXTS = 50


@dataclass(frozen=True, slots=True)
class Change:
    """A value and what replaced it in the same article or outlet."""

    wrong: Figure
    right: Figure

    @property
    def is_revision(self) -> bool:
        """Whether a new text of the article made it, not a line below one."""
        return self.wrong.superseded


@dataclass(frozen=True, slots=True)
class Ripple:
    """A corrected value and the answers that still give it, the newest text of each."""

    change: Change
    carriers: list[Figure]
    origins: int


def ripples_of_question(asked: Question, answers: Sequence[Figure]) -> list[Ripple]:
    """What was corrected of a question's answers, and who still gives it."""
    replaced = asked.answers.filter(superseded=True, withdrawn=False)
    changes = _by_revision(replaced, answers)
    if asked.story_id is not None:
        changes += _by_footers(_correcting(asked.story_id, answers))
    found = _ripples(changes, answers)
    return [one for one in found if one.carriers or one.change.is_revision]


def ripples_of_article(article: Article, newest: Revision) -> list[Ripple]:
    """What an article corrects, and who in its story still prints it."""
    replaced = Figure.objects.filter(
        revision__article=article, superseded=True, withdrawn=False
    ).exclude(question=None)
    changes = _by_footers([newest])
    answers = _answers_like(article, changes) if changes else []
    given = _answers_beside(replaced) if newest.number > 1 else []
    by_revision = _by_revision(replaced, given) if given else []
    return _ripples(changes, answers) + _ripples(by_revision, given)


def _answers_like(article: Article, changes: Iterable[Change]) -> list[Figure]:
    """The story's answers with a value that was taken back or put in its place."""
    values = [side.amount for one in changes for side in (one.wrong, one.right)]
    rows = Figure.objects.answering().filter(
        revision__article__in_story__story__articles=article, amount__in=values
    )
    return _in_full(rows)


def _answers_beside(figures: FigureQuerySet) -> list[Figure]:
    """The standing answers to the questions that these figures answered."""
    asked = list(figures.values_list("question", flat=True).distinct()[:MOST])
    return _in_full(Figure.objects.answering().filter(question__in=asked))


def _correcting(story: int, answers: Sequence[Figure]) -> list[Revision]:
    """The newest texts in a story with a correction, of outlets that answer.

    Or of those that an answer is credited to.
    """
    outlets = {one.revision.article.outlet_id for one in answers}
    outlets |= _credited_outlets(story, answers)
    says_so = Q()
    for opening in FOOTER_STARTS:
        says_so |= Q(text__icontains=opening)
    rows = Revision.objects.filter(
        says_so, article__in_story__story=story, article__outlet__in=outlets
    )
    newest = rows.newest().select_related("article__outlet").defer("search")
    return list(newest.order_by("-pk")[:MOST_TEXTS])


def _credited_outlets(story: int, answers: Iterable[Figure]) -> set[int | None]:
    """The outlets of a story that these answers credit."""
    credited = {one.credit.key for one in answers if one.credit}
    if not credited:
        return set()
    known = Outlet.objects.filter(articles__in_story__story=story).distinct()
    return {one.pk for one in known if _is_among(outlet_key(one.name), credited)}


def _is_among(outlet: str, credited: Iterable[str]) -> bool:
    return any(key == outlet or is_short_for(key, outlet) for key in credited)


def _in_full(rows: FigureQuerySet) -> list[Figure]:
    return list(rows.with_passage().order_by("-pk")[:MOST])


def _by_footers(revisions: Iterable[Revision]) -> list[Change]:
    """What the corrections below these texts take back."""
    footers = {one: correction_footers(one.text) for one in revisions}
    correcting = {one.pk: one for one, found in footers.items() if found}
    if not correcting:
        return []
    rows = {row.pk: row for row in _standing_in(correcting)}
    changes = []
    for revision in correcting.values():
        stated = [
            Stated(row.pk, row.kind, (row.start, row.end))
            for row in rows.values()
            if row.revision_id == revision.pk
        ]
        for footer in footers[revision]:
            pairs = taken_back(revision.text, footer, stated)
            changes += [Change(rows[one.wrong], rows[one.right]) for one in pairs]
    return changes


def _standing_in(revisions: Mapping[int, Revision]) -> list[Figure]:
    """Their figures, which share the one text in memory."""
    rows = list(Figure.objects.standing().filter(revision__in=revisions))
    for row in rows:
        row.revision = revisions[row.revision_id]
    return rows


def _by_revision(rows: FigureQuerySet, answers: Sequence[Figure]) -> list[Change]:
    """Values of earlier texts that the newest text of the article replaced."""
    changes: dict[tuple[int, str], Change] = {}
    for old in _in_full(rows):
        now = [one for one in answers if _is_same_place(one, old)]
        if now and not any(one.amount == old.amount for one in now):
            article = old.revision.article_id
            changes.setdefault((article, str(old.amount)), Change(old, now[0]))
    return list(changes.values())


def _is_same_place(one: Figure, old: Figure) -> bool:
    is_one_article = one.revision.article_id == old.revision.article_id
    return is_one_article and one.question_id == old.question_id


def _ripples(changes: Iterable[Change], answers: Sequence[Figure]) -> list[Ripple]:
    """Each change with the answers that still give the old value.

    A correction below an article concerns the questions to which its outlet
    gave the old value or is credited with it, or the article itself gave the new
    one: another sum of that size is left alone.
    """
    found = []
    origins = show_credits(answers)
    for change in changes:
        asked = _questions(change, answers)
        old = [one for one in answers if one.question_id in asked]
        if asked:
            carriers = [one for one in old if _gives(one, change.wrong, change)]
            number = origins.count(carriers)
            found.append(Ripple(change, sorted(carriers, key=_place), number))
    return found


def _questions(change: Change, answers: Iterable[Figure]) -> set[int | None]:
    if change.is_revision:
        return {change.wrong.question_id}
    return {one.question_id for one in answers if _is_concerned(one, change)}


def _is_concerned(one: Figure, change: Change) -> bool:
    article, correcting = one.revision.article, change.right.revision.article
    if article.pk == correcting.pk and _gives(one, change.right, change):
        return True
    is_own = article.outlet_id is not None and article.outlet_id == correcting.outlet_id
    is_credited = one.credit is not None and _is_credited(one.credit, correcting)
    return (is_own or is_credited) and _gives(one, change.wrong, change)


def _is_credited(credit: Credit, article: Article) -> bool:
    outlet = article.outlet
    return outlet is not None and _is_among(outlet_key(outlet.name), [credit.key])


def _gives(one: Figure, value: Figure, change: Change) -> bool:
    """Say whether an answer prints this value; the right one says of what kind.

    Of what: one of both says so, the other may be a bare number ("There were six").
    """
    units = {change.right.unit, change.wrong.unit}
    is_alike = one.kind == change.right.kind and one.unit in units
    return is_alike and one.amount == value.amount


def _place(one: Figure) -> tuple[int, int]:
    return one.revision.article_id, one.start
