"""Whom "he", "the chairwoman" and "his office" mean."""

from claims.extraction.coreference.references import (
    Coreference,
    antecedent,
    resolve_references,
)

__all__ = ["Coreference", "antecedent", "resolve_references"]
