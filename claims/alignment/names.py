"""When two names mean one person or one organisation.

Conservative on purpose: a wrong merge puts words into somebody's mouth, a
missed one is mended with a click. Every match says why.
"""

import re
import unicodedata
from dataclasses import dataclass

from claims.alignment.nicknames import formal_names

TITLE_WORDS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father"
    " sen senator rep representative gov governor pres president vice mayor"
    " councilmember councilman councilwoman councillor alderman assemblyman"
    " assemblywoman assemblymember commissioner judge justice da ag sheriff chief"
    " sgt sergeant lt lieutenant capt captain col colonel gen general officer"
    " detective det inspector constable superintendent attorney lawyer secretary"
    " minister chancellor ambassador congressman congresswoman deputy pc mp"
    " spokesman spokeswoman spokesperson king queen prince princess pope coach"
    " district public advocate then-state then-gov former ex".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv esq phd md qc kc mbe obe".split())
_COMPANY = frozenset(
    "inc ltd llc llp plc co corp corporation company gmbh ag sa".split()
)
_SMALL_WORDS = frozenset("of the and for in on at de la du von van & a".split())
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*\.?|&")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name cut into its words, lower case, without accents and titles."""

    words: tuple[str, ...]
    suffix: str = ""

    @property
    def folded(self) -> str:
        return " ".join(self.words)

    @property
    def surname(self) -> str:
        return self.words[-1] if self.words else ""

    @property
    def given(self) -> tuple[str, ...]:
        return self.words[:-1]


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _words(text: str) -> list[str]:
    bare = _POSSESSIVE.sub("", _plain(text).strip())
    return [word.rstrip(".").replace("’", "'") for word in _WORD.findall(bare)]


def person_name(text: str) -> Name:
    """Cut a person's name: "DA Cyrus Vance, Jr.'s" is cyrus vance, suffix jr."""
    words = _words(text)
    suffix = ""
    while len(words) > 1 and words[-1] in _SUFFIXES:
        suffix = words.pop()
    while len(words) > 1 and words[0] in TITLE_WORDS:
        words.pop(0)
    return Name(tuple(words), suffix)


def organisation_name(text: str) -> Name:
    """Cut an organisation's name, without its article and company form."""
    words = _words(text)
    while len(words) > 1 and words[0] == "the":
        words.pop(0)
    while len(words) > 1 and words[-1] in _COMPANY:
        words.pop()
    return Name(tuple(words))


def name_of(text: str, entity_type: str) -> Name:
    """Cut a name as its OntoNotes entity type asks."""
    return person_name(text) if entity_type == "PERSON" else organisation_name(text)


def initials(name: Name) -> str:
    """The letters an acronym of the name would have; small words have none."""
    return "".join(word[0] for word in name.words if word not in _SMALL_WORDS)


def index_key(text: str, entity_type: str) -> str:
    """What names of one bearer share: only names of equal keys are compared."""
    name = name_of(text, entity_type)
    if entity_type == "PERSON":
        return name.surname
    return name.folded if len(name.words) == 1 else initials(name)


def _given_names_agree(left: str, right: str) -> bool:
    if left == right:
        return True
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    shorter, longer = sorted((left, right), key=len)
    if longer.startswith(shorter):
        return True
    return bool(formal_names(left) & formal_names(right))


def same_person(left: Name, right: Name) -> str | None:
    """Why two full names are one person, or None where they may be two.

    A surname alone is never enough here: who bears it in the article or the
    story decides that.
    """
    if not left.given or not right.given or left.surname != right.surname:
        return None
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return None
    if left.words == right.words:
        return "the same name"
    if _is_form(left.given[0], right.given[0]) and _middle_names_agree(left, right):
        return "one surname and forms of one first name"
    return None


def _is_form(left: str, right: str) -> bool:
    """An initial alone is too little to go by."""
    return min(len(left), len(right)) > 1 and _given_names_agree(left, right)


def _middle_names_agree(left: Name, right: Name) -> bool:
    pairs = zip(left.given[1:], right.given[1:], strict=False)
    return all(_given_names_agree(one, other) for one, other in pairs)


def same_organisation(left: Name, right: Name) -> str | None:
    """Why two names are one organisation or place, or None."""
    if not left.words or not right.words:
        return None
    if left.words == right.words:
        return "the same name"
    for short, full in ((left, right), (right, left)):
        if len(short.words) == 1 and len(full.words) > 1:
            letters = initials(full)
            if len(letters) > 1 and short.words[0].replace(".", "") == letters:
                return "the initials of the name"
    return None


def same_bearer(left: str, right: str, entity_type: str) -> str | None:
    """Why two names of one entity type mean one bearer, or None."""
    one, other = name_of(left, entity_type), name_of(right, entity_type)
    if entity_type == "PERSON":
        return same_person(one, other)
    return same_organisation(one, other)


def is_short_for(short: str, full: str, entity_type: str) -> bool:
    """Say whether one name may be a short form of the other, either way round.

    A surname of a person, also where both are one; the last two or more words
    of an organisation's name ("City Council" of "Ansel City Council"). Who is
    meant, company decides.
    """
    names = sorted(
        (name_of(short, entity_type), name_of(full, entity_type)),
        key=lambda name: len(name.words),
    )
    ending, whole = names[0].words, names[1].words
    if not ending or whole[-len(ending) :] != ending:
        return False
    if entity_type == "PERSON":
        return len(ending) == 1
    return len(ending) > 1 and ending != whole
