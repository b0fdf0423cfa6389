"""Verb groups by their tags: helpers, "not", adverbs, the verb and what it chains."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from claims.extraction.asking.neighbours import following, preceding
from claims.extraction.grammar.sentences import sentence_start

_BE = frozenset({"be", "’s", "'s", "’re", "'re"})
_HELPING = frozenset({"be", "have", "do", "get"})
_AUXILIARY = _HELPING | _BE
# These take no object, and nobody undergoes them.
INTRANSITIVE = frozenset(
    "descend arrive die fall go come rise happen occur emerge appear vanish disappear"
    " collapse erupt remain stay belong exist depart sleep sit lie travel live resign"
    " apologise apologize complain testify flee escape graduate emigrate campaign"
    " abstain react respond reply speak weep laugh explode kneel surrender".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_KEPT = frozenset({"first", "last", "still", "once", "ever"})
_BEFORE_NUMBERS = frozenset({"CD", "RB", "$", "#", "DT", "JJR"})
_DROPPED_LY = frozenset(
    "only nearly recently previously formerly reportedly early apparently".split()
)
_NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
_PREPOSITIONAL = frozenset(
    "according including following compared given regarding concerning depending"
    " based starting beginning excluding".split()
)
_UNCHANGED = frozenset(
    "beat bet bid broadcast burst cast cost cut hit hurt let put quit read set shed"
    " shut split spread thrust upset".split()
)
# Forms that are no participles, whatever the tagger takes them for.
_PAST_ONLY = frozenset(
    "fell rose took gave wrote began grew drew flew broke spoke chose drove rang sang"
    " ate went saw did came became ran shook wore threw knew sank swam tore".split()
)
# Participles that nothing else is, whatever the tagger takes them for.
_DONE = frozenset({"risen", "fallen", "grown", "slipped", "climbed"})
# "Is due to report": what follows "be" before a verb.
_DUE = frozenset({"due", "likely", "set"})
_ADJECTIVAL = frozenset(
    "amod compound case det fixed nmod nmod:desc obl obj nsubj nsubj:pass".split()
)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its helpers, tokens [start, end) of one clause.

    `main` is the first verb that is no helper: "plans" in "plans to invest".
    """

    start: int
    end: int
    helpers: tuple[Token, ...]
    main: Token
    chain: tuple[Token, ...]
    adverbs: tuple[str, ...]
    negated: bool

    @property
    def last(self) -> Token:
        """The verb that takes the object: "invest" in "plans to invest"."""
        verbs = [one for one in self.chain if one.tag_[:2] == "VB"]
        return verbs[-1] if verbs else self.main

    @property
    def is_past(self) -> bool:
        """Say whether its first verb tells of the past; "shut" does, unless "shuts"."""
        first = self.helpers[0] if self.helpers else self.main
        is_form = first.tag_ == "VBN" or first.lower_ in _PAST_ONLY
        is_past = first.tag_ == "VBD" or (is_form and _is_active(first))
        is_same = first.lower_ in _UNCHANGED and first.head.tag_ != "MD"
        is_same = is_same and not _is_told_of_now(first)
        is_bare = first.tag_ == "VBP" or (first.tag_ == "VB" and first.dep_ == "ROOT")
        return is_past or (is_same and is_bare)

    @property
    def is_perfect(self) -> bool:
        return bool(self.helpers) and self.helpers[0].lemma_ == "have"

    @property
    def is_finite(self) -> bool:
        first = self.helpers[0] if self.helpers else self.main
        if not self.helpers and _is_behind_noun(first):
            return False
        return first.tag_ in _FINITE or (not self.helpers and _is_active(first))

    @property
    def is_adverbial(self) -> bool:
        """Say whether it is a participle beside a finite verb: ", killing nine"."""
        return not self.helpers and is_adverbial(self.main)

    @property
    def is_reduced(self) -> bool:
        """Say whether it is a participle behind its noun: "the report published"."""
        is_participle = self.main.tag_ == "VBN" or _is_behind_noun(self.main)
        is_participle = is_participle and not self.helpers
        return is_participle and not self.is_finite and _has_other_verb(self.main)

    @property
    def is_copula(self) -> bool:
        return self.last.lemma_ == "be" and not self.chain


