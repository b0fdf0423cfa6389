"""Frames: the questions newsrooms compare most, as data anyone can read.

A frame gathers the words that ask the same thing ("killed", "dead", "death
toll"), says whether its answer may grow between reports (a tally) or is fixed
(the day of a statement), who fills which role, and how the question is put.
The idea is FrameNet's (Baker, Fillmore and Lowe 1998); the list is our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

COUNT, MONEY, DATE, AGE = "count", "money", "date", "age"


@dataclass(frozen=True, slots=True)
class Frame:
    """One thing that figures answer.

    `triggers` are lemmas of predicates or nouns. `roles` names the roles whose
    fillers must agree, each with the relations that mark it; a relation may be
    bound to a trigger: "accept nsubj". `counted` are the nouns that may be
    counted (none: any). `title` is the question, with role names in braces.
    """

    name: str
    kinds: frozenset[str]
    triggers: frozenset[str]
    title: str
    tally: bool = False
    counted: frozenset[str] = frozenset()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # An event of its own: reports of one affair that name no role still mean it.
    event: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSONS = _words(
    "person people human individual victim adult man woman boy girl child kid teen"
    " teenager youth student pupil worker employee passenger resident civilian"
    " officer soldier migrant patient survivor accuser protester demonstrator"
    " suspect member other life body baby toddler driver player tourist villager"
    " miner firefighter fan guest customer client colleague model actress athlete"
)
# What a person does to another that accusations are about.
WRONGDOING = _words(
    "assault harass abuse rape molest grope attack bully exploit mistreat touch"
    " kiss drug force coerce lick stalk defraud cheat intimidate misconduct"
    " harassment fondle proposition threaten"
)
SPEECH = _words("say tell claim allege testify report state describe accuse recount")
# A governing verb of this kind only presents the counted: it adds no scope.
LIGHT = _words(
    "be have include there say tell report add note according see find do get"
    " become remain make confirm announce face come go say take call put number"
)

FRAMES = (
    Frame(
        name="accuse",
        kinds=frozenset({COUNT}),
        triggers=_words("accuse accuser allege allegation complainant accusation"),
        counted=PERSONS,
        roles={
            "accused": (
                "accuse obj", "accuse nsubj:pass", "wrong nsubj", "wrong obl:by",
                "wrong obl:agent", "obl:against", "nmod:against", "accuser nmod:poss",
                "accuser nmod:of", "allegation nmod:against",
            )
        },
        title="How many {counted} have accused {accused}?",
        tally=True,
    ),
    Frame(
        name="kill",
        kinds=frozenset({COUNT}),
        triggers=_words(
            "kill die dead death perish fatality toll slay drown fatally casualty lose"
        ),
        counted=PERSONS | _words("death fatality"),
        title="How many {counted} were killed{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="injure",
        kinds=frozenset({COUNT}),
        triggers=_words("injure wound hurt injury injured wounded hospitalize"
                        " hospitalise"),
        counted=PERSONS | _words("injury"),
        title="How many {counted} were injured{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="miss",
        kinds=frozenset({COUNT}),
        triggers=_words("missing miss unaccounted trap"),
        counted=PERSONS,
        title="How many {counted} are missing{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="arrest",
        kinds=frozenset({COUNT}),
        triggers=_words("arrest detain custody apprehend"),
        counted=PERSONS,
        title="How many {counted} were arrested{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="charge",
        kinds=frozenset({COUNT}),
        triggers=_words("charge indict prosecute"),
        counted=PERSONS,
        title="How many {counted} were charged{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="rescue",
        kinds=frozenset({COUNT}),
        triggers=_words("rescue save evacuate displace"),
        counted=PERSONS,
        title="How many {counted} were rescued or moved{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="infect",
        kinds=frozenset({COUNT}),
        triggers=_words("infect sicken ill infection case"),
        title="How many {counted} fell ill{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="attend",
        kinds=frozenset({COUNT}),
        triggers=_words(
            "attend attendance turnout crowd gather march rally demonstrate protest"
            " demonstrator protester attendee"
        ),
        title="How many {counted} attended{event}?",
        event=True,
    ),
    Frame(
        name="vote",
        kinds=frozenset({COUNT}),
        triggers=_words("vote"),
        title="How many {counted} voted{event}?",
        event=True,
    ),
    Frame(
        name="member",
        kinds=frozenset({COUNT}),
        triggers=_words(
            "member lawmaker councilwoman councilman councilmember councillor senator"
            " legislator trustee director seat"
        ),
        title="How many {counted} are there{event}?",
    ),
    Frame(
        name="sign",
        kinds=frozenset({COUNT}),
        triggers=_words("sign signature signatory petition"),
        title="How many {counted} signed{event}?",
        tally=True,
        event=True,
    ),
    Frame(
        name="job",
        kinds=frozenset({COUNT}),
        triggers=_words("layoff redundancy dismiss cut axe shed job fire"),
        title="How many {counted} are affected{event}?",
        roles={"employer": ("nsubj", "nmod:poss", "obl:at", "nmod:at")},
    ),
    Frame(
        name="give",
        kinds=frozenset({MONEY}),
        triggers=_words("donate donation contribute contribution gift give pledge"),
        roles={
            "giver": (
                "donate nsubj", "give nsubj", "contribute nsubj", "pledge nsubj",
                "obl:from", "nmod:from", "nmod:poss", "obl:by", "nmod:by",
                "obl:agent",
            ),
            "receiver": (
                "accept nsubj", "receive nsubj", "take nsubj", "return nsubj",
                "obl:to", "nmod:to", "iobj", "give obj",
            ),
        },
        title="How much did {giver} give {receiver}?",
    ),
    Frame(
        name="settle",
        kinds=frozenset({MONEY}),
        triggers=_words("settle settlement payout compensation compensate damages"),
        roles={"payer": ("nsubj", "nmod:poss", "obl:by")},
        title="How much was the settlement{event}?",
    ),
    Frame(
        name="fine",
        kinds=frozenset({MONEY}),
        triggers=_words("fine penalty"),
        roles={"fined": ("fine obj", "fine nsubj:pass")},
        title="How much was the fine{event}?",
    ),
    Frame(
        name="bail",
        kinds=frozenset({MONEY}),
        triggers=_words("bail bond"),
        title="How high was the bail{event}?",
    ),
    Frame(
        name="raise",
        kinds=frozenset({MONEY}),
        triggers=_words("raise fundraise fundraising"),
        roles={"raiser": ("raise nsubj",)},
        title="How much was raised{event}?",
        tally=True,
    ),
    Frame(
        name="cost",
        kinds=frozenset({MONEY}),
        triggers=_words("cost price estimate budget bill worth value"),
        title="How much does it cost{event}?",
    ),
    Frame(
        name="steal",
        kinds=frozenset({MONEY}),
        triggers=_words("steal embezzle misappropriate siphon divert theft"),
        title="How much was taken{event}?",
        tally=True,
    ),
    Frame(
        name="pay",
        kinds=frozenset({MONEY}),
        triggers=_words("pay payment salary wage fee earn"),
        roles={
            "payer": ("pay nsubj", "obl:by", "obl:from", "nmod:from"),
            "payee": ("pay obj", "pay nsubj:pass", "pay iobj", "earn nsubj",
                      "obl:to", "nmod:to", "nmod:poss"),
        },
        title="How much was paid{event}?",
    ),
    Frame(
        name="statement",
        kinds=frozenset({DATE}),
        triggers=_words("statement letter announcement release issue publish"),
        roles={
            "author": ("nsubj", "nmod:poss", "nmod:by", "obl:by", "obl:agent",
                       "nmod:from", "nmod:of"),
        },
        title="When was the statement of {author} made?",
    ),
    Frame(
        name="election",
        kinds=frozenset({DATE}),
        triggers=_words("elect election"),
        roles={"elected": ("elect nsubj:pass", "elect obj", "nmod:of", "nmod:poss")},
        title="When was {elected} elected?",
    ),
    Frame(
        name="arrested on",
        kinds=frozenset({DATE}),
        triggers=_words("arrest"),
        roles={"arrested": ("arrest obj", "arrest nsubj:pass", "nmod:of",
                            "nmod:poss")},
        title="When was {arrested} arrested?",
    ),
    Frame(
        name="death on",
        kinds=frozenset({DATE}),
        triggers=_words("die death kill"),
        roles={"dead": ("die nsubj", "kill obj", "kill nsubj:pass", "nmod:of",
                        "nmod:poss")},
        title="When did {dead} die?",
    ),
    Frame(
        name="resignation",
        kinds=frozenset({DATE}),
        triggers=_words("resign resignation quit"),
        roles={"resigning": ("resign nsubj", "quit nsubj", "nmod:of", "nmod:poss")},
        title="When did {resigning} resign?",
    ),
)  # fmt: skip

AGE_FRAME = Frame(
    name="age",
    kinds=frozenset({AGE}),
    triggers=frozenset(),
    title="How old is {bearer}?",
    roles={"bearer": ("nsubj", "nmod", "amod", "appos", "nummod", "obl", "parataxis")},
)

BY_NAME = {frame.name: frame for frame in (*FRAMES, AGE_FRAME)}


def frame_for(kind: str, lemma: str) -> Frame | None:
    """The frame of this kind of figure that a lemma triggers, if any."""
    for frame in FRAMES:
        if kind in frame.kinds and lemma in frame.triggers:
            return frame
    return None
