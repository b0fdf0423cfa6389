"""What a common noun stands for: a person, a group, or a document that speaks."""

from typing import Final, Literal

NounType = Literal["person", "group", "document"]

PERSON_NOUNS: Final = frozenset(
    """abbot academic accountant accuser activist actor actress admiral adviser
    advisor advocate agent aide alderman alderwoman ally ambassador analyst
    anchor angler apprentice archbishop architect archivist artist assemblyman
    assemblywoman assistant associate astronaut astronomer athlete attendee
    attorney auctioneer auditor aunt author backbencher baker banker barber
    barista baron baroness barrister bartender batsman beekeeper beneficiary
    billionaire biologist bishop blogger boss botanist bowler boxer boy
    boyfriend breeder bricklayer broker brother builder burglar businessman
    businesswoman butcher bystander cameraman campaigner camper candidate
    captain captive captor cardinal caregiver carer caretaker carpenter
    celebrity cellist censor ceo chair chairman chairperson chairwoman
    champion chancellor chaplain chef chemist chief child chiropractor
    choirmaster choreographer citizen classmate cleaner clerk climber
    co-author co-founder co-owner co-pilot coach cofounder colleague collector
    colonel columnist comedian commander commentator commissioner commuter
    composer conductor congressman congresswoman conservationist constable
    consultant contender contractor convener convict cook coordinator cop
    coroner corporal correspondent councillor councilman councilmember
    councilor councilwoman counsel counsellor counselor countess courier
    cousin coxswain creditor crewman cricketer critic crofter curate curator
    customer cyclist da dad dame dancer daughter dealer deckhand defendant
    defender delegate demonstrator dentist deputy designer detainee detective
    developer dictator diplomat director dissident diver docker doctor donor
    driver drummer duchess duke earl ecologist economist editor elder
    electrician employee employer engineer entrepreneur envoy epidemiologist
    evacuee ex-husband ex-wife examiner executive expert fan farmer father
    father-in-law fellow fiance fiancee filmmaker financier firefighter
    fisherman footballer forecaster foreman founder friend frontbencher
    frontman gamekeeper gardener general geneticist gentleman geologist girl
    girlfriend goalkeeper goalscorer golfer governor granddaughter grandfather
    grandmother grandparent grandson grocer groom guard guest guide guitarist
    gunman gynecologist hacker hairdresser harbourmaster headmaster
    headmistress headteacher herder hiker historian homeowner hopeful host
    hostage hotelier housemate housewife hunter husband imam immigrant
    informant informer inmate innkeeper insider inspector instructor intern
    interpreter investigator investor jailer janitor jeweller jockey
    journalist judge juror justice keeper kid kidnapper king laborer labourer
    lady laird landlord landowner lawmaker lawyer leader lecturer legislator
    librarian lieutenant lifeguard linguist lobbyist machinist magistrate
    magnate major man manager marshal mathematician matron mayor mayoress
    mechanic medalist medallist medic member mentor merchant messenger
    meteorologist midfielder midwife migrant millionaire miner minister
    missionary model mogul mom monk mother mother-in-law motorcyclist motorist
    mourner mum musician nanny narrator naturalist neighbor neighbour nephew
    newsreader niece nominee novelist nun nurse nutritionist observer
    obstetrician officer official onlooker operator opponent organiser
    organist organizer owner paediatrician painter paralegal paramedic parent
    parishioner partner passenger passer-by passerby pastor pathologist
    patient pedestrian pediatrician pensioner performer pharmacist
    philanthropist photographer physician physicist pianist pilot plaintiff
    planner player playmaker playwright plumber poet policeman politician
    pollster pope postman postmaster postmistress potter preacher predecessor
    premier presenter president priest prince princess principal prisoner
    probationer producer professor promoter prosecutor protester protégé
    provost psychiatrist psychologist publicist publisher pundit quarterback
    queen rabbi racer rancher ranger rapper recruit rector referee refugee
    relative reporter representative rescuer researcher resident restaurateur
    retiree rider rival roommate rower runner sailor satirist scholar
    scientist scout sculptor secretary seller senator sergeant servant
    shareholder sheikh shepherd sheriff shooter shopkeeper shopper signalman
    singer sister skier skipper smuggler sociologist soldier solicitor son
    source speaker spokesman spokesperson spokeswoman spouse spy squatter
    staffer star statistician stepdaughter stepfather stepmother stepson
    stockbroker stonemason strategist striker student successor sultan
    superintendent supervisor supporter surfer surgeon surveyor survivor
    suspect swimmer tailor taxpayer teacher teammate technician teenager
    teller tenant toddler tourist trader trainee trainer translator traveler
    traveller trawlerman treasurer trooper trustee tycoon umpire uncle
    undersecretary undertaker usher valet vet veteran veterinarian vicar
    vice-president victim viewer villager violinist virologist viscount volunteer
    voter waiter waitress warden warder weaver welder whistleblower widow
    widower wife winger winner witness woman woodworker worker workman writer
    youngster youth zookeeper""".split()
)

