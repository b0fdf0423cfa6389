"""Whose words they are: each source in the text resolved to a name."""

from claims.extraction.speakers.resolving import SpeakerResolver

__all__ = ["SpeakerResolver"]