def _is_told_of_now(verb: Token) -> bool:
    """Say whether a sentence of the present holds it: "swims in baths that shut"."""
    others = [one for one in verb.sent if one.tag_ in {"VBP", "VBZ"} and one != verb]
    is_past = any(one.tag_ == "VBD" for one in verb.sent)
    return verb.dep_ == "acl:relcl" and bool(others) and not is_past


def _is_behind_noun(verb: Token) -> bool:
    """Match "two men arrested on Monday were freed", whatever the participle's tag."""
    is_form = verb.tag_ == "VBD" and verb.dep_ == "acl" and verb.lower_.endswith("ed")
    is_own = any(one.dep_ in {"nsubj", "obj"} for one in verb.children)
    return (
        is_form
        and not is_own
        and any(one.tag_ in _FINITE and one != verb for one in verb.sent)
    )


def _has_other_verb(verb: Token) -> bool:
    """Say whether a sentence has a finite verb beside a participle.

    That of a clause that tells when or why is none: "Five men escaped after rain fell".
    """
    finite = [one for one in verb.sent if one.tag_ in _FINITE]
    return any("advcl" not in {one.dep_, one.head.dep_} for one in finite)


def _is_active(verb: Token) -> bool:
    """Say whether what is tagged "published" or "enter" has a subject or an object.

    "Resigned" needs none: nobody is resigned by others.
    """
    if verb.tag_ == "VBN" and verb.lemma_ in INTRANSITIVE:
        return True
    if verb.tag_ not in {"VBN", "VB", "NNS"} or (
        verb.tag_ == "VB" and verb.dep_ != "ROOT"
    ):
        return verb.lower_ in _PAST_ONLY
    is_main = verb.tag_ == "VBN" and verb.dep_ in {"ROOT", "ccomp"} and verb.i > 0
    if verb.lower_ in _PAST_ONLY or (
        is_main and preceding(verb).tag_ not in {",", "CC"}
    ):
        return True
    is_own = any(one.dep_ == "nsubj" and one.i < verb.i for one in verb.children)
    return is_own or any(one.dep_ in {"obj", "ccomp"} for one in verb.children)


def is_verb(token: Token) -> bool:
    """Say whether a token is a verb that may head a clause, by its tag."""
    if token.lower_ in _DONE or _is_taken_for_noun(token):
        return True
    if token.tag_[:2] != "VB" and token.tag_ != "MD":
        return False
    is_adjective = token.tag_ in {"VBN", "VBG"} and token.dep_ in _ADJECTIVAL
    is_free = token.i == 0 or preceding(token).lemma_ not in _HELPING
    return not is_adjective and not (token.lower_ in _PREPOSITIONAL and is_free)


def _is_taken_for_noun(token: Token) -> bool:
    """Match "employs" of "which has 340 beds and employs 1,900 people"."""
    is_joined = token.tag_ == "NNS" and preceding(token).tag_ == "CC"
    if not is_joined or following(token).tag_ not in _BEFORE_NUMBERS:
        return False
    before = token.doc[sentence_start(token) : token.i]
    return any(one.tag_ in _FINITE for one in before)


def beside(verb: Token) -> Token:
    """The verb that an adverbial participle stands beside, as "fell, killing nine"."""
    while verb.tag_ == "VBG" and verb.dep_ in {"conj", "advcl"}:
        verb = verb.head
    return verb


def is_adverbial(verb: Token) -> bool:
    """Say whether a participle tells what its sentence's subject did beside.

    "A bomb went off, killing nine and injuring 40", "was held after taking $900".
    """
    if verb.tag_ != "VBG" or group_of(verb) is None:
        return False
    if verb.dep_ == "conj":
        return is_adverbial(verb.head) and preceding(verb).tag_ in {"CC", ",", "RB"}
    before = preceding(verb)
    before = preceding(before) if before.tag_ == "RB" else before
    is_beside = before.text == "," or before.lower_ == "after"
    return verb.dep_ == "advcl" and verb.head.i < verb.i and is_beside


