"""What the sentence says around a figure: the raw material of its question."""

from claims.extraction.circumstances.building import (
    FigureWords,
    Surroundings,
)
from claims.extraction.circumstances.dating import dated_word, dates_it
from claims.extraction.circumstances.predicates import event_predicate, tense_of

__all__ = [
    "FigureWords",
    "Surroundings",
    "dated_word",
    "dates_it",
    "event_predicate",
    "tense_of",
]
