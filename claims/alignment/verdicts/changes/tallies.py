"""Whether two numbers are one tally at two times: only where it is surely one."""

import re
from dataclasses import replace
from decimal import Decimal

from claims.alignment.frames.frame import DATE
from claims.alignment.frames.words import ANYBODY
from claims.alignment.matching.strength import Match, Strength
from claims.alignment.matching.told_alike import shares_most
from claims.alignment.questions.scope.totals import has_neighbour
from claims.alignment.verdicts.answers.answer import Answer
from claims.alignment.words.counted_nouns import are_equals
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import senses_of
from claims.facts.verdicts import Fact, Finding, Verdict, compare
from claims.facts.verdicts.reasons import find
from claims.facts.verdicts.unit_conversion import in_common_unit

# Matches that say too little to take two numbers for one tally at two times.
_UNSURE = frozenset({"loose", "reworded", "related", "narrowed"})
_UNSURE_WITHOUT_A_DAY = _UNSURE | {"unsaid"}
# "Now", "so far", "rose to": a count that is told by its time.
_TOLD_BY_ITS_TIME = re.compile(
    r"\b(?:now|so far|to date|as of|stands?|stood|remain\w*|still|toll|tally"
    r"|[Bb]y (?:late |early |mid)?(?:[A-Z]\w+day|noon|midday|nightfall|dusk|dawn)"
    r"|r(?:ises?|ose|isen)|climb\w*|gr[eo]w\w*)\b"
)
_TOLD_TO_FALL = re.compile(
    r"\b(?:lower|cut|reduc|halv|trim|slash|shr[aiu]nk|f[ae]ll|drop|down|revis|restat|correct)\w*\b"
)
# "Has passed £60,000 in two days", "had given £112,000 by Friday".
_RUNNING = re.compile(
    r"\b(?:ha[sd]|have) (?:already )?(?:passed|topped|reached|hit|given|raised|donated"
    r"|pledged|chipped|swollen|attracted|drawn|brought|smashed|exceeded)\b"
)
# Of what an appeal has brought in.
_APPEALS = frozenset({"raise", "give"})
_RAISING = senses_of(fold("raise")) | senses_of(fold("give"))
# "Have been on strike for nine days", "cut on appeal to six years".
_LASTS_OR_CUT = re.compile(
    rf"\b(?:have|has) been\b|\b(?:appeal|extend|prolong)|{_TOLD_TO_FALL.pattern}"
)
# Matches of one thing, whatever became of it.
_SURE = frozenset({"corrects", "same roles"})
# Between two reports of one tally its value seldom grows or falls so many times.
_LEAP = 3
_LITTLE_MORE = Decimal("1.1")
# Not even one that is told by its time: 19 dead, 11,400 vaccinated.
_FAR_LEAP = 50
_LEAPING = frozenset({"count", "money"})


def moved_on_unsurely(
    finding: Finding, found: Match, left: Answer, right: Answer
) -> bool:
    """A tally moved on only where it is surely one: else two numbers are two counts."""
    is_corrected = left.fact.is_correction or right.fact.is_correction
    may_move = is_corrected or finding.verdict is not Verdict.UPDATE
    if not may_move and _are_parts(left, right):
        return True
    if not may_move and (_leaps(found, left, right) or _sinks(found, left, right)):
        return True
    if not may_move and _is_another_length(found, left, right):
        return True
    is_told = _tell_one_amount(found, left, right)
    is_unsure = found.rule in _UNSURE and not is_corrected and not is_told
    return finding.verdict is Verdict.UPDATE and is_unsure


