"""The words that an age stands beside: whose it is, and what follows it."""

# Nouns for one person: "another man, 26, was", "the driver was 35", "a minor of 16".
PERSONS = frozenset(
    """man woman boy girl student teenager teen victim suspect driver officer mother
    father brother sister son daughter wife husband girlfriend boyfriend fiancee friend
    uncle aunt cousin nephew niece grandmother grandfather shooter gunman worker
    colleague pedestrian cyclist motorcyclist passenger resident neighbour neighbor
    farmer pilot teacher nurse doctor firefighter soldier sailor fisherman climber
    hiker skier swimmer diver tourist hostage prisoner inmate widow widower
    pensioner toddler baby boxer player coach rider jockey guard priest nun lawyer
    journalist photographer singer actor actress engineer builder roofer miner
    labourer laborer minor juvenile youth youngster lad lass child pupil schoolboy
    schoolgirl adult male female defendant accused attacker assailant killer
    deceased survivor runner footballer cricketer sprinter golfer drummer
    guitarist bassist painter sculptor poet novelist author writer composer
    conductor dancer model chef cook waiter waitress barman barmaid baker butcher
    mechanic electrician plumber carpenter welder docker porter postman postwoman
    trucker courier trainee apprentice intern graduate undergraduate clerk cashier
    shopkeeper trader banker broker accountant solicitor barrister vet paramedic
    midwife surgeon dentist carer cleaner gardener farmhand shepherd herder herdsman
    trawlerman deckhand crewman seaman skipper cadet recruit trooper constable
    policeman policewoman sergeant corporal private marine airman veteran refugee
    migrant homeowner tenant lodger customer shopper bystander onlooker reveller
    camper backpacker holidaymaker walker rambler jogger surfer kayaker canoeist
    paraglider parachutist snowboarder mountaineer angler hunter gamekeeper
    scientist professor lecturer researcher councillor mayor activist protester
    demonstrator blogger influencer streamer youtuber rapper comedian presenter
    broadcaster businessman businesswoman entrepreneur heiress socialite stuntman
    acrobat bride groom bridegroom newlywed twin person individual loner drifter
    handyman caretaker janitor technician programmer developer designer
    architect librarian sexton vicar bishop monk imam rabbi mum mom dad grandad gran
    granny grandson granddaughter stepson stepdaughter stepfather stepmother partner
    fiance fiancé fiancée lover ex axeman robber burglar thief fugitive
    hacker complainant accuser champion winner athlete wrestler swimmer rower
    goalkeeper striker midfielder defender aide adviser minister senator lawmaker cleric
    pastor preacher deacon villager peasant bushwalker trekker sailor yachtsman
    commuter motorist biker clubber partygoer comic tenor soprano violinist pianist
    cellist tycoon magnate mogul founder owner boss patient detainee hijacker
    kidnapper stowaway orphan heir prince princess duke duchess infant newborn
    headteacher headmaster headmistress schoolteacher organiser organizer trainer
    bookkeeper vendor hotelier tradesman salesman waitress hairdresser barber
    beautician consultant psychiatrist psychologist chemist pharmacist physicist
    biologist historian economist editor reporter columnist translator interpreter
    tutor principal provost dean chancellor ambassador diplomat envoy consul
    billionaire millionaire octogenarian septuagenarian nonagenarian centenarian
    adolescent preschooler schoolchild kid tot bather kayaker paddleboarder
    snorkeller snorkeler abseiler skydiver hang-glider balloonist aviator
    airwoman servicewoman serviceman guardsman gunwoman knifeman
    hitman bomber arsonist rapist stalker fraudster conman swindler smuggler
    trafficker mule dealer addict spectator supporter fan referee umpire
    linesman groundsman steward usher bouncer doorman nightwatchman watchman
    companion convict hostage judge magistrate bandit cop lifeguard lifeboatman
    coastguard ranger warden keeper zookeeper""".split()
)
# Who may have "of two" behind: a number of children.
KIN = frozenset(
    """mother father mum mom dad mam mama papa grandmother grandfather gran grandad
    parent widow widower""".split()
)
# A noun with an article that ends so is somebody: "the organiser, 59,".
ENDS_LIKE_A_TRADE = (
    "er", "or", "ist", "ian", "eer", "ee", "ant", "man", "woman",
)  # fmt: skip
NO_TRADE = frozenset(
    """number letter order paper river power tower matter corner border chapter quarter
    centre center winter summer december november october september water weather
    member's other another former latter together however after over under never
    either neither rather whether later older younger elder master
    newspaper register theater theatre computer helicopter trailer tractor motor
    factor sector door floor harbor harbour minor major error mirror restaurant plant
    grant warrant covenant committee fee tree coffee degree guarantee list twist
    elephant remnant tenor bar car war sugar dollar pillar cellar""".split()
)
# A number behind "of" counts what these have: "a mother of five", "killer of 12".
COUNTING_PERSONS = frozenset(
    """mother father grandmother grandfather uncle aunt killer author writer composer
    designer architect survivor victim coach colleague friend neighbour neighbor brother
    sister twin wife husband veteran widow""".split()
)
SEVERAL_PERSONS = frozenset(
    """children kids sons daughters boys girls twins siblings brothers sisters
    grandchildren teenagers teens pupils victims dead men women students friends
    suspects brothers cousins pair two three four both youths defendants deceased
    youngsters tourists climbers soldiers accused fatalities""".split()
)
PEOPLE_UNDER = frozenset(
    """children kids people those anyone players minors adults women men girls boys
    everyone residents voters students teens persons workers patients drivers
    citizens pensioners pupils employees anybody everybody passengers""".split()
)
TITLES = frozenset(
    """mr mrs ms miss dr sir dame lady lord prof professor colonel major captain general
    sergeant constable corporal lieutenant father sister brother rev reverend judge
    senator mme madam pte cpl sgt""".split()
)
_OF_PERSONS = (
    "man",
    "woman",
    "ologist",
    "inist",
    "ician",
    "keeper",
    "worker",
    "driver",
    "player",
)
# What may follow an age that nothing is counted after.
AFTER_AGE = frozenset(
    {"and", "at", "when", "in", "on", "but", "last", "this", "next", "years"}
)
AFTER_PERSON = (AFTER_AGE - {"years"}) | frozenset(
    """who whose was is has had from with as to or were have after while by told said
    died""".split()
)


def is_person_noun(word: str) -> bool:
    """Say whether a noun means one person, by its list or its ending."""
    return word in PERSONS or word.endswith(_OF_PERSONS)
