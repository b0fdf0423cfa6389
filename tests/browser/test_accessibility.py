"""axe-core finds nothing serious on any page, light or dark, wide or on a phone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page

from claims.models import Comparison
from tests.browser.test_pages import PHONE, WIDE, addresses, make_disputed_story
from tests.factories import make_claim, make_entity

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text()
GRAVE = ("serious", "critical")
FOR_ADMINS = ["/ingest/", "/runs/", "/audit/"]


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


def every_address(comparison: Comparison) -> list[str]:
    speaker = make_entity()
    claim = make_claim(speaker=speaker)
    return [
        *addresses(comparison),
        f"/review/questions/{comparison.question_id}/",
        claim.get_absolute_url(),
        speaker.get_absolute_url(),
        *FOR_ADMINS,
    ]


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(WIDE | {"color_scheme": "light"}, id="wide-light"),
        pytest.param(PHONE | {"color_scheme": "dark"}, id="phone-dark"),
    ],
)
def test_axe_finds_nothing_serious_on_any_page(
    open_page: Callable[..., Page],
    sign_in: Callable[[Page, str], User],
    options: dict[str, object],
) -> None:
    page = open_page(**options)
    sign_in(page, "admin")

    found = {}
    for address in every_address(make_disputed_story()):
        page.goto(address)
        found[address] = grave_violations(page)

    assert {address: grave for address, grave in found.items() if grave} == {}
