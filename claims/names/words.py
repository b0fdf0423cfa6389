"""Words that stand in or beside names: ranks, generations, particles, kinds of bodies.

All in lower case and without a final full stop, unless said otherwise.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

HONORIFICS: Final = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady baroness baron madam rev reverend fr"
    " prof comrade alhaji hajia sri shri smt herr frau monsieur madame".split()
)
"""Titles of mere politeness, which tell of no work."""

TITLE_WORDS: Final = HONORIFICS | frozenset(
    "professor father sen senator rep representative gov governor pres president vice"
    " mayor councilmember councilman councilwoman councillor alderman assemblyman"
    " assemblywoman assemblymember commissioner judge justice da ag sheriff chief"
    " sgt sergeant lt lieutenant capt captain col colonel gen general officer"
    " detective det inspector constable superintendent attorney lawyer secretary"
    " minister chancellor ambassador congressman congresswoman deputy pc mp"
    " spokesman spokeswoman spokesperson king queen prince princess pope coach"
    " district public advocate then-state then-gov former ex cr cllr barr engr".split()
)
"""Words that lead up to a person's name and are no part of it."""

RANKS: Final = frozenset(
    "mr mrs ms miss mx dr sir dame president senator sen sens representative rep "
    "reps congressman congresswoman governor gov govs lt lieutenant mayor speaker "
    "justice professor prof general gen captain capt sergeant sgt colonel col major "
    "maj cmdr commander corporal admiral secretary chairman chairwoman chair "
    "chairperson vice director minister pope rev reverend councilman councilwoman "
    "councilmember councillor councilor commissioner sheriff officer detective det "
    "attorney solicitor ambassador deputy bishop archbishop imam rabbi sheikh "
    "superintendent supt inspector insp constable assemblyman assemblywoman "
    "assemblymember alderman alderwoman spokesman spokeswoman spokesperson "
    "prosecutor d.a coach leader advocate judge premier magistrate lord lady baron "
    "baroness taoiseach tánaiste const cllr ch matron prince princess emir sultan "
    "alhaji hajia comrade herr frau monsieur madame madam señor señora cr barr "
    "barrister adv engr coroner recorder maître".split()
)
"""Ranks and offices that stand capitalised before a name."""

ABBREVIATED_RANKS: Final = frozenset(
    "DA AG MP CEO CFO PM VP TD MLA MSP MEP PC DI DCI".split()
)
"""Ranks in capitals: "da" is a part of names."""

ALSO_NAMES: Final = frozenset(
    "justice major bishop coach chair pope general vice leader advocate constable "
    "sheriff secretary officer speaker judge premier prince princess recorder "
    "sultan".split()
)
"""Ranks that are also names, or parts of them: "Department of Justice"."""

OFFICE_WORDS: Final = frozenset(
    {"district", "public", "chief", "state", "county", "police", "prime", "assistant"}
)
"""Words that may open an office: "District Attorney", "Police Chief"."""

GENERATIONS: Final = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"})
"""What tells father from son, as printed."""

KIN: Final = frozenset(
    """aunt brother cousin dad daughter father grandfather grandmother grandson husband
    mom mother mum nephew niece sister son stepfather stepmother stepson twin uncle
    widow widower wife""".split()
)
"""What people are to each other in a family."""

HONOURS: Final = frozenset("CBE DSO KBE KC MBE MLA MP MSP OBE QC TD".split())
"""Letters behind a person's name that are no part of it, as printed."""

SUFFIXES: Final = frozenset("jr sr ii iii iv esq phd md qc kc mbe obe".split())
"""Generations, degrees and honours behind a person's name."""

PARTICLES: Final = frozenset(
    "de da di du del della der den van von bin ibn ben al el la le ter ten e y".split()
)
"""Words in lower case inside names of people and places."""

COMPANY_FORMS: Final = frozenset(
    "inc ltd llc llp plc co corp corporation company gmbh ag sa".split()
)
"""The legal form behind a company's name."""

SMALL_WORDS: Final = frozenset("of the and for in on at de la du von van & a".split())
"""Words that have no letter in an acronym."""

