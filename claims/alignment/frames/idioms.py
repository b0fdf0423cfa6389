"""Turns of phrase that ask a frame's question around a figure, as data.

No single word tells what they mean: "made off with #", "let # go". A line is one
turn of phrase: "#" is the figure, "<make>" any form of the verb, "…" up to six
words, "·" one or none, "!" right beside, "(a|b)" a choice, "(a )?" what may be left
out, and a name in braces a list below. `claims.alignment.questions.framing.turns` finds
them; those of sums, lengths, shares and days stand in
`idioms_of_amounts`, `idioms_of_spans`, `idioms_of_shares` and `idioms_of_days`.
"""

from claims.alignment.frames.count_lists import COUNT_LISTS
from claims.alignment.frames.counted_idioms import COUNTED
from claims.alignment.frames.frame import COUNT
from claims.alignment.frames.idioms_of_shares import SHARE_LISTS
from claims.alignment.frames.outranking import OUTRANKING

LISTS = {
    **COUNT_LISTS,
    **SHARE_LISTS,
    "be": "((is|are|was|were|have been|has been|had been)|have|has|had|be|being|got"
    "|<remain>)",
    "crime": "(charges?|charged|accused?|accusing|indicted|admitted|admits|guilty"
    "|convicted|alleged|allegedly|allegations?|scheme|fraud|conspiracy|conspired)",
    "approve": "(<sanction>|<approve>|<authorise>|<authorize>|<vote>|<agree>|<back>"
    "|<clear>)",
    "terms_agreed": "(loan|lease|contract|deal|agreement|truce|ceasefire|tenancy"
    "|extension|pact)",
    "deal": "(deal|takeover|acquisition|buyout|merger|purchase|sale)",
    "gift": "(gifts?|donations?|contributions?|bequest|legacy|grants?)",
    "gang": "(hackers|kidnappers|captors|gang|gunmen|bandits|pirates|blackmailers)",
    "trips": "(flights|trains|services|matches|games|sailings|crossings)",
    "appeal": "(appeals?|collection|fund|fundraiser|crowdfunder|campaign|whip-round"
    "|page|pot|kitty|donations|donors)",
    "donors": "(donors|donations|well-wishers|supporters|readers|strangers|neighbours"
    "|neighbors|the public|villagers|fans|viewers|givers|people)",
    "repairs": "(repairs?|repairing|patching|fixing|mending|rebuilding|replacing"
    "|restoring|refit|cleaning|clean-up|construction|damage|bill)",
    "stoppage": "(strikes?|stoppages?|walkouts?|walk-out|industrial action)",
    "passed": "(passed|approved|adopted|ratified|voted|backed|rejected|threw out"
    "|thrown out|voted down|killed|defeated|carried|endorsed|scrapped|repealed|blocked"
    "|confirmed|impeached|censured|sank)",
    "rates": "(interest rates?|rates|borrowing costs|benchmark"
    "|(repo|base|bank|cash|policy|key|lending) rate)",
    "move": "(<cut>|<lower>|<trim>|<shave>|<slash>|<raise>|<hike>|<lift>|<increase>"
    "|<reduce>|<drop>|<ease>|<knock>|<add>|<chop>|<fall>|<rise>|<halve>|<bring> down"
    "|<push> up|<slip>|<slide>|<dip>|<decline>|<shrink>|<slump>|<sink>|<plunge>"
    "|<tumble>|<plummet>|<jump>|<climb>|<gain>|<grow>|<surge>|<soar>|<leap>|<lose>"
    "|<come> down|<go> up|<decrease>)",
    "moved": "(cut|reduction|rise|hike|increase|drop|fall|decrease|move|trim|decline"
    "|slump|slide|growth|dip|jump|gain|surge|plunge|climb)",
    "risks": "(risk|risks|odds|chances?|danger|likelihood|probability|mortality"
    "|relapses?|deaths)",
    "agreed": "(<vote> (for|in favou?r)|in favou?r|<back>|<support>|<endorse>"
    "|(said|saying|voted|voting) yes)",
    "first": "(first|for the first time|biggest|worst|largest|heaviest|highest|lowest"
    "|longest|deadliest|most [a-z]+)",
    "barren": "(wait|drought|exile|absence|hiatus|dry spell|dry run|run without|gap"
    "|jinx|barren (run|spell)|winless (run|streak|spell)|losing (run|streak)|curse"
    "|famine|spell)",
    "shut": "(<close>|<shut>|<suspend>|cancell?ed|<cordon> off|<divert>|<reroute>"
    "|out of (action|service|use|bounds|order)|off[- ]limits|without|detours?"
    "|diversions?|no (trains|ferries|buses|flights|services?|sailings))",
    "curbs": "(curfew|lockdown|bans?|restrictions?|quarantine|state of emergency"
    "|sanctions|embargo|boil[- ]water notice|warning|alert|no-fly zone|limits?)",
    "users": "(swimmers|skaters|pupils|patients|shoppers|drivers|motorists|readers|fans"
    "|passengers|commuters|visitors|trains|ferries|buses|boats|worshippers|walkers)",
    "inmates": "(jail|jailed|prison|imprisoned|bars|custody|locked up|inside|released?"
    "|freed|free|paroled?|sentence|term)",
    "locked": "((out of|from|away from|free of) … (prisons?|jail|gaol|custody|court"
    "|hospital|penitentiary|facility|institution|institute|unit|lock-?up|cells?|zoo"
    "|detention cent(re|er)|correctional cent(re|er))|their cells?|his cell|her cell)",
    "pacts": "(deal|pact|agreement|accord|treaty|contract|truce|ceasefire|merger)",
    "court": "(court|the dock|a judge|magistrates?|a magistrate)",
    "for": "(for|for up to|for at least|for another|over) #",
    "bans": "(bans?|suspension|disqualification|exclusion)",
    "lasted": "(<last>|of|that lasted|which lasted|lasting|for)",
    "staged": "(festival|fair|carnival|tournament|championships?|season|exhibition|show"
    "|biennale|conference|summit|games|cup|tour|marathon|parade)",
    "till": "(shop|store|bank|jewell?ers?('s|’s)?|post office|garage|bookmakers?"
    "|casino|pharmacy|pawnshop|petrol station|gas station|off-licence|cafe)",
    "thieves": "(burglars?|thieves|thief|raiders?|robbers?|intruders?|looters?|gang)",
    "officers": "(police|officers|detectives|troopers|constables|agents|deputies)",
    "exam": "((exams?|examinations?|resits?)(?! (results?|marks|fees))"
    "|(test|question|maths|mathematics|physics|chemistry|biology|english|science"
    "|history|geography|economics) papers?)",
    "exam_held": "(held|sat|written|taken|retaken|rewritten|repeated|conducted|staged"
    "|set|fixed|scheduled|rescheduled|postponed|moved|put off|pushed back)",
    "vehicle": "(bus|coach|minibus|car|van|truck|lorry|train|carriages?|jeep|tram)",
    "bank": "(dykes?|dikes?|dams?|levees?|embankments?|banks|sea wall)",
    "vessel": "(ferry|ship|tanker|trawler|yacht|boat|barge|liner|freighter|vessel)",
    "built": "(towers?|building|block|stack|chimney|bridge|stadium|statue|mill|hotel"
    "|flats|dam|warehouse|factory|silos?)",
    "changed": "(<cut>|<reduce>|<lower>|<slash>|<halve>|<trim>|<raise>|<increase>"
    "|<double>|<triple>|<lift>|<shrink>|<bring> down|<scale> back)",
    "came": "… (<come>|<take> (place|effect)|<happen>|<occur>|<follow>) ·",
}

# Those that tell the frame whatever verb stands beside.
OUTRANKING_IDIOMS = {(COUNT, frame): turns for frame, turns in OUTRANKING.items()}
# By kind and frame, one turn of phrase a line.
IDIOMS: dict[tuple[str, str], str] = {
    (COUNT, frame): turns for frame, turns in COUNTED.items()
}
