"""What the sentence says around a figure: the raw material of its question."""

from claims.extraction.circumstances.building import (
    FigureWords,
    Surroundings,
    same_clause,
)

__all__ = ["FigureWords", "Surroundings", "same_clause"]
