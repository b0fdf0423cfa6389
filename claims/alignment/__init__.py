"""Which question a figure answers, and which answers belong together."""

from claims.alignment.titles.titles import describe

__all__ = ["describe"]
