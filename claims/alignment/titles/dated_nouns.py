"""Ask when something was that a noun names: "a 2016 plea deal", "a report released"."""

import re
from collections.abc import Mapping

from claims.alignment.frames.words import FUNCTION_WORDS
from claims.alignment.questions.printed import Printed
from claims.alignment.titles.asking import remainder
from claims.alignment.titles.occasions import DATED
from claims.alignment.titles.vague import SHORT
from claims.alignment.words.lemmas import fold, folded
from claims.alignment.words.phrases import bare_of_preposition, definite
from claims.alignment.words.sentence import words_before
from claims.alignment.words.verbs import AUXILIARIES, is_past, is_plural
from claims.reading import Circumstances, Predicate

# These say nothing without whose or of what they are.
_BARE = folded("case report trial study review vote meeting visit interview hearing")
_NEAR = 30
_LOOK_BACK = 120
_LONGEST = 60
_NARROWING = re.compile(r"\b((?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){1,3})$")
_OWN = frozenset({"the", "its", "their"})
_OF = re.compile(r"^ (?:of|involving|against|between|into|near|with)\b")
_BEHIND = re.compile(r",? (?:(?:in|on) )?")
# "The report, released in March": a noun phrase and what was done to it.
_VERB = re.compile(rf"\s(?:{'|'.join(sorted(AUXILIARIES))})\b")
_DONE = re.compile(
    r"\b((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir"
    r"|[A-Z][\w.]*(?: [A-Z]\w+)*['’]s)\s"
    r"[^,;:“”\"()]{2,60}?)(?P<told>,?\s(?:(?:was|were|is|are)\s)?)(?P<done>[a-z]+)\s"
    r"(?:(?:in|on|by|late|early)\s)*$"
)
# "Figures the board released on Friday", ", the company announced on Monday".
_OPENS = re.compile(r"(?:^|[.!?”\"\n]|\b(?:in|of|to|from|with|by|that|and|after))\s*$")
_AFTER_HEAD = re.compile(r"\s(?:for|in|on|at|to|by|with|from|of|about)\s")
_MADE_PUBLIC = folded("publish release issue file sign announce approve print post")
_VERBAL = AUXILIARIES | frozenset("as that which who when if it they he she".split())
_NO_PART = FUNCTION_WORDS | frozenset(
    "of in on at for to by with from about as".split()
)


def date_of_noun(found: Circumstances, at: Printed, names: Mapping[int, str]) -> str:
    """The question when a noun's occasion was; empty where no noun has the date."""
    done = _done(at)
    if done:
        return done
    nouns = (_occasion(one, found, at, names) for one in found.predicates)
    noun = next(filter(None, nouns), "")
    return f"When was {noun}?" if noun else ""


def _done(at: Printed) -> str:
    """ "When was the report released?": what was done, and nothing more."""
    done = _DONE.search(words_before(at.span, at.text, _LOOK_BACK))
    if done is None or fold(done["done"]) not in _MADE_PUBLIC:
        return ""
    words = done[1].split()
    if any(word in _VERBAL or is_past(word) for word in words) or words[-1].isdigit():
        return ""
    if done["told"] == " " and not _OPENS.search(done.string[: done.start()]):
        return ""
    phrase = definite(bare_of_preposition(done[1]))
    helper = "were" if is_plural(_AFTER_HEAD.split(phrase)[0]) else "was"
    return f"When {helper} {phrase} {done['done']}?"


def _occasion(
    predicate: Predicate, found: Circumstances, at: Printed, names: Mapping[int, str]
) -> str:
    """The noun phrase that a date belongs to: "the plea deal with Reed"."""
    start, end = predicate.span
    word = at.text[start:end]
    is_noun = word.islower() and word.isalpha() and not is_past(word)
    is_noun = is_noun and fold(word) in DATED
    if not is_noun or not -_NEAR < start - at.span[1] < _NEAR:
        return ""
    narrowing = _narrowing(predicate, at)
    if narrowing is None:
        return ""
    of = _of_what(end, found, at, names) if start >= at.span[1] else ""
    if not of and (not narrowing or fold(word) in _BARE or len(at.text) > SHORT):
        return ""
    return " ".join(filter(None, ["the", *narrowing, word, of]))


def _narrowing(predicate: Predicate, at: Printed) -> list[str] | None:
    """The words between a date and its noun, or before the noun it stands behind."""
    start, end = predicate.span
    if start >= at.span[1]:
        words = at.text[at.span[1] : start].split()
        is_phrase = all(w.islower() and w not in _NO_PART for w in words)
        return words if is_phrase and "\n" not in at.text[at.span[1] : start] else None
    first, *words = _phrase_before(start, at) or [""]
    is_own = first.casefold() in _OWN and bool(words) and not is_past(words[-1])
    return words if is_own and _BEHIND.fullmatch(at.text[end : at.span[0]]) else None


def _phrase_before(start: int, at: Printed) -> list[str]:
    found = _NARROWING.search(words_before((start, start), at.text))
    return found[1].split() if found else []


def _of_what(
    end: int, found: Circumstances, at: Printed, names: Mapping[int, str]
) -> str:
    """What stands behind a noun: "of the fund's books", or whom it was with."""
    after = at.text[end : found.sentence[1]]
    if _OF.match(after):
        words = remainder(_VERB.split(after)[0], _LONGEST)
        behind = words.rpartition(" ")[2]
        return words.removesuffix(f" {behind}") if is_past(behind) else words
    partner = re.search(r"\bwith ([^,;.]{2,90})", after[:_LOOK_BACK])
    named = {
        partner[1].rfind(names[row].split()[-1]): names[row]
        for row in found.entities
        if partner and row in names
    }
    last = max(named, default=-1)
    return f"with {named[last]}" if last >= 0 else ""
