"""Frames that ask nearly the same: reports use one or the other."""

from claims.alignment.questions.signature import Signature
from claims.alignment.words.lemmas import fold
from claims.alignment.words.synonyms import same_sense

# Frames that reports use in turn: who is shot is hurt.
_RELATED = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "shoot/injure", "stab/injure", "pay/settle", "pay/give", "give/raise",
        "worth/sell", "worth/cost", "worth/steal", "pay/cost", "attend/visit",
        "cost/sell", "sign/member", "strike/attend", "pay/sell", "pay/fine",
        "pay/ransom", "rescue/free", "treat/injure", "treat/infect", "give/settle",
        "late/out of use", "closed for/out of use", "trial on/hearing on", "give/sell",
        "prize/give", "prize/pay", "invest/cost", "invest/pay", "set aside/give",
        "set aside/cost", "loan/give", "loan/debt", "rent/pay", "rent/cost",
        "debt/overspend", "debt/shortfall", "overspend/shortfall",
        "vanished on/stolen on", "vanished on/escaped on", "crash on/sunk on",
    )
)  # fmt: skip
# What becomes of all aboard, and the sense of "aboard", "on board", "carry".
_FATES = frozenset({"rescue", "kill", "evacuate", "injure"})
_ABOARD = frozenset({same_sense(fold("carry")), fold("crew")})


def are_related(left: Signature, right: Signature) -> bool:
    """Say whether two frames are used in turn, or one tells the fate of all aboard."""
    return {left.frame, right.frame} in _RELATED or are_of_all_aboard(left, right)


def are_of_all_aboard(left: Signature, right: Signature) -> bool:
    """Say whether one tells what became of all aboard: "all 41 on board were saved"."""
    return any(
        one.frame == "aboard"
        and other.frame in _FATES
        and other.is_whole
        and bool(_words(other) & _words(one) & _ABOARD)
        for one, other in ((left, right), (right, left))
    )


def _words(signature: Signature) -> frozenset[str]:
    """The words of a figure's sentence with what it counts: "all eight crew"."""
    return signature.context | {signature.counted}
