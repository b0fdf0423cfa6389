"""Pieces of a question: what follows the verb, tidied; whether it reads well."""

import re

from claims.facts.calendar.words import ANY_MONTH

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
    r"(?:^|\s)(?:in exchange|in return|in order|as part|on behalf"
    r"|a|an|the|of|in|on|at|to|for|from|by|with|about|into|over|under|through|than|more"
    r"|less|at least|around|nearly|almost|roughly|some|up|only|just|its|his|her|their"
    r"|back|as|and|or|but|early|late|last|next|this|that|since|until|also|then|now"
    r"|between [\w.,$£€]+|all|both|just|between|within|during|worth|another|other"
    r"|plus|minus)$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"(?:\b(?:a|an|the|about|nearly|almost|around|some|over|more than|up to|at least)"
    r"\s+)*(?:\b(?:whopping|staggering|total of|further|record)\s+)*"
    r"[$£€]\s?[\d.,]*\d(?:\s?(?:m|bn|k|million|billion))?\b",
    re.IGNORECASE,
)


def remainder(text: str, longest: int = LONGEST) -> str:
    """What a clause says up to its end, cut where another begins, and tidy."""
    first = _STOP.split(f"{text} ", maxsplit=1)[0]
    first = _CLAUSE.sub("", f" {first}")
    money = _SUM.search(first)
    if money and first[: money.start()].strip():
        first = first[: money.start()]
    first = without_sums(first)
    return trimmed(_cut(first.split(), longest))


def without_sums(text: str) -> str:
    """A clause with its sums left open: "took $500" is "took the money"."""
    return _SUM.sub("the money", text)


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
# "At May" may be somebody's house.
_ODD = re.compile(
    r"\bthe (?:its|his|her|their|an?)\b|[$£€](?!\d)|\s\s|[“”\"\n;]"
    rf"|\bat (?!May\b)(?:[A-Z]\w+day|{ANY_MONTH})\b"
    r"|\bthe (?:for|in|of|to|at|the|whose|before|after)\b|.\bwhose\b|--|\sthe [A-Z]\?$"
    r"|\bHow many (?:to|at|in|on|for|by)\b|\s['’]s\b|\b(\w+) \1\b"
    r"|\b(?:I|me|my|we|our|us|you)\b"
    r"|\b(to \w+)\b.+\b\2\b|\b(?:is|was|were|be|worth|of|than|at|about) the money\b"
    r"|\b(?:against|of|to|with|from|in|for|at|into|and|or)\?$"
)
