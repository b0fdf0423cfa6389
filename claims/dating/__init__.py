"""Proposals of when undated articles appeared, for an admin to judge."""

from claims.dating.proposals import (
    SettledMeanwhileError,
    accept,
    decline,
    propose,
)

__all__ = ["SettledMeanwhileError", "accept", "decline", "propose"]