COMPANY_HEADS: Final = frozenset(
    "AFC Aerospace Airlines Airways Ales Analytics Associates Automotive Aviation "
    "Bakeries Biotech Breweries Brewery Brewing Builders CFC Capital Chemicals "
    "Communications Corp Corporation Cruises Dairies Developers Developments "
    "Distillery Dynamics Electronics Energy Engineering Engines Enterprises "
    "Entertainment Estates FC Farms Ferries Financial Foods Freight GAA Genomics "
    "Group Haulage Holdings Homes Hotels Inc Industries Insurance Investments Labs "
    "Laboratories Laboratory Line Lines Logistics Ltd LLC LLP Manufacturing Media "
    "Mining Motors Networks Oil Partners Petroleum Pharma Pharmaceuticals Pictures "
    "PLC Plc Productions Properties Publishing RFC RLFC Railways Realty Records "
    "Renewables Resorts Resources Restaurants Robotics Semiconductors Shipping "
    "Software Solutions Steel Stores Studios Supermarkets Systems Technologies "
    "Telecom Textiles Therapeutics Tours Transit Transport Utilities Ventures "
    "Vineyards Water Wines Air Cement Cements Metals Mills Research Securities "
    "Trains".split()
)
"""The last word of many companies' names, which go on without it."""

COMPANY_OPENINGS: Final = frozenset(
    "Atlético Banca Banco Bank Banque Borussia Caixa Compagnie Deportivo Dinamo Dynamo "
    "Groupe Grupo Gruppo Inter Laboratoires Lokomotiv Olympique Real Spartak "
    "Sporting".split()
)
"""The first word of some companies' and clubs' names, which go on without it."""

BODY_OPENINGS: Final = COMPANY_OPENINGS | frozenset(
    "Associação Asociación Confederación Confédération Federación Federação "
    "Fondation Fondazione Fundación Fundação Institut Instituto Istituto Ministerio "
    "Ministère Ministério Parti Partido Partito Sindicato Sociedad Société Syndicat "
    "Universidad Universidade Università Universität Université".split()
)
"""The first word of many organisations' names in other languages."""

OUTLET_HEADS: Final = frozenset(
    "Advertiser Argus Broadcasting Bulletin Chronicle Clarion Courier Dispatch "
    "Enquirer Examiner Express Gazette Globe Guardian Herald Inquirer Journal Ledger "
    "Magazine Mail News Observer Post Press Radio Recorder Review Sentinel Spectator "
    "Standard Telegraph Television Times Tribune Weekly".split()
)
"""The last word of many outlets' names, as printed."""

BODIES: Final = (
    COMPANY_HEADS
    | OUTLET_HEADS
    | frozenset(
        "Academy Administration Agency Alliance Army Assembly Association Athletic "
        "Authority Bank Board Brigade Bureau Campaign Caucus Center Centre Chamber "
        "Charity Clinic Club Coalition College Collective Command Commission "
        "Committee Company Confederation Conference Congress Consortium Constabulary "
        "Cooperative Council Court Department Diocese Division Endowment Exchange "
        "Federation Forum Foundation Front Fund Guild Hospice Hospital Infirmary "
        "Initiative Inspectorate Institute Institution League Library Ministry "
        "Movement Museum Navy Network Observatory Office Orchestra Organisation "
        "Organization Parliament Partnership Party Patrol Police Project Rangers "
        "Registry Rovers School Schools Secretariat Senate Service Services Society "
        "Squad Team Together Treasury Tribunal Trust Union Unit United University "
        "Voice Voices Wanderers Watch".split()
    )
)
"""The last word of many organisations' names, as printed."""

CALLED_BY_NAME: Final = frozenset(
    "airline agency association band bookmaker brand brewer broadcaster carmaker chain "
    "charity chipmaker club company conglomerate consultancy developer drugmaker "
    "federation firm foundation group housebuilder insurer label magazine maker "
    "manufacturer movement network newspaper ngo nonprofit operator organisation "
    "organization outlet paper party planemaker publisher regulator retailer shelter "
    "shipbuilder steelmaker studio toymaker union startup start-up supermarket "
    "supplier thinktank watchdog".split()
)
"""What a group is called right before its name: "the charity Trees Together"."""

PLATFORMS: Final = frozenset(
    "bluesky facebook instagram linkedin mastodon reddit snapchat telegram tiktok "
    "twitter wechat weibo whatsapp x youtube".split()
)
"""Where people post."""

