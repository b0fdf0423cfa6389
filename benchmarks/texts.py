"""As many different news texts as a benchmark asks for, from the demo corpus.

Every round through the corpus renames people and things and shifts numbers, so
that it is another affair: new names, figures and quotations to line up, in a
story of its own.
"""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

DEMO = Path(__file__).parent.parent / "fixtures" / "demo.jsonl"
_NUMBER = re.compile(r"\b[1-9]\d(?=\s[a-z])")
_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}\b")
_THING = re.compile(r"\b[a-z]{6,}(?<!ing)(?<!ed)(?<!ly)(?=s?\b)")
_SYLLABLES = "ba den fo gar hal ir ko lun mar nes or pel ros tan vor wen".split()


def demo_texts() -> list[str]:
    """The texts of the demo corpus, in its order."""
    lines = DEMO.read_text(encoding="utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines]


def many_texts(count: int) -> Iterator[str]:
    """So many texts; one round through the corpus renames alike throughout."""
    originals = demo_texts()
    for number in range(count):
        yield _varied(originals[number % len(originals)], number // len(originals))


def _varied(text: str, turn: int) -> str:
    chance = random.Random(turn)  # noqa: S311 (no secret)
    numbered = _NUMBER.sub(lambda _: str(chance.randint(10, 99)), text)
    renamed = _THING.sub(lambda thing: _renamed(thing[0], turn).lower(), numbered)
    return _NAME.sub(lambda name: _renamed(name[0], turn), renamed)


def _renamed(name: str, turn: int) -> str:
    """Another name of three syllables; the same one for a name in one turn."""
    chance = random.Random(f"{name} {turn}")  # noqa: S311 (no secret)
    return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
