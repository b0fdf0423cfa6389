"""Ask what a figure answers, out of its clause: who, did what, to whom, where."""

import re
from typing import Final

from spacy.tokens import Span, Token

from claims.extraction.asking.attachments import is_of_nobody
from claims.extraction.asking.clauses import acting, governing
from claims.extraction.asking.completing import ask_for_object, is_attribute
from claims.extraction.asking.dates import ask_when
from claims.extraction.asking.identifying import (
    names_nothing,
    occasion,
    place_told_first,
)
from claims.extraction.asking.naming import Naming, UnclearError, words_of
from claims.extraction.asking.nominal import ask_of_harmed, ask_of_noun
from claims.extraction.asking.openings import opening_of
from claims.extraction.asking.plain import is_plain
from claims.extraction.asking.quoting import quotation
from claims.extraction.asking.remainder import is_time
from claims.extraction.asking.rest import rest_of
from claims.extraction.asking.sizes import amount_noun
from claims.extraction.asking.target import Target
from claims.extraction.asking.turning import as_printed
from claims.extraction.asking.verb_words import (
    HARMED,
    MOVING_SUMS,
    SAYING,
    is_open_ended,
)
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.coreference import Coreference
from claims.extraction.grammar.phrases import printed
from claims.extraction.grammar.sentences import sentence_end, sentence_start

_LONGEST: Final = 140
_OBJECTS: Final = frozenset("PRP PRP$ NN NNS NNP NNPS DT CD $".split())
_RATES: Final = frozenset({"every", "each", "per", "apiece"})
_NARROWING: Final = frozenset("in at on from with near under aged".split())
_LONGEST_PHRASE: Final = 7
_JOINED: Final = frozenset("CC NN NNS JJ NNP".split())
_ENDS: Final = tuple(".!?”\"’'…:;)")
# "Two of the six seats": the six win nothing; "their last six games" are no number.
_PART: Final = re.compile(
    r"(?i)\bof(?: (?:the|its|their|his|her|which|whom))?$"
    r"|\bof .*[’']s?$"
    r"|\b(?:its|their|his|her) (?:last|next|first|past|previous|other)$"
)
_UNSOUND: Final = re.compile(
    r"[“”\"]|\b(\w+) \1\b|\bwhom\b"
    r"|\b(?:of|in|at|to|for|from|by|with|and|or|the|an?|on|than)$"
    r"|\b(?:to be|the same|so|such|this|these|those)$"
    r"|\s[,.’']|\s[-–—]\s|[-–]$|\b[Hh]ow many to\b"
    r"|\bNo\.?$|\bworth (?:from|in|at|on|to|by)\b|\{(\d+)\}.*\{\2\}"
    r"|\bhow many of\b(?! (?:the|its|their|his|her|those|all|\{))"
)


def ask(target: Target, dated: Token | None, found: Coreference) -> str:
    """The question a figure answers, or its clause with a gap; empty for others.

    "{3}" stands for the name of an entity, "{paid}" for a verb's bare form.
    `dated` is the word a date belongs to.
    """
    if not _is_told_in_full(target):
        return ""
    try:
        asked = _asked(target, dated, found)
    except UnclearError:
        return ""
    asked = " ".join(asked.split())
    if not 0 < len(asked) < _LONGEST or _UNSOUND.search(asked):
        return ""
    is_fit = is_plain(asked, target, dated)
    return f"{asked}?" if is_fit else quotation(target, dated, found)


def _is_told_in_full(target: Target) -> bool:
    """Say whether a figure stands in a sentence, not in a headline or as a compound."""
    doc, anchor, past = target.doc, target.anchor, target.number_end
    said = printed(doc, sentence_start(anchor), sentence_end(anchor)).rstrip()
    before = printed(doc, max(0, target.first - 5), target.first)
    is_compound = past < len(doc) and doc[past].tag_ == "HYPH"
    is_whole = target.is_count and _PART.search(before) is not None
    if target.is_date and _is_lasting(target):
        return False
    if target.kind == "money" and before.endswith("("):
        return False  # "£20 ($26)" is the same sum again.
    is_sentence = said[-1:] in _ENDS and "{" not in said
    is_sentence = is_sentence and max(target.end, past) < len(doc)
    return is_sentence and not is_compound and not is_whole


def _is_lasting(target: Target) -> bool:
    """Say whether "last" is a verb: "will begin in May and last three years"."""
    doc = target.doc
    is_verb = (
        doc[target.start].tag_ in {"VB", "VBP"} or doc[target.first - 1].tag_ == "CC"
    )
    return doc[target.start].lower_ == "last" and is_verb


