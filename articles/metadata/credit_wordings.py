"""The wordings in which English-language news credits another outlet, as data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from articles.metadata.newsrooms import AGENCIES


class Reach(StrEnum):
    """What a credit holds for.

    The whole text (wire copy); what a text says in its own voice (a story that
    another had first); one sentence; or only what somebody said to the outlet.
    """

    TEXT = "text"
    STORY = "story"
    SENTENCE = "sentence"
    QUOTATION = "quotation"


# What is taken is kept (looked ahead for, then repeated): no wording goes on with the
# end of a name. Python 3.11.2 gets possessive quantifiers of a group wrong.
_WORD = r"[A-Z0-9][\w&-]*+(?:\.(?:com|org|COM))?(?:['’](?!s\b)\w+)?"
_JOIN = r"(?:(?:of|and|&|on(?= Sunday)|de|del|della|el|la|le|für) )?"
_NAME = (
    rf"\b(?=(?P<name>(?:[Tt]he )?{_WORD}(?: {_JOIN}{_WORD}){{0,5}}(?: magazine)?))"
    r"(?P=name)"
)
_OF_NAME = rf"{_NAME}(?!(?:['’]s)? affiliate)(?:['’]s?\b)?"
_KIND_OF = (
    r"(?:(?:the |an? |local |national |investigative |\w+-based )?"
    r"(?:news(?:paper| ?site| website| agency| outlet| network|letter)?|website|"
    r"broadcaster|magazine|daily|weekly|tabloid|radio station|TV station|"
    r"television station|wire service) )"
)
_TO_NAME = rf"\b(?P<hint>{_KIND_OF})?{_OF_NAME}"
_WHEN = (
    r"(?: (?:on |last |late |early |earlier |this |in )*(?:Mon|Tues|Wednes|Thurs|Fri|"
    r"Satur|Sun)day| (?:last|this) (?:week|month|year)| yesterday| earlier)?"
)
_FIRST = r"(?:first |originally |previously |earlier |initially |also )?"
_TOLD_OF = r"(?:reported|revealed|disclosed|published|detailed|broken|obtained)"
_VERB = (
    rf"(?:(?:has |had |have )?{_FIRST}(?:reported|revealed|disclosed|uncovered)"
    r"|reports|(?:has |had )?(?:wrote|written)|writes|keeps (?:saying|reporting)"
    r"|(?:put|puts) the \w+ at)"
)
_WORK = (
    r"(?:(?:news |media |earlier |exclusive |recent |published |bombshell )?"
    r"(?:report(?:ing|s)?|story|article|investigation|exposé|analysis|tally|count"
    r"|database))"
)
_TELLS = (
    r"(?:also )?(?:said|says|found|finds|shows?|showed|puts?|claimed|cites?|cited|that)"
)
_TALK = (
    r"(?:interviews? (?:with|published by|published in|given to)"
    r"|(?:statement|email|letter|text message|remarks|comments?|message) to"
    r"|(?:speaking|spoke|talking|talked) (?:to|with)|(?:gave|given) to)"
)
_THE_NEWS = r"(?:[Tt]he|[Tt]his) (?:story|news|article)"
_ANAPHOR = (
    r"[Tt]he (?:same )?(?:news)?(?:paper|magazine|outlet|broadcaster|network|website"
    r"|news site|news outlet|news agency|publication|tabloid|station|agency)"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """A wording that credits; `is_strong` says that any name in it is an outlet's."""

    wording: str
    reach: Reach
    is_strong: bool = False