GROUP_NOUNS: Final = frozenset(
    """academy administration agency airline alliance archdiocese army assembly
    association authority automaker band bank board body bookmaker bookseller brand
    brewer brewery broadcaster bureau business cabinet campaign carmaker carrier
    caucus center centre chain chamber charity chipmaker church city club coalition
    college commission committee community company conference conglomerate
    congregation congress consortium cooperative corporation council country county
    court creamery dairy department developer diocese division drugmaker enterprise
    faculty family federation firm force foundation fund government group homebuilder
    hospital hotel house housebuilder institute institution insurer jury laboratory
    league legislature lender library lobby magazine majority maker manufacturer mill
    ministry mosque movement museum network newspaper nonprofit observatory office
    opposition organisation organization outlet panel paper parish parliament party
    planemaker police practice press publication publisher refinery regime regulator
    retailer school secretariat senate service shipbuilder shipyard society squad
    start-up startup state station steelmaker store studio supermarket supplier
    synagogue syndicate tank task-force team think-tank toymaker tribunal trust union
    unit university utility vendor watchdog white-house zoo""".split()
)

DOCUMENT_NOUNS: Final = frozenset(
    """account ad advertisement affidavit analysis announcement article audit blog book
    brief bulletin caption clip commercial complaint database dispatch document
    e-mail editorial email essay estimate evidence filing finding flyer form
    guideline handout headline indictment interview investigation lawsuit leaflet
    letter listing log manifesto manual map memo memoir memorandum message minutes
    motion note notice op-ed order pamphlet paper petition poll post posting
    press-release profile publication readout record release reply report response
    review ruling schedule speech statement statistic story study submission suit
    summary survey testimony text transcript tweet verdict video warrant
    website""".split()
)

SPOKES_NOUNS: Final = frozenset(
    """spokesman spokesperson spokeswoman spokespeople spokesmen spokeswomen
    publicist""".split()
)
AGENT_NOUNS: Final = SPOKES_NOUNS | frozenset(
    "lawyer attorney advocate counsel solicitor barrister representative rep "
    "agent".split()
)
"""Those who speak for somebody else; a lawyer only where it is said for whom."""

OFFICE_HOLDERS: Final = frozenset(
    """ag alderman ambassador assemblyman assemblywoman chancellor clerk
    commissioner comptroller congressman congresswoman coroner councillor councilman
    councilmember councilwoman da gov governor judge justice legislator mayor
    minister mp ombudsman premier president prosecutor representative secretary
    senator sheriff treasurer""".split()
)
"""Who has an office in the sense of staff: "the governor's office said"."""


ABBREVIATIONS: Final = {
    "sen": "senator", "rep": "representative", "gov": "governor", "sgt": "sergeant",
    "lt": "lieutenant", "capt": "captain", "supt": "superintendent", "gen": "general",
    "prof": "professor", "dr": "doctor", "det": "detective", "pres": "president",
    "insp": "inspector", "atty": "attorney", "rev": "reverend", "col": "colonel",
    "cmdr": "commander", "maj": "major", "cpl": "corporal", "adm": "admiral",
}  # fmt: skip

SYNONYMS: Final = (
    frozenset({"attorney", "lawyer", "counsel", "solicitor", "litigator"}),
    frozenset({"da", "prosecutor", "attorney"}),
    frozenset({"researcher", "scientist", "academic", "professor", "physicist"}),
    frozenset({"doctor", "physician", "gynecologist", "surgeon", "medic"}),
    frozenset({"mogul", "tycoon", "magnate", "producer", "billionaire", "financier"}),
    frozenset({"organization", "organisation", "group", "movement", "association"}),
    frozenset({"company", "firm", "business", "corporation", "giant"}),
    frozenset({"newspaper", "paper", "daily"}),
    frozenset({"bank", "lender"}),
    frozenset({"airline", "carrier"}),
    frozenset({"automaker", "carmaker"}),
    frozenset({"authority", "council"}),
    frozenset({"court", "tribunal"}),
    frozenset({"congressman", "congresswoman", "representative", "lawmaker"}),
    frozenset({"senator", "lawmaker", "legislator"}),
    frozenset({"mp", "backbencher", "lawmaker"}),
    frozenset("councilman councilwoman councilmember councillor lawmaker".split()),
    frozenset({"judge", "justice", "magistrate"}),
    frozenset({"nominee", "candidate", "contender", "hopeful"}),
    frozenset({"actor", "actress", "star", "performer"}),
    frozenset({"singer", "musician", "rapper", "star"}),
    frozenset({"author", "writer", "novelist", "journalist"}),
    frozenset({"journalist", "reporter", "correspondent", "columnist"}),
    frozenset({"executive", "boss", "chief", "ceo"}),
    frozenset({"chair", "chairman", "chairwoman", "chairperson", "co-chair"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"cop", "officer", "policeman", "policewoman"}),
    frozenset({"letter", "petition"}),
    frozenset({"report", "article", "story"}),
)
"""Words for one job or kind of body, which articles use in turn."""