def _tell_one_amount(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether both count one sort, or sums that are more than loosely asked."""
    if left.figure.kind == "count":
        return _count_one_sort(found, left, right)
    is_loose_sum = left.figure.kind == "money" and found.rule == "loose"
    return not is_loose_sum or bool(left.signature.acts & right.signature.acts)


def _are_parts(left: Answer, right: Answer) -> bool:
    """Say whether each counts a part of its own: "26 of them", "six of the injured"."""
    scopes = left.signature.scope & right.signature.scope
    return "part" in scopes and not shares_most(left.signature, right.signature)


def tells_a_tally(answer: Answer) -> bool:
    """Say whether the sentence of a figure tells how a count stands by its time."""
    return _TOLD_BY_ITS_TIME.search(answer.sentence) is not None


def moves_on(answer: Answer) -> bool:
    """Say whether a sentence tells that its amount moves, was changed or goes on."""
    is_moving = tells_a_tally(answer) or _runs(answer) or answer.fact.is_correction
    return is_moving or _LASTS_OR_CUT.search(answer.sentence) is not None


def _leaps(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether a count not surely the same would be many times what it was."""
    if found.strength is Strength.STRONG or left.figure.kind not in _LEAPING:
        return False
    one, other = left.fact.interval, right.fact.interval
    bounds = [each for value in (one, other) for each in (value.low, value.high)]
    amounts = [each for each in bounds if isinstance(each, Decimal)]
    if not amounts:
        return False
    times = max(amounts) / max(min(amounts), Decimal(1))
    if moved_on_surely(left, right) or any(map(tells_a_tally, (left, right))):
        return times > _FAR_LEAP
    return times > _LEAP


def _is_another_length(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether a time is of another strike, not one that goes on or was cut."""
    if left.figure.kind != "duration" or found.rule in _SURE:
        return False
    both = left, right
    goes_on = any(map(tells_a_tally, both))
    return not goes_on and not any(_LASTS_OR_CUT.search(one.sentence) for one in both)


def _sinks(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether what no frame knows for a tally is later less than it was.

    Tolls are counted anew; what else is less mostly was another thing, and gifts
    are not taken back. A day may be brought forward.
    """
    if left.figure.kind == DATE:
        return False
    both = left, right
    if found.rule not in _SURE and _falls_far(left, right):
        return True
    is_counted_anew = any(_is_known_tally(one) or tells_a_tally(one) for one in both)
    if is_counted_anew and not _is_an_appeal(left, right):
        return False
    earlier, later = _in_time(left, right)
    if found.rule in _SURE or _TOLD_TO_FALL.search(later.sentence):
        return False
    return later.fact.interval.is_below(earlier.fact.interval)


def _falls_far(left: Answer, right: Answer) -> bool:
    """Say whether a count is later less than half: no toll is counted anew so far.

    What stands so at its time, such as people missing, may fall to nothing; "two crew
    and five passengers" are more than two.
    """
    earlier, later = _in_time(left, right)
    if has_neighbour(later.figure.span, later.report.text):
        return False
    frame = later.signature.known_frame
    if (frame is not None and frame.state) or _TOLD_TO_FALL.search(later.sentence):
        return False
    facts = in_common_unit(earlier.fact, later.fact)
    if facts is None:
        return False
    before, after = facts[0].interval.low, facts[1].interval.high
    if not isinstance(before, Decimal) or not isinstance(after, Decimal):
        return False
    return after < before / 2


def _in_time(left: Answer, right: Answer) -> list[Answer]:
    """Both, what is known for the earlier day first."""
    return sorted((left, right), key=lambda one: str(one.fact.known_on.low))


def _is_known_tally(answer: Answer) -> bool:
    frame = answer.signature.known_frame
    return frame is not None and frame.tally


def _count_one_sort(found: Match, left: Answer, right: Answer) -> bool:
    """Say whether both count the same; of two acts, some sort: "people" are anybody.

    Charges that "involve two women" are no later count of those who gave statements.
    """
    one, other = left.signature.counted, right.signature.counted
    says_whom = found.rule != "reworded" or one not in ANYBODY
    says_what = found.rule != "loose" or _share_a_word(left, right)
    is_one_act = left.signature.frame == right.signature.frame
    is_one_sort = bool(one) and (
        one == other or (is_one_act and are_equals(one, other))
    )
    return is_one_sort and says_whom and says_what


def _share_a_word(left: Answer, right: Answer) -> bool:
    """Say whether two sentences tell of one act, or of one thing beside it."""
    one, other = left.signature, right.signature
    return one.frame == other.frame or bool(one.senses & other.senses)


def moved_on_surely(left: Answer, right: Answer) -> bool:
    """Say whether people of any sort are later more than those of one sort were.

    Five swimmers accused him, then 17 women: whoever the five were, more came. And
    where 44 people were missing, 19 passengers are fewer, whoever else is.
    """
    earlier, later = _in_time(left, right)
    if _fills_up(earlier, later):
        return True
    frame = later.signature.known_frame
    if frame is None or not frame.tally or later.figure.kind != "count":
        return False
    values = earlier.fact.interval, later.fact.interval
    fell = frame.state and values[1].is_below(values[0])
    grew = later.signature.counts_anybody and values[0].is_below(values[1])
    moved = fell or grew
    return moved and earlier.fact.known_on.is_below(later.fact.known_on)


def _is_an_appeal(left: Answer, right: Answer) -> bool:
    """Say whether both tell what was given, one at most in a verb of its own."""
    both = left.signature, right.signature
    known = [one for one in both if one.frame in _APPEALS]
    return bool(known) and all(
        one in known or (one.known_frame is None and one.acts & _RAISING)
        for one in both
    )


def _runs(answer: Answer) -> bool:
    return _RUNNING.search(answer.sentence) is not None


def grew_between(left: Answer, right: Answer) -> Finding | None:
    """The update of an appeal that was at less in the earlier report."""
    earlier, later = _in_time(left, right)
    if not _fills_up(earlier, later):
        return None
    because = "are one appeal at two times: it grew between."
    return find(Verdict.UPDATE, earlier.fact, later.fact, because)


def _fills_up(earlier: Answer, later: Answer) -> bool:
    """Say whether gifts, told by their time, are later more: "now stand at £63,500"."""
    is_told = all(tells_a_tally(one) or _runs(one) for one in (earlier, later))
    if not is_told or not _is_an_appeal(earlier, later):
        return False
    # As printed: "just over £18,000" has no end, though it is hardly much more.
    before, after = earlier.fact.amount.high, later.fact.amount.low
    if not isinstance(before, Decimal) or not isinstance(after, Decimal):
        return False
    grew = before * _LITTLE_MORE < after
    return grew and earlier.fact.known_on.is_below(later.fact.known_on)


def only_time_explains(
    finding: Finding,
    found: Match,
    left: Answer,
    right: Answer,
    facts: tuple[Fact, Fact],
) -> bool:
    """What is not surely one tally has not moved between reports without a day.

    Passes of two players, say: only as one tally at two times could both be true.
    """
    if finding.verdict is not Verdict.COMPATIBLE or _is_one_tally(found, left, right):
        return False
    fixed = compare(*(replace(one, is_tally=False) for one in facts))
    return fixed is None or fixed.verdict is not Verdict.COMPATIBLE


def _is_one_tally(found: Match, left: Answer, right: Answer) -> bool:
    is_tally = all(map(_is_known_tally, (left, right)))
    return is_tally and found.rule not in _UNSURE_WITHOUT_A_DAY
