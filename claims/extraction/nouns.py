"""What a common noun stands for: a person, a group, or a document that speaks."""

from typing import Final, Literal

NounType = Literal["person", "group", "document"]

PERSON_NOUNS: Final = frozenset(
    """accuser activist actor actress adviser advisor advocate agent aide ally
    ambassador analyst anchor architect archivist artist assemblyman assemblywoman
    assistant associate astronaut athlete attorney aunt author baker banker
    barrister batsman billionaire biologist bishop blogger boss bowler boxer boy
    boyfriend broker brother builder businessman businesswoman butcher bystander
    campaigner candidate captain cardinal caretaker carpenter celebrity ceo chair
    chairman chairperson chairwoman champion chancellor chaplain chef chemist chief
    child citizen classmate clerk coach colleague columnist comedian commander
    commentator commissioner commuter congressman congresswoman constable consultant
    contender contractor convener coordinator cop coroner correspondent councillor
    councilman councilmember councilor councilwoman counsel cousin cricketer critic
    curate curator customer cyclist da dad daughter defendant defender delegate
    demonstrator dentist deputy designer detainee detective developer dictator
    diplomat director diver doctor driver ecologist economist editor electrician
    employee employer engineer entrepreneur epidemiologist executive expert farmer
    father fellow fiance fiancee filmmaker financier firefighter fisherman
    footballer founder friend general gentleman geologist girl girlfriend goalkeeper
    golfer governor granddaughter grandfather grandmother grandson grocer guard
    guitarist gunman gynecologist hiker historian homeowner hopeful host housemate
    hunter husband immigrant inmate inspector instructor intern investigator
    investor janitor jeweller journalist judge juror justice kid king lady landlord
    lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard
    linguist lobbyist magistrate magnate man manager marshal mayor medic member
    merchant meteorologist midfielder midwife migrant millionaire minister model
    mogul mom mother motorist mum musician nanny narrator neighbor neighbour nephew
    niece nominee novelist nurse officer official operator opponent organiser
    organizer owner painter paramedic parent parishioner partner passenger pastor
    patient pedestrian performer philanthropist photographer physician physicist
    pilot plaintiff planner player plumber poet politician pollster pope postman
    premier president priest prince princess principal prisoner producer professor
    prosecutor protester psychiatrist psychologist publicist publisher pundit queen
    ranger rapper rector refugee reporter representative rescuer researcher resident
    rival roommate sailor scholar scientist secretary senator sergeant sheriff
    shooter shopkeeper shopper singer sister skipper sociologist soldier solicitor
    son source speaker spokesman spokesperson spokeswoman spouse staffer star
    statistician stepfather stepmother strategist striker student superintendent
    supervisor supporter surgeon surveyor survivor suspect swimmer teacher teammate
    technician teenager tenant tourist treasurer trooper trustee tycoon uncle
    veteran vicar victim violinist virologist volunteer voter warden whistleblower
    widow widower wife winger witness woman worker writer youth""".split()
)

GROUP_NOUNS: Final = frozenset(
    """academy administration agency airline alliance army assembly association
    authority band bank board body brand broadcaster bureau business cabinet
    campaign carmaker caucus center centre chain chamber charity church city
    club coalition college commission committee community company conference
    congress consortium cooperative corporation council country county court
    department developer division enterprise faculty family federation firm
    force foundation fund government group hospital house institute institution
    jury laboratory league legislature library lobby magazine majority maker
    manufacturer ministry movement museum network newspaper nonprofit office
    opposition organisation organization outlet panel paper parish parliament
    party police practice press publication publisher regime regulator retailer
    school secretariat senate service society squad start-up startup state
    station store studio supermarket supplier tank task-force team tribunal
    trust union unit university utility vendor watchdog white-house""".split()
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
    "lawyer attorney counsel solicitor barrister representative rep agent".split()
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
    "insp": "inspector", "atty": "attorney", "rev": "reverend",
}  # fmt: skip

SYNONYMS: Final = (
    frozenset({"attorney", "lawyer", "counsel", "solicitor", "litigator"}),
    frozenset({"da", "prosecutor", "attorney"}),
    frozenset({"doctor", "physician", "gynecologist", "surgeon", "medic"}),
    frozenset({"mogul", "tycoon", "magnate", "producer", "billionaire", "financier"}),
    frozenset({"organization", "organisation", "group", "movement", "association"}),
    frozenset({"company", "firm", "business", "corporation", "giant"}),
    frozenset({"newspaper", "paper", "daily"}),
    frozenset({"congressman", "congresswoman", "representative", "lawmaker"}),
    frozenset({"senator", "lawmaker", "legislator"}),
    frozenset("councilman councilwoman councilmember councillor lawmaker".split()),
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

EPITHETS: Final = frozenset(
    """actor actress athlete author banker billionaire businessman businesswoman
    candidate celebrity comedian congressman congresswoman councilman councilwoman
    developer entrepreneur filmmaker financier founder lawmaker legislator
    magnate millionaire model mogul musician nominee novelist old performer
    philanthropist player producer rapper representative senator singer
    skipper star tycoon veteran writer""".split()
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
    """agency airline body brand broadcaster business carmaker chain charity company
    corporation firm foundation group institute institution magazine maker
    manufacturer movement network newspaper nonprofit organisation organization
    outlet paper publication retailer start-up startup supermarket tank trust
    watchdog""".split()
)
"""Group nouns that take up any organisation, however it calls itself."""

_MASCULINE = frozenset(
    """actor father king man boy dad prince husband son brother nephew uncle widower
    priest mr sir lord gentleman grandfather pope fisherman""".split()
) | {"councilman", "chairman", "congressman", "spokesman", "assemblyman"}
_FEMININE = frozenset(
    """actress mother queen woman girl mom mum princess wife daughter sister niece aunt
    widow nun mrs ms miss dame lady madam grandmother""".split()
)


def noun_type(lemma: str) -> NounType | None:
    """Tell what the noun stands for, or None for a thing that cannot speak."""
    noun = lemma.lower()
    if noun in PERSON_NOUNS or noun.endswith(("man", "woman", "men", "women")):
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
    return a == b or any(a in nouns and b in nouns for nouns in SYNONYMS)


def in_full(noun: str) -> str:
    """The noun in lower case, an abbreviated title spelt out: "Sen." is senator."""
    short = noun.lower().rstrip(".")
    return ABBREVIATIONS.get(short, short)
