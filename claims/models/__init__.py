"""Who said what, which question it answers, and what editors decided."""

from claims.models.claims import (
    Claim,
    ClaimQuerySet,
    Figure,
    FigureQuerySet,
    QuoteShingle,
)
from claims.models.entities import (
    Entity,
    EntityDistinction,
    EntityMention,
    EntityName,
    NameChange,
)
from claims.models.questions import (
    SET_ASIDE,
    VERDICTS,
    Comparison,
    ComparisonQuerySet,
    Decision,
    FoundBy,
    KeyWord,
    Question,
    QuestionTerm,
    Status,
    Story,
    StoryArticle,
)
from claims.models.runs import ReadingBatch, Run

__all__ = [
    "SET_ASIDE",
    "VERDICTS",
    "Claim",
    "ClaimQuerySet",
    "Comparison",
    "ComparisonQuerySet",
    "Decision",
    "Entity",
    "EntityDistinction",
    "EntityMention",
    "EntityName",
    "Figure",
    "FigureQuerySet",
    "FoundBy",
    "KeyWord",
    "NameChange",
    "Question",
    "QuestionTerm",
    "QuoteShingle",
    "ReadingBatch",
    "Run",
    "Status",
    "Story",
    "StoryArticle",
]
