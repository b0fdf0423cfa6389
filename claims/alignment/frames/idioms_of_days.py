"""Turns of phrase that tell of what a day is the day.

As data, in the notation of `claims.alignment.frames.idioms`.
"""

from claims.alignment.frames.frame import DATE

DAY_IDIOMS: dict[tuple[str, str], str] = {
    (DATE, "last time"): """
        {first} … … since #
        (not|never|no|nobody|none) … … since #
        {barren} … (began|begun|started|dating|goes|going|stretching) (back )?(in|to) #
        last (won|held|beat|took|met|struck|went|came|[a-z]+ed) … (in|on) #
    """,
    (DATE, "trial on"): """
        (stand|stands|stood|go on|goes on|went on|face|faces) trial … #
        trial … … (listed|set|scheduled|fixed|begins?|starts?|opens?|began|due) … #
        # … (opening day|start|first day) of … trial
    """,
    (DATE, "hearing on"): """
        (<adjourn>|<postpone>|<put> (off|back)|<remand>|bailed) … … (to|until|till) #
        (back|due|expected|appear|appears|appeared|return|returns) … {court} … #
        (inquest|hearing|tribunal|case) … … (listed|set|scheduled|fixed|resumes?) … #
        (next|first) (appear|appears|appearance|hearing) … #
        (evidence|testimony|witnesses|arguments) … heard … #
    """,
    (DATE, "sentenced on"): """
        (jailed|imprisoned|sent to (prison|jail)|put behind bars|locked up) (for )?… #
        (pronounce|pass|impose|hand down|deliver|announce) · sentence … #
        (learn|hear|know|told) … # … (how long|fate|sentence|punishment)
        (learn|hear|know|told) … (fate|sentence|punishment) … #
    """,
    (DATE, "lifted on"): """
        {curbs} … … (<lift>|<end>|<expire>|<ease>|<remove>|<scrap>|until|till) … #
        (<lift>|<end>|<ease>|<scrap>) … {curbs} … #
    """,
    (DATE, "strike ends"): """
        (<return>|<go>|back|be back) (back )?(to|at) work … #
        {stoppage} … … (end|ends|ended|over|called off|finish|finished|until|till) … #
        (<end>|<call> off|<suspend>) … {stoppage} … #
        (on strike|walked out|walk out|off the job) … (until|till) #
    """,
    (DATE, "opened on"): """
        (able to (use|cross)|back in (use|service|action)|up and running|open again) … #
        (barriers|barricades|cones|tape|scaffolding) … (<come>|<go>) down … #
        <welcome> … (visitors|passengers|customers|pupils|guests|patients|shoppers) … #
        (ribbon|tape) … cut … #
        (let|allowed|admitted) back · … (on|from) #
        <throw> open (its|their|the) doors … #
        (<resume>|<restart>|<reopen>) … #
        {shut} … … (until|till|before|by) #
        <have> … back (in|on|from|by) #
        (<return>|<come>|be) (back )?(to|in|into) (service|use|traffic|operation) … #
        <welcome> … back … #
        {users} … back (in|at|on|inside) … #
        carry (traffic|cars|trains|passengers) · … #
        (cross|drive|board|sail|travel|fly|visit|swim|play|run|running) … again … #
        <open> (its|their) doors … #
        (trains|trams|buses|ferries|services|flights) … <return> … #
        {staged} … (<return>|<open>|<begin>|<start>|<run>) … #
        {staged} … (<kick> off|<get> under way) … #
        <wait> (until|till) # … (use|cross|drive|visit|swim|board|sail|travel|ride)
        first (ride|train|trains|passengers|visitors|guests|pupils|patients) … … #
        <open> to (the public|traffic|visitors|passengers|customers) … #
    """,
    (DATE, "closed on"): """
        (closed|shut|shuttered|empty|vacant|derelict|disused|idle|mothballed) … since #
        no · (tenants|occupants|tenant|occupant|customers|guests|trains|traffic) since #
        <serve> (its|their|his|her) (last|final) … #
        (<draw>|<pull>) (its|their|his|her) (last|final) (pint|curtain) … #
        <cease> (trading|trade|publication|operations) … #
        <bring> down the (shutters|curtain) … #
        (closed|shut) (to (traffic|visitors|the public) )?· #
        (<close>|<shut>) (its|their) doors … #
        (<close>|<shut>|<shutter>) (down )?(for good )?(on|in|at the end of|by|from) #
        (last day|final day|doors close|cease trading|ceases trading) … #
    """,
    (DATE, "strike on"): """
        (<down> tools|<walk> out|<stop> work|<go> on strike|<picket>) … #
        (<begin>|<start>|<launch>|<stage>|<hold>|<call>) … {stoppage} … #
        {stoppage} … … (begins?|starts?|due|set|planned|begun|began|scheduled) … #
        {stoppage} … called … #
        on strike (from |since |until )?#
    """,
    (DATE, "sunk on"): """
        (<go> down|foundered|<capsize>|<sink>|<overturn>|<keel> over|<go> under) … #
        (sinking|capsizing|foundering|capsize) … #
    """,
    (DATE, "seized on"): """
        (<kidnap>|<abduct>|taken hostage|taken captive|<snatch>) … #
        (worker|journalist|reporter|priest|engineer|tourist|nurse|doctor)s? seized … #
        # (kidnapping|abduction)
    """,
    (DATE, "stolen on"): """
        <break> into … … #
        {thieves} … (<enter>|<get> (in|into)|<climb> (in|into)|<smash> · way) … #
        (<smash>|<force>|<batter>|<ram>) (a |their |his )?way (in|into) … … #
        (<drive>|<plough>|<crash>|<smash>|<ram>) … … into … {till} … #
        (<drive>|<smash>|<break>) … … through · (front|window|door|wall) … #
        (<ram>|<ransack>|<loot>|<storm>) · {till} … #
        (<hold> up|<stick> up) … {till} … #
        # · (hold-up|holdup|stick-up|heist|raid|robbery|burglary|theft|break-in)
        (<steal>|stolen|<make> off with|<break> into|<burgle>|<raid>|<rob>|<snatch>) … #
        {be} taken(?! (in|into|to|ill|off|away|over|aback|down|part)\\b) … #
        (theft|burglary|raid|heist|robbery|break-in) … #
        (robbery|raid|burglary|break-in|heist) … (<take> place|<happen>|<occur>) … #
    """,
    (DATE, "launched on"): """
        (next|another|second|fresh) (launch )?(attempt|window) · #
        (set|due|scheduled|ready|readied|slated) (for|to) (lift-off|liftoff|launch) #
        (lift-?off|launch|maiden (flight|voyage)) … (to|until|for|from|on) #
        (<set> sail|<leave> the pad|<roll> off) … #
        (<blast> off|<lift> off|<go> on sale|<hit> the shelves) … #
        (<launch>|<debut>|<premiere>) … #
        (launch|liftoff|premiere|debut) … #
    """,
    (DATE, "passed on"): """
        (parliament|congress|senate|house|mps|lawmakers|deputies|council) … {passed} … #
        {be} · {passed} … #
    """,
    (DATE, "election"): """
        (<go>|<head>|<return>) to the polls … #
        # (ballot|election|referendum|by-election|run-?off|poll|polls)
        (polls|polling stations) … open … #
        polling day · #
        voters … (choose|decide|pick|elect|vote) … #
        (call|calls|called|calling) … (election|referendum|vote|poll) for #
        (election|referendum|by-election|run-?off|ballot) · · (on|for) #
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
        (<hand> in|<tender>|<announce>|<offer>) (his|her|their) resignation … #
        (<hand> in|<tender>|<send> in) (his|her|their) (notice|letter) … #
        submit(s|ted)? (his|her|their) (resignation|notice|letter) … #
        (<give>|<serve>) notice … #
        <tell> … # … (wanted|was going|leave|leaving|step|stepping|quit|go)
        left (his|her|the|their) (post|job|office|role) … #
        (<bow> out|<call> it a day) … #
    """,
    (DATE, "collapse on"): """
        (<collapse>|<crumble>|<cave> in|<give> way) … #
        <come> (crashing |tumbling )?down … #
        (hillside|slope|hill|mountainside|cliff|mud|earth|snow) … (<slip>|<slide>) … #
        (<burst>|<breach>|<overtop>) … {bank} … #
        {bank} … (<burst>|<break>|<breach>|<fail>) … #
        (<fall> (down|apart)|<buckle>|<topple>|<disintegrate>) … #
        (collapse|cave-in|fall) of … #
        # collapse
    """,
    (DATE, "quake on"): """
        (earthquake|quake|tremor|temblor) … … (<hit>|<strike>|<shake>|<rattle>) … #
        (by|in|after|following|since) (the|an|a) · (earthquake|quake|tremor|temblor) … #
        # · (earthquake|quake|tremor|temblor)
    """,
    (DATE, "crash on"): """
        (<run>|<go>) (aground|on to the|onto the|on to a|onto a) … #
        (grounding|stranding) of the {vessel} … #
        # · grounding of the {vessel}
        {vehicle} … (<plunge>|<fall>|<plummet>|<tumble>|<veer>|<skid>) (in|off|down) … #
        {vehicle} … (<plunge>|<fall>|<plummet>|<tumble>|<veer>|<skid>) into … #
        (<leave>|<jump>|<come> off|<run> off|<skip>) the (rails|tracks|track|line) … #
        # (crash|derailment|collision|pile-up|smash)
    """,
    (DATE, "blast on"): """
        (<go> off|<blow> up|<explode>|<detonate>|ripped through|tore through) … #
        # · (explosion|blast|bombing)
    """,
    (DATE, "fire on"): """
        (fire|blaze|inferno) … (<break> out|<start>|<sweep>|<tear>|<rip>|<gut>) … #
        (fire|blaze|wildfire) … (<spark>|<ignite>|<kindle>|caused|set) … #
        (<burn> down|<go> up in (flames|smoke)|gutted|engulfed) … #
        # · (fire|blaze)
    """,
    (DATE, "landfall on"): """
        (<make>|<hit>|<come>|<slam>|<crash>|<blow>) … (landfall|ashore|land) … #
        landfall … #
    """,
    (DATE, "razed on"): """
        {built} … {be} (<bring> down|<blow> up|<tear> down|<pull> down|<knock> down) … #
        (<bring> down|<blow> up|<tear> down|<pull> down|<knock> down) … {built} … #
        (<demolish>|<raze>|<dynamite>|<implode>|<bulldoze>) … #
        demolition of … #
    """,
    (DATE, "dismissed on"): """
        (<lose> (his|her|their) job|shown the door|<relieve> of (his|her|their)) … #
        (<part> company|<part> ways) with … #
        # (sacking|dismissal|ousting|ouster|firing)
        (sacked|ousted|sacking|dismissal|ouster) … #
    """,
    (DATE, "found on"): """
        (body|bodies|remains|corpse|wreck) … … (<find>|<recover>|<discover>) … #
        (discovery|recovery|finding) of … (body|bodies|remains|corpse|wreck) … #
    """,
    (DATE, "escaped on"): """
        (<escape>|<abscond>|<break> out|<bolt>|on the run|at large) … (since )?#
        (<flee>|<slip>|<break>|<climb>|<dig>|<sneak>|<bust>) · · {locked} … #
    """,
    (DATE, "eruption on"): """
        (<erupt>|<spew>|<blow> its top|<belch>|<spit>) … #
        # eruption
    """,
    (DATE, "jailed since"): """
        (imprisoned|jailed|behind bars|incarcerated|locked up) … since #
        in (prison|jail|custody) … since #
    """,
    (DATE, "married on"): """
        (<tie> the knot|<exchange> (their |wedding )?vows|<say> i do) … #
        <walk> down the aisle … #
    """,
    (DATE, "freed on"): """
        (<walk> (free|out)|set free|<regain> … freedom) · · #
        (freed|released) (from|by) … #
    """,
    (DATE, "due out"): """
        {inmates} · · (until|till|before) (at least )?#
        (not|never|n’t|n't|won't|no) … (free|freed|released|out|paroled) · #
        (not|never|n’t|n't|won't|no) … (parole|freedom|free (man|woman)) · #
        eligible for (parole|release) (in|from|until|on) #
    """,
    (DATE, "jury out"): """
        (jury|jurors|panel) … … (sent out|<retire>|<begin>|<start>) … #
        (<begin>|<start>) (its|their|deliberating|deliberations) … #
    """,
    (DATE, "convicted on"): """
        (verdict|ruling|judgment|judgement) … … (due|expected|comes?|delivered|set) … #
        (will|to|would) (rule|decide) … … #
        (deliver|give|announce|hand down|return) … (verdict|ruling|judge?ment) … #
    """,
    (DATE, "deal on"): """
        <put> pen to paper … #
        (signed|signs|sign) (for|with|up to) … #
        <put> (its|their|his|her) (names?|signatures?) to … #
        (<sign>|<seal>|<ink>|<clinch>|<strike>|<conclude>) … {pacts} … #
        {pacts} … … (signed|sealed|inked|struck|clinched|concluded) … #
    """,
    (DATE, "takes effect"): """
        (<come>|<enter>|<go>) into (force|effect) … #
        (will|to|must) (pay|be charged|be banned|be required|need) … … from #
        (<take> effect|<kick> in|in force|effective|<apply>) (from|on|as of) #
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
        {be} · (taken|brought|placed|remanded|led|hauled|marched) (in|into) custody … #
        (<take>|<bring>|<haul>|<march>) … (in|into) custody … #
        (picked up|apprehended|handcuffed|nabbed|collared|hauled in|rounded up) … #
        (led|taken|driven|marched|hauled) away (in handcuffs|by {officers}) … #
        (put|clapped|placed) (in (hand)?cuffs|under arrest) … #
        # , … {be} · (taken|brought|placed) (in|into) custody
        {officers} … (<nab>|<collar>|<handcuff>|<pick> up|<seize>|<swoop>) … #
    """,
    (DATE, "shooting on"): """
        <open> fire … #
        (<go>|<embark>) on a (shooting|gun) (spree|rampage) … #
        # … (<open> fire|shooting (spree|rampage))
    """,
    (DATE, "exam on"): """
        {exam} … {be} · {exam_held} … #
        {exam} … (<take> place|<begin>|<start>|<go> ahead) … #
        (<sit>|<resit>|<retake>|<rewrite>|<write>|<take>|<hold>) … {exam} … #
        (<sit>|<resit>|<retake>|<rewrite>) (it|them) (again )?(on|in) #
        # … (<sit>|<resit>|<retake>|<rewrite>|<write>) … {exam}
    """,
}
