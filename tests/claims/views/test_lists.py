"""Lists: what stands in them, and that their queries do not grow with their rows."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries

from claims.models import StoryArticle
from claims.views import articles, paging
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_outlet,
    make_question,
    make_revision,
    make_story,
)

# session, user, groups, and the two tables of Django's own permissions
SIGNED_IN = 5
# what a journalist follows, for the head of the page
FOLLOWED = 1


def test_claims_cost_as_many_queries_for_ten_as_for_one(
    journalist: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(10):
        make_claim(speaker=make_entity())

    # outlets and stories of the filter, the claims
    with django_assert_num_queries(SIGNED_IN + FOLLOWED + 3):
        page = journalist.get(reverse("claims"))

    assert page.content.decode().count('class="claim-row"') == 10


def test_articles_cost_as_many_queries_for_ten_as_for_one(
    journalist: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(10):
        make_claim(make_article())

    # outlets and stories of the filter, the page's ids, the articles
    with django_assert_num_queries(SIGNED_IN + FOLLOWED + 4):
        page = journalist.get(reverse("articles"))

    assert page.content.decode().count('class="row-title"') == 10


def test_stories_cost_one_query_however_many(
    journalist: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        make_story(make_article())

    with django_assert_num_queries(SIGNED_IN + FOLLOWED + 1):
        journalist.get(reverse("stories"))


def test_the_review_queue_costs_as_many_queries_for_five_as_for_one(
    editor: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        make_comparison()

    # stories of the filter; how many rows and pairs; the rows, which of their pairs
    # come first, these with both sides, the counts
    with django_assert_num_queries(SIGNED_IN + FOLLOWED + 7):
        editor.get(reverse("review"))


def test_the_matrix_costs_as_many_queries_for_many_answers_as_for_one(
    reader: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    articles = [make_article() for _ in range(4)]
    story = make_story(*articles)
    for article in articles:
        make_figure(article, question=make_question(story=story))

    # the story, its articles, the figures, their verdicts
    with django_assert_num_queries(SIGNED_IN + 4):
        reader.get(reverse("story-matrix", args=[story.slug]))


def test_a_claim_that_is_withdrawn_doubtful_or_no_saying_is_not_listed(
    reader: Client,
) -> None:
    make_claim(withdrawn=True)
    make_claim(superseded=True)
    make_claim(confidence=0.3)
    make_claim(act="belief")

    assert "No claim here" in reader.get(reverse("claims")).content.decode()


def test_pages_go_on_where_the_last_one_ended(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "SIZE", 2)
    undated = make_article(title="Undated boats", published_on=None)
    for day in (4, 5, 6):
        make_article(title=f"Boats of day {day}", published_on=f"2021-03-0{day}")

    first = reader.get(reverse("articles"))
    second = reader.get(reverse("articles"), {"after": first.context["page"].cursor})

    assert [a.title for a in first.context["articles"]] == [
        "Boats of day 6",
        "Boats of day 5",
    ]
    assert [a.title for a in second.context["articles"]] == [
        "Boats of day 4",
        undated.title,
    ]
    assert second.context["page"].cursor is None


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "2021-99-99_4",
        "undated_",
        "_",
        "٣",
        "9" * 5_000,
        "2021-03-04T10:00_1",
        "0001-01-01T00:00:00+14:00_5",
        "9999-12-31T23:59:59-14:00_5",
    ],
)
def test_a_cursor_that_makes_no_sense_starts_from_the_beginning(
    reader: Client, cursor: str
) -> None:
    make_article()

    page = reader.get(reverse("articles"), {"after": cursor})

    assert len(page.context["articles"]) == 1


def test_htmx_gets_the_part_and_a_browser_the_page(reader: Client) -> None:
    make_claim()

    part = reader.get(reverse("claims"), headers={"HX-Request": "true"})
    page = reader.get(reverse("claims"))

    assert "<html" not in part.content.decode()
    assert "<html" in page.content.decode()
    assert "HX-Request" in page["Vary"]


def test_a_filter_the_form_does_not_know_is_said_and_harms_nothing(
    reader: Client,
) -> None:
    page = reader.get(
        reverse("claims"), {"kind": "'; DROP TABLE", "published_from": "x"}
    )

    assert page.status_code == 200
    assert "errorlist" in page.content.decode()


def test_a_name_to_merge_with_is_found_by_name_and_then_previewed(
    editor: Client,
) -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    address = reverse("merge-preview", args=[kept.pk])

    found = editor.get(address, {"q": "quill"})
    preview = editor.get(address, {"other": other.pk})

    assert list(found.context["found"]) == [other]
    assert f"{address}?other={other.pk}" in found.content.decode()
    assert "Merge M. Quill into Mara Quill?" in preview.content.decode()


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        pytest.param("", "Type a name", id="nothing-typed"),
        pytest.param("zebra", "No other name holds", id="nobody"),
        pytest.param("Mara", "No other name holds", id="only-itself"),
    ],
)
def test_without_a_match_the_merge_page_says_what_to_do(
    editor: Client, words: str, answer: str
) -> None:
    address = reverse("merge-preview", args=[make_entity("Mara Quill").pk])

    assert answer in editor.get(address, {"q": words}).content.decode()


def test_the_story_an_article_came_to_last_stands_on_top_and_pages_go_on(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "SIZE", 1)
    older, newer = make_story(make_article()), make_story()
    lately = make_article(published_on=None)
    StoryArticle.objects.create(story=older, article=lately)
    make_story(title="A story without an article")

    first = reader.get(reverse("stories"))
    second = reader.get(reverse("stories"), {"after": first.context["page"].cursor})

    assert list(first.context["stories"]) == [older]
    assert list(second.context["stories"]) != [older]
    assert newer not in first.context["stories"]


def test_a_question_costs_as_many_queries_for_many_answers_as_for_two(
    reader: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    question = make_question(story=make_story())
    for _ in range(4):
        make_comparison(question=question)

    # the question with its story, its answers, their verdicts, the comparisons,
    # what was corrected by a new text and by a footer
    with django_assert_num_queries(SIGNED_IN + 6):
        reader.get(question.get_absolute_url())


def test_an_article_costs_as_many_queries_for_many_marks_as_for_one(
    reader: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    text = " ".join(
        f"“Boat {n} came,” said Quill. Then {n} boats left." for n in range(9)
    )
    article = make_article(text)
    make_story(article)
    for n in range(9):
        claim = make_claim(article, f"“Boat {n} came,”", speaker=make_entity(f"Q{n}"))
        make_figure(article, f"{n} boats", claim=claim, question=make_question())

    # the article, its newest and all its texts, claims, figures, their verdicts,
    # its place in a story, the story, others of its origin, whom it credits
    with django_assert_num_queries(SIGNED_IN + 10):
        reader.get(article.get_absolute_url())


def test_outlets_come_a_page_at_a_time(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "OUTLETS_A_PAGE", 1)
    first, second = make_outlet(name="Quay Post"), make_outlet(name="Tide")

    pages = [reader.get(reverse("outlets"), {"page": n}) for n in (1, 2)]

    assert [list(page.context["page"]) for page in pages] == [[first], [second]]


def test_an_outlet_lists_what_it_corrected_once(reader: Client) -> None:
    outlet = make_outlet()
    corrected, _alone = (make_article(outlet=outlet) for _ in range(2))
    for text in ("Seven boats came in.", "Eight boats came in."):
        make_revision(corrected, text)

    page = reader.get(outlet.get_absolute_url())

    assert list(page.context["corrected"]) == [corrected]
