"""Short forms of English first names, as newspapers use them.

Only customary pairs are listed; a short form that begins its long one ("Cy",
"Cyrus") needs no entry.
"""

_FORMS = """
abby abigail; abe abraham; al albert alan alfred alexander; alec alexander
andy andrew; barney bernard barnaby; becky rebecca; bernie bernard; bert albert
beth elizabeth; betsy elizabeth; betty elizabeth; bill william; billy william
bob robert; bobby robert; cathy catherine; charlie charles; chuck charles
dick richard; dolly dorothy; don donald; ed edward edwin; eddie edward
ellie eleanor; frank francis; fred frederick; freddie frederick; gene eugene
geoff geoffrey; gerry gerald; ginny virginia; hal henry harold; hank henry
harry henry harold; jack john; jake jacob; jerry gerald jerome; jim james
jimmy james; joe joseph; johnny john; jon jonathan; kate katherine catherine
kathy katherine; katie katherine; kit christopher; larry lawrence; leo leonard
libby elizabeth; liz elizabeth; lizzie elizabeth; maggie margaret; mandy amanda
marge margaret; matt matthew; meg margaret; mick michael; mike michael
mikey michael; molly mary; nancy ann; ned edward; nell eleanor; nick nicholas
nicky nicholas nicola; patty patricia; peggy margaret; penny penelope; pete peter
polly mary; rick richard; ricky richard; rob robert; robbie robert; ron ronald
rosie rose rosemary; sally sarah; sandy alexander sandra; steve stephen steven
sue susan; ted edward theodore; terry terence theresa; tess theresa; tim timothy
toby tobias; tom thomas; tommy thomas; tony anthony; tricia patricia; val valerie
vicky victoria; wes wesley; will william; zack zachary
"""


def _read_forms() -> dict[str, frozenset[str]]:
    lines = (entry.split() for row in _FORMS.split("\n") for entry in row.split(";"))
    return {words[0]: frozenset(words[1:]) for words in lines if words}


_LONG_FORMS = _read_forms()


def formal_names(name: str) -> frozenset[str]:
    """The long forms a first name may stand for, itself among them."""
    return _LONG_FORMS.get(name, frozenset()) | {name}
