"""People counted by the words for them: "a man was killed" counts one."""

from claims.extraction.participants.counting import ParticipantCounter
from claims.extraction.participants.events import Participants
from claims.extraction.participants.triggers import trigger_behind, trigger_in_front

__all__ = ["ParticipantCounter", "Participants", "trigger_behind", "trigger_in_front"]
