"""Turns of phrase that ask how many people something befell, as data.

How a line is read says `claims.alignment.frames.idioms`.
"""

# By frame, one turn of phrase a line.
CASUALTIES: dict[str, str] = {
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
        (<eliminate>|<neutralise>|<neutralize>|<liquidate>) # · {fighters}
        (<lose>|<bury>) # · (of (its|their|his) )?(own )?{fighters}
        {forces} … <lose> #
        loss of # · {fighters}
        (funerals?|burials?|requiem) … (of|for) #
        {killer} … <account> for # lives
        <wipe> out ((a|an|the) (whole |entire )?(family|group|crew|party) of )?#
    """,
    "shoot": """
        # · (<suffer>|<sustain>|with|had) … (gunshot|bullet) (wounds?|injuries)
        (shooting|shots|gunfire|bullets|gunmen|gunman) … (<hit>|<strike>) #
        # … {be} (hit|struck) by … (bullets?|gunfire|shots)
        ({gunman}|fire) … \\w+, (hitting|striking|catching) #
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
        # … (escaped|escape|got away|<walk> away) with … {hurts}
        # {be} · (burned|burnt|scalded|singed|knocked unconscious)
        # … {be} (all )?expected to (survive|recover|live|pull through|make a full)
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
        hopes? … {fading} … (for|of finding|of) #
        no … (word|sign|trace|news) … (of|from) #
        # · lost at sea
    """,
    "trap": """
        # {be} · (stuck|cut off|marooned|buried|under the rubble)
        # · (stuck|stranded|marooned)
        # · (cut off|hemmed in|imprisoned) (by|in|under|below|behind|inside)
        # {be} · (caught|stuck|stranded) (underground|below ground|inside)
        (<cut> off|<maroon>|<strand>|<entomb>) #
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
        # … {be} (brought|carried|ferried|helped|towed) … (ashore|alive|to safety)
        # {be} safe
        survivors … (to|at|was|is) #
        # ! rescued
        (<bring>|<get>|<pull>|<haul>|<dig>|<cut>) # · (up|out|free|clear)
        (<pluck>|<winch>|<airlift>|<hoist>) # … (from|off)
        # {be} · (plucked|winched|airlifted|hoisted) … (from|off)
        # {be} · (cut|dug|pulled|prised) (free|clear|out)
        (<come>|<go>) to the (aid|rescue|help|assistance) of #
    """,
    "evacuate": """
        # {be} · (ordered out|told to leave|moved out|forced out|forced from)
        # {be} · (left|made|rendered) homeless
        # … (sleeping|sheltering|camping|camped|living) (in|on|under) … {shelter}
        # … (<lose>|no longer have|without) (their |a )?homes?
        # … {crossing} … (over|across|into|to|out of)
        # … (<seek>|<take>|<find>) (refuge|shelter)
        (<register>|<receive>|<take> in|<shelter>) # · (refugees|arrivals|evacuees)
        (<register>|<shelter>|<house>|<host>|<put> up|<feed>) # … (in|at) … {shelter}
        # · · {be} · {taken} to … {shelter}
        # … (spent|spending) the night (in|at|on) … {shelter}
        (<move>|<bus>|<ferry>|<take>|<bring>) # … to … {shelter}
        (<evacuate>|<displace>) ! #
        # … (<leave>|<abandon>|<flee>) their (homes|houses|villages)
        (<force>|<drive>) # · (out of|from|to (leave|flee))
        # {be} · (ordered|told|asked|urged|forced|made) to (get out|go|leave|flee)
        # … (had|have|forced|ordered|told|asked) to (leave|get out|flee|abandon|vacate)
        (<lead>|<usher>|<shepherd>|<hurry>|<hustle>) # · (out|outside)
        # … {be} (led|ushered|shepherded|hurried|hustled|bundled) (out|outside)
        (<force>|<drive>|<send>) # · (on to|onto|into) the (streets?|beach|road)
        # {be} · {driven} (from|out of|out)
        # … <lose> … (roofs? over|everything)
        (<make>|<render>|<leave>) # · homeless
        (<uproot>|<dislodge>) #
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
        # {be} · (struck down|laid low|felled|stricken|affected) … (by|with)
        # · (fell|<fall>|taken) (ill|sick)
        # · (<begin>|<start>) (vomiting|retching|being sick|feeling (ill|sick|unwell))
        {disease} … (<affect>|<hit>|<strike>|<fell>|<lay> low|<floor>) #
    """,
    "treat": """
        # … {be} · {taken} … to … {hospital}
        # … {be} · (hospitali[sz]ed|under treatment|being treated)
        # … {be} · admitted (to … {hospital}|with|for|overnight)
        # … {be} · treated (in|at|by|on)
        ({hospital}|doctors|medics|paramedics|surgeons) … (<treat>|<admit>|<receive>) #
        (crews?|responders|nurses|lifeguards|volunteers) … <treat> #
        (<put>|<land>|<send>|<ferry>|<take>|<rush>|<fly>) # … (in|to) … {hospital}
        # … (<need>|<require>|<receive>) (hospital|medical|emergency) (treatment|care)
        # … (<need>|<require>|<receive>) (treatment|care|first aid)
        # … in need of (hospital |medical |emergency )?(treatment|care|attention)
        # … on (the )?(wards|drips|ventilators|oxygen)
        (<treat>|<tend>) # · (casualties|patients|people)
    """,
}  # fmt: skip
