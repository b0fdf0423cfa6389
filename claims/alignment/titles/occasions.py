"""Nouns that name what has a day of its own: deals, raids, elections, reports."""

from claims.alignment.frames.words import EVENT_NOUNS
from claims.alignment.words.lemmas import folded

# What has a date of its own, beside accidents and gatherings.
DATED = EVENT_NOUNS | folded(
    "deal agreement operation audit study survey poll investigation inquiry trial"
    " hearing election referendum vote campaign scandal ruling verdict merger takeover"
    " purchase interview speech debate meeting summit conference visit trip raid search"
    " ceremony funeral wedding review report case lawsuit expedition mission launch"
    " recession pandemic drought war invasion coup census budget treaty pact eviction"
    " settlement conviction acquittal appeal burglary heist murder tour season final"
)
