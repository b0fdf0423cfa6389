"""Judging differences in the browser."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims import deciding
from claims.models import Comparison, Decision, FoundBy, Status
from tests.factories import make_claim, make_comparison, make_figure, make_user


def decide(client: Client, comparison: Comparison, **changes: Any) -> Any:
    form = {"status": "confirmed", "seen": comparison.decided} | changes
    return client.post(reverse("decide", args=[comparison.pk]), form)


def test_a_decision_is_recorded_and_leads_to_the_next_that_waits(
    editor: Client,
) -> None:
    first, second = make_comparison(), make_comparison()

    page = decide(editor, first, note="Rang both.")

    decision = Decision.objects.get()
    assert (decision.status, decision.note) == ("confirmed", "Rang both.")
    assert page["Location"] == f"{second.get_absolute_url()}?done={first.pk}"
    first.refresh_from_db()
    assert (first.status, first.decided) == ("confirmed", 1)


def test_the_last_decision_leads_back_to_the_queue(editor: Client) -> None:
    only = make_comparison()

    assert decide(editor, only)["Location"] == f"{reverse('review')}?done={only.pk}"


def test_a_decision_made_on_an_old_view_is_refused_and_shows_the_other_one(
    editor: Client,
) -> None:
    comparison = make_comparison()
    colleague = make_user("editor", username="colleague")
    deciding.decide(
        comparison, "cannot_tell", by=colleague, seen=0, note="Two boats, two nights."
    )

    page = decide(editor, comparison, seen=0, note="My own note")

    html = page.content.decode()
    assert page.status_code == 409
    assert "colleague" in html
    assert "Two boats, two nights." in html
    assert "My own note" in html
    comparison.refresh_from_db()
    assert comparison.status == "cannot_tell"


def test_a_second_click_is_the_first_ones_decision(editor: Client) -> None:
    comparison, following = make_comparison(), make_comparison()

    pages = [decide(editor, comparison, seen=0, note="Rang both.") for _ in range(2)]

    assert Decision.objects.count() == 1
    address = f"{following.get_absolute_url()}?done={comparison.pk}"
    assert [page["Location"] for page in pages] == [address] * 2


def test_the_same_words_on_a_later_view_are_another_decision(editor: Client) -> None:
    comparison = make_comparison()
    decide(editor, comparison, seen=0)
    editor.post(reverse("undo", args=[comparison.pk]), {"seen": 1})

    assert decide(editor, comparison, seen=0).status_code == 409
    assert decide(editor, comparison, seen=2).status_code == 302


def test_an_explanation_needs_its_kind(editor: Client) -> None:
    comparison = make_comparison()

    page = decide(editor, comparison, status="explained")

    assert page.status_code == 422
    assert "Say why they differ" in page.content.decode()
    assert not Decision.objects.exists()


@pytest.mark.parametrize("status", ["new", "nonsense", ""])
def test_a_status_no_editor_may_give_is_refused(editor: Client, status: str) -> None:
    assert decide(editor, make_comparison(), status=status).status_code == 422


def test_undo_returns_to_what_stood_before_and_keeps_the_record(editor: Client) -> None:
    comparison = make_comparison()
    decide(editor, comparison)

    editor.post(reverse("undo", args=[comparison.pk]), {"seen": 1})

    comparison.refresh_from_db()
    decision = Decision.objects.get()
    assert (comparison.status, comparison.decided) == ("new", 2)
    assert decision.undone_at is not None
    assert decision.undone_by is not None


@pytest.mark.parametrize("seen", ["0", "", "x", "9" * 5_000])
def test_undo_on_an_old_view_undoes_nothing(editor: Client, seen: str) -> None:
    comparison = make_comparison()
    decide(editor, comparison)

    editor.post(reverse("undo", args=[comparison.pk]), {"seen": seen})

    comparison.refresh_from_db()
    assert comparison.status == "confirmed"


def test_a_note_decides_nothing(editor: Client) -> None:
    comparison = make_comparison()

    editor.post(
        reverse("note", args=[comparison.pk]), {"note": "Ask the harbour master"}
    )

    comparison.refresh_from_db()
    assert (comparison.status, comparison.decided) == ("new", 0)
    assert (
        "Ask the harbour master"
        in editor.get(comparison.get_absolute_url()).content.decode()
    )


def test_a_note_that_is_sent_twice_is_left_once(editor: Client) -> None:
    comparison = make_comparison()
    address = reverse("note", args=[comparison.pk])

    for words in ("Ask the harbour master", "Ask the harbour master", "He is away"):
        editor.post(address, {"note": words})
    decide(editor, comparison, note="He is away")
    editor.post(address, {"note": "He is away"})

    said = Decision.objects.order_by("pk").values_list("note", flat=True)
    assert list(said) == ["Ask the harbour master", *["He is away"] * 3]


def test_a_comparison_is_assigned_to_an_editor_and_to_nobody_else(
    editor: Client,
) -> None:
    comparison = make_comparison()
    make_user("editor", username="colleague")
    make_user("journalist", username="stringer")
    address = reverse("assign", args=[comparison.pk])

    editor.post(address, {"to": "colleague"})
    comparison.refresh_from_db()
    assert str(comparison.assigned_to) == "colleague"

    for nobody in ("stringer", "a\0b"):
        editor.post(address, {"to": nobody})
        comparison.refresh_from_db()
        assert str(comparison.assigned_to) == "colleague"

    editor.post(address, {"to": ""})
    comparison.refresh_from_db()
    assert comparison.assigned_to is None


def test_the_gravest_stands_first_and_what_agrees_stays_out(editor: Client) -> None:
    make_comparison(verdict="agree")
    make_comparison(verdict="compatible")
    make_comparison(verdict="contradict")
    make_comparison(verdict="update")

    page = editor.get(reverse("review"))

    verdicts = [fold.leader.verdict for fold in page.context["folds"]]
    assert verdicts == ["contradict", "update", "compatible"]


def test_what_agrees_is_there_when_asked_for(editor: Client) -> None:
    make_comparison(verdict="agree")

    page = editor.get(reverse("review"), {"verdict": "agree"})

    assert page.context["pair_count"] == 1


def test_two_figures_from_two_pages_are_flagged_as_a_contradiction(
    editor: Client,
) -> None:
    one, other = make_figure(), make_figure()
    pick = reverse("flag-pick")

    editor.post(pick, {"side": f"figure-{one.pk}", "next": "/articles/"})
    second = editor.post(pick, {"side": f"figure-{other.pk}", "next": "/articles/"})
    done = editor.post(second["Location"], {"reason": "Six and nine at one time."})

    flagged = Comparison.objects.get()
    assert done["Location"] == flagged.get_absolute_url()
    assert flagged.found_by == FoundBy.EDITOR
    assert flagged.verdict == "contradict"
    assert flagged.status == Status.CONFIRMED
    assert flagged.reason == "Six and nine at one time."


def test_a_figure_is_not_flagged_against_a_claim(editor: Client) -> None:
    figure, claim = make_figure(), make_claim()
    address = f"{reverse('flag-new')}?left=figure-{figure.pk}&right=claim-{claim.pk}"

    page = editor.post(address, {"reason": "No."})

    assert "cannot be flagged against a claim" in page.content.decode()
    assert not Comparison.objects.exists()


def test_ticking_three_asks_for_two(editor: Client) -> None:
    sides = [f"figure-{make_figure().pk}" for _ in range(3)]

    page = editor.post(reverse("flag-pick"), {"side": sides, "next": "/"}, follow=True)

    assert "Tick two passages" in page.content.decode()


@pytest.mark.parametrize("came_from", ["https://elsewhere.example/", "//a.b", "x", ""])
def test_going_back_after_a_pick_never_leaves_the_site(
    editor: Client, came_from: str
) -> None:
    side = f"figure-{make_figure().pk}"

    page = editor.post(reverse("flag-pick"), {"side": side, "next": came_from})

    assert page["Location"] == "/"


@pytest.mark.parametrize(
    "side", ["figure-0", "figure-x", "dump-1", "", "figure-٣", f"claim-{'9' * 5_000}"]
)
def test_a_side_that_is_none_is_not_found(editor: Client, side: str) -> None:
    page = editor.get(reverse("flag-new"), {"left": side, "right": side})

    assert page.status_code == 404


def test_the_next_page_offers_to_take_back_what_was_just_decided(
    editor: Client,
) -> None:
    first, second = make_comparison(), make_comparison()
    decide(editor, first)

    html = editor.get(f"{second.get_absolute_url()}?done={first.pk}").content.decode()

    assert f'action="{reverse("undo", args=[first.pk])}"' in html
    assert f'{first.get_absolute_url()}">{first.question}</a>' in html
    editor.post(reverse("undo", args=[first.pk]), {"seen": 1})
    first.refresh_from_db()
    assert first.status == Status.NEW


@pytest.mark.parametrize("done", ["x", "²", "99999", "9" * 30, "-1"])
def test_an_unknown_last_decision_offers_nothing(editor: Client, done: str) -> None:
    page = editor.get(make_comparison().get_absolute_url(), {"done": done})

    assert page.status_code == 200
    assert "Judged" not in page.content.decode()
