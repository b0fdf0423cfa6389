"""Hold the reader of this code against what editors decided, keeping nothing of it.

The passages are read and recorded anew inside a transaction that is undone, and
compared by the rules alone: a decision on a pair does not help with that pair.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from django.db import transaction

from claims import belt, recording
from claims.alignment.origins.quotations import compare_wordings
from claims.alignment.verdicts.comparing import decide
from claims.cases import decided, right_verdicts
from claims.judging.answers import stored_answer
from claims.judging.explaining import share_a_story
from claims.judging.quotations import quoted_words
from claims.models import (
    Claim,
    Comparison,
    EntityDistinction,
    Figure,
    FoundBy,
    NameChange,
    Run,
)
from claims.models.runs import Examination
from claims.names.matching import same_bearer
from claims.wording import on_one_line

# Pairs whose texts are in memory together.
AT_ONCE: Final = 20
Side = TypeVar("Side", Claim, Figure)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a decision asks for: right before, right now; told in `words`."""

    words: str
    href: str
    was_right: bool
    is_right: bool

    @property
    def outcome(self) -> str:
        """Kept, gained, broken or missed."""
        if self.was_right:
            return "kept" if self.is_right else "broken"
        return "gained" if self.is_right else "missed"


def ask(version: str) -> Examination:
    """Put an examination of a version in line, also of one examined before."""
    return Examination.objects.update_or_create(
        version=version, defaults={"found": None}
    )[0]


def examine(examination: Examination) -> None:
    """Find out, and note it; a worker that runs other code leaves it waiting."""
    if examination.version != belt.reader_version():
        return
    examination.found = told(list(answers()))
    examination.save(update_fields=["found"])


def told(given: Sequence[Answer]) -> dict[str, Any]:
    """How many stay right, and each that is gained, broken or missed."""
    found: dict[str, Any] = {"kept": sum(one.outcome == "kept" for one in given)}
    for outcome in ("gained", "broken", "missed"):
        rows = [one for one in given if one.outcome == outcome]
        found[outcome] = [[one.words, one.href] for one in rows]
    return found


def answers() -> Iterator[Answer]:
    """What the reader of this code says to every decision on a pair or on names."""
    pairs = list(decided().with_sides())
    for at in range(0, len(pairs), AT_ONCE):
        yield from _read_anew(pairs[at : at + AT_ONCE])
    yield from _names()


def _read_anew(pairs: Sequence[Comparison]) -> list[Answer]:
    texts = {side.revision.pk: side.revision for row in pairs for side in row.sides}
    readings = belt.reader().read_many(belt.request_for(one) for one in texts.values())
    made = list(zip(texts.values(), readings, strict=True))
    before = {row.pk: _said_before(row) for row in pairs}
    with transaction.atomic():
        run = Run.objects.create(version=belt.reader_version())
        for revision, reading in made:
            recording.record(revision, reading, run)
        found = [_answer(row, before[row.pk], _says_now(row)) for row in pairs]
        transaction.set_rollback(True)
    return found


def _said_before(pair: Comparison) -> str | None:
    """The machine's verdict that was decided on, or that it had beside a flag."""
    if pair.found_by == FoundBy.MACHINE:
        return pair.verdict
    sides = ("left_figure", "right_figure", "left_claim", "right_claim")
    same = {side: getattr(pair, f"{side}_id") for side in sides}
    machine = Comparison.objects.standing().filter(found_by=FoundBy.MACHINE, **same)
    return machine.values_list("verdict", flat=True).first()


def _says_now(pair: Comparison) -> str | None:
    """The verdict of the rules on what is read now where both sides stood."""
    if pair.left_figure is not None and pair.right_figure is not None:
        return _of_figures(_again(pair.left_figure), _again(pair.right_figure))
    if pair.left_claim is not None and pair.right_claim is not None:
        return _of_claims(_again(pair.left_claim), _again(pair.right_claim))
    return None


def _again(side: Side) -> Side | None:
    """What the new reading found at its place, the longest first."""
    rows = type(side)._default_manager.filter(
        revision=side.revision,
        withdrawn=False,
        start__lt=side.end,
        end__gt=side.start,
    )
    if isinstance(side, Figure):
        rows = rows.filter(kind=side.kind)
    found = list(rows.select_related("revision__article__outlet"))
    return max(found, key=lambda row: row.end - row.start, default=None)


def _of_figures(left: Figure | None, right: Figure | None) -> str | None:
    if left is None or right is None:
        return None
    one, other = stored_answer(left), stored_answer(right)
    if one is None or other is None:
        return None
    found = decide(one, other, one_story=share_a_story(left, right)).finding
    return str(found.verdict) if found else None


def _of_claims(left: Claim | None, right: Claim | None) -> str | None:
    if left is None or right is None:
        return None
    found = compare_wordings(quoted_words(left), quoted_words(right))
    return str(found.wording) if found else None


def _answer(pair: Comparison, before: str | None, now: str | None) -> Answer:
    right = right_verdicts(pair)
    sides = " and ".join(f"“{_words(side)}”" for side in pair.sides)
    about = pair.question.text if pair.question else pair.title
    verdicts = f"{before or 'not compared'} before, {now or 'not compared'} now"
    words = f"{about} {sides}: {verdicts}; an editor said “{pair.get_status_display()}”"
    return Answer(words, pair.get_absolute_url(), before in right, now in right)


def _words(side: Claim | Figure) -> str:
    words = side.wording if isinstance(side, Figure) else side.content
    return on_one_line(words)[:80]


def _names() -> Iterator[Answer]:
    """Merges must be found by the names alone; what was told apart must stay apart."""
    for change in _changes(NameChange.Act.MERGE):
        one, other = change.kept, change.other
        is_one = same_bearer(one.name, other.name, one.type) is not None
        words = f"“{other.name}” is “{one.name}”, an editor said"
        yield Answer(words, one.get_absolute_url(), was_right=False, is_right=is_one)
    split = {(row.kept_id, row.other_id) for row in _changes(NameChange.Act.SPLIT)}
    for told_apart in EntityDistinction.objects.select_related("left", "right"):
        one, other = told_apart.left, told_apart.right
        is_one = same_bearer(one.name, other.name, one.type) is not None
        words = f"“{other.name}” is not “{one.name}”, an editor said"
        was_one = bool({(one.pk, other.pk), (other.pk, one.pk)} & split)
        href = one.get_absolute_url()
        yield Answer(words, href, was_right=not was_one, is_right=not is_one)


def _changes(act: str) -> Sequence[NameChange]:
    rows = NameChange.objects.filter(act=act, undone_at=None)
    return list(rows.select_related("kept", "other"))
