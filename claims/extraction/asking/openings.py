"""The question word, with what is counted, and the preposition it hangs on."""

import re

from claims.extraction.asking.counting import Opening, counted, is_many, of_end
from claims.extraction.asking.first_halves import counted_before
from claims.extraction.asking.naming import Naming
from claims.extraction.asking.target import Target
from claims.extraction.asking.verb_words import HARMED, MOVES
from claims.extraction.asking.verbs import VerbGroup
from claims.facts.figure import FigureKind

HOW = frozenset("long tall high wide deep thick old heavy late".split())
_SERVING = frozenset("build design license cater plan account".split())
# "Took in 240 people": it is no place.
_TAKING_IN = frozenset("take bring rake pull haul let call hand turn draw".split())
_COUNT_CASES = frozenset("in on by at with from to for among".split())
_MONEY_CASES = {
    "": "How much", "to": "To how much", "from": "From how much", "by": "By how much",
    "for": "For how much", "at": "At how much", "as": "",
}  # fmt: skip
_LASTING = frozenset("last take spend wait serve run continue stay drag".split())
_DURATIONS = {
    "for": "For how long", "in": "How quickly", "within": "How soon",
    "after": "After how long", "by": "By how long",
}  # fmt: skip
_TALLIES = {"by": "By how much", "to": "To how many", "from": "From how many"}
_PERCENTS = {"by": "By what percentage", "to": "To what percentage",
             "from": "From what percentage", "at": "At what percentage"}  # fmt: skip
_SINCE = frozenset({"since", "until", "by"})
_PER_CENT = frozenset({"%", "percent", "per", "cent", "-"})
_MEASURE_CASES = frozenset({"", "by", "to", "from", "at", "for"})
_UP_AND_DOWN = frozenset({"up", "down", "higher", "lower"})
_OR_SO = re.compile(r" (?:or (?:more|less|so)|plus)$")
_AWAY = frozenset("away from north south east west off above below".split())
_SPEED = ("/h", "mph", "km/h", "kph", "knots")


