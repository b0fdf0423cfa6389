"""Whose age is printed: the name beside it, or whom its sentence is about."""

import re
from collections.abc import Iterator

from claims.alignment.frames.words import FUNCTION_WORDS, is_person
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.described import described, sentences
from claims.alignment.questions.roles.fillers import name_words
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import PREPOSITIONS, words_after, words_before
from claims.alignment.words.topics import WORD
from claims.names.words import ADHERENTS, NATIONALS
from claims.reading import Argument

_NAME = r"((?:[A-Z][\w.’'-]*\s+)*[A-Z][\w’-]+)"
_NAME_BEFORE = re.compile(
    rf"{_NAME}(?:,?\s+|\s\()(?:who\s(?:(?:is|was|turned|turns|will\sturn|will\sbe)\s+)?)?"
    r"(?:(?:was\s|who\swas\s)?born\s(?:in|on)\s+)?"
    r"(?:(?:aged|now|then|just|only|barely|still|nearly|almost)\s+)*"
    r"(?:in\s(?:his|her|their)\s(?:(?:early|mid|late|middle)[\s-]+)?)?$"
)
_NAME_AFTER = re.compile(rf"^[\s-]*(?:year-old\s+)?(?:[a-z][\w-]*,?\s+){{0,2}}{_NAME}")
# "Ivor Lunt, a 34-year-old plumber": the name in front, a comma between.
_NAMED_BEFORE = re.compile(rf"{_NAME},\s+(?:(?:an?|the)\s+)?$")
_NAME_LENGTH = 60
# "The 61-year-old Democrat": what somebody is called, no name.
_CALLED_BY = ADHERENTS | {one.title() for one in NATIONALS}
# "At 92, Ada Quill is the oldest".
_NAME_BEHIND = re.compile(rf"^,\s+{_NAME}")
# "Ms Quill, at 36 one of the younger members".
_NAME_AT = re.compile(rf"{_NAME},\s+at\s+$")
_AS_OLD_AS = re.compile(r"^ (?:the|one|still|already)\b")
_AT = re.compile(r"(?:^|[.!?]\s)At\s+$")
# "Has died at the age of 88", "She was 91": an age said of the subject.
_SAID_OF_THE_SUBJECT = re.compile(
    r"\b(?:at(?: the)? age(?: of)?|aged|(?:died|passed away)\b[^.;]{0,40} at"
    r"|who (?:would have|was to have|is|was|had)(?: turned)?)\s+(?:just\s+|only\s+)?$"
    r"|^\W*(?:She|He) (?:was|is|turned|turns)\s+(?:just\s+|only\s+)?$"
    r"|\b(?:in|of|before|celebrat(?:ed|es|ing)|mark(?:s|ed|ing)|on|after)"
    r" (?:his|her)\s+$"
    rf"|^\W*{_NAME}(?:, [^,.;]+,)? "
    r"(?:was|is|turned|turns|will be|will turn)\s+(?:just\s+|only\s+)?$"
    rf"|^\W*{_NAME}(?:, [^,.;]+,)? (?:would have|was (?:due )?to)\b[a-z ]*$"
)
# "Ivor Lunt, the plumber of 34".
_NAMED_AS = re.compile(rf"{_NAME},\s+(?:an?|the)\s+(?:[a-z][\w-]*\s+){{1,3}}of\s+$")
_BEFORE_DIGITS = re.compile(r"[a-z ]*")
_PRONOUN_FIRST = re.compile(r"^\W*(?:She|He)\b")
# "The singer, who made 60 albums, was 93." behind the news that somebody is dead.
_THE_DEAD = re.compile(r"^\W*The [a-z-]+(?: [a-z-]+)?(?:, [^.;]+,)? was\s+$")
_DEATH = re.compile(r"\b(?:dead|died|dies|death|passed away)\b")
# A full name that no preposition makes a place, a firm's or somebody else's.
_FULL = r"(?<![\w’'-])[A-Z][a-z’'-]+(?:\s[A-Z][\w.’'-]*)*\s[A-Z][\w’-]+"
_FULL_NAME = re.compile(
    r"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bthe )(?<!\bThe )(?<!\bfor )(?<!\bnear )"
    rf"(?<!\bfrom )(?<!\bto )(?<!\bby )(?<!\bwith ){_FULL}"
)
# "Tributes to Nora Bell, the oldest of the nuns, who has died": whoever it is.
_ANY_NAME = re.compile(_FULL)
# "The retired teacher, 63," and "The 63-year-old", behind a sentence about one person.
_REFERRED_TO = re.compile(r"^\W*The (?:(?:[a-z-]+ ){0,4}[a-z-]+, (?:aged )?)?$")
_OF_AN_EVENT = folded(
    "suspect gunman shooter attacker assailant killer accused defendant victim driver"
    " passenger pedestrian cyclist motorcyclist officer deputy survivor"
)
_WHO = re.compile(r"\bwho (?:has |had |was |would |is )?\w+[^.;]*$")


