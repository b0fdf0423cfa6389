"""The calendar's words, and names that only look like dates."""

from types import MappingProxyType
from typing import Literal

Unit = Literal[
    "day", "week", "fortnight", "month", "quarter", "half", "year", "decade"
]  # fmt: skip
Part = Literal["early", "mid", "late", "sofar", "rest"]

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
ANY_MONTH = "|".join(MONTH_NAMES)
"""The months, written large, as the choices of a regular expression."""
MONTHS = MappingProxyType(
    {name.lower(): n for n, name in enumerate(MONTH_NAMES, start=1)}
    | {name[:3].lower(): n for n, name in enumerate(MONTH_NAMES, start=1)}
    | {"sept": 9}
)
FULL_MONTHS = frozenset(map(str.lower, MONTH_NAMES))
# These are words or first names too: they need a preposition, a day or a year.
DOUBTFUL_MONTHS = frozenset({"march", "may", "mar"})
NAME_MONTHS = frozenset({"april", "june", "august", "jan"})

WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
    "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAY_NUMBERS = MappingProxyType(
    {name.lower(): n for n, name in enumerate(WEEKDAYS)} | _SHORT_WEEKDAYS
)
FULL_WEEKDAYS = frozenset(map(str.lower, WEEKDAYS))
SHORT_WEEKDAYS = frozenset(_SHORT_WEEKDAYS)

SEASONS = MappingProxyType(
    {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
)

UNITS: MappingProxyType[str, Unit] = MappingProxyType(
    {
        "day": "day", "days": "day", "week": "week", "weeks": "week",
        "fortnight": "fortnight", "fortnights": "fortnight",
        "month": "month", "months": "month", "quarter": "quarter",
        "quarters": "quarter", "year": "year", "years": "year",
        "decade": "decade", "decades": "decade",
    }
)  # fmt: skip

PARTS: MappingProxyType[str, Part] = MappingProxyType(
    {
        "early": "early", "beginning": "early", "start": "early", "mid": "mid",
        "middle": "mid", "late": "late", "end": "late", "earlier": "sofar",
        "later": "rest",
    }
)  # fmt: skip
TIMES_OF_DAY = frozenset(
    "morning afternoon evening night midday noon lunchtime overnight".split()
)

# Holidays with a fixed day; the others are reckoned in `holidays`.
FIXED_HOLIDAYS = MappingProxyType(
    {
        ("christmas", "eve"): (12, 24),
        ("christmas", "day"): (12, 25),
        ("christmas",): (12, 25),
        ("boxing", "day"): (12, 26),
        ("new", "year's", "eve"): (12, 31),
        ("new", "year’s", "eve"): (12, 31),
        ("new", "year's", "day"): (1, 1),
        ("new", "year’s", "day"): (1, 1),
        ("valentine's", "day"): (2, 14),
        ("valentine’s", "day"): (2, 14),
        ("fourth", "of", "july"): (7, 4),
        ("halloween",): (10, 31),
        ("veterans", "day"): (11, 11),
        ("juneteenth",): (6, 19),
        ("st", "stephen's", "day"): (12, 26),
        ("st", "stephen’s", "day"): (12, 26),
        ("st", "patrick's", "day"): (3, 17),
        ("st", "patrick’s", "day"): (3, 17),
        ("armistice", "day"): (11, 11),
        ("anzac", "day"): (4, 25),
        ("canada", "day"): (7, 1),
        ("australia", "day"): (1, 26),
        ("bonfire", "night"): (11, 5),
        ("may", "day"): (5, 1),
    }
)
MOVING_HOLIDAYS = MappingProxyType(
    {
        ("thanksgiving",): "thanksgiving",
        ("thanksgiving", "day"): "thanksgiving",
        ("labor", "day"): "labor day",
        ("memorial", "day"): "memorial day",
        ("easter",): "easter",
        ("easter", "sunday"): "easter",
        ("easter", "monday"): "easter monday",
        ("good", "friday"): "good friday",
    }
)
# Days that one country keeps, and another on another day: known where they are near.
_NATIONAL_DAYS: dict[tuple[str, ...], tuple[tuple[int, int], ...]] = {
    ("independence", "day"): ((7, 4), (8, 15), (8, 14), (10, 1), (12, 12), (8, 31)),
    ("republic", "day"): ((1, 26), (6, 2), (10, 29)),
}
NATIONAL_DAYS = MappingProxyType(_NATIONAL_DAYS)
HOLIDAY_STARTS = {"bank"} | frozenset(
    words[0]
    for table in (FIXED_HOLIDAYS, MOVING_HOLIDAYS, NATIONAL_DAYS)
    for words in table
)

# A weekday between these is part of a name: Black Friday, the Sunday Times.
NAME_BEFORE_WEEKDAY = frozenset(
    """black bloody palm super ash cyber ruby holy whit sheffield giving fat taco bowl
    maundy shrove every each news""".split()
)
NAME_AFTER_WEEKDAY = frozenset(
    """times telegraph mirror express mail herald post independent school world
    night's league""".split()
)
# Before a doubtful month or a year these show that it is one.
BEFORE_DATE = frozenset(
    """in since by until till of from before after during early late mid last next this
    between through throughout around about to and on for or year fiscal
    season""".split()
)

LAST = frozenset({"last", "past"})
NEXT = frozenset({"next", "coming", "upcoming"})
# These count from another event of the text, not from publication.
OF_OTHER_EVENT = frozenset({"that", "same", "previous", "following", "preceding"})

# The decades of a century or a life.
DECADES_OF_LIFE = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
