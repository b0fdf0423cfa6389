"""What a figure answers, asked in the words of its own clause."""

from claims.extraction.asking.questions import ask
from claims.extraction.asking.target import Target

__all__ = ["Target", "ask"]
