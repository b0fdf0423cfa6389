"""axe-core finds nothing serious on any page, light or dark, wide or on a phone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Page

from articles.models import Dump, DumpRow, Outcome, Outlet, Progress
from claims import belt, deciding, held_drafts
from claims.models import Comparison, Credit, Question
from claims.models.runs import Examination
from tests.browser.test_pages import PHONE, WIDE, addresses, make_disputed_story
from tests.claims.views.test_draft_pages import FOUND
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_entity,
    make_figure,
    make_outlet,
    make_question,
    make_revision,
    make_user,
)

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text()
GRAVE = ("serious", "critical")
FOR_ADMINS = ["/ingest/", "/runs/", "/audit/"]
WINDOWS = pytest.mark.parametrize(
    "options",
    [
        pytest.param(WIDE | {"color_scheme": "light"}, id="wide-light"),
        pytest.param(PHONE | {"color_scheme": "dark"}, id="phone-dark"),
    ],
)


def grave_violations(page: Page) -> list[str]:
    """What axe calls serious or critical: the rule and the first element."""
    # Sent over the debugging protocol: the pages' policy lets no script be added.
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate("axe.run()")["violations"]
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:120]}"
        for one in found
        if one["impact"] in GRAVE
    ]


def every_address(comparison: Comparison, user: User) -> list[str]:
    speaker = make_entity()
    claim = make_claim(speaker=speaker)
    found = {"kept": 2, "gained": [], "broken": [["Six?", "/review/1/"]], "missed": []}
    Examination.objects.create(version=belt.reader_version(), found=found)
    return [
        *addresses(comparison),
        f"/review/questions/{comparison.question_id}/",
        claim.get_absolute_url(),
        speaker.get_absolute_url(),
        f"/draft/{checked_draft(user)}/",
        followed(user).get_absolute_url(),
        dump_with_refusals().get_absolute_url(),
        credited_outlet().get_absolute_url(),
        *FOR_ADMINS,
    ]


def followed(user: User) -> Question:
    """A question with news, so that the head of each page counts and a page lists."""
    question = make_question()
    deciding.follow(question, by=user)
    figure = make_figure(question=question)
    make_comparison(figure, question=question)
    make_revision(figure.revision.article, "Seven.\n\nCorrection: It was seven.")
    return question


def dump_with_refusals() -> Dump:
    dump = Dump.objects.create(
        name="boats.jsonl", sha256="0" * 64, size=1, state=Progress.DONE
    )
    for number, settled in enumerate(["", "sent_again"], start=1):
        DumpRow.objects.create(
            dump=dump,
            number=number,
            outcome=Outcome.REFUSED,
            field="text",
            reason="The text is empty.",
            raw='{"id": "1"}',
            settled=settled,
        )
    return dump


def credited_outlet() -> Outlet:
    outlet = make_outlet(name="Quay Post")
    Credit.objects.create(
        revision=make_article("Six boats, Quay Post reported.").latest,
        outlet="Quay Post",
        key="quay post",
        reach="sentence",
        start=11,
        end=29,
    )
    return outlet


def checked_draft(user: User) -> str:
    token = held_drafts.hold(user.pk, "Six ships came.", date(2021, 3, 5))
    held_drafts.answer(user.pk, token, found=FOUND)
    return token


@WINDOWS
def test_axe_finds_nothing_serious_on_any_page(
    open_page: Callable[..., Page],
    sign_in: Callable[[Page, str], User],
    options: dict[str, object],
) -> None:
    page = open_page(**options)
    user = sign_in(page, "admin")

    found = {}
    for address in every_address(make_disputed_story(), user):
        page.goto(address)
        found[address] = grave_violations(page)

    assert {address: grave for address, grave in found.items() if grave} == {}


@WINDOWS
@pytest.mark.parametrize("kind", ["comparison", "question"])
def test_a_packet_opens_from_a_disk_and_axe_finds_nothing_serious(
    open_page: Callable[..., Page],
    tmp_path: Path,
    kind: str,
    options: dict[str, object],
) -> None:
    comparison, client = make_disputed_story(), Client()
    client.force_login(
        make_user("journalist"), backend="django.contrib.auth.backends.ModelBackend"
    )
    ids = {"comparison": comparison.pk, "question": comparison.question_id}
    file = tmp_path / "packet.html"
    file.write_bytes(client.get(f"/packets/{kind}-{ids[kind]}.html").content)
    page = open_page(**options, offline=True)

    page.goto(file.as_uri())

    assert grave_violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    ink = page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Times" not in ink
