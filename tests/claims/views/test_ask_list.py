"""The ask list: each matter once, with everybody who holds a side of it."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims import deciding
from claims.models import Comparison, Status, Story
from claims.views.ask_list import Matter, matters
from tests.claims.views.test_lists import SIGNED_IN
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_outlet,
    make_question,
    make_quote_comparison,
    make_story,
    make_user,
)

pytestmark = pytest.mark.django_db


def asked(story: Story, reader: Client) -> list[Matter]:
    page = reader.get(reverse("story-ask-list", args=[story.slug]))
    found: list[Matter] = page.context["matters"]
    return found


def disputed(**changes: Any) -> Comparison:
    story = make_story()
    question = make_question(story=story)
    return make_comparison(question=question, story=story, **changes)


def test_a_quoted_figure_is_asked_of_its_speaker_another_of_its_outlet(
    reader: Client,
) -> None:
    story = make_story()
    question = make_question(story=story)
    quoted = make_article()
    quill = make_entity()
    claim = make_claim(quoted, speaker=quill)
    own = make_article("Nine boats came.", outlet=make_outlet(name="Courier"))
    make_comparison(
        make_figure(quoted, question=question, claim=claim),
        make_figure(own, "Nine boats", question=question),
    )

    (matter,) = asked(story, reader)

    assert [(s.name, s.is_outlet) for s in matter.sources] == [
        ("Mara Quill", False),
        ("Courier", True),
    ]
    assert matter.sources[0].href == quill.get_absolute_url()
    assert [source.wordings for source in matter.sources] == [
        ["six boats"],
        ["Nine boats"],
    ]


def test_what_is_unsurely_quoted_is_asked_of_its_outlet() -> None:
    claim = make_claim(confidence=0.4)
    figure = make_figure(claim.revision.article, claim=claim)

    (matter,) = matters([make_comparison(figure)])

    assert all(source.is_outlet for source in matter.sources)


def test_pairs_of_one_question_are_one_matter_and_each_source_stands_once(
    reader: Client,
) -> None:
    first = disputed()
    assert first.story is not None
    assert first.left_figure is not None
    third = make_figure(
        make_article("“Ten boats,” said Dorn."), "Ten boats", question=first.question
    )
    make_comparison(first.left_figure, third, story=first.story)

    (matter,) = asked(first.story, reader)

    assert len(matter.pairs) == 2
    assert len(matter.sources) == 3


@pytest.mark.parametrize(
    ("changes", "is_listed"),
    [
        pytest.param({}, True, id="new"),
        pytest.param({"status": Status.WAITING}, True, id="waiting"),
        pytest.param({"status": Status.CONFIRMED}, True, id="confirmed"),
        pytest.param({"status": Status.EXPLAINED}, False, id="explained"),
        pytest.param({"status": Status.EXTRACTION_ERROR}, False, id="misread"),
        pytest.param({"withdrawn": True}, False, id="withdrawn"),
        pytest.param({"verdict": "update"}, False, id="no-contradiction"),
    ],
)
def test_what_is_explained_need_not_be_asked(
    reader: Client, changes: dict[str, Any], is_listed: bool
) -> None:
    comparison = disputed(**changes)
    assert comparison.story is not None

    assert bool(asked(comparison.story, reader)) is is_listed


def test_an_altered_quotation_is_asked_of_whoever_said_it(reader: Client) -> None:
    quill = make_entity()
    claims = [make_claim(speaker=quill) for _ in range(3)]
    story = make_story()
    for other in claims[1:]:
        make_quote_comparison(claims[0], other, story=story)

    (matter,) = asked(story, reader)

    assert [source.name for source in matter.sources] == ["Mara Quill"]
    assert len(matter.sources[0].passages) == 3


def test_an_utterance_is_one_matter_however_its_wordings_were_paired(
    reader: Client,
) -> None:
    full = make_claim(content="“We counted six boats,” said Mara", cue="harbour")
    short, altered = make_claim(), make_claim()
    story = make_story()
    make_quote_comparison(full, short, story=story, verdict="shortened")
    for one in (full, short):
        make_quote_comparison(one, altered, story=story)

    (matter,) = asked(story, reader)

    assert matter.leader.verdict == "altered"
    assert sum(len(source.passages) for source in matter.sources) == 3


def test_what_is_only_shortened_need_not_be_asked(reader: Client) -> None:
    story = make_story()
    make_quote_comparison(make_claim(), make_claim(), story=story, verdict="shortened")

    assert asked(story, reader) == []


def test_somebody_without_a_page_is_named_as_the_article_names_them() -> None:
    said = [make_claim(speaker_name="the harbour master") for _ in range(2)]

    (matter,) = matters([make_quote_comparison(*said)])

    assert [(s.name, s.href) for s in matter.sources] == [("the harbour master", "")]


def test_notes_of_editors_stand_with_their_matter(reader: Client) -> None:
    comparison = disputed()
    assert comparison.story is not None
    deciding.note(comparison, "Rang the harbour office.", by=make_user("editor"))

    address = reverse("story-ask-list", args=[comparison.story.slug])

    assert "Rang the harbour office." in reader.get(address).content.decode()


def test_the_reason_of_a_flag_is_not_told_twice(reader: Client) -> None:
    left, right = make_figure(), make_figure()
    story = make_story(left.revision.article, right.revision.article)
    deciding.flag(left, right, by=make_user("editor"), reason="One boat sank.")

    page = reader.get(reverse("story-ask-list", args=[story.slug]))

    assert page.content.decode().count("One boat sank.") == 1


def test_the_list_costs_as_many_queries_for_many_matters_as_for_one(
    reader: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_story()
    for _ in range(4):
        make_comparison(question=make_question(story=story))

    # the story, its pairs with both sides, their notes
    with django_assert_num_queries(SIGNED_IN + 3):
        reader.get(reverse("story-ask-list", args=[story.slug]))


def test_a_story_without_contradictions_says_so(reader: Client) -> None:
    page = reader.get(reverse("story-ask-list", args=[make_story().slug]))

    assert "Nothing to ask." in page.content.decode()
