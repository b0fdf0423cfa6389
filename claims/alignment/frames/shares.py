"""Frames of shares: polls, turnout, prices, what is done of a whole."""

from claims.alignment.frames.frame import PERCENT, Frame, kinds, pairs
from claims.alignment.words.lemmas import folded

# Who is polled says what he would do.
POLLED = frozenset({"planned"})

SHARES = (
    Frame(
        name="turnout",
        kinds=kinds(PERCENT),
        triggers=folded("turnout turn-out") | pairs("turn-voter cast-ballot"),
        titles=("What share{of} turned out to vote{event}?",),
        tally=True,
        event=True,
    ),
    Frame(
        name="share of the vote",
        kinds=kinds(PERCENT),
        triggers=frozenset(),
        roles={
            "candidate": tuple(
                f"{verb} nsubj"
                for verb in "win take get poll secure garner receive".split()
            )
        },
        titles=("What share of the vote did {candidate} win?",),
        tally=True,
        several=True,
    ),
    Frame(
        name="stake",
        kinds=kinds(PERCENT),
        triggers=folded("stake shareholding"),
        roles={"holder": ("buy nsubj", "take nsubj", "acquire nsubj", "hold nsubj",
                          "own nsubj", "sell nsubj", "have nsubj")},
        titles=(
            "How large is {holder}'s stake?",
            "How large is the stake{event}?",
        ),
        standings=frozenset({"planned"}),
        tally=True,
    ),
    Frame(
        name="unemployment",
        kinds=kinds(PERCENT),
        triggers=folded("unemployment jobless joblessness unemployed"),
        titles=("How high is unemployment{event}?",),
        tally=True,
    ),
    Frame(
        name="inflation",
        kinds=kinds(PERCENT),
        triggers=folded("inflation consumer-price"),
        titles=("How high is inflation{event}?",),
        tally=True,
    ),
    Frame(
        name="contained",
        kinds=kinds(PERCENT),
        triggers=folded("contain containment"),
        roles={"fire": ("contain nsubj", "contain nsubj:pass", "nmod:of")},
        titles=(
            "How much of {fire} has been contained?",
            "How much of the fire has been contained?",
        ),
        tally=True,
        event=True,
        state=True,
    ),
    Frame(
        name="effective",
        kinds=kinds(PERCENT),
        triggers=folded("effective efficacy effectiveness"),
        roles={"means": ("effective nsubj", "nmod:of", "nmod:poss", "efficacy nsubj")},
        titles=("How effective is {means}?", "How effective is it?"),
    ),
    Frame(
        name="rate moved",
        kinds=kinds(PERCENT),
        triggers=frozenset(),
        titles=("By how much was the rate moved{event}?",),
        event=True,
    ),
    Frame(
        name="rate",
        kinds=kinds(PERCENT),
        triggers=frozenset(),
        titles=("How high is the rate{event}?",),
    ),
    Frame(
        name="risk",
        kinds=kinds(PERCENT),
        triggers=folded("likely"),
        titles=("By how much does the risk change{event}?",),
    ),
    Frame(
        name="jobs shed",
        kinds=kinds(PERCENT),
        triggers=frozenset(),
        titles=("What share of the jobs will go{event}?",),
        standings=frozenset({"planned"}),
        event=True,
    ),
    Frame(
        name="died of all",
        kinds=kinds(PERCENT),
        triggers=folded("mortality"),
        titles=("What share{of} died{event}?",),
    ),
    Frame(
        name="oppose",
        kinds=kinds(PERCENT),
        triggers=folded("oppose opposition reject against disapprove"),
        roles={"thing": ("oppose obj", "reject obj", "nmod:to", "obl:to",
                         "obl:against", "nmod:against")},
        titles=("What share{of} oppose {thing}?", "What share{of} are against it?"),
        standings=POLLED,
        tally=True,
    ),
    Frame(
        name="support",
        kinds=kinds(PERCENT),
        triggers=folded("support back favor favour backing approve approval")
        | pairs("put-survey put-poll"),
        roles={"thing": ("support obj", "back obj", "favor obj", "favour obj",
                         "nmod:for", "obl:for", "approve obl:of", "percent obj",
                         "percent nmod", "back nmod", "put obj", "stand nsubj",
                         "poll nsubj")},
        titles=("What share{of} support {thing}?", "What share{of} are in favor?"),
        standings=POLLED,
        tally=True,
    ),
)  # fmt: skip
