"""Component `lost_verbs`: find the verb of a sentence that was parsed without one.

"The survey cost $3 million." has its verb tagged as a noun, and the noun before it
as a part of that. A sentence in full has a finite verb; where the parse has none, a
form that may be one becomes its root, in Universal Dependencies.
"""

from typing import Final

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from claims.extraction.grammar.phrases import children

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SHORTEST: Final = 4  # Tokens of a sentence.
# Past forms that are nouns too, or are taken for unknown words.
_PAST: Final = {
    "cost": "cost", "hit": "hit", "cut": "cut", "put": "put", "shut": "shut",
    "beat": "beat", "bet": "bet", "hurt": "hurt", "let": "let", "set": "set",
    "shed": "shed", "split": "split", "spread": "spread", "quit": "quit",
    "broadcast": "broadcast", "read": "read", "fell": "fall", "rose": "rise",
    "flew": "fly", "rode": "ride", "shook": "shake", "drew": "draw", "saw": "see",
    "broke": "break", "drove": "drive", "swam": "swim", "wore": "wear",
    "struck": "strike", "sank": "sink", "ran": "run", "wrote": "write",
    "stole": "steal", "took": "take", "gave": "give", "began": "begin",
    "chose": "choose", "knew": "know", "came": "come", "won": "win",
    "lost": "lose", "threw": "throw", "tore": "tear", "grew": "grow",
    "hid": "hide", "fled": "flee", "wept": "weep", "slept": "sleep", "sent": "send",
    "lent": "lend", "kept": "keep", "crept": "creep", "bought": "buy", "dug": "dig",
    "brought": "bring", "taught": "teach", "caught": "catch", "fought": "fight",
    "sought": "seek", "sold": "sell", "told": "tell", "made": "make", "paid": "pay",
    "said": "say", "hung": "hang", "clung": "cling", "swore": "swear",
    "froze": "freeze", "spoke": "speak", "woke": "wake", "rang": "ring", "sang": "sing",
    "spent": "spend",
}  # fmt: skip
_BEHIND_VERBS: Final = frozenset("DT CD $ # IN TO PRP PRP$ RB RP JJR JJS".split())
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PARTS: Final = frozenset({"compound", "amod", "nsubj", "det", "nmod:poss", "nummod"})
_AS_COMPLEMENT: Final = {
    "appos": "obj", "nmod:unmarked": "obj", "nmod": "obl", "acl": "xcomp",
}  # fmt: skip


@Language.component("lost_verbs", assigns=["token.tag", "token.dep", "token.head"])
def find_lost_verbs(doc: Doc) -> Doc:
    """Give every full sentence without a finite verb the one that it has."""
    lost = [(one, verb) for one in doc.sents if (verb := _lost_verb(one)) is not None]
    for sentence, verb in lost:
        _make_root(verb, sentence)
    return doc


def _lost_verb(sentence: Span) -> Token | None:
    """The noun that must be the verb of a full sentence without any."""
    is_full = len(sentence) >= _SHORTEST and sentence.text.rstrip()[-1:] == "."
    if not is_full or any(one.tag_ in _FINITE for one in sentence):
        return None
    return next((one for one in sentence[1:-1] if _may_be_verb(one)), None)


def _may_be_verb(token: Token) -> bool:
    """Say whether a noun stands where a verb does, and has the form of one."""
    before, after = token.nbor(-1), token.nbor(1)
    is_behind = before.tag_ in _NOUNS or _follows_aside(token)
    if not is_behind or after.tag_ not in _BEHIND_VERBS | _NOUNS:
        return False
    if token.tag_ == "NN":
        return token.lower_ in _PAST
    is_third = token.tag_ == "NNS" and before.tag_ in {"NN", "NNP"}
    return is_third and token.dep_ == "ROOT" and after.tag_ in _BEHIND_VERBS


def _follows_aside(token: Token) -> bool:
    """Match the verb behind what is set between commas: "Ana Ruiz, 22, hid with"."""
    is_marked = token.nbor(-1).text == "," and token.sent.root.i < token.i - 1
    between = token.doc[token.sent.root.i + 1 : token.i - 1]
    return is_marked and between[:1].text == ","


def _make_root(verb: Token, sentence: Span) -> None:
    """Hang the sentence on its verb: its subject before, its object behind."""
    subject = _head_of_subject(verb, sentence)
    former = sentence.root
    before = [one for one in verb.lefts if one != subject]
    verb.head, verb.dep_ = verb, "ROOT"
    verb.tag_ = "VBD" if verb.lower_ in _PAST else "VBZ"
    verb.lemma_ = _PAST.get(verb.lower_, verb.lower_.removesuffix("s"))
    subject.head, subject.dep_ = verb, "nsubj"
    for one in before:
        one.head = subject
    if former not in {verb, subject}:
        former.head, former.dep_ = verb, "obj" if former.i > verb.i else "advmod"
    for one in verb.rights:
        one.dep_ = _AS_COMPLEMENT.get(one.dep_, one.dep_)
    objects = children(verb, "obj")
    for one in objects[1:]:
        one.head, one.dep_ = objects[0], "appos"


def _head_of_subject(verb: Token, sentence: Span) -> Token:
    """The noun a verb is said of: not "Dublin" in "rents in Dublin rose"."""
    former, before = sentence.root, verb.nbor(-1)
    if former.i < verb.i:
        return former
    heads = [one for one in verb.lefts if one.dep_ in _PARTS and one.tag_ in _NOUNS]
    return heads[-1] if heads else before
