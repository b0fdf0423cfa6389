"""Entity labels in the OntoNotes scheme, and how the corpora's own map to them."""

import re
from typing import Final

MISSING: Final = "MISSING"
"""Marks words whose entity label is unknown, which is not the same as no entity."""

CORENLP: Final = {
    "PERSON": "PERSON",
    "ORGANIZATION": "ORG",
    "DATE": "DATE",
    "DURATION": "DATE",
    "SET": "DATE",
    "TIME": "TIME",
    "MONEY": "MONEY",
    "PERCENT": "PERCENT",
    "NUMBER": "CARDINAL",
    "ORDINAL": "ORDINAL",
}

CORRECTIONS: Final = {
    "White House": "ORG",
    "GOP": "ORG",
    "Twitter": "ORG",
    "Facebook": "ORG",
    "Politico": "ORG",
    "Islamic State": "ORG",
    "AP": "ORG",
    "Wall Street": "LOC",
    "Cleveland": "GPE",
    "Constitution": "LAW",
    "Clintons": MISSING,
    "PAC": MISSING,
}
"""Strings that the automatic annotation gets wrong as a rule."""

TITLES: Final = frozenset(
    "Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Miss Sir Dame Lord Lady President Senator "
    "Senators Sen. Sens. Rep. Reps. Representative Congressman Congresswoman Gov. "
    "Govs. Governor Lt. Mayor Speaker "
    "Judge Justice Professor Prof. General Gen. Captain Capt. Sgt. "
    "Col. Maj. Lt Sgt Col Secretary Chairman Chairwoman Chair Director Minister Prime "
    "Vice King Queen Prince Princess Pope Father Rev. Reverend Leader Councilman "
    "Councilwoman Councilmember Councillor Commissioner Chief Sheriff Officer "
    "Detective Attorney Ambassador Assistant Associate Deputy Cardinal Bishop "
    "Archbishop Imam Rabbi Sheikh Coach Inspector Superintendent".split()
)
"""Words of rank before a person's name, which are no part of it."""

_DATED = re.compile(
    r"\d|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|today|yesterday|tomorrow|tonight"
)
_LANDFORM = re.compile(
    r"\b(River|Lake|Mountains?|Ocean|Sea|Coast|Valley|Islands?|Bay|Gulf|Middle East|"
    r"Europe|Africa|Asia|Antarctica|Americas|Midwest|Northeast|Southeast|"
    r"Northwest|Southwest|Peninsula|Desert|Rust Belt|Hemisphere)\b"
    r"|^(West|South|North|East|Latin America|Central America|South America)$"
)
_FACILITY = re.compile(
    r"\b(Street|Avenue|Ave\.?|Boulevard|Road|Highway|Airport|Bridge|Building|Park|"
    r"Hall|Hotel|Center|Centre|Tower|Stadium|Arena|Square|Plaza|Museum|Prison|Jail|"
    r"Church|Cathedral|Palace|Theater|Theatre|Mall|Station|Base)$"
)
_LAW = re.compile(r"\b(Act|Amendment|Bill|Constitution|Title [IVX]+)\b")
_EVENT = re.compile(
    r"\b(War|Olympics|Games|Cup|Awards?|Convention|Summit|Festival|Revolution|"
    r"Holocaust|Super Bowl|Oscars|Super Tuesday)\b"
)


def place_label(name: str) -> str:
    """Tell landforms and buildings from places with a government, by their words."""
    if _LANDFORM.search(name):
        return "LOC"
    return "FAC" if _FACILITY.search(name) else "GPE"


def miscellaneous_label(name: str, tags: tuple[str, ...]) -> str:
    """Split CoreNLP's MISC into groups, laws and events; the rest stays unknown."""
    if _LAW.search(name):
        return "LAW"
    if _EVENT.search(name):
        return "EVENT"
    is_group = len(tags) == 1 and tags[0] in {"JJ", "NNPS"} and name[0].isupper()
    is_plain = "-" not in name or name.endswith(("American", "Americans"))
    return "NORP" if is_group and is_plain else MISSING


def is_figure(text: str, label: str) -> bool:
    """Tell a date or number from words like "now", "past" or "score"."""
    if label in {"DATE", "TIME"}:
        return bool(_DATED.search(text)) or " " in text
    return any(character.isalnum() for character in text)
