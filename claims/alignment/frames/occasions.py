"""Frames of days: hearings, votes, crashes, openings, gifts, lawsuits."""

from claims.alignment.frames.frame import DATE, Frame, kinds, pairs
from claims.alignment.words.lemmas import folded

OCCASIONS = (
    Frame(
        name="office since",
        kinds=kinds(DATE),
        triggers=folded("office") | pairs("hold-office take-office be-office be-post"),
        roles={"holder": ("office nsubj", "hold nsubj", "take nsubj", "be nsubj")},
        titles=("Since when has {holder} been in office?",),
        standings=frozenset({"since"}),
    ),
    Frame(
        name="led since",
        kinds=kinds(DATE),
        triggers=folded("lead head chair")
        | pairs("run-museum run-company run-school run-city run-club run-department"),
        roles={"leader": ("lead nsubj", "run nsubj", "head nsubj", "chair nsubj"),
               "led": ("lead obj", "run obj", "head obj", "chair obj")},
        titles=("Since when has {leader} led {led}?",),
        standings=frozenset({"since"}),
    ),
    Frame(
        name="crash on",
        kinds=kinds(DATE),
        triggers=folded(
            "crash collide collision derail derailment overturn ram"
        )
        | pairs("strike-jetty hit-jetty run-jetty strike-bridge hit-bridge hit-tree"
                " strike-tree hit-wall leave-road run-aground"),
        roles={"crashed": ("nsubj", "nmod:of", "crash nmod:poss", "compound")},
        titles=("When was the crash{event}?",),
    ),
    Frame(
        name="sunk on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("sink sinking capsize founder") | pairs("keel-over"),
        roles={"sunk": ("nsubj", "nmod:of", "compound")},
        titles=("When did {sunk} sink?", "When was the sinking{event}?"),
    ),
    Frame(
        name="stolen on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("steal theft burgle burglary heist robbery"),
        roles={"stolen": ("steal obj", "steal nsubj:pass", "take nsubj:pass")},
        titles=("When was {stolen} stolen?", "When was the theft{event}?"),
    ),
    Frame(
        name="launched on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("launch liftoff debut premiere"),
        roles={"launched": ("launch nsubj", "launch obj", "launch nsubj:pass",
                            "nmod:of")},
        titles=("When is the launch of {launched}?", "When is the launch{event}?"),
    ),
    Frame(
        name="passed on",
        kinds=kinds(DATE),
        once=True,
        triggers=frozenset(),
        titles=("When was the vote{event}?",),
    ),
    Frame(
        name="closed on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("close closure shut"),
        roles={"closed": ("close nsubj", "close nsubj:pass", "close obj", "nmod:of",
                          "shut nsubj", "shut nsubj:pass", "shut obj")},
        titles=("When {auxiliary} {closed} close?", "When is the closure{event}?"),
    ),
    Frame(
        name="hearing on",
        kinds=kinds(DATE),
        triggers=folded("hearing trial")
        | pairs("back-court appear-court return-court due-court be-court"),
        roles={"tried": ("nmod:of", "nmod:poss", "back nsubj", "appear nsubj",
                         "return nsubj", "due nsubj")},
        titles=("When is {tried} due in court?", "When is the hearing{event}?"),
    ),
    Frame(
        name="sued on",
        kinds=kinds(DATE),
        triggers=folded("sue lawsuit") | pairs("file-suit file-lawsuit file-complaint"),
        roles={"sued": ("sue obj", "sue nsubj:pass", "nmod:against", "obl:against")},
        titles=("When was {sued} sued?", "When was the lawsuit filed{event}?"),
    ),
    Frame(
        name="given on",
        kinds=kinds(DATE),
        triggers=folded("donate donation contribute contribution pocket")
        | pairs("give-$ receive-$ accept-$ give-campaign"),
        roles={
            "giver": ("donate nsubj", "contribute nsubj", "give nsubj", "obl:from",
                      "nmod:from", "donation nmod:poss", "donation nmod:by"),
            "receiver": ("obl:to", "nmod:to", "pocket nsubj", "receive nsubj",
                         "accept nsubj"),
        },
        titles=(
            "When did {giver} give money to {receiver}?",
            "When did {giver} give the money?",
            "When did {receiver} receive the money?",
            "When was the money given{event}?",
        ),
    ),
    Frame(
        name="shooting on",
        kinds=kinds(DATE),
        triggers=folded("shooting") | pairs("open-fire"),
        titles=("When was the shooting?",),
    ),
    Frame(
        name="opened on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("open reopen opening inaugurate"),
        roles={"opened": ("open nsubj", "open nsubj:pass", "open obj", "nmod:of",
                          "reopen nsubj", "inaugurate nsubj:pass", "nmod:poss")},
        titles=("When {auxiliary} {opened} open?", "When is the opening{event}?"),
    ),
    Frame(
        name="married on",
        kinds=kinds(DATE),
        triggers=folded("marry wed marriage wedding"),
        roles={"spouse": ("marry nsubj", "wed nsubj", "marry obj", "nmod:of",
                          "nmod:poss")},
        titles=("When did {spouse} marry?", "When was the wedding{event}?"),
    ),
    Frame(
        name="vanished on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("disappear vanish disappearance") | pairs("see-last see-alive"),
        roles={"lost": ("disappear nsubj", "vanish nsubj", "nmod:of", "nmod:poss",
                        "see nsubj:pass")},
        titles=("When did {lost} disappear?", "When was the disappearance{event}?"),
    ),
    Frame(
        name="convicted on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("convict conviction verdict acquit acquittal"),
        roles={"tried": ("convict nsubj:pass", "convict obj", "acquit nsubj:pass",
                         "acquit obj", "nmod:of", "nmod:poss")},
        titles=("When was the verdict on {tried}?", "When was the verdict{event}?"),
    ),
    Frame(
        name="sentenced on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("sentence sentencing"),
        roles={"sentenced": ("sentence nsubj:pass", "sentence obj", "nmod:of",
                             "nmod:poss")},
        titles=("When was {sentenced} sentenced?", "When was the sentencing{event}?"),
    ),
    Frame(
        name="strike on",
        kinds=kinds(DATE),
        once=True,
        triggers=pairs("begin-strike start-strike call-strike go-strike be-strike"
                       " walk-job"),
        titles=("When did the strike begin?",),
    ),
    Frame(
        name="deal on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("deal agreement accord settle settlement pact treaty"),
        roles={"party": ("sign nsubj", "settle nsubj", "reach nsubj", "agree nsubj",
                         "nmod:between", "nmod:with", "obl:with")},
        titles=("When did {party} make the deal?", "When was the deal made{event}?"),
    ),
    Frame(
        name="founded on",
        kinds=kinds(DATE),
        once=True,
        triggers=folded("establish founding"),
        roles={"founded": ("establish nsubj:pass", "found nsubj:pass", "found obj",
                           "establish obj", "find nsubj:pass")},
        titles=("When was {founded} founded?",),
    ),
)  # fmt: skip
