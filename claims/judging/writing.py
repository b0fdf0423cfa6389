"""Many rows written at once; each statement takes its rows as columns.

The columns of what an article changes are short and plain: no model of a row has
to be made first.
"""

from collections.abc import Iterable, Sequence

from django.db import connection

from claims.models import Figure

_PUT_TO_QUESTIONS = """
    UPDATE claims_figure figure
    SET question_id = put.question, answers_to = put.answers_to
    FROM unnest(%s::bigint[], %s::bigint[], %s::text[])
        AS put (figure, question, answers_to)
    WHERE figure.id = put.figure
"""

_PUT_BESIDE = """
    UPDATE claims_figure figure
    SET comes_to = put.comes_to
    FROM unnest(%s::bigint[], %s::text[]) AS put (figure, comes_to)
    WHERE figure.id = put.figure
"""

_ADD_TERMS = """
    INSERT INTO claims_questionterm (question_id, term)
    SELECT * FROM unnest(%s::bigint[], %s::text[])
    ON CONFLICT DO NOTHING
"""

_ADD_COMPANY = """
    INSERT INTO claims_question_entities (question_id, entity_id)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[])
    ON CONFLICT DO NOTHING
"""

_ADD_SHINGLES = """
    INSERT INTO claims_quoteshingle (claim_id, shingle)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[])
"""


def put_to_questions(figures: Sequence[Figure]) -> None:
    """Store which question each figure answers, and what it answers in words."""
    rows = [(one.pk, one.question_id, one.answers_to) for one in figures]
    _write(_PUT_TO_QUESTIONS, rows)


def put_beside(figures: Sequence[Figure]) -> None:
    """Store what figures come to, where their question is of another kind."""
    _write(_PUT_BESIDE, [(one.pk, one.comes_to) for one in figures])


def add_terms(rows: Iterable[tuple[int, str]]) -> None:
    """Store index terms as (question, term); those it has already stay."""
    _write(_ADD_TERMS, rows)


def add_company(rows: Iterable[tuple[int, int]]) -> None:
    """Store whom questions are about as (question, entity)."""
    _write(_ADD_COMPANY, rows)


def add_shingles(rows: Iterable[tuple[int, int]]) -> None:
    """Store runs of words of quotations as (claim, shingle)."""
    _write(_ADD_SHINGLES, rows)


def _write(statement: str, rows: Iterable[tuple[object, ...]]) -> None:
    columns = [list(column) for column in zip(*rows, strict=True)]
    if columns:
        with connection.cursor() as cursor:
            cursor.execute(statement, columns)
