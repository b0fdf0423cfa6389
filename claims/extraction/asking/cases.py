"""The preposition a figure hangs on."""

from claims.extraction.asking.clauses import sibling_before
from claims.extraction.asking.target import Target
from claims.extraction.grammar.phrases import children
from claims.extraction.grammar.sentences import sentence_start

_OWN_CASES = frozenset("since until by from between before".split())
_TIMES = frozenset("night day week weekend month season summer winter year".split())


def case_before(target: Target) -> str:
    """The preposition right before a figure and its hedges, small; or nothing."""
    place = target.first - 1
    if place < sentence_start(target.anchor):
        return ""
    before = target.doc[place]
    own = target.doc[target.start]
    if own.lower_ == "from" and not target.is_date:
        return "between"  # "From $120 to $160" has no one answer to "from how much".
    is_over = own.lower_ == "over" and target.is_count and _counts_time(target)
    if is_over or (own.tag_ in {"IN", "TO"} and own.lower_ in _OWN_CASES):
        return own.lower_
    is_case = before.tag_ in {"IN", "TO"} and before.dep_ != "compound:prt"
    return before.lower_ if is_case else ""


def _counts_time(target: Target) -> bool:
    """Say whether nights or seasons are counted, over which something went on."""
    return target.noun is not None and target.noun.lemma_ in _TIMES


def shared_case(target: Target) -> str:
    """The preposition before the first of two: "in a school and two churches"."""
    head = target.anchor.head
    is_second = target.anchor.dep_ == "conj" and head.dep_ == "obl"
    if not (target.is_count and is_second) or sibling_before(target) is not None:
        return ""
    cases = [one.lower_ for one in children(head, "case") if one.tag_ == "IN"]
    return cases[0] if cases else ""


def lacks_case(target: Target) -> bool:
    """Say whether only the first of several has the preposition: "with one, two"."""
    first = target.anchor
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return (
        first != target.anchor and first.dep_ == "obl" and bool(children(first, "case"))
    )
