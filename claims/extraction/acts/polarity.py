"""Whether a speaker asserts, denies or will not say what is attributed to them.

The stance lies in the cue and in how the contents begin: "declined to comment"
is no "declined to prosecute", "rejected the claim" no "rejected the offer".
"""

import re
from collections.abc import Sequence
from typing import Final

from claims.reading import Polarity

_NOT: Final = r"(?:n['’]t|\ not|\ never)"
_ADVERBS: Final = r"(?:\w+\ ){0,2}"
_TELL: Final = r"""(?:sa(?:y|id|ying)|specif\w+|disclos\w+|reveal\w*|mention\w*
 |elaborat\w+|clarif\w+|address\w*|identif\w+|name[ds]?|naming|explain\w*|detail\w*|provid\w+
 |indicat\w+|stat(?:e|ed|ing)|g(?:ive|iven|ave)|offer\w*|suppl\w+|tell|told
 |describ\w+|comment\w*\ on\ (?:whether|if))"""
_WITHHELD: Final = r"""(?:comment|say|tell|discuss|confirm|disclose|specify|elaborate
 |answer|respond|reply|speculate|identify|name|reveal|explain|speak|talk|clarify
 |expand|go\ into|provide|give|address|weigh\ in|release\ (?:the\ )?(?:name|identit)
 |take\ (?:any\ )?(?:further\ )?questions|take\ part\ in\ an\ interview
 |be\ (?:interviewed|drawn|quoted|identified|named|more\ specific))"""
_QUESTION: Final = r"(?:whether|if|why|how|what|who|whom|when|where|which)\b"

