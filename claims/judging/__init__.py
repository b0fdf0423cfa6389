"""Line up an article's figures and quotations with those already there.

The only writer of questions and comparisons. Candidates come from indexes, so
the cost of an article does not grow with the corpus. Judging an article again
finds the same rows again; what editors decided stays.
"""

from django.db import transaction

from articles.models import Revision
from claims import recording, stories
from claims.judging.comparisons import (
    compare_with_answers,
    store_comparisons,
    withdraw_others,
)
from claims.judging.questions import place_figures
from claims.judging.quotations import compare_quotations
from claims.judging.shelf import Shelf


@transaction.atomic
def judge(revision: Revision) -> None:
    """Place an article in its story, its figures in questions, and compare them."""
    if revision.article.revisions.filter(number__gt=revision.number).exists():
        return
    recording.take_turn()
    story = stories.place(revision)
    shelf = Shelf(revision, story)
    place_figures(shelf, story)
    made = compare_with_answers(shelf) + compare_quotations(revision, story)
    withdraw_others(revision, store_comparisons(made))
