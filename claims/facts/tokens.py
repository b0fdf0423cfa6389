"""Cut a text into words, numbers and signs, each with its place."""

import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*"  # 1,234.5
    r"|(?<![\w.])\.\d+"  # .08
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with their apostrophes
    r"|[^\w\s]|_|\w"
)

_SENTENCE_ENDS = frozenset({"", ".", "!", "?"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: `text[starts[i]:ends[i]]`; `words` in lower case.

    Reading past the last token gives the empty word, so that a grammar may
    look ahead without asking first.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        """Count the tokens."""
        return len(self.words)

    def word(self, index: int) -> str:
        """Give a token in lower case; empty before the first and after the last."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def raw(self, index: int) -> str:
        """Give a token as printed; empty outside the text."""
        if not 0 <= index < len(self.words):
            return ""
        return self.text[self.starts[index] : self.ends[index]]

    def is_number(self, index: int) -> bool:
        """Say whether a token is written in digits."""
        return in_digits(self.word(index))

    def is_capitalised(self, index: int) -> bool:
        """Say whether a token starts with a capital letter."""
        return self.raw(index)[:1].isupper()

    def is_glued(self, index: int) -> bool:
        """Say whether a token follows the one before it without a space."""
        return 0 < index < len(self.words) and (
            self.ends[index - 1] == self.starts[index]
        )

    def past_hyphen(self, index: int) -> int:
        """Step over a hyphen that joins the tokens on both sides."""
        joins = self.word(index) == "-" and self.is_glued(index)
        return index + 1 if joins and self.is_glued(index + 1) else index

    def starts_line(self, index: int) -> bool:
        """Say whether a line break stands between a token and the one before it."""
        if index <= 0 or index >= len(self.words):
            return True
        return "\n" in self.text[self.ends[index - 1] : self.starts[index]]

    def sentence(self, index: int, reach: int) -> tuple[str, ...]:
        """Give the words around a token up to the ends of its sentence."""
        first, last = index, index
        while index - first < reach and self.word(first - 1) not in _SENTENCE_ENDS:
            first -= 1
        while last - index < reach and self.word(last) not in _SENTENCE_ENDS:
            last += 1
        return self.phrase(first, last)

    def phrase(self, first: int, last: int) -> tuple[str, ...]:
        """Give the words from `first` up to, not including, `last`."""
        return self.words[max(first, 0) : last]


def in_digits(word: str) -> bool:
    """Say whether a word is written in digits: "12", "1,200", ".08"."""
    first = word[:1]
    return first.isdecimal() or (first == "." and word != ".")


@lru_cache(maxsize=4)
def tokenize(text: str) -> Tokens:
    """Cut a text; kept for the next grammar that reads the same text."""
    found = [match.span() for match in _TOKEN.finditer(text)]
    lowered = text.lower()
    # Lower case changes the length of a few letters ("İ"): then go one by one.
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return Tokens(
        text=text,
        words=tuple(lowered[start:end] for start, end in found),
        starts=tuple(start for start, _ in found),
        ends=tuple(end for _, end in found),
    )
