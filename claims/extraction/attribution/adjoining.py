"""Tell what stands side by side in a text, with marks and no words between."""

from claims.extraction.attribution.drafts import Draft

# The most characters between two things without words between them.
REACH = 10


def is_bare(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) holds neither words nor a new paragraph."""
    return 0 <= end - start <= REACH and not any(
        character.isalnum() or character == "\n" for character in text[start:end]
    )


def follows(text: str, end: int, one: Draft) -> bool:
    """Say whether nothing but a source stands between the place `end` and a cue."""
    cue = one.cue[0][0]
    if cue < end:
        return False
    starts = [start for start, _ in one.source if start >= end]
    return is_bare(text, end, min([cue, *starts]))
