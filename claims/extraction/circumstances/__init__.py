"""What the sentence says around a figure: the raw material of its question."""

from claims.extraction.circumstances.building import (
    FigureWords,
    Surroundings,
    dates_it,
)

__all__ = ["FigureWords", "Surroundings", "dates_it"]
