"""Turns of phrase that ask a count's frame where no word beside it tells, as data.

How a line is read says `claims.alignment.frames.idioms`.
"""

# By frame, one turn of phrase a line.
COUNTED: dict[str, str] = {
    "margin": """
        {lead} … (to|at|of|is|was) #
    """,
    "kill": """
        (<claim>|<take>|<cost>) # lives
        {calamity} (has |had |have )?(now |so far |already )?(<claim>|<kill>) #
        (<claim>|<take>) the lives of #
        <leave> # · dead
        # {be} · (found|feared|presumed|confirmed|pronounced) (dead|drowned)
        # · <lose> (his|her|their) (life|lives|fight|battle)
        # · (<pass> away|<perish>|<drown>|<suffocate>)
        # {be} · (electrocuted|asphyxiated|drowned|slain|massacred|slaughtered|lynched)
        (<kill>|<slay>|<murder>|<execute>) ! #
        (<electrocute>|<asphyxiate>|<suffocate>|<slaughter>) #
        # · (<fall>|<plunge>|<go>|<leap>|swept) to (his|her|their) deaths?
        bodies of #
        # ! (dead|deaths|fatalities)
        help came too late for #
        (death toll|number of (dead|deaths|fatalities|people killed)) … (to|at|is|was) #
        (death toll|number of (dead|deaths)) … (reached|hit|topped|passed) #
        (number|tally|count) of (lives lost|those killed) … (to|at|is|was) #
        (<put>|putting) the (number of )?(dead|deaths|fatalities|those killed) at #
        lives lost … (to|at|is|was|reached) #
    """,
    "shoot": """
        # · (<suffer>|<sustain>|with|had) … (gunshot|bullet) (wounds?|injuries)
        (shooting|shots|gunfire|bullets|gunmen|gunman) … (<hit>|<strike>) #
        # … {be} (hit|struck) by … (bullets?|gunfire|shots)
    """,
    "stab": """
        # · (<suffer>|<sustain>|with|had) … (stab|knife) (wounds?|injuries)
        # {be} · (knifed|(slashed|attacked) with a (knife|machete))
        <knife> #
        <attack> # … with (a|his|her) (knife|machete)
    """,
    "critical": """
        # … fighting for (his|her|their) (life|lives)
        # … (on life support|critically (ill|hurt|injured|wounded))
    """,
    "injure": """
        <leave> # · (from \\w+ )?(injured|hurt|wounded)
        # · (<suffer>|<sustain>|with|had) … {hurts}
        # {be} · treated for … {hurts}
        # · (<break>|<fracture>|<dislocate>) … (bones?|arms?|legs?|wrists?|ribs?)
        # … (needed|needing) stitches
        # … nursing … {hurts}
        injuries to #
        (<injure>|<wound>|<hurt>) ! #
    """,
    "miss": """
        # {be} · (missing|untraced|lost at sea)
        # {be} · (feared|presumed|believed) (lost|missing|swept away)
        # {be} not (yet )?(been )?(seen|heard from|found|traced|located|reached)
        # (could|can) not be (found|traced|located|reached)
        (no|without) (any )?(word|sign|trace|news) (of|from) #
        given up hope (for|of finding) #
        {rescuers} … (<look>|<search>|<hunt>) (on \\w+day )?for #
        {rescuers} … (<comb>|<search>|<scour>) … … for #
        # … {be} swept (away|overboard|out to sea|off)
        (whereabouts|fate) of # … (unknown|unclear|not known|uncertain)
        (missing|unaccounted for) … (to|at|is|was|are down to) #
    """,
    "trap": """
        # {be} · (stuck|cut off|marooned|buried|under the rubble)
        # · (stuck|stranded|marooned)
        # {be} · (caught|stuck|stranded) (underground|below ground|inside)
    """,
    "arrest": """
        # {be} · (rounded up|taken into custody|picked up|nabbed|handcuffed|booked)
        # {be} · (led|hauled|taken) away … (by (police|officers)|in handcuffs)
        # {be} · (being )?held (for|over|after|in connection|on suspicion)
        # · (in|ended … in) (police )?custody
        (<arrest>|<detain>) ! #
        (<round> up|<pick> up|<nab>|<haul> in) #
        (<make>|led to) # arrests?
    """,
    "charge": """
        (<bring>|<lay>|<file>|<press>) charges against #
        # … <face> (prosecution|charges)
    """,
    "rescue": """
        # {be} · {lifted} … {safety}
        (<pluck>|<winch>|<haul>|<pull>|<lead>|<hoist>|<fish>) # … {safety}
        (<airlift>|<bring>|<drag>|<guide>|<help>|<dig>|<carry>|<get>) # … {safety}
        (<lift>|<airlift>|<ferry>|<take>|<hand>) # … {safety}
        (<bring>|<get>|<pull>|<haul>) (up|out) #
        (<rescue>|<save>) ! #
        # … (made it|reached|<get> out) · (out alive|ashore|to safety|safety)
        <find> # … alive
        # … found alive
        # {be} safe
        survivors … (to|at|was|is) #
        # ! rescued
    """,
    "evacuate": """
        # {be} · (ordered out|told to leave|moved out|forced out|forced from)
        # {be} · (left|made|rendered) homeless
        # … (sleeping|sheltering|camping|camped|living) (in|on|under) … {shelter}
        # … (<lose>|no longer have|without) (their |a )?homes?
        # … {crossing} … (over|across|into|to|out of)
        # … (<seek>|<take>|<find>) (refuge|shelter)
        (<register>|<receive>|<take> in|<shelter>) # · (refugees|arrivals|evacuees)
        (<evacuate>|<displace>) ! #
        # … (<leave>|<abandon>|<flee>) their (homes|houses|villages)
        (<force>|<drive>) # · (out of|from|to (leave|flee))
    """,
    "infect": """
        # · tested positive
        outbreak … (<spread> to|<infect>|<affect>|<strike>|<hit>) #
        # … (<catch>|<contract>) · {disease}
        # … (<develop>|<report>|with|<suffer>|showing) … ({symptoms}|{disease})
        # … (<report>|<call> in) sick
        # · (confirmed |suspected )?cases of … {disease}
        (caseload|case (count|tally|numbers)) … (to|at|is|was|<reach>|<pass>|<top>) #
        number of (cases|infections|patients) … (to|at|is|was|<reach>|<pass>) #
        (cases|infections) … (<double>|<triple>|<treble>|{grown}) … to #
        (infected|sickened|struck down|poisoned|laid low) #
        <sicken> #
        (<make>|<leave>) # · (ill|sick)
    """,
    "treat": """
        # … {be} · {taken} … to … {hospital}
        # … {be} · (hospitali[sz]ed|under treatment|being treated)
        # … {be} · admitted (to … {hospital}|with|for|overnight)
        # … {be} · treated (in|at|by|on)
        ({hospital}|doctors|medics|paramedics|surgeons) … (<treat>|<admit>|<receive>) #
        (<put>|<land>|<send>|<ferry>|<take>|<rush>|<fly>) # … (in|to) … {hospital}
        # … (<need>|<require>|<receive>) (hospital|medical|emergency) (treatment|care)
        # … on (the )?(wards|drips|ventilators|oxygen)
    """,
    "destroy": """
        (<reduce>|<burn>) # to (ashes|rubble|the ground)
        # · {be} · (levell?ed|gutted|razed|flattened|lost|burn(ed|t) down)
        # · {be} · (reduced to (ashes|rubble)|burn(ed|t) to the ground)
        (levell?ed|gutted|razed|flattened|wiped out) # {homes}
    """,
    "seats": """
        (<win>|<take>|<hold>|<keep>|<retain>|<sweep>|<secure>|<capture>) # … {seats}
        (<have>|<finish> with|<end> up with|be left with|<return>) # … {councillors}
    """,
    "attend": """
        {gathering} … (of|at|to|was|is|reached|hit) #
        # · (<turn> out|<show> up|<march>|<rally>|<demonstrate>|<take> to the streets)
        # · (<pack>|<throng>|<line> the|<take> part|<gather>|<flock>|<parade>)
        # · (<fill>|<cram>|<jam>|<crowd>|<flood>|<pour>) (into )?the · {public_places}
        # · (<join>|<attend>) (the|a|\\w+['’]s) (\\w+ )?({occasion}|crowd)
        # · · <come> to (the|a) (\\w+ )?{occasion}
        # {crowd} (<stand>|<gather>|<pack>|<walk>|<file>|<line>|<come>|<crowd>)
        # · (in attendance|<file> past)
        # · (<come>|<pass>) through the (gates|turnstiles)
        (watched by|<play> (out )?before|<play> to|<perform> (to|for)|in front of) #
        (<draw>|<attract>|<bring> out|<pull> in) a · crowd of #
        visited by #
        {occasion} … (<draw>|<attract>|<bring> out|<pull> in) #
    """,
    "aboard": """
        # · (on board|aboard)
        # · boarded
        # … {boarding} (into|on|onto|aboard|in)? (the|a) … {transport}
        # … (set out|embarked|<sail>) (on|in|aboard) (the|a)
        # · (<travel>|travelling|travelled|were) (on|in) (the|a) … {transport}
        # passengers and crew
        <carry> #
        number of (people|passengers) (on board|aboard|on) … (at|was|to) #
    """,
    "job": """
        <let> (go )?(of )?# ({jobs} )?(go)?
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
    """,
    "accuse": """
        # … come forward
        (accused|accusations|allegations|complaints) (by|from) #
        # (alleged victims|accusers)
        (number|tally|total) of (accusers|complainants|alleged victims) … (to|at) #
        (those|people|women|men) (alleging|accusing|who accuse) … (to|at|is|was) #
    """,
    "sue people": """
        # … (are suing|have sued|<join> the (class action|lawsuit|suit))
        (lawsuit|suit|class action) … (by|of) #
    """,
    "strike": """
        # · (<walk> (out|off)|<down> {tools}|(<go>|are|were) on strike)
        # … <join> … (walkout|strike|stoppage)
        # … (on|onto|to|joined) (the )?picket lines?
        # · (<stay> (away|off|home) … (work|duty)|<stop> work)
        (strike|walkout|stoppage) … (<draw>|<bring> out|by|<involve>) #
    """,
    "power": """
        # … (without (power|electricity|supply)|in the dark|in darkness|had no power)
        # … <lose> electricity
        # … (yet|waiting|still) to be (reconnected|restored)
        <plunge> # … (into|in) (darkness|the dark)
        (<knock> out|<cut>) (power|electricity) to #
    """,
    "cancel": """
        (<call> off|<scrub>|<axe>) # · {trips}
    """,
    "employ": """
        workforce of #
        # · on (its|the) (books|payroll)
        # · (work|works) (there|on (it|the)|in (it|the)|at (it|the))
    """,
    "testify": """
        <hear> # · (witnesses|people)?
        (<hear>|<take>) (evidence|testimony) from #
        # · (witnesses )?(<testify>|<give> evidence)
    """,
    "free": """
        # {be} · (freed|let go|set free)
        (freed|freeing|set free) #
    """,
    "kidnap": """
        (<seize>|<snatch>|<abduct>|<kidnap>|<carry> off) #
        # · {be} · (seized|snatched|abducted|kidnapped|carried off|marched off)
        (<take>|<hold>) # · (hostage|captive)
        # {be} · (taken|held) (hostage|captive|for ransom)
        (abductors|kidnappers|captors) of #
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
}  # fmt: skip
