"""A story's pages: what is disputed, who printed what, and when."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Origin
from claims.views.matrix import columns_of, matrix_of
from claims.views.quotes import utterances
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_outlet,
    make_question,
    make_quote_comparison,
    make_story,
)

pytestmark = pytest.mark.django_db


def test_copies_of_one_wire_text_share_a_column() -> None:
    wire = Origin.objects.create()
    one = make_article(outlet=make_outlet(name="Gazette"), origin=wire)
    other = make_article(outlet=make_outlet(name="Courier"), origin=wire)
    own = make_article(outlet=one.outlet)

    columns = columns_of([one, other, own])

    assert [(c.name, c.is_folded) for c in columns] == [
        ("Gazette · Courier", True),
        ("Gazette", False),
    ]


def test_articles_of_unknown_outlets_are_never_one_outlets() -> None:
    columns = columns_of([make_article(outlet=None), make_article(outlet=None)])

    assert len(columns) == 2


def test_a_matrix_puts_the_disputed_first_and_says_what_is_not_found() -> None:
    first, second = make_article(), make_article("Nine boats came.")
    story = make_story(first, second)
    disputed, single = (
        make_question(story=story),
        make_question(story=story, text="Age?"),
    )
    make_comparison(
        make_figure(first, question=disputed),
        make_figure(second, "Nine boats", question=disputed),
    )
    make_figure(first, "six", question=single)

    rows = matrix_of(story).rows

    assert [(row.question, row.verdict) for row in rows] == [
        (disputed, "contradict"),
        (single, ""),
    ]
    assert sorted(cell.verdict for cell in rows[1].cells) == ["", "none"]


def test_one_wording_twice_in_a_column_is_shown_once() -> None:
    article = make_article("Six boats came. Six boats left.")
    story, question = make_story(article), make_question()
    make_figure(article, "Six boats", question=question)
    make_figure(article, "Six boats", question=question, start=16, end=25)

    cell = matrix_of(story).rows[0].cells[0]

    assert len(cell.answers) == 2
    assert len(cell.wordings) == 1


def test_what_a_text_tells_again_has_the_verdict_of_where_it_told_it_first() -> None:
    asked = make_question()
    article = make_article("Nine boats, just nine, and ten rafts.")
    story = make_story(article)
    told = make_figure(article, "Nine boats", low=9, high=9, question=asked)
    make_figure(article, "just nine", low=9, high=9, question=asked)
    make_figure(article, "ten rafts", low=10, high=10, question=asked)
    make_comparison(left=told, question=asked, verdict="agree")

    (row,) = matrix_of(story).rows

    shown = [(one.wording, one.verdict) for one in row.answered[0].wordings]  # type: ignore[attr-defined]
    assert shown == [("Nine boats", "agree"), ("just nine", "agree"), ("ten rafts", "")]


def test_the_matrix_shows_contradictions_only_when_asked(reader: Client) -> None:
    article = make_article()
    story = make_story(article)
    make_figure(article, question=make_question(story=story, text="Alone?"))
    address = reverse("story-matrix", args=[story.slug])

    assert "Alone?" not in reader.get(address, {"show": "disputed"}).content.decode()
    assert "Alone?" in reader.get(address, {"show": "all"}).content.decode()


def test_each_clock_shows_its_own_days(reader: Client) -> None:
    article = make_article(published_on=date(2021, 5, 7))
    make_claim(article, said_first=date(2021, 5, 4), said_last=date(2021, 5, 4))
    story = make_story(article)
    address = reverse("story-timeline", args=[story.slug])

    happened = reader.get(address, {"clock": "happened"}).context["chart"]
    reported = reader.get(address, {"clock": "reported"}).context["chart"]

    assert "4 May 2021" in happened.marks[0].label
    assert "7 May 2021" in reported.marks[0].label


def test_a_claim_of_no_day_is_never_given_one(reader: Client) -> None:
    article = make_article(published_on=date(2021, 5, 7))
    make_claim(article)
    story = make_story(article)

    page = reader.get(reverse("story-timeline", args=[story.slug]))

    assert page.context["chart"] is None
    assert "undated" in page.content.decode()


def test_the_timeline_has_what_happened_also_where_one_text_tells_the_day(
    reader: Client,
) -> None:
    article = make_article(
        "The boat, built in May 2021, sank.", published_on=date(2021, 5, 7)
    )
    story = make_story(article)
    built, unasked = (make_question(text=text, kind="date") for text in ("Built?", ""))
    days = {"first_day": date(2021, 5, 1), "last_day": date(2021, 5, 31)}
    for asked, words in ((built, "May 2021"), (unasked, "2021")):
        make_figure(
            article, words, kind="date", low=None, high=None, question=asked, **days
        )

    page = reader.get(reverse("story-timeline", args=[story.slug]))

    labels = [mark.label for mark in page.context["chart"].marks]
    assert labels == ["Built? The outlets themselves, May 2021: May 2021"]


def test_the_axis_of_the_timeline_ends_where_what_is_near_the_reports_ends(
    reader: Client,
) -> None:
    days = (date(1989, 1, 1), date(2021, 5, 4), date(2021, 5, 6))
    articles = [make_article(published_on=date(2021, 5, 7)) for _ in days]
    for article, day in zip(articles, days, strict=True):
        make_claim(article, said_first=day, said_last=day)
    story = make_story(*articles)

    chart = reader.get(reverse("story-timeline", args=[story.slug])).context["chart"]

    far, *near = sorted(chart.marks, key=lambda mark: mark.x)
    assert far.open_left
    assert not any(mark.open_left or mark.open_right for mark in near)
    assert near[-1].x - near[0].x > chart.width / 2


def test_the_axis_of_the_timeline_goes_as_far_as_most_of_what_happened(
    reader: Client,
) -> None:
    days = (date(2009, 1, 1), date(2015, 5, 4), date(2021, 5, 6))
    articles = [make_article(published_on=date(2021, 5, 7)) for _ in days]
    for article, day in zip(articles, days, strict=True):
        make_claim(article, said_first=day, said_last=day)
    story = make_story(*articles)

    chart = reader.get(reverse("story-timeline", args=[story.slug])).context["chart"]

    assert len(chart.marks) == len(days)
    assert not any(mark.open_left or mark.open_right for mark in chart.marks)


@pytest.mark.parametrize("clock", ["happened", "reported"])
def test_days_at_the_ends_of_the_calendar_have_their_place(
    reader: Client, clock: str
) -> None:
    articles = [make_article(published_on=day) for day in (date.min, date.max)]
    for article in articles:
        make_claim(article, said_first=date.min, said_last=date.max)
    address = reverse("story-timeline", args=[make_story(*articles).slug])

    assert reader.get(address, {"clock": clock}).status_code == 200


def test_the_timeline_says_how_a_thing_was_said(reader: Client) -> None:
    article = make_article(published_on=date(2021, 5, 7))
    make_claim(article, said_first=date(2021, 5, 4), said_last=date(2021, 5, 4))
    story = make_story(article)

    page = reader.get(reverse("story-timeline", args=[story.slug]))

    assert '<span class="soft">said</span>' in page.content.decode()
    assert "Mara Quill said, 4 May 2021" in page.context["chart"].marks[0].label


def test_an_utterance_is_told_once_against_its_fullest_wording() -> None:
    full = make_claim(content="“We counted six boats,” said Mara", cue="harbour")
    short, altered = make_claim(), make_claim()
    words = [["equal", "We", "We"], ["delete", "said Mara", ""]]
    pairs = [
        make_quote_comparison(full, short, verdict="shortened", words=words),
        make_quote_comparison(full, altered, verdict="altered", words=words),
        make_quote_comparison(short, altered, verdict="same"),
    ]

    told = list(utterances(pairs))

    assert [utterance.fullest for utterance in told] == [full]
    assert told[0].verdict == "altered"
    assert [wording.claim for wording in told[0].others] == [altered, short]


def test_words_are_turned_where_the_fullest_wording_stands_right() -> None:
    short = make_claim()
    full = make_claim(content="“We counted six boats,” said Mara", cue="harbour")
    pair = make_quote_comparison(
        short, full, verdict="shortened", words=[["insert", "", "said Mara"]]
    )

    (utterance,) = utterances([pair])

    assert utterance.others[0].words == [("insert", "said Mara", "")]


def test_no_pairs_are_no_utterances() -> None:
    assert list(utterances([])) == []


def test_an_editor_names_a_story_and_the_machine_leaves_it(editor: Client) -> None:
    story = make_story(make_article())

    editor.post(reverse("story-title", args=[story.slug]), {"title": "The six boats"})

    story.refresh_from_db()
    assert (story.title, story.titled_by_hand) == ("The six boats", True)


def test_a_story_is_not_left_without_a_title(editor: Client) -> None:
    story = make_story(make_article(), title="The six boats")

    page = editor.post(reverse("story-title", args=[story.slug]), {"title": " "})

    story.refresh_from_db()
    assert page.status_code == 302
    assert story.title == "The six boats"


def test_what_most_outlets_answer_comes_before_what_one_outlet_repeats() -> None:
    first, second = make_article(), make_article("Six boats came. Nine left.")
    story = make_story(first, second)
    repeated, shared = make_question(story=story), make_question(story=story)
    make_comparison(
        make_figure(second, "Six boats", question=repeated),
        make_figure(second, "Nine", question=repeated),
        verdict="update",
    )
    for article in (first, second):
        make_figure(article, "ix boats", question=shared)

    matrix = matrix_of(story)

    assert [row.question for row in matrix.rows] == [shared, repeated]
    assert [row.question for row in matrix.shared_rows] == [shared]


@pytest.mark.parametrize("is_demo", [True, False])
def test_the_pages_of_a_demo_story_say_that_it_is_invented(
    reader: Client, is_demo: bool
) -> None:
    article = make_article(is_demo=is_demo)
    story = make_story(article, is_demo=is_demo)
    question = make_question(story=story)
    make_figure(article, question=question)

    pages = [reader.get(row.get_absolute_url()) for row in (story, article, question)]

    told = ["are invented" in page.content.decode() for page in pages]
    assert told == [is_demo] * 3
