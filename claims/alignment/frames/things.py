"""Frames of counts of what is no person: records, animals, missiles, seats, leads."""

from claims.alignment.frames.frame import COUNT, Frame, kinds, pairs
from claims.alignment.frames.words import PERSONS
from claims.alignment.words.lemmas import folded

_ANIMALS = folded(
    "animal cow cattle sheep pig dog cat horse whale dolphin bird elephant jumbo"
    " tusker rhino seal turtle lion tiger leopard bear wolf deer goat camel monkey"
    " puppy pet livestock chicken duck turkey goose pelican vulture swan gull eagle"
    " herd pod flock beast creature giraffe hippo buffalo kangaroo koala otter shark"
    " fish bee pony foal calf lamb bull racehorse carcass seabird gannet puffin"
    " penguin pigeon albatross crow flamingo crane stork heron owl hawk falcon"
    " buzzard hen cockerel chick songbird parrot cormorant guillemot tern ibis robin"
    " sparrow starling salmon trout carp tuna cod eel squid oyster porpoise manatee"
    " dugong orca tortoise crocodile alligator snake frog toad bat rat fox badger"
    " hedgehog squirrel hare rabbit boar bison antelope zebra gazelle impala"
    " wildebeest moose elk reindeer donkey mule ox yak llama alpaca ewe heifer steer"
    " piglet sow kitten greyhound jackal hyena cheetah panther puma lynx panda"
    " gorilla chimpanzee orangutan baboon lemur pangolin walrus"
)
_MISSILES = folded("missile rocket drone projectile shell uav aircraft bomb")
_SEATS = folded(
    "seat constituency ward district mandate councillor member lawmaker legislator"
    " mp deputy senator representative place"
)

THINGS = (
    Frame(
        name="animals killed",
        kinds=kinds(COUNT),
        triggers=folded(
            "kill die dead lifeless perish death electrocute drown poach slaughter toll"
            " carcass"
        )
        | pairs("lose-poacher lose-poaching lose-disease"),
        counted=_ANIMALS,
        titles=("How many {counted} died{event}?",),
        tally=True,
        event=True,
    ),
    Frame(
        name="breach",
        kinds=kinds(COUNT),
        triggers=frozenset(),
        counted=PERSONS | folded("record account file user customer profile household"),
        titles=("How many {counted} had data exposed{event}?",),
        tally=True,
        event=True,
    ),
    Frame(
        name="launch",
        kinds=kinds(COUNT),
        triggers=frozenset(),
        counted=_MISSILES,
        titles=("How many {counted} were fired{event}?",),
        tally=True,
        several=True,
    ),
    Frame(
        name="shoot down",
        kinds=kinds(COUNT),
        triggers=frozenset(),
        counted=_MISSILES,
        titles=("How many {counted} were shot down{event}?",),
        tally=True,
        several=True,
    ),
    Frame(
        name="seats",
        kinds=kinds(COUNT),
        triggers=pairs(
            "win-seat take-seat hold-seat keep-seat retain-seat sweep-seat secure-seat"
            " capture-seat win-constituency have-councillor have-seat"
        ),
        counted=_SEATS,
        roles={"party": ("nsubj", "nmod:for")},
        titles=(
            "How many seats has {party}?",
            "How many seats were won{event}?",
        ),
        tally=True,
    ),
    Frame(
        name="margin",
        kinds=kinds(COUNT),
        triggers=frozenset(),
        counted=folded("vote ballot"),
        titles=("By how many votes was it decided{event}?",),
        tally=True,
        event=True,
    ),
)
