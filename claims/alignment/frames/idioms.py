"""Turns of phrase that ask a frame's question around a figure, as data.

No single word tells what they mean: "made off with #", "let # go". A line is one
turn of phrase: "#" is the figure, "<make>" any form of the verb, "…" up to six
words, "·" one or none, "(a|b)" a choice, "(a )?" what may be left out, and a name in
braces a list below. `claims.alignment.questions.turns` finds them; those of sums,
shares, lengths and days stand in `idioms_of_amounts`.
"""

from claims.alignment.frames.frame import COUNT

LISTS = {
    "be": "((is|are|was|were|have been|has been|had been)|have|has|had|<remain>)",
    "jobs": "(jobs|posts|positions|roles|workers|staff|employees|people)",
    "homes": "(homes?|houses?|buildings?|properties|structures|dwellings|businesses)",
    "gathering": "(crowds?|turnout|attendance|gate)",
    "occasion": "(march|rally|protest|demonstration|parade|concert|festival|funeral"
    "|vigil|game|match|derby)",
    "rescuers": "(rescuers|divers|crews|teams|searchers|lifeboats|coastguard|workers)",
    "hurts": "(injury|injuries|wounds?|burns|fractures|cuts|shock|bruises)",
    "deal": "(deal|takeover|acquisition|buyout|merger|purchase|sale)",
    "gift": "(gifts?|donations?|contributions?|bequest|legacy|grants?)",
    "gang": "(hackers|kidnappers|captors|gang|gunmen|bandits|pirates|blackmailers)",
    "trips": "(flights|trains|services|matches|games|sailings|crossings)",
    "appeal": "(appeals?|collection|fund|fundraiser|crowdfunder|campaign|whip-round"
    "|page|donations|donors)",
    "donors": "(donors|donations|well-wishers|supporters|readers|strangers|neighbours"
    "|neighbors|the public|villagers|fans|viewers|givers|people)",
    "rates": "(interest rates?|rates|borrowing costs|benchmark"
    "|(repo|base|bank|cash|policy|key|lending) rate)",
    "move": "(<cut>|<lower>|<trim>|<shave>|<slash>|<raise>|<hike>|<lift>|<increase>"
    "|<reduce>|<drop>|<ease>|<knock>|<add>|<chop>|<fall>|<rise>|<halve>|<bring> down"
    "|<push> up)",
    "moved": "(cut|reduction|rise|hike|increase|drop|fall|decrease|move|trim)",
    "risks": "(risk|risks|odds|chances?|danger|likelihood|probability|mortality"
    "|relapses?|deaths)",
    "agreed": "(<vote> (for|in favou?r)|in favou?r|<back>|<support>|<endorse>"
    "|(said|voted) yes)",
    "for": "(for|for up to|for at least|for another|over) #",
    "bans": "(bans?|suspension|disqualification|exclusion)",
    "lasted": "(<last>|of|that lasted|which lasted|lasting|for)",
    "came": "… (<come>|<take> (place|effect)|<happen>|<occur>|<follow>) ·",
}

