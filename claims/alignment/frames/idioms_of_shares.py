"""Turns of phrase that tell what a share answers.

As data, in the notation of `claims.alignment.frames.idioms`. What happened to some
of a whole did not happen to the rest: such shares come in pairs of frames
(`claims.alignment.frames.opposites`), and each turn of them keeps to its own clause.
"""

from claims.alignment.frames.frame import PERCENT

SHARE_LISTS = {
    # Up to twelve words of one clause that denies and intends nothing.
    "do": "((?!(and|but|while|whereas|who|or|not|never|neither|fail|fails|failed"
    "|failing|refuse|refuses|refused|refusing|without|yet|no|none|to|will|would|could"
    "|may|might|should|voted|vote|wants?|wanted|plan|plans)\\b)[\\w’'-]+ ){0,12}?",
    # Up to eight words between what moved and its verb, those of a name too.
    "own": "((?!(and|but|while|whereas|as|though|after|which)\\b)[^\\s.,;:\\d]+ )"
    "{0,8}?",
    "not": "((did|do|does|had|have|has|were|was|are|is) not"
    "|(did|do|does|had|have|has|were|was|are|is)n['’]t|never|<fail> to|<refuse> to"
    "|<decline> to|(have|has|had) yet to|yet to|still to)",
    "exams": "(exams?|examinations?|tests?|papers?|boards?|finals|a-levels|gcses"
    "|course)",
    "services": "(trains|services|flights|buses|routes|ferries|sailings|trams"
    "|departures|arrivals|journeys)",
    "leavers": "(graduates|leavers|alumni|trainees|apprentices|trainee \\w+)",
    "pupils": "(pupils|students|children|schoolchildren|undergraduates)",
    "hold": "((now|still|only) )?(<make> up|<account> for|<hold>|<fill>|<occupy>"
    "|<represent>|<constitute>|<comprise>|are|were)",
    "power": "(power|electricity|water|gas|supply|supplies|lights)",
    "jab": "(jabs?|vaccines?|vaccinations?|shots?|boosters?|doses?)",
    "inoculation": "(jabs?|vaccines?|vaccinations?|immuni[sz]ation|hpv|mmr|bcg|measles"
    "|polio|rubella|tetanus|(flu|covid|covid-19) (jabs?|vaccines?|drive|campaign))",
    "job": "(job|jobs|work|employment|post)",
    "insured": "(health |any |some )?(insurance|cover)",
    "school": "(school|class|classes|lessons|lectures)",
    "who": "(of ([\\w’'-]+ ){1,4}(who|that) ([\\w’'-]+ ){1,6}?)?",
    "at_work": "(report|reported|reporting) for · · (duty|work|shifts?|rota|roster)"
    "|(turn|show)(ed|ing)? up|clock(ed|ing)? (on|in)",
    "staffing": "(jobs?|posts?|positions?|roles?|workers?|staff|employees|workforce"
    "|payroll|headcount|people|team|personnel|managers|labou?r force)",
    "shed": "(<shed>|<axe>|<cut>|<slash>|<eliminate>|<scrap>|<abolish>|<lose>|<trim>"
    "|<let> go|<lay> off|<sack>|<dismiss>|<dispense> with|<part> with|<reduce>)",
    "its": "(of (its |the |their |all )?([\\d,.]+(-strong)? )?)?",
    "dealing": "(<buy>|<take>|<acquire>|<sell>|<pick> up|<snap> up|<own>|<hold>"
    "|<offload>)",
    "firm": "(deal|takeover|company|firm|group|business|airline|bank|club|chain"
    "|operator|maker|carrier|retailer|lender|insurer|miner|brewer|plc|inc|ltd)",
    "gone": "((will|would|to|are to|is to) go|(laid off|let go|cut|axed|shed|scrapped"
    "|made redundant|dismissed|sacked|paid off)|<lose> (his|her|their) jobs?)",
}

