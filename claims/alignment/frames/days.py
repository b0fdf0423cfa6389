"""Frames of days: when somebody made a statement, was elected, died, resigned."""

from claims.alignment.frames.frame import DATE, Frame, each_with_each, kinds, pairs
from claims.alignment.words.lemmas import folded

DAYS = (
    Frame(
        name="resignation",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("resign resignation quit step-down stand-down")
        | pairs("leave-office leave-post leave-job quit-post quit-job"),
        roles={"resigning": ("resign nsubj", "quit nsubj", "step down nsubj",
                             "stand down nsubj", "bow nsubj", "lent nsubj",
                             "resignation nmod:of", "departure nmod:of",
                             "nmod:poss")},
        titles=(
            "When did {resigning} resign?",
            "When was the resignation{event}?",
        ),
    ),
    Frame(
        name="dismissed on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("sack oust sacking ouster")
        | each_with_each(
            "dismiss fire remove axe",
            "coach manager head director chief minister officer teacher boss executive",
        )
        | pairs("lose-job"),
        roles={"dismissed": ("sack obj", "sack nsubj:pass", "oust obj",
                             "oust nsubj:pass", "dismiss obj", "dismiss nsubj:pass",
                             "fire obj", "fire nsubj:pass", "remove obj",
                             "remove nsubj:pass", "lose nsubj", "nmod:of",
                             "nmod:poss")},
        titles=("When was {dismissed} dismissed?", "When was the dismissal{event}?"),
    ),
    Frame(
        name="statement",
        kinds=kinds(DATE),
        triggers=folded("statement letter"),
        roles={
            "author": ("nsubj", "nsubj:pass", "nmod:poss", "nmod:by", "obl:by",
                       "obl:agent", "nmod:from", "nmod:of"),
        },
        titles=(
            "On which day did {author} release the {document}?",
            "On which day was the {document} released?",
        ),
    ),
    Frame(
        name="election",
        kinds=kinds(DATE),
        triggers=folded("elect election") | pairs("win-seat"),
        roles={"elected": ("win nsubj", "elect nsubj:pass", "elect obj",
                           "nmod:of", "nmod:poss")},
        titles=(
            "When was {elected} elected?",
            "When was the election{event}?",
        ),
    ),
    Frame(
        name="arrested on",
        kinds=kinds(DATE),
        triggers=folded("arrest detain"),
        roles={"arrested": ("arrest obj", "arrest nsubj:pass", "nmod:of",
                            "nmod:poss", "arrest nsubj", "take nsubj:pass",
                            "pick nsubj:pass", "detain nsubj:pass", "detain obj")},
        titles=(
            "When was {arrested} arrested?",
            "When was the arrest{event}?",
        ),
    ),
    Frame(
        name="charged on",
        kinds=kinds(DATE),
        triggers=folded("charge indict"),
        roles={"charged": ("charge obj", "charge nsubj:pass", "indict obj",
                           "indict nsubj:pass", "nmod:against")},
        titles=(
            "When was {charged} charged?",
            "When were the charges brought{event}?",
        ),
    ),
    Frame(
        name="death on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("die death kill"),
        roles={"dead": ("die nsubj", "die nsubj:pass", "pass nsubj", "kill obj",
                        "kill nsubj:pass", "nmod:of", "nmod:poss")},
        titles=(
            "When did {dead} die?",
            "When was the death{event}?",
        ),
    ),
    Frame(
        name="birth",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("born birth"),
        roles={"born": ("bear nsubj:pass", "nmod:of", "nmod:poss")},
        titles=(
            "When was {born} born?",
            "When was the birth{event}?",
        ),
    ),
)  # fmt: skip