def bearer(printed: Printed) -> Iterator[Argument]:
    """The name an age is printed beside: "Ivor Lunt, 34", "34-year-old Ivor Lunt".

    Else the only full name of the sentence, where the age is said of its subject;
    else the noun it is said of: "a 34-year-old dentist".
    """
    before = sentences(words_before(printed.span, printed.text, _NAME_LENGTH))[-1]
    after = words_after(printed.span, printed.text, _NAME_LENGTH)
    own = printed.text[printed.span[0] : printed.span[1]]
    is_before = "old" not in own.casefold()
    found = _NAME_BEFORE.search(before) if is_before else _named_behind(after)
    if _AT.search(before):
        found = _NAME_BEHIND.match(after)
    if _AS_OLD_AS.match(after):
        found = _NAME_AT.search(before) or found
    if not found:
        found = (_NAMED_AS if is_before else _NAMED_BEFORE).search(before)
    name = found[1] if found else _only_name(printed)
    if name and name_words(name) - FUNCTION_WORDS:
        yield Argument("appos", name.split()[-1], name, printed.span)
    else:
        yield described(printed)


def _named_behind(after: str) -> re.Match[str] | None:
    """Match "34-year-old diver Ivor Lunt", but not "34-year-old from Leeds".

    Nor "the 34-year-old Briton".
    """
    found = _NAME_AFTER.match(after)
    between = after[: found.start(1)].split() if found else []
    is_anybody = found is not None and found[1] in _CALLED_BY
    return None if is_anybody or PREPOSITIONS & set(between) else found


def _only_name(printed: Printed) -> str:
    """The one full name that the age can be of; empty where there are two or none."""
    *earlier, own = sentences(printed.text[: printed.span[0]])
    words = _BEFORE_DIGITS.match(printed.text[slice(*printed.span)])
    of_the_dead = bool(earlier and _THE_DEAD.match(own) and _DEATH.search(earlier[-1]))
    said = _SAID_OF_THE_SUBJECT.search(own + (words[0] if words else ""))
    if earlier and _is_of_the_one_before(own, earlier[-1], printed):
        return str(_FULL_NAME.findall(earlier[-1])[0])
    if not (said or of_the_dead):
        return ""
    is_earlier = earlier and (of_the_dead or _PRONOUN_FIRST.match(own))
    told = earlier[-1] if is_earlier else own
    named = _ANY_NAME if told is own and _WHO.search(own) else _FULL_NAME
    names = {found[0] for found in named.finditer(told)}
    return names.pop() if len(names) == 1 else ""


def _is_of_the_one_before(own: str, earlier: str, printed: Printed) -> bool:
    """Say whether "The 63-year-old" is the one person the sentence before tells of."""
    behind = words_after(printed.span, printed.text).split(",")[0].split()[:2]
    beside = set(map(fold, [*own.split(), *behind]))
    if not _REFERRED_TO.match(own) or beside & _OF_AN_EVENT:
        return False
    if not _CALLED_BY.isdisjoint(behind):
        return False
    names = _FULL_NAME.findall(earlier)
    others = (word for word in WORD.findall(earlier) if word.islower())
    return len(names) == 1 and not any(is_person(fold(word)) for word in others)
