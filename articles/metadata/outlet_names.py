"""Telling newsrooms from whatever else bears a name, and one newsroom from another.

A name that says by itself that a newsroom bears it is certain. Others may be:
"The City" is an outlet where one of that name publishes.
"""

import re
from functools import lru_cache

from articles.metadata.newsrooms import AGENCIES, NEWSROOM, PAPER_ENDINGS, full_name

_PATTERN = re.compile(NEWSROOM)
# No rule finds these; ordinary words ("Time", "Stuff") are not among them.
_KNOWN = frozenset(
    name.casefold()
    for name in (
        "Agence France Presse|Al Arabiya|Anadolu|ANI|Asahi Shimbun|Australian"
        " Associated Press|AAP|Australian Broadcasting Corporation|Bellingcat|Bild"
        "|Breitbart|BuzzFeed|CNET"
        "|British Broadcasting Corporation|Business Insider|Canadian Press"
        "|Corriere della Sera|C-SPAN|Daily Beast|Der Spiegel|Deutsche Welle|Die Zeit"
        "|El Mundo|El País|ESPN|Financial Times|Globe and Mail|Haaretz|Interfax"
        "|Irish Times|La Repubblica|Le Figaro|Le Monde|Libération|Mashable|Mother Jones"
        "|National Public Radio|NDTV|New Yorker|New York magazine|Nikkei|NOS"
        "|Plain Dealer|Press Trust of India|PTI|ProPublica|Radio New Zealand"
        "|RIA Novosti|RNZ|Rolling Stone|RTÉ|RTE|Sacramento Bee|Semafor"
        "|Sports Illustrated|STAT News|The Athletic|The Atlantic|The Blaze"
        "|The Conversation|The Daily Caller|The Federalist|The Economist"
        "|The Hill|The Hindu|The Marshall Project|The Markup|The Verge|Times of India"
        "|TMZ|USA Today|US News & World Report|Vanity Fair|Yonhap|Yomiuri Shimbun"
    ).split("|")
)
_MEDIA_WORD = re.compile(
    r"(?:\d News|Channel \d+|(?<!University )Press|Bulletin|Argus|Newspaper|TV|Radio"
    r"|News Network"
    r"|[Mm]agazine|[Nn]ewspaper|[Nn]ewsletter|Broadcasting|-(?:TV|FM|AM))$"
)
_NO_NEWSROOM = re.compile(
    r"(?:Medical Examiner|Congressional Record|Federal Register|Court Reporter"
    r"|(?:Law|Book|Judicial|Peer) Review|(?:Police|County|Fire|911) Dispatch"
    r"|(?:Lone|Pop|Rock|Gold) Star|House Journal)$"
)
_SHORT_FORMS = {
    "nyt": "new york times",
    "wsj": "wall street journal",
    "wapo": "washington post",
    "scmp": "south china morning post",
    "ft": "financial times",
    "ap": "associated press",
    "agence france presse": "afp",
    "aap": "australian associated press",
    "bloomberg news": "bloomberg",
    "pti": "press trust of india",
    "rte": "rté",
    "rnz": "radio new zealand",
    "national public radio": "npr",
    "british broadcasting corporation": "bbc",
}
_KEPT_AS_ITS_NAME = re.compile(r"^the (?:city|hill|verge|atlantic|nation|information)$")
_BROADCASTER_NEWS = re.compile(r"^([a-z]{2,4}|sky|fox|.* ?\d+) news$")
# Papers that go by one word the world over; any other may be one of many.
_ONE_OF_A_KIND = frozenset(["guardian", "intercept"])
_BARE = re.compile(
    rf"(?:(?:state|national|local|public) )?(?:{PAPER_ENDINGS}|press|bulletin|argus|tv"
    r"|radio|newspaper|newsletter|broadcasting|news network|channel \d+"
    r"|(?:action|eyewitness|city) news)",
    re.IGNORECASE,
)
_AGENCY_KEYS = frozenset(name.casefold() for name in AGENCIES.values())
_LEFT_OUT = frozenset("weekly daily magazine news online press tv radio".split())


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """What is equal for two spellings of one outlet: "the AP", "Associated Press"."""
    words = " ".join(full_name(name.strip()).replace("’", "'").split()).casefold()
    words = words.removesuffix(".com").removesuffix(" newspaper")
    if name[:1].islower() or not _KEPT_AS_ITS_NAME.match(words):
        words = words.removeprefix("the ")
    words = _BROADCASTER_NEWS.sub(r"\1", words)
    return _SHORT_FORMS.get(words, words)


def is_newsroom(name: str) -> bool:
    """Say whether the name alone tells that a newsroom bears it."""
    bare = name.removeprefix("the ").removeprefix("The ")
    if _NO_NEWSROOM.search(name):
        return False
    if name.casefold() in _KNOWN or bare.casefold() in _KNOWN:
        return True
    if f"the {bare.casefold()}" in _KNOWN:
        return name != bare
    return bool(_PATTERN.fullmatch(name) or _MEDIA_WORD.search(name))


def is_one_of_many(name: str) -> bool:
    """Say whether it is a short form that several papers share: "the Post"."""
    key = outlet_key(name)
    return bool(_BARE.fullmatch(key)) and key not in _ONE_OF_A_KIND


def is_short_for(name: str, outlet: str) -> bool:
    """Say whether one key is the usual short form of another: "ledger", "quayside"."""
    rest = outlet.removeprefix(f"{name} ")
    is_whole = outlet in _AGENCY_KEYS or outlet.startswith("the ")
    return (not is_whole and outlet.endswith(f" {name}")) or rest in _LEFT_OUT


def may_be(name: str, outlet: str) -> bool:
    """Say whether a key may stand for an outlet's: also "harbor" and "tmp"."""
    letters = "".join(word[0] for word in outlet.split())
    return (
        name == outlet
        or is_short_for(name, outlet)
        or outlet.startswith(f"{name} ")
        or (len(name) > 1 and letters.startswith(name))
    )
