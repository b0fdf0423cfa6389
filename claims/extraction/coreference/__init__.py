"""Whom "he", "the chairwoman" and "his office" mean."""

from claims.extraction.coreference.references import (
    Coreference,
    resolve_references,
)
from claims.extraction.coreference.relatives import antecedent

__all__ = ["Coreference", "antecedent", "resolve_references"]
