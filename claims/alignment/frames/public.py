"""Frames of counts in public life: jobs, visitors, flights, power, seats, homes."""

from claims.alignment.frames.frame import COUNT, Frame, kinds, pairs
from claims.alignment.frames.words import PERSONS
from claims.alignment.words.lemmas import folded

PUBLIC = (
    Frame(
        name="in hospital",
        kinds=kinds(COUNT),
        triggers=frozenset(),
        counted=PERSONS,
        titles=("How many {counted} are in hospital{event}?",),
        tally=True,
        event=True,
        state=True,
    ),
    Frame(
        name="job",
        kinds=kinds(COUNT),
        triggers=folded("layoff redundancy job")
        | pairs("lose-post lose-position lose-job lay-off cut-post"),
        counted=PERSONS | folded("job layoff redundancy position post staff role"),
        roles={"employer": ("nsubj", "nmod:poss", "obl:at", "nmod:at")},
        titles=(
            "How many {counted} are to go at {employer}?",
            "How many {counted} are to go{event}?",
        ),
        # Jobs are to go: what is planned is what is asked.
        standings=frozenset({"planned"}),
        tally=True,
    ),
    Frame(
        name="power",
        kinds=kinds(COUNT),
        triggers=folded("electricity outage blackout power")
        | pairs("be-power lose-power leave-power have-power"),
        counted=PERSONS | folded("home household property premise house business"),
        titles=("How many {counted} lost power{event}?",),
        tally=True,
        event=True,
        state=True,
    ),
    Frame(
        name="visit",
        kinds=kinds(COUNT),
        triggers=folded("visitor tourist visit") | pairs("reach-attendance"),
        counted=PERSONS | folded("visitor"),
        roles={"place": ("draw nsubj", "attract nsubj", "nmod:to", "visit obj",
                         "receive nsubj", "see nsubj", "welcome nsubj", "nmod:poss")},
        titles=("How many {counted} came to {place}?",
                "How many {counted} came{event}?"),
    ),
    Frame(
        name="cancel",
        kinds=kinds(COUNT),
        triggers=folded("cancel cancellation scrap ground"),
        counted=folded("flight train service match game crossing concert sailing"),
        roles={"canceller": ("cancel nsubj", "scrap nsubj", "obl:by", "obl:agent",
                             "ground nsubj")},
        titles=("How many {counted} did {canceller} cancel?",
                "How many {counted} were canceled{event}?"),
        tally=True,
    ),
    Frame(
        name="born",
        kinds=kinds(COUNT),
        triggers=pairs("give-birth bear-child bear-baby bear-twin bear-cub bear-calf"
                       " bear-pup bear-puppy bear-kitten bear-chick bear-foal"
                       " bear-lamb bear-boy bear-girl"),
        titles=("How many {counted} were born{event}?",),
        event=True,
    ),
    Frame(
        name="employ",
        kinds=kinds(COUNT),
        triggers=folded("employ workforce payroll") | pairs("have-employee have-staff"),
        counted=PERSONS | folded("worker employee staff job"),
        roles={"employer": ("employ nsubj", "nmod:poss", "have nsubj", "nmod:of",
                            "obl:by", "obl:agent")},
        titles=("How many {counted} does {employer} employ?",
                "How many {counted} work there?"),
    ),
    Frame(
        name="sue people",
        kinds=kinds(COUNT),
        triggers=folded("sue plaintiff lawsuit claimant"),
        counted=PERSONS | folded("plaintiff claimant family"),
        roles={"sued": ("sue obj", "nmod:against", "obl:against", "sue nsubj:pass")},
        titles=("How many {counted} are suing {sued}?",
                "How many {counted} have sued{event}?"),
        tally=True,
    ),
    Frame(
        name="hire",
        kinds=kinds(COUNT),
        triggers=pairs("hire-person create-job create-post"),
        counted=PERSONS | folded("worker employee staff job post position role"),
        roles={"employer": ("hire nsubj", "recruit nsubj", "create nsubj")},
        titles=("How many {counted} are to be hired{event}?",),
        several=True,
    ),
    Frame(
        name="testify",
        kinds=kinds(COUNT),
        triggers=folded("witness"),
        counted=PERSONS | folded("witness"),
        titles=("How many {counted} were heard{event}?",),
        event=True,
        tally=True,
    ),
    Frame(
        name="strike",
        kinds=kinds(COUNT),
        triggers=folded("walkout picket") | pairs(
            "be-strike go-strike join-strike walk-job walk-out stop-work"),
        counted=PERSONS,
        titles=("How many {counted} went on strike{event}?",),
        event=True,
    ),
    Frame(
        name="interview",
        kinds=kinds(COUNT),
        triggers=folded("interview question") | pairs("speak-witness talk-witness"),
        counted=PERSONS | folded("witness"),
        roles={"interviewer": ("interview nsubj", "question nsubj", "speak nsubj")},
        titles=("How many {counted} has {interviewer} interviewed?",
                "How many {counted} were interviewed{event}?"),
        tally=True,
    ),
)  # fmt: skip
