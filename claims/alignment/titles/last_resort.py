"""What is asked where no question reads well, yet several figures answer it."""

import re

from claims.alignment.questions.nearby import sentence_around
from claims.alignment.questions.printed import Printed
from claims.alignment.titles.asking import trimmed
from claims.alignment.titles.openings import asked
from claims.alignment.words.sentence import words_before
from claims.alignment.words.verbs import base_form
from claims.reading import Circumstances

_BREAK = re.compile(r"[;:“”\"‘()\[\]\n—–]|(?<=\w{3})[.!?]|\s-\s")
_PAUSE = re.compile(r",\s|" + _BREAK.pattern)
_LOOK_BACK, _LOOK_AHEAD = 60, 30
# "There were more than 140", "the union says it was 140": of what was counted before.
_MERE = re.compile(
    r"\b(?:there|it|that|they) (?:was|were|are|is|had been|have been)\s+$"
)
_SAID_BEFORE = 160
# "The road is open again, police said on", "…, Ada Roe confirmed": who said it.
_SAYING = re.compile(
    r",[”\"’']?\s(?P<who>(?:(?:the|its|their|his|her|an?)\s(?:[\w’'-]+\s){1,3}"
    r"|[A-Z][\w.’'-]+\s(?:[A-Z][\w.’'-]+\s){0,3}|[a-z]{3,}s\s|police\s))"
    r"(?P<verb>said|says|announced|confirmed|reported|warned|added|revealed)"
    r"(?:\s(?:late|early))?(?:\s(?:on|in))?\s$"
)
_OWN = re.compile(r"^(?:its|their|his|her)\s")
_OF_TIME = {"date": "When", "duration": "How long", "age": "How old"}
# What stands before the fewer of two votes: "8-3", "eight votes to three".
_LOSING = re.compile(r"(?:\d\s?[-–]\s?|\bvotes? to |\b(?:by|with) [\w-]+ to )$")
_MARKS, _NEWLY_QUOTED = " ,“”\"‘’'", re.compile(r"[“”\"]")
_CLAUSE, _LONGEST_SAID = 3, 90
# "118 passengers had", "the number of passengers at 118".
_COUNTED = re.compile(r"(?:\d|\bnumber of) ((?:[a-z]+ )?[a-z]+(?:s|people|children))\b")
# A clause of fewer words beside the figure tells nothing.
_TELLING = 2


def last_resort(
    kind: str, counted: str, unit: str | None, found: Circumstances, at: Printed
) -> str:
    """What is asked where the clause cannot be turned round."""
    told = _count_of(kind, counted) or _of_mere(kind, counted, at)
    told = told or _of_saying(kind, found, at)
    return told or _of_clause(_start(kind, counted, unit), found, at)


def of_losing_votes(frame: str, at: Printed) -> str:
    """ "How many voted against?": the second of "8-3" or "eight votes to three"."""
    is_second = frame == "vote" and _LOSING.search(words_before(at.span, at.text))
    return "How many voted against?" if is_second else ""


def _start(kind: str, counted: str, unit: str | None) -> str:
    return _OF_TIME.get(kind) or asked(kind, counted, unit)


def _count_of(kind: str, counted: str) -> str:
    """ "How many separate press conferences are there?": said closely enough."""
    if kind != "count" or " " not in counted:
        return ""
    return f"{asked(kind, counted, None)} are there?"


def _of_mere(kind: str, counted: str, at: Printed) -> str:
    """ "How many passengers were there?": what the sentence before counts."""
    before = words_before(at.span, at.text, _SAID_BEFORE)
    if kind != "count" or counted or not _MERE.search(before):
        return ""
    told = _COUNTED.findall(before)
    return f"{asked(kind, told[-1], None)} were there?" if told else ""


def _of_saying(kind: str, found: Circumstances, at: Printed) -> str:
    """ "When did police say “The road is open again”?": a day somebody said it."""
    first, _ = sentence_around(at, found)
    before = at.text[first : at.span[0]].rsplit("\n", 1)[-1]
    saying = _SAYING.search(before) if kind == "date" else None
    words = before[: saying.start()].strip(_MARKS).split() if saying else []
    if saying is None or len(words) < _CLAUSE or _NEWLY_QUOTED.search(" ".join(words)):
        return ""
    who = _OWN.sub("the ", saying["who"].strip())
    return f"When did {who} {base_form(saying['verb'])} “{_shortened(words)}”?"


def _shortened(words: list[str]) -> str:
    """The last of these words, as many as a title may have."""
    last = words
    while len(" ".join(last)) > _LONGEST_SAID:
        last = last[1:]
    return " ".join(last if last == words else ["…", *last])


def _of_clause(start: str, found: Circumstances, at: Printed) -> str:
    """ "“It sank in …”: when?": the clause says what is asked."""
    clause = quoted_clause(found, at)
    what = f"{start[:1].lower()}{start[1:]}"
    return f"{clause}: {what}?" if clause else _of_nothing(start, at)


def quoted_clause(found: Circumstances, at: Printed) -> str:
    """The words around a figure, which stands as an ellipsis; empty if it is alone."""
    first, last = sentence_around(at, found)
    before = _BREAK.split(at.text[first : at.span[0]])[-1]
    pause = _PAUSE if before.strip() else _BREAK
    after = pause.split(at.text[at.span[1] : last])[0]
    told = [*_last_words(before), "…", *_first_words(after)]
    return f"“{' '.join(told).rstrip(' ,')}”" if len(told) > _TELLING else ""


def _of_nothing(start: str, at: Printed) -> str:
    """Of a figure that stands alone: a dateline, a headline of one word."""
    printed = " ".join(at.text[slice(*at.span)].split())
    if start == _OF_TIME["date"]:
        return f"What is dated {printed}?"
    if start in _OF_TIME.values():
        return f"{start} is it?"
    return f"{start} are there?" if start.startswith("How many") else f"{start}?"


def _last_words(text: str) -> list[str]:
    words = text[-_LOOK_BACK:].split()
    is_cut = len(text) > _LOOK_BACK and not text[-_LOOK_BACK - 1].isspace()
    return words[1:] if is_cut else words


def _first_words(text: str) -> list[str]:
    is_cut = len(text) > _LOOK_AHEAD and not text[_LOOK_AHEAD].isspace()
    words = trimmed(text[:_LOOK_AHEAD].strip(" ,.’'")).split()
    return words[:-1] if is_cut else words
