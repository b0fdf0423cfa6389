"""Numbers that say nothing of how much: names, codes, scores, times, addresses."""

from claims.facts.amounts import DASHES, Amount
from claims.facts.date_phrase import is_possessive
from claims.facts.modifiers import hedge_before
from claims.facts.number_words import SMALL, TENS
from claims.facts.tokens import Tokens

# A number right after one of these is a label.
_LABELS = frozenset(
    """section sections chapter boeing airbus flight room route highway interstate no
    nos nr # number channel page pages hb sb exit apollo paragraph apartment apt suite
    psalm verse prop iphone ps playstation xbox mp3 precinct episode""".split()
)
# These count as a label with a capital only: "Building 7", "building 7 houses".
_CAPITAL_LABELS = frozenset(
    """article articles gate platform bill version windows table pier proposition figure
    fig lot formula title act vol volume season grade terminal building runway phase
    stage tier class level category magnitude camp ward squad catch area studio rule
    clause schedule line item local unit district region block""".split()
)
_STOPPED_LABELS = frozenset({"no", "nos", "nr", "fig", "vol", "apt"})
_STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd drive dr lane ln way place square
    court highway hwy terrace parkway pkwy plaza crescent row close alley broadway
    downing""".split()
)
_SCORING = frozenset(
    """won win wins winning beat beats beating lost lose loss victory defeat draw drew
    tie tied lead led leading score scored game match set sets innings vote voted
    ruled ruling decision split nil""".split()
)
_CLOCK = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "o’clock", "noon"})
# After "one" these show that it is a pronoun or a name for some time.
_AFTER_PRONOUN = frozenset(
    """of who that which was is has had said says would could can will should may might
    another day night morning evening afternoon time thing way by to in on at for with
    and or as from than about the a an i we he she they it you there else over after
    before when if but not never also really must does did do are were what where how
    side hand point more last such ever reason big sees needs wants knows knew wanted
    needed thinks called read reads told asked among
    hell""".split()
)
_BEFORE_PRONOUN = frozenset(
    """this that which the no any every each some another little young only last first
    next loved everyone good bad big new old right wrong same other whole other's my
    your his her their our as such another's many""".split()
)
_UNIT_LETTERS = frozenset(
    """km kms m cm mm kg kgs g mg lb lbs oz ft in mph kph kmh kmph ml l s min mins hr
    hrs sqm ha mw kw gw gb mb tb yo yrs yr pct μg µg mcg t k""".split()
)
_COUNTED_WITHOUT_S = frozenset(
    "people men women children percent % per police dead other more million".split()
)
_CODE_SIGNS = frozenset({"/", "_", "#", ":", "\\", "@", "=", "%", "&", "?"})
_HOW_FAR = 5
_ZERO = "zero"
_AFTER_ZERO = frozenset({"tolerance", "sum", "in", "hour", "-", "gravity", "carbon"})


def is_no_figure(tokens: Tokens, amount: Amount) -> bool:
    """Say whether an amount only looks like one."""
    if amount.currency is not None:
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
    return before.isalnum() and before not in SMALL and before not in TENS


def _is_label(tokens: Tokens, amount: Amount) -> bool:
    """Match "Section 427", "No. 2", "Apollo 13", "iPhone 7"."""
    before = amount.start - 1
    word = tokens.word(before)
    if word == "." and tokens.word(before - 1) in _STOPPED_LABELS:
        return amount.in_digits
    capital = word in _CAPITAL_LABELS and tokens.is_capitalised(before)
    if word in _LABELS or capital:
        return word != "no" or amount.in_digits
    return amount.in_digits and _is_part_of_name(tokens, amount)


def _is_part_of_name(tokens: Tokens, amount: Amount) -> bool:
    """Say whether a capitalised word stands before and nothing counted after."""
    before = amount.start - 1
    if not tokens.is_capitalised(before) or tokens.is_glued(amount.start):
        return False
    if tokens.starts_line(amount.start) or _opens_sentence(tokens, before):
        return False
    if is_possessive(tokens, before) or _is_headline(tokens, before, amount.end):
        return False
    if hedge_before(tokens, amount.start) is not None or _is_share(tokens, amount.end):
        return False
    if amount.scaled or "," in tokens.word(amount.start):
        return False
    after = tokens.word(amount.end)
    plural = after.isalpha() and after.endswith("s") and len(after) > len("has")
    return not plural and after not in _COUNTED_WITHOUT_S


