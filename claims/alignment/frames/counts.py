"""Frames of counts: people killed, accusing, arrested, attending, voting."""

from claims.alignment.frames.frame import COUNT, Frame, kinds, pairs
from claims.alignment.frames.words import PERSONS
from claims.alignment.words.lemmas import folded

COUNTS = (
    Frame(
        name="accuse",
        kinds=kinds(COUNT),
        triggers=folded("accuse accuser allege allegation complainant accusation"),
        counted=PERSONS,
        roles={
            "accused": (
                "accuse obj", "accuse nsubj:pass", "wrong nsubj", "wrong obl:by",
                "wrong obl:agent", "obl:against", "nmod:against", "accuser nmod:poss",
                "accuser nmod:of", "allegation nmod:against",
            )
        },
        titles=(
            "How many {counted} have accused {accused}?",
            "How many {counted} have come forward as accusers?",
        ),
        tally=True,
    ),
    Frame(
        name="kill",
        kinds=kinds(COUNT),
        triggers=folded(
            "kill die dead deceased death perish fatality toll slay drown fatally"
            " murder electrocute asphyxiate suffocate"
        )
        | pairs(
            "lose-life claim-life take-life cost-life stab-death shoot-death"
            " trample-death crush-death burn-death beat-death hack-death freeze-death"
            " starve-death bleed-death fall-death plunge-death knife-death"
        ),
        counted=PERSONS | folded("death fatality"),
        titles=(
            "How many {counted} were killed{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="injure",
        kinds=kinds(COUNT),
        triggers=folded("injure wound hurt injury hospitalize hospitalise maim"),
        counted=PERSONS | folded("injury"),
        titles=(
            "How many {counted} were injured{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="stab",
        kinds=kinds(COUNT),
        triggers=folded("stab"),
        counted=PERSONS,
        titles=(
            "How many {counted} were stabbed{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="shoot",
        kinds=kinds(COUNT),
        triggers=folded("shoot gunfire gunshot"),
        counted=PERSONS,
        titles=(
            "How many {counted} were shot{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="critical",
        kinds=kinds(COUNT),
        triggers=folded("critical critically condition"),
        counted=PERSONS,
        titles=(
            "How many {counted} are in critical condition{event}?",
        ),
        tally=True,
        event=True,
        state=True,
    ),
    Frame(
        name="miss",
        kinds=kinds(COUNT),
        triggers=folded("missing miss unaccounted"),
        counted=PERSONS,
        titles=(
            "How many {counted} are missing{event}?",
        ),
        tally=True,
        event=True,
        state=True,
    ),
    Frame(
        name="trap",
        kinds=kinds(COUNT),
        triggers=folded("trap strand entomb maroon"),
        counted=PERSONS,
        titles=(
            "How many {counted} were trapped{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="arrest",
        kinds=kinds(COUNT),
        triggers=folded("arrest detain custody apprehend cuff"),
        counted=PERSONS | folded("arrest"),
        titles=(
            "How many {counted} were arrested{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="charge",
        kinds=kinds(COUNT),
        triggers=folded("charge indict prosecute"),
        counted=PERSONS,
        titles=(
            "How many {counted} were charged{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="rescue",
        kinds=kinds(COUNT),
        triggers=folded("rescue save pull"),
        counted=PERSONS,
        titles=(
            "How many {counted} were rescued{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="free",
        kinds=kinds(COUNT),
        triggers=folded("freed release liberate"),
        counted=PERSONS | folded("hostage prisoner captive"),
        titles=(
            "How many {counted} were freed{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="kidnap",
        kinds=kinds(COUNT),
        triggers=folded("kidnap abduct abduction kidnapping hostage"),
        counted=PERSONS | folded("hostage"),
        titles=(
            "How many {counted} were abducted{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="evacuate",
        kinds=kinds(COUNT),
        triggers=folded("evacuate displace flee homeless evacuation evacuee uproot")
        | pairs("force-home drive-home leave-home order-home chase-home"),
        counted=PERSONS | folded("family household evacuee arrival"),
        titles=(
            "How many {counted} had to leave their homes{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="infect",
        kinds=kinds(COUNT),
        triggers=folded("infect sicken ill infection"),
        counted=PERSONS | folded("case infection"),
        titles=(
            "How many {counted} fell ill{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="treat",
        kinds=kinds(COUNT),
        triggers=folded("hospitalization hospitalisation"),
        counted=PERSONS | folded("casualty"),
        titles=(
            "How many {counted} were taken to hospital{event}?",
        ),
        standings=frozenset({"planned"}),
        tally=True,
        event=True,
    ),
    Frame(
        name="destroy",
        kinds=kinds(COUNT),
        triggers=folded("destroy burn raze gut flatten"),
        counted=folded("home house building structure property business dwelling"),
        titles=(
            "How many {counted} were destroyed{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="attend",
        kinds=kinds(COUNT),
        triggers=folded(
            "attend attendance crowd gather march rally demonstrate protest watch"
            " demonstrator protester attendee marcher spectator participate"
        )
        | pairs(
            "take-part take-street fill-street turn-out come-concert come-fair"
            " come-rally come-match come-game"
            " come-festival come-march come-protest come-parade come-funeral come-show"
            " come-meeting come-event draw-crowd"
        )
        | folded("turnout"),
        counted=PERSONS | folded("fan spectator"),
        titles=(
            "How many {counted} attended{event}?",
        ),
        event=True,
    ),
    Frame(
        name="sign",
        kinds=kinds(COUNT),
        triggers=folded("sign signature signatory"),
        counted=PERSONS | folded("signature councilwoman councilman lawmaker senator"),
        titles=(
            "How many {counted} signed{event}?",
        ),
        tally=True,
        event=True,
    ),
    Frame(
        name="charges",
        kinds=kinds(COUNT),
        triggers=folded("count"),
        counted=folded("count"),
        titles=(
            "On how many counts was {charged} charged?",
            "How many counts are there{event}?",
        ),
        roles={
            "charged": (
                "charge obj", "charge nsubj:pass", "slap nsubj:pass", "plead nsubj",
                "indict nsubj:pass", "indict obj", "face nsubj", "convict nsubj:pass",
                "acquit nsubj:pass",
            )
        },
        standings=frozenset({"charged"}),
        event=True,
    ),
    Frame(
        name="vote",
        kinds=kinds(COUNT),
        triggers=folded("vote"),
        titles=(
            "How many {counted} voted{event}?",
        ),
        roles={"side": ("nsubj", "nsubj:pass", "nmod:for", "obl:for", "nmod:poss")},
        several=True,
    ),
    Frame(
        name="member",
        kinds=kinds(COUNT),
        triggers=folded(
            "member lawmaker councilwoman councilman councilmember councillor senator"
            " legislator trustee director"
        ),
        counted=folded(
            "member lawmaker councilwoman councilman councilmember councillor senator"
            " legislator trustee director"
        ),
        titles=(
            "How many {counted} are there?",
        ),
    ),
    Frame(
        name="aboard",
        kinds=kinds(COUNT),
        triggers=folded("aboard carry passenger crew"),
        counted=PERSONS | folded("crew passenger hand"),
        titles=("How many {counted} were on board{event}?",),
        allowed=("How many {counted} may be on board?",),
        event=True,
    ),
)  # fmt: skip
