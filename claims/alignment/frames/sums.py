"""Frames of sums and ages: donations, fines, bail, profits, prices."""

from claims.alignment.frames.frame import AGE, MONEY, Frame, kinds, pairs
from claims.alignment.words.lemmas import folded

SUMS = (
    Frame(
        name="return",
        kinds=kinds(MONEY),
        triggers=folded("return refund repay"),
        titles=(
            "How much money was returned{event}?",
        ),
        roles={"giver": ("nsubj",), "receiver": ("obl:to", "nmod:to")},
    ),
    Frame(
        name="shortfall",
        kinds=kinds(MONEY),
        triggers=folded("shortfall deficit"),
        titles=("How big is the shortfall{event}?",),
    ),
    Frame(
        name="bail",
        kinds=kinds(MONEY),
        triggers=folded("bail bond"),
        titles=(
            "How high was {bailed}'s bail?",
            "How high was the bail{event}?",
        ),
        roles={"bailed": ("nmod:poss", "nmod:for", "obl:with", "slap obj")},
    ),
    Frame(
        name="fine",
        kinds=kinds(MONEY),
        triggers=folded("fine penalty"),
        roles={"fined": ("fine obj", "fine nsubj:pass", "hit nsubj", "hit nsubj:pass",
                         "lent nsubj", "lent nsubj:pass", "pay nsubj", "nmod:on",
                         "obl:on")},
        titles=(
            "How much was {fined} fined?",
            "How much was the fine{event}?",
        ),
    ),
    Frame(
        name="settle",
        kinds=kinds(MONEY),
        triggers=folded("settle settlement payout compensation compensate damages"),
        roles={"payer": ("settle nsubj", "nmod:poss", "obl:by")},
        titles=(
            "How much did {payer} pay in the settlement?",
            "How much was the settlement{event}?",
        ),
    ),
    Frame(
        name="give",
        kinds=kinds(MONEY),
        triggers=folded(
            "donate donation contribute contribution gift give pledge pocket accept"
            " receive scoop collect grant award subsidy bequest endow bequeath"
        ),
        roles={
            "giver": (
                "donate nsubj", "give nsubj", "contribute nsubj", "pledge nsubj",
                "hand nsubj", "make nsubj", "write nsubj", "put nsubj", "chip nsubj",
                "stump nsubj", "bequeath nsubj", "leave nsubj", "award nsubj",
                "obl:from", "nmod:from", "nmod:poss", "obl:by", "nmod:by",
                "obl:agent",
            ),
            "receiver": (
                "accept nsubj", "receive nsubj", "take nsubj", "get nsubj",
                "pocket nsubj", "secure nsubj", "land nsubj",
                "contribution nmod:poss", "donation nmod:poss",
                "obl:to", "nmod:to", "iobj",
            ),
        },
        titles=(
            "How much did {giver} give {receiver}?",
            "How much did {giver} give?",
            "How much was given to {receiver}?",
            "How much was given{event}?",
        ),
        allowed=("How much may be given?",),
    ),
    Frame(
        name="raise",
        kinds=kinds(MONEY),
        triggers=folded("raise fundraise fundraising"),
        roles={"raiser": ("raise nsubj",)},
        titles=(
            "How much has {raiser} raised?",
            "How much was raised{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="profit",
        kinds=kinds(MONEY),
        triggers=folded("profit earnings")
        | pairs("make-quarter earn-quarter make-profit"),
        roles={"company": ("nmod:poss", "nmod:at", "report nsubj", "nmod:of",
                           "make nsubj", "earn nsubj", "post nsubj")},
        titles=(
            "How much profit did {company} make?",
            "How much was the profit{event}?",
        ),
    ),
    Frame(
        name="debt",
        kinds=kinds(MONEY),
        triggers=folded("debt owe arrears"),
        roles={"debtor": ("owe nsubj", "nmod:poss", "lent nsubj", "nmod:of")},
        titles=(
            "How much does {debtor} owe?",
            "How high is the debt{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="overspend",
        kinds=kinds(MONEY),
        triggers=folded("overspend overspent overspending deficit shortfall"),
        roles={"spender": ("overspend nsubj", "overspent nsubj", "nmod:poss",
                           "nmod:by", "have nsubj", "nmod:at", "run nsubj")},
        titles=(
            "By how much did {spender} overspend?",
            "How high is the deficit{event}?",
        ),
    ),
    Frame(
        name="revenue",
        kinds=kinds(MONEY),
        triggers=folded("revenue sales turnover"),
        roles={"company": ("nmod:poss", "nmod:at", "report nsubj", "nmod:of")},
        titles=(
            "How much did {company} take in?",
            "How much was the revenue{event}?",
        ),
    ),
    Frame(
        name="seize",
        kinds=kinds(MONEY),
        triggers=folded("seize confiscate impound seizure confiscation"),
        titles=("How much was seized{event}?",),
        tally=True,
    ),
    Frame(
        name="steal",
        kinds=kinds(MONEY),
        triggers=folded("steal embezzle misappropriate siphon divert theft haul loot"),
        titles=(
            "How much was taken{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="ransom",
        kinds=kinds(MONEY),
        triggers=folded("ransom extort"),
        titles=("How high was the ransom{event}?",),
    ),
    Frame(
        name="sue",
        kinds=kinds(MONEY),
        triggers=folded("sue lawsuit damages"),
        titles=("How much is {sued} sued for?", "How much is asked in court{event}?"),
        roles={"sued": ("sue obj", "sue nsubj:pass")},
        standings=frozenset({"planned"}),
    ),
    Frame(
        name="insure",
        kinds=kinds(MONEY),
        triggers=folded("insure"),
        titles=(
            "For how much was {thing} insured?",
            "For how much was it insured{event}?",
        ),
        roles={"thing": ("insure nsubj:pass", "insure obj")},
    ),
    Frame(
        name="sell",
        kinds=kinds(MONEY),
        triggers=folded("sell buy purchase fetch sale"),
        titles=(
            "For how much was {thing} sold?",
            "For how much was it sold{event}?",
        ),
        roles={
            "thing": (
                "sell nsubj", "sell nsubj:pass", "sell obj", "buy obj",
                "buy nsubj:pass", "sign obj", "purchase obj", "fetch nsubj",
                "sale nmod:of",
            )
        },
    ),
    Frame(
        name="cost",
        kinds=kinds(MONEY),
        triggers=folded("cost price budget bill toll fare"),
        roles={
            "thing": ("cost nsubj", "nmod:of", "nmod:for", "nmod:poss"),
        },
        titles=(
            "How much does {thing} cost?",
            "How much does it cost{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="worth",
        kinds=kinds(MONEY),
        triggers=folded("worth value estimate"),
        titles=(
            "How much is it worth{event}?",
        ),
    ),
    Frame(
        name="pay",
        kinds=kinds(MONEY),
        triggers=folded("pay payment salary wage fee earn"),
        roles={
            "payer": ("pay nsubj", "obl:by", "obl:from", "nmod:from"),
            "payee": ("pay obj", "pay nsubj:pass", "pay iobj", "earn nsubj",
                      "obl:to", "nmod:to", "nmod:poss"),
        },
        titles=(
            "How much did {payer} pay {payee}?",
            "How much did {payer} pay?",
            "How much was {payee} paid?",
            "How much was paid{event}?",
        ),
    ),
)  # fmt: skip

AGE_FRAME = Frame(
    name="age",
    kinds=kinds(AGE),
    triggers=frozenset(),
    titles=("How old is {bearer}?",),
    roles={"bearer": ("nsubj", "nmod", "amod", "appos", "nummod", "obl", "parataxis")},
)
