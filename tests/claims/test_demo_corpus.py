"""The demo corpus goes, and nothing of a newsroom's own goes with it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.models import Article, Dump, Origin, Outlet
from claims.demo_corpus import remove_demo_corpus
from claims.models import Comparison, Decision, Entity, EntityMention, Question, Story
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_question,
    make_story,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(make_user("admin"))
    return client


def disputed(*, is_demo: bool) -> Comparison:
    """A story with two articles that differ, a speaker of its own and one shared."""
    first, second = (make_article(is_demo=is_demo) for _ in range(2))
    story = make_story(first, second, is_demo=is_demo)
    question = make_question(story=story)
    own = make_entity("Invented" if is_demo else "Real")
    shared, _ = Entity.objects.get_or_create(name="Shared", type="PERSON")
    for start, entity in enumerate((own, shared)):
        EntityMention.objects.create(
            entity=entity, revision=first.latest, start=start, end=start + 1
        )
    claim = make_claim(first, speaker=own)
    left = make_figure(first, question=question, claim=claim)
    right = make_figure(second, question=question)
    return make_comparison(left, right)


def counts() -> list[int]:
    models = (Article, Story, Question, Comparison, Outlet, Origin)
    return [model.objects.count() for model in models]


def test_all_of_the_demo_goes_and_all_else_stays() -> None:
    disputed(is_demo=False)
    before = counts()
    judged = disputed(is_demo=True)
    Decision.objects.create(comparison=judged, status="confirmed", by=make_user())

    assert remove_demo_corpus(by=make_user("admin")) == 2

    assert counts() == before
    assert not Article.objects.filter(is_demo=True).exists()
    assert not Decision.objects.exists()
    assert {entity.name for entity in Entity.objects.all()} == {"Real", "Shared"}


def test_a_name_merged_into_one_of_the_demo_goes_with_it() -> None:
    kept = disputed(is_demo=True).left_figure.claim.speaker  # type: ignore[union-attr]
    make_entity("Inv.", merged_into=kept)

    remove_demo_corpus(by=make_user("admin"))

    assert not Entity.objects.filter(name="Inv.").exists()


def test_an_admin_removes_it_from_the_ingest_page_and_the_audit_says_so(
    admin: Client,
) -> None:
    disputed(is_demo=True)
    dump = Dump.objects.create(name="demo.jsonl", sha256="0" * 64, size=1)

    page = admin.get(reverse("ingest")).content.decode()
    assert "Remove 2 invented articles" in page
    after = admin.post(reverse("demo-remove"), follow=True).content.decode()

    assert "The demo corpus is gone: 2 articles." in after
    assert "Remove the demo corpus" not in after
    assert Dump.objects.filter(pk=dump.pk).exists(), "or make run would bring it back"
    told = admin.get(reverse("audit")).content.decode()
    assert "deleted the demo corpus (2 articles)" in told


@pytest.mark.parametrize("role", ["reader", "journalist", "editor"])
def test_only_an_admin_removes_it(client: Client, role: str) -> None:
    disputed(is_demo=True)
    client.force_login(make_user(role))

    assert client.post(reverse("demo-remove")).status_code == 403
    assert Article.objects.filter(is_demo=True).exists()


def test_where_there_is_none_nothing_is_offered(admin: Client) -> None:
    disputed(is_demo=False)

    assert "Remove the demo" not in admin.get(reverse("ingest")).content.decode()
    admin.post(reverse("demo-remove"))

    assert Article.objects.count() == 2
    assert User.objects.exists()