NATIONAL_FIELDS: Final = frozenset(
    "Athletics Badminton Basketball Boxing Business Cricket Culture Cycling "
    "Elections Energy Environment Fisheries Food Football Golf Gymnastics Health "
    "Heritage Highways Hockey Homes Infrastructure Innovate Netball Parks Police Rail "
    "Rowing Rugby Sailing Screen Skills Snowsports Sport Sports Statistics Swimming "
    "Tennis Tourism Transport Universities Volleyball Water Wrestling".split()
)
"""What a body is for before its country's name: "Health Canada"."""

ALSO_SURNAMES: Final = frozenset(
    "Bank Board Center Council Herald Homes Ledger Lines Mills Post Press Standard "
    "Steel "
    "Wines".split()
)
"""The heads of organisations' names that people bear, too: "Emily Post"."""

ADHERENTS: Final = frozenset(
    "Democrat Democrats Democratic Republican Republicans Libertarian Libertarians "
    "Tory Tories".split()
)
"""Members of parties, as printed: no person, place or organisation."""

NATIONALS: Final = frozenset(
    """afghan african albanian algerian american angolan arab argentine argentinian
    armenian asian australian austrian bahamian bangladeshi barbadian basque
    belarusian belgian bolivian bosnian brazilian briton bulgarian burmese
    cameroonian canadian catalan chadian chilean chinese colombian congolese croat
    croatian cuban cypriot czech dane dutchman dutchwoman ecuadorian egyptian
    emirati englishman englishwoman eritrean estonian ethiopian european filipina
    filipino finn frenchman frenchwoman gambian georgian german ghanaian greek
    guatemalan guyanese haitian honduran hungarian icelander indian indonesian
    iranian iraqi irishman irishwoman israeli italian ivorian jamaican japanese
    jordanian kazakh kenyan korean kosovar kurd kuwaiti latvian lebanese liberian
    libyan lithuanian malawian malaysian maltese mexican moldovan mongolian
    moroccan mozambican namibian nepali nicaraguan nigerian norwegian omani
    pakistani palestinian panamanian paraguayan peruvian pole portuguese qatari
    romanian russian rwandan salvadoran samoan saudi scot scottish scotsman
    scotswoman senegalese serb serbian singaporean slovak slovenian somali spaniard
    sudanese swede swiss syrian taiwanese tanzanian thai tibetan tongan trinidadian
    tunisian turk ugandan ukrainian uruguayan uzbek venezuelan vietnamese welshman
    welshwoman yemeni zambian zimbabwean""".split()
)
"""What one person from somewhere is called; most are adjectives, too."""

PLACE_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(
        "City County Parish Province Territory Township Village".split(), "GPE"
    )
    | dict.fromkeys(
        "Bay Beach Coast Creek Desert Falls Forest Gulf Harbour Head Heights Hill "
        "Hills Island Islands Lake Mountain Mountains Ocean Peninsula Point River Sea "
        "Sound Strait Valley".split(),
        "LOC",
    )
    | dict.fromkeys(
        "Airport Avenue Boulevard Bridge Courthouse Drive Highway Hotel Lane Park "
        "Plaza Prison Road Square Stadium Station Street Terminal Theater Theatre "
        "Tower Tunnel Wharf".split(),
        "FAC",
    )
)
"""The last word of many places' names, as printed, and the label they have."""

THING_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys("Accord Accords Act Amendment Bill Treaty".split(), "LAW")
    | dict.fromkeys("Award Awards Medal Prize".split(), "WORK_OF_ART")
    | dict.fromkeys(
        "Ball Championship Championships Cup Day Festival Gala Games Marathon Olympics "
        "Parade Summit War".split(),
        "EVENT",
    )
)
"""The last word of names of laws, honours and events, and the label they have."""

PLACE_OPENINGS: Final = frozenset(
    "Bay Bukit Cape Ciudad Deir Fort Gulf Ilha Isla Isle Isles Jebel Kafr Kampung "
    "Kingdom Kuala Lake Loch Lough Monte Mount Playa Port Republic Puerto Saint San "
    "Santa Sierra St Strait Vila Wadi".split()
)
"""The first word of many places' names of two words, or of some with "of"."""
