"""What is counted, in the words of a question: "members of the union"."""

from dataclasses import dataclass

from spacy.tokens import Token

from claims.extraction.asking.naming import Naming
from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.target import Target
from claims.extraction.grammar.sentences import sentence_end

_UNCHANGED = frozenset(
    "staff crew police personnel aircraft people cattle sheep fish species spacecraft"
    " troops".split()
)
_PHRASE = frozenset("DT NN NNS NNP NNPS JJ JJS PRP$ POS HYPH CD".split())


@dataclass(frozen=True, slots=True)
class Opening:
    """How a question begins, and where what it took of the clause ends."""

    words: str
    end: int


def counted(target: Target, naming: Naming) -> Opening | None:
    """What is counted, in the plural, with what it is of: "members of the union"."""
    doc, noun = target.doc, target.noun
    if noun is None or noun.i < target.number_end:
        return _of_them(target, naming)
    if not is_many(noun) or doc[target.number_end].tag_ == "HYPH":
        return None
    start = target.number_end
    if doc[start].lower_ in {"fewer", "less"}:
        return None
    while doc[start].tag_ in {"DT", "JJR"} and start < noun.i:
        start += 1
    if doc[target.number_end].lower_ == "of":
        return _of_them(target, naming)
    end = of_end(noun.i + 1, target)
    return Opening(naming.words(doc[start:end]), end) if start < end else None


def _of_them(target: Target, naming: Naming) -> Opening | None:
    """ "Four of the injured": how many of them."""
    doc, start = target.doc, target.number_end
    if start >= len(doc) or doc[start].lower_ != "of":
        return None
    end = of_end(start, target)
    if end <= start + 1 or doc[start + 1].tag_ in {"WDT", "WP", "PRP"}:
        return None
    if doc[start + 1].tag_ not in {"DT", "PRP$", "CD", "POS", "NNP"}:
        return Opening(naming.words(doc[start + 1 : end]), end)
    is_own = doc[start + 1].tag_ == "PRP$"
    words = [one for one in doc[start:end] if is_own or one.tag_ != "CD"]
    what = naming.words(words)
    is_of_all = doc[start + 1].tag_ == "CD"
    return Opening(f"of the {what[3:]}" if is_of_all else what, end)


def is_many(noun: Token) -> bool:
    return noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in _UNCHANGED


def of_end(place: int, target: Target) -> int:
    """Where "of the union" ends, if that is what comes next."""
    doc, limit = target.doc, sentence_end(target.anchor)
    if place >= limit or doc[place].lower_ != "of":
        return place
    end = place + 1
    while end < limit and _is_of_phrase(doc[end]) and not _begins_anew(doc[end], place):
        end += 1 + _is_in_name(doc[end], limit)
    return (
        end
        if doc[end - 1].tag_[:2] in {"NN", "JJ"} or doc[end - 1].tag_ == "VBN"
        else place
    )


def _is_in_name(token: Token, limit: int) -> bool:
    """Say whether a name goes on with "of": "the University of Derby"."""
    behind = token.doc[token.i + 1 : min(token.i + 3, limit)]
    return [one.tag_ for one in behind] == ["IN", "NNP"] and (
        token.tag_ == "NNP" and behind[0].lower_ == "of"
    )


def _begins_anew(token: Token, place: int) -> bool:
    """Say whether another phrase begins: "of gas | a year"."""
    return token.tag_ == "DT" and token.i > place + 1


def _is_of_phrase(token: Token) -> bool:
    if token.lower_ == "worth":
        return False
    if token.tag_ == "VBN":
        return token.dep_ == "amod" or preceding(token).tag_ == "DT"
    return token.tag_ in _PHRASE and token.ent_type_ != "DATE"
