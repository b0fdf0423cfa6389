"""Currencies by sign, code and abbreviation; `currency_words` has their names."""

from types import MappingProxyType

# ISO 4217, less what is a word in every headline ("ALL", "TOP").
ISO_CODES = frozenset(
    """aed afn amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd
    btc btn bwp byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern
    etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd
    irr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl lyd mad mdl
    mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen
    pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd sle sll sos srd ssp
    stn syp szl thb tjs tmt tnd try ttd twd tzs uah ugx usd uyu uzs ves vnd vuv wst xaf
    xcd xof xpf yer zar zmw zwg zwl""".split()
)
# Printed in lower case too; the others are words then ("gel", "pen", "cop").
LOWER_CODES = frozenset("usd eur gbp cad aud nzd jpy chf cny hkd sgd inr".split())
# In capitals these are something else as well: a summit, a goal, a broadcaster, kilos.
DOUBTFUL_CODES = frozenset(
    """amd ang ars azn bam bob cdf cop cup gip kgs mad mop mru npr pab pen php ron rub
    scr sdg sos stn try""".split()
)

SIGNS = MappingProxyType(
    {
        "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB",
        "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "฿": "THB",
        "₱": "PHP", "₫": "VND", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₿": "BTC",
        "元": "CNY", "₵": "GHS", "₸": "KZT", "₼": "AZN", "֏": "AMD", "₮": "MNT",
        "៛": "KHR", "؋": "AFN", "৳": "BDT", "₲": "PYG", "₨": "INR", "﷼": "IRR",
    }
)  # fmt: skip
# A letter with its sign, against each other and the amount: "GH¢72", "E£500", "S/20".
SIGN_PAIRS = MappingProxyType(
    {
        ("gh", "¢"): "GHS", ("gh", "₵"): "GHS", ("e", "£"): "EGP", ("s", "/"): "PEN",
        ("b", "/"): "PAB",
    }
)  # fmt: skip

# What stands before a dollar sign: "US$", "C$", "HK$".
DOLLAR_PREFIXES = MappingProxyType(
    {
        "us": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD",
        "cdn": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "nz": "NZD",
        "nzd": "NZD", "hk": "HKD", "hkd": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL",
        "nt": "TWD", "mxn": "MXN", "mex": "MXN", "mx": "MXN", "j": "JMD", "ec": "XCD",
        "b": "BSD", "tt": "TTD", "bds": "BBD", "bz": "BZD", "gy": "GYD", "g": "GYD",
        "fj": "FJD", "f": "FJD", "n": "NAD", "l": "LRD", "ci": "KYD", "si": "SBD",
        "ws": "WST", "z": "ZWL", "zim": "ZWL", "zw": "ZWL", "rd": "DOP", "col": "COP",
        "ar": "ARS",
    }
)  # fmt: skip

# Abbreviations that stand before an amount, with or without a full stop or a blank.
PREFIX_WORDS = MappingProxyType(
    {
        "rs": "INR", "rm": "MYR", "kr": "SEK", "ksh": "KES", "kshs": "KES",
        "sh": "KES", "shs": "UGX", "ush": "UGX", "ushs": "UGX", "tsh": "TZS",
        "tshs": "TZS", "tk": "BDT", "ghc": "GHS", "ghȼ": "GHS", "rp": "IDR",
        "fcfa": "XOF", "sfr": "CHF",
    }
)  # fmt: skip

# As printed, before what only a sum looks like: "R1.3 billion", "SR 500,000"; a road
# is the R521, a mountain K2, a number of people "QR 7". One letter touches its amount.
SHORT_FORMS: MappingProxyType[str, str | None] = MappingProxyType(
    {
        "R": "ZAR", "N": "NGN", "K": None, "P": None, "D": "GMD", "E": "SZL",
        "Q": "GTQ", "L": "HNL", "Le": "SLE", "LE": "EGP", "SR": "SAR", "QR": "QAR",
        "RO": "OMR", "BD": "BHD", "KD": "KWD", "JD": "JOD", "TL": "TRY", "LL": "LBP",
        "Dh": "AED", "Dhs": "AED", "DH": "AED", "Br": "ETB", "Nu": "BTN", "Bs": None,
        "Ks": "MMK", "Kz": "AOA", "Rf": "MVR", "CFA": "XOF", "NIS": "ILS",
        "Afs": "AFN", "VT": "VUV", "Php": "PHP",
    }
)  # fmt: skip

# One name, several countries: the outlet's own is meant where it is one of these.
FAMILIES = MappingProxyType(
    {
        "rs": frozenset("INR PKR LKR NPR MUR SCR".split()),
        "sh": frozenset("KES UGX TZS SOS".split()),
        "shs": frozenset("KES UGX TZS SOS".split()),
        "kr": frozenset("SEK NOK DKK ISK".split()),
        "k": frozenset("PGK ZMW MWK".split()),
        "p": frozenset("PHP BWP".split()),
        "bs": frozenset("VES BOB".split()),
        "dh": frozenset("AED MAD".split()),
        "dhs": frozenset("AED MAD".split()),
        "cfa": frozenset("XOF XAF".split()),
        "fcfa": frozenset("XOF XAF".split()),
        "rupee": frozenset("INR PKR LKR NPR MUR SCR".split()),
        "shilling": frozenset("KES UGX TZS SOS".split()),
        "kwacha": frozenset("ZMW MWK".split()),
        "krona": frozenset("SEK ISK".split()),
        "krone": frozenset("NOK DKK".split()),
        "pound": frozenset("GBP EGP LBP SYP SDG SSP FKP GIP".split()),
        "peso": frozenset("MXN PHP ARS CLP COP CUP DOP UYU".split()),
        "dinar": frozenset("KWD JOD IQD BHD TND DZD LYD RSD".split()),
        "dirham": frozenset("AED MAD".split()),
        "riyal": frozenset("SAR QAR".split()),
        "rial": frozenset("IRR OMR YER".split()),
        "lira": frozenset("TRY LBP SYP".split()),
        "franc": frozenset("CHF XOF XAF XPF RWF BIF CDF GNF DJF KMF".split()),
        "manat": frozenset("AZN TMT".split()),
        "som": frozenset("KGS UZS".split()),
    }
)

# Hundredths of a currency; None is that of the text's own.
HUNDREDTHS = MappingProxyType(
    {
        "cent": None, "cents": None, "¢": None, "pence": "GBP", "penny": "GBP",
        "pennies": None, "sen": "MYR", "paise": "INR", "paisa": "INR", "kobo": "NGN",
        "pesewas": "GHS",
    }
)  # fmt: skip
DOLLARS = frozenset(
    """USD CAD AUD NZD HKD SGD TWD JMD TTD BBD BSD BZD GYD KYD FJD NAD LRD XCD ZWL
    SBD""".split()
)


def of_outlet(name: str, code: str | None, default: str | None) -> str | None:
    """Give the outlet's own currency where it goes by this name, too."""
    return default if default in FAMILIES.get(name, ()) else code
