"""Numbers that say nothing of how much: names, codes, scores, times, addresses."""

from claims.facts.amounts.amount import DASHES, Amount
from claims.facts.amounts.number_words import SMALL, TENS
from claims.facts.amounts.votes import is_vote
from claims.facts.calendar.words import WEEKDAY_NUMBERS
from claims.facts.quantities.labels import counts_on, is_label
from claims.facts.quantities.ones import is_pronoun_one
from claims.facts.quantities.phone_numbers import is_phone_number
from claims.facts.quantities.scores import is_score
from claims.facts.quantities.temperatures import is_degree_letter
from claims.facts.tokens import Tokens

_STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd drive dr lane ln way place square
    court highway hwy terrace parkway pkwy plaza crescent row close alley broadway
    downing""".split()
)
_CLOCK = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "o’clock", "noon"})
_UNIT_LETTERS = frozenset(
    """km kms m cm mm kg kgs g mg lb lbs oz ft in mph kph kmh kmph ml l s min mins hr
    hrs sqm ha mw kw gw gb mb tb yo yrs yr pct pc μg µg mcg t k""".split()
)
_CODE_SIGNS = frozenset({"/", "_", "#", ":", "\\", "@", "=", "%", "&", "?"})
_HOW_FAR = 5
# Nobody prints more digits without a separator.
_MOST_BARE_DIGITS = 9
_LONGEST_STREET = 5
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_WEAPONS = frozenset({"caliber", "calibre", "cal", "gauge", "bore"})
_EMERGENCY = frozenset({"911", "999", "112", "101", "111"})
_CALLED = frozenset(
    """call calls caller callers dispatcher dispatchers operator operators tape tapes
    recording recordings""".split()
)
_OFTEN_CALLED = "911"
_CALLING = frozenset(
    """call called calling calls dial dialed dialled dialing dialling ring rang phone
    phoned via to""".split()
)
_WIDEST_BORE = 20
_GUNS = frozenset(
    """gun guns handgun handguns pistol pistols glock beretta bullet bullets casing
    casings round rounds ammunition weapon shell shells rifle semiautomatic""".split()
)
_FACE_TO_FACE = frozenset({("-", "on", "-", "one"), ("-", "to", "-", "one")})
_FACED = frozenset({("one", "-", "on", "-"), ("one", "-", "to", "-")})
# "Opens at 7" is an hour; "the toll stands at 7" is not.
_TIMED = frozenset(
    """open opens opened opening start starts started starting begin begins began close
    closes closed off stage resume resumes resumed arrive arrives arrived leave leaves
    left doors meet meets met daily tonight tomorrow today morning evening
    nightly""".split()
)
_AFTER_HOUR = frozenset(
    "and on in this tonight tomorrow until till but with for".split()
)
_LAST_HOUR = 12
# "Temperatures in the high 70s".
_BEFORE_DECADE = frozenset({"the", "low", "lower", "mid", "upper", "high"})
_BEFORE_FOOTNOTE = frozenset({".", ",", ";", "]", ")"})
_LIST_SIGNS = frozenset({".", ")"})
_ZERO = "zero"
_AFTER_ZERO = frozenset({"tolerance", "sum", "in", "hour", "-", "gravity", "carbon"})


def is_no_figure(tokens: Tokens, amount: Amount) -> bool:
    """Say whether an amount only looks like one."""
    if amount.currency is not None or is_vote(tokens, amount.start, amount.end):
        return False
    return any(rule(tokens, amount) for rule in _RULES)


def _is_glued_to_letters(tokens: Tokens, amount: Amount) -> bool:
    """Match "MS-13", "F-35", "3D", "24703L202", "covid-19", "x2"."""
    before, after = amount.start - 1, amount.end
    if tokens.is_glued(amount.start) and _is_code_before(tokens, before):
        return True
    if not tokens.is_glued(after) or not amount.in_digits:
        return False
    word = tokens.word(after)
    if is_degree_letter(tokens, after):
        return False
    if word == "s" and tokens.word(amount.start - 1) in _BEFORE_DECADE:
        return True
    if len(word) == 1 and tokens.is_glued(after + 1) and tokens.is_number(after + 1):
        return word != "m"
    return word.isalpha() and tokens.is_number(after - 1) and word not in _UNIT_LETTERS


def _is_code_before(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if word.isalpha():
        return True
    if word in _CODE_SIGNS:
        return True
    if word not in DASHES - {"~", "—"} or not tokens.is_glued(index):
        return False
    before = tokens.word(index - 1)
    if before in {"over", "under"}:
        return False
    return before.isalnum() and before not in SMALL and before not in TENS


def _is_time_of_day(tokens: Tokens, amount: Amount) -> bool:
    """Match "10:30", "5pm", "7 p.m.", "six o'clock"."""
    after = tokens.word(amount.end)
    if (
        after == ":"
        and tokens.is_glued(amount.end)
        and tokens.is_number(amount.end + 1)
    ):
        return True
    if after in _CLOCK:
        return True
    letters = tokens.phrase(amount.end, amount.end + 3)
    if letters in {("a", ".", "m"), ("p", ".", "m")}:
        return True
    if tokens.word(amount.start - 1) != "at":
        return False
    return after == "sharp" or _opens_at(tokens, amount)


def _opens_at(tokens: Tokens, amount: Amount) -> bool:
    """Match "doors open at 7" and "on Friday at eight", but not "stands at 7"."""
    is_hour = 0 < amount.low == amount.high <= _LAST_HOUR and not amount.scaled
    after = tokens.word(amount.end)
    ends = not after.isalpha() or after in _AFTER_HOUR
    before = tokens.word(amount.start - 2)
    timed = before in _TIMED or before in WEEKDAY_NUMBERS
    return is_hour and ends and after not in {"%", "-"} and timed


def _is_named(tokens: Tokens, amount: Amount) -> bool:
    """Match "Fantastic Four star" and "the Magnificent Seven" in a plain sentence."""
    first = amount.start
    is_word = tokens.word(first) in SMALL or tokens.word(first) in TENS
    if not is_word or not tokens.is_capitalised(first) or counts_on(tokens, amount.end):
        return False
    if tokens.text[tokens.ends[first - 1] : tokens.starts[first]] != " ":
        return False
    before = tokens.raw(first - 1)
    if not (before.isalpha() and tokens.is_capitalised(first - 1)) or before.isupper():
        return False
    return _is_plain_sentence(tokens, first)


def _is_plain_sentence(tokens: Tokens, index: int) -> bool:
    """Say whether long words around go without a capital: in a headline they have one.

    Only words right behind and right before are looked at.
    """
    near = range(index - _HOW_FAR, index + _HOW_FAR)
    long = [tokens.raw(i) for i in near if len(tokens.word(i)) > len("from")]
    return any(word.isalpha() and word.islower() for word in long)


def _is_address(tokens: Tokens, amount: Amount) -> bool:
    """Match "12 Main Street" and "the 6600 block of Elm"."""
    if amount.in_digits and tokens.word(amount.end) in {"block", "blk"}:
        return True
    spread = amount.is_range and DASHES.isdisjoint(
        tokens.phrase(amount.start, amount.end)
    )
    if not amount.in_digits or spread:
        return False
    if not (tokens.is_capitalised(amount.end) or _is_numbered(tokens, amount.end)):
        return False
    return any(
        tokens.word(index) in _STREETS and tokens.is_capitalised(index)
        for index in range(amount.end, amount.end + _LONGEST_STREET)
        if all(_names_street(tokens, i) for i in range(amount.end, index))
    )


def _is_numbered(tokens: Tokens, index: int) -> bool:
    """Match the "379th" of "12 379th Street"."""
    return tokens.is_number(index) and tokens.word(index + 1) in _ORDINAL_ENDINGS


def _names_street(tokens: Tokens, index: int) -> bool:
    """Match a word of a street's name; "W." and "N.E." are directions."""
    initial = tokens.word(index) == "." and len(tokens.word(index - 1)) == 1
    return initial or tokens.raw(index)[:1].isalnum()