PLAYERS: Final = frozenset(
    """batsman batter bowler defender footballer full-back goalkeeper midfielder
    playmaker quarterback striker winger""".split()
)
"""What athletes do in a team."""

EPITHETS: Final = PLAYERS | frozenset(
    """actor actress athlete author backbencher banker billionaire businessman
    businesswoman candidate celebrity comedian congressman congresswoman
    councilman councilwoman developer entrepreneur filmmaker financier founder
    lawmaker legislator magnate millionaire model mogul musician nominee
    novelist old pensioner performer philanthropist player producer rapper
    representative senator singer skipper star teenager tycoon veteran writer""".split()
)
"""Nouns that news puts for a name just read, without having said so before."""

CAMPS: Final = frozenset(
    """conservative democratic gop green labour liberal libertarian republican
    socialist tory""".split()
)
"""Adjectives of parties: a Democratic nominee is not the Republican one."""

PARTISANS: Final = frozenset(
    "conservative democrat independent liberal libertarian republican socialist".split()
)

GROUP_OF_ANY_KIND: Final = frozenset(
    """agency airline automaker body bookmaker bookseller brand brewer
    broadcaster business carmaker carrier chain charity chipmaker club company
    conglomerate corporation drugmaker firm foundation group homebuilder
    housebuilder institute institution insurer lender magazine maker
    manufacturer movement network newspaper nonprofit organisation
    organization outlet paper party planemaker publication regulator retailer
    shipbuilder start-up startup steelmaker studio supermarket supplier tank
    toymaker trust utility watchdog""".split()
)
"""Group nouns that take up any organisation, however it calls itself."""

_MASCULINE = frozenset(
    """father king man boy dad prince husband son brother nephew uncle widower
    priest mr sir lord gentleman grandfather pope fisherman""".split()
) | {"councilman", "chairman", "congressman", "spokesman", "assemblyman"}
_FEMININE = frozenset(
    """actress mother queen woman girl mom mum princess wife daughter sister niece aunt
    widow nun mrs ms miss dame lady madam grandmother""".split()
)
_SCIENTISTS: Final = frozenset({"academic", "researcher", "scientist"})
_OF_PEOPLE: Final = ("man", "woman", "men", "women", "ologist")


def noun_type(lemma: str) -> NounType | None:
    """Tell what the noun stands for, or None for a thing that cannot speak."""
    noun = lemma.lower()
    if noun in PERSON_NOUNS or noun.endswith(_OF_PEOPLE):
        return "person"
    if noun in GROUP_NOUNS:
        return "group"
    return "document" if noun in DOCUMENT_NOUNS else None


def noun_gender(lemma: str) -> str | None:
    """Tell the gender a noun carries: "m", "f" or None."""
    noun = lemma.lower().rstrip(".")
    if noun in _FEMININE or noun.endswith("woman"):
        return "f"
    if noun in _MASCULINE or noun.endswith("sman"):
        return "m"
    return None


def same_sort(left: str, right: str) -> bool:
    """Say whether two nouns are one word or stand for one job or kind of body."""
    a, b = in_full(left), in_full(right)
    return (
        a == b
        or any(a in nouns and b in nouns for nouns in SYNONYMS)
        or _is_scientist(a, b)
        or _is_scientist(b, a)
    )


def _is_scientist(general: str, special: str) -> bool:
    """Match "scientist" and "geologist"."""
    return special.endswith("ologist") and general in _SCIENTISTS


def in_full(noun: str) -> str:
    """The noun in lower case, an abbreviated title spelt out: "Sen." is senator."""
    short = noun.lower().rstrip(".")
    return ABBREVIATIONS.get(short, short)
