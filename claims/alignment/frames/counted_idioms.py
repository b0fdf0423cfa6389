"""Turns of phrase that ask a count's frame where no word beside it tells, as data.

How a line is read says `claims.alignment.frames.idioms`.
"""

from claims.alignment.frames.idioms_of_casualties import CASUALTIES

# By frame, one turn of phrase a line.
COUNTED: dict[str, str] = {
    "margin": """
        {lead} … (to|at|of|is|was) #
    """,
    **CASUALTIES,
    "arrest": """
        # {be} · (rounded up|taken into custody|picked up|nabbed|handcuffed|booked)
        # {be} · (led|hauled|taken) away … (by (police|officers)|in handcuffs)
        # {be} · (being )?held (for|over|after|in connection|on suspicion)
        # · (in|ended … in) (police )?custody
        (<arrest>|<detain>) ! #
        (<round> up|<pick> up|<nab>|<haul> in) #
        (<make>|led to) # arrests?
        (<bundle>|<march>|<drag>|<haul>) # … (into|in|onto) … {police_van}
        (<load>|<herd>|<throw>) # … (into|in|onto) … {police_van}
        # {be} · (bundled|marched|dragged|hauled|loaded|herded|thrown) … {police_van}
        (<lead>|<haul>|<take>|<march>) # · away … (in (hand)?cuffs|by (police|officers))
        (<put>|<throw>|<place>|<have>|<lock>) # … behind bars
        # {be} · (put |thrown |locked )?behind bars
        {police} … <book> #
        # … (<spend>|<face>) the night in … (cells?|custody|lock-?up)
        (operation|raids?|swoop|sweep|crackdown|sting) … (<net>|<catch>|<bag>|<snare>) #
        # · {suspects} {be} · (being )?held
        with # (people |men |suspects )?(held|behind bars|under arrest)
        # {be} · (under arrest|placed under arrest)
        (number|total) of (arrests|detainees) … (to|at|is|was) #
        (number|total) of people (arrested|detained|held) … (to|at|is|was) #
    """,
    "charge": """
        (<bring>|<lay>|<file>|<press>) charges against #
        # … <face> (prosecution|charges|court)
        # … (charged|indicted|prosecuted) (with|over|for)
    """,
    "destroy": """
        (number|tally|total) of {homes} … (<destroy>|lost|burn(ed|t)) … (to|at|is|was) #
        (<reduce>|<burn>) # to (ashes|rubble|the ground)
        # · {be} · (levell?ed|gutted|razed|flattened|lost|burn(ed|t) down)
        # · {be} · (reduced to (ashes|rubble)|burn(ed|t) to the ground)
        (levell?ed|gutted|razed|flattened|wiped out) # {homes}
        # · (<go>) up in (flames|smoke)
        (<consume>|<swallow>|<engulf>|<incinerate>) # · {homes}
        (<claim>|<obliterate>|<wreck>) # · {homes}
        (<tear> down|<sweep> away|<wash> away|<blow> down|<knock> down) # · {homes}
        # {homes} · {be} · (swept|washed|blown) away
    """,
    "seats": """
        (<win>|<take>|<hold>|<keep>|<retain>|<sweep>|<secure>|<capture>) # … {seats}
        (<have>|<finish> with|<end> up with|be left with|<return>) # … {councillors}
    """,
    "strike": """
        # · (<walk> (out|off)|<down> {tools}|(<go>|are|were) on strike)
        # … … <join> … (walkout|strike|stoppage)
        # … (on|onto|to|joined) (the )?picket lines?
        {stoppage},? … … # … (<take> part|<join> (in|it)|<participate>)
        # … (<take> part|<participate>) in … {stoppage}
        # · (<stay> (away|off|home) … (work|duty)|<stop> work)
        # · <leave> (the |their )(chamber|seats|benches|meeting|session) … in protest
        (strike|walkout|stoppage) … (<draw>|<bring> out|by|<involve>) #
        # … (<take>|<join>|<stage>) … (industrial|strike|job) action
        # … (<observe>|<heed>|<honour>) … (strike|stoppage|walkout)
    """,
    "attend": """
        {gathering} … (of|at|to|was|is|reached|hit) #
        # · (<turn> out|<show> up|<march>|<rally>|<demonstrate>|<take> to the streets)
        # · (<pack>|<throng>|<line> the|<take> part|<gather>|<flock>|<parade>)
        # · (<fill>|<cram>|<jam>|<crowd>|<flood>) (the )?· {public_places}
        # · (<crowd>|<flood>|<pour>) into (the )?· {public_places}
        # · (<join>|<attend>) (the|a|\\w+['’]s) (\\w+ )?({occasion}|crowd)
        # · · <come> to (the|a) (\\w+ )?{occasion}
        # {crowd} (<stand>|<gather>|<pack>|<walk>|<file>|<line>|<come>|<crowd>)
        # · (in attendance|<file> past)
        # · (<come>|<turn> (up|out)) to (see|watch|hear|cheer|greet|mourn)
        # · (<come>|<pass>) through the (gates|turnstiles)
        (watched by|<play> (out )?before|<play> to|<perform> (to|for)|in front of) #
        (<draw>|<attract>|<bring> out|<pull> in) a · crowd of #
        visited by #
        {occasion} … (<draw>|<attract>|<bring> out|<pull> in) #
        # · {filling} (into|onto|through|in|to) … {public_places}
        {public_places} … {be} … {filled} (with|by) #
        number of (marchers|protesters|demonstrators|fans|spectators) … (to|at|was) #
        (<attend>|heard|seen) by #
    """,
    "aboard": """
        there (was|were) # · (on|in|inside) (the|a|an|that) · {transport}
        # · travelling (on|in|by) (the|a|that) (vehicle|bus)
        # · (on board|aboard)
        # · boarded
        # … {boarding} (into|on|onto|aboard|in)? (the|a) … {transport}
        # … (set out|embarked|<sail>) (on|in|aboard) (the|a)
        # · (<travel>|travelling|travelled|were) (on|in) (the|a) … {transport}
        # passengers and crew
        <carry> #
        number of (people|passengers) (on board|aboard|on) … (at|was|to) #
        (manifest|passenger list) … (<list>|<show>|<name>|<have>|of) #
        {transport} … {be} … (packed|crammed|loaded|overloaded|crowded|filled) with #
        {transport} … (<ferry>|<transport>|<bring>) #
        number of (people|passengers) (on|in) (the|a) … {transport} … (at|was|to) #
        complement of #
        # · (crammed|packed|squeezed) (on board|aboard|on|onto|into)
    """,
    "job": """
        (<cost>|<rob>|<strip>) # · (of )?their (jobs?|livelihoods?|posts?|work)
        <let> go (of )?#
        <let> # · ({jobs} )?go
        (<shed>|<axe>|<cut>|<slash>|<eliminate>|<scrap>|<abolish>|<lose>) # · {jobs}
        # (jobs|posts|positions|roles) (are to|will|would|to) go
        # {jobs} (are to|will|would|to) be {let_go}
        # · {jobs} … {be} · ({let_go}|to go)
        # · ({jobs} )?… <lose> (his|her|their) (jobs?|posts?|livelihoods?)
        # … (out of (a job|work)|<lose> work|thrown out of work|given notice)
        <make> # ({jobs} )?redundant
        <lay> off #
        (<dispense> with|<part> with|<dismiss>|<sack>) # · {jobs}
        (loss|cutting|axing|shedding) of # · {jobs}
        # · ({jobs} )?· (laid off|made redundant|axed|being cut|let go)
        (payroll|workforce|headcount|staff) … (<shrink>|cut|<fall>|reduced|down) by #
        # · (redundancies|layoffs|lay-offs|job cuts|job losses)
        (redundancies|layoffs|lay-offs|job cuts|job losses) … (to|at|is|was|of) #
        # · ({jobs} )?· <face> (the (axe|chop|sack)|redundancy|dismissal)
        (<tell>|<inform>|<warn>|<notify>) # … … {losing_work}
        {notices} … (to|for|at) #
        (<ditch>|<jettison>|<offload>|<retrench>|<fire>|<furlough>|<boot>) # · {jobs}
        (<part> company with|<get> rid of|<say> goodbye to) #
        (<put>|<throw>) # … (out of (a job|work)|on the (dole|scrapheap))
        <leave> # · (out of (a job|work)|jobless)
        # · ({jobs} )?· (for the (chop|axe)|surplus|shown the door)
        (<threaten>|<endanger>|<jeopardise>|<jeopardize>) # · {jobs}
        # {jobs} … (hang|at stake|in jeopardy|in the balance|in doubt|on the line)
    """,
    "accuse": """
        # … come forward
        (accused|accusations|allegations|complaints) (by|from) #
        # (alleged victims|accusers)
        (number|tally|total) of (accusers|complainants|alleged victims) … (to|at) #
        (those|people|women|men) (alleging|accusing|who accuse) … (to|at|is|was) #
        (complaints?|allegations?|accusations?) … (lodged|made|filed|levelled) … by #
        # · (<make>|<lodge>|<file>|<level>) … (allegations?|complaints?|accusations?)
        # … <go> to (the )?(police|authorities)
        number of (his|her|their|its) (accusers|alleged victims) … (to|at) #
    """,
    "sue people": """
        # … (are suing|have sued|<join> the (class action|lawsuit|suit))
        (lawsuit|suit|class action) … (by|of) #
        # … (<take>|<haul>|<drag>) … to court
        # … (<bring>|<file>|<launch>|<start>|<take>) … (legal action|lawsuits?|suit)
        # … <bring> (the|a|their|this) (case|claim|action)
        (lawsuit|suit|class action|legal action) … (joined|backed|brought|filed) by #
    """,
    "power": """
        # … (without (power|electricity|supply)|in the dark|in darkness|had no power)
        # … <lose> electricity
        # … (yet|waiting|still) to be (reconnected|restored)
        <plunge> # … (into|in) (darkness|the dark)
        (<knock> out|<cut>) (power|electricity) to #
    """,
    "jailed": """
        (<jail>|<imprison>|<cage>) #
        (<send>|<commit>) # · to (prison|jail|gaol)
        (<put>|<lock>) # · (behind bars|away)
        <sentence> # · to · · (years?|months?|weeks?|life|prison|jail|terms?)
        # · {be} · (jailed|imprisoned|caged|sent (to (prison|jail)|down)|locked up)
        # · {be} · (sentenced|given|handed) … (years?|months?|life|{terms})
        # · (<get>|<receive>) … {terms}
        # · <go> to (jail|prison)
        {terms} … (for|on|to) #
        (<earn>|<bring>|<give>|<hand>|<get>) # … {terms}
    """,
    "engines sent": """
        # {engines} … {on_scene}
        # {engines} … {be} · · {sent}
        {sent} (up to |about |some )?# {engines}
        with # {engines}
    """,
    "fight fire": """
        # · firefighters … {on_scene}
        # · firefighters … {be} · · {sent}
        # · firefighters · · (<douse>|<extinguish>|<beat> back|<put> out)
        {sent} # · firefighters
        by # firefighters
    """,
    "cancel": """
        (<call> off|<scrub>|<axe>) # · {trips}
    """,
    "employ": """
        workforce of #
        # · on (its|the) (books|payroll)
        # · (work|works) (there|on (it|the)|in (it|the)|at (it|the))
        (<provide>|<offer>|<guarantee>) (jobs|work|employment) (for|to) #
        (staff|payroll|headcount) of #
    """,
    "testify": """
        <hear> # · (witnesses|people)?
        (<hear>|<take>) (evidence|testimony) from #
        # · (witnesses )?(<testify>|<give> evidence)
    """,
    "free": """
        # {be} · (freed|let go|set free)
        (freed|freeing|set free) #
        {gang} … (<free>|<release>|<hand> over) #
    """,
    "kidnap": """
        (<seize>|<snatch>|<abduct>|<kidnap>|<carry> off) #
        # · {be} · (seized|snatched|abducted|kidnapped|carried off|marched off)
        (<take>|<hold>) # · (hostage|captive)
        # {be} · (taken|held) (hostage|captive|for ransom)
        (abductors|kidnappers|captors) of #
        # … {be} · (being )?(held|kept) … by … {gang}
        {gang} … (<hold>|<keep>|<have>) #
    """,
    "breach": """
        {break_in} … {data} (of|on|belonging to|for|about) #
        (<make> off with|<get> hold of|<publish>) … {data} (of|on|belonging to) #
        (<steal>|<copy>|<take>|<dump>|<grab>) … {data} (of|on|belonging to) #
        {data} (of|on|belonging to) # … {be} · {stolen}
        # … (had|having|whose|saw) … {data} … {stolen}
        # · ({data} )?{be} · {stolen}
        (<expose>|<leak>|<steal>|<copy>|<access>|<harvest>|<breach>) # … {data}
        (breach|hack|break-in|leak|cyber-?attack) … (<affect>|<touch>|<hit>|<involve>) #
    """,
    "launch": """
        (<launch>|<fire>|<lob>|<unleash>|<send>) # · {missiles}
        # · {missiles} · {be} · (launched|fired|sent|unleashed)
    """,
    "shoot down": """
        (<shoot> down|<down>|<intercept>|<destroy>|<repel>) (all )?# · {missiles}
        # · {missiles} … {be} · (shot down|intercepted|downed|destroyed|repelled)
    """,
    "sign": """
        # … (<put>|<add>|<lend>) … (names?|signatures?) (to|on)
        (petition|letter) … (<gather>|<collect>|<attract>|<draw>|<amass>|<have>) #
    """,
}  # fmt: skip
