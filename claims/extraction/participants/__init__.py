"""People counted by the words for them: "a man was killed" counts one."""

from claims.extraction.participants.counting import ParticipantCounter
from claims.extraction.participants.events import Participants
from claims.extraction.participants.patients import trigger_behind

__all__ = ["ParticipantCounter", "Participants", "trigger_behind"]
