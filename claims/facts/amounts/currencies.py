"""Currencies by sign, code and word."""

from types import MappingProxyType

ISO_CODES = frozenset(
    """aed ars aud bdt bgn bhd brl btc cad chf clp cny cop czk dkk egp eur gbp gel ghs
    hkd hrk huf idr ils inr iqd irr isk jod jpy kes krw kwd lak lbp lkr mad mnt mxn myr
    ngn nok nzd omr pen php pkr pln qar ron rsd rub sar sek sgd thb try twd tzs uah ugx
    usd uyu vnd zar""".split()
)

SIGNS = MappingProxyType(
    {
        "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
        "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "฿": "THB",
        "₱": "PHP", "₫": "VND", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₿": "BTC",
        "元": "CNY",
    }
)  # fmt: skip

# What stands before a dollar sign: "US$", "C$", "HK$".
DOLLAR_PREFIXES = MappingProxyType(
    {
        "us": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD",
        "cdn": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "nz": "NZD",
        "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL",
        "nt": "TWD", "mxn": "MXN", "mex": "MXN", "j": "JMD", "ec": "XCD", "b": "BSD",
    }
)  # fmt: skip

# Abbreviations that stand before an amount, with or without a full stop.
PREFIX_WORDS = MappingProxyType(
    {
        "rs": "INR", "rm": "MYR", "kr": "SEK", "ksh": "KES", "kshs": "KES",
        "sh": "KES", "tk": "BDT",
    }
)  # fmt: skip

# A capital against its amount: "R1.3 billion", "N500,000".
LETTERS = MappingProxyType({"r": "ZAR", "n": "NGN"})

# One word names the currency, or with an adjective before it narrows it.
_NOUNS = """
dollar dollars buck bucks|USD
pound pounds quid|GBP
euro euros|EUR
yen|JPY
yuan renminbi rmb|CNY
rupee rupees|INR
rouble roubles ruble rubles|RUB
ringgit ringgits|MYR
shekel shekels|ILS
rand|ZAR
zloty zlotys|PLN
naira|NGN
baht|THB
forint forints|HUF
hryvnia hryvnias|UAH
bitcoin bitcoins|BTC
krona kronor|SEK
francs|
peso pesos|
krone kroner|
dinar dinars|
riyal riyals|
rial rials|
lira liras|
won|KRW
tugrik tugriks|MNT
"""
_ADJECTIVES = """
us american u.s.|dollar|USD
canadian|dollar|CAD
australian|dollar|AUD
zealand|dollar|NZD
kong|dollar|HKD
singapore singaporean|dollar|SGD
taiwan taiwanese|dollar|TWD
british|pound|GBP
sterling|pound|GBP
egyptian|pound|EGP
lebanese|pound|LBP
swiss|franc|CHF
chinese|yuan|CNY
japanese|yen|JPY
indian|rupee|INR
pakistani|rupee|PKR
lankan|rupee|LKR
mexican|peso|MXN
philippine filipino|peso|PHP
argentine|peso|ARS
chilean|peso|CLP
swedish|krona|SEK
norwegian|krone|NOK
danish|krone|DKK
kuwaiti|dinar|KWD
jordanian|dinar|JOD
iraqi|dinar|IQD
saudi|riyal|SAR
qatari|riyal|QAR
omani|rial|OMR
iranian|rial|IRR
turkish|lira|TRY
korean|won|KRW
malaysian malaysia|ringgit|MYR
south-african|rand|ZAR
"""


def _read_nouns() -> dict[str, str | None]:
    nouns: dict[str, str | None] = {}
    for line in _NOUNS.strip().splitlines():
        words, code = line.split("|")
        nouns |= dict.fromkeys(words.split(), code or None)
    return nouns


def _read_adjectives() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for line in _ADJECTIVES.strip().splitlines():
        adjectives, noun, code = line.split("|")
        found |= {(word, noun): code for word in adjectives.split()}
    return found


NOUNS = MappingProxyType(_read_nouns())
ADJECTIVES = MappingProxyType(_read_adjectives())
ADJECTIVE_WORDS = frozenset(adjective for adjective, _ in ADJECTIVES)

# Hundredths of a currency; None is that of the text's own.
HUNDREDTHS = MappingProxyType(
    {
        "cent": None, "cents": None, "¢": None, "pence": "GBP", "penny": "GBP",
        "pennies": None, "sen": "MYR", "paise": "INR", "paisa": "INR", "kobo": "NGN",
    }
)  # fmt: skip
DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"})


def singular(noun: str) -> str:
    """Give the key of a currency noun in the adjective table."""
    plurals = {"kronor": "krona", "kroner": "krone", "rubles": "ruble"}
    return plurals.get(noun, noun.removesuffix("s"))
