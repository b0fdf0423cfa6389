"""What is new for somebody on what they follow, since they last looked."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from pytest_django import DjangoAssertNumQueries

from articles.models import Article
from claims import deciding
from claims.alerts import Alert, news_for
from claims.models import Comparison, Follow, Question, Story
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_question,
    make_quote_comparison,
    make_revision,
    make_story,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def user() -> User:
    return make_user("journalist")


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def story(article: Article) -> Story:
    return make_story(article)


@pytest.fixture
def asked(story: Story) -> Question:
    return make_question(story=story)


def new(user: User) -> list[Alert]:
    return [alert for one in news_for(user) for alert in one.alerts]


def kinds(user: User) -> list[str]:
    return sorted(alert.kind for alert in new(user))


def pair(asked: Question, **changes: Any) -> Comparison:
    left = make_figure(question=asked)
    return make_comparison(left, question=asked, **changes)


def test_what_was_there_before_is_no_news(user: User, asked: Question) -> None:
    pair(asked)
    assert asked.story is not None

    deciding.follow(asked.story, by=user)

    assert new(user) == []


@pytest.mark.parametrize("followed", ["story", "question"])
@pytest.mark.parametrize("verdict", ["contradict", "update"])
def test_a_new_verdict_is_news_of_its_story_and_question(
    user: User, asked: Question, followed: str, verdict: str
) -> None:
    target = asked.story if followed == "story" else asked
    assert target is not None
    deciding.follow(target, by=user)

    comparison = pair(asked, verdict=verdict)
    pair(make_question(story=make_story()))

    (alert,) = new(user)
    assert (alert.kind, alert.words) == (verdict, asked.text)
    assert alert.href == comparison.get_absolute_url()


@pytest.mark.parametrize(
    "changes",
    [
        {"verdict": "agree"},
        {"verdict": "compatible"},
        {"withdrawn": True},
        {"status": "explained"},
        {"status": "extraction_error"},
    ],
    ids=lambda changes: "-".join(map(str, changes.values())),
)
def test_what_is_no_difference_is_no_news(
    user: User, asked: Question, changes: dict[str, Any]
) -> None:
    deciding.follow(asked, by=user)

    pair(asked, **changes)

    assert new(user) == []


def test_pairs_of_one_question_are_one_piece_of_news(
    user: User, asked: Question
) -> None:
    deciding.follow(asked, by=user)
    for _ in range(3):
        pair(asked)

    (alert,) = new(user)

    assert alert.number == 3
    assert alert.href == asked.get_absolute_url()


def test_a_person_is_followed_into_what_they_say_and_what_contradicts_it(
    user: User,
) -> None:
    quill = make_entity("Mara Quill")
    deciding.follow(quill, by=user)
    claim = make_claim(speaker=quill)
    make_claim(speaker=make_entity("Jo Dorn"))
    pair_of_figures = make_comparison(make_figure(claim.revision.article, claim=claim))
    make_quote_comparison(claim, make_claim(), verdict="altered")

    alerts = {alert.kind: alert for alert in new(user)}

    assert sorted(alerts) == ["altered", "contradict", "new claim"]
    assert alerts["contradict"].href == pair_of_figures.get_absolute_url()
    assert alerts["new claim"].href == quill.get_absolute_url()


def test_a_merged_person_is_followed_under_the_name_that_was_kept(user: User) -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    deciding.follow(other, by=user)
    deciding.merge(other, kept, by=user)

    make_claim(speaker=kept)

    assert kinds(user) == ["new claim"]


def test_whoever_spoke_before_is_no_new_speaker(user: User, story: Story) -> None:
    article = story.articles.get()
    known = make_entity("Mara Quill")
    make_claim(article, speaker=known)
    deciding.follow(story, by=user)
    dorn = make_entity("Jo Dorn")
    text = "“Six boats,” said Mara Quill. “Nine,” said Jo Dorn."
    later = make_article(text)
    story.articles.add(later)

    make_claim(later, "“Six boats,”", speaker=known)
    make_claim(later, "“Nine,”", speaker=dorn)

    (alert,) = new(user)
    assert (alert.kind, alert.words) == ("new speaker", "Jo Dorn")


def test_a_new_speaker_gives_an_answer(user: User, asked: Question) -> None:
    deciding.follow(asked, by=user)
    claim = make_claim(speaker=make_entity("Jo Dorn"))
    make_claim(speaker=make_entity("Al Pine"))

    make_figure(claim.revision.article, question=asked, claim=claim)

    assert [alert.words for alert in new(user)] == ["Jo Dorn"]


@pytest.mark.parametrize("followed", ["story", "question"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Seven boats.", ["new text"]),
        ("Seven boats.\n\nCorrection: There were seven, not six.", ["correction"]),
    ],
)
def test_a_new_text_of_an_article_is_news(
    user: User,
    article: Article,
    asked: Question,
    followed: str,
    text: str,
    kind: list[str],
) -> None:
    make_figure(article, question=asked)
    target = asked.story if followed == "story" else asked
    assert target is not None
    deciding.follow(target, by=user)

    make_revision(article, text)
    make_revision(make_article(), "Of another story.")

    assert kinds(user) == kind


def test_an_article_that_speaks_of_corrections_corrects_nothing(
    user: User, story: Story
) -> None:
    deciding.follow(story, by=user)

    story.articles.add(make_article("The correction of the course took an hour."))
    story.articles.add(make_article("Six.\n\nClarification: There were six."))

    assert kinds(user) == ["correction"]


def test_what_was_seen_is_no_news_and_what_came_after_the_page_is(
    user: User, asked: Question
) -> None:
    deciding.follow(asked, by=user)
    pair(asked)
    shown = deciding.Seen.now()
    later = pair(asked, verdict="update")

    deciding.mark_seen(shown, by=user)

    assert [alert.href for alert in new(user)] == [later.get_absolute_url()]


def test_following_again_forgets_nothing(user: User, asked: Question) -> None:
    deciding.follow(asked, by=user)
    pair(asked)

    deciding.follow(asked, by=user)

    assert Follow.objects.count() == 1
    assert kinds(user) == ["contradict"]


def test_the_cost_does_not_grow_with_what_is_followed(
    user: User,
    story: Story,
    asked: Question,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    def follow_and_let_things_happen(number: int) -> None:
        for _ in range(number):
            article = make_article()
            place = make_story(article)
            question = make_question(story=place)
            who = make_entity()
            for target in (place, question, who):
                deciding.follow(target, by=user)
            claim = make_claim(article, speaker=who)
            make_comparison(
                make_figure(article, question=question, claim=claim), question=question
            )
            make_revision(article, "Another text.")

    follow_and_let_things_happen(1)
    # follows, verdicts, older ones of questions and wordings, answered questions,
    # texts; of speakers in stories and to
    # questions: who, their names, since when; claims
    with django_assert_num_queries(13):
        assert len(new(user)) > 3
    follow_and_let_things_happen(3)
    with django_assert_num_queries(13):
        assert len(new(user)) > 12


def test_a_new_text_that_says_the_same_is_no_new_contradiction(
    user: User, asked: Question
) -> None:
    comparison = pair(asked)
    deciding.follow(asked, by=user)
    comparison.withdrawn = True
    comparison.save()
    old, other = comparison.left_figure, comparison.right_figure
    assert old is not None
    assert other is not None
    make_revision(old.revision.article, "Then six boats were counted.")
    again = make_figure(old.revision.article, question=asked)

    make_comparison(other, again, question=asked)
    assert "contradict" not in kinds(user)

    differs = make_figure(old.revision.article, "boats", low=7, high=7, question=asked)
    make_comparison(other, differs, question=asked)
    assert kinds(user).count("contradict") == 1
