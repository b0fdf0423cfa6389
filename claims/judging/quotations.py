"""Find other wordings of an article's quotations, and align them."""

import re
from collections.abc import Sequence
from hashlib import blake2b

from django.db.models import Count

from articles.models import Revision
from claims.alignment.quotations import WordingFinding, compare_wordings, shingles
from claims.models import Claim, Comparison, FoundBy, QuoteShingle, Story

_CANDIDATES = 40
_SHARED_SHINGLES = 2
_QUOTED = ("direct", "mixed")
_QUOTED_PART = re.compile(r"[“\"]([^”\"]+)[”\"]?")


def compare_quotations(revision: Revision, story: Story) -> list[int]:
    """Align every quotation with its other wordings; returns the comparisons."""
    kept = []
    quoted = Claim.objects.standing().filter(revision=revision, kind__in=_QUOTED)
    for claim in quoted.with_passage():
        hashes = _index(claim)
        for other in _other_wordings(claim, hashes):
            finding = compare_wordings(quoted_words(claim), quoted_words(other))
            if finding is not None:
                kept.append(_store(claim, other, story, finding))
    return kept


def quoted_words(claim: Claim) -> str:
    """What a claim quotes; of a mixed one only what stands inside the marks."""
    if claim.kind != "mixed":
        return claim.content
    return " … ".join(_QUOTED_PART.findall(claim.content))


def _hash(shingle: str) -> int:
    digest = blake2b(shingle.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _index(claim: Claim) -> list[int]:
    """Renew the claim's shingles; returns them."""
    hashes = sorted({_hash(one) for one in shingles(quoted_words(claim))})
    claim.shingles.exclude(shingle__in=hashes).delete()
    QuoteShingle.objects.bulk_create(
        [QuoteShingle(claim=claim, shingle=one) for one in hashes],
        ignore_conflicts=True,
    )
    return hashes


def _other_wordings(claim: Claim, hashes: Sequence[int]) -> list[Claim]:
    """Quotations of other articles that share runs of words with this one."""
    sharing = (
        QuoteShingle.objects.filter(shingle__in=hashes)
        .exclude(claim__revision__article=claim.revision.article)
        .values("claim")
        .annotate(shared=Count("pk"))
        .filter(shared__gte=_SHARED_SHINGLES)
        .order_by("-shared", "claim")
    )
    ids = [row["claim"] for row in sharing[:_CANDIDATES]]
    return list(Claim.objects.standing().with_passage().filter(pk__in=ids))


def _store(left: Claim, right: Claim, story: Story, found: WordingFinding) -> int:
    swapped = right.pk < left.pk
    first, second = (right, left) if swapped else (left, right)
    row, _ = Comparison.objects.update_or_create(
        left_claim=first,
        right_claim=second,
        found_by=FoundBy.MACHINE,
        defaults={
            "kind": "quote",
            "story": story,
            "verdict": found.wording,
            "reason": found.reason,
            "words": _swapped(found.words) if swapped else list(found.words),
            "withdrawn": False,
        },
    )
    return row.pk


def _swapped(words: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The same alignment with left and right changed over."""
    turned = {"insert": "delete", "delete": "insert"}
    return [(turned.get(op, op), right, left) for op, left, right in words]
