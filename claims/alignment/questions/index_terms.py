"""The terms by which an index finds the questions that a figure may answer."""

from claims.alignment.questions.signature import Signature


def index_terms(signature: Signature, story: int) -> list[str]:
    """What an index is asked for: same kind and frame, one entity or word shared.

    Inside one story also what is told there in other words: kind and acts alone.
    """
    start = f"{signature.kind} {signature.frame}"
    near = sorted(signature.focus or signature.company)
    words = sorted(signature.topics)
    terms = [f"{start} e{entity}" for entity in near]
    terms += [f"{start} w {word}" for word in words]
    return terms + _story_terms(signature, story)


def _story_terms(signature: Signature, story: int) -> list[str]:
    start = f"{signature.kind} s{story}"
    told = sorted(signature.acts | signature.themes)
    return [start, *(f"{start} {one}" for one in told)]
