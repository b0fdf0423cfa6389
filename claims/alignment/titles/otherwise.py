"""Whether a figure is told of something else than what its frame asks."""

import re

from claims.alignment.frames.words import EVENT_NOUNS
from claims.alignment.questions.printed import Printed
from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.sentence import words_before
from claims.reading import Circumstances

_COMPARED = re.compile(r"\bthan (?:the|its|their|his|her) $")
_DATED = re.compile(r"([a-z]+) (?:in|on|of) $")
_DECIDING = folded("convict plead acquit clear admit deny drop dismiss")
_GIVING = folded("give donate contribute grant award hand")
_TO_COME = frozenset({"would", "will"})


def is_told_otherwise(signature: Signature, found: Circumstances, at: Printed) -> bool:
    """Say whether a clause tells a figure of another act than its frame's.

    "More than the £5m it lost" compares, "a fire in 2019" dates the fire; counts of
    which somebody was convicted are no charges, and what is to be given is not given.
    """
    before = words_before(at.span, at.text)
    if signature.kind == "date":
        return _dates_another(signature, before)
    return _is_undone(signature, found) or _COMPARED.search(before) is not None


def _dates_another(signature: Signature, before: str) -> bool:
    frame, dated = signature.known_frame, _DATED.search(before)
    own = frame.triggers if frame else frozenset()
    return dated is not None and fold(dated[1]) in EVENT_NOUNS - own


def _is_undone(signature: Signature, found: Circumstances) -> bool:
    verbs = {fold(one.lemma): one.modal for one in found.predicates}
    if signature.frame == "charges":
        return bool(verbs.keys() & _DECIDING)
    modals = {modal for verb, modal in verbs.items() if verb in _GIVING}
    return signature.frame == "give" and bool(modals & _TO_COME)
