"""What makes a figure a part, a rest, a change or an earlier value of another."""

import re
from collections.abc import Iterator

from claims.alignment.questions.scope.outcomes import (
    are_all_of_outcome,
    follow_another_outcome,
)
from claims.alignment.questions.scope.totals import has_neighbour
from claims.alignment.questions.scope.ways import was_more_before
from claims.alignment.questions.scope.ways_of_dying import are_some_of_the_dead
from claims.alignment.questions.scope.wholes import PARTED, WHOLE
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Span

_MORE_INSIDE = re.compile(r"\b(?:more|others?|additional)\b(?! than)", re.IGNORECASE)
_MORE_BEHIND = re.compile(r"^\s+more\b(?! than)")
_PART = re.compile(r"^\s+of (?:them|those|whom|us|these|their)\b")
# "Three of the passengers"; but "three doses of the vaccine" are no part of it.
_PART_OF_ALL = re.compile(r"^\s+of the\b")
# "61 of the 70 seats": nobody won 70.
# "400 jobs at risk out of 500": nothing is said of the 500.
_OUT_OF = re.compile(r"\bout of (?:a total of |about |some )?$")
# "A quarter of its 480 workers": of so many nothing is said but of the share.
_SHARE_OF = re.compile(
    r"(?:%|\b(?:percent|per cent|half|(?:third|quarter|fifth|sixth|eighth|tenth)s?)) of"
    r" (?:its|their|his|her|our)\s+(?:(?:more than|about|around|some|roughly)\s+)?$",
    re.IGNORECASE,
)
_OF_ALL_SEATS = re.compile(r"\bof (?:the|its|their)?\s*$")
_AMONG = re.compile(r"^\s+(?:is|was|are|were) (?:also )?among (?:the|those)\b")
# "Taken together, the two gifts make $17,500": no gift is so much.
_TOGETHER = re.compile(
    r"\b(?:together|combined|altogether|between them)\b[^.;]*$", re.IGNORECASE
)
# "Six died on Sunday alone".
_ALONE = re.compile(r"^[^.;]{0,60}\b(?:\w+day|day|night|week|month|year)\s+alone\b")
_PART_INSIDE = re.compile(
    r"^[\w-]+ of (?:the|them|those|these|his|her|their|its)\b", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(another|additional|further|other|an extra"
    r"|also (?:left|killed|injured|wounded|claimed|hurt))\s+$",
    re.IGNORECASE,
)
# "Two killed and 14 others injured": besides the dead, and so all the injured.
_OTHER_THAN_DEAD = re.compile(
    r"\b(?:killed|dead|died|deaths?)\b(?:(?!injur|wound|hurt)[^.])*"
    r"(?:injured|injuring|wounded|wounding|hurt)?\s*(?:at least )?$"
)
# Damages are awarded to make good, and others to punish.
_PUNITIVE_BEFORE = re.compile(r"\b(?:punitive|exemplary)\b[^.;,]{0,40}$")
_PUNITIVE_BEHIND = re.compile(r"^[^.;,\d]{0,20}\b(?:punitive|exemplary)\b")
# "Raised its pay by $2 million", "fell 300": a change, not an amount.
_CHANGED_BY = re.compile(
    r"\b(?:rais\w+|cut|cuts|reduc\w+|increas\w+|decreas\w+|lower\w+|rose|risen"
    r"|fell|fallen|grew|grown|declin\w+|dropp?\w*|climb\w+)\b"
    r"(?:[^,.;]|[,.](?=\d)){0,40}\bby\s+"
    r"(?:[a-z]+\s+){0,2}$"
    r"|\b(?:rose|risen|fell|fallen|climbed|jumped|declined)\s+$"
)
# "22 more than it may carry", "six fewer than last year".
_DIFFERENCE = re.compile(
    r"^\s+(?:(?!\w+ed\b|and\b|or\b|but\b)[\w-]+ ){0,2}"
    r"(?:more|fewer|less|higher|lower|above|below|up|down|greater|larger) (?:than|on)\b"
)
_SEVERITY = re.compile(
    r"\b(minor|serious|severe|critical|seriously|critically|slightly|life-threatening|inside|else)\b"
)
_INCLUDING = re.compile(r"\b(?:including|among them|such as)\s+(?:the )?$")
_PART_OF_SUM = re.compile(r"\b(?:including|of (?:which|that|it))\s+(?:\w+ )?$")
_OF_SUMS = frozenset({"money", "measure"})
_GUILTY = re.compile(r"\bplead(?:s|ed)? guilty\b|(?<!not )\bguilty of (?:all )?$")
# "Up from €1.5bn": what it was before.
_EARLIER = re.compile(
    r"\b(?:up|down|compared (?:with|to)|rising|falling|rose|fell|an increase) from\s+$"
    r"|\bcompared (?:with|to)\s+$"
)
# "By 2,342 votes", "a majority of 9,300": what the first had more than the second.
_BY_VOTES = re.compile(r"\bby\s+(?:just |only |some |about )?$")
_VOTES = re.compile(r"^(?:[\w,.-]+\s+){1,4}?(?:votes|ballots)\b(?!\s+to\s)")
_SEPARATED = re.compile(r"^(?:\s+(?:votes|ballots))?\s+separat")
_LEAD = re.compile(r"\b(?:majority|margin|lead) of\s+(?:just |only )?$")
# "In the Senate, where they have a majority of 39": seats, no votes.
_HOUSE = (
    r"(?:Assembly|Parliament|Senate|House|Commons|Congress|[Cc]hamber|[Ll]egislature)"
)
_IN_A_HOUSE = re.compile(rf"\b{_HOUSE}\b[^.;]*\b(?:ha[sd]|have|holds?|held|with)\b")
_SEATS_BEHIND = re.compile(rf"^ (?:seats )?in the (?:[\w-]+ ){{0,3}}{_HOUSE}\b")
_CLAUSE = 120
# "Nine were detained and later let off": nobody is held.
_LET_GO = re.compile(
    r"^[^.;]{0,60}\b(?:and|but) (?:were )?(?:later|then|soon|subsequently|all) "
    r"(?:were )?(?:let off|let go|released|freed)\b(?! (?:on|under|pending))"
)
_SINCE = re.compile(r"\b(since|until)\s+$", re.IGNORECASE)
# Days from which or up to which something holds: "shut since May", "shut until Monday".
_SINCE_OR_UNTIL = {
    "since": frozenset({
        "closed on", "last time", "strike on", "vanished on", "escaped on",
        "jailed since", "married on", "seized on", "office since", "led since",
    }),
    "until": frozenset({
        "opened on", "hearing on", "trial on", "launched on", "due out", "strike ends",
        "lifted on",
    }),
}  # fmt: skip
# How much more or less than another amount.
DIFFERENCE = "difference"
# What several come to.
TOGETHER = "together"
LET_GO = "let go"
# Where two differ in one of these alone, the same value may leave it unsaid.
UNSAID = {
    frozenset({"part"}): "One counts a part of those it speaks of.",
    frozenset({TOGETHER}): "One is what several come to.",
    frozenset({PARTED}): "One is the whole of which something befell a part.",
    frozenset({LET_GO}): "One counts those who were let go.",
}
# A share that rose by so much is told as one that rose so much; days do not rise.
_UNCHANGING = frozenset({"percent", "date"})
_MEASURED = frozenset({"money", "percent", "measure"})


def parts_of(kind: str, framed: str, noun: str, text: str, span: Span) -> Iterator[str]:
    """What the words beside a figure make of it; `noun` is what is counted."""
    if kind == "count":
        yield from _of_others(framed, noun, text, span)
    before, after = words_before(span, text), words_after(span, text)
    is_change = kind not in _UNCHANGING and _CHANGED_BY.search(before)
    is_more = _DIFFERENCE.match(after) and not (
        kind == "percent" and was_more_before(after)
    )
    if framed != "margin" and (is_change or is_more):
        yield DIFFERENCE
    hurt = _SEVERITY.search(after.split(".")[0]) if framed == "injure" else None
    if hurt:
        yield hurt[1].casefold()
    if kind in _MEASURED and _EARLIER.search(before):
        yield "earlier"
    if kind in _OF_SUMS and _PART_OF_SUM.search(before):
        yield "part"
    if kind == "money":
        yield from _of_sums(before, after)
    since = _SINCE.search(before) if kind == "date" else None
    if since and framed not in _SINCE_OR_UNTIL.get(since[1].casefold(), frozenset()):
        yield since[1].casefold()


def _of_sums(before: str, after: str) -> Iterator[str]:
    if _TOGETHER.search(before):
        yield TOGETHER
    if _PUNITIVE_BEFORE.search(before) or _PUNITIVE_BEHIND.match(after):
        yield "punitive"


def _of_others(framed: str, noun: str, text: str, span: Span) -> Iterator[str]:
    """One part of those already counted: "five of them", "another three"."""
    before, after = words_before(span, text), words_after(span, text)
    own = text[slice(*span)]
    of_all = _OF_ALL_SEATS if framed == "seats" else _OUT_OF
    if of_all.search(before) or _SHARE_OF.search(before):
        yield WHOLE
    is_part = _is_part(own, after, noun) and framed != "seats"
    is_part = is_part and not are_all_of_outcome(framed, text, span)
    is_some = framed == "kill" and are_some_of_the_dead(text, span)
    if _INCLUDING.search(before) or is_part or is_some:
        yield "part"
    is_more = _MORE.search(before) or _MORE_INSIDE.search(own)
    is_more = is_more or _MORE_BEHIND.match(after)
    besides = is_more and not (framed == "injure" and _OTHER_THAN_DEAD.search(before))
    besides = besides and not follow_another_outcome(framed, text, span)
    if besides and not has_neighbour(span, text):
        yield "besides"
    is_lead = _VOTES.search(own + after) and _is_lead(before, after)
    is_majority = _LEAD.search(before) is not None
    if framed != "margin" and (is_lead or is_majority):
        yield "margin"
    if is_majority and _is_in_a_house(text, span):
        yield "in seats"
    if framed == "arrest" and _LET_GO.match(after):
        yield LET_GO
    if _GUILTY.search(before):
        yield "convicted"


def _is_lead(before: str, after: str) -> bool:
    return bool(_BY_VOTES.search(before) or _SEPARATED.match(after))


def _is_in_a_house(text: str, span: Span) -> bool:
    before, after = words_before(span, text, _CLAUSE), words_after(span, text)
    return bool(_IN_A_HOUSE.search(before) or _SEATS_BEHIND.match(after))


def _is_part(own: str, after: str, noun: str) -> bool:
    if own.casefold().startswith("all"):
        return False
    first = noun.partition(" ")[0].casefold()
    names_it = bool(first) and first in own.casefold().split()
    is_of_all = _PART_OF_ALL.match(after) and not names_it
    is_one_of = any(one.match(after) for one in (_PART, _AMONG, _ALONE))
    return bool(is_of_all or is_one_of or _PART_INSIDE.match(own))
