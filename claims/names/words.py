"""Words that stand in or beside names: ranks, generations, particles, kinds of bodies.

All in lower case and without a final full stop, unless said otherwise.
"""

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
    "Agency Assembly Association Authority Board Bureau Caucus Center College "
    "Commission Committee Congress Council Court Department Division Federation "
    "Foundation Guild Herald Institute Journal League Magazine Ministry News Office "
    "Organization Party Post Senate Service Society Times Tribune Union Unit "
    "University".split()
)
"""The last word of many organisations' names, as printed."""
