"""In what an article's people were hurt, or what they came to: its own words for it."""

import re

from claims.alignment.frames.words import EVENT_NOUNS
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.phrases import definite
from claims.alignment.words.verbs import is_past
from claims.reading import Argument

GATHERINGS = folded(
    "rally protest march party match final game concert fair festival blockade strike"
)
HARMFUL = EVENT_NOUNS - GATHERINGS - folded("riot")
# The lead says what happened; what comes late may be another event.
_LEAD = 700
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|\w+day['’]s|[Ll]ast \w+['’]s)"
    r" ((?:[a-z][\w-]* ){0,2}[a-z]+)"
    r"(?=[,.;:]|\s(?:in|at|near|on|off|that|which|was|were|is|has|had|and|outside"
    r"|inside|late|early|by|when|after|began|left|tore|swept|struck|hit|broke|blew|cut"
    r"|rip\w+|[a-z]+ed)\b)"
)
_NO_PART = frozenset(
    "of in on at for to from with by and or as was were is are that which who had has"
    " have been after before during into near second third fourth another same previous"
    " last similar past earlier deadliest worst first under".split()
)
# Another event than the article's own.
_ELSEWHEN = re.compile(
    r"\b(?:since|in|of|last|previous|earlier|years? ago|decades? ago) ?(?:1\d|20)\d\d\b"
    r"|\b(?:last year|previous|similar|years ago|decades ago)\b",
    re.IGNORECASE,
)


def event_of_article(text: str, sentence: str, events: frozenset[str]) -> str:
    """ "the ferry crash", as the article's lead puts it; empty where it names none.

    `sentence` is the figure's: where it speaks of another time, nothing is added.
    """
    if is_of_another_time(sentence):
        return ""
    for found in _NAMED.finditer(f"{sentence}\n{text[:_LEAD]}"):
        *narrowing, noun = found[1].split()
        if fold(noun) in events and not _is_verb(noun):
            words = [*_last_narrowing(narrowing), noun]
            if not any(map(_tells_an_act, words)):
                return definite(" ".join(words))
    return ""


def is_headline(event: Argument) -> bool:
    """Say whether an event has a capital, as in headlines: "Shooting leaves 4 hurt"."""
    words = event.words.split()
    return event.lemma.capitalize() in words or any(
        one[:1].isupper() and one.casefold().startswith(event.lemma)
        for one in words[-1:]
    )


def is_of_another_time(sentence: str) -> bool:
    """Say whether a sentence speaks of another event than the article's own."""
    return _ELSEWHEN.search(sentence) is not None


def _is_verb(word: str) -> bool:
    return word.endswith(("ed", "struck", "shot"))


def _tells_an_act(word: str) -> bool:
    """Say whether a verb is taken into a phrase: "the man | opened fire"."""
    return word.endswith("ed") and is_past(word)


def _last_narrowing(words: list[str]) -> list[str]:
    """The words right before the noun that belong to it."""
    parted = [n for n, word in enumerate(words) if word in _NO_PART]
    return words[parted[-1] + 1 :] if parted else words
