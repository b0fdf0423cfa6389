"""Naming stories by hand."""

from claims.models import Story


def retitle(story: Story, title: str) -> None:
    """Give a story an editor's title, which the machine leaves alone from then on."""
    story.title, story.titled_by_hand = title, True
    story.save(update_fields=["title", "titled_by_hand"])