# By kind and frame, one turn of phrase a line.
IDIOMS: dict[tuple[str, str], str] = {
    (COUNT, "kill"): """
        (<claim>|<take>|<cost>) # lives
        <leave> # dead
        # {be} · (found|feared) (dead|drowned)
        # · <lose> (his|her|their) (life|lives)
        # · (<pass> away|<perish>)
        bodies of #
        (death toll|number of (dead|deaths|fatalities|people killed)) … (to|at|is|was) #
        (death toll|number of (dead|deaths)) … (reached|hit|topped|passed) #
    """,
    (COUNT, "shoot"): """
        # · (<suffer>|<sustain>|with|had) … (gunshot|bullet) (wounds?|injuries)
    """,
    (COUNT, "stab"): """
        # · (<suffer>|<sustain>|with|had) … (stab|knife) (wounds?|injuries)
        # {be} · (knifed|(slashed|attacked) with a (knife|machete))
        <knife> #
        <attack> # … with (a|his|her) (knife|machete)
    """,
    (COUNT, "injure"): """
        <leave> # · (injured|hurt|wounded)
        # · (<suffer>|<sustain>|with|had) … {hurts}
        # {be} · treated for … {hurts}
        injuries to #
    """,
    (COUNT, "miss"): """
        # {be} · (missing|unaccounted for|feared (lost|missing))
        # {be} not (yet )?(been )?(seen|heard from|found|traced|located|reached)
        {rescuers} … (looking|searching|hunting) for #
        whereabouts of # … (unknown|unclear)
    """,
    (COUNT, "trap"): """
        # {be} · (stuck|cut off|marooned|buried|under the rubble)
    """,
    (COUNT, "arrest"): """
        # {be} · (rounded up|taken into custody|picked up|nabbed|handcuffed)
        (<round> up|<pick> up|<nab>|<haul> in) #
        (<make>|led to) # arrests?
    """,
    (COUNT, "charge"): """
        (<bring>|<lay>|<file>|<press>) charges against #
    """,
    (COUNT, "rescue"): """
        # {be} (plucked|winched|hauled|pulled|brought) … (to safety|ashore|alive)
        # {be} dug out … alive
        (<pluck>|<winch>|<haul>|<pull>|<lead>) # · (to safety|ashore|alive)
    """,
    (COUNT, "evacuate"): """
        # {be} · (ordered out|told to leave|moved out|forced out|forced from)
        # {be} · (left|made|rendered) homeless
        (<force>|<drive>) # · (out of|from|to (leave|flee))
    """,
    (COUNT, "infect"): """
        # · (<fall>|<become>|<take>|<get>) · (ill|sick)
        # · tested positive
        # … (<come> down with|<catch>|<contract>)
        <sicken> #
        (<make>|<leave>) # · (ill|sick)
    """,
    (COUNT, "destroy"): """
        (<reduce>|<burn>) # to (ashes|rubble|the ground)
        # · {be} · (levell?ed|gutted|razed|flattened|lost|burn(ed|t) down)
        # · {be} · (reduced to (ashes|rubble)|burn(ed|t) to the ground)
        (levell?ed|gutted|razed|flattened|wiped out) # {homes}
    """,
    (COUNT, "attend"): """
        {gathering} … (of|at|to|was|is|reached|hit) #
        # · (<turn> out|<show> up|<march>|<rally>|<demonstrate>|<take> to the streets)
        # · (<pack>|<throng>|<line> the|<take> part|<gather>|<flock>)
        (watched by|<play> (out )?before|<play> to|<perform> (to|for)|in front of) #
        {occasion} … (<draw>|<attract>|<bring> out|<pull> in) #
    """,
    (COUNT, "aboard"): """
        # · (on board|aboard)
        <carry> #
        number of (people|passengers) (on board|aboard|on) … (at|was|to) #
    """,
    (COUNT, "job"): """
        <let> (go )?(of )?# ({jobs} )?(go)?
        (<shed>|<axe>|<cut>|<slash>) # {jobs}
        # {jobs} · (are to|will|would|to) (go|be)
        <make> # ({jobs} )?redundant
        <lay> off #
        # · ({jobs} )?· (laid off|made redundant|axed|being cut)
    """,
    (COUNT, "accuse"): """
        # … come forward
        (accused|accusations|allegations|complaints) (by|from) #
        # (alleged victims|accusers)
    """,
    (COUNT, "sue people"): """
        # … (are suing|have sued|<join> the (class action|lawsuit|suit))
        (lawsuit|suit|class action) … (by|of) #
    """,
    (COUNT, "strike"): """
        # · (<walk> (out|off)|<down> tools|<go> on strike|are on strike|were on strike)
        # … <join> … (walkout|strike|stoppage)
    """,
    (COUNT, "power"): """
        # … (without (power|electricity)|in the dark|had no power|<lose> electricity)
        (<knock> out|<cut>) (power|electricity) to #
    """,
    (COUNT, "cancel"): """
        (<call> off|<scrub>|<axe>) # · {trips}
    """,
    (COUNT, "employ"): """
        workforce of #
        # · on (its|the) (books|payroll)
    """,
    (COUNT, "free"): """
        # {be} · (freed|let go|set free)
        (freed|freeing|set free) #
    """,
    (COUNT, "kidnap"): """
        (<seize>|<snatch>|<abduct>|<kidnap>|<carry> off) #
        # · {be} · (seized|snatched|abducted|kidnapped|carried off)
        (<take>|<hold>) # · (hostage|captive)
    """,
}
