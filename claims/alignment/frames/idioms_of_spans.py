"""Turns of phrase that tell what a length or a measure answers.

As data, in the notation of `claims.alignment.frames.idioms`.
"""

from claims.alignment.frames.frame import DURATION, MEASURE

SPAN_IDIOMS: dict[tuple[str, str], str] = {
    (DURATION, "agreed for"): """
        # · {terms_agreed}
        {terms_agreed} (of|for|lasting) #
        (<lend>|<loan>|<lease>|<rent>|<borrow>|on loan) … for #
        <sign> … for (the next |another |a further )?#
    """,
    (DURATION, "held for"): """
        # · (in captivity|captive|hostage|in the hands of|in the grip of|as a hostage)
        (captive|hostage|captivity|kidnapped|abducted) (for|lasting) #
    """,
    (DURATION, "on the run"): """
        # · (on the run|at large|on the loose|in hiding)
        (on the run|at large|on the loose|manhunt) … for #
        manhunt (of|lasting) #
    """,
    (DURATION, "married for"): """
        (married|man and wife|husband and wife|wed|together) for #
        # of (marriage|wedlock|wedded)
        # marriage
        marriage (of|lasted) #
    """,
    (DURATION, "wait"): """
        (<end>|<break>|<snap>|<halt>|<finish>) … # · · {barren}
        # · · {barren} … (over|ended|ends|came to an end|is over)
        {first} … (for|in) (more than |over |at least |nearly |almost |about |some )?#
        {barren} … (of|lasting|stretching|spanning|for) #
    """,
    (DURATION, "late"): """
        # (late|behind schedule|overdue)
        (<delay>|delays) (of|by|for) #
        # delay
        <run> # late
        <hold> up (for|by) #
    """,
    (DURATION, "minimum term"): """
        (minimum|minimum term|non-parole period|tariff) (of|at|is|was) #
        # · (minimum|non-parole|without parole|before parole)
        # before · {be} · (eligible|considered|released|freed|able to apply|paroled)
        # before (he|she|they|parole|release)
        (eligible|apply|considered) for (parole|release) … (after|in) #
        <serve> (at least|a minimum of|no less than) #
    """,
    (DURATION, "time served"): """
        (served|spent|serving|after spending) # (of|in|behind|inside|on death)
        (<free>|<release>|<walk> (out|free)|<parole>) … after #
        wrongly … for #
        # (jail|prison|custody)? credit
        (credit for|credited with|credit of) #
    """,
    (DURATION, "deliberate"): """
        (jury|jurors|panel) … (out|<deliberate>|<confer>|<retire>) {for}
        # of (deliberations?|deliberating)
    """,
    (DURATION, "faces"): """
        (<face>|<risk>) … # · (in prison|in jail|behind bars|jail|sentence|imprisonment)
        maximum (sentence|penalty|term|jail term|prison term) (of|is) #
        (carries|carry|punishable by) … #
        # maximum
    """,
    (DURATION, "ban"): """
        (banned|barred|suspended|disqualified|excluded|struck off|grounded) {for}
        (banned|barred|suspended|disqualified|excluded) from … {for}
        # · · {bans}
        (ban|suspension|disqualification) (of|lasting|for) #
        (ban|suspension|disqualification) … to #
        (behind the wheel|off the road|from driving|off the roads) {for}
        (<lose>|stripped of) (his|her|their) (licen[cs]e|right to drive) {for}
        licen[cs]e … (suspended|revoked|taken away|withdrawn) {for}
        <sit> out · #
    """,
    (DURATION, "sentence"): """
        # · (behind bars|in (prison|jail|custody)|jail term|prison term|sentence|inside)
        # in (a|his|her|their) (cells?|prison|jail)
        # (imprisonment|jail|prison|custody|detention|hard labou?r|youth custody)
        # (jail|prison|custodial|suspended|detention)
        (prison|jail|bars|custody) {for}
        <serve> # (in|of|behind|at)
        (jailed|imprisoned|caged|incarcerated|sentenced|detained) {for}
        (sentenced|sent down|condemned|ordered) to (serve )?#
        (<lock> up|<put> away|<send> down|<bang> up|<send> to (prison|jail)) {for}
        <go> (down|to (jail|prison)) {for}
        (term|stretch|sentence|jail term|prison term) (of|totalling|totaling) #
        (<get>|<give>|<hand>|<receive>|<land>|<draw>) (down )?# (for|after|on|by|at)
        # · (term|sentence|stretch|imprisonment)
        # on each of · (counts|charges)
    """,
    (DURATION, "out of use"): """
        (unable to|could not|couldn’t|couldn't|left without|without|no) … for #
        (down|offline|dark|out of (action|service|use)|crippled|idle) (for )?#
        (outage|blackout|interruption|downtime|breakdown) … {lasted} #
        (outage|blackout|interruption|downtime|breakdown) of #
        # (outage|blackout|interruption|breakdown|shutdown|of downtime)
        # without (power|electricity|water|service|signal|gas|heating)
        <knock> … (out|offline) {for}
        (locked|shut) out (of … )?for #
        (blocked|impassable|halted|paralysed|paralyzed) (for )?#
        # halt
    """,
    (DURATION, "closed for"): """
        (<close>|<shut>|<shutter>|<mothball>) · · (for )?#
        (empty|vacant|derelict|disused|idle|unused|abandoned|boarded up) for #
        # closure
        (closure|shutdown) … {lasted} #
        # shutdown
        after # · (behind hoardings|behind scaffolding|boarded up|of closure)
    """,
    (DURATION, "strike length"): """
        (<walk> out|<strike>|<down> tools|on strike|off the job|<stop> work) {for}
        # (strike|stoppage|walkout|walk-out|walkouts|of (strikes|walkouts|action))
        (strike|stoppage|walkout) … {lasted} #
        # · on (strike|the picket line)
    """,
    (DURATION, "trapped for"): """
        (<trap>|<strand>|buried|stuck|adrift|marooned|lost|pinned|underground) … for #
        (found|rescued|pulled|dug|brought|freed|winched|saved) … after #
        <survive> (for )?#
        <spend> # (adrift|trapped|stranded|stuck|lost|underground|under|clinging|buried)
    """,
    (DURATION, "margin in time"): """
        # (adrift|ahead|in hand|to spare|off the pace|slower|faster|clear|back|in front)
        (won|win|wins|winning|beat|beats|beating|lead|leads|led|edged) … by #
        (margin|lead|advantage|gap|cushion) … #
        # (lead|advantage|gap|cushion|margin)
    """,
    (MEASURE, "burned area"): """
        (fire|blaze|wildfire|inferno|flames|bushfire) … (at|to) #
        (<torch>|<scorch>|<char>|<blacken>|<consume>|<burn>|<raze>|<sear>) #
        (<tear>|<rip>|<sweep>|<roar>|<burn>) (through|across|over) #
        # {be} · (burned|burnt|scorched|charred|blackened|consumed|ablaze|lost)
        # (fire|blaze|wildfire|inferno|bushfire)
        (size|extent|footprint) … #
    """,
    (MEASURE, "spill"): """
        (<spill>|<leak>|<discharge>|<spew>|<gush>|<pour>|<release>|<dump>) … #
        (<let>|<send>) # … (into|out|escape|gushing|pouring|spilling)
        # of (oil|crude|diesel|fuel|sewage|chemicals|slurry) (into|got|escaped|gushed)
        # … (<spill>|<leak>|<escape>|<gush>|<pour>|<seep>|leaked out|got (into|out of))
        (spill|leak|slick|spillage|discharge) … #
        # (spill|leak|slick)
    """,
    (MEASURE, "drugs found"): """
        (<seize>|<confiscate>|<intercept>|<recover>|<impound>|<find>) · #
        # … (seized|confiscated|intercepted|recovered|hidden|stashed|concealed)
        (haul|consignment|shipment|stash) of #
        # (haul|consignment|shipment|stash)
    """,
    (MEASURE, "magnitude"): """
        (measuring|measured|registered|registering) #
    """,
    (MEASURE, "crest"): """
        (river|water|waters|level|levels|crest) … (at|to|reached|hit|topped|peaked) #
        (<crest>|<peak>) … at #
    """,
}
