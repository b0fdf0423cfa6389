"""The page of a person: what they said, and what editors do with their names."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Entity, EntityDistinction, EntityName, NameChange
from tests.factories import make_claim, make_entity


def make_two_names() -> Entity:
    both = make_entity("Mara Quill")
    EntityName.objects.create(entity=both, name="Owen Quill", key="quill")
    return both


def test_what_a_spokesman_says_stands_on_both_pages(reader: Client) -> None:
    mayor, spokesman = make_entity("Ana Ruiz"), make_entity("Carl Lind")
    claim = make_claim(speaker=spokesman, speaks_for=mayor, confidence=0.99)

    for person in (mayor, spokesman):
        page = reader.get(person.get_absolute_url())
        assert list(page.context["page"]) == [claim]
        assert mayor.get_absolute_url() in page.content.decode()


def test_what_somebody_says_for_another_is_not_everybodys(reader: Client) -> None:
    make_claim(speaker=make_entity("Carl Lind"), speaks_for=make_entity("Ana Ruiz"))

    page = reader.get(make_entity("Jo Roe").get_absolute_url())
    assert list(page.context["page"]) == []


def test_an_old_address_leads_to_the_page_of_today(reader: Client) -> None:
    entity = make_entity("Mara Quill")

    answer = reader.get(reverse("person", args=[entity.pk, "somebody"]))

    assert (answer.status_code, answer["Location"]) == (301, entity.get_absolute_url())


def test_a_merge_leads_to_whom_was_kept_and_can_be_taken_back(editor: Client) -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")

    merged = editor.post(reverse("merge", args=[kept.pk]), {"other": other.pk})

    assert merged["Location"] == kept.get_absolute_url()
    assert editor.get(other.get_absolute_url())["Location"] == kept.get_absolute_url()
    change = NameChange.objects.get()
    undo = reverse("undo-change", args=[change.pk])
    assert undo in editor.get(kept.get_absolute_url()).content.decode()

    editor.post(undo)

    assert editor.get(other.get_absolute_url()).status_code == 200


def test_an_unnamed_spokesperson_is_not_twice_for_somebody(reader: Client) -> None:
    make_claim(
        speaker=None,
        speaker_name="spokesperson for Ruiz",
        speaks_for=make_entity("Ana Ruiz"),
    )

    page = " ".join(reader.get(reverse("claims")).content.decode().split())

    assert 'Spokesperson for Ruiz</strong> <span class="soft">(<a' in page
    assert "for <a" not in page.split("Spokesperson")[1].split("</p>")[0]


def test_a_name_that_no_text_can_hold_leaves_with_nobody(editor: Client) -> None:
    address = reverse("split-preview", args=[make_entity("Owen Quill").pk])

    assert editor.get(address, {"name": "a\0b"}).context["moves"].names == []


def test_a_split_is_previewed_done_and_taken_back(editor: Client) -> None:
    both = make_two_names()
    hers = make_claim(speaker=both)
    type(hers).objects.update(speaker_name="Owen Quill")

    preview = editor.get(
        reverse("split-preview", args=[both.pk]), {"name": "Owen Quill"}
    )
    done = editor.post(reverse("split", args=[both.pk]), {"name": "Owen Quill"})

    assert "1 claim and 0 mentions" in preview.content.decode()
    apart = NameChange.objects.get().other
    assert done["Location"] == apart.get_absolute_url()
    hers.refresh_from_db()
    assert hers.speaker == apart


def test_a_pair_said_to_be_two_is_proposed_no_more(editor: Client) -> None:
    one, other = make_entity("Mara Quill"), make_entity("Mara Quill")
    assert list(editor.get(one.get_absolute_url()).context["near"]) == [other]

    editor.post(reverse("distinguish", args=[one.pk]), {"other": other.pk})

    assert EntityDistinction.objects.count() == 1
    assert list(editor.get(one.get_absolute_url()).context["near"]) == []


@pytest.mark.parametrize(
    ("name", "fields", "answer"),
    [
        pytest.param("merge", {"other": "itself"}, "one already", id="with-itself"),
        pytest.param(
            "split",
            {"name": ["Mara Quill", "Owen Quill"]},
            "leave some",
            id="all-names",
        ),
        pytest.param("split", {}, "Choose some", id="no-name"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused_in_words(
    editor: Client, name: str, fields: dict[str, object], answer: str
) -> None:
    both = make_two_names()
    sent = {k: both.pk if v == "itself" else v for k, v in fields.items()}

    page = editor.post(reverse(name, args=[both.pk]), sent, follow=True)

    assert answer in page.content.decode()
    assert not NameChange.objects.exists()


def test_what_was_undone_is_not_undone_twice(editor: Client) -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    editor.post(reverse("merge", args=[kept.pk]), {"other": other.pk})
    undo = reverse("undo-change", args=[NameChange.objects.get().pk])
    editor.post(undo)

    assert "undone before" in editor.post(undo, follow=True).content.decode()


@pytest.mark.parametrize("other", ["", "x", "²", "999999"])
def test_a_merge_with_nobody_is_not_found(editor: Client, other: str) -> None:
    address = reverse("merge", args=[make_entity().pk])

    assert editor.post(address, {"other": other}).status_code == 404


@pytest.mark.parametrize("name", ["merge", "split", "distinguish"])
def test_names_are_changed_by_editors_alone(journalist: Client, name: str) -> None:
    address = reverse(name, args=[make_entity().pk])

    assert journalist.post(address).status_code == 403


@pytest.mark.parametrize("other", ["", "x", "-1", "9" * 5_000])
@pytest.mark.parametrize("act", ["merge", "distinguish"])
def test_somebody_who_is_none_is_not_found(
    editor: Client, act: str, other: str
) -> None:
    address = reverse(act, args=[make_entity().pk])

    assert editor.post(address, {"other": other}).status_code == 404


def test_somebody_and_themselves_are_told_to_be_one(editor: Client) -> None:
    entity = make_entity()
    address = reverse("distinguish", args=[entity.pk])

    page = editor.post(address, {"other": entity.pk}, follow=True)

    assert "Nobody is told apart from themselves." in page.content.decode()
