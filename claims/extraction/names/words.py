"""Words that stand in or beside names: ranks, generations, kinds of bodies."""

from typing import Final

from spacy.tokens import Token

NAME_TAGS: Final = frozenset({"NNP", "NNPS"})
POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})
GENERATIONS: Final = frozenset({"Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"})
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
"""Ranks and offices in lower case without a final full stop."""

ABBREVIATED_RANKS: Final = frozenset({"DA", "AG", "MP", "CEO", "CFO", "PM", "VP"})
"""Ranks in capitals: "da" is a part of names."""

ALSO_NAMES: Final = frozenset(
    "justice major bishop coach chair pope general vice leader advocate constable "
    "sheriff secretary officer speaker".split()
)
"""Ranks that are also names, or parts of them: "Department of Justice"."""

PARTICLES: Final = frozenset(
    "de da di du del della der den van von al el la le bin ibn ben ter ten e y".split()
)
"""Words in lower case inside names of people and places."""

OFFICE_WORDS: Final = frozenset(
    {"district", "public", "chief", "state", "county", "police", "prime", "assistant"}
)
"""Words that may open an office: "District Attorney", "Police Chief"."""

BODIES: Final = frozenset(
    "Agency Assembly Association Authority Board Bureau Caucus Center College "
    "Commission Committee Congress Council Court Department Division Federation "
    "Foundation Guild Herald Institute Journal League Magazine Ministry News Office "
    "Organization Party Post Senate Service Society Times Tribune Union Unit "
    "University".split()
)
"""The last word of many organisations' names."""


def is_rank(token: Token) -> bool:
    """Say whether the word is a rank or an office, as it stands before a name."""
    is_abbreviated = token.text in ABBREVIATED_RANKS
    return is_abbreviated or token.lower_.rstrip(".") in RANKS


def is_sure_rank(token: Token) -> bool:
    """Doubt "General" in "General Motors", not in "Attorney General"."""
    if not is_rank(token) or token.lower_ not in ALSO_NAMES:
        return is_rank(token)
    return token.i > 0 and opens_office(token.nbor(-1))


def opens_office(token: Token) -> bool:
    """Say whether an office may begin with the word: "District Attorney"."""
    return is_rank(token) or token.lower_ in OFFICE_WORDS
