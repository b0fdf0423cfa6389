"""Whose words they are: each source in the text resolved to a name."""

from claims.extraction.speakers.resolving import SpeakerResolver
from claims.extraction.speakers.targets import callers

__all__ = ["SpeakerResolver", "callers"]