def _asked(target: Target, dated: Token | None, found: Coreference) -> str:
    if target.is_date:
        return ask_when(target, dated, found)
    if asked := ask_of_noun(target, found):
        return asked
    group = acting(target)
    if group is not None:
        return _of_subject(target, group, found)
    if asked := _of_its_noun(target, found):
        return asked
    group = governing(target)
    if group is None:
        return ""
    is_harmed = target.is_count and group.last.lemma_ in HARMED
    harmed = ask_of_harmed(target, group, found) if is_harmed else ""
    return harmed or ask_for_object(target, group, found)


def _of_its_noun(target: Target, found: Coreference) -> str:
    """ "A reward of $900 was offered": how large that was, where it is the subject."""
    noun = amount_noun(target)
    if noun is None or noun.head.tag_ == "NNS":
        return ""
    group = acting(noun.asked_in(target))
    if group is None or not _may_act(target, group):
        return ""
    rest = rest_of(group.end, target, found)
    said = as_printed(group, is_many=False)
    is_whole = rest or group.helpers or not is_open_ended(group)
    words = noun.words[:1].upper() + noun.words[1:]
    return f"{words} {said} {rest}" if is_whole and not group.is_copula else ""


def _of_subject(target: Target, group: VerbGroup, found: Coreference) -> str:
    """ "Four boats sank": the question word takes the subject's place."""
    opening = opening_of(target, group, "", Naming(found))
    is_fit = opening is not None and not is_attribute(target, opening.end)
    if opening is None or not is_fit or not _may_act(target, group):
        return ""
    if is_of_nobody(group, opening.words):
        return ""
    rest = _rest_of_event(opening.words, target, group, found)
    beside = _told_beside(target, opening.end, group, found)
    if beside is None or names_nothing(opening.words, rest, target):
        return ""
    if _lacks_object(target, group, rest) or (group.is_copula and not rest):
        return ""
    is_among = group.is_copula and target.doc[group.end].lower_ == "among"
    if is_among or (group.negated and not target.is_count):
        return ""
    said = as_printed(group, is_many=target.is_count)
    words = "What share" if opening.words == "By what percentage" else opening.words
    is_whole = rest or not is_open_ended(group)
    return f"{words}{beside} {said} {rest}" if is_whole else ""


def _rest_of_event(
    counted: str, target: Target, group: VerbGroup, found: Coreference
) -> str:
    """What follows the verb; if that is nothing, when or where it happened."""
    rest = rest_of(group.end, target, found)
    if not rest and group.last.lemma_ in {*HARMED, "die", "drown"}:
        rest = occasion(group.end, target, found)
    is_bare = names_nothing(counted, rest, target)
    return f"{rest} {place_told_first(target, found)}".strip() if is_bare else rest


def _told_beside(
    target: Target, start: int, group: VerbGroup, found: Coreference
) -> str | None:
    """What else the subject names: "homes | and businesses"; None if it tells a rate.

    "£200 for every family will come" is no sum that comes.
    """
    between = target.doc[start : group.start]
    if any(one.lower_ in _RATES for one in between):
        return None
    is_joined = len(between) > 1 and between[0].tag_ == "CC" and target.is_count
    is_plain = all(one.tag_ in _JOINED for one in between)
    is_kept = (is_joined and is_plain) or _is_narrowing(between)
    return f" {words_of(between, found)}" if is_kept else ""


def _is_narrowing(tokens: Span) -> bool:
    """Say whether a phrase tells which are counted: "men from Reno"."""
    is_phrase = 1 < len(tokens) <= _LONGEST_PHRASE and tokens[0].lower_ in _NARROWING
    return is_phrase and tokens[-1].tag_[:2] == "NN" and all(map(_is_of_noun, tokens))


def _is_of_noun(token: Token) -> bool:
    is_other = token.tag_ in {"CD", "PRP", "PRP$", "CC", "$"} or token.is_punct
    return not (is_other or token.tag_[:2] == "VB" or token.ent_type_ == "DATE")


def _may_act(target: Target, group: VerbGroup) -> bool:
    """Say whether a figure can be what a verb speaks of.

    "The 95 % needed" is no subject, and who "said" counts as nobody.
    """
    is_known = target.kind == "percent" and target.doc[target.first].lower_ == "the"
    is_apart = target.is_count and target.end > group.start
    is_apart = is_apart or target.doc[target.first - 1].lower_ == "worth"
    is_said = group.last.lemma_ in SAYING or not group.is_finite
    is_idle = target.kind == "money" and group.last.lemma_ not in MOVING_SUMS
    is_said = is_said or (is_idle and not any(h.lemma_ == "be" for h in group.helpers))
    return not (is_known or is_apart or is_said)


def _lacks_object(target: Target, group: VerbGroup, rest: str) -> bool:
    """Say whether what stands right behind the verb was left out."""
    first = target.doc[group.end]
    is_object = first.tag_ in _OBJECTS and not is_time(first)
    return is_object and not rest.startswith((first.text, "{"))
