"""Who said what, which question it answers, and what editors decided."""

from claims.models.claims import (
    Claim,
    ClaimQuerySet,
    Figure,
    FigureQuerySet,
    QuoteShingle,
)
from claims.models.comparisons import (
    SET_ASIDE,
    VERDICTS,
    Comparison,
    ComparisonQuerySet,
    Decision,
    FoundBy,
    Status,
)
from claims.models.credits import Credit
from claims.models.entities import (
    Entity,
    EntityDistinction,
    EntityMention,
    EntityName,
    NameChange,
)
from claims.models.follows import Follow
from claims.models.proposals import DateProposal, ProposalState
from claims.models.questions import Question, QuestionTerm
from claims.models.runs import ReadingBatch, Run
from claims.models.stories import KeyWord, Story, StoryArticle

__all__ = [
    "SET_ASIDE",
    "VERDICTS",
    "Claim",
    "ClaimQuerySet",
    "Comparison",
    "ComparisonQuerySet",
    "Credit",
    "DateProposal",
    "Decision",
    "Entity",
    "EntityDistinction",
    "EntityMention",
    "EntityName",
    "Figure",
    "FigureQuerySet",
    "Follow",
    "FoundBy",
    "KeyWord",
    "NameChange",
    "ProposalState",
    "Question",
    "QuestionTerm",
    "QuoteShingle",
    "ReadingBatch",
    "Run",
    "Status",
    "Story",
    "StoryArticle",
]