_REFUSED: Final = re.compile(
    rf"""\b(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing|als?))\b
    |\b(?:would|will|wo|wouldn|won){_NOT}\ {_ADVERBS}{_WITHHELD}
    |\b(?:would|will)\ neither\ confirm\ n?or\ deny""",
    re.IGNORECASE | re.VERBOSE,
)
_REFUSALS: Final = ("declin", "refus")
_WITHHOLDS: Final = re.compile(
    rf"""\s*(?:$|to\ {_ADVERBS}{_WITHHELD}\b|(?:(?:any|further|immediate)\ )*comment
    |(?:(?:an?|the|any|all|several|multiple|repeated|\w+['’]s?)\ )*
     (?:[\w-]+\ )?(?:interviews?\b|requests?\ for\ (?:comment|an?\ interview)))""",
    re.IGNORECASE | re.VERBOSE,
)
_SILENT: Final = re.compile(
    rf"""\bno\ (?:(?:immediate|further|official|public)\ )*
     (?:comment|response|reply)\b
    |\b(?:could|can|was|were|is)(?:\ not|n['’]t|not|\ never)\ {_ADVERBS}
     (?:be\ )?{_ADVERBS}(?:reached|reachable|contacted|available|located)\b
    |\b(?:un|not\ {_ADVERBS})available\b|\bunreachable\b
    |\b(?:did|do|does|had|has|have){_NOT}\ {_ADVERBS}
     (?:respon[ds]\w*|repl\w+|return\w*|answer\w*|comment\w*(?!\ on\ (?:whether|if))
     |get\ back|got\ back|acknowledg\w+\ (?:a\ |the\ )?(?:request|message|email))
    |\b(?:has|have|had)?\ ?yet\ to\ {_ADVERBS}(?:comment|respond|reply|answer)
    |\b(?:went|gone|go|left)\ unanswered\b|\bnot\ {_ADVERBS}returned\b
    |\b(?:remain|stay|ke[ep]|kept)\w*\ (?:silent|mum|quiet|tight-lipped)\b
    |\bignored\b.*\b(?:questions?|requests?)
    |\bcan(?:not|['’]t|\ not)\ (?:comment|discuss)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PASSES_ON: Final = re.compile(
    r"""\b(?:defer|refer|direct)(?:s|r?ed|r?ing)?\b\ (?:to\b.*\bfor\ comment\b
    |(?:\w+\ ){0,3}(?:questions|inquiries|enquiries|requests?)\b.*\bto\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_OPEN: Final = re.compile(
    rf"""\b(?:did|do|does|had|has|have){_NOT}\ {_ADVERBS}{_TELL}\b
    |\b(?:was|were|is|are){_NOT}\ {_ADVERBS}
     (?:saying|disclosing|revealing|commenting\ on|naming|specifying|giving)\b
    |(?:\bun|n['’]t\ |\bnot\ )(?:\w+\ )?(?:clear|sure|certain|known|decided)\b
    |\bnor\ is\ it\b|\bno\ mention\b
    |\b(?:did|do|does|has|have){_NOT}\ {_ADVERBS}(?:know|decid\w+|recall\w*|remember\w*)
    |\b(?:could|can)(?:\ not|n['’]t|not)\ {_ADVERBS}
     (?:say|confirm|explain|verify|rule|recall|remember|tell|specify|deny)\b
    |\b(?:has|have|had|is|are)?\ ?yet\ to\b|(?<!would\ )(?<!will\ )\bneither\b.*\bnor\b
    |\bwant(?:s|ed|ing)?\ to\ know\b
    |\bst(?:op|opp)\w*\ short\ of\b|\bleft\ (?:it\ )?open\b|\bcoy\b
    |\bwonder\w*|(?<!answering\ )(?<!answered\ )(?<!answer\ )\bquestion(?:s|ed|ing)?\b
    |(?:n['’]t|\bnot|\bnever|\brefus\w+\ to|\bdeclin\w+\ to)\ {_ADVERBS}
     (?:den(?:y|ied|ies)|disput\w+|rul\w+\ (?:it\ )?out|contradict\w*)""",
    re.IGNORECASE | re.VERBOSE,
)
_ASKED: Final = re.compile(r"\b(?:ask(?:s|ed|ing)?|inquir\w+)\b", re.IGNORECASE)
_ASKS: Final = re.compile(
    rf"\b(?:about|{_QUESTION})|\?[\s”\"'’)]*$", re.IGNORECASE | re.VERBOSE
)
_ASKED_WHAT: Final = re.compile(
    rf"\s*(?:about\b|{_QUESTION})|[^.]{{0,60}}\b(?:about|whether)\b|.*\?[\s”\"'’)]*$",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_DENIED: Final = re.compile(
    rf"""\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:e[sd]?|ing)|disput(?:e[sd]?|ing)
    |reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing|al)?|rebut(?:s|ted|ting)?
    |rebuff\w*|disavow\w*|repudiat\w+|disbeliev\w+|disagree\w*|contest(?:s|ed|ing)?
    |(?<!no\ )(?<!little\ )doubt(?:s|ed|ing)?
    |contradict(?:s|ed|ing)?|debunk\w*|rul(?:e[sd]?|ing)\ (?:it\ )?out
    |push(?:es|ed|ing)?\ back|(?:shoot|shot|knock|bat)\w*\ (?:down|away)
    |brush(?:es|ed|ing)?\ (?:off|aside)|wav(?:e[sd]|ing)\ (?:off|away)
    |pour(?:s|ed|ing)?\ cold\ water|t(?:ook|akes?|aking)\ issue)\b
    |\b(?:did|do|does){_NOT}\ {_ADVERBS}(?:think|believe|expect|agree|accept|buy)\b
    |\bno\ longer\ (?:think|believe)s?""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_GUILTY: Final = re.compile(
    r"\bple(?:ad(?:s|ed|ing)?|d)\ (?:\w+\ )?not\ guilty\b", re.IGNORECASE
)
_TURNS_DOWN: Final = re.compile(r"\b(?:den|reject|dismiss|rebuff)", re.IGNORECASE)
_MATTER: Final = re.compile(
    r"""\s*(?!that\b|\w+ing\b)(?:[\w’'-]+\ ){0,4}?
    (?:requests?|motions?|appeals?|bids?|applications?|petitions?|permi(?:ssion|t)s?
    |bail|access|entry|visas?|pleas?|offers?|proposals?|plans?|deals?|bills?
    |measures?|(?:law)?suits?|cases?|complaints?|injunctions?|nominations?
    |invitations?|parole|benefits|funding|amendments?|warrants?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_WHETHER: Final = re.compile(r"\s*whether\b", re.IGNORECASE)
_WILL_NOT_SPEAK: Final = re.compile(
    r"""\s*(?:that\ )?(?:["“]?no\ comment\b|(?:he|she|it|they|we|i|the\ \w+)
    \ (?:(?:had|has|have)\ no\ (?:further\ |immediate\ )?comment
    |(?:could|can|would|will|do|does|did|is|are|was|were)
    (?:\ not|n['’]t|not)\ (?:\w+\ ){0,3}?comment))""",
    re.IGNORECASE | re.VERBOSE,
)


def polarity_of(cue: str, content: Sequence[str]) -> Polarity:
    """Tell the speaker's stance from the cue's words and how the contents begin.

    "declined": would not or did not speak of it, or would not do it ("refused to
    resign": asserted, it would say the reverse). "unknown": asked, left open or not
    told. "denied": holds it untrue. Turning down a request ("denied the motion") says
    what was done, so it is "asserted".
    """
    first = content[0] if content else ""
    if _SILENT.search(cue) or _WILL_NOT_SPEAK.match(first):
        return "declined"
    if _PASSES_ON.search(f"{cue} {first}"):
        return "declined"
    if _OPEN.search(cue):
        return "unknown"
    if _REFUSED.search(cue):
        return "declined"
    if _asks(cue, content) or _WHETHER.match(first):
        return "unknown"
    return "denied" if _denies(cue, first) else "asserted"


def refuses_an_act(cue: str, content: Sequence[str]) -> bool:
    """Tell refusing to act from refusing to speak."""
    refused = _REFUSED.search(cue)
    if refused is None or not refused[0].lower().startswith(_REFUSALS):
        return False
    first = content[0] if content else ""
    return _WITHHOLDS.match(f"{cue[refused.end() :]} {first}") is None


def _asks(cue: str, content: Sequence[str]) -> bool:
    """Say whether the cue puts a question rather than a request."""
    asked = _ASKED.search(cue)
    if asked is None:
        return False
    return bool(_ASKS.search(cue, asked.end()) or any(map(_ASKED_WHAT.match, content)))


def _denies(cue: str, first: str) -> bool:
    """Say whether the content is called untrue, not a request turned down."""
    if _NOT_GUILTY.search(f"{cue} {first}"):
        return True
    if not _DENIED.search(cue):
        return False
    return not (_TURNS_DOWN.search(cue) and _MATTER.match(first))
