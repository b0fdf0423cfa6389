"""Following from a page, what is new in the head of every page, and having seen it."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims import deciding
from claims.models import Entity, Follow, Question, Story
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_question,
    make_revision,
    make_story,
    make_user,
)

pytestmark = pytest.mark.django_db

COUNT = '<span class="count">1<span class="visually-hidden"> new</span></span>'


@pytest.fixture
def asked() -> Question:
    article = make_article()
    question = make_question(story=make_story(article))
    make_figure(article, question=question)
    return question


def me() -> User:
    return User.objects.get(groups__name="journalist")


def page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def targets() -> list[Story | Question | Entity]:
    return [make_story(make_article()), make_question(), make_entity()]


@pytest.mark.parametrize("number", [0, 1, 2], ids=["story", "question", "person"])
def test_a_story_a_question_and_a_person_are_followed_from_their_pages(
    journalist: Client, number: int
) -> None:
    target = targets()[number]
    kind = type(target).__name__.lower()
    html = page(journalist, target.get_absolute_url())
    assert f'<input type="hidden" name="kind" value="{kind}">' in html

    form = {"kind": kind, "id": target.pk}
    answer = journalist.post(reverse("follow"), form)

    assert answer["Location"] == target.get_absolute_url()
    row = Follow.objects.get()
    assert (row.target, row.user) == (target, me())
    html = page(journalist, target.get_absolute_url())
    assert reverse("unfollow", args=[row.pk]) in html

    journalist.post(reverse("unfollow", args=[row.pk]), {"stay": "1"})
    assert not Follow.objects.exists()


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"kind": "story", "id": "x"},
        {"kind": "story", "id": "9" * 40},
        {"kind": "user", "id": "1"},
    ],
)
def test_what_is_no_such_thing_is_not_followed(
    journalist: Client, form: dict[str, str]
) -> None:
    assert journalist.post(reverse("follow"), form).status_code == 404
    assert not Follow.objects.exists()


def test_what_nobody_would_ask_is_not_followed(journalist: Client) -> None:
    unasked = make_question(text="")

    form = {"kind": "question", "id": unasked.pk}

    assert journalist.post(reverse("follow"), form).status_code == 404


@pytest.mark.parametrize(
    ("role", "status"), [("reader", 403), ("journalist", 200), ("editor", 200)]
)
def test_journalists_follow_and_readers_do_not(
    signed_in: Callable[[str], Client], role: str, status: int
) -> None:
    story = make_story(make_article())
    client = signed_in(role)

    assert client.get(reverse("following")).status_code == status
    is_offered = reverse("follow") in page(client, story.get_absolute_url())
    assert is_offered is (status == 200)


def test_nobody_ends_what_somebody_else_follows(journalist: Client) -> None:
    theirs = deciding.follow(make_entity(), by=make_user("editor"))

    answer = journalist.post(reverse("unfollow", args=[theirs.pk]))

    assert answer.status_code == 404
    assert Follow.objects.filter(pk=theirs.pk).exists()


def test_every_page_counts_what_is_new_until_it_is_said_to_be_seen(
    journalist: Client, asked: Question
) -> None:
    deciding.follow(asked, by=me())
    assert COUNT not in page(journalist, reverse("claims"))
    make_comparison(asked.answers.get(), question=asked)

    assert COUNT in page(journalist, reverse("claims"))
    shown = journalist.get(reverse("following"))
    assert asked.text in shown.content.decode()
    assert COUNT in page(journalist, reverse("following")), "looking is not enough"

    answer = journalist.post(reverse("mark-seen"), dict(shown.context["seen"]))
    html = page(journalist, answer["Location"])
    assert COUNT not in html
    assert "Nothing new on what you follow." in html


def test_a_form_that_says_nothing_of_what_was_seen_hides_nothing(
    journalist: Client, asked: Question
) -> None:
    deciding.follow(asked, by=me())
    make_comparison(asked.answers.get(), question=asked)

    journalist.post(reverse("mark-seen"), {"seen_comparison": "all"})

    assert COUNT in page(journalist, reverse("following"))


def test_a_correction_says_what_became_of_the_value_and_who_still_prints_it(
    journalist: Client, asked: Question
) -> None:
    article = asked.answers.get().revision.article
    carrier = make_figure(make_article(), question=asked)
    deciding.follow(asked, by=me())
    old = asked.answers.exclude(pk=carrier.pk).get()
    old.superseded = True
    old.save()
    make_revision(article, "Seven boats lay there.")
    make_figure(article, "Seven boats", low=7, high=7, question=asked)

    html = page(journalist, reverse("following"))

    assert (
        "“six boats” became “Seven boats”; 1 origin still prints the old value" in html
    )


def test_whoever_follows_nothing_is_told_how(journalist: Client) -> None:
    assert "You follow nothing yet." in page(journalist, reverse("following"))


def test_a_new_speaker_is_named(journalist: Client, asked: Question) -> None:
    assert asked.story is not None
    deciding.follow(asked.story, by=me())
    make_claim(asked.story.articles.get(), speaker=make_entity("Jo Dorn"))

    html = page(journalist, reverse("following"))

    assert "new speaker" in html
    assert ">Jo Dorn</a>" in html
