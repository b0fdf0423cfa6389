"""Turns of phrase that tell of what a day is the day.

As data, in the notation of `claims.alignment.frames.idioms`.
"""

from claims.alignment.frames.frame import DATE

DAY_IDIOMS: dict[tuple[str, str], str] = {
    (DATE, "opened on"): """
        (able to (use|cross)|back in (use|service|action)|up and running|open again) … #
        (barriers|barricades|cones|tape|scaffolding) … (<come>|<go>) down … #
        <welcome> … (visitors|passengers|customers|pupils|guests|patients|shoppers) … #
        (ribbon|tape) … cut … #
        <throw> open (its|their|the) doors … #
        (<resume>|<restart>|<reopen>) … #
        (cross|drive|board|sail|travel|fly|visit|swim|play|run|running) … again … #
        <open> (its|their) doors … #
        first (ride|train|trains|passengers|visitors|guests|pupils|patients) … … #
        <open> to (the public|traffic|visitors|passengers|customers) … #
    """,
    (DATE, "closed on"): """
        (<close>|<shut>) (its|their) doors … #
        (<close>|<shut>|<shutter>) (down )?(for good )?(on|in|at the end of|by|from) #
        (last day|final day|doors close|cease trading|ceases trading) … #
    """,
    (DATE, "strike on"): """
        (<down> tools|<walk> out|<stop> work|<go> on strike|<picket>) … #
        (<begin>|<start>|<launch>|<stage>|<hold>|<call>) … {stoppage} … #
        {stoppage} … (begins?|starts?|due|set|planned|called|begun|began|scheduled) … #
        out on strike … #
    """,
    (DATE, "sunk on"): """
        (<go> down|foundered|<capsize>|<sink>|<overturn>|<keel> over|<go> under) … #
        (sinking|capsizing|foundering|capsize) … #
    """,
    (DATE, "stolen on"): """
        (<steal>|stolen|<make> off with|<break> into|<burgle>|<raid>|<rob>|<snatch>) … #
        {be} taken … #
        (theft|burglary|raid|heist|robbery|break-in) … #
    """,
    (DATE, "launched on"): """
        (<blast> off|<lift> off|<go> on sale|<hit> the shelves) … #
        (<launch>|<debut>|<premiere>) … #
        (launch|liftoff|premiere|debut) … #
    """,
    (DATE, "passed on"): """
        (parliament|congress|senate|house|mps|lawmakers|deputies|council) … {passed} … #
        {be} · {passed} … #
    """,
    (DATE, "election"): """
        <go> to the polls … #
        <cast> (ballots|votes|their ballots|their votes) … #
        election … (for|on) #
    """,
    (DATE, "vanished on"): """
        last seen … #
        # , … (<vanish>|<disappear>|went missing)
    """,
    (DATE, "resignation"): """
        (<quit>|<resign>) … #
        (resignation|departure) {came} #
        (<step>|<stand>) down … #
        (<hand> in|<tender>|<submit>|<announce>|<offer>) (his|her|their) resignation … #
        <hand> in (his|her|their) (notice|letter) … #
        (<give>|<serve>) notice … #
        <tell> … # … (wanted|was going|leave|leaving|step|stepping|quit|go)
        left (his|her|the|their) (post|job|office|role) … #
        (<bow> out|<call> it a day) … #
    """,
    (DATE, "death on"): """
        death {came} #
        # , … (<die>|<pass> away)
        <pass> away … #
        found dead … #
        <lose> (his|her) (life|fight|battle) … #
    """,
    (DATE, "arrested on"): """
        # , … (was|were) (arrested|detained)
        arrest {came} #
        (taken into custody|picked up|apprehended|handcuffed|nabbed) … #
    """,
}
