"""Frames of days: what gave way, shook, burned, was found, taken or ruled."""

from claims.alignment.frames.frame import DATE, Frame, each_with_each, kinds, pairs
from claims.alignment.words.lemmas import folded

HAPPENINGS = (
    Frame(
        name="collapse on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded(
            "collapse crumble cave-in landslide landslip mudslide rockslide avalanche"
        ),
        roles={"fallen": ("collapse nsubj", "crumble nsubj", "nmod:of")},
        titles=("When did {fallen} collapse?", "When was the collapse{event}?"),
    ),
    Frame(
        name="quake on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("earthquake quake tremor")
        | each_with_each(
            "hit strike shake rattle jolt rock level flatten devastate destroy",
            "earthquake quake tremor temblor",
        ),
        titles=("When was the earthquake?",),
    ),
    Frame(
        name="eruption on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("erupt eruption"),
        roles={"volcano": ("erupt nsubj", "nmod:of")},
        titles=("When did {volcano} erupt?", "When was the eruption{event}?"),
    ),
    Frame(
        name="blast on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("explode explosion blast detonate"),
        roles={"exploded": ("explode nsubj", "nmod:at")},
        titles=("When was the explosion{event}?",),
    ),
    Frame(
        name="fire on",
        kinds=kinds(DATE),
        once=True,
        triggers=each_with_each(
            "break start gut destroy sweep tear rip engulf rage ravage",
            "fire blaze inferno",
        ),
        titles=("When was the fire{event}?",),
    ),
    Frame(
        name="landfall on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("landfall") | pairs("come-ashore hit-land make-landfall"),
        titles=("When was the landfall{event}?",),
    ),
    Frame(
        name="razed on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("demolish demolition raze"),
        roles={"razed": ("demolish obj", "demolish nsubj:pass", "raze obj",
                         "raze nsubj:pass", "nmod:of")},
        titles=("When {auxiliary} {razed} torn down?",
                "When is the demolition{event}?"),
    ),
    Frame(
        name="found on",
        kinds=kinds(DATE),
        triggers=each_with_each(
            "find discover recover retrieve spot wash",
            "body remains corpse wreck wreckage",
        ),
        titles=("When was the discovery{event}?",),
    ),
    Frame(
        name="seized on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("kidnap kidnapping abduct abduction"),
        roles={"taken": ("kidnap nsubj:pass", "kidnap obj", "abduct nsubj:pass",
                         "abduct obj", "seize nsubj:pass", "nmod:of")},
        titles=("When was {taken} kidnapped?", "When was the kidnapping{event}?"),
        length="held for",
    ),
    Frame(
        name="escaped on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("escape abscond"),
        roles={"escaped": ("escape nsubj", "abscond nsubj", "break nsubj")},
        titles=("When did {escaped} escape?", "When was the escape{event}?"),
        length="on the run",
    ),
    Frame(
        name="jailed since",
        kinds=kinds(DATE),
        triggers=frozenset(),
        titles=("Since when has somebody been held{event}?",),
        length="time served",
    ),
    Frame(
        name="freed on",
        kinds=kinds(DATE),
        triggers=frozenset(),
        roles={"freed": ("free nsubj:pass", "free obj", "release nsubj:pass",
                         "release obj", "walk nsubj")},
        titles=("When was {freed} set free?", "When was the release{event}?"),
    ),
    Frame(
        name="due out",
        kinds=kinds(DATE),
        triggers=frozenset(),
        titles=("Until when must be served at least{event}?",),
        length="minimum term",
    ),
    Frame(
        name="strike ends",
        kinds=kinds(DATE),
        once=True,
        triggers=frozenset(),
        titles=("When does the strike end?",),
        length="strike length",
    ),
    Frame(
        name="lifted on",
        kinds=kinds(DATE),
        once=True,
        triggers=pairs("lift-curfew lift-ban lift-restriction lift-lockdown"),
        titles=("When is it lifted{event}?",),
    ),
    Frame(
        name="jury out",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("deliberation deliberate"),
        titles=("When does the jury go out?",),
    ),
    Frame(
        name="takes effect",
        kinds=kinds(DATE),
        once=True,
        triggers=pairs("take-effect come-force enter-force go-effect come-effect"),
        roles={"law": ("take nsubj", "come nsubj", "enter nsubj", "go nsubj")},
        titles=("When does {law} take effect?", "When does it take effect{event}?"),
    ),
    Frame(
        name="last time",
        kinds=kinds(DATE),
        triggers=frozenset(),
        titles=("When was the last time before{event}?",),
        length="wait",
    ),
)  # fmt: skip
