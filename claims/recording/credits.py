"""Whom a text credits for its claims and figures, found again by the place of it."""

from collections.abc import Sequence
from dataclasses import replace

from articles.metadata.credits import CreditLine, credit_lines
from articles.metadata.outlet_names import may_be, outlet_key
from articles.models import Outlet, Revision
from claims.alignment.origins.credits import Credited, credited
from claims.models import Credit
from claims.reading import Reading

_RENEWED = ["outlet", "key", "reach", "is_certain"]


def record_credits(revision: Revision, reading: Reading) -> Credited:
    """Store the credits; returns their rows by number of claim and of figure.

    An outlet that cites itself credits nobody. What is no longer printed is deleted,
    and whatever it held for stands on its own again.
    """
    outlet = revision.article.outlet
    own = outlet_key(outlet.name) if outlet else ""
    every = credit_lines(revision.text)
    lines = _sure_of_known([line for line in every if not may_be(line.key, own)])
    rows = _store(revision, lines)
    found = credited(revision.text, lines, reading)
    return Credited(
        {claim: rows[at] for claim, at in found.claims.items()},
        {figure: rows[at] for figure, at in found.figures.items()},
    )


def _sure_of_known(lines: Sequence[CreditLine]) -> list[CreditLine]:
    """The same lines; a name that an outlet here bears is certain to be one's."""
    unsure = [line.outlet for line in lines if not line.is_certain]
    names = {name[:1].upper() + name[1:] for name in unsure}
    names |= {name.removeprefix("The ") for name in names}
    if not names:
        return [*lines]
    found = Outlet.objects.filter(name__in=names).values_list("name", flat=True)
    known = {outlet_key(name) for name in found}
    return [
        replace(line, is_certain=line.is_certain or line.key in known) for line in lines
    ]


def _store(revision: Revision, lines: Sequence[CreditLine]) -> list[int]:
    """The rows of these lines, in their order."""
    stored = Credit.objects.bulk_create(
        [_row(revision, line) for line in lines],
        update_conflicts=True,
        unique_fields=["revision", "start", "end"],
        update_fields=_RENEWED,
    )
    ids = [row.pk for row in stored]
    Credit.objects.filter(revision=revision).exclude(pk__in=ids).delete()
    return ids


def _row(revision: Revision, line: CreditLine) -> Credit:
    return Credit(
        revision=revision,
        outlet=line.outlet,
        key=line.key[:200],
        reach=line.reach,
        is_certain=line.is_certain,
        start=line.start,
        end=line.end,
    )
