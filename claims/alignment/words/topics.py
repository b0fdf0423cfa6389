"""What an article is about, as weighted words: which articles cover one affair.

Words are weighted by how rare they are in English news (inverse document
frequency, Spärck Jones 1972) and compared by the cosine of the two bags.
Names of persons and places tell affairs apart best, so they count double.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

WEIGHTS_FILE = Path(__file__).with_name("word_weights.txt")
# A hyphen joins two names to no word: "the Leeds-Hull line".
WORD = re.compile(r"[A-Za-z](?:[A-Za-z'’]|-(?![A-Z]))*[A-Za-z]|\d{4,}")
_PLURAL = re.compile(r"(?<=[a-z]{3})(?:ies|(?<=[sxzh])es|(?<![su])s)$")
KEPT_WORDS = 60
KEY_WORDS = 16
_LEAD_CHARACTERS = 400
_NAME_WEIGHT = 2.0
# Words rarer than in one document of five; the others would find everything.
_COMMON = 1.6
# Below so many words a headline gains nothing by being shorter.
_SHORT_HEADLINE = 6


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Fold case, possessive and plural: "Women's" and "woman" stay two words."""
    bare = re.sub(r"['’]s?$", "", word.casefold()).replace("’", "'")
    return _PLURAL.sub(lambda end: "y" if end[0] == "ies" else "", bare)


@cache
def _document_counts() -> tuple[int, Mapping[str, int]]:
    """How many documents were counted, and in how many each word stood."""
    lines = WEIGHTS_FILE.read_text(encoding="utf-8").splitlines()
    total, rows = int(lines[0]), (line.split() for line in lines[1:])
    return total, {word: int(count) for word, count in rows}


def rarity(word: str) -> float:
    """The inverse document frequency of a stem; unknown words are rarest."""
    total, counts = _document_counts()
    return math.log((total + 1) / (counts.get(word, 0) + 1))


def topic(text: str, names: Iterable[str] = ()) -> dict[str, float]:
    """The weightiest stems of a text, scaled to length one.

    `names` are the entities named in it; words of the lead count twice.
    """
    counts = Counter(map(stem, WORD.findall(text)))
    counts.update(map(stem, WORD.findall(text[:_LEAD_CHARACTERS])))
    named = {stem(word) for name in names for word in WORD.findall(name)}
    weights = {
        word: (1 + math.log(count))
        * rarity(word)
        * (_NAME_WEIGHT if word in named else 1.0)
        for word, count in counts.items()
    }
    heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return _scaled(dict(heaviest[:KEPT_WORDS]))


def _scaled(weights: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
    return {word: round(weight / length, 4) for word, weight in weights.items()}


def key_words(weights: Mapping[str, float]) -> list[str]:
    """The few words that an index is asked for."""
    telling = [word for word in weights if rarity(word) >= _COMMON]
    return sorted(telling, key=lambda word: (-weights[word], word))[:KEY_WORDS]


def likeness(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The cosine of two topics, 0 to 1."""
    if len(right) < len(left):
        left, right = right, left
    return sum(weight * right.get(word, 0.0) for word, weight in left.items())


def telling_headline(
    headlines: Iterable[str], topics: Iterable[Mapping[str, float]]
) -> str:
    """The headline that says most of what the articles have in common.

    A word is worth its weight in all topics; long headlines pay for their length.
    Empty where there is no headline.
    """
    shared = Counter[str]()
    for weights in topics:
        shared.update(weights)
    return max(headlines, key=lambda line: (_worth(line, shared), line), default="")


def _worth(headline: str, shared: Mapping[str, float]) -> float:
    words = [stem(word) for word in WORD.findall(headline)]
    told = sum(shared.get(word, 0.0) for word in set(words))
    return told / math.sqrt(max(len(words), _SHORT_HEADLINE))
