"""Words for reasons: a fact as printed, with what it means in brackets."""

import re
from datetime import date
from decimal import Decimal

from claims.facts.amounts.number_words import SMALL
from claims.facts.fact import Fact, Finding, Verdict
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval

# Sources that no name is: large only where they open a sentence.
_PLAIN = frozenset(
    "police officials authorities officers detectives investigators prosecutors"
    " lawyers attorneys witnesses survivors relatives neighbors neighbours residents"
    " villagers organizers organisers campaigners protesters critics experts"
    " analysts economists researchers scientists doctors nurses medics paramedics"
    " rescuers divers firefighters rangers regulators auditors inspectors ministers"
    " lawmakers councillors mayors commissioners unions workers teachers employees"
    " staff hackers rebels troops records filings documents papers emails figures"
    " data statistics reports sources results forecasters meteorologists engineers"
    " historians biologists the a an his her its their".split()
)

# What counts or points already, and what is many without an "s".
_NO_ARTICLE = SMALL.keys() | frozenset(
    "the a an his her its their our my this that these those some several many all"
    " both most other others another each every no nobody somebody someone"
    " he she they it one police people men women children staff".split()
)
_BEHIND_NOUN = re.compile(r"\s(?:of|in|for|at|from|on|with|who)\s")

# "1998", "May 2021", "19 September 2023": no days need be told beside it.
_IN_FULL = re.compile(
    r"(?:\d{1,2} )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )?"
    r"(?:\d{1,2}, )?\d{4}"
)


def find(verdict: Verdict, first: Fact, second: Fact, because: str) -> Finding:
    """Build a finding whose reason names both wordings and who said them."""
    if verdict is Verdict.AGREE and _are_worded_alike(first, second):
        return Finding(verdict, f"Both print {explain(first)}.")
    return Finding(verdict, f"{_pair(first, second)} {because}")


def _are_worded_alike(first: Fact, second: Fact) -> bool:
    same = explain(first).casefold() == explain(second).casefold()
    is_one = not (first.speaker and second.speaker) or first.speaker == second.speaker
    return same and is_one


def _pair(first: Fact, second: Fact) -> str:
    if first.speaker and second.speaker and first.speaker != second.speaker:
        return f"{_said(first)} and {_said(second)}"
    return f"{explain(first)} and {explain(second)}"


def _said(fact: Fact) -> str:
    return f"{explain(fact)} according to {_in_sentence(fact.speaker or '')}"


def _in_sentence(speaker: str) -> str:
    """A speaker as printed inside a sentence: "Records" that opened one are records."""
    first, *others = speaker.split()
    is_plain = first.casefold() in _PLAIN and all(word.islower() for word in others)
    if is_plain:
        return speaker[:1].lower() + speaker[1:]
    return f"the {speaker}" if _is_one_thing(speaker) else speaker


def _is_one_thing(speaker: str) -> bool:
    """Say whether a speaker is a noun stored without its article: "firm", "mayor"."""
    core = _BEHIND_NOUN.split(speaker)[0].split()
    is_noun = bool(core) and core[0][:1].isalpha() and core[0].islower()
    told = {core[0], core[-1]} & _NO_ARTICLE if core else set()
    return is_noun and not told and not core[-1].endswith("s")


def explain(fact: Fact) -> str:
    """Quote a fact, followed by its limits where the words do not show them."""
    limits = fact.comes_to or _limits(fact)
    return f"“{fact.wording}” ({limits})" if limits else f"“{fact.wording}”"


def _limits(fact: Fact) -> str:
    if fact.kind is FigureKind.DATE:
        is_plain = fact.interval.is_unknown or _prints_its_days(fact)
        return "" if is_plain else in_words(fact.interval)
    if fact.modifier is Modifier.EXACTLY or fact.modifier is Modifier.BETWEEN:
        return ""
    return in_words(fact.interval)


def _prints_its_days(fact: Fact) -> bool:
    """Say whether a date needs no days beside it: "1998", "May 2021"."""
    return _IN_FULL.fullmatch(fact.wording.strip()) is not None


def in_words(interval: Interval[Decimal] | Interval[date]) -> str:
    """Write an interval out: "12 to 120", "81 or more", "before 9 May 2018"."""
    low, high = _bound(interval.low), _bound(interval.high)
    if interval.low == interval.high:
        return low
    if interval.low is None:
        return f"below {high}" if interval.high_open else f"{high} or {_less(interval)}"
    if interval.high is None:
        return f"above {low}" if interval.low_open else f"{low} or {_more(interval)}"
    return f"{low} to {high}"


def _bound(value: Decimal | date | None) -> str:
    if isinstance(value, date):
        return f"{value.day} {value:%B} {value.year}"
    if value is None:
        return "unknown"
    return f"{value:,f}" if value == value.to_integral_value() else f"{value:,.6g}"


def _more(interval: Interval[Decimal] | Interval[date]) -> str:
    return "later" if isinstance(interval.low, date) else "more"


def _less(interval: Interval[Decimal] | Interval[date]) -> str:
    return "earlier" if isinstance(interval.high, date) else "fewer"
