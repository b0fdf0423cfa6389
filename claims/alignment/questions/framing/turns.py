"""Find the turn of phrase around a figure that tells what it answers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claims.alignment.frames.idioms import IDIOMS, LISTS, OUTRANKING_IDIOMS
from claims.alignment.frames.idioms_of_amounts import AMOUNT_IDIOMS
from claims.alignment.frames.idioms_of_days import DAY_IDIOMS
from claims.alignment.frames.idioms_of_shares import SHARE_IDIOMS
from claims.alignment.frames.idioms_of_spans import SPAN_IDIOMS
from claims.alignment.frames.moves import MOVE_IDIOMS
from claims.alignment.questions.framing.choosing import Around
from claims.alignment.questions.framing.turn_words import needed_words, words_of
from claims.alignment.questions.nearby import near_words, refers_back
from claims.alignment.questions.printed import Printed
from claims.alignment.words.irregular import BASES
from claims.alignment.words.sentence import words_after, words_before
from claims.reading import Circumstances

_LOOK = 100
_WORD = r"[A-Za-z’'-]+\s+"
_CLAUSE = r"(?!(?:and|but|while|who|whom|that|which|as)\b)"
_CASE = r"(?!(?:in|on|at|of|to|for|from|by|with|over|after|before|as)\b)"
# What may stand between a turn of phrase and its figure: no other clause, and of
# what is no count no phrase of its own either.
_GAP_BEFORE = rf"(?:{_CLAUSE}{_CASE}{_WORD}){{0,3}}"
_WHO = r"(?:(?:who|that|which)\s+)?"
_GAPS_BEHIND = {"count": rf"(?:{_CLAUSE}{_WORD}){{0,4}}?{_WHO}"}
_GAP_BEHIND = rf"(?:{_CLAUSE}{_CASE}{_WORD}){{0,2}}?"
_BOUND = re.compile(r"(?:at least|a minimum of|no less than) ", re.IGNORECASE)
# "At about 9pm on Friday", "just before 3.30 am on Sunday".
_HOUR = re.compile(
    r"(?<= )(?:(?:at|by|just|shortly|soon|before|after|around|about|from|until) )*"
    r"(?:\d\d?(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|o['’]clock|hours)"
    r"|\d\d?[.:]\d\d|midnight|noon|midday|dawn|dusk),? (?:on )?$",
    re.IGNORECASE,
)
_VERB = re.compile(r"<(\w+)>")
_LIST = re.compile(r"\{(\w+)\}")
# "Five of the 14 injured remain in hospital": 14 are injured.
_PART_BEFORE = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen"
    r"|all|none|most|some|half|third|many|several) of (?:the|its|their|those)?\s*$",
    re.IGNORECASE,
)
# A team has a lead and a hall has seats too.
_OF_ELECTIONS = frozenset({"margin", "seats"})
_ELECTION = re.compile(
    r"\b(?:vot(?:e|ing)|ballot|elect|poll|recount|constituen|district|ward\b|candidate"
    r"|incumbent|council|parliament|assembly|part(?:y|ies)\b|majority)",
    re.IGNORECASE,
)
# A turn of phrase: its frame, the patterns in front of the figure and behind.
_Turn = tuple[str, str, str]
# Under this stand turns that no word of theirs tells.
_ANY_WORD = ""
# "The survey of 1,042 voters was taken": nobody took their data.
_BREACH = re.compile(
    r"\b(?:data|hack|breach|cyber|leak|ransom|password|personal|records|accounts"
    r"|thieves|stolen)",
    re.IGNORECASE,
)
# Nothing stands between it and the figure.
_BESIDE = "! "
_GROUP = re.compile(r"\((?!\?)")
_MANY, _ONE = r"(?:[\w’'&-]+ ){0,6}?", r"(?:[\w’'-]+ )?"
# Before a day a comma may close a place: "in Bond Street, Leith, on Friday".
_MANY_AND_PLACES = r"(?:(?:[\w’'&-]+|(?-i:[A-Z])[\w’'-]*,) ){0,6}?"
_IN_Y = re.compile(r"[^aeiou]y$")
# "Cut", "shed", "scrub": one vowel before one consonant.
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]$")
_SILENT_E = re.compile(r"(?<!e)e$")


def around(kind: str, printed: Printed, found: Circumstances) -> Around:
    """What stands around a figure."""
    near, back = near_words(kind, printed, found), refers_back(printed, found)
    if _acts_in_part(printed):
        return Around(near, back)
    turns = tuple(told_by_turn(kind, printed))
    return Around(
        near, back, turns, tuple(told_by_turn(kind, printed, outranking=True))
    )


def _acts_in_part(printed: Printed) -> bool:
    """Say whether only a part of what is counted does what the words behind tell."""
    return _PART_BEFORE.search(words_before(printed.span, printed.text)) is not None


def told_by_turn(
    kind: str, printed: Printed, *, outranking: bool = False
) -> Iterator[str]:
    """The frames whose turns of phrase stand around a figure, in order of the data."""
    before = tuple(_before(printed))
    after = tuple(_behind(printed))
    is_election = _ELECTION.search(printed.text) is not None
    for frame, in_front, behind in _turns_near(kind, printed, outranking=outranking):
        if frame in _OF_ELECTIONS and not is_election:
            continue
        if frame == "breach" and not _BREACH.search(printed.text):
            continue
        stands = any(map(_compiled(in_front).search, before))
        if stands and any(map(_compiled(behind).match, after)):
            yield frame


def _before(printed: Printed) -> Iterator[str]:
    """What stands before a figure; once more with its bound, or without its hour."""
    before = words_before(printed.span, printed.text, _LOOK)
    yield before
    if hour := _HOUR.search(before):
        yield before[: hour.start()]
    bound = _BOUND.match(printed.text[slice(*printed.span)])
    if bound:
        yield f"{before}{bound[0]}"


def _behind(printed: Printed) -> Iterator[str]:
    """What follows a figure; also from each word printed as its part: "400 filled"."""
    after = words_after(printed.span, printed.text, _LOOK).lstrip()
    yield after
    own = printed.text[slice(*printed.span)].split()
    for number in range(1, len(own)):
        yield f"{' '.join(own[number:])} {after}"


def _turns_near(kind: str, printed: Printed, *, outranking: bool) -> Iterator[_Turn]:
    """The turns of phrase of which a word stands near a figure, in order."""
    start, end = printed.span
    near = words_of(printed.text[max(0, start - _LOOK) : end + _LOOK])
    turns, by_word = _turns(kind, outranking=outranking)
    may_stand = {number for word in near for number in by_word.get(word, ())}
    for number in sorted(may_stand.union(by_word[_ANY_WORD])):
        yield turns[number]


@cache
def _turns(
    kind: str, *, outranking: bool
) -> tuple[list[_Turn], Mapping[str, Sequence[int]]]:
    """Each turn of phrase of a kind, and the numbers of those known by a word."""
    usual = (
        IDIOMS | AMOUNT_IDIOMS | SPAN_IDIOMS | SHARE_IDIOMS | MOVE_IDIOMS | DAY_IDIOMS
    )
    data = OUTRANKING_IDIOMS if outranking else usual
    turns: list[_Turn] = []
    by_word: defaultdict[str, list[int]] = defaultdict(list, {_ANY_WORD: []})
    for (of, frame), lines in data.items():
        for line in lines.strip().splitlines() if of == kind else ():
            turn = _expanded(line)
            for word in needed_words(turn) or {_ANY_WORD}:
                by_word[word].append(len(turns))
            turns.append((frame, *_parted(turn, kind)))
    return turns, dict(by_word)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern compiled when first needed: to compile all takes seconds."""
    return re.compile(pattern, re.IGNORECASE)


