"""What a figure answers: its signature, made of the words around it.

A signature is a frame (what is asked), who fills its roles, what is counted,
and what narrows it (scope). Two figures are compared only where their
signatures meet (`claims.alignment.matching.matching`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.alignment.frames import BY_NAME, Frame
from claims.alignment.frames.words import ANYBODY
from claims.alignment.questions.roles.fillers import NameWords
from claims.alignment.words.phrases import is_definite, is_indefinite


@dataclass(frozen=True, slots=True)
class Signature:
    """What a figure answers, in comparable parts.

    `frame` is a frame's name or the key of the governing predicate, `counted`
    the key of what is counted, `roles` the entities (rows) by role and `heads`
    the folded nouns that fill them, `named` the words of their names, `pronouns`
    the roles filled by one, `phrases` the first filler as printed, `places`
    where it happened, `company` every entity near it, `scope` what narrows it,
    `senses` what is said, near synonyms as one, `topics` the stems of the counted
    phrase and its companions; `acts`, `themes`, `context` and `names` are those of
    `claims.alignment.questions.telling`, `mentioned` all names of a short report.
    `ahead` says that the sentence speaks of what will be, `since` of all since a
    day. A `loose` frame was only found somewhere in the sentence.
    """

    kind: str
    frame: str
    counted: str = ""
    roles: Mapping[str, frozenset[int]] = field(default_factory=dict)
    heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    named: Mapping[str, frozenset[NameWords]] = field(default_factory=dict)
    pronouns: frozenset[str] = frozenset()
    phrases: Mapping[str, str] = field(default_factory=dict)
    places: frozenset[str] = frozenset()
    company: frozenset[int] = frozenset()
    scope: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    sort: frozenset[str] = frozenset()
    senses: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    mentioned: frozenset[str] = frozenset()
    unit: str = ""
    ahead: bool = False
    since: bool = False
    denied: bool = False
    is_whole: bool = False
    loose: bool = False

    @property
    def known_frame(self) -> Frame | None:
        """The frame of that name; None on the generic path."""
        frame = BY_NAME.get(self.frame)
        return frame if frame and self.kind in frame.kinds else None

    def points_to(self, role: str) -> bool:
        """Say whether a role's filler is somebody definite: "the minister"."""
        phrase = self.phrases.get(role, "")
        return is_definite(phrase) and not is_indefinite(phrase)

    @property
    def focus(self) -> frozenset[int]:
        """Everybody who fills a role."""
        return frozenset().union(*self.roles.values()) if self.roles else frozenset()

    @property
    def counts_anybody(self) -> bool:
        """Say whether what is counted is people of no particular sort."""
        return not self.counted or self.counted in ANYBODY
