"""The pages in a real browser: no script needed, nothing wider than the window."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Comparison
from tests.factories import (
    make_article,
    make_claim,
    make_comparison,
    make_figure,
    make_question,
    make_story,
    make_user,
)

OpenPage = Callable[..., Page]
SignIn = Callable[[Page, str], User]

BREAK = "document.title='broken'"
XSS = f"""\"><script>{BREAK}</script><img src=x onerror="{BREAK}">"""
PHONE = {"viewport": {"width": 390, "height": 800}}
WIDE = {"viewport": {"width": 1400, "height": 900}}


def make_disputed_story() -> Comparison:
    first, second = make_article(), make_article("“Nine boats,” said Dorn.")
    story = make_story(first, second)
    question = make_question(story=story)
    left = make_figure(first, question=question, claim=make_claim(first))
    right = make_figure(second, "Nine boats", low=9, high=9, question=question)
    return make_comparison(left, right)


def addresses(comparison: Comparison) -> list[str]:
    story, question = comparison.story, comparison.question
    assert story is not None
    assert question is not None
    figure = comparison.left_figure
    assert figure is not None
    return [
        "/",
        "/stories/",
        story.get_absolute_url(),
        f"{story.get_absolute_url()}timeline/?clock=reported",
        f"{story.get_absolute_url()}matrix/",
        f"{story.get_absolute_url()}quotes/",
        f"{story.get_absolute_url()}ask/",
        question.get_absolute_url(),
        f"{question.get_absolute_url()}?on=2021-03-04",
        "/claims/",
        "/people/",
        "/articles/",
        figure.revision.article.get_absolute_url(),
        "/outlets/",
        "/review/",
        comparison.get_absolute_url(),
        "/following/",
        "/draft/",
        "/search/?q=boats",
        "/help/",
        "/help/method/",
        "/api/docs/",
    ]


@pytest.mark.parametrize("window", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_page_is_wider_than_the_window_and_each_has_one_heading(
    open_page: OpenPage, sign_in: SignIn, window: dict[str, object]
) -> None:
    page = open_page(**window)
    sign_in(page, "editor")

    for address in addresses(make_disputed_story()):
        page.goto(address)
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wider <= 0, address
        assert page.locator("h1").count() == 1, address
        assert page.locator("main").count() == 1, address


def test_a_name_of_one_long_word_is_broken_on_a_phone(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page(**PHONE)
    sign_in(page, "editor")

    page.goto(make_article(title=f"{'minutes_of_' * 12}.txt").get_absolute_url())

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_stranger_signs_in_and_comes_to_the_page_asked_for(
    open_page: OpenPage,
) -> None:
    page = open_page()
    phrase = "a phrase for this test"
    user = make_user("reader")
    user.set_password(phrase)
    user.save(update_fields=["password"])

    page.goto("/claims/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill(phrase)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()

    page.wait_for_url("**/claims/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Claims")


def test_a_passage_and_its_row_lead_to_each_other(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page()
    sign_in(page, "reader")
    claim = make_claim()
    page.goto(claim.revision.article.get_absolute_url())

    page.locator(".text .ref").click()
    expect(page.locator(f"li#c{claim.pk}:target")).to_be_visible()

    page.get_by_label("Passage of claim 1").click()
    expect(page.locator(".text mark:target")).to_have_text("“We counted six boats,”")


def test_a_permalink_to_words_no_mark_covers_lights_exactly_those(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page()
    sign_in(page, "reader")
    text = "🚤 Six boats came.\n\nNine 🚤 left, and one returned."
    revision = make_article(text).latest
    start = text.index("left")

    page.goto(revision.passage_url(start, start + 4))

    lit = page.evaluate("[...CSS.highlights.get('passage')].map(String)")
    assert lit == ["left"]


def test_a_story_is_told_and_judged_without_any_script(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page(java_script_enabled=False)
    sign_in(page, "editor")
    comparison = make_disputed_story()
    page.goto("/review/")

    page.get_by_role("link", name="Start judging").click()
    page.get_by_label("Note", exact=False).first.fill("Rang the harbour.")
    page.get_by_role("button", name="Confirm").click()

    expect(page.locator("main")).to_contain_text("Judged “confirmed”: How many boats")
    comparison.refresh_from_db()
    assert comparison.status == "confirmed"


def test_one_key_judges_and_goes_on_and_rests_while_typing(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page()
    sign_in(page, "editor")
    first, second = make_comparison(), make_comparison()
    page.goto(first.get_absolute_url())

    page.locator("#lone-note").press_sequentially("nc")
    first.refresh_from_db()
    assert first.status == "new"

    page.goto(first.get_absolute_url())
    page.keyboard.press("n")
    page.wait_for_url(f"**{second.get_absolute_url()}*")

    first.refresh_from_db()
    assert first.status == "not_comparable"

    page.keyboard.press("u")
    page.wait_for_url(f"**{first.get_absolute_url()}")
    first.refresh_from_db()
    assert first.status == "new"


def test_keys_can_be_switched_off(open_page: OpenPage, sign_in: SignIn) -> None:
    page = open_page()
    sign_in(page, "editor")
    comparison = make_comparison()
    page.goto(comparison.get_absolute_url())

    page.get_by_label("Keys on").uncheck()
    page.reload()
    page.keyboard.press("c")
    page.goto("/help/")

    comparison.refresh_from_db()
    assert comparison.status == "new"


def test_an_editor_flags_two_figures_from_two_articles(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page()
    sign_in(page, "editor")
    one = make_figure()
    other = make_figure(make_article("Nine boats, said Dorn."), "Nine boats")

    page.goto(one.revision.article.get_absolute_url())
    page.get_by_label("flag six boats").check()
    page.get_by_role("button", name="Flag as contradiction").click()
    page.goto(other.revision.article.get_absolute_url())
    expect(page.locator(".banner")).to_contain_text("You are flagging")
    page.get_by_label("flag Nine boats").check()
    page.get_by_role("button", name="Flag as contradiction").click()
    page.get_by_label("Why both cannot be true").fill("One night, one harbour.")
    page.get_by_role("main").get_by_role("button", name="Flag as contradiction").click()

    expect(page.locator("main")).to_contain_text("One night, one harbour.")
    assert Comparison.objects.get().found_by == "editor"


def test_the_next_articles_come_as_the_list_is_scrolled(
    open_page: OpenPage, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claims.views.paging.SIZE", 15)
    page = open_page()
    sign_in(page, "reader")
    for _ in range(20):
        make_article()
    page.goto("/articles/")

    page.mouse.wheel(0, 20_000)

    expect(page.locator(".row-title")).to_have_count(20)


def test_hostile_text_stays_text_everywhere(
    open_page: OpenPage, sign_in: SignIn
) -> None:
    page = open_page()
    sign_in(page, "editor")
    article = make_article(f"“We counted six boats {XSS},” said Quill.", title=XSS)
    claim = make_claim(
        article, f"“We counted six boats {XSS},”", "said", speaker_name=XSS
    )
    question = make_question(
        text=XSS, story=make_story(article, title=XSS, slug="hostile")
    )
    left = make_figure(article, question=question, claim=claim)
    comparison = make_comparison(left, reason=XSS)

    for address in [*addresses(comparison), claim.get_absolute_url(), "/search/?q=six"]:
        page.goto(address)
        assert page.title() != "broken", address
        assert page.locator("main img, main script").count() == 0, address
