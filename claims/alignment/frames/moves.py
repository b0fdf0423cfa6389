"""Frames of how far something moved in per cent: profit, sales, prices, crime.

What moved is the question; verb, noun and comparative tell it alike: "profit fell
by a fifth", "a 20% fall in profit", "profit was 20% lower".
"""

from claims.alignment.frames.frame import PERCENT, Frame, kinds

_THINGS = {
    "profit": "(profits?|net income|bottom line)",
    "sales": "(sales|revenues?|turnover|takings)",
    "house prices": "((house|home|property) (prices|values)|homes|houses"
    "|typical · home)",
    "rents": "(rents?|tenants)",
    "wages": "(wages?|pay|salary|salaries|pay packets)",
    "exports": "(exports?|shipments)",
    "imports": "(imports)",
    "output": "(output|production)",
    "share price": "(shares?|stock|share price|stock price)",
    "crime": "(crime|offences|offenses)",
    "thefts": "(thefts?|burglaries|robberies|shoplifting|break-ins)",
    "deaths": "(deaths?|fatalities)",
    "accidents": "(accidents?|crashes|collisions)",
    "visitors": "(visitors?|visitor numbers|tourists?|tourist arrivals|footfall)",
    "passengers": "(passengers?|passenger numbers|ridership)",
    "emissions": "(emissions|carbon footprint)",
    "water use": "(water (use|consumption)|less water|more water)",
    "fares": "(fares?|tickets?|ticket prices)",
    "fees": "(fees|tuition)",
    "bills": "(bills?|tariffs?|(electricity|energy|water|power|gas) (prices|charges))",
    "applications": "(applications?|applicants|enrolments?|enrollments?)",
    "cases": "(cases|caseload|infections)",
}
_TURNS = """
        {thing} {own}{move} · (by )?#
        {move} · · {thing} by #
        {thing} (up|down|higher|lower) (by )?#
        {thing} {own}{be} · (up|down|higher|lower) (by )?#
        {thing} {own}{be} # (higher|lower|up|down|more|less|fewer)
        {thing} {moved} of #
        {moved} in … {thing} of #
        # (more|less|fewer|higher|lower) {thing}
        # (higher|lower|more|less|up|down) … {thing}
        # {thing} {moved}
        # {moved} (in|of|for) … {thing}
    """

# Of wages alone a rise says by itself what rose.
_OWN = {
    "wages": """
        (a|the|its|an) (pay )?raise (of|worth) #
        # (raise|pay (deal|offer|award|settlement))
        pay (deal|offer|award|settlement) (of|worth) #
    """,
}

MOVE_IDIOMS: dict[tuple[str, str], str] = {
    (PERCENT, f"{name} moved"): _TURNS.replace("{thing}", words)
    + _OWN.get(name, "").lstrip()
    for name, words in _THINGS.items()
}
MOVES = tuple(
    Frame(
        name=f"{name} moved",
        kinds=kinds(PERCENT),
        triggers=frozenset(),
        titles=(f"By how much did {name} change{{event}}?",),
    )
    for name in _THINGS
)
