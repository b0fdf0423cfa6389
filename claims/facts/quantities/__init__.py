"""Reading every quantity of a text, with its kind, and dropping what is none."""

from claims.facts.quantities.reading import read_quantities

__all__ = ["read_quantities"]