SHARE_IDIOMS: dict[tuple[str, str], str] = {
    (PERCENT, "off work"): """
        # {do}(<stay> (away|off|out|home|at home)|<walk> (out|off)|<down> {tools})
        # {do}<keep> (away|off)
        # {do}<heed> · · · · (call|strike|appeal|order|stay-away|boycott|shutdown)
        # {do}(<observe>|<honour>|<honor>|<back>) · · {stoppage}
        # {do}<join> … ({stoppage}|picket|sit-at-home|stayaway|action)
        # {do}(<take> part|participated|participating) in · · · {stoppage}
        # {do}(on strike|off work|off the job|absent|on (the )?picket|off duty)
        # {do}{not} ({at_work}|<come> (in|to work)|<go> (in|to work)|work|attend work)
        # {do}(<stop>|<refuse>) (work|working|to work)
        # {do}<withhold> (their )?labou?r
        (absenteeism|absence rate|stay-?away|{stoppage} (turnout|take-?up)) … #
    """,
    (PERCENT, "at work"): """
        # {do}({at_work})
        # {do}(at|in) (work|their (posts|desks|stations|jobs))
        # {do}<come> (in|into work|to work)
        # {do}<go> (in|to work|into work)
        # {do}(on duty|working normally|worked normally|worked as (usual|normal))
        # {do}(<defy>|<ignore>|<cross>|<break>|<shun>) · · · · ({stoppage}|call|picket)
        # {do}<work> (through|on)
    """,
    (PERCENT, "jobs shed"): """
        {shed} (of )?# {its}· · {staffing}
        (<make>|making) # {its}· · {staffing} redundant
        # {its}· · {staffing} … {gone}
        (workforce|headcount|payroll|staff) … {move} · by #
    """,
    (PERCENT, "ran"): """
        # (of )?· · {services} {do}(<run>|ran|<operate>|going|moving)
    """,
    (PERCENT, "did not run"): """
        # (of )?· · {services} {do}(cancelled|canceled|called off|scrapped|axed)
        # (of )?· · {services} {do}{not} (<run>|<operate>)
    """,
    (PERCENT, "failed"): """
        # {do}(<fail>|<flunk>) … {exams}
        # {do}{not} (<pass>|<clear>|make the grade)
        # {do}(unsuccessful|came up short|fell short) … {exams}
        (failure rate|fail rate) … #
    """,
    (PERCENT, "passed"): """
        # {do}(<pass>|<clear>|<crack>) … {exams}
        # {do}(<sail>|<scrape>|<get>) through … {exams}
        # {do}(successful|made the grade) … {exams}
        (pass rates?|pass percentage|success rate) … #
    """,
    (PERCENT, "unvaccinated"): """
        # {do}(unvaccinated|unjabbed|uninoculated|unimmuni[sz]ed)
        # {do}{not} (been|be|get|got) · (vaccinated|immuni[sz]ed|inoculated)
        # {do}{not} (get|got|had|have|received?) (the|a|any|their) · · {jab}
        # {do}(without|missing|missed|refused|declined) (the|a|their) · {jab}
    """,
    (PERCENT, "vaccinated"): """
        # {do}(vaccinated|immuni[sz]ed|inoculated|jabbed)
        # {do}(had|have|received|got|taken|given) (the|a|their|both|one) · · {jab}
        (coverage|uptake|take-up) … … {inoculation} … #
        {inoculation} · (coverage|uptake|take-up) … #
        (vaccination|immuni[sz]ation) (rate|coverage) … #
    """,
    (PERCENT, "out of work"): """
        # (of )?· · {leavers} {do}(without|no|not) (a |in )?{job}
        # (of )?· · {leavers} {do}(unemployed|jobless|out of work|seeking work)
        # (of )?· · {leavers} {do}{not} (find|found|landed) (a |any )?{job}
    """,
    (PERCENT, "in work"): """
        # (of )?· · {leavers} {do}(<find>|<land>|<get>) (a |any )?{job}
        # (of )?· · {leavers} {do}in (work|jobs|a job|employment|paid work)
        # (of )?· · {leavers} {do}(employed|working)
    """,
    (PERCENT, "uninsured"): """
        # {do}(uninsured|(without|no|<lack>) {insured})
    """,
    (PERCENT, "insured"): """
        # {do}(insured|(had|have|has|with) {insured})
    """,
    (PERCENT, "empty"): """
        # {do}(empty|vacant|unoccupied|unlet|untenanted|unfilled|lie idle|lay idle)
        vacancy rate … #
        (lying|standing|sitting|left|stand|lie|sit) (vacant|empty|unoccupied) … #
    """,
    (PERCENT, "occupied"): """
        # {do}(occupied|tenanted|lived in|taken up|fully let)
        # of · · (beds|rooms|seats|berths|desks|places) {do}(full|filled|taken|in use)
        (occupancy|occupancy rate) … #
        # (full|occupancy|occupied)
    """,
    (PERCENT, "ran late"): """
        # (of )?· · {services} {do}(late|delayed|behind schedule|behind time)
    """,
    (PERCENT, "on time"): """
        # (of )?· · {services} {do}(on time|on schedule|punctual|to time)
        punctuality … #
    """,
    (PERCENT, "without power"): """
        # {do}(without|no|lost|lose|losing) {power}
        # {do}(in the dark|in darkness|off the grid)
        # {do}{not} (been )?(reconnected|restored)
    """,
    (PERCENT, "with power"): """
        # {do}(had|have|has) · {power} (back|restored|again)
        # {do}(reconnected|back on (the grid|line)|with {power})
        {power} … (back|restored|on|returned) … (to|for|in) #
    """,
    (PERCENT, "absent"): """
        # {do}(off|missing|missed|skipped|skipping|absent from) {school}
        # (of )?· · {pupils} {do}(absent|off sick|stayed (away|at home|home)|truant)
    """,
    (PERCENT, "present"): """
        # (of )?· · {pupils} {do}(in {school}|present|attended|turned up|showed up)
    """,
    (PERCENT, "abstained"): """
        # {do}{not} (vote|voted|turn out|cast|bother to vote)
    """,
    (PERCENT, "turnout"): """
        turnout … (was|is|of|at|to|reached|hit) #
        # {do}(<turn> out|<cast> (a|their|his|her|votes?|ballots?)|<go> to the polls)
        # {do}<take> part in · · · (election|referendum|poll|ballot|vote|plebiscite)
        # {do}(bothered to|exercised their right to) vote
    """,
    (PERCENT, "women"): """
        (women|females?|girls) {hold} · #
        # {do}(are|were|is|was|being) (women|female|girls)
        # (women|female)
    """,
    (PERCENT, "men"): """
        (men|males?|boys) {hold} · #
        # {do}(are|were|is|was|being) (men|male|boys)
        # (men|male)
    """,
    (PERCENT, "stake"): """
        # · (stake|shareholding|holding|interest)
        (stake|shareholding|holding|interest) of #
        (stake|shareholding|holding) … (to|at|is|was) #
        # of … ('s |’s )?(shares|share capital|equity|stock)
        {dealing} (another |a further )?# of … … {firm}
    """,
    (PERCENT, "share of the vote"): """
        (<win>|<take>|<get>|<poll>|<secure>|<garner>|<receive>) … # of the (vote|votes)
        (<win>|<take>|<get>|<poll>|<secure>|<garner>|<receive>) … # of (all|valid) votes
        (<win>|<take>|<get>|<poll>|<secure>|<garner>|<receive>) … # votes cast
    """,
    (PERCENT, "rate moved"): """
        {rates} … (<come> down|<go> up) · (by )?#
        {move} · · {rates} (by )?#
        {move} # (off|from) · · {rates}
        {move} … {rates} · by #
        # {moved} (in|to|of) · {rates}
        {rates} … {move} · by #
        # {rates} {moved}
    """,
    (PERCENT, "rate"): """
        {rates} … (to|at|of) #
    """,
    (PERCENT, "risk"): """
        # · (less|more) likely
        # · (lower|higher|smaller|greater|reduced|increased) {risks}
        {move} … {risks} … by #
        {risks} … {move} · (by )?#
        # {moved} in … {risks}
        {moved} (of|in) # in … {risks}
    """,
    (PERCENT, "died of all"): """
        # {do}{not} (survive|make it|pull through)
        (mortality|death rate|die-off|fatality rate) … #
        # {who}{do}(<die>|<perish>|<succumb>|<bleach> to death)
        # · (mortality|death rate|fatality rate)
        (<kill> off?|<wipe> out) #
    """,
    (PERCENT, "survived"): """
        # {who}{do}(<survive>|alive|<live> (for|to|another|at least)|lived)
        # {do}(pulled through|made it|still living|make a full recovery)
        (survival|survival rate) … #
        # survival
    """,
    (PERCENT, "oppose"): """
        (rejected|opposed|thrown out|voted down|turned down) by #
        # of (those voting|those balloted|voters|members|respondents) … (<vote> against)
        # (of )?· · · (<vote>|voting) (against|no|to reject)
        # {do}(against|opposed to|<say> no|would vote (against|no))
        opposition … (at|of|to) #
    """,
    (PERCENT, "support"): """
        (backed|supported|favou?red|approved|carried|passed|endorsed) by #
        # of (those voting|those balloted|voters|members|respondents) … {agreed}
        # · {agreed}
        # (of )?· · · <vote> (for|in favou?r|yes|to)
        <vote> · (by )?· # … (to|for|in favou?r)
        (support|backing) … (at|of|to|from) #
        (<stand>|<poll>) (at|on) # … (poll|survey)
        (poll|survey) … … (<put>|<have>|had|<show>|<give>) … (on|at) #
        # {do}(approve of|in favou?r|want|welcome|say yes|would vote (for|yes))
        # {do}(<back>|<support>|<endorse>|<favour>|<favor>)
        (enjoy|enjoys|enjoyed|has|have|had|command|commands) … (support|backing) of #
    """,
}
