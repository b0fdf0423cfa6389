"""Outlets by name: the same name is the same outlet, an unknown one is none."""

from collections.abc import Collection, Mapping

from django.utils.text import slugify

from articles.models import Outlet


def outlet_named(name: str) -> Outlet:
    """The outlet of this name, whatever its capitals; a new one if need be."""
    name = " ".join(name.split())
    known = Outlet.objects.filter(name__iexact=name)
    while (found := known.first()) is None:
        # Somebody may make it, or take the slug, at this moment: then look again.
        new = Outlet(name=name, slug=_free_slug(name))
        Outlet.objects.bulk_create([new], ignore_conflicts=True)
    return found


def outlets_named(names: Collection[str]) -> Mapping[str, Outlet]:
    """The outlets of these names, by folded name, made in a fixed order."""
    return {name.casefold(): outlet_named(name) for name in sorted(set(names))}


def _free_slug(name: str) -> str:
    base = slugify(name)[:190] or "outlet"
    taken = set(
        Outlet.objects.filter(slug__startswith=base).values_list("slug", flat=True)
    )
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (base, *numbered) if slug not in taken)