def _is_face_to_face(tokens: Tokens, amount: Amount) -> bool:
    """Match both words of "one-on-one" and "one-to-one"."""
    after = tokens.phrase(amount.end, amount.end + 4)
    before = tokens.phrase(amount.start - 4, amount.start)
    return after in _FACE_TO_FACE or before in _FACED


def _is_pronoun(tokens: Tokens, amount: Amount) -> bool:
    """Match "one of the", "no one", "one day", "zero tolerance"."""
    if amount.end - amount.start != 1:
        return False
    word = tokens.word(amount.start)
    if word == _ZERO:
        return tokens.word(amount.end) in _AFTER_ZERO
    return word == "one" and is_pronoun_one(tokens, amount.start)


def _is_code(tokens: Tokens, amount: Amount) -> bool:
    """Match phone numbers, addresses of computers and long codes."""
    first = tokens.word(amount.start)
    if not amount.in_digits:
        return False
    if len(first) > _MOST_BARE_DIGITS and first.isdecimal():
        return True
    zero_led = len(first) > 1 and first[0] == "0" and first.isdecimal()
    dashed = tokens.word(amount.start - 1) in DASHES and tokens.is_number(
        amount.start - 2
    )
    dashed = dashed and tokens.is_glued(amount.start)
    return zero_led or dashed or is_phone_number(tokens, amount)


