"""When a text without a date must have appeared."""

from claims.facts.publication.clues import clues_in
from claims.facts.publication.forcing import (
    Clue,
    Forced,
    Passage,
    day_name,
    days_around,
    force,
)

__all__ = ["Clue", "Forced", "Passage", "clues_in", "day_name", "days_around", "force"]
