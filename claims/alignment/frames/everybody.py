"""Nouns that stand for everybody whom a frame counts, by frame, as folded keys.

Who strikes is a worker and who marches a marcher: such a count is of all, where
"three passengers" may be some of "four people".
"""

from claims.alignment.words.lemmas import folded

_EVERYBODY = {
    name: folded(nouns)
    for name, nouns in {
        "accuse": "accuser complainant",
        "aboard": "migrant refugee hand",
        "arrest": "suspect",
        "attend": "marcher protester demonstrator fan spectator supporter attendee"
        " participant reveller concertgoer mourner worshipper onlooker",
        "employ": "worker employee staff staffer",
        "evacuate": "refugee arrival evacuee resident villager inhabitant local"
        " householder islander",
        "free": "hostage captive prisoner",
        "infect": "patient case",
        "breach": "customer client subscriber user account record member",
        "rescue": "survivor",
        "treat": "patient casualty",
        "job": "worker employee staff job post position role staffer redundancy layoff",
        "kidnap": "hostage captive",
        "power": "customer household home",
        "sign": "signatory",
        "strike": "worker employee staff member staffer",
        "visit": "visitor tourist",
    }.items()
}


def everybody(frame: str) -> frozenset[str]:
    """The nouns of everybody whom a frame counts, beside people."""
    return _EVERYBODY.get(frame, frozenset())
