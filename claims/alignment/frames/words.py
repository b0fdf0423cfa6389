"""Classes of words that frames and signatures share, as folded keys."""

from claims.alignment.words.lemmas import fold, folded
from claims.facts.calendar.words import FULL_MONTHS, FULL_WEEKDAYS

PERSONS = folded(
    "person people human individual victim adult man woman boy girl child kid teen"
    " teenager youth student pupil worker employee passenger resident civilian"
    " officer soldier migrant patient survivor accuser protester demonstrator"
    " suspect member other life body baby toddler driver player tourist villager"
    " miner firefighter fan guest customer client colleague model actress athlete"
    " fisherman hiker sailor troop serviceman marine cop policeman juvenile minor"
    " infant senior bystander pedestrian cyclist rider inmate prisoner detainee"
    " hostage refugee marcher runner spectator crew staff co-worker coworker"
    " classmate neighbor neighbour relative brother sister friend staffer nurse"
    " doctor paramedic rescuer climber swimmer shopper worshipper parishioner"
    " attendee reveler partygoer occupant motorist male female gymnast cadet intern"
    " aide nun priest monk tenant pilot captain chief guard clerk chef cook judge"
    " juror veteran recruit graduate undergraduate candidate delegate applicant"
    " participant assistant immigrant captive heir survivor schoolgirl schoolboy"
    " inhabitant local militant rebel lawmaker mp mla pilgrim devotee trainee"
    " apprentice defendant user client consumer merchant peasant nomad congregant"
    " folk countryman citizen subscriber chorister schoolchild"
    " schoolteacher learner grandchild orphan grandparent parent mother"
    " father son daughter uncle aunt cousin sibling spouse husband wife widow couple"
    " twin triplet briton american canadian german italian indian chinese japanese"
    " nigerian kenyan texan somali casualty hotshot paratrooper conscript"
    " reservist fugitive stowaway vagrant squatter activist colleague combatant"
    " commando deputy soul holidaymaker vacationer youngster elder pensioner retiree"
    " farmhand constable actor dancer artist musician complainant plaintiff claimant"
    " insurgent assailant attendant consultant accountant agent accomplice guerrilla"
    " mercenary medic cleric diplomat bandit pirate thief burglar beggar nun bride"
    " police patron academic alumnus scholar convict felon correspondent emigrant"
    " guide scout mechanic waitress grandson granddaughter nephew niece"
)
# The dead, whatever is done with them.
CORPSES = folded("body corpse remains")
# What ends like somebody and is something.
_THINGS = folded(
    "number letter tower computer river water paper container trailer helicopter"
    " order quarter power matter center border corner chapter shelter newspaper"
    " poster offer dollar meter liter error door floor motor color flavor sector"
    " tractor factor reactor manner banner fever summer winter dinner career degree"
    " fee tree cover committee layer finger answer tanker cruiser bunker burger"
    " cancer disaster register tender transfer voucher cylinder folder"
)
_AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ee", "eer")
_SHORTEST_AGENT = 5


def is_person(key: str) -> bool:
    """Say whether a folded noun is somebody: listed, or made like "skier"."""
    key = key.removeprefix("ex-")
    if key in PERSONS:
        return True
    is_agent = len(key) >= _SHORTEST_AGENT and key.endswith(_AGENTS)
    return is_agent and key not in _THINGS


# Nouns that may stand for any of them: "three people", "three victims".
ANYBODY = folded(
    "person people human individual victim other life body man woman adult member"
)
# What a person does to another that accusations are about.
WRONGDOING = folded(
    "assault harass abuse rape molest grope attack bully exploit mistreat touch"
    " kiss drug force coerce lick stalk defraud cheat intimidate misconduct"
    " harassment fondle proposition threaten"
)
SPEECH = folded(
    "say tell claim allege testify report state describe accuse recount maintain"
)
# On the day of these something is only told.
TELLING = SPEECH | folded("announce post publish reveal disclose confirm warn")
# A governing verb of this kind only presents the counted: it adds no scope.
LIGHT = folded(
    "be have include there say tell report add note according see find do get"
    " become remain make confirm announce face come go take call put number"
    " more fewer least total give bring leave use show set stand reach rise"
    " climb grow increase estimate about roughly some only just than follow base"
    " accord publish claim believe think"
)
# Verbs that lend an act's noun their subject: "suffered injuries", "made a payment".
SUPPORTING = folded(
    "suffer sustain incur undergo join stage conduct perform commit impose hand deliver"
    " bring file lodge issue launch mount receive face make submit tender announce"
)
# Verbs by which an event takes place.
HAPPENING = folded("hold happen occur schedule place postpone")
# Verbs that move a tally: a day beside them is the day of counting.
MOVING = folded(
    "rise climb grow stand reach increase lower raise revise cut remain drop fall"
)
# Verbs by which a report says itself that the value was changed.
CHANGE = folded(
    "raise lower cut revise restate correct amend reduce increase trim upgrade"
    " downgrade adjust reassess"
)
TIMES = FULL_WEEKDAYS | FULL_MONTHS.union(
    "today yesterday tonight night morning evening afternoon day week month year hour"
    " minute".split()
)
"""Words of days and times, as printed in small letters."""
# Units and currencies that the parse takes for what is said of a subject.
UNITS = folded(
    "$ £ € dollar pound euro cent percent % point rupee yen yuan hour day week month"
    " year minute second decade century mile km kilometre kilometer metre meter"
    " foot feet inch inche mm cm acre hectare degree mph tonne ton kg kilogram"
    " pound gram litre liter gallon million billion trillion half third quarter"
)
# How sure or how far along the counted are: another standing, another question.
STATUS = {
    fold(word): status
    for status, words in {
        "charged": "charge indict prosecute arraign",
        "convicted": "convict",
        "acquitted": "acquit clear",
        "arrested": "arrest detain",
        "known": "know aware identify",
        "represented": "represent act client",
        "planned": "plan expect forecast intend hope seek need aim propose require"
        " pray fear wish"
        " target",
        "confirmed": "confirm",
        "capacity": "license capacity",
        "asked": "ask demand recommend request urge",
        "denied": "deny",
    }.items()
    for word in words.split()
}
# What happens to a thing once, so that two days of it contradict each other.
ONE_TIME = folded(
    "close open found establish begin start end sign buy sell marry divorce retire"
    " appoint hire dismiss launch sink collapse win lose bear die convict sentence"
    " crash derail erupt explode burn disappear vanish publish release approve pass"
    " meet acquire merge dissolve invade surrender"
)
PRONOUNS = folded(
    "he she it they him her them who whom whose which that this his its their i we"
    " you us me those these what"
)
# A bare noun phrase of this kind names an event that happened at a place.
EVENT_NOUNS = folded(
    "shooting crash collision accident fire explosion blast attack storm flood quake"
    " earthquake hurricane tornado rally protest march party robbery stabbing raid"
    " riot match final game concert fair festival blockade strike wreck incident"
    " rampage killing sinking outbreak avalanche landslide eruption siege ambush"
    " bombing massacre"
)
# Words that name nothing: articles, prepositions, helpers, numerals.
FUNCTION_WORDS = frozenset(
    "the a an of in on at for to by with from and or that this its his her their all"
    " more than at least about around some nearly almost over up who which have has"
    " had been was were is are be one two three four five six seven eight nine ten"
    " eleven twelve dozen dozens hundreds thousands million no not only so as into but"
    " per it he she they after before when while during between".split()
)
