"""Who or what a verb group speaks of, found by the parse and by what stands there."""

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.noun_phrases import (
    is_second,
    opening_of_sentence,
    past_days,
    phrase_end,
    phrase_start,
    tells_when,
    whole_start,
)
from claims.extraction.asking.parses import is_unsure
from claims.extraction.asking.relatives import antecedent_of
from claims.extraction.asking.verbs import (
    INTRANSITIVE,
    VerbGroup,
    beside,
    group_of,
    is_verb,
)
from claims.extraction.grammar.phrases import SUBJECTS, children
from claims.extraction.grammar.sentences import sentence_start

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "EX", "DT", "$"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# "Funding for schools went up": what these lead has no tense.
_LEADING_NOUNS = frozenset({"for", "under", "with", "of", "on", "at", "from"})
# What may be said without "that": "they fear the yard will close".
_TAKING_FACTS = frozenset(
    "say tell argue insist note warn claim allege announce reveal deny confirm promise"
    " admit report declare think believe know fear hope feel find show mean suggest"
    " hear learn estimate expect add reckon understand see predict vow pledge swear"
    " agree ensure realise realize discover decide rule conclude complain explain"
    " acknowledge concede stress suspect assume calculate indicate write state require"
    " remember recall dispute doubt demand ask wish guess bet figure prove maintain"
    " testify recommend propose order".split()
)
# "A report from the union published on Friday" is the report.
_MADE_BY = frozenset({"from", "by", "in"})
_UNFIT = frozenset({"PRP", "PRP$", "CD", "WDT", "WP", "VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True)
class Subject:
    """The tokens [start, end) that name who does it, and their head."""

    head: Token
    start: int
    end: int

    @property
    def words(self) -> Span:
        doc = self.head.doc
        first = doc[self.start]
        is_mark = first.lower_ == "that" and self.end - self.start > 1
        is_mark = is_mark and first.dep_ != "det"
        return doc[self.start + is_mark : self.end]


def subject_of(group: VerbGroup) -> Subject | None:
    """The subject of a verb group; None where it cannot be told, or not in full."""
    found = _found(group)
    if found is None:
        return None
    start = whole_start(past_days(found.start, found.head), found.head)
    subject = Subject(found.head, start, found.end)
    return None if is_second(subject.start, subject.head) else subject


def _found(group: VerbGroup) -> Subject | None:
    before = group.main.doc[group.start - 1] if group.start else None
    if before is None or group.start <= sentence_start(group.main) or is_unsure(group):
        return None
    if before.tag_ in {"WDT", "WP"}:
        return _of_relative(before)
    if before.tag_ == "CC" or (before.tag_ == "RB" and preceding(before).tag_ == "CC"):
        return _shared(group)
    if group.is_adverbial:
        return _beside_verb(group)
    is_behind = group.main.tag_ == "VBN" and group.main.dep_ in {"acl", "amod"}
    if is_behind and not group.helpers and before.tag_[:2] == "NN":
        return _described(before, group)
    return _parsed(group) or _lost(group)


def _beside_verb(group: VerbGroup) -> Subject | None:
    """The subject of the verb that a participle stands beside."""
    other = _whole(beside(group.main))
    is_done = other is not None and (other.is_past or other.is_perfect)
    return subject_of(other) if other and is_done else None


def _described(before: Token, group: VerbGroup) -> Subject | None:
    """What a participle describes: "a report from the union published on Friday"."""
    if before.ent_type_ == "DATE":
        return _on_a_day(group)
    start = phrase_start(before)
    ahead = before.doc[max(start - 1, 0)]
    if ahead.lower_ in _MADE_BY and before.dep_ == "nmod":
        return Subject(before.head, phrase_start(before.head), group.start)
    if ahead.tag_ == "VBG" and ahead.i > sentence_start(group.main):
        return _of_participle(ahead, group)
    is_inner = ahead.tag_ in {"WDT", "NN", "NNS", "$", "CD"} or ahead.lower_ == "of"
    return None if is_inner else Subject(before, start, group.start)


def _of_participle(carrying: Token, group: VerbGroup) -> Subject | None:
    """Who does both: "protesters carrying flags descended on the hall".

    Of a verb that may be undergone it cannot be told: "men carrying arms seized".
    """
    noun = preceding(carrying)
    is_own = group.last.lemma_ in INTRANSITIVE and noun.tag_[:2] == "NN"
    return Subject(noun, phrase_start(noun), group.start) if is_own else None


def _on_a_day(group: VerbGroup) -> Subject | None:
    """What a participle behind a day describes: "a meeting on Tuesday attended by"."""
    noun = group.main.head
    is_noun = (
        noun.tag_[:2] == "NN" and noun.ent_type_ != "DATE" and noun.i < group.start
    )
    return Subject(noun, phrase_start(noun), noun.i + 1) if is_noun else None


def _parsed(group: VerbGroup) -> Subject | None:
    """The parse's own subject, if it leads up to the verb."""
    verbs = [*group.helpers, group.main, *group.chain]
    subjects = [one for verb in verbs for one in _before(verb, group)]
    opening = opening_of_sentence(group.main.sent)
    for subject in subjects:
        if subject.i < opening:
            continue
        if subject.tag_ in {"WDT", "WP"}:
            is_object = subject is not subjects[-1]  # "whom the judge freed"
            return None if is_object else _of_relative(subject)
        end, start = _end_of(subject, group), phrase_start(subject)
        end = end and _narrowed(subject, end, group)
        if _is_aside(subject.doc, start, end, group):
            continue
        if end and (start <= opening or _may_open(subject.doc[start - 1], group)):
            return Subject(subject, start, end)
    return None


def _narrowed(head: Token, end: int, group: VerbGroup) -> int:
    """Where "people | waiting for surgery" ends, which tells which of them."""
    rest = head.doc[end : group.start]
    is_narrowing = len(rest) > 1 and rest[0].tag_ == "VBG" and rest[0].dep_ == "acl"
    is_plain = not any(one.is_punct or one.tag_ in _UNFIT for one in rest)
    return group.start if is_narrowing and is_plain else end


def _is_aside(doc: Doc, start: int, end: int | None, group: VerbGroup) -> bool:
    """Say whether a phrase stands between commas: "the stores, most of them old,"."""
    is_behind = start > 0 and doc[start - 1].text == "," and end == group.start - 1
    return is_behind and doc[group.start - 1].text == ","


def _may_open(before: Token, group: VerbGroup) -> bool:
    """Say whether a clause may begin behind a token: a pause, "that", "he said"."""
    if before.tag_ in {"HYPH", "IN", "TO"}:
        return before.dep_ == "mark" and before.lower_ not in _LEADING_NOUNS
    if before.is_punct or before.is_space or before.tag_ in {"CC", "WRB", "RB"}:
        return True
    if is_verb(before):
        is_saying = group.main.dep_ == "ccomp" and before.tag_ in _FINITE
        return before.lemma_ == "say" or (is_saying and before.lemma_ in _TAKING_FACTS)
    first = before.doc[opening_of_sentence(before.sent)]
    return before.lower_ == "that" or first.tag_ in {"IN", "RB", "JJ"}


def _before(verb: Token, group: VerbGroup) -> list[Token]:
    heads = [verb, verb.head] if verb.dep_ in {"aux", "aux:pass", "cop"} else [verb]
    found = [one for head in heads for one in children(head, *SUBJECTS, "expl")]
    return [one for one in found if one.i < group.start]


def _end_of(head: Token, group: VerbGroup) -> int | None:
    """Where its own words end, what stands between commas or as a clause aside.

    None where something else comes between it and the verb.
    """
    doc = head.doc
    end = phrase_end(head, group.start)
    rest = doc[end : group.start]
    if all(one.tag_ == "RB" for one in rest) or tells_when(rest):
        return end
    is_aside = rest[0].text in {",", "(", "—", "–"} or rest[0].tag_ in {"WDT", "WP"}
    is_aside = is_aside or rest[0].dep_ in {"acl", "acl:relcl"}
    is_whole = not rest[0].is_punct and all(one.tag_ != "CC" for one in rest)
    is_last = rest[-1].text in {",", ")", "—", "–"} or is_whole
    return end if is_aside and is_last else None


def _of_relative(pronoun: Token) -> Subject | None:
    """What "which" stands for, as a subject."""
    phrase = antecedent_of(pronoun)
    return Subject(*phrase) if phrase else None


def _shared(group: VerbGroup) -> Subject | None:
    """The subject of the verb that this one is joined to: "rose and fell"."""
    doc, place = group.main.doc, group.start - 1
    head = group.main.head if group.main.dep_ == "conj" else None
    is_joined = head is not None and is_verb(head) and head.i < group.start
    if head is not None and is_joined and head.lemma_ != "say":
        other = _whole(head)
        return subject_of(other) if other and other.end < group.start else None
    for token in reversed(doc[sentence_start(group.main) : place]):
        if is_verb(token):
            other = group_of(token)
            is_alike = other is not None and other.is_finite
            return subject_of(other) if other and is_alike else None
    return None


def _whole(verb: Token) -> VerbGroup | None:
    """The group that ends in a verb; of a nominal predicate, in its "be"."""
    copula = children(verb, "cop")
    return group_of(copula[0]) if copula else group_of(verb)


def _lost(group: VerbGroup) -> Subject | None:
    """What opens the sentence, where the parse hung it elsewhere.

    "One victim, retired teacher Tom Reed, 88, lost …" names its subject first.
    """
    doc, start = group.main.doc, opening_of_sentence(group.main.sent)
    opening = list(doc[start : group.start])
    if not opening or opening[0].tag_ == "IN":
        return None
    relative = next((one for one in opening if one.tag_ in {"WP", "WDT"}), None)
    finite = [one for one in opening if is_verb(one) and one.tag_ in _FINITE]
    if relative is not None and len(finite) == 1 and relative.i < finite[0].i:
        return _of_relative(relative)
    end = next((one.i for one in opening if one.text in {",", "("}), group.start)
    is_aside = end < group.start - 1 and doc[group.start - 1].text in {",", ")"}
    if any(one.i < end or not is_aside for one in finite):
        return None
    first = opening[0]
    if first.tag_ in {"IN", "RB", "TO", "WRB", "CC", "VBG", "VBN"}:
        return None
    head = next((one for one in reversed(doc[start:end]) if one.tag_ in _NOUNS), None)
    if head is None or (
        end < group.start and doc[group.start - 1].text not in {",", ")"}
    ):
        return None
    carrying = (one for one in doc[start:end] if one.dep_ == "acl")
    head = next((one.head for one in carrying if one.head.i < one.i), head)
    return _apposed(doc, end, group.start) or Subject(head, start, end)


def _apposed(doc: Doc, comma: int, limit: int) -> Subject | None:
    """The name between commas: "One victim, retired teacher Tom Reed, lost …"."""
    close = next(
        (place for place in range(comma + 1, limit) if doc[place].text == ","), limit
    )
    start = close
    while start > comma + 1 and doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    return Subject(doc[close - 1], start, close) if start < close else None
