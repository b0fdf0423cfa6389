"""Look-ups in the indexes of questions and quotations.

Each reads only the newest few entries under a term, so that what one article
costs does not depend on how many others hold the same term.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import connection

# Entries read under one term, and questions looked into for one figure.
_ENTRIES = 50
_TRIED = 12
# The newest answers a question is known by: a long story costs no more than that.
NEWEST_ANSWERS = 24
_SHARED_SHINGLES = 2
# Wordings one quotation is aligned with: those that share most with it.
_WORDINGS = 10

_QUESTIONS = """
    SELECT figure, question_id FROM (
        SELECT asked.figure, entry.question_id, row_number() OVER (
            PARTITION BY asked.figure, split_part(asked.term, ' ', 1)
            ORDER BY count(*) DESC, entry.question_id
        ) AS place
        FROM unnest(%s::bigint[], %s::text[]) AS asked (figure, term)
        CROSS JOIN LATERAL (
            SELECT term.question_id FROM claims_questionterm term
            WHERE term.term = asked.term
            ORDER BY term.question_id DESC
            LIMIT %s
        ) entry
        JOIN claims_question question ON question.id = entry.question_id
        GROUP BY asked.figure, split_part(asked.term, ' ', 1), entry.question_id
        HAVING bool_or(question.story_id = %s OR asked.term ~ ' e[0-9]+$')
    ) ranked
    WHERE place <= %s
    ORDER BY figure, place
"""

_ANSWERS = """
    SELECT asked.question, answer.id
    FROM unnest(%s::bigint[]) AS asked (question)
    CROSS JOIN LATERAL (
        SELECT figure.id FROM claims_figure figure
        WHERE figure.question_id = asked.question
          AND NOT figure.withdrawn AND NOT figure.superseded
        ORDER BY figure.id DESC
        LIMIT %s
    ) answer
    ORDER BY asked.question, answer.id DESC
"""

_OTHER_WORDINGS = """
    SELECT asked.claim, entry.claim_id
    FROM unnest(%s::bigint[], %s::bigint[]) AS asked (claim, shingle)
    CROSS JOIN LATERAL (
        SELECT print.claim_id FROM claims_quoteshingle print
        WHERE print.shingle = asked.shingle
        ORDER BY print.claim_id DESC
        LIMIT %s
    ) entry
    GROUP BY asked.claim, entry.claim_id
    HAVING count(*) >= %s
    ORDER BY asked.claim, count(*) DESC, entry.claim_id
"""


def questions_sharing(
    terms: Mapping[int, Iterable[str]], story: int
) -> dict[int, list[int]]:
    """The questions that share most index terms with each figure, best first.

    A term begins with a kind: so many are looked into for each kind that a figure
    may be told as.
    Those of another story must share a term with a name in it: words alone do not
    make two affairs one.
    """
    pairs = [(figure, term) for figure, found in terms.items() for term in found]
    return _grouped(_QUESTIONS, *_columns(pairs), _ENTRIES, story, _TRIED)


def newest_answers(questions: Iterable[int]) -> dict[int, list[int]]:
    """The figures that answer each question at present, the newest first."""
    return _grouped(_ANSWERS, sorted(questions), NEWEST_ANSWERS)


def other_wordings(shingles: Mapping[int, Iterable[int]]) -> dict[int, list[int]]:
    """The claims that share runs of words with each claim, most of them first."""
    pairs = [(claim, one) for claim, found in shingles.items() for one in found]
    found = _grouped(_OTHER_WORDINGS, *_columns(pairs), _ENTRIES, _SHARED_SHINGLES)
    own = shingles.keys()
    return {
        claim: [other for other in others if other not in own][:_WORDINGS]
        for claim, others in found.items()
    }


def _columns(pairs: Sequence[tuple[int, object]]) -> tuple[list[int], list[object]]:
    return [left for left, _ in pairs], [right for _, right in pairs]


def _grouped(query: str, *parameters: Any) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(query, parameters)
        for key, value in cursor.fetchall():
            found[key].append(value)
    return found