def _parted(turn: str, kind: str) -> tuple[str, str]:
    """The patterns of what stands in front of a figure and behind it."""
    many = _MANY_AND_PLACES if kind == "date" else _MANY
    gap = _GAPS_BEHIND.get(kind, _GAP_BEHIND)
    in_front, behind = (part.strip() for part in _with_gaps(turn, many).split("#"))
    before = "" if in_front.endswith("!") else _GAP_BEFORE
    in_front = in_front.removesuffix("!").rstrip()
    front = rf"(?<!\w){in_front}\s*(?<=\s){before}$" if in_front else ""
    is_beside = behind.startswith(_BESIDE)
    gap = "" if is_beside else gap
    back = rf"{gap}{behind.removeprefix(_BESIDE)}\b" if behind else ""
    return front, back


def _expanded(turn: str) -> str:
    """The regular expression that a line of the data stands for."""
    listed = _LIST.sub(lambda found: LISTS[found[1]], turn)
    groups = _GROUP.sub("(?:", listed)
    return _VERB.sub(
        lambda found: f"(?:{'|'.join(sorted(_forms(found[1])))})", groups
    ).strip()


def _with_gaps(turn: str, many: str) -> str:
    return turn.replace("… ", many).replace("…", many).replace("· ", _ONE)


def _forms(verb: str) -> set[str]:
    """Every form of a verb: "make", "makes", "made", "making"."""
    if _IN_Y.search(verb):
        return {verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"}
    stem = verb + verb[-1] if _DOUBLES.match(verb) else _SILENT_E.sub("", verb)
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return {verb, third, f"{stem}ing", *_pasts().get(verb, {f"{stem}ed"})}


@cache
def _pasts() -> dict[str, set[str]]:
    """The irregular forms of each verb."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for form, base in BASES.items():
        found[base].add(form)
    return dict(found)
