"""What a question keeps of a clause beside subject and verb."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from claims.extraction.asking.clauses import closes
from claims.extraction.asking.neighbours import following, preceding
from claims.extraction.asking.target import Target
from claims.extraction.asking.torn import without_torn
from claims.extraction.asking.verbs import is_verb
from claims.extraction.grammar.sentences import sentence_end

_STOPS = frozenset(
    "after before since until while as despite because following according amid"
    " including over compared unless if though although whereas than but so per"
    " against beginning starting".split()
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
_DAY = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tonight"
    r"|tomorrow)\b|\b(?:last|next|this) (?:week|month|weekend|spring|summer|autumn|fall"
    r"|winter|night)\b|\ba (?:year|month|week|fortnight) (?:ago|earlier|before)\b"
    rf"|\bthe (?:year|day) before\b|\b\d{{1,2}} {_MONTH}"
    rf"|\b{_MONTH}[a-z]*\.? \d{{1,2}}\b"
)
_HOUR = re.compile(r"(?i)\b(?:noon|midday|midnight|dawn|dusk|nightfall|[ap]\.?m\.?)$")
_IS_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_YEAR = re.compile(r"^(?:in|since) (?:(?:1[6-9]|20)\d\d)$")
_PER = re.compile(
    r"^(?:a|an|per|each|every) (?:year|month|week|day|hour|head|second|share)\b"
)
_SHARES = frozenset("% cent percent rs crore lakh £ € million billion".split())
_CASES = frozenset("in on at to for from with by into of over".split())
_UNITS = frozenset(
    "year month week day hour minute decade kilometre kilometer mile metre meter km"
    " foot feet yard".split()
)
_DANGLING = frozenset({"IN", "TO", "DT", "CC", "PRP$", "HYPH", ",", "POS", "$", "JJR"})
_LEFT_OVER = frozenset(
    "early late more up just only nearly almost about around roughly barely"
    " along together".split()
)
# Nobody knows where who has not read the sentence before.
_POINTING = frozenset({"here", "there"})
# "Two weeks before the vote", the vote being cut off.
_COUNTED_FROM = frozenset({"before", "after", "ago", "earlier", "later", "from"})
_CASE = r"\s(?:in|on|at|to|for|from|with|by|near|of|into)\s"
_LAST_PHRASE = re.compile(rf"{_CASE}(?!.*{_CASE}).*$")
_LONGEST = 75


def clause_end(start: int, doc: Doc, limit: int) -> int:
    """Where the clause that goes on at a token ends."""
    place = start
    while place < limit:
        token = doc[place]
        if _ends_it(token):
            break
        place += 1
    return place


def _ends_it(token: Token) -> bool:
    if token.text in {",", ".", "!", "?"} or closes(token) or "\n" in token.text:
        return True
    if token.tag_ == "CC" and token.lower_ not in {"both", "either"}:
        is_joining = token.lower_ in {"and", "or", "&"}
        return not is_joining or _opens_clause(token) or _lists(token)
    if (
        token.lower_ in _STOPS
        and not _is_over_a_thing(token)
        and token.dep_ != "compound:prt"
    ):
        return token.tag_ in {"IN", "VBG", "CC"}
    if token.lower_ in {"by", "for"} and following(token).tag_ == "VBG":
        return True
    if token.lower_ in {"instead", "rather"}:
        return following(token).lower_ in {"of", "than"}
    is_finite = token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and is_verb(token)
    return is_finite and token.dep_ != "acl"


def _is_over_a_thing(token: Token) -> bool:
    """Say whether "over" tells where: "over the animals", not "over three days"."""
    is_thing = following(token).tag_ in {"DT", "PRP$"}
    return token.lower_ == "over" and is_thing and token.head.ent_type_ != "DATE"


def _lists(joining: Token) -> bool:
    """Say whether another sum or number follows: "and nearly £30,000 on gloves"."""
    limit = min(joining.i + 5, sentence_end(joining))
    after = joining.doc[joining.i + 1 : limit]
    return any(one.tag_ in {"CD", "$", "#"} for one in after)


def _opens_clause(joining: Token) -> bool:
    """Say whether a verb comes behind "and" before anything ends."""
    if following(joining).tag_[:2] == "VB":
        return True
    for token in joining.doc[joining.i + 1 : sentence_end(joining)]:
        if is_verb(token):
            return True
        if token.text in {",", ".", ";"} or token.tag_ in {"CC", "WDT", "WP"}:
            return False
    return False


def chunks(start: int, end: int, doc: Doc) -> Iterator[list[Token]]:
    """Cut tokens at prepositions and times: "to Oracle", "last year"."""
    piece: list[Token] = []
    for token in doc[start:end]:
        is_case = token.tag_ in {"IN", "TO"} and token.lower_ not in {"of", "per"}
        is_case = is_case and token.dep_ != "compound:prt"
        is_date = token.lower_ in {"last", "next", "this"} and is_time(token)
        is_number = (
            token.tag_ == "CD" and bool(piece) and piece[-1].tag_ in {"NN", "NNS"}
        )
        if piece and (is_case or is_date or is_number) and not _holds(piece[-1]):
            yield piece
            piece = []
        piece.append(token)
    if piece:
        yield piece


def _holds(last: Token) -> bool:
    """Say whether a word goes with the preposition behind it: "out of", "up to"."""
    is_first = (
        last.lower_ in {"out", "because", "ahead"} and following(last).lower_ == "of"
    )
    return is_first or (last.tag_ in {"IN", "TO"} and last.dep_ != "compound:prt")


def is_time(token: Token) -> bool:
    """Say whether a time begins at a token: "last week", "next year"."""
    if token.lower_ not in {"last", "next", "this"}:
        return False
    return bool(_DAY.match(f"{token.lower_} {following(token).lower_}")) or (
        following(token).lower_ == "year"
    )


def kept(start: int, end: int, target: Target) -> list[Token]:
    """The tokens between two places that belong into the question."""
    found = _wanted(start, end, target)
    while (whole := without_torn(found, target)) != found:
        found = _without_loose_end(whole, target)
    return found


def _wanted(start: int, end: int, target: Target) -> list[Token]:
    found: list[Token] = []
    for piece in chunks(start, end, target.doc):
        if _is_wanted(piece, target):
            found += piece
        elif not _is_day(piece):
            break
    return _without_loose_end(_without_length(found), target)


def _without_loose_end(found: list[Token], target: Target) -> list[Token]:
    """Without prepositions, articles and hedges that lead to what was cut off."""
    while found and _dangles(found[-1]):
        last = found.pop()
        if target.is_date and last.tag_ == "CD":
            return []
    if len(found) > 1 and _lacks_its_object(found[-1], target):
        return found[:-2]
    return found


def _without_length(found: list[Token]) -> list[Token]:
    """Without "two weeks" where "before the vote", from which it counts, is cut off."""
    if not found or following(found[-1]).lower_ not in _COUNTED_FROM:
        return found
    own = {found[-1].i, *(one.i for one in found[-1].lefts)}
    is_length = any(found[-1].doc[n].tag_ in {"CD", "DT"} for n in own)
    is_length = is_length and found[-1].lower_.rstrip("s") in _UNITS
    return [one for one in found if one.i not in own] if is_length else found


def _lacks_its_object(verb: Token, target: Target) -> bool:
    """Say whether "to demand" stands last and what is demanded was cut off."""
    is_cut = any(
        one.i > verb.i and one.dep_ in {"obj", "ccomp"} and one != target.anchor
        for one in verb.children
    )
    is_bare = verb.tag_ == "VB" and preceding(verb).tag_ == "TO"
    is_bare = is_bare or (verb.tag_ == "VBG" and preceding(verb).tag_ == "IN")
    return is_bare and is_cut


def _is_day(piece: list[Token]) -> bool:
    """Say whether a piece only tells when, or is another amount right at the verb."""
    text = " ".join(token.text for token in piece)
    is_amount = (
        piece[0].tag_ in {"CD", "$", "#", "RB", "IN"} and piece[0].lower_ not in _CASES
    )
    is_day = bool(_DAY.search(text) or _HOUR.search(text))
    return is_amount or is_day or bool(_YEAR.match(text.casefold()))


def _dangles(token: Token) -> bool:
    is_hanging = token.tag_ in _DANGLING or token.lower_ in _LEFT_OVER | _POINTING
    after = following(token)
    if token.tag_ == "CD":
        return _IS_YEAR.fullmatch(token.text) is None and preceding(token).tag_ != "$"
    if (token.lower_, after.lower_) == ("up", "to") or _is_before_hedge(token):
        return True
    is_owner_alone = token.tag_ == "POS" and after.tag_[:2] not in {"NN", "JJ"}
    if preceding(token).tag_ == "HYPH" or is_owner_alone:
        return False  # "At St Brigid's | on Thursday".
    if token.tag_ == "VBG" and token.dep_ == "acl":
        return True  # "A petition | calling" for one.
    if token.tag_ == "VBN" and token.dep_ == "acl":
        return following(token).tag_ == "IN"  # "A ground built | for 26,000".
    is_stranded = token.tag_ == "IN" and following(token).is_punct
    is_stranded = is_stranded or (token.dep_ == "advmod" and token.tag_ == "IN")
    return is_hanging and not is_stranded and token.dep_ != "compound:prt"


def _is_before_hedge(token: Token) -> bool:
    """Say whether "in" leads to what was cut off: "in | just under three hours"."""
    return token.lower_ == "in" and following(token).lower_ in _LEFT_OVER


def _is_wanted(piece: list[Token], target: Target) -> bool:
    text = " ".join(token.text for token in piece)
    if _YEAR.match(text.casefold()):
        return not target.is_date
    if _DAY.search(text) or (target.is_date and _HOUR.search(text)):
        return False
    if re.match(r"(?i)(?:last|this|next) year", text):
        return not target.is_date
    is_object = piece[0].tag_ not in {"IN", "TO"} or piece[0].lower_ == "with"
    if is_object and (target.is_date or _counts(piece) or _is_given(piece, target)):
        return True
    return not any(_is_number(token) for token in piece)


def _is_given(piece: list[Token], target: Target) -> bool:
    """Say whether a sum goes to those who are counted: "paid £9,000 to two men"."""
    is_sum = any(token.tag_ in {"$", "#"} for token in piece)
    return target.is_count and is_sum and piece[0].i < target.start


def _is_number(token: Token) -> bool:
    """Say whether a number stands for itself: "five-storey" describes."""
    return token.tag_ == "CD" and following(token).tag_ != "HYPH"


def _counts(piece: list[Token]) -> bool:
    """Say whether an object is so many of something: "the 60 sheep"."""
    has_number = any(token.tag_ == "CD" for token in piece)
    shares = _SHARES - {"million", "billion"}
    is_sum = any(token.tag_ in {"$", "#"} or token.lower_ in shares for token in piece)
    return has_number and not is_sum and piece[-1].tag_ in {"NNS", "NN"}


def shortened(text: str, longest: int = _LONGEST) -> str:
    """At most so many characters, cut before a preposition."""
    while len(text) > longest:
        shorter = _LAST_PHRASE.sub("", text)
        if shorter == text:
            return ""
        text = shorter
    return text


def is_rate(text: str) -> bool:
    """Say whether words tell per what: "a year"."""
    return _PER.match(text) is not None


def rate_of(text: str) -> tuple[str, str]:
    """Per what, and what follows: "a year", "in Leeds"."""
    found = _PER.match(text)
    end = found.end() if found else 0
    return text[:end], text[end:].strip()
