"""What the first half of a sentence says for the second."""

from claims.extraction.asking.neighbours import preceding
from claims.extraction.asking.target import Target
from claims.extraction.grammar.phrases import SUBJECTS
from claims.extraction.grammar.sentences import sentence_start


def counted_before(target: Target) -> str:
    """What the sentence's first half counts: "230 whales stranded and 60 survived"."""
    doc, start = target.doc, sentence_start(target.anchor)
    before = doc[target.first - 1]
    is_half = before.tag_ == "CC" and preceding(before).tag_ != "CD"
    is_half = is_half or preceding(before).tag_ == "CC"
    is_subject = is_half and target.first > start and doc[target.end].tag_[:2] == "VB"
    many = (one for one in doc[start : target.first] if one.tag_ == "NNS")
    heads = [one for one in many if one.dep_ in SUBJECTS] if is_subject else []
    numbers = [t.i for t in heads[0].children if t.tag_ == "CD"] if heads else []
    return doc[numbers[-1] + 1 : heads[0].i + 1].text if numbers else ""
