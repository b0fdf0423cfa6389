"""Whom "he", "the chairwoman" and "his office" mean."""

from claims.extraction.coreference.references import Coreference, resolve_references

__all__ = ["Coreference", "resolve_references"]
