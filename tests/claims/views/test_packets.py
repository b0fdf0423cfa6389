"""An evidence packet is one file: passages, verdict, decisions, nothing to fetch."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims import deciding
from claims.models import Comparison
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
    make_quote_comparison,
    make_user,
)


@pytest.fixture
def disputed(db: None) -> Comparison:
    return make_comparison()


def packet(client: Client, shown: Comparison) -> str:
    return client.get(reverse("packet", args=[shown.pk])).content.decode()


def test_a_packet_holds_both_passages_and_where_they_stand(
    journalist: Client, disputed: Comparison
) -> None:
    html = packet(journalist, disputed)

    for side in disputed.sides:
        assert side.revision.article.title in html
        assert side.revision.sha256 in html
        assert side.run.version in html
        assert f'href="{side.get_absolute_url()}"' in html
    assert disputed.reason in html
    assert "No editor has judged it yet." in html


def test_a_packet_says_who_decided_what(
    journalist: Client, disputed: Comparison
) -> None:
    editor: User = make_user("editor", username="vane")
    deciding.decide(
        disputed, status="confirmed", seen=0, by=editor, note="Both called back."
    )

    html = packet(journalist, disputed)

    assert "Confirmed" in html
    assert "vane" in html
    assert "Both called back." in html


def test_a_packet_is_a_download_that_needs_no_other_file(
    journalist: Client, disputed: Comparison
) -> None:
    answer = journalist.get(reverse("packet", args=[disputed.pk]))
    html = answer.content.decode()

    assert answer["Content-Disposition"].startswith("attachment")
    assert not re.search(r"<(?:script|link|img|iframe|form)\b|\bsrc=|url\(", html)
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{allowed}'" in html.replace("&#x27;", "'")


def test_a_packet_shows_markup_of_an_article_as_text(journalist: Client) -> None:
    article = make_article("<script>alert(1)</script> “Six boats,” he said.")
    figure = make_figure(article, "Six boats", question=make_question())

    html = packet(journalist, make_comparison(figure))

    assert "&lt;script&gt;alert(1)" in html


def test_two_wordings_stand_word_by_word(journalist: Client) -> None:
    left, right = make_claim(), make_claim()
    shown = make_quote_comparison(left, right, words=[["replace", "six", "nine"]])

    html = packet(journalist, shown)

    assert "<del>six</del>" in html
    assert "<ins>nine</ins>" in html


def test_a_questions_packet_holds_every_answer_and_comparison(
    journalist: Client, disputed: Comparison
) -> None:
    address = reverse("question-packet", args=[disputed.question_id])

    html = journalist.get(address).content.decode()

    assert html.count("SHA-256") == 2
    assert disputed.reason in html


def test_a_questions_packet_costs_no_query_an_answer(
    journalist: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    asked = make_question()
    for _ in range(6):
        make_comparison(make_figure(question=asked), question=asked)

    with django_assert_max_num_queries(15):
        journalist.get(reverse("question-packet", args=[asked.pk]))


@pytest.mark.parametrize(("role", "status"), [("reader", 403), ("journalist", 200)])
def test_journalists_take_packets_away_and_readers_do_not(
    signed_in: Callable[[str], Client], disputed: Comparison, role: str, status: int
) -> None:
    client = signed_in(role)
    pages = [
        reverse("packet", args=[disputed.pk]),
        reverse("question-packet", args=[disputed.question_id]),
    ]

    assert [client.get(page).status_code for page in pages] == [status, status]
    shown = (
        "evidence packet" in client.get(disputed.get_absolute_url()).content.decode()
    )
    assert shown == (status == 200)