def group_of(verb: Token) -> VerbGroup | None:
    """The verb group that ends in a verb, or goes on behind it; None for a bare one."""
    doc, start = verb.doc, _start(verb)
    tokens = list(doc[start : verb.i + 1])
    while tokens and tokens[0].tag_[:2] == "RB" and not _is_negation(tokens[0]):
        tokens = tokens[1:]
    words = [one for one in tokens if one.tag_ in {"MD", "TO"} or _acts(one)]
    words = [*_shared_modal(words), *words]
    if not words or words[0].tag_ == "TO":
        return None
    at = next((n for n, one in enumerate(words) if _is_main(n, words)), len(words) - 1)
    return VerbGroup(
        tokens[0].i,
        verb.i + 1,
        tuple(words[:at]),
        words[at],
        tuple(words[at + 1 :]),
        tuple(adverbs_of(tokens)),
        any(map(_is_negation, tokens)),
    )


def _acts(token: Token) -> bool:
    """Say whether a token is a verb, or "plans" taken for a noun before "to"."""
    is_taken = (
        token.tag_ == "NNS" and token.dep_ == "ROOT" and following(token).tag_ == "TO"
    )
    is_form = token.tag_[:2] == "VB" or token.lower_ in _DONE | _DUE
    is_taken = is_taken or _is_taken_for_noun(token)
    return is_form or (is_taken and _is_active(token))


def _shared_modal(words: list[Token]) -> list[Token]:
    """The "would" of "would close and affect" for its second verb."""
    first = words[0] if words else None
    if first is None or first.tag_ not in {"VB", "VBN"} or first.dep_ != "conj":
        return []
    if any(one.dep_ == "nsubj" for one in first.children):
        return []
    others = [one for one in first.head.children if one.dep_ in {"aux", "aux:pass"}]
    before = [one for one in others if one.i < first.head.i and one.tag_ != "TO"]
    return before[:1] if first.tag_ == "VB" else before


def _start(verb: Token) -> int:
    doc, place = verb.doc, verb.i
    while place > sentence_start(verb) and _belongs(doc, place - 1):
        place -= 1
    return place


def _belongs(doc: Doc, place: int) -> bool:
    """Say whether a token leads up to the verb group that begins right behind it."""
    token, after = doc[place], doc[place + 1]
    if token.tag_ == "MD" or _is_negation(token):
        return True
    if token.tag_[:2] == "RB":
        return not token.is_sent_start and place > 0 and _leads_on(doc, place)
    if token.lower_ in _DUE and after.tag_ == "TO":
        return True
    if token.tag_ == "TO":
        return place > 0 and (
            doc[place - 1].lower_ in _DUE
            or is_verb(doc[place - 1])
            or _acts(doc[place - 1])
        )
    is_helping = token.tag_[:2] == "VB" and token.lemma_ in _AUXILIARY
    return is_helping or (after.tag_ == "TO" and (is_verb(token) or _acts(token)))


def _leads_on(doc: Doc, place: int) -> bool:
    """Say whether a verb stands before an adverb: "were later sold"."""
    before = doc[place - 1]
    if before.tag_[:2] == "RB":
        return _leads_on(doc, place - 1)
    return before.tag_ in {"MD", "TO"} or before.lemma_ in _AUXILIARY


def _is_main(place: int, words: list[Token]) -> bool:
    word = words[place]
    if word.tag_ in {"MD", "TO"}:
        return False
    if word.lemma_ not in _AUXILIARY:
        return True
    after = words[place + 1] if place + 1 < len(words) else None
    return after is None or after.tag_ == "TO"


def _is_negation(token: Token) -> bool:
    return token.lower_ in _NEGATIONS


def adverbs_of(tokens: Iterable[Token]) -> list[str]:
    """The adverbs that a question keeps, small."""
    return [
        one.lower_
        for one in tokens
        if one.tag_[:2] == "RB"
        and not _is_negation(one)
        and (one.lower_ in _KEPT or one.lower_.endswith("ly"))
        and one.lower_ not in _DROPPED_LY
    ]
