"""Who speaks where the subject is spoken to: "Roe faces calls from residents"."""

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from claims.extraction.grammar.nouns import noun_type
from claims.extraction.grammar.phrases import phrase, tokens_between
from claims.extraction.grammar.sentences import sentence_end
from claims.reading import Span

_MEETING: Final = frozenset(
    "be come draw face field get hear meet prompt receive spark stir trigger".split()
)
_WORDS_AGAINST: Final = frozenset(
    """accusation allegation appeal backlash call complaint criticism demand outcry
    plea pressure question""".split()
)
_HEARSAY: Final = frozenset({"allegedly", "purportedly", "reportedly", "supposedly"})
_POINT_TAGS: Final = frozenset({"DT", "JJ", "NN"})
_BY: Final = "by"
_FROM: Final = "from"
_BREAKS: Final = frozenset({"IN", ":", ".", ",", "TO"})


def callers(
    doc: Doc, source: Sequence[Span], cue: Sequence[Span]
) -> Sequence[Span] | None:
    """The source of words that the cue's subject only heard; None where it spoke.

    Empty where nobody is said to have called: "Roe faces calls to resign", "he
    allegedly fled".
    """
    words = tokens_between(doc, cue[0][0], cue[-1][1]) if cue else None
    if words is None or not source:
        return None
    if words[0].lower_ in _HEARSAY or _is_point_made(doc, source[0], words):
        return ()
    if source[0] >= cue[0]:
        return None
    if words[-1].lower_ == _BY and words[0].tag_ in {"VBN", "VBD"}:
        return _named_from(words.end, doc)
    if not _is_heard(words):
        return None
    after = doc[words.end : sentence_end(words[-1])]
    leads = (token for token in after if token.lower_ == _FROM)
    return next(filter(None, map(_people_behind, leads)), ())


def _is_point_made(doc: Doc, source: Span, cue: TokenSpan) -> bool:
    """Match a source inside its cue that is nobody: "The implication is clear:"."""
    words = tokens_between(doc, *source)
    return (
        words is not None
        and cue.start <= words.start < words.end < cue.end
        and all(token.tag_ in _POINT_TAGS for token in words)
        and noun_type(words[-1].lemma_) is None
    )


def _is_heard(words: TokenSpan) -> bool:
    """Match "faces new calls", "drew criticism": a verb of meeting and its noun."""
    places = [token.i for token in words if token.lemma_.lower() in _MEETING]
    nouns = [
        token.i
        for token in words
        if token.tag_ in {"NN", "NNS"} and token.lemma_.lower() in _WORDS_AGAINST
    ]
    return bool(places and nouns) and places[0] < nouns[-1]


def _named_from(start: int, doc: Doc) -> Sequence[Span]:
    """The words after "by", up to the next preposition or mark."""
    end = start
    while end < sentence_end(doc[start - 1]) and doc[end].tag_ not in _BREAKS:
        end += 1
    return _spans(doc[start:end])


def _people_behind(lead: Token) -> Sequence[Span]:
    """The people or the body that the preposition stands before, none for a thing."""
    head = lead.head
    is_body = head.tag_[:3] == "NNP" or noun_type(head.lemma_) in {"person", "group"}
    return _spans(phrase(head)) if head.i > lead.i and is_body else ()


def _spans(words: TokenSpan) -> Sequence[Span]:
    return ((words.start_char, words.end_char),) if len(words) else ()
