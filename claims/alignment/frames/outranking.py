"""Turns of phrase that tell a count's frame whatever verb stands beside, as data.

"Shot dead" is killed, "still to be traced" missing. How a line is read says
`claims.alignment.frames.idioms`.
"""

# By frame, one turn of phrase a line.
OUTRANKING: dict[str, str] = {
    "margin": """
        {lead} (of|to|at|by) #
        {lead} … … {grown} · (to|at) #
        (narrowest|tightest|slimmest|slenderest) of margins, #
        by # (votes?|ballots?)(?! to)
        by (a|one) (single )?#
        # ! (votes|ballots) {ahead}
        # (votes|ballots) (clear|ahead|in front|to the good|behind|adrift)
        # ! (in front|to the good|ahead of|clear of|adrift of)
        (<hinge>|<hang>|<turn>|<come> down) on # (votes?|ballots?)
    """,
    "vote": """
        {passed} … # ! ((votes? )?to |-|–)\\d+
        {passed} … by # ! ((votes? )?to |-|–)\\d+
        (by a )?vote (of|was) # ! (to |-|–)\\d+
        # ! ((to )|-|–)\\d+ vote
    """,
    "kill": """
        (number|total) of [a-z]+ (killed|who … died) … … (to|at|is|was) #
        # {be} · {deadly} (dead|to death)
        # {be} · (gunned|mown|mowed|cut) down
        (<shoot>|<hack>|<beat>|<trample>|<burn>|<stab>|<crush>) # · (dead|to death)
        gunned down #
        # {be} buried alive
        # (did not|didn['’]t|failed to) (survive|make it|pull through)
        # (could not|cannot|couldn['’]t) be (saved|revived)
        # … <succumb>
        <cost> # · (his|her|their) lives
        loss of # · (life|lives)
        # never (made it|came|got) (out|home|back)
        # … <meet> (his|her|their) deaths?
        {disease} … (<carry> off|<claim>|<take>) #
    """,
    "charges": """
        counts? of … (and|,|plus) # (of|for)
    """,
    "miss": """
        all but # … … {traced}
        # … (still|yet|<remain>) to be {traced}
        # … unaccounted for
        (search|hunt) … for # · (missing|lost|swept|feared|unaccounted|thought|believed)
    """,
    "hire": """
        (<hire>|<recruit>|<take> on|<create>|<add>|<generate>) # · {jobs}
        (<bring>|<promise>|<support>) # · (new |permanent )?(jobs|posts|positions)
        (promise|creation|hiring) of # · {jobs}
        <give> work to #
        <hire> #
        # · (new|lasting|permanent) (jobs|posts|positions|roles)
    """,
    "in hospital": """
        # … (<remain>|(is|are|was|were) still) (in|at) (the )?{hospital}
        # {be} in {hospital}
    """,
    "infect": """
        <treat> # … (for|with) … ({disease}|{symptoms})
        # … {treated} … (for|with) … ({disease}|{symptoms})
        # … <come> down with
        # {be} (ill|sick|unwell|poorly)
        # · {disease} (cases|infections)
        # · cases of · {disease}
        # · (<fall>|<become>|<take>|<get>) · (ill|sick)
        # … (complained|complaining|complain) of … {symptoms}
    """,
    "rescue": """
        {rescue_craft} … (<pick> up|<take>|<bring>|<lift>|<scoop> up) #
        # … {be} · (picked up|brought in|taken|scooped up) … (alive|{safety})
        # … {be} · (picked up|brought in|taken|scooped up) … by … {rescue_craft}
        (<pick> up|<scoop> up) # … (from|off|out of) … {afloat}
    """,
    "free": """
        # · (<walk> free|<regain> (his|her|their) (freedom|liberty))
        <let> # · ({captives} )?(go|leave|walk free|out)
    """,
    "kidnap": """
        (<march> off|<herd> away|<lead> away) # … (gunpoint|the bush|forest)
        (<drive> off|<carry> off) # … (gunpoint|the bush|forest)
    """,
    "attend": """
        # … {filling} (into|onto|through|to) (the )?· {public_places}
    """,
    "job": """
        <make> # · ({jobs} )?redundant
        # {jobs} · (made|being made|to be made|be made) redundant
        <let> go (of )?# · {jobs}
        <let> # · {jobs} go
        # · ({jobs} )?· (let go|shown the door|laid off|made redundant)
        ({trim}) … (workforce|payroll|headcount|staff|ranks) … by #
        (<ditch>|<axe>|<shed>|<cut>) # · {jobs}
    """,
    "arrest": """
        # … on suspicion of
        (<question>|<quiz>|<grill>|<hold>) # … on suspicion of
    """,
    "aboard": """
        crew of #
    """,
}  # fmt: skip