def opening_of(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    """The question word fit for a figure; None where none fits."""
    makers = {
        FigureKind.COUNT: _count,
        FigureKind.MONEY: _money,
        FigureKind.PERCENT: _percent,
        FigureKind.DURATION: _duration,
        FigureKind.MEASURE: _measure,
        FigureKind.DATE: _date,
    }
    maker = makers.get(target.kind)
    made = maker(target, group, case, naming) if maker else None
    return made if made and made.words else None


def _count(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    what = counted(target, naming)
    if target.noun is None and what is None:
        return _bare_number(target, group, case)
    if case == "for" and group.last.lemma_ not in _SERVING:
        return None
    if (
        case == "in"
        and group.last.lemma_ in _TAKING_IN
        and target.first == group.end + 1
    ):
        return None
    if what is None or (case and case not in _COUNT_CASES) or _is_factor(what, target):
        return None
    many = f"how many {what.words}" if not what.words.startswith("of the of") else ""
    if target.doc[what.end].tag_ == "WP$":
        return None  # "Counts 34 towns whose debts grow".
    case = "with" if case == "by" and _is_of_two(target, what.end) else case
    return Opening(_fronted(case, many), what.end)


def _is_of_two(target: Target, end: int) -> bool:
    """Say whether votes on one side are told: "by 27 votes to 24" is by three."""
    after = target.doc[end : end + 2]
    return [one.tag_ for one in after] == ["TO", "CD"] or (
        [one.tag_ for one in after] == ["IN", "CD"] and after[0].lower_ == "to"
    )


def _is_factor(what: Opening, target: Target) -> bool:
    """Say whether so many times are a measure: "18 times the legal limit"."""
    after = target.doc[what.end]
    return what.words == "times" and (
        after.lower_ == "the" or after.tag_ in {"JJR", "RBR"}
    )


def _bare_number(target: Target, group: VerbGroup, case: str) -> Opening | None:
    """A number that counts nothing named: "fell to 40", "killed 12"."""
    if group.last.lemma_ in MOVES:
        return Opening(_TALLIES.get(case, ""), target.end)
    is_of = target.doc[target.number_end].lower_ == "of"
    if case or is_of:
        return None
    is_harmed = group.last.lemma_ in HARMED
    what = "people" if is_harmed else counted_before(target)
    return Opening(f"How many {what}", target.end) if what else None


def _money(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    words, end = _MONEY_CASES.get(case, ""), target.end
    doc = target.doc
    if end < len(doc) and doc[end].lower_ == "of":
        stop = of_end(end, target)
        what = naming.words(doc[end + 1 : stop])
        is_mass = doc[end + 1].tag_ != "DT" and not is_many(doc[stop - 1])
        words = f"{words} {what}" if words and what and is_mass else ""
        return Opening(words, stop)
    return Opening(words, end)


def _percent(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    doc, place = target.doc, target.number_end
    while place < len(doc) and doc[place].lower_ in _PER_CENT:
        place += 1
    if place < len(doc) and doc[place].lower_ == "of":
        end = of_end(place, target)
        what = naming.words(doc[place:end])
        share = _PERCENTS.get(case, "") if case else "What share"
        return Opening(f"{share} {what}", end) if what and share else None
    if not case and (of_so_many := _one_in_ten(target, place, naming)):
        return of_so_many
    end = max(_behind_points(target, place), target.end)
    if case and _is_of_two(target, end):
        return None  # "By 88 per cent to 12".
    behind = doc[group.end : group.end + 1].text
    is_moved = group.last.lemma_ in MOVES or behind in _UP_AND_DOWN
    alone = "By what percentage" if is_moved else "What percentage"
    return Opening(_PERCENTS.get(case, "") if case else alone, end)


def _one_in_ten(target: Target, place: int, naming: Naming) -> Opening | None:
    """ "One in ten patients": what share of them."""
    doc, noun = target.doc, target.noun
    printed = doc[target.start : target.end].text
    if noun is None or " in " not in printed or "." in printed:
        return None
    what = naming.words([t for t in doc[place : noun.i + 1] if t.tag_ != "CD"])
    return Opening(f"What share of {what}", noun.i + 1) if what else None


def _behind_points(target: Target, place: int) -> int:
    """Where "percentage points" end."""
    words = [one.lower_ for one in target.doc[place : place + 2]]
    if words == ["percentage", "points"]:
        return place + 2
    return place + (words[:1] in (["point"], ["points"]))


def _duration(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    doc, end = target.doc, target.end
    after = doc[end].lower_ if end < len(doc) else ""
    if after in {"late", "old"} and not case:
        return Opening(f"How {after}", end + 1)
    if after in {"ago", "after", "before", "earlier", "later", "of"}:
        return None
    if case == "to" and group.last.lemma_ in {"sentence", "jail"}:
        unit = target.doc[end - 1].lower_
        return Opening(f"To how many {unit}", end) if unit.endswith("s") else None
    is_lasting = group.last.lemma_ in _LASTING
    unit = doc[end - 1].lower_
    if case == "over" and unit.endswith("s"):
        return Opening(f"Over how many {unit}", end)
    is_lasting = is_lasting or (group.last.lemma_ == "have" and after == "to")
    words = _DURATIONS.get(case, "") if case else "How long" if is_lasting else ""
    return Opening(words, end)


def _measure(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    doc, end = target.doc, target.end
    after = doc[end].lower_ if end < len(doc) else ""
    is_rate = after in {"an", "a"}
    if after in HOW and not case:
        return Opening(f"How {after}", end + 1)
    unit, stop = _unit(target, naming)
    if case == "at" and (unit.endswith(_SPEED) or is_rate):
        return Opening("How fast", end + 2 if is_rate else end)
    is_plain = unit[:1].isalpha() and case in _MEASURE_CASES and after not in _AWAY
    return Opening(_fronted(case, f"how many {unit}"), stop) if is_plain else None


def _unit(target: Target, naming: Naming) -> tuple[str, int]:
    """What is measured in, with what it is of, and where that ends."""
    doc, end = target.doc, target.end
    numbers = [one.i for one in doc[target.start : end] if one.tag_ == "CD"]
    start = numbers[-1] + 1 if numbers else target.number_end
    stop = of_end(end, target)
    stop = end if any(one.tag_ == "CD" for one in doc[end:stop]) else stop
    return _OR_SO.sub("", naming.words(doc[start:stop])), stop


def _date(
    target: Target, group: VerbGroup, case: str, naming: Naming
) -> Opening | None:
    if case in {"before", "after", "of", "than", "for", "to"}:
        return None
    return Opening(_fronted(case if case in _SINCE else "", "when"), target.end)


def _fronted(case: str, words: str) -> str:
    said = f"{case} {words}".strip()
    return f"{said[:1].upper()}{said[1:]}"
