"""What an admin corrects, and what a new wording restates."""

from datetime import date

import pytest
from django.contrib.auth.models import User

from articles.importing import correct_article
from articles.models import Article, Basis
from tests.articles.dumps import BOATS, TakeIn, outcomes

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_correction_outlives_the_same_dump_and_names_who_made_it(
    take_in: TakeIn,
) -> None:
    take_in({"id": "1", "text": "Six boats."})
    article = Article.objects.get()
    admin = User.objects.create(username="ada")
    day = date(2021, 3, 4)

    changes = {"outlet": "Quay Post", "published_on": day, "title": "Boats"}
    assert correct_article(article, changes, by=admin) == [article.latest.pk]
    again = take_in({"id": "1", "text": "Six boats."})

    article.refresh_from_db()
    assert outcomes(again) == {"duplicate": 1}
    assert (article.title, article.published_last) == ("Boats", day)
    assert article.published_basis == Basis.CORRECTED
    assert article.inferred["outlet"]["why"] == "Corrected by ada."


BOATS_AT = BOATS | {"url": "https://gazette.example/boats", "title": "Six boats"}


def test_a_new_wording_restates_title_and_day_where_its_row_gives_them(
    take_in: TakeIn,
) -> None:
    take_in(BOATS_AT | {"published_on": "2021-03-04"})
    take_in(
        BOATS_AT
        | {"title": "Ten boats", "published_on": "2021-03-05", "text": "Ten boats."}
    )
    take_in(
        BOATS_AT | {"title": "", "text": "Eleven boats."},
        defaults={"published_on": "2021-04-01"},
    )

    article = Article.objects.get()
    assert article.revisions.count() == 3
    assert (article.title, article.published_last) == ("Ten boats", date(2021, 3, 5))
    assert article.published_basis == Basis.GIVEN


@pytest.mark.parametrize(
    "day",
    [pytest.param(date(2021, 3, 9), id="known"), pytest.param(None, id="unknown")],
)
def test_a_new_wording_leaves_what_an_admin_corrected(
    take_in: TakeIn, day: date | None
) -> None:
    take_in(BOATS_AT)
    admin = User.objects.create(username="ada")
    changes = {"published_on": day, "title": "Boats"}
    correct_article(Article.objects.get(), changes, by=admin)
    take_in(
        BOATS_AT
        | {"title": "Ten boats", "published_on": "2021-03-05", "text": "Ten boats."}
    )

    article = Article.objects.get()
    assert article.revisions.count() == 2
    assert (article.title, article.published_last) == ("Boats", day)


def test_two_wordings_in_one_batch_leave_the_later_title(take_in: TakeIn) -> None:
    take_in(BOATS_AT, BOATS_AT | {"title": "Ten boats", "text": "Ten boats."})

    assert Article.objects.get().title == "Ten boats"
