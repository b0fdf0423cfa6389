"""Pieces of a question: who is asked about, what follows the verb, how it opens."""

import re
from collections.abc import Mapping
from itertools import pairwise

from claims.alignment.frames.words import PRONOUNS
from claims.alignment.lemmas import fold
from claims.alignment.phrases import definite, lowered
from claims.alignment.verbs import is_past
from claims.reading import Argument

LONGEST = 80
_STOP = re.compile(r"[;:!?—–()“”\"\n]|[.,](?!\d)|\s-\s|['’](?=\s|$)(?<!s['’])|‘")
# What opens another clause: what follows says no more of this one.
_CLAUSE = re.compile(
    r"\s(?:who|which|that|because|although|though|while|whereas|when|where|after"
    r"|before|since|until|unless|if|whether|as|whose|despite|following|and|but|or|so"
    r"|according|amid|including|over)\b.*$",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|about|into|over|under|through|than|more"
    r"|less|at least|around|nearly|almost|roughly|some|up|only|just|its|his|her|their"
    r"|back|as|and|or|but|early|late|last|next|this|that|since|until|also|then|now"
    r"|all|both|just|between|within|during|worth|another|other|plus|minus)$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"(?:\b(?:a|an|the|about|nearly|almost|around|some|over|more than|up to|at least)"
    r"\s+)*(?:\b(?:whopping|staggering|total of|further|record)\s+)*"
    r"[$£€]\s?[\d.,]*\d(?:\s?(?:m|bn|k|million|billion))?\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s[^,]*(?:,|$)")
_OPENER = re.compile(
    r"^(?:meanwhile|later|earlier|instead|but|and|so|also|now|then|still|yesterday"
    r"|today|however|[\w-]+ \w+ (?:later|earlier|ago)),?\s+",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"[$£€“”\"\n@#:;]|\b(?:who|whose|which|that)\b|^\W|^\d|['’]s?$|^[A-Z]\w+ed$"
    r"|^(?:according|since|in|on|at|after|before|during|as|with|for|of|by|to|from|when"
    r"|while|if|because|until|under)\b",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"^(?:Hundreds|Dozens|Thousands|Scores|Several|Both|Two|Three|Four|Five|Six|Seven"
    r"|Eight|Nine|Ten|Eleven|Twelve|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)t\w*(?:-\w+)?"
    r"|More|Fewer|Nearly|About|Around|Almost|At|Police|Prosecutors|Officials|Organizers"
    r"|Shares|Tens|Divers|Firefighters|Workers|Residents|Protesters|Voters|Students"
    r"|Teachers|Jurors|Tenants|Thieves|Crews|Visitors|Members|Winds|Investigators)\b"
)
_LOWER_START = re.compile(r"^[A-Z][a-z]+ (?=(?:of|in|at|for|to)\b|[a-z])")


def who(argument: Argument, names: Mapping[int, str]) -> str:
    """Somebody as a question names them; empty where nobody would know who it is."""
    name = names.get(argument.entity or 0)
    if name and _is_named(argument):
        return definite(name)
    phrase = _OPENER.sub("", argument.words.strip(" ,"))
    phrase = _ASIDE.sub("", phrase).strip(" ,")
    if fold(phrase) in PRONOUNS or not phrase or len(phrase) > LONGEST:
        return ""
    if _UNFIT.search(phrase) or _is_a_clause(phrase):
        return ""
    return _lower(phrase, argument)


def _is_a_clause(phrase: str) -> bool:
    """Say whether a name has its verb behind it: "Gov. Hale ordered flags"."""
    words = phrase.split()
    return any(
        name[:1].isupper() and n and verb.islower() and is_past(verb)
        for n, (name, verb) in enumerate(pairwise(words))
    )


def _is_named(argument: Argument) -> bool:
    """Say whether the name can stand for the whole phrase, not "Reed's lawyer"."""
    owns = re.search(r"['’]s\b|s['’]\s", argument.words)
    return not owns


def _lower(phrase: str, argument: Argument) -> str:
    """A phrase in the middle of a sentence: "Marine investigators" began one."""
    phrase = lowered(phrase)
    if _QUANTITY.match(phrase):
        return phrase[:1].lower() + phrase[1:]
    is_opening = _LOWER_START.match(phrase) is not None and argument.entity is None
    is_name = phrase.split()[-1][:1].isupper() or " of " in phrase
    if is_opening and not is_name:
        return phrase[:1].lower() + phrase[1:]
    return phrase


def remainder(text: str, longest: int = LONGEST) -> str:
    """What a clause says up to its end, cut where another begins, and tidy."""
    first = _STOP.split(f"{text} ", maxsplit=1)[0]
    first = _CLAUSE.sub("", f" {first}")
    money = _SUM.search(first)
    if money and first[: money.start()].strip():
        first = first[: money.start()]
    first = _SUM.sub("the money", first)
    return trimmed(_cut(first.split(), longest))


def _cut(words: list[str], longest: int) -> str:
    """At most so many characters, cut before a preposition where possible."""
    while words and len(" ".join(words)) > longest:
        words = words[:-1]
        at = next(
            (n for n in range(len(words) - 1, 1, -1) if _TRAILING.match(words[n])), 0
        )
        words = words[:at] if at else words
    return " ".join(words)


def trimmed(words: str) -> str:
    """Without prepositions, articles and hedges left dangling at the end."""
    words = words.strip(" ,'’")
    while (shorter := _TRAILING.sub("", words).strip(" ,")) != words:
        words = shorter
    return words


def reads_well(question: str) -> bool:
    """Say whether a question has nothing in it that no person would write."""
    return not _ODD.search(question) and len(question) <= _LONGEST_QUESTION


_LONGEST_QUESTION = 150
_ODD = re.compile(
    r"[$£€](?!\d)|[“”\"\n;]|\bthe (?:for|in|of|to|at|the|whose)\b|.\bwhose\b"
    r"|\s['’]s\b|\b(\w+) \1\b|\b(?:I|me|my|we|our|us|you)\b"
)
