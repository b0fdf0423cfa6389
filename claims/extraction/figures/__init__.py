"""Figures in their sentences: amounts with what they count, and dates."""

from claims.extraction.figures.reading import FigureReader

__all__ = ["FigureReader"]
