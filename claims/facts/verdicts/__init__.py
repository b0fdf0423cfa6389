"""What two values make of each other: agree, compatible, update, contradict."""

from claims.facts.verdicts.comparing import Fact, Finding, Verdict, compare

__all__ = ["Fact", "Finding", "Verdict", "compare"]
