"""A figure as an answer: its value as meant, its days, and what its text takes back."""

from claims.alignment.verdicts.answers.answer import (
    FOOTER_STARTS,
    Answer,
    Report,
    answer_of,
    correction_footers,
)

__all__ = ["FOOTER_STARTS", "Answer", "Report", "answer_of", "correction_footers"]
