"""The clause a figure stands in: its verb group and where its subject ends."""

from spacy.tokens import Token

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.target import Target
from claims.extraction.asking.verb_words import MOVES
from claims.extraction.asking.verbs import VerbGroup, group_of, is_adverbial, is_verb
from claims.extraction.grammar.phrases import SUBJECTS, children
from claims.extraction.grammar.sentences import sentence_end, sentence_start

_WH = frozenset({"WDT", "WP", "WP$", "WRB"})
_CLOSING = frozenset(';:()[]“”‘"—–…')
_SUBORDINATING = frozenset(
    "that because although though while whereas if unless whether until once".split()
)
_OF_FACTS = frozenset({"after", "as", "because", "although", "while", "since"})
_OF_HALVES = frozenset({"be", "have", "survive", "die", "drown", "escape"})
_STEPS = 3  # from a number up to the noun that holds it
_COMPARING = frozenset("than compared versus according unlike including".split())


def governing(target: Target) -> VerbGroup | None:
    """The verb group in front of a figure that the figure completes."""
    doc, place = target.doc, target.first - 1
    while place >= sentence_start(target.anchor):
        token = doc[place]
        is_own = token.i == target.first - 1 or target.anchor.head == token
        if token.tag_ == "VBG" and is_own and not (target.is_date or is_verb(token)):
            return None  # "Accused of stealing $900".
        if is_verb(token):
            return _group(token, target)
        if closes(token) or token.lower_ in _COMPARING:
            return None
        if token.text == "," and not may_cross(token, target):
            return None
        place -= 1
    return None


def _group(verb: Token, target: Target) -> VerbGroup | None:
    """The group of a verb; what somebody is told to do goes with who tells it."""
    if verb.tag_ == "VBG" and not target.is_date and is_adverbial(verb):
        return group_of(verb)
    teller = _teller(verb)
    group = group_of(teller or verb)
    if group is None or (group.main.tag_ == "VBG" and not group.helpers):
        return None
    return group


def _teller(verb: Token) -> Token | None:
    """Who orders somebody to do it: "ordered him to repay", "asked Lunt to sell"."""
    head = verb.head
    is_told = verb.tag_ == "VB" and preceding(verb).tag_ == "TO"
    is_told = is_told and verb.lemma_ not in MOVES | {"let"}
    is_told = is_told and verb.dep_ == "xcomp" and head.i < verb.i and is_verb(head)
    hearers = children(head, "obj", "iobj")
    is_between = any(head.i < one.i < verb.i for one in hearers)
    # "Gave him three months to repay £900" tells no one thing.
    is_between &= all(one.tag_ != "CD" for one in verb.doc[head.i : verb.i])
    return head if is_told and is_between else None


def closes(token: Token) -> bool:
    """Say whether a token parts one clause from another."""
    is_mark = token.dep_ == "mark" and token.tag_ != "TO"
    is_mark = is_mark and token.lower_ in _SUBORDINATING
    return token.text in _CLOSING or token.tag_ in _WH or is_mark or "\n" in token.text


def may_cross(comma: Token, target: Target) -> bool:
    """Say whether a comma parts items of a list: "£8 on hats, £5 on gloves"."""
    return sibling_before(target) is not None and not target.is_date


def sibling_before(target: Target) -> Token | None:
    """A number before the figure in its clause, joined to it: "£8 on hats, £5"."""
    doc, place = target.doc, target.first - 1
    if doc[place].text == "," or doc[place].lower_ == "and":
        for token in reversed(doc[sentence_start(target.anchor) : place]):
            if is_verb(token) or closes(token):
                return None
            if token.tag_ == "CD":
                is_sum = doc[token.i - 1].tag_ == "$" or preceding(token).tag_ == "CD"
                return token if is_sum == (target.kind == "money") else None
    return None


