"""Line up an article's figures and quotations with those already there.

The only writer of questions and comparisons. Candidates come from indexes, so
the cost of an article does not grow with the corpus. Judging an article again
finds the same rows again; what editors decided stays.
"""

from django.db import transaction

from articles.models import Revision
from claims import recording, stories
from claims.judging.answers import Shelf
from claims.judging.comparisons import (
    compare_with_answers,
    store_comparisons,
    withdraw_others,
)
from claims.judging.questions import find_question, tidy_questions
from claims.judging.quotations import compare_quotations


@transaction.atomic
def judge(revision: Revision) -> None:
    """Place an article in its story, its figures in questions, and compare them."""
    if revision != revision.article.latest:
        return
    recording.take_turn()
    story = stories.place(revision)
    shelf, made = Shelf(revision), []
    for given in shelf.own:
        question = find_question(given, story, shelf)
        if question is not None:
            made += compare_with_answers(given, question, shelf)
    kept = store_comparisons(made) + compare_quotations(revision, story)
    withdraw_others(revision, kept)
    tidy_questions(story)