def _is_weapon(tokens: Tokens, amount: Amount) -> bool:
    """Match ".45-caliber", "a 12-gauge shotgun", "9mm"."""
    after = amount.end + (tokens.word(amount.end) == "-")
    is_bore = tokens.word(after) == "mm" and amount.low <= _WIDEST_BORE
    return tokens.word(after) in _WEAPONS or (
        is_bore and not _GUNS.isdisjoint(tokens.phrase(after + 1, after + _HOW_FAR))
    )


def _is_emergency_call(tokens: Tokens, amount: Amount) -> bool:
    """Match "called 911" and "a 999 call", but not "911 homes", "112 gold coins"."""
    number, after = tokens.word(amount.start), tokens.word(amount.end)
    if number not in _EMERGENCY:
        return False
    if number != _OFTEN_CALLED and tokens.word(amount.start - 1) not in _CALLING:
        return after in _CALLED
    is_plural = after.endswith("s") and len(after) > len("was")
    return after in _CALLED or not is_plural


def _is_footnote(tokens: Tokens, amount: Amount) -> bool:
    """Match the "[6]" behind a word or another mark; "[80] women" is a figure."""
    opens, closes = amount.start - 1, amount.end
    marked = tokens.word(opens - 1)
    in_brackets = tokens.word(opens) == "[" and tokens.word(closes) == "]"
    is_mark = marked.isalnum() or marked in _BEFORE_FOOTNOTE
    return in_brackets and amount.in_digits and tokens.is_glued(opens) and is_mark


def _is_list_number(tokens: Tokens, amount: Amount) -> bool:
    """Match the "2." that opens an entry of a list."""
    opens = tokens.starts_line(amount.start) and tokens.is_glued(amount.end)
    is_short = amount.in_digits and len(tokens.word(amount.start)) <= len("12")
    signed = tokens.word(amount.end) in _LIST_SIGNS
    return opens and is_short and signed and tokens.is_capitalised(amount.end + 1)


_RULES = (
    _is_pronoun,
    _is_face_to_face,
    is_label,
    _is_glued_to_letters,
    is_score,
    _is_weapon,
    _is_emergency_call,
    _is_footnote,
    _is_list_number,
    _is_time_of_day,
    _is_named,
    _is_address,
    _is_code,
)
