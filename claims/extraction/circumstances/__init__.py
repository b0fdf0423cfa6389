"""What the sentence says around a figure: the raw material of its question."""

from claims.extraction.circumstances.building import (
    FigureWords,
    Surroundings,
    dates_it,
)
from claims.extraction.circumstances.predicates import event_predicate

__all__ = ["FigureWords", "Surroundings", "dates_it", "event_predicate"]
