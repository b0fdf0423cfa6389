"""Small repairs that make printed phrases fit into a question."""

import re

_NUMBER = (
    r"\d[\d,.]*(?:\s?(?:m|bn|k|million|billion|thousand|hundred))?|one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:-\w+)?|dozens?|hundreds?|thousands?|millions?|several|half|couple"
)
NARROWER = re.compile(r"\s(?:of|who|that|which|from|in|on|at|to|for|with|and)\s")
_LEADING = re.compile(
    r"^(?:(?:all|both|the|its|their|his|her|some|any|these|those|this|a|an|of|at|least"
    r"|most|more|fewer|less|than|about|around|roughly|nearly|almost|up|to|over|only|for"
    rf"|just|another|no|body’s|{_NUMBER})\b[\s,]*)+",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"^(?:(?:to|from|by|of|for|against|with|in|at|on|near|outside|during|after|over)\s+)+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|some|this|that)\s+", re.IGNORECASE)
_LOWERED = frozenset(
    "the a an his her its their our my this that these those all some many".split()
)
_COLLECTIVES = frozenset(
    "caucus council committee board office department company bank agency movement"
    " union association society court ministry government police museum church school"
    " university hospital commission foundation group party senate house authority"
    " service bureau team club".split()
)


def bare(phrase: str) -> str:
    """A phrase without its number, article and hedges: "at least 19 women"."""
    return _LEADING.sub("", phrase.strip()).strip(" ,;:–—-")


def bare_of_preposition(phrase: str) -> str:
    """A phrase without the preposition it may begin with: "to the fund"."""
    return _PREPOSITION.sub("", phrase.strip())


def definite(phrase: str) -> str:
    """A name or noun phrase with its article: "the women's caucus"."""
    phrase = phrase.strip(" ,;:")
    if not phrase:
        return phrase
    without = _ARTICLE.sub("", phrase)
    last = re.split(r"\s", without)[-1].casefold()
    is_owned = "’s " in without or "'s " in without
    ends_name = without.split()[-1][:1].isupper()
    is_name = is_owned if not ends_name else last not in _COLLECTIVES
    if is_name and without[:1].isupper():
        return without
    return f"the {without}"


def is_definite(phrase: str) -> bool:
    """Say whether a phrase points to somebody: "the lawyer", "Vane's campaign"."""
    first = phrase.partition(" ")[0].casefold()
    return first in _LOWERED or "'s " in phrase or "’s " in phrase


def is_indefinite(phrase: str) -> bool:
    """Say whether a phrase is of one or some of several: "a bond", "some voters"."""
    return phrase.partition(" ")[0].casefold() in {"a", "an", "some", "many"}


def lowered(phrase: str) -> str:
    """The phrase as it stands inside a sentence: "The yard" is "the yard"."""
    first, _, rest = phrase.partition(" ")
    return f"{first.casefold()} {rest}" if first.casefold() in _LOWERED else phrase
