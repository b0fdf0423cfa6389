"""Merging and splitting names, and taking either back."""

import pytest

from claims import deciding
from claims.models import (
    Entity,
    EntityDistinction,
    EntityMention,
    EntityName,
    NameChange,
)
from claims.views.people import near_names
from tests.factories import make_article, make_claim, make_entity, make_user, span

pytestmark = pytest.mark.django_db


def make_mention(entity: Entity, text: str, name: str) -> EntityMention:
    revision = make_article(text).latest
    start, end = span(text, name)
    return EntityMention.objects.create(
        entity=entity, revision=revision, start=start, end=end
    )


def test_a_merge_carries_claims_mentions_and_names_and_leaves_a_pointer() -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    claim = make_claim(speaker=other)
    mention = make_mention(other, "M. Quill sailed.", "M. Quill")

    deciding.merge(other, kept, by=make_user("editor"))

    claim.refresh_from_db()
    mention.refresh_from_db()
    other.refresh_from_db()
    assert claim.speaker == mention.entity == other.merged_into == kept
    assert {name.name for name in kept.names.all()} == {"Mara Quill", "M. Quill"}


def test_undoing_a_merge_puts_back_what_it_moved_and_nothing_else() -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    always_kept, moved = make_claim(speaker=kept), make_claim(speaker=other)
    change = deciding.merge(other, kept, by=make_user("editor"))

    deciding.undo_change(change)

    for row in (always_kept, moved, other):
        row.refresh_from_db()
    assert (always_kept.speaker, moved.speaker) == (kept, other)
    assert other.merged_into is None
    assert [name.name for name in other.names.all()] == ["M. Quill"]
    with pytest.raises(ValueError, match="undone before"):
        deciding.undo_change(change)


def test_what_somebody_else_did_a_moment_ago_is_not_done_again() -> None:
    editor, kept, other = make_user("editor"), make_entity("Mara"), make_entity("M.")
    seen_before = Entity.objects.get(pk=other.pk)

    change = deciding.merge(other, kept, by=editor)

    with pytest.raises(ValueError, match="one already"):
        deciding.merge(seen_before, kept, by=editor)
    unaware = NameChange.objects.get(pk=change.pk)
    deciding.undo_change(change)
    with pytest.raises(ValueError, match="undone before"):
        deciding.undo_change(unaware)


def test_names_that_are_gone_are_not_merged() -> None:
    kept, other = make_entity("Mara Quill"), make_entity("M. Quill")
    Entity.objects.filter(pk=other.pk).delete()

    with pytest.raises(ValueError, match="gone"):
        deciding.merge(other, kept, by=make_user("editor"))


def test_nobody_is_told_apart_from_themselves() -> None:
    entity = make_entity()

    with pytest.raises(ValueError, match="from themselves"):
        deciding.distinguish(entity, entity, by=make_user("editor"))


def test_a_name_both_bear_does_not_break_a_merge() -> None:
    kept, other = make_entity("Mara Quill"), make_entity("Mara Quill")

    deciding.merge(other, kept, by=make_user("editor"))

    assert kept.names.count() == 1


def test_an_entity_is_not_merged_with_itself_or_twice() -> None:
    editor, kept, other = make_user("editor"), make_entity(), make_entity()
    with pytest.raises(ValueError, match="one already"):
        deciding.merge(kept, kept, by=editor)
    deciding.merge(other, kept, by=editor)
    with pytest.raises(ValueError, match="one already"):
        deciding.merge(other, kept, by=editor)


def test_a_split_takes_the_claims_and_mentions_under_its_names() -> None:
    both = make_entity("Mara Quill")
    EntityName.objects.create(entity=both, name="Owen Quill", key="quill")
    hers = make_claim(speaker=both, speaker_name="Mara Quill")
    his = make_claim(speaker=both)
    type(his).objects.filter(pk=his.pk).update(speaker_name="Owen Quill")
    mention = make_mention(both, "Owen Quill sailed.", "Owen Quill")

    change = deciding.split(both, ["Owen Quill"], by=make_user("editor"))

    for row in (hers, his, mention):
        row.refresh_from_db()
    assert hers.speaker == both
    assert his.speaker == mention.entity == change.other
    assert str(change.other) == "Owen Quill"


def test_a_split_leaves_at_least_one_name() -> None:
    entity = make_entity("Mara Quill")

    with pytest.raises(ValueError, match="leave some"):
        deciding.split(entity, ["Mara Quill"], by=make_user("editor"))


def test_undoing_a_split_makes_them_one_again() -> None:
    both = make_entity("Mara Quill")
    EntityName.objects.create(entity=both, name="Owen Quill", key="quill")
    change = deciding.split(both, ["Owen Quill"], by=make_user("editor"))

    deciding.undo_change(change)

    change.other.refresh_from_db()
    assert change.other.merged_into == both
    assert both.names.count() == 2
    assert not EntityDistinction.objects.exists()


def test_a_pair_told_apart_is_never_proposed_again() -> None:
    one, other = make_entity("Mara Quill"), make_entity("Mara Quill")
    assert list(near_names(one)) == [other]

    deciding.distinguish(other, one, by=make_user("editor"))

    assert list(near_names(one)) == []
    assert list(near_names(other)) == []
