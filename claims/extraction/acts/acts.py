"""What kind of act a cue reports: saying, believing, intending, finding.

A cue is matched word by word against stems of English news verbs and their
nouns. An act of saying outweighs the rest ("voiced hope", "promised to try").
"""

import re
from collections.abc import Sequence
from enum import StrEnum


class Act(StrEnum):
    """What the source of an attribution did."""

    SAYING = "saying"
    BELIEF = "belief"
    INTENTION = "intention"
    FINDING = "finding"


SAYING = """
accord account accus acknowledg add added adding address adds admi admitt admit admonish
advis advocat affirm agree alleg allud announc answer apolog appeal applaud argu
articulat ask assail assert assur attack attest attribut aver bash bemoan berat blam
blast boast brag brief call calling calls cautio challeng chant characteri charg chid
cit claim clarif clear comment communicat complain complaint conced condemn confess
confid confirm congratulat contend continu contradict convers counter critici declar
decline decr defend defer demand denial denie denounc deny depict deri describ detail
disagree disclos discuss dismiss disput downplay echo elaborat email emphasi encourag
endors enumerat exclaim explain expound express fault gush hail highlight hint hit
identif implie implor imply inform inquir insinuat insist instruct interject interview
invok jab joke joking lambast lament lash lectur letter liken list maintain mention
messag mock mus musing muttered name naming narrat note noted notes noting object observ
offer op-ed opin order outlin paint pleaded pledg point portray post posted posting
posts prais predict press proclaim profess promis pronounc propos protest publish puts
put putting qualif question quip quot rail rais ramble read rebuff rebuk rebut recall
recit reckon recommend recount refer referenc reflect refus refut reiterat reject relat
relay remark remind repeat replie reply report repudiat request respond respons restat
retort retweet reveal rhetoric ridicul riff rule ruled ruling said say saying says scoff
scold seconded seconding shout signal signaled skewer slam snap speak specif speculat
speech spoke spoken stat state stated statement states stating stipulat stress submit
suggest summari talk taunt tease tell telling tells testif testimon thank threat
threaten titled told tout tweet underlin underscor urg utter vent voic vow warn wax
welcom whisper wonder word words write writing written wrote yell
""".split()
FINDING = """
analy calculat conclud demonstrat detect determin discover estimat evidenc
find finding findings finds found gaug indicat investigat measur poll polled project
prove proved proves reveal review show showed showing shown shows stud suggest survey
uncover
""".split()
INTENTION = """
aim ambition attempt commit consider decid decision desir determined eager eye goal
hope hoped hopes hoping inten look mull offer plan planned planning plans plot prefer
prepar propos purpos readie reluctan resolv seek seeking seeks sought tried tries try
trying unwilling want wanted wanting wants weigh willing wish
""".split()
BELIEF = """
accept afraid angr anticipat appear apprehens approv assess assum awar back belie
believ bet certain compar concern conscious consider convinc deem disapprov disbelie
dislik doubt dread embrac envision expect favor fear feel feeling feelings feels felt
forget forgot frustrat guess hate hear heard hears imagin interpret judg knew know
knowing known knows learn learned like likes love mind opinion oppos opposit perceiv
perspective position presum realiz recogni regard regret rememb saw sceptic see seeing
seem seen sees sens shar skeptic support suppos sure surpris suspect think thinking
thinks thought trust understand understood unsure view viewed viewing views vote
voting wary worr
""".split()
WORD = re.compile(r"[a-z][a-z-]*")
ENDINGS = frozenset(
    "e s es d ed ing ied ies y er ers ation ations ance ment ments al als".split()
)
# A longer stem may end in anything; a short one only in a plain inflection,
# since "say" must not find "sayonara" nor "hit" "hitherto".
SHORT_STEM = 4


def act_of(cue: str, *, quoted: bool) -> Act:
    """Say what a cue reports; an unknown cue of a quotation is one of saying."""
    words = WORD.findall(cue.lower())
    known = _known(words)
    if known is None:
        return Act.SAYING if quoted or not words else Act.BELIEF
    return known


def is_known(cue: str) -> bool:
    """Say whether a cue has a word that reports; a mark or a dash alone has none."""
    words = WORD.findall(cue.lower())
    return not words or _known(words) is not None


def _known(words: Sequence[str]) -> Act | None:
    for act, stems in STEMS.items():
        if any(_matches(word, stems) for word in words):
            return act
    return None


def _matches(word: str, stems: frozenset[str]) -> bool:
    if word in stems:
        return True
    cuts = range(2, len(word))
    return any(word[:cut] in stems and _ends(word, cut) for cut in cuts)


def _ends(word: str, cut: int) -> bool:
    """Say whether what follows a stem is an inflection, as in quip(p)ed."""
    ending = word[cut:]
    doubled = ending[1:] if ending[0] == word[cut - 1] else ending
    return cut > SHORT_STEM or ending in ENDINGS or doubled in ENDINGS


STEMS = {
    Act.FINDING: frozenset(FINDING) - frozenset(SAYING),
    Act.SAYING: frozenset(SAYING),
    Act.INTENTION: frozenset(INTENTION),
    Act.BELIEF: frozenset(BELIEF),
}
