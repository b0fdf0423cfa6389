"""Numbers that only label: "Section 427", "No. 2", "Image 3 of 8", "Channel 5"."""

from claims.facts.amounts.amount import Amount
from claims.facts.amounts.modifiers import hedge_before
from claims.facts.dates.phrase import is_possessive
from claims.facts.tokens import Tokens

# A number right after one of these is a label.
_LABELS = frozenset(
    """section sections chapter boeing airbus flight room route highway interstate no
    nos nr # number channel page pages hb sb exit apollo paragraph apartment apt suite
    psalm verse prop reference iphone ios android ps playstation xbox mp3 precinct
    episode""".split()
)
# These count as a label with a capital only: "Building 7", "building 7 houses".
_CAPITAL_LABELS = frozenset(
    """article articles gate platform bill version windows table pier proposition figure
    fig lot formula title act vol volume season grade terminal building runway phase
    stage tier class level category magnitude camp ward squad catch area studio rule
    clause schedule line item local unit district region block week game zone code
    resolution form type measure company engine battalion ladder top""".split()
)
_STOPPED_LABELS = frozenset(
    {"no", "nos", "nr", "fig", "vol", "apt", "prop", "rte", "hwy", "ste", "ch", "rm"}
)
# "H.R. 1234", "S. 744", "U.S. 41": bills and roads after initials.
_INITIALS = frozenset({"r", "s"})
_COUNTED_WITHOUT_S = frozenset(
    "people men women children percent % per police dead other more million".split()
)
# "2 Timothy" is a book of the Bible.
_BOOKS = frozenset(
    "timothy corinthians samuel kings peter thessalonians chronicles".split()
)
# These also count what follows, or are verbs: "the gate 20 fans broke down".
_PLACE_LABELS = frozenset(
    """lane gate platform bay ward cell floor seat row chapter berth locker pier hangar
    checkpoint stall pump courtroom classroom junction junctions track dock zone
    sector""".split()
)
_BEFORE_COUNTED = frozenset("a an to can could would will may must the".split())
_ARTICLES = frozenset({"a", "an", "the"})
# "Image 3 of 8" labels with both numbers.
_PAGED = frozenset({"image", "photo", "slide", "page", "part", "step", "picture"})
# Call letters and names of stations carry a channel's number: "KTLA 5", "Fox 8".
_STATIONS = frozenset({"fox", "abc", "nbc", "cbs", "pix", "news"})
_CALL_LETTERS = range(3, 5)


def is_label(tokens: Tokens, amount: Amount) -> bool:
    """Match "Section 427", "No. 2", "Apollo 13", "iPhone 7"."""
    before = amount.start - 1
    word = tokens.word(before)
    if word == "." and tokens.word(before - 1) in _STOPPED_LABELS:
        return amount.in_digits
    if word == "." and tokens.word(before - 1) in _INITIALS:
        is_initial = tokens.is_capitalised(before - 1) and tokens.is_glued(before)
        return amount.in_digits and is_initial and not counts_on(tokens, amount.end)
    capital = word in _CAPITAL_LABELS and tokens.is_capitalised(before)
    if word in _LABELS or capital:
        return word != "no" or amount.in_digits
    if tokens.phrase(before - 1, before + 1) == ("group", "of"):
        return tokens.is_capitalised(before - 1)
    is_book = tokens.word(amount.end) in _BOOKS and tokens.is_capitalised(amount.end)
    if is_book or _is_paged(tokens, amount) or _is_channel(tokens, before):
        return amount.in_digits
    rules = (_is_part_of_name, _numbers_a_place)
    return amount.in_digits and any(rule(tokens, amount) for rule in rules)


def _numbers_a_place(tokens: Tokens, amount: Amount) -> bool:
    """Match "in lane 12", but neither "can seat 40" nor "in a row 12 months ago"."""
    before = amount.start - 1
    if tokens.word(before) not in _PLACE_LABELS or amount.scaled:
        return False
    counts = tokens.word(before - 1) in _BEFORE_COUNTED
    return not counts and not counts_on(tokens, amount.end)


def _is_paged(tokens: Tokens, amount: Amount) -> bool:
    before = amount.start - 1
    if tokens.word(before) == "of" and tokens.is_number(before - 1):
        before -= 2
    return tokens.word(before) in _PAGED and tokens.is_capitalised(before)


def _is_channel(tokens: Tokens, index: int) -> bool:
    raw = tokens.raw(index)
    is_call = raw.isupper() and raw[:1] in {"K", "W"} and len(raw) in _CALL_LETTERS
    return is_call or (tokens.word(index) in _STATIONS and raw[:1].isupper())


def _is_part_of_name(tokens: Tokens, amount: Amount) -> bool:
    """Say whether a capitalised word stands before and nothing counted after."""
    before = amount.start - 1
    if not tokens.is_capitalised(before) or tokens.is_glued(amount.start):
        return False
    is_plain = _is_plain_capital(tokens, before) and not _owns(tokens, amount.end)
    if tokens.starts_line(amount.start) or is_plain:
        return False
    if is_possessive(tokens, before) or _is_headline(tokens, before, amount.end):
        return False
    if hedge_before(tokens, amount.start) is not None or _is_share(tokens, amount.end):
        return False
    if amount.scaled or "," in tokens.word(amount.start):
        return False
    return not counts_on(tokens, amount.end)


def _owns(tokens: Tokens, end: int) -> bool:
    """Say whether a name ends there that something belongs to: "Studio 9's crew"."""
    return (
        tokens.is_glued(end)
        and tokens.raw(end) in {"'", "’"}
        and tokens.word(end + 1) == "s"
    )


def counts_on(tokens: Tokens, end: int) -> bool:
    """Say whether something counted follows: a plural, people, per cent."""
    after = tokens.word(end)
    plural = after.isalpha() and after.endswith("s") and len(after) > len("has")
    return plural or after in _COUNTED_WITHOUT_S


def _is_headline(tokens: Tokens, before: int, after: int) -> bool:
    """Say whether the words on both sides are in capitals throughout."""
    both = (tokens.raw(before), tokens.raw(after))
    return all(word.isupper() and len(word) > 1 for word in both)


def _is_share(tokens: Tokens, end: int) -> bool:
    """Say whether "46" of "46 to 40 percent" is in question."""
    return tokens.word(end) in {"to", "-", "–"} and tokens.is_number(end + 1)


def _is_plain_capital(tokens: Tokens, index: int) -> bool:
    """Say whether a word has its capital by its place, or in a headline "A"."""
    return tokens.word(index) in _ARTICLES or _opens_sentence(tokens, index)


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    return tokens.word(index - 1) in {"", ".", "!", "?", '"', "“", "—", "–", ":"} or (
        tokens.starts_line(index)
    )
