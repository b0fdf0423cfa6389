"""Reading dates as first and last possible day."""

from claims.facts.dates.reading import read_dates

__all__ = ["read_dates"]
