"""The whole of which a sentence tells a part: "14 of the 17 counts".

What is done is done to the part: of the 17 counts nobody was convicted of three.
"""

import re

from claims.alignment.frames.words import STATUS
from claims.alignment.questions.framing.choosing import Framed
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.scope.standings import holds_figure
from claims.alignment.words.lemmas import fold
from claims.alignment.words.sentence import words_after, words_before
from claims.facts.amounts.number_words import SMALL, TENS
from claims.reading import Predicate

# What befalls some of the accused, or of what they are accused of.
OUTCOMES = frozenset({"convicted", "acquitted"})
WHOLE, PARTED = "whole", "of which a part"
_PART_BEFORE = re.compile(
    r"(?P<part>[\w,]*\d|\b[a-z]+(?:-[a-z]+)?) of (?:the|its|their|his|her|our)\s+$",
    re.IGNORECASE,
)
# "The 14 injured", "the 600 men it sacked": this is told of all of them.
_TOLD_OF_ALL = re.compile(
    r"^ (?:[a-z]+ed|hurt|killed|who|whom|that|which|it|they|he|she|we)\b"
)
# "One of the three victims was killed": so were the others.
_SOME = frozenset({*SMALL, *TENS, "half", "most", "many", "several", "some"}) - {"one"}


def is_told_with_a_part(printed: Printed) -> bool:
    """Say whether a number of the figure stands in front: "14 of the 17 counts"."""
    found = _PART_BEFORE.search(words_before(printed.span, printed.text))
    if found is None:
        return False
    part = found["part"].casefold().split("-")[-1]
    return part[-1:].isdigit() or part in _SOME


def tells_of_the_part(framed: Framed, printed: Printed) -> bool:
    """Say whether what is asked is told by the verb whose object is the part.

    Nothing else is then told of the whole: not "410 of the 600 men it sacked".
    """
    is_told_of_all = _TOLD_OF_ALL.match(words_after(printed.span, printed.text))
    if is_told_of_all or any(one.link == "modifies" for one in framed.telling):
        return False
    verbs = {fold(one.lemma) for one in framed.telling if _is_done_to(one, printed)}
    asked = verbs if framed.frame is None else verbs & framed.frame.triggers
    return bool(asked - STATUS.keys())


def _is_done_to(predicate: Predicate, printed: Printed) -> bool:
    return predicate.link == "governs" and any(
        one.relation in {"obj", "nsubj:pass"} and holds_figure(one, printed)
        for one in predicate.arguments
    )
