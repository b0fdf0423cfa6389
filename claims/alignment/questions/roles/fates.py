"""What became of a person, by the words around an age: dead, rescued, held, hurt."""

import re

_FATES = (
    ("dead", (
        r"died|dies|dead|drowned|deceased|passed away|succumbed|perished|fatally"
        r"|los(?:t|es|ing) (?:his|her|their) li(?:fe|ves)|bod(?:y|ies)"
        r"|(?:was|were|been|being|is) (?:\w+ )?(?:killed|murdered|crushed to death)"
        r"|(?:man|woman|boy|girl|person|victim|one|driver|rider|pilot)"
        r" (?:killed|murdered)|shot dead|the death of|kill(?:s|ed) (?:an?|the)\b"
        r"|killed (?:when|in|by|after|on|at|as|while|near|during)"
        r"|could not be (?:revived|saved)|to (?:his|her|their) death|tributes|mourn\w*"
        r"|funeral|(?:was|were|been) (?:taken|mauled to death|eaten) by (?:an?|the)"
    )),
    ("rescued", (
        r"rescued|winched|airlifted|survived|surviv(?:es|ing)|survivor|saved|is alive"
        r"|found (?:safe|alive|well|him|her)|pulled (?:\w+ )?(?:from|out|alive)|plucked"
        r"|dug (?:\w+ )?(?:out|free)"
        r"|stranded|trapped|(?:brought|led|carried) (?:down|to safety|off)"
    )),
    ("missing", r"missing|vanished|disappeared|last seen|unaccounted"),
    ("held", (
        r"arrest(?:ed|s|ing)|detained|charged|held|custody|question(?:ed|ing)|clocked"
        r"|apprehended|remanded|jailed|sentenced|convicted|guilty|pleaded|accused"
        r"|suspected|suspicion|in court|bailed|on bail|imprisoned|caught|nabbed"
        r"|on trial|behind bars|opened fire|on the run|den(?:ies|ied)|admit(?:s|ted)"
        r"|(?:is|are|was|were) holding an?\b|held over|wanted(?! to)|hunt(?:ed|ing)"
        r"|surrendered|shot (?:himself|herself)"
    )),
    ("hurt", (
        r"injured|injuries|wounded|hurt|stabbed|knifed|shot|bitten|bit (?:his|her)"
        r"|attacked|mauled|critical(?:ly)?|hospital|stable condition|intensive care"
        r"|fighting for (?:his|her) life|robbed|mugged|knocked (?:down|over)|struck"
        r"|hit by|beaten|assaulted|gored|burned"
    )),
    ("won", r"w[io]n(?:s|ning|ner)?|jackpot|gold|title|crowned|elected"),
    ("hired", r"appointed|take over|succeeds?|new (?:chief|head|boss|coach|chair)"),
    ("left", r"resign(?:s|ed)|step(?:s|ped)? down|quits?|retir(?:es|ing)|stands? down"),
)  # fmt: skip
_FATE = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _FATES), re.IGNORECASE
)
# Of these a person has one after the other.
IN_TURN = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "dead/hurt", "dead/missing", "missing/rescued", "hurt/rescued", "hurt/missing",
    )
)  # fmt: skip
# What may befall a victim.
OF_VICTIMS = frozenset({"dead", "hurt", "missing", "rescued"})
# What is told of one of several: "one of two people killed", "a second man died".
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:one of|among|amongst|another|second|third|fourth|fifth|sixth|latest|youngest"
    r"|oldest|eldest|including|along with|both|others|respectively|several)\b",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|dozens|several|many)"
)
_MANY = {
    "dead": re.compile(
        rf"\b{_COUNTED}(?: [a-z]+){{0,3}} (?:\w+ )?(?:dead|died|killed|drowned|perished"
        rf"|li[fv]es|bodies|deaths|victims|murder\w*)\b|\bkill(?:ing|ed|s) {_COUNTED}\b"
        rf"|\b(?:deaths|bodies|victims|lives|killings|murders) of\b",
        re.IGNORECASE,
    ),
    "held": re.compile(
        rf"\b{_COUNTED}(?: [a-z]+){{0,4}} (?:arrested|charged|detained|held|jailed"
        rf"|accused)\b|\b(?:arrested|charged|detained) {_COUNTED}\b|\bco-accused\b",
        re.IGNORECASE,
    ),
    "hurt": re.compile(
        rf"\b{_COUNTED}(?: [a-z]+){{0,4}} (?:injured|hurt|wounded|stabbed|shot)\b"
        rf"|\b(?:injur|wound|hurt|stabb)\w* {_COUNTED}\b",
        re.IGNORECASE,
    ),
    "rescued": re.compile(
        rf"\b{_COUNTED}(?: [a-z]+){{0,4}} (?:rescued|saved|winched|survived)\b",
        re.IGNORECASE,
    ),
}


def first_fate(words: str) -> str:
    """The fate told first in a passage; empty where none is."""
    found = _FATE.search(words)
    return (found.lastgroup or "") if found else ""


def last_fate(words: str) -> str:
    """The fate told last in a passage; empty where none is."""
    return last_fate_at(words)[0]


def last_fate_at(words: str) -> tuple[str, int]:
    """The fate told last in a passage, and where its words begin; empty and 0."""
    found = [(one.lastgroup or "", one.start()) for one in _FATE.finditer(words)]
    return found[-1] if found else ("", 0)


def is_one_of_several(fate: str, sentence: str, text: str) -> bool:
    """Say whether a report tells of others who have the same fate."""
    many = _MANY.get(fate)
    is_many = many is not None and many.search(text) is not None
    return is_many or _ONE_OF_SEVERAL.search(sentence) is not None
