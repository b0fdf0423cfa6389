"""Find the questions that figures answer, or ask new ones."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from claims.alignment.questions.signature import Signature
from claims.alignment.titles.titles import describe, describe_somehow, told_apart
from claims.alignment.titles.wording import is_quotation
from claims.alignment.verdicts.answers import Answer
from claims.judging.answers import StoredAnswer
from claims.judging.bonds import Bonds
from claims.judging.kinds import of_its_kind, settle_kinds
from claims.judging.shelf import Sheet, Shelf
from claims.judging.writing import (
    add_company,
    add_terms,
    put_beside,
    put_to_questions,
)
from claims.models import Entity, Question, Story

# As long as the column.
_LONGEST = 500
_RENEWED = ["story", "text", "kind", "signature"]


def place_figures(shelf: Shelf, story: Story) -> None:
    """Put every figure of an article to the question it answers, and store that."""
    bonds = Bonds(shelf, story)
    for given in bonds.surest_first():
        home = bonds.home_of(given) or _own_sheet(given, story, shelf)
        shelf.put(given, home)
    shelf.fetch_homes()
    changed = settle_kinds(shelf)
    _put_in_words(shelf)
    _store(shelf, changed)


def _own_sheet(given: StoredAnswer, story: Story, shelf: Shelf) -> Sheet:
    """The question it asked at an earlier reading, renewed, else a new one."""
    signature = given.answer.signature
    sheet = shelf.earlier(given)
    if sheet is None or sheet.others(given):
        sheet = Sheet(Question())
    sheet.is_renewed = True
    sheet.question.story = story
    sheet.question.signature = _as_json(signature)
    return sheet


def _put_in_words(shelf: Shelf) -> None:
    """Word what each figure answers, and each question as most of its answers do."""
    names = _names(given.answer.signature for given in shelf.own)
    for given in shelf.own:
        given.row.answers_to = _described(given.answer, names)
    taken = _worded_already(shelf)
    told: set[str] = set()
    for sheet in shelf.sheets():
        asked = of_its_kind(shelf.answers(sheet), sheet.question)
        text = _own_words(asked, sheet.question, taken, told, names)
        text = text or _kept(sheet.question)
        told.add(text)
        taken.add((sheet.question.story_id, text))
        if text != sheet.question.text:
            sheet.question.text, sheet.is_renewed = text, True


def _described(answer: Answer, names: Mapping[int, str]) -> str:
    text, signature = answer.report.text, answer.signature
    return describe(answer.figure, names, text, signature)[:_LONGEST]


def _kept(question: Question) -> str:
    """The words of a question that comparisons stand under, whoever answers it."""
    is_judged = question.pk and question.text and question.comparisons.exists()
    return question.text if is_judged else ""


def _worded_already(shelf: Shelf) -> set[tuple[int | None, str]]:
    """How other questions of the same stories are put, as (story, text).

    Those of which nothing is left, put together with another, count no more.
    """
    own = [sheet.question for sheet in shelf.sheets()]
    others = Question.objects.filter(story__in={one.story_id for one in own})
    own += [rival.question for rival, _ in shelf.moves]
    others = others.exclude(pk__in=[one.pk for one in own if one.pk])
    return set(others.values_list("story_id", "text"))


def _own_words(
    answers: list[StoredAnswer],
    question: Question,
    taken: set[tuple[int | None, str]],
    told: set[str],
    names: Mapping[int, str],
) -> str:
    """A wording no other question of the story has; empty where nothing is asked.

    Several answers always have one, in the clause's own words at worst. A lone one
    put like another article's is told apart by its outlet; like one of its own
    article, it stays without.
    """
    first = min(answers, key=lambda answer: answer.row.pk).answer
    wordings, report = _most_asked_first(answers), first.report
    is_lone = len({answer.row.pk for answer in answers}) == 1
    if not wordings and not is_lone:
        somehow = describe_somehow(first.figure, names, report.text)[:_LONGEST]
        wordings = [somehow] if somehow else []
    for text in wordings:
        if (question.story_id, text) not in taken:
            return text
    if not is_lone:
        return _told_apart(wordings, first)
    is_elsewhere = report.outlet and wordings and wordings[0] not in told
    return f"{wordings[0]} ({report.outlet})"[:_LONGEST] if is_elsewhere else ""


def _told_apart(wordings: list[str], first: Answer) -> str:
    """The first wording with its clause, where every wording is another's."""
    text = first.report.text
    return told_apart(wordings[0], first.figure, text)[:_LONGEST] if wordings else ""


def _most_asked_first(answers: Iterable[StoredAnswer]) -> list[str]:
    """The words that answers put the question in, the most frequent question first.

    A quoted clause comes behind all questions, the shortest first. Of those as
    frequent, one with a number comes last: another outlet may have another. Before it,
    one that asks of some sort of people: others are among the answers.
    """
    told = sorted(answers, key=lambda answer: answer.row.pk)
    wordings = Counter(one.row.answers_to for one in told if one.row.answers_to)
    of_all = {one.row.answers_to for one in told if one.answer.signature.counts_anybody}
    return sorted(
        wordings,
        key=lambda words: (
            is_quotation(words),
            -wordings[words],
            _has_number(words),
            words not in of_all,
            len(words) if is_quotation(words) else 0,
        ),
    )


def _has_number(words: str) -> bool:
    return any(map(str.isdigit, words))


def _store(shelf: Shelf, changed: Iterable[StoredAnswer]) -> None:
    sheets = shelf.sheets()
    stored = [sheet for sheet in sheets if sheet.question.pk]
    Question.objects.bulk_create(
        sheet.question for sheet in sheets if not sheet.question.pk
    )
    renewed = [sheet.question for sheet in stored if sheet.is_renewed]
    Question.objects.bulk_update(renewed, _RENEWED)
    left = [given.row.question_id for given in shelf.own if given.row.question_id]
    for given in shelf.own:
        given.row.question = shelf.homes[given.row.pk].question
    put_to_questions([given.row for given in shelf.own])
    put_beside([given.row for given in changed])
    _store_company(shelf)
    _store_terms(sheets)
    _drop_empty([*left, *_carry_out(shelf)])


def _store_company(shelf: Shelf) -> None:
    """Note whom each question is about."""
    pairs = {
        (shelf.homes[given.row.pk].question.pk, entity)
        for given in shelf.own
        for entity in given.answer.signature.company
    }
    add_company(sorted(pairs))


def _store_terms(sheets: Iterable[Sheet]) -> None:
    add_terms(
        (sheet.question.pk, term) for sheet in sheets for term in sorted(sheet.gained)
    )


def _carry_out(shelf: Shelf) -> list[int]:
    """Put questions together that turned out to be one; returns those left empty.

    Verdicts are on pairs of figures, so none changes.
    """
    emptied = []
    for rival, home in shelf.moves:
        old, new = rival.question, home.question
        if old.pk:
            old.answers.update(question=new)
            old.comparisons.update(question=new, story=new.story)
            terms = old.index_terms.values_list("term", flat=True)
            _store_terms([Sheet(new, gained=set(terms))])
            emptied.append(old.pk)
    return emptied


def _drop_empty(questions: Iterable[int]) -> None:
    """Drop those that nothing answers any more and nobody decided on."""
    left = set(questions)
    if left:
        rows = Question.objects.filter(pk__in=left)
        rows.filter(answers=None, comparisons=None).delete()


def _names(signatures: Iterable[Signature]) -> dict[int, str]:
    rows = {row for one in signatures for row in one.company | one.focus}
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
