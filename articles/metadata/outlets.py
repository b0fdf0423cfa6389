"""Which outlet published a text, where the text itself says so.

A line that credits the outlet's own people names it, and so do an agency's
dateline and its own caption. "She told AFP" only proposes: papers print an
agency's interviews too, so an outlet that is told something stays a proposal.
"""

import re
from collections import Counter

from articles.metadata.known import Known
from articles.metadata.lines import Line, head_of
from articles.metadata.newsrooms import AGENCIES, NEWSROOM, full_name

_SEARCHED = 200_000
_CAPTIONS_WITHIN = 4
_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))

_CONTRIBUTED = re.compile(
    rf"{NEWSROOM}['’]s? (?:[A-Z][\w.'’-]{{0,30}}[ ,]+(?:and )?){{1,12}}"
    r"(?:also )?(?:contributed|reported|helped)\b"
)
_STAFF = re.compile(
    rf"(?:^|\n)\s*[Bb]y (?:[A-Z][\w.'’-]{{0,30}} ?){{1,5}}, {NEWSROOM}\s*(?:\n|$)"
)
_DATELINE = re.compile(
    rf"^[A-Z][A-Z .,'’/-]{{2,40}}(?:, [A-Za-z.]+ \d{{1,2}}(?:, \d{{4}})?)? "
    rf"?\((?P<newsroom>{_AGENCY})\) ?[-–—]"
)
_BARE_DATELINE = re.compile(rf"^\((?P<newsroom>{_AGENCY})\) ?[-–—]")
_OWN_CAPTION = re.compile(rf"\((?P<newsroom>{_AGENCY})(?:/File)? ?/ ?[^()\n]{{2,80}}\)")
_PHOTO_CREDIT = re.compile(
    rf"\((?P<newsroom>{_AGENCY}) (?:Photo|Images?)\b[^()\n]{{0,80}}\)"
)
_TOLD = re.compile(rf"\b(?:told|comment(?:ed)? to|statement to) {NEWSROOM}")


def infer_outlet(text: str, given: str = "") -> Known:
    """Say which outlet a text is from; an unknown one stays unknown."""
    if given:
        return Known(given, "given")
    text = text[:_SEARCHED]
    head = head_of(text)
    return (
        _credited(text)
        or _from_dateline(head)
        or _from_caption(head)
        or _proposed(text, head)
        or Known("", "unknown", "Nothing in the text says which outlet it is from.")
    )


def _credited(text: str) -> Known | None:
    for pattern in (_CONTRIBUTED, _STAFF):
        if match := pattern.search(text):
            words = match.group().strip()
            why = f"The text credits the outlet's own staff: “{words}”."
            return Known(full_name(match["newsroom"]), "inferred", why)
    return None


def _from_dateline(head: list[Line]) -> Known | None:
    for line in head:
        match = _DATELINE.match(line.words) or _BARE_DATELINE.match(line.words)
        if match:
            why = f"It opens with an agency's dateline: “{match.group()}”."
            return Known(full_name(match["newsroom"]), "inferred", why)
    return None


def _from_caption(head: list[Line]) -> Known | None:
    for line in head[:_CAPTIONS_WITHIN]:
        if match := _OWN_CAPTION.search(line.words):
            why = (
                f"Its caption is credited in the agency's own form: “{match.group()}”."
            )
            return Known(full_name(match["newsroom"]), "inferred", why)
    return None


def _proposed(text: str, head: list[Line]) -> Known | None:
    """Propose the one newsroom the text says it was told something by or for."""
    photos = (_PHOTO_CREDIT.search(line.words) for line in head[:_CAPTIONS_WITHIN])
    matches = [*_TOLD.finditer(text), *(match for match in photos if match)]
    found = Counter(full_name(match["newsroom"]) for match in matches)
    if not found:
        return None
    if len(found) > 1:
        names = ", ".join(sorted(found))
        return Known("", "unknown", f"The text was told by several: {names}.")
    (name,) = found
    why = f"The text says “{matches[0].group()}”, which names no outlet for sure."
    return Known(name, "doubtful", why)
