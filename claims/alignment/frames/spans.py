"""Frames of durations and measures: sentences, delays, tenures, heat, wind."""

from claims.alignment.frames.frame import COUNT, DURATION, MEASURE, Frame, kinds, pairs
from claims.alignment.words.lemmas import folded

_SPEEDS = frozenset(
    {"miles per hour", "kilometres per hour", "knots", "metres per second"}
)
_DEPTHS = frozenset({"millimetres", "centimetres", "metres", "inches", "feet"})

SPANS = (
    Frame(
        name="faces",
        kinds=kinds(DURATION),
        triggers=pairs("face-prison face-jail face-bar face-sentence carry-sentence"
                       " face-custody risk-prison face-up carry-maximum")
        | folded("maximum"),
        roles={"accused": ("face nsubj", "face up nsubj")},
        titles=(
            "How long a sentence does {accused} face?",
            "How long a sentence is possible?",
        ),
    ),
    Frame(
        name="sentence",
        kinds=kinds(DURATION),
        triggers=folded("sentence jail imprison imprisonment prison cage bar custody")
        | pairs("serve-sentence serve-term hand-term impose-term cut-term reduce-term"
                " increase-term extend-term raise-term lower-term double-term"
                " halve-term shorten-term slash-term trim-term"),
        roles={
            "sentenced": (
                "sentence nsubj:pass", "sentence obj", "jail nsubj:pass", "jail obj",
                "imprison obj", "imprison nsubj:pass", "cage nsubj:pass", "get nsubj",
                "receive nsubj", "give nsubj:pass", "give iobj", "nmod:poss",
                "hand nsubj:pass",
            )
        },
        titles=(
            "How long was {sentenced}'s sentence?",
            "How long is the sentence{event}?",
        ),
    ),
    Frame(
        name="minimum term",
        kinds=kinds(DURATION),
        triggers=folded("non-parole tariff"),
        titles=("How long must be served at least{event}?",),
        event=True,
    ),
    Frame(
        name="out of use",
        kinds=kinds(DURATION),
        triggers=folded("outage blackout interruption downtime"),
        titles=("How long was it out of use{event}?",),
        tally=True,
    ),
    Frame(
        name="closed for",
        kinds=kinds(DURATION),
        triggers=folded("closure shutdown"),
        titles=("How long was it closed{event}?",),
        tally=True,
    ),
    Frame(
        name="agreed for",
        kinds=kinds(DURATION),
        triggers=frozenset(),
        only_units=frozenset({"years", "months", "weeks", "days"}),
        titles=("For how long was it agreed{event}?",),
    ),
    Frame(
        name="held for",
        kinds=kinds(DURATION),
        triggers=folded("captivity captive hostage captor"),
        titles=("How long was somebody held{event}?",),
    ),
    Frame(
        name="on the run",
        kinds=kinds(DURATION),
        triggers=folded("manhunt"),
        titles=("How long was somebody on the run{event}?",),
    ),
    Frame(
        name="married for",
        kinds=kinds(DURATION),
        triggers=folded("marry marriage wed"),
        titles=("How long did the marriage last{event}?",),
    ),
    Frame(
        name="wait",
        kinds=kinds(DURATION),
        triggers=frozenset(),
        only_units=frozenset({"centuries", "decades", "years", "months", "weeks"}),
        titles=("How long was the wait{event}?",),
    ),
    Frame(
        name="strike length",
        kinds=kinds(DURATION),
        triggers=folded("strike stoppage walkout")
        | pairs("down-tool walk-out stop-work"),
        titles=("How long is the strike{event}?",),
        tally=True,
    ),
    Frame(
        name="trapped for",
        kinds=kinds(DURATION),
        triggers=folded("trap strand maroon")
        | pairs("be-rubble be-adrift spend-ledge"),
        titles=("For how long was somebody trapped{event}?",),
    ),
    Frame(
        name="time served",
        kinds=kinds(DURATION),
        triggers=frozenset(),
        titles=("How long was served{event}?",),
    ),
    Frame(
        name="margin in time",
        kinds=kinds(DURATION),
        triggers=folded("adrift"),
        titles=("By how much was the race won{event}?",),
    ),
    Frame(
        name="spill",
        kinds=kinds(MEASURE),
        triggers=folded("spill leak slick spillage discharge seep gush"),
        only_units=frozenset(
            {"litres", "gallons", "barrels", "tonnes", "tons", "cubic metres"}
        ),
        titles=("How much was spilled{event}?",),
        tally=True,
    ),
    Frame(
        name="drugs found",
        kinds=kinds(MEASURE),
        triggers=folded("seize confiscate intercept impound haul consignment stash"),
        only_units=frozenset({"kilograms", "grams", "tonnes", "tons", "pounds"}),
        titles=("How much was seized{event}?",),
    ),
    Frame(
        name="crest",
        kinds=kinds(MEASURE),
        triggers=folded("crest"),
        only_units=frozenset({"metres", "feet", "centimetres", "inches"}),
        titles=("How high did the water rise{event}?",),
    ),
    Frame(
        name="late",
        kinds=kinds(DURATION),
        triggers=folded("delay delayed overdue")
        | pairs("late-ferry late-train late-flight late-bus arrive-late leave-late"),
        roles={"delayed": ("late nsubj", "delay nsubj:pass", "delay nsubj",
                           "arrive nsubj", "leave nsubj", "behind nsubj")},
        titles=("How late was {delayed}?", "How long was the delay{event}?"),
    ),
    Frame(
        name="deliberate",
        kinds=kinds(DURATION),
        triggers=folded("deliberate deliberation") | pairs("out-jury out-juror"),
        titles=("For how long did the jury deliberate?",),
        event=True,
    ),
    Frame(
        name="ban",
        kinds=kinds(DURATION, "count"),
        triggers=folded("ban suspend suspension disqualify"),
        counted=folded("match game race ban suspension event fixture"),
        roles={"banned": ("ban nsubj:pass", "ban obj", "suspend nsubj:pass",
                          "suspend obj", "get nsubj", "receive nsubj", "nmod:poss",
                          "give nsubj:pass", "serve nsubj", "face nsubj",
                          "disqualify nsubj:pass")},
        titles=("How long is {banned} banned?", "How long is the ban{event}?"),
    ),
    Frame(
        name="tenure",
        kinds=kinds(DURATION),
        triggers=folded(
            "run lead head chair direct manage helm charge tenure rule serve"
            " senator mayor governor president chairman lawmaker"
        )
        | pairs("hold-office hold-post be-office be-power be-charge be-helm sit-board"
                " sit-council sit-parliament sit-senate sit-bench"),
        roles={
            "leader": ("run nsubj", "lead nsubj", "head nsubj", "chair nsubj",
                       "hold nsubj", "sit nsubj", "serve nsubj", "be nsubj",
                       "senator nsubj", "mayor nsubj", "governor nsubj",
                       "president nsubj", "direct nsubj", "manage nsubj",
                       "spend nsubj"),
            "led": ("run obj", "lead obj", "head obj", "chair obj", "direct obj",
                    "manage obj", "hold obj"),
        },
        # Who runs for 28 minutes leads nothing.
        only_units=frozenset(
            {"centuries", "decades", "years", "months", "weeks", "days"}
        ),
        titles=(
            "For how long has {leader} led {led}?",
            "For how long has {leader} been in charge?",
            "For how long was {led} led?",
        ),
    ),
    Frame(
        name="burned area",
        kinds=kinds(MEASURE),
        triggers=folded("burn scorch char consume blacken fire blaze wildfire"),
        only_units=frozenset(
            {"acres", "hectares", "square kilometres", "square miles", "square metres"}
        ),
        titles=("How much land has burned{event}?",),
        tally=True,
        event=True,
    ),
    Frame(
        name="temperature",
        kinds=kinds(MEASURE),
        triggers=folded("temperature mercury thermometer degree heat"),
        units=frozenset({"degrees", "degrees Celsius", "degrees Fahrenheit"}),
        roles={"place": ("obl:at", "obl:in", "nmod:at", "nmod:in", "hit nsubj",
                         "reach nsubj")},
        titles=("How hot was it{event}?",),
    ),
    Frame(
        name="magnitude",
        kinds=kinds(COUNT, MEASURE),
        triggers=folded("magnitude richter")
        | pairs("measure-quake measure-earthquake measure-tremor register-quake"
                " register-earthquake measure-temblor"),
        units=frozenset({"magnitude"}),
        titles=("How strong was the earthquake{event}?",),
        several=True,
    ),
    Frame(
        name="gusts",
        kinds=kinds(MEASURE),
        only_units=_SPEEDS,
        triggers=folded("gust gusting"),
        roles={"place": ("obl:at", "obl:in", "nmod:at", "nmod:in")},
        titles=("How strong were the gusts{event}?",),
    ),
    Frame(
        name="wind",
        kinds=kinds(MEASURE),
        only_units=_SPEEDS,
        triggers=folded("wind gale"),
        roles={"place": ("obl:at", "obl:in", "nmod:at", "nmod:in")},
        titles=("How strong was the wind{event}?",),
    ),
    Frame(
        name="rain",
        kinds=kinds(MEASURE),
        only_units=_DEPTHS,
        triggers=folded("rain rainfall downpour precipitation"),
        roles={"place": ("obl:at", "obl:in", "nmod:at", "nmod:in")},
        titles=("How much rain fell{event}?",),
    ),
    Frame(
        name="snow",
        kinds=kinds(MEASURE),
        only_units=_DEPTHS,
        triggers=folded("snow snowfall"),
        roles={"place": ("obl:at", "obl:in", "nmod:at", "nmod:in")},
        titles=("How much snow fell{event}?",),
    ),
)  # fmt: skip
