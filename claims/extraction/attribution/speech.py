"""Tell quotations of speech from names, titles and scare quotes."""

from claims.extraction.quotations.quotation_marks import Quotation

# A quotation shorter than this may well be a name, a title or a scare quote.
FEWEST_WORDS_OF_SPEECH = 5
ENDS_OF_SPEECH = ",.?!…—–-"


def is_speech(text: str, quotation: Quotation) -> bool:
    """Say whether marks of this shape hold something said, not a name or title."""
    words = text[quotation.start + 1 : quotation.end - 1].split()
    if len(words) < FEWEST_WORDS_OF_SPEECH or not quotation.opened:
        return False
    lower = sum(word[:1].islower() for word in words)
    if not quotation.closed:
        return quotation.continues and 2 * lower > len(words)
    inner = text[quotation.start : quotation.end].rstrip("”\"'’» ")
    after = text[quotation.end : quotation.end + 1]
    ends = inner[-1:] in ENDS_OF_SPEECH or after in (",", "?", "!")
    return ends and 2 * lower > len(words)
