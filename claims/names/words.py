"""Words that stand in or beside names: ranks, generations, particles, kinds of bodies.

All in lower case and without a final full stop, unless said otherwise.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

HONORIFICS: Final = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady madam rev reverend fr prof".split()
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
    " district public advocate then-state then-gov former ex".split()
)
"""Words that lead up to a person's name and are no part of it."""

RANKS: Final = frozenset(
    "mr mrs ms miss mx dr sir dame president senator sen sens representative rep reps "
    "congressman congresswoman governor gov govs lt lieutenant mayor speaker justice "
    "professor prof general gen captain capt sergeant sgt colonel col major maj cmdr "
    "commander corporal admiral secretary chairman chairwoman chair chairperson vice "
    "director minister pope rev reverend councilman councilwoman councilmember "
    "councillor councilor commissioner sheriff officer detective det attorney "
    "solicitor ambassador deputy bishop archbishop imam rabbi sheikh superintendent "
    "supt inspector insp constable assemblyman assemblywoman assemblymember alderman "
    "alderwoman spokesman spokeswoman spokesperson prosecutor d.a coach leader "
    "advocate".split()
)
"""Ranks and offices that stand capitalised before a name."""

ABBREVIATED_RANKS: Final = frozenset({"DA", "AG", "MP", "CEO", "CFO", "PM", "VP"})
"""Ranks in capitals: "da" is a part of names."""

ALSO_NAMES: Final = frozenset(
    "justice major bishop coach chair pope general vice leader advocate constable "
    "sheriff secretary officer speaker".split()
)
"""Ranks that are also names, or parts of them: "Department of Justice"."""

OFFICE_WORDS: Final = frozenset(
    {"district", "public", "chief", "state", "county", "police", "prime", "assistant"}
)
"""Words that may open an office: "District Attorney", "Police Chief"."""

GENERATIONS: Final = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"})
"""What tells father from son, as printed."""

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

BODIES: Final = frozenset(
    "Academy Administration Agency Airlines Airways Alliance Army Assembly Associates "
    "Association Authority Bank Board Brigade Bulletin Bureau Campaign Caucus Center "
    "Centre Chamber Charity Chronicle Club Coalition College Command Commission "
    "Committee Company Conference Congress Consortium Corp Corporation Council Courier "
    "Court Department Division Enterprises Examiner Federation Foundation Fund Gazette "
    "Globe Group Guardian Guild Herald Holdings Hospital Inc Industries Inquirer "
    "Institute Institution Journal Laboratory League Library Ltd LLC LLP Magazine "
    "Ministry Movement Museum Navy Network News Observatory Observer Office Orchestra "
    "Organisation Organization Parliament Partners Partnership Party Patrol PLC Plc "
    "Police Post Press Registry Review School Schools Secretariat Senate Service "
    "Services Society Squad Studios Systems Team Telegraph Times Treasury Tribunal "
    "Tribune Trust Union Unit University".split()
)
"""The last word of many organisations' names, as printed."""

ADHERENTS: Final = frozenset(
    "Democrat Democrats Democratic Republican Republicans Libertarian Libertarians "
    "Tory Tories".split()
)
"""Members of parties, as printed: no person, place or organisation."""

PLACE_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(
        "City County Parish Province Territory Township Village".split(), "GPE"
    )
    | dict.fromkeys(
        "Bay Beach Coast Creek Desert Falls Forest Gulf Harbour Heights Hill Hills "
        "Island Islands Lake Mountain Mountains Ocean Peninsula Point River Sea Sound "
        "Strait Valley".split(),
        "LOC",
    )
    | dict.fromkeys(
        "Airport Avenue Boulevard Bridge Drive Highway Hotel Lane Park Plaza Prison "
        "Road Square Stadium Station Street Terminal Theater Theatre Tower Tunnel "
        "Wharf".split(),
        "FAC",
    )
)
"""The last word of many places' names, as printed, and the label they have."""

PLACE_OPENINGS: Final = frozenset(
    "Bay Cape Fort Gulf Isle Isles Lake Mount Port Saint San Santa St Strait".split()
)
"""The first word of many places' names of two words, or of some with "of"."""
