"""Currencies by name: "rupees", "Ugandan shillings", "CFA francs"."""

from types import MappingProxyType

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
zloty zlotys zlotych|PLN
naira|NGN
baht|THB
forint forints|HUF
hryvnia hryvnias|UAH
bitcoin bitcoins|BTC
krona kronor|SEK
tugrik tugriks|MNT
cedi cedis|GHS
kina|PGK
pula|BWP
leones|SLE
dalasi dalasis|GMD
birr|ETB
metical meticais|MZN
kwanza kwanzas|AOA
taka|BDT
rupiah rupiahs|IDR
dong|VND
kyat kyats|MMK
riel riels|KHR
kip|LAK
afghani afghanis|AFN
tenge|KZT
lari|GEL
lek lekë|ALL
leva|BGN
lei|RON
koruna korunas|CZK
kuna|HRK
quetzals quetzales|GTQ
lempiras|HNL
colones|CRC
bolivars bolivares bolívares|VES
bolivianos|BOB
guaranies guaraníes|PYG
soles|PEN
reais|BRL
gourde gourdes|HTG
rufiyaa|MVR
ngultrum|BTN
maloti|LSL
emalangeni|SZL
ariary|MGA
patacas|MOP
deutschmark deutschmarks|DEM
francs|
peso pesos|
krone kroner|
dinar dinars|
dirham dirhams|
riyal riyals|
rial rials|
lira liras|
shilling shillings|
kwacha kwachas|
manat|
som|
won|KRW
"""
_ADJECTIVES = """
us american u.s.|dollar|USD
canadian|dollar|CAD
australian|dollar|AUD
zealand|dollar|NZD
kong|dollar|HKD
singapore singaporean|dollar|SGD
taiwan taiwanese|dollar|TWD
jamaican|dollar|JMD
namibian|dollar|NAD
zimbabwean zimbabwe|dollar|ZWL
liberian|dollar|LRD
barbadian barbados|dollar|BBD
bahamian|dollar|BSD
guyanese guyana|dollar|GYD
fijian fiji|dollar|FJD
caribbean|dollar|XCD
british|pound|GBP
sterling|pound|GBP
egyptian|pound|EGP
lebanese|pound lira|LBP
syrian|pound|SYP
sudanese|pound|SDG
swiss|franc|CHF
cfa|franc|XOF
rwandan|franc|RWF
burundian burundi|franc|BIF
congolese|franc|CDF
guinean|franc|GNF
chinese|yuan|CNY
japanese|yen|JPY
indian|rupee|INR
pakistani pakistan|rupee|PKR
lankan lanka|rupee|LKR
nepali nepalese|rupee|NPR
mauritian|rupee|MUR
mexican|peso|MXN
philippine filipino|peso|PHP
argentine argentinian|peso|ARS
chilean|peso|CLP
colombian|peso|COP
cuban|peso|CUP
dominican|peso|DOP
uruguayan|peso|UYU
swedish|krona|SEK
icelandic|krona|ISK
norwegian|krone|NOK
danish|krone|DKK
czech|koruna|CZK
kuwaiti|dinar|KWD
jordanian|dinar|JOD
iraqi|dinar|IQD
bahraini|dinar|BHD
tunisian|dinar|TND
algerian|dinar|DZD
libyan|dinar|LYD
serbian|dinar|RSD
saudi|riyal|SAR
qatari|riyal|QAR
omani|rial|OMR
iranian|rial|IRR
yemeni|rial|YER
emirati uae|dirham|AED
moroccan|dirham|MAD
turkish|lira|TRY
korean|won|KRW
malaysian malaysia|ringgit|MYR
south-african|rand|ZAR
kenyan kenya|shilling|KES
ugandan uganda|shilling|UGX
tanzanian tanzania|shilling|TZS
somali|shilling|SOS
zambian|kwacha|ZMW
malawian malawi|kwacha|MWK
azerbaijani|manat|AZN
turkmen|manat|TMT
kyrgyz|som|KGS
uzbek|som|UZS
ghanaian ghana|cedi|GHS
moldovan|lei|MDL
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
        adjectives, nouns, code = line.split("|")
        found |= {(w, noun): code for w in adjectives.split() for noun in nouns.split()}
    return found


NOUNS = MappingProxyType(_read_nouns())
ADJECTIVES = MappingProxyType(_read_adjectives())
ADJECTIVE_WORDS = frozenset(adjective for adjective, _ in ADJECTIVES)
# Names and verbs elsewhere, so no sum begins with them: "in Pula 2019".
NEVER_FIRST = frozenset({"won", "pula", "kina", "lei", "lek", "kip", "som", "lari"})


def singular(noun: str) -> str:
    """Give the key of a currency noun in the adjective table."""
    plurals = {"kronor": "krona", "kroner": "krone", "rubles": "ruble"}
    return plurals.get(noun, noun.removesuffix("s"))
