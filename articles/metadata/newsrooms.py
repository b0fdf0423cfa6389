"""Names by which an English text calls a newsroom.

Agencies and broadcasters go by a short name that no rule could tell from any
other; papers end in a telling word. Both only ever propose or name an outlet
where the text itself speaks of it as the one reporting.
"""

import re

AGENCIES = {
    "AFP": "AFP",
    "Agence France-Presse": "AFP",
    "AP": "Associated Press",
    "Associated Press": "Associated Press",
    "Reuters": "Reuters",
    "Thomson Reuters": "Reuters",
    "UPI": "UPI",
    "dpa": "dpa",
    "DPA": "dpa",
    "PA": "PA",
    "PA Media": "PA",
    "Press Association": "PA",
    "EFE": "EFE",
    "ANSA": "ANSA",
    "Kyodo": "Kyodo",
    "Xinhua": "Xinhua",
    "TASS": "TASS",
    "Bloomberg": "Bloomberg",
}

_BROADCASTERS = (
    "ABC News|ABC|BBC News|BBC|CBS News|CBS|CBC News|CBC|CNBC|CNN|Fox News|ITV News"
    "|MSNBC|NBC News|NBC|NPR|PBS NewsHour|PBS|Sky News|Al Jazeera|BuzzFeed News"
    "|HuffPost|Newsweek|Politico|POLITICO|Vox|Axios|Gothamist|Slate|Salon|Insider"
)
PAPER_ENDINGS = (
    "Advertiser|Beast|Bugle|Chronicle|Courier|Daily|Dispatch|Echo|Enquirer|Examiner"
    "|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intercept|Journal"
    "|Ledger|Magazine|magazine|Mail|Mercury|Mirror|Monitor|News|Observer|Post|Record"
    "|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune"
    "|Weekly|Yorker"
)
_PAPER = rf"(?:[A-Z][\w.&'’-]{{0,30}} ){{1,4}}(?:{PAPER_ENDINGS})"
_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))

# A name and nothing more of it: "CNN" in "CNN International" is another name.
NEWSROOM = (
    rf"(?P<newsroom>(?:[Tt]he )?(?:{_PAPER}|{_BROADCASTERS}|{_AGENCY})"
    rf"|[Tt]he (?:{PAPER_ENDINGS}))(?![\w-])"
)


def full_name(name: str) -> str:
    """The name an outlet is filed under: agencies by their usual one."""
    bare = name.removeprefix("the ").removeprefix("The ")
    if bare in AGENCIES:
        return AGENCIES[bare]
    return f"The {bare}" if name[:4].casefold() == "the " else bare
