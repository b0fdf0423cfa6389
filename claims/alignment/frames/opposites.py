"""Frames of shares that come in pairs: who did not do one did the other.

A share of a whole that did one thing leaves the rest of it to the opposite. What may
also be undecided or unknown has no opposite here: those who do not back a plan in a
poll need not be against it.
"""

from claims.alignment.frames.frame import PERCENT, Frame, kinds
from claims.alignment.words.lemmas import folded

# What did not happen, what did; and whether it is an event of its own.
_PAIRS = (
    ("off work", "at work"),
    ("did not run", "ran"),
    ("failed", "passed"),
    ("unvaccinated", "vaccinated"),
    ("out of work", "in work"),
    ("uninsured", "insured"),
    ("empty", "occupied"),
    ("ran late", "on time"),
    ("without power", "with power"),
    ("absent", "present"),
    ("men", "women"),
    ("abstained", "turnout"),
    ("died of all", "survived"),
)
_QUESTIONS = {
    "off work": "What share{of} stayed away from work{event}?",
    "at work": "What share{of} went to work{event}?",
    "did not run": "What share{of} did not run{event}?",
    "ran": "What share{of} ran{event}?",
    "failed": "What share{of} failed{event}?",
    "passed": "What share{of} passed{event}?",
    "unvaccinated": "What share{of} are not vaccinated?",
    "vaccinated": "What share{of} are vaccinated?",
    "out of work": "What share{of} are out of work{event}?",
    "in work": "What share{of} are in work{event}?",
    "uninsured": "What share{of} are uninsured?",
    "insured": "What share{of} are insured?",
    "empty": "What share{of} are empty{event}?",
    "occupied": "What share{of} are occupied{event}?",
    "ran late": "What share{of} were late{event}?",
    "on time": "What share{of} were on time{event}?",
    "without power": "What share{of} are without power{event}?",
    "with power": "What share{of} have power{event}?",
    "absent": "What share{of} were absent{event}?",
    "present": "What share{of} were present{event}?",
    "men": "What share{of} are men{event}?",
    "women": "What share{of} are women{event}?",
    "abstained": "What share{of} did not vote{event}?",
    "survived": "What share{of} survived{event}?",
}
# One walkout, one outage: reports of one affair that name no role still mean it.
_EVENTS = frozenset({"off work", "at work", "ran", "did not run"})
_TRIGGERS = {"survived": folded("survival")}

OPPOSITE = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
"""The frame of the rest, by a frame's name."""

OF_A_WHOLE = frozenset(OPPOSITE) | {"jobs shed"}
"""Frames of what some of a whole did: such a share goes neither up nor down."""

NEGATIVE = frozenset(first for first, _ in _PAIRS)
"""Frames asked by what did not happen: a denial belongs to the question."""

SHARES_IN_PAIRS = tuple(
    Frame(
        name=name,
        kinds=kinds(PERCENT),
        triggers=_TRIGGERS.get(name, frozenset()),
        titles=(title,),
        tally=name.endswith("power") or name.endswith("vaccinated"),
        event=name in _EVENTS,
    )
    for name, title in _QUESTIONS.items()
)
