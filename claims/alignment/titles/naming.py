"""Name who or what a question is about: by name, or as the text calls them."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from claims.alignment.frames.words import PRONOUNS, is_person
from claims.alignment.titles.asking import LONGEST
from claims.alignment.words.lemmas import fold
from claims.alignment.words.phrases import definite, is_definite, lowered
from claims.alignment.words.verbs import is_past
from claims.names.words import TITLE_WORDS
from claims.reading import Argument, Circumstances

_ASIDE = re.compile(r",\s[^,]*(?:,|$)")
_OPENER = re.compile(
    r"^(?:meanwhile|later|earlier|instead|but|and|so|also|now|then|still|yesterday"
    r"|today|however|[\w-]+ \w+ (?:later|earlier|ago)),?\s+",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"[$£€“”\"\n@#:;]|\b(?:who|whose|which|that|them|him|it)\b|^\W|^\d|['’]s?$|^[A-Z]\w+ed$"
    r"|^(?:another|some|about|nearly|around|over|at least|more than) [\d,.]+$"
    r"|^(?:according|since|in|on|at|after|before|during|as|with|for|of|by|to|from|when"
    r"|while|if|because|until|under)\b",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"^(?:Each|All|None|Another|One|Hundreds|Few|Many|Most|Some|Dozens|Thousands|Scores|Several|Both|Two|Three|Four|Five|Six|Seven"
    r"|Eight|Nine|Ten|Eleven|Twelve|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)t\w*(?:-\w+)?"
    r"|More|Fewer|Nearly|About|Around|Almost|At|Police|Prosecutors|Officials|Organizers"
    r"|Shares|Tens|Divers|Firefighters|Workers|Residents|Protesters|Voters|Students"
    r"|Teachers|Jurors|Tenants|Thieves|Crews|Visitors|Members|Winds|Investigators)\b"
)
# Whose it is, or which, stands outside the question.
_SOME = frozenset(
    "one two three four five six seven eight nine ten some several others another both"
    " many few most all".split()
)
_POINTING = frozenset("his her its their my our this these that those such".split())
# What is not counted opens a sentence without an article.
_UNCOUNTED = frozenset(
    "revenue turnout inflation unemployment rain traffic attendance output demand"
    " production membership enrollment enrolment growth construction work trade income"
    " profit turnover rainfall snow staff smoke crime investment spending".split()
)
_RELATIVE = frozenset({"who", "which", "that"})
_PHRASE_BEFORE = re.compile(
    r"(?<![\w’'-])((?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: [a-z][\w-]*){1,3}"
    r"|[A-Z][\w’-]+(?: [A-Z][\w’-]+)*),?\s+$"
)
_OWNED = re.compile(r"\b(?:of|in|from|for|at|with|and|by|to|on)\s+(?:[\w-]+\s+){0,3}$")
# A subject that begins in the middle of a phrase: "dams | upstream".
_CUT_OFF = re.compile(
    r"(?<![\w’'-])(?!(?:that|when|where|because|and|but|or|as|if|while|after|before"
    r"|since|though|although|whereas|than|so|until|once|now|then|today|said|says|say"
    r"|how|why|what|which|who|whom|for|in|on|of|at|by|with|from|to|the|a|an|some"
    r"|about|nearly|around|just|only|also|first|yesterday|later|found|showed|is|was"
    r"|are|were|will|would|has|have|had|did|does|do|confirmed|added|claimed)\s)"
    r"[a-z]+\s$"
)
_LOWER_START = re.compile(r"^[A-Z][a-z]+ (?=(?:of|in|at|for|to)\b|[a-z])")

_TITLES = frozenset(fold(word) for word in TITLE_WORDS)


def who(argument: Argument, names: Mapping[int, str], text: str = "") -> str:
    """Somebody as a question names them; empty where nobody would know who it is.

    `text` is the article's: what stands before "which" is who it is.
    """
    phrase = _OPENER.sub("", argument.words.strip(" ,"))
    before = text[: argument.span[0]]
    name = names.get(argument.entity or 0)
    if phrase.casefold() in {"which", "that"} and _is_unclear(before):
        return ""
    if name and is_kind(name, text):
        return ""
    if name and _is_named(argument):
        return _with_article(name, phrase)
    if phrase.casefold() in _RELATIVE:
        phrase = _antecedent(before)
    is_whole = not _begins_inside(argument, before)
    return _as_printed(phrase, argument, text) if is_whole else ""


def _as_printed(phrase: str, argument: Argument, text: str) -> str:
    """What the text calls them, as it stands inside a sentence."""
    phrase = _ASIDE.sub("", phrase).strip(" ,")
    is_pointing = phrase.partition(" ")[0].casefold() in _POINTING
    is_pointing = is_pointing or phrase.casefold() in _SOME
    if is_pointing or not phrase or len(phrase) > LONGEST or fold(phrase) in PRONOUNS:
        return ""
    if _UNFIT.search(phrase) or _is_a_clause(phrase):
        return ""
    if argument.entity is None and _is_common(phrase, argument, text):
        return phrase[:1].casefold() + phrase[1:]
    return _lower(phrase, argument)


def _is_common(phrase: str, argument: Argument, text: str) -> bool:
    """Say whether a sentence opens with no name: "Rents rose", "Talks broke down".

    The parse knows its singular, or the article has it small elsewhere.
    """
    first, _, rest = phrase.casefold().partition(" ")
    lemma = argument.lemma
    is_plural = first in {f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies"}
    is_name = re.search(rf"[a-z,]\s{re.escape(phrase)}\b", text) is not None
    opens = first in _UNCOUNTED or (is_plural and not rest[:1].isupper())
    return (opens and not is_name) or f" {phrase.casefold()} " in text


def _begins_inside(argument: Argument, before: str) -> bool:
    """Say whether a subject lost the words it begins with: "dams | upstream"."""
    is_subject = argument.relation.startswith("nsubj")
    is_small = argument.words[:1].islower() and not is_definite(argument.words)
    return is_subject and is_small and _CUT_OFF.search(before) is not None


def is_kind(name: str, text: str) -> bool:
    """Say whether a name is one of many: "Mayor Lang, a Democrat"."""
    return (
        " " not in name and re.search(rf"\ban? {re.escape(name)}\b", text) is not None
    )


def is_called_otherwise(phrase: str, name: str) -> bool:
    """Say whether a thing is called by no name: "the institution" may be another."""
    head = phrase.rpartition(" ")[2]
    is_plain = phrase.startswith("the ") and phrase.islower()
    return is_plain and not is_person(head) and head not in name.casefold()


def _with_article(name: str, phrase: str) -> str:
    """A name with "the" where the text prints it so: "The New Yorker"."""
    is_printed = phrase.casefold().startswith(f"the {name.casefold()}")
    return f"the {name}" if is_printed else definite(name)


def _antecedent(before: str) -> str:
    """The noun phrase right before "who" or "which"; empty where that is unclear."""
    found = _PHRASE_BEFORE.search(before)
    return found[1] if found and not _is_unclear(before) else ""


def _is_unclear(before: str) -> bool:
    """ "The owner of the yard, which": it may be either."""
    found = _PHRASE_BEFORE.search(before)
    return found is not None and bool(_OWNED.search(before[: found.start()]))


def _is_a_clause(phrase: str) -> bool:
    """Say whether a name has its verb behind it: "Gov. Hale ordered flags"."""
    words = phrase.split()
    return any(
        name[:1].isupper() and n and verb.islower() and is_past(verb)
        for n, (name, verb) in enumerate(pairwise(words))
    )


def _is_named(argument: Argument) -> bool:
    """Say whether the name can stand for the whole phrase, not "Reed's lawyer"."""
    owns = re.search(r"['’]s\b|s['’]\s", argument.words)
    return not owns


def _lower(phrase: str, argument: Argument) -> str:
    """A phrase in the middle of a sentence: "Marine investigators" began one."""
    phrase = lowered(phrase)
    if _QUANTITY.match(phrase):
        return phrase[:1].lower() + phrase[1:]
    is_opening = _LOWER_START.match(phrase) is not None and argument.entity is None
    is_name = phrase.split()[-1][:1].isupper() or " of " in phrase
    if is_opening and not is_name:
        return phrase[:1].lower() + phrase[1:]
    return phrase


def in_full(bearer: str, found: Circumstances, names: Mapping[int, str]) -> str:
    """A surname as the full name of the one person in reach who bears it."""
    words = [word for word in bearer.split() if fold(word.strip(".")) not in _TITLES]
    if len(words) != 1:
        return bearer
    rows = _rows(found)
    full = {names[row] for row in rows if row in names}
    fitting = [name for name in full if name.split()[-1] == words[0]]
    return definite(fitting[0]) if len(fitting) == 1 else bearer


def _rows(found: Circumstances) -> Iterable[int]:
    yield from found.entities
    for predicate in found.predicates:
        yield from (one.entity for one in predicate.arguments if one.entity)
