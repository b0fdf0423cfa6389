"""The words of English numbers."""

from decimal import Decimal
from types import MappingProxyType

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SMALL_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth "
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth"
).split()
_TENS_ORDINALS = (
    "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
).split()

SMALL = MappingProxyType(
    {word: n for n, word in enumerate(_SMALL)} | {"nought": 0, "naught": 0, "nil": 0}
)
TENS = MappingProxyType({word: 10 * n for n, word in enumerate(_TENS, start=2)})
SMALL_ORDINALS = MappingProxyType({word: n for n, word in enumerate(_SMALL_ORDINALS)})
TENS_ORDINALS = MappingProxyType(
    {word: 10 * n for n, word in enumerate(_TENS_ORDINALS, start=2)}
)
ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

HUNDRED = Decimal(100)
SCALES = MappingProxyType(
    {
        "thousand": Decimal(10**3),
        "lakh": Decimal(10**5),
        "lakhs": Decimal(10**5),
        "million": Decimal(10**6),
        "crore": Decimal(10**7),
        "crores": Decimal(10**7),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
    }
)
# Written against the digits: "10k", "€2.3bn". The letters of money are metres and
# letters elsewhere: they need a currency or a counted noun beside them.
SCALE_LETTERS = MappingProxyType(
    {
        "k": Decimal(10**3),
        "mn": Decimal(10**6),
        "mln": Decimal(10**6),
        "mil": Decimal(10**6),
        "bn": Decimal(10**9),
        "bln": Decimal(10**9),
        "tn": Decimal(10**12),
        "trn": Decimal(10**12),
        "tln": Decimal(10**12),
    }
)
MONEY_LETTERS = MappingProxyType(
    {"m": Decimal(10**6), "mm": Decimal(10**6), "b": Decimal(10**9)}
)

DOZEN = MappingProxyType({"dozen": Decimal(12), "score": Decimal(20)})

# "A trio of climbers": groups whose word is their number.
GROUPS = MappingProxyType(
    {"duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}
)

# "By a single vote" gives the number; "a single mother" gives none.
MARGINS = frozenset({"vote", "seat", "goal", "point", "run", "stroke", "ballot"})

# Vague words and the range each stands for: ten times its step, the convention
# of the NewsQuant annotation; small words by common newsroom use.
VAGUE_PLURALS = MappingProxyType(
    {
        "tens": (Decimal(10), Decimal(100)),
        "dozens": (Decimal(12), Decimal(120)),
        "scores": (Decimal(20), Decimal(200)),
        "hundreds": (Decimal(100), Decimal(1000)),
        "thousands": (Decimal(1000), Decimal(10**4)),
        "lakhs": (Decimal(10**5), Decimal(10**6)),
        "millions": (Decimal(10**6), Decimal(10**7)),
        "crores": (Decimal(10**7), Decimal(10**8)),
        "billions": (Decimal(10**9), Decimal(10**10)),
        "trillions": (Decimal(10**12), Decimal(10**13)),
    }
)
VAGUE_SMALL = MappingProxyType(
    {
        ("a", "couple"): (Decimal(2), Decimal(3)),
        ("a", "few"): (Decimal(3), Decimal(10)),
        ("a", "handful"): (Decimal(3), Decimal(10)),
        ("several",): (Decimal(3), Decimal(10)),
    }
)

FRACTIONS = MappingProxyType(
    {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4}
    | {word: n for n, word in enumerate(_SMALL_ORDINALS) if n not in (0, 1, 2, 4)}
    | {word + "s": n for n, word in enumerate(_SMALL_ORDINALS) if n not in (0, 1, 2, 4)}
    | {"hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000}
)
FRACTION_SIGNS = MappingProxyType(
    {
        "½": Decimal("0.5"),
        "¼": Decimal("0.25"),
        "¾": Decimal("0.75"),
        "⅓": Decimal(1) / 3,
        "⅔": Decimal(2) / 3,
        "⅕": Decimal("0.2"),
        "⅖": Decimal("0.4"),
        "⅗": Decimal("0.6"),
        "⅘": Decimal("0.8"),
        "⅙": Decimal(1) / 6,
        "⅚": Decimal(5) / 6,
        "⅛": Decimal("0.125"),
        "⅜": Decimal("0.375"),
        "⅝": Decimal("0.625"),
        "⅞": Decimal("0.875"),
    }
)

# The words that a number can begin with, beside digits.
NUMBER_STARTS = frozenset(
    [*SMALL, *TENS, *VAGUE_PLURALS, *(one[0] for one in VAGUE_SMALL), *FRACTION_SIGNS]
) | {"a", "an", "half", "quarter", "hundred", "dozen"}
