"""Frames of sums that are won, offered, lent, invested or set aside: no gifts."""

from claims.alignment.frames.frame import MONEY, Frame, kinds, pairs
from claims.alignment.words.lemmas import folded

OUTLAYS = (
    Frame(
        name="prize",
        kinds=kinds(MONEY),
        triggers=folded("prize jackpot purse"),
        roles={"winner": ("win nsubj", "scoop nsubj", "land nsubj")},
        titles=("How much did {winner} win?", "How high was the prize{event}?"),
    ),
    Frame(
        name="reward",
        kinds=kinds(MONEY),
        triggers=folded("reward bounty"),
        titles=("How high is the reward{event}?",),
    ),
    Frame(
        name="loan",
        kinds=kinds(MONEY),
        triggers=folded("loan lend borrow mortgage overdraft"),
        roles={
            "lender": ("lend nsubj",),
            "borrower": ("borrow nsubj",),
        },
        titles=(
            "How much did {borrower} borrow?",
            "How much did {lender} lend?",
            "How much was lent{event}?",
        ),
    ),
    Frame(
        name="invest",
        kinds=kinds(MONEY),
        triggers=folded("invest investment plough plow"),
        roles={
            "investor": ("invest nsubj", "plough nsubj", "plow nsubj", "nmod:by"),
        },
        titles=(
            "How much is {investor} investing?",
            "How much is invested{event}?",
        ),
    ),
    Frame(
        name="set aside",
        kinds=kinds(MONEY),
        triggers=folded("earmark allocate allot ringfence ring-fence")
        | pairs("set-aside"),
        roles={"payer": ("earmark nsubj", "allocate nsubj", "allot nsubj")},
        titles=(
            "How much has {payer} set aside?",
            "How much was set aside{event}?",
        ),
    ),
    Frame(
        name="rent",
        kinds=kinds(MONEY),
        triggers=folded("rent lease"),
        titles=("How high is the rent{event}?",),
    ),
)
