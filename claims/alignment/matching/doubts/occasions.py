"""Doubts about place and time: another place, another stretch, another time."""

from claims.alignment.frames.words import ONE_TIME
from claims.alignment.matching.strength import Mismatch
from claims.alignment.questions.signature import Signature


def other_places(left: Signature, right: Signature) -> Mismatch | None:
    """Each sentence names a place of its own."""
    if not left.places or not right.places or left.places & right.places:
        return None
    return Mismatch("place", "They name different places.")


def place_unsaid(left: Signature, right: Signature) -> Mismatch | None:
    """Rain is measured in many places: one that names none may mean another."""
    frame = left.known_frame
    if left.kind != "measure" or frame is None or "place" not in frame.roles:
        return None
    if bool(_where(left)) == bool(_where(right)):
        return None
    return Mismatch("unplaced", "Only one says where it was measured.")


def _where(signature: Signature) -> frozenset[object]:
    names = signature.heads.get("place", frozenset())
    return frozenset({*signature.places, *names, *signature.company})


def other_stretch(left: Signature, right: Signature) -> Mismatch | None:
    """What happened since October is more than what happened; a term is a term."""
    if left.since == right.since or left.kind == "duration":
        return None
    return Mismatch("since", "One counts all since a day.")


def ahead(left: Signature, right: Signature) -> Mismatch | None:
    """ "Is planned for May" may be less than "will be in May"."""
    if "planned" not in left.scope ^ right.scope:
        return None
    return Mismatch("ahead", "One says what is planned, the other what will be.")


def may_happen_again(left: Signature, right: Signature) -> Mismatch | None:
    """Two days of what happens often may be of two times."""
    asked = {one.frame for one in (left, right) if one.known_frame is None}
    if left.kind != "date" or asked <= ONE_TIME:
        return None
    return Mismatch("again", "It may have happened more than once.")


def may_be_another(left: Signature, right: Signature) -> Mismatch | None:
    """Two days of what no frame knows need somebody or something definite in common."""
    if left.kind != "date" or left.known_frame is not None:
        return None
    if any(_is_pinned(left, one) and _is_pinned(right, one) for one in left.phrases):
        return None
    return Mismatch("another", "Nothing definite says that it is one event.")


def _is_pinned(signature: Signature, role: str) -> bool:
    return role in signature.named or signature.points_to(role)
