"""Parses of a verb that are not to be trusted."""

from spacy.tokens import Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.verbs import VerbGroup, is_verb
from claims.extraction.grammar.phrases import children
from claims.extraction.grammar.sentences import sentence_end

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def is_unsure(group: VerbGroup) -> bool:
    """Say whether the parse leaves open what a verb is said of."""
    return _is_torn_off(group.main) or _may_be_told_after(group)


def _is_torn_off(verb: Token) -> bool:
    """Say whether a noun that the parse lost the verb of holds two verbs side by side.

    "An inquiry from the firm Hobart, completed in May, concluded": was it completed?
    """
    head = verb.head
    is_joined = verb.dep_ == "conj" and preceding(verb).text == ","
    is_joined = is_joined and head.tag_ in {"NN", "NNP"} and head.dep_ == "ROOT"
    others = (one for one in children(head, "conj") if is_verb(one) and one.i > verb.i)
    return is_joined and any(preceding(one).text == "," for one in others)


def _may_be_told_after(group: VerbGroup) -> bool:
    """Say whether "voted" may be what was done: "weeks before the trustees voted"."""
    noun = group.main.head
    if group.helpers or group.main.dep_ != "acl" or noun.i > group.start:
        return False
    cases = {one.lower_ for one in children(noun, "case", "mark")}
    behind = group.main.doc[group.end : sentence_end(group.main)]
    is_other = any(one.tag_ in _FINITE for one in behind)
    return bool(cases & {"before", "after", "since", "until"}) and not is_other
