"""The reader: passages and rail lead to each other, and permalinks stay put."""

import re

from django.test import Client
from django.urls import reverse

from tests.factories import (
    TEXT,
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
    make_revision,
)


def test_text_and_rail_lead_to_each_other(reader: Client) -> None:
    article = make_article()
    claim = make_claim(article)

    html = reader.get(article.get_absolute_url()).content.decode()

    start, end = claim.content_spans[0]
    assert f'id="p{start}-{end}"' in html
    assert f'href="#c{claim.pk}"' in html
    assert f'id="c{claim.pk}"' in html
    assert f'href="{reverse("revision", args=[article.pk, 1])}#p{start}-{end}"' in html


def test_the_rail_stands_in_reading_order(reader: Client) -> None:
    article = make_article("Quill said no. “Six came,” said Dorn. Vane denied it.")
    make_claim(article, "it", "denied")
    make_claim(article, "“Six came,”", "said Dorn")
    make_claim(article, "no", "said")

    page = reader.get(article.get_absolute_url())

    starts = [entry.start for entry in page.context["rail"]]
    assert starts == sorted(starts)
    assert [entry.number for entry in page.context["rail"]] == [1, 2, 3]


def test_a_disputed_figure_shows_its_gravest_verdict_and_question(
    reader: Client,
) -> None:
    question = make_question()
    figure = make_figure(question=question)
    make_comparison(figure, verdict="compatible")
    make_comparison(figure, verdict="contradict")

    html = reader.get(figure.revision.article.get_absolute_url()).content.decode()

    assert 'class="figure contradict"' in html
    assert question.get_absolute_url() in html


def test_a_permalink_stays_with_its_revision(reader: Client) -> None:
    article = make_article()
    make_claim(article)
    make_revision(article, TEXT.replace("six", "nine"))

    old = reader.get(reverse("revision", args=[article.pk, 1])).content.decode()
    new = reader.get(article.get_absolute_url()).content.decode()

    assert "six boats" in old
    assert "a newer text exists" in old
    assert "nine boats" in new
    assert "a newer text exists" not in new


def test_changes_between_revisions_are_words(reader: Client) -> None:
    article = make_article()
    make_revision(article, TEXT.replace("six", "nine"))

    html = reader.get(reverse("changes", args=[article.pk, 2])).content.decode()

    assert re.search(r"<del>six\s*</del>", html)
    assert re.search(r"<ins>nine\s*</ins>", html)


def test_a_revision_that_never_was_is_not_found(reader: Client) -> None:
    article = make_article()

    assert reader.get(reverse("revision", args=[article.pk, 7])).status_code == 404


def test_an_articles_html_is_shown_as_text(reader: Client) -> None:
    article = make_article(
        "<script>alert(1)</script> “Six,” he said.", title="<b>Six</b>"
    )
    make_claim(article, "“Six,”", "said")

    html = reader.get(article.get_absolute_url()).content.decode()

    assert "<script>alert" not in html
    assert "<b>Six" not in html


def test_an_editor_may_tick_and_a_reader_may_not(
    reader: Client, editor: Client
) -> None:
    article = make_article()
    make_claim(article)

    assert 'type="checkbox"' in editor.get(article.get_absolute_url()).content.decode()
    assert (
        'type="checkbox"' not in reader.get(article.get_absolute_url()).content.decode()
    )


def test_a_copy_is_shown_with_the_passage_both_print(reader: Client) -> None:
    wire = "The harbour master counted six boats on the slip before the storm came in."
    first = make_article(f"HARBOUR, March 4. {wire}")
    copy = make_article(f"From our wires. {wire}", origin=first.origin)

    page = reader.get(copy.get_absolute_url())

    (shown,) = page.context["same_origin"]
    assert (shown.article, shown.words) == (first, wire.removesuffix("."))
    assert shown.there.startswith(reverse("revision", args=[first.pk, 1]))
    assert f'href="{shown.here}"' in page.content.decode()