def _is_headline(tokens: Tokens, before: int, after: int) -> bool:
    """Say whether the words on both sides are in capitals throughout."""
    both = (tokens.raw(before), tokens.raw(after))
    return all(word.isupper() and len(word) > 1 for word in both)


def _is_share(tokens: Tokens, end: int) -> bool:
    """Say whether "46" of "46 to 40 percent" is in question."""
    return tokens.word(end) in {"to", "-", "–"} and tokens.is_number(end + 1)


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    return tokens.word(index - 1) in {"", ".", "!", "?", '"', "“"} or (
        tokens.starts_line(index)
    )


def _is_score(tokens: Tokens, amount: Amount) -> bool:
    """Match "won 3-2", "a 5-4 ruling", "24/7", "9/11"."""
    after = tokens.word(amount.end)
    if after == "/" and tokens.is_glued(amount.end):
        return tokens.is_number(amount.end + 1) or tokens.word(amount.start - 1) == "/"
    if not amount.in_digits:
        return False
    if after in DASHES and tokens.is_number(amount.end + 1):
        return tokens.is_glued(amount.end) and tokens.is_glued(amount.end + 1)
    if not amount.is_range or amount.scaled:
        return False
    near = tokens.phrase(amount.start - _HOW_FAR, amount.end + 2)
    return not _SCORING.isdisjoint(near) and "-" in tokens.phrase(
        amount.start, amount.end
    )


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
    return tokens.word(amount.start - 1) == "at" and (
        tokens.phrase(amount.end, amount.end + 1) == ("sharp",)
    )


def _is_address(tokens: Tokens, amount: Amount) -> bool:
    """Match "12 Main Street" and "the 6600 block of Elm"."""
    if amount.in_digits and tokens.word(amount.end) in {"block", "blk"}:
        return True
    if not amount.in_digits or amount.is_range or not tokens.is_capitalised(amount.end):
        return False
    names = range(amount.end, amount.end + 4)
    return any(
        tokens.word(index) in _STREETS and tokens.is_capitalised(index)
        for index in names
        if all(tokens.raw(i)[:1].isalnum() for i in range(amount.end, index))
    )


def _is_pronoun(tokens: Tokens, amount: Amount) -> bool:
    """Match "one of the", "no one", "one day", "zero tolerance"."""
    if amount.end - amount.start != 1:
        return False
    word, after = tokens.word(amount.start), tokens.word(amount.end)
    if word == _ZERO:
        return after in _AFTER_ZERO
    if word != "one":
        return False
    if tokens.word(amount.start - 1) in _BEFORE_PRONOUN or after in _AFTER_PRONOUN:
        return True
    return not after.isalpha() and after not in {"-", "%"}


def _is_code(tokens: Tokens, amount: Amount) -> bool:
    """Match phone numbers, addresses of computers and long codes."""
    first = tokens.word(amount.start)
    if not amount.in_digits:
        return False
    zero_led = len(first) > 1 and first[0] == "0" and first.isdecimal()
    dashed = tokens.word(amount.start - 1) in DASHES and tokens.is_number(
        amount.start - 2
    )
    dashed = dashed and tokens.is_glued(amount.start)
    return zero_led or dashed or _is_phone_number(tokens, amount)


def _is_phone_number(tokens: Tokens, amount: Amount) -> bool:
    """Match "(513) 555-0142", both its area code and the rest."""
    before, after = tokens.word(amount.start - 1), tokens.word(amount.end)
    digits = len(tokens.word(amount.start))
    if digits != len("513"):
        return False
    area = before == "(" and after == ")" and tokens.is_number(amount.end + 1)
    rest = before == ")" and tokens.is_number(amount.start - 2)
    return (
        area or rest or (before == "(" and after == ")" and _ends_line(tokens, amount))
    )


def _ends_line(tokens: Tokens, amount: Amount) -> bool:
    return tokens.starts_line(amount.end + 1)


_RULES = (
    _is_pronoun,
    _is_label,
    _is_glued_to_letters,
    _is_score,
    _is_time_of_day,
    _is_address,
    _is_code,
)
