"""Find other wordings of an article's quotations, and align them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

from articles.models import Revision
from claims.alignment.origins.quotations import compare_wordings, shingles
from claims.judging.lookups import other_wordings
from claims.judging.texts import share_texts
from claims.judging.writing import add_shingles
from claims.models import Claim, Comparison, FoundBy, QuoteShingle, Story

_QUOTED = ("direct", "mixed")
_THAT = re.compile(r"^that\s+(?=[“\"‘'])")
_QUOTED_PART = re.compile(r"[“\"]([^”\"]+)[”\"]?")
# Outlets that print the same words are aligned once.
_align = lru_cache(maxsize=1000)(compare_wordings)


def compare_quotations(revision: Revision, story: Story) -> list[Comparison]:
    """Align every quotation with its other wordings; nothing of that is stored yet."""
    quoted = Claim.objects.standing().filter(revision=revision, kind__in=_QUOTED)
    claims = {claim.pk: claim for claim in quoted}
    share_texts(list(claims.values()), revision)
    found = other_wordings(_index(claims.values()))
    others = _standing({pk for wordings in found.values() for pk in wordings})
    made = (
        _compared(claims[one], others[other], story)
        for one, wordings in found.items()
        for other in wordings
        if other in others
    )
    return [comparison for comparison in made if comparison is not None]


def _standing(rows: Iterable[int]) -> dict[int, Claim]:
    found = Claim.objects.standing().filter(pk__in=rows)
    claims = {claim.pk: claim for claim in found}
    share_texts(list(claims.values()))
    return claims


def quoted_words(claim: Claim) -> str:
    """What a claim quotes; of a mixed one only what stands inside the marks.

    "That" before the marks is the outlet's word, not the speaker's.
    """
    if claim.kind != "mixed":
        return _THAT.sub("", claim.content)
    return " … ".join(_QUOTED_PART.findall(claim.content))


def _hash(shingle: str) -> int:
    digest = blake2b(shingle.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _index(claims: Iterable[Claim]) -> dict[int, list[int]]:
    """Renew the shingles of an article's quotations; returns them by claim."""
    hashes = {
        claim.pk: sorted({_hash(one) for one in shingles(quoted_words(claim))})
        for claim in claims
    }
    wanted = {(claim, one) for claim, found in hashes.items() for one in found}
    stored = _stored_shingles(hashes)
    stale = [pk for entry, pk in stored.items() if entry not in wanted]
    QuoteShingle.objects.filter(pk__in=stale).delete()
    add_shingles(sorted(wanted - stored.keys()))
    return hashes


def _stored_shingles(claims: Iterable[int]) -> dict[tuple[int, int], int]:
    rows = QuoteShingle.objects.filter(claim__in=list(claims))
    return {
        (claim, one): pk
        for claim, one, pk in rows.values_list("claim", "shingle", "pk")
    }


def _compared(claim: Claim, other: Claim, story: Story) -> Comparison | None:
    if claim.revision.article_id == other.revision.article_id:
        return None
    left, right = sorted((claim, other), key=lambda one: one.pk)
    found = _align(quoted_words(claim), quoted_words(other))
    if found is None:
        return None
    words = found.words if left is claim else _swapped(found.words)
    return Comparison(
        left_claim=left,
        right_claim=right,
        found_by=FoundBy.MACHINE,
        kind="quote",
        story=story,
        verdict=found.wording,
        reason=found.reason,
        words=list(words),
        withdrawn=False,
    )


def _swapped(words: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The same alignment with left and right changed over."""
    turned = {"insert": "delete", "delete": "insert"}
    return [(turned.get(op, op), right, left) for op, left, right in words]
