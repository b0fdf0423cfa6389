"""Figures in their sentences: amounts with what they count, and dates."""

from claims.extraction.figures.reading import FigureReader
from claims.extraction.figures.tenses import tenses_in

__all__ = ["FigureReader", "tenses_in"]
