"""Text at the door: unsafe characters are replaced one for one.

Offsets into the input keep their meaning, so nothing is ever removed or
added: a character that PostgreSQL, a template or the language pipeline cannot
take becomes U+FFFD, a stray control that is white space becomes a space.
"""

import re
import unicodedata

REPLACEMENT = "\ufffd"

# What a person can read carries a handful of marks; "zalgo" stacks hundreds.
MARKS_AT_MOST = 16

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_WHITE = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f")
# A run this long may hold too many marks; which of them are, is counted below.
_MAYBE_MARKS = re.compile(rf"[^\x00-\u02ff]{{{MARKS_AT_MOST + 1},}}")


def clean(text: str) -> str:
    """Replace unsafe characters; the result is as long as the input."""
    text = _UNSAFE.sub(_stand_in, text)
    return _MAYBE_MARKS.sub(_cap_marks, text)


def _stand_in(match: re.Match[str]) -> str:
    return " " if match.group() in _WHITE else REPLACEMENT


def _cap_marks(match: re.Match[str]) -> str:
    run, marks = list(match.group()), 0
    for place, character in enumerate(run):
        marks = marks + 1 if unicodedata.category(character) == "Mn" else 0
        if marks > MARKS_AT_MOST:
            run[place] = REPLACEMENT
    return "".join(run)
