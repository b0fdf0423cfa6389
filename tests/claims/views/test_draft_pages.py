"""Checking a draft: for journalists, each sees only their own, nothing is kept."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from redis.exceptions import ConnectionError as RedisDown

from claims import held_drafts, tasks
from claims.views.drafts import LONGEST

COPY = "“We counted six ships,” said Mara Quill."
OTHER = {
    "verdict": "altered",
    "reason": "One prints “ships”, the other “boats”.",
    "words": [],
    "source": "Harbour Gazette",
    "published": "4 March 2021",
    "href": "/articles/1/r/1/#p0-9",
    "pieces": [["“<b>boats</b>”", True]],
}
FOUND = {
    "figures": [
        {
            "pieces": [["six ships", True]],
            "printed": "six ships",
            "means": "6 ships",
            "question": "How many ships were counted?",
            "href": "",
            "others": [],
        }
    ],
    "quotations": [
        {"pieces": [[COPY, True]], "speaker": "Mara Quill", "others": [OTHER]}
    ],
}


@pytest.fixture(autouse=True)
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    messages: list[tuple[object, ...]] = []

    def note(args: tuple[object, ...], **_options: object) -> None:
        messages.append(args)

    monkeypatch.setattr(tasks.check_draft, "apply_async", note)
    return messages


def paste(client: Client, copy: str = COPY) -> str:
    answer = client.post(reverse("draft"), {"copy": copy})
    assert answer.status_code == 302
    return str(answer["Location"])


@pytest.mark.parametrize(
    ("role", "status"), [("reader", 403), ("journalist", 200), ("editor", 200)]
)
def test_journalists_check_drafts_and_readers_do_not(
    db: None, signed_in: Callable[[str], Client], role: str, status: int
) -> None:
    assert signed_in(role).get(reverse("draft")).status_code == status


def test_the_message_to_the_worker_does_not_carry_the_copy(
    journalist: Client, sent: list[tuple[object, ...]]
) -> None:
    address = paste(journalist)

    (message,) = sent
    assert str(message[1]) in address
    assert "ships" not in str(message)
    assert "A worker is reading it" in journalist.get(address).content.decode()


def test_a_result_is_shown_escaped_and_not_kept_by_browsers(journalist: Client) -> None:
    address = paste(journalist)
    user = int(journalist.session["_auth_user_id"])
    held_drafts.answer(user, address.split("/")[-2], found=FOUND)

    page = journalist.get(address)

    html = page.content.decode()
    assert "One prints “ships”, the other “boats”." in html
    assert "<b>boats" not in html
    assert "No other answer to it was found here." in html
    assert "no-store" in page["Cache-Control"]


def test_nobody_else_sees_a_draft(journalist: Client, admin: Client) -> None:
    assert admin.get(paste(journalist)).status_code == 404


def test_a_draft_can_be_forgotten_at_once(journalist: Client) -> None:
    address = paste(journalist)

    journalist.post(f"{address}forget/")

    assert journalist.get(address).status_code == 404


@pytest.mark.parametrize(
    "copy",
    [pytest.param(" ", id="empty"), pytest.param("x" * (LONGEST + 1), id="too-long")],
)
def test_copy_without_words_or_too_long_is_refused(
    journalist: Client, sent: list[tuple[object, ...]], copy: str
) -> None:
    assert journalist.post(reverse("draft"), {"copy": copy}).status_code == 422
    assert sent == []


def test_a_queue_out_of_reach_is_told_and_the_copy_stays_in_the_form(
    journalist: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> str:
        raise RedisDown

    monkeypatch.setattr(held_drafts, "hold", refuse)

    page = journalist.post(reverse("draft"), {"copy": COPY})

    assert page.status_code == 503
    assert "We counted six ships" in page.content.decode()


@pytest.mark.parametrize("day", ["0023-11-20", "9999-12-31"])
def test_a_day_that_no_draft_comes_out_on_is_refused(
    journalist: Client, sent: list[tuple[object, ...]], day: str
) -> None:
    page = journalist.post(reverse("draft"), {"copy": COPY, "published": day})

    assert page.status_code == 422
    assert sent == []