# Behind one of these stands a name. The wider credit comes first: where two
# overlap, the later one is not asked.
BEFORE_A_NAME = (
    Frame(
        r"[Tt]his (?:story|article|report|piece) (?:was )?(?:first |originally )+"
        r"(?:appeared|ran|published|produced|republished)"
        r"(?: (?:in|on|by|from|with permission from))+",
        Reach.TEXT,
        is_strong=True,
    ),
    Frame(r"[Rr]epublished (?:with permission )?from", Reach.TEXT),
    Frame(r"(?:©|\(c\)|Copyright)(?: ©)?(?: ?\d{4},?)?", Reach.TEXT),
    Frame(
        r"[Tt](?:he|his) (?:story|news|article) (?:was|has been|had been) "
        rf"(?:first|originally) (?:reported|published|broken){_WHEN} (?:by|in|on)",
        Reach.STORY,
        is_strong=True,
    ),
    Frame(
        rf"(?:[Ff]irst|[Oo]riginally) (?:{_TOLD_OF}|appeared|ran|made public){_WHEN} "
        rf"(?:by|in|on)",
        Reach.SENTENCE,
        is_strong=True,
    ),
    Frame(
        rf"(?<!dditional )(?<!ith ){_WORK} (?:published |released |aired )?"
        rf"(?:{_WHEN} )?(?:in|by|from|on)",
        Reach.SENTENCE,
    ),
    Frame(
        rf"(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Cc]ited by|{_TOLD_OF} by"
        rf"|[Ss]een by|[Rr]eviewed by)(?: (?:an?|the)\b(?! [A-Z]))?"
        rf"(?: {_WORK} (?:in|by|from|on))?(?: an?)?",
        Reach.SENTENCE,
    ),
    Frame(r"\b(?:told|tells|telling)(?: reporters (?:from|at))?", Reach.QUOTATION),
    Frame(rf"\b{_TALK}", Reach.QUOTATION),
)
# In front of one of these.
BEHIND_A_NAME = (
    Frame(
        r" (?:(?:was|were) (?:the )?first to report(?: on)?|first reported|broke)"
        r" (?:the|this) (?:story|news)\b",
        Reach.STORY,
        is_strong=True,
    ),
    Frame(
        r" (?:was|were) (?:the )?first to (?:report|reveal|disclose)\b",
        Reach.SENTENCE,
        is_strong=True,
    ),
    Frame(
        rf",? (?:which )?(?:has |had |have )?first (?:reported|revealed)\b{_WHEN}",
        Reach.SENTENCE,
        is_strong=True,
    ),
    Frame(rf" {_VERB}\b{_WHEN}", Reach.SENTENCE),
    Frame(rf" {_WORK},? {_TELLS}\b", Reach.SENTENCE),
    # Who speaks of itself, as a party, is no source: "CNN said in a statement".
    Frame(rf" sa(?:id|ys)\b(?! in (?:a|its) statement){_WHEN}", Reach.SENTENCE),
)


def _any_of(frames: Sequence[Frame]) -> str:
    return "|".join(f"(?P<f{at}>{one.wording})" for at, one in enumerate(frames))


NAME_BEHIND = re.compile(rf"(?:{_any_of(BEFORE_A_NAME)}) ?{_TO_NAME}")
NAME_BEFORE = re.compile(rf"(?P<as>\b[Aa]s )?{_TO_NAME}(?:{_any_of(BEHIND_A_NAME)})")
AGAIN = re.compile(
    rf"(?P<said>{_ANAPHOR} (?:{_VERB}|(?:also )?sa(?:id|ys))\b{_WHEN})"
    rf"|(?:[Aa]ccording to|[Cc]iting) {_ANAPHOR}\b"
    rf"|(?P<told>\btold {_ANAPHOR}\b)"
)
DATELINE = re.compile(
    r"^[A-Z][A-Za-z .,'’/-]{2,40}(?:, [A-Za-z.]+ \d{1,2}(?:, \d{4})?)? ?[-–—]? ?"
    r"\((?P<name>[A-Z][\w .-]{1,30})\) ?[-–—]|^\((?P<bare>[A-Z][\w .-]{1,30})\) ?[-–—]"
)
_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
SLUG = re.compile(
    rf"^(?:By .{{0,40}}[,|/] ?|By |[-–—(] ?|Source: |Agency: )(?P<name>(?:The )?"
    rf"(?:{_AGENCY}))[).]*$"
)