def acting(target: Target) -> VerbGroup | None:
    """The verb group behind a figure that is its subject: "Four boats sank"."""
    doc, place, end = target.doc, target.end, sentence_end(target.anchor)
    before = doc[max(target.first - 1, sentence_start(target.anchor))]
    is_object = before.tag_ in {"IN", "TO", "WDT"} and not _opens_clause(before)
    is_object = is_object or (is_verb(before) and before.lemma_ != "say")
    is_object = is_object and before.i < target.first
    is_subject = _head_of_subject(target) is not None or _opens_half(target)
    if is_object or not is_subject:
        return None
    while place < end:
        token = doc[place]
        if is_verb(token) and token.tag_ != "VBG":
            return None if _is_of_another(token, target) else _forward(token)
        if closes(token) or token.text == ",":
            return None
        place += 1
    return None


def _is_of_another(verb: Token, target: Target) -> bool:
    """Say whether it tells which are meant: "61 operations she examined were"."""
    return any(
        one.dep_ == "nsubj" and one.tag_ == "PRP" and target.end <= one.i < verb.i
        for one in verb.children
    )


def _opens_half(target: Target) -> bool:
    """Say whether a figure begins the second half: "16 died and 23 were hurt"."""
    before, after = target.doc[target.first - 1], target.doc[target.end]
    is_second = before.tag_ == "CC" and target.first - 1 > sentence_start(target.anchor)
    return target.is_count and is_second and after.lemma_ in _OF_HALVES


def _opens_clause(token: Token) -> bool:
    """Say whether a subject may follow: "that", "after 20 boats had sunk"."""
    is_time = token.dep_ == "mark" and token.lower_ in _OF_FACTS
    return is_time or token.lower_ == "that"


def _head_of_subject(target: Target) -> Token | None:
    """What makes the figure a subject: itself, or a noun it is joined to."""
    head = target.anchor
    for _ in range(_STEPS):
        if head.dep_ in SUBJECTS and head.head.i > target.end - 1:
            return head
        is_of = head.dep_ in {"conj", "nummod", "compound"}
        is_of = is_of or (head.dep_ == "nmod" and head.head.i < target.number_end)
        if not is_of or head.head == head:
            return None
        head = head.head
    return None


def _forward(first: Token) -> VerbGroup | None:
    """The group that begins with a verb: "had been sold"."""
    last, place = first, first.i + 1
    doc = first.doc
    while place < sentence_end(first):
        token = doc[place]
        is_chained = (
            last.lemma_ in {"be", "have", "do"} or preceding(token).tag_ == "TO"
        )
        is_chained = is_chained or last.tag_ == "MD"
        if (is_verb(token) or token.tag_ == "MD") and is_chained:
            last = token
        elif token.tag_[:2] != "RB" and token.tag_ != "TO":
            break
        place += 1
    if last.tag_ == "VBN" and last.i == first.i and first.dep_ in {"acl"}:
        return None
    return group_of(last)


def dating(target: Target, dated: Token | None) -> VerbGroup | None:
    """The verb group of what a date dates, by the parse and what stands nearest."""
    before = governing(target)
    if dated is None or not is_verb(dated):
        return before if before and _is_dated_by(before, target) else None
    if before is not None and before.start <= dated.i < before.end:
        return before
    if dated.i < target.start:
        return before if before and before.start > dated.i else None
    fronted = _head_first(target)
    return _around(dated) if fronted else None


def _is_dated_by(group: VerbGroup, target: Target) -> bool:
    return group.end <= target.first


def _head_first(target: Target) -> bool:
    """Say whether a date opens its clause: "In August a flaw exposed …"."""
    place = target.first - 1
    if place >= sentence_start(target.anchor) and target.doc[place].tag_ in {
        "IN",
        "RB",
    }:
        place -= 1
    first = sentence_start(target.anchor)
    return place < first or target.doc[place].text in {",", "“", '"', "that", "and"}


def _around(verb: Token) -> VerbGroup | None:
    """The group a verb stands in, what is chained to it included."""
    last, doc = verb, verb.doc
    place = verb.i + 1
    while place + 1 < sentence_end(verb) and doc[place].tag_ == "TO":
        if doc[place + 1].tag_ != "VB":
            break
        last, place = doc[place + 1], place + 2
        while place < sentence_end(verb) and doc[place].tag_ in {"VB", "VBN", "RB"}:
            last, place = doc[place], place + 1
    return group_of(last)
