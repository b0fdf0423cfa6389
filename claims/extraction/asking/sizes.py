"""Ask how large something is: "a deficit of $75 million", "a $2 million grant"."""

from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Token

from claims.extraction.asking.counting import Opening
from claims.extraction.asking.target import Target
from claims.extraction.asking.verbs import VerbGroup
from claims.extraction.grammar.sentences import sentence_end, sentence_start

_LIKE_COST: Final = frozenset(
    "cost price rate speed distance height depth altitude value".split()
)
_WITHOUT_SIZE: Final = frozenset(
    "total sum maximum minimum average kind part number majority mother father rate"
    " handful series pair couple variety team group crowd".split()
)
_PHRASE: Final = frozenset({"NN", "JJ", "HYPH", "VBN"})
_SIZED: Final = frozenset({"money", "percent", "count"})
# What is so much money: a $2 million house is not.
_SUMS: Final = frozenset(
    "settlement jackpot fund grant loan budget prize reward bonus cheque check bill"
    " debt deficit surplus loss profit investment donation gift subsidy bail surety"
    " bond payment payout payoff package fine penalty fee salary wage pension award"
    " compensation ransom bribe overdraft mortgage stake bid offer deposit refund"
    " rebate levy tax windfall bailout advance discount allowance commission income"
    " turnover dividend contract deal purse pot bounty pledge contribution".split()
)
_CHANGES: Final = frozenset(
    "raise rise increase cut drop fall decline stake discount share tariff tax levy"
    " margin growth majority lead duty pay-rise surcharge commission fee".split()
)
# Said of money in the plural: "£9,000 in costs".
_PLURAL_SUMS: Final = frozenset(
    "costs damages fines taxes fees debts losses savings revenues sales profits wages"
    " bribes donations loans grants royalties bonuses expenses reparations".split()
)
_CASES: Final = frozenset("with on for by from".split())
# These begin with a vowel in print alone: "a one-off payment".
_WITH_A: Final = ("one", "uni", "eu", "use")


@dataclass(frozen=True, slots=True)
class AmountNoun:
    """A noun that an amount tells the size of, tokens [start, end) with both.

    `words` ask for it: "how large a grant". `head` is the noun.
    """

    start: int
    end: int
    head: Token
    words: str

    def asked_in(self, target: Target) -> Target:
        """The figure as the whole phrase."""
        return replace(
            target,
            start=self.start,
            end=self.end,
            number_end=self.end,
            anchor=self.head,
            noun=None,
        )


def amount_noun(target: Target) -> AmountNoun | None:
    """The noun whose size a figure tells; None where it tells of none."""
    if target.doc[target.first - 1].lower_ == "of" and target.first > 1:
        return _before_of(target)
    return _behind(target)


def _before_of(target: Target) -> AmountNoun | None:
    """ "A deficit of $75 million", "costs of £9,000"."""
    doc, cut = target.doc, target.first - 1
    start, head = _phrase_start(target, cut), doc[cut - 1]
    if head.lower_ in _PLURAL_SUMS and target.kind == "money" and start == cut - 1:
        return AmountNoun(start, target.end, head, f"how much in {head.lower_}")
    article = doc[start - 1]
    is_one = head.tag_ == "NN" and article.lower_ in {"a", "an"}
    if not is_one or not _has_size(target, head):
        return None
    words = f"how large {doc[start - 1 : cut].text.lower()}"
    return AmountNoun(start - 1, target.end, head, words)


def _phrase_start(target: Target, cut: int) -> int:
    start = cut - 1
    while (
        start > sentence_start(target.anchor) and target.doc[start - 1].tag_ in _PHRASE
    ):
        start -= 1
    return start


def _has_size(target: Target, head: Token) -> bool:
    """Say whether a thing is so large: a deficit is, a group of nine boats is not."""
    is_of_things = target.is_count and target.noun is not None
    is_sized = head.lower_ not in _WITHOUT_SIZE
    return is_sized and target.kind in _SIZED and not is_of_things


def _behind(target: Target) -> AmountNoun | None:
    """ "A $2 million settlement", "a 14 percent raise"."""
    doc, end = target.doc, target.end
    sums = {"money": _SUMS, "percent": _CHANGES}.get(str(target.kind), frozenset())
    while end < sentence_end(target.anchor) and _may_be_noun(doc[end], sums):
        end += 1
    head = doc[end - 1]
    if end == target.end or head.lower_ not in sums:
        return None
    if not any(one.lower_ in {"a", "an"} for one in doc[target.first : target.start]):
        return None
    phrase = doc[target.end : end].text
    is_open = phrase[:1] in "aeiou" and not phrase.startswith(_WITH_A)
    article = "an" if is_open else "a"
    return AmountNoun(target.first, end, head, f"how large {article} {phrase}")


def _may_be_noun(token: Token, sums: frozenset[str]) -> bool:
    """Say whether a token may belong to the noun, a raise taken for a verb too."""
    is_verb = token.tag_ == "VB" and (token.lower_ in sums or token.lower_ == "pay")
    return token.tag_ in _PHRASE or is_verb


def sized(target: Target, group: VerbGroup) -> tuple[Opening | None, int]:
    """The opening for the noun an amount belongs to, and where its phrase begins."""
    at_what = _at_what(target, group)
    if at_what is not None:
        return at_what
    noun = amount_noun(target)
    if noun is None:
        return None, target.first - 1
    before = target.doc[noun.start - 1]
    if before.tag_ in {"IN", "TO"} and before.i >= group.end:
        if noun.head.tag_ == "NNS" or before.lower_ not in _CASES:
            return None, before.i
        words = f"{before.lower_.capitalize()} {noun.words}"
        return Opening(words, noun.end), before.i
    between = target.doc[group.end : noun.start]
    is_own = not len(between) or any(one.dep_ == "iobj" for one in between)
    words = f"{noun.words[:1].upper()}{noun.words[1:]}"
    return (Opening(words, noun.end) if is_own else None), noun.start


def _at_what(target: Target, group: VerbGroup) -> tuple[Opening, int] | None:
    """ "At a cost of": at what cost."""
    doc, cut = target.doc, target.first - 1
    start = _phrase_start(target, cut)
    case = doc[start - 2]
    is_one = doc[start - 1].lower_ in {"a", "an"} and start - 2 >= group.end
    is_like_cost = doc[cut].lower_ == "of" and doc[cut - 1].lower_ in _LIKE_COST
    if not (is_one and is_like_cost and case.tag_ in {"IN", "TO"}):
        return None
    words = f"{case.lower_.capitalize()} what {doc[start:cut].text}"
    return Opening(words, target.end), case.i
