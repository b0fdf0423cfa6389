"""What sums mean, in which currency."""

import pytest

from claims.facts.figure import FigureKind
from claims.facts.quantities import read_quantities
from tests.claims.facts.notation import amounts, unmark
from tests.claims.facts.test_counts import rows

# the expression in brackets | currency | modifier | what it means
SUMS = """
a [$10,000] donation | USD | exactly | 10000
[$1.5 million] was pledged | USD | exactly | 1500000
[$48.2 million] was pledged | USD | exactly | 48200000
[US$150 million] was pledged | USD | exactly | 150000000
[$2m] was pledged | USD | exactly | 2000000
[$4.3million] was pledged | USD | exactly | 4300000
[$10K] was pledged | USD | exactly | 10000
[C$5 million] was pledged | CAD | exactly | 5000000
[A$3m] was pledged | AUD | exactly | 3000000
[HK$40] was pledged | HKD | exactly | 40
[NZ$40] was pledged | NZD | exactly | 40
[€2.3bn] was pledged | EUR | exactly | 2300000000
[£5m] was pledged | GBP | exactly | 5000000
[¥450,000] was pledged | JPY | exactly | 450000
[₹12,34,567] was pledged | INR | exactly | 1234567
[Rs 2.5 lakh] was pledged | INR | exactly | 250000
[Rs. 20] was pledged | INR | exactly | 20
[35 lakh rupees] was pledged | INR | exactly | 3500000
[EUR 125] was pledged | EUR | exactly | 125
[42 KWD] was pledged | KWD | exactly | 42
[USD115.5] was pledged | USD | exactly | 115.5
[10,000 Swiss francs] was pledged | CHF | exactly | 10000
[125 million Australian dollars] | AUD | exactly | 125000000
[20 U.S. dollars] was pledged | USD | exactly | 20
[361 million pounds] was pledged | GBP | exactly | 361000000
It must pay [half a million pounds] | GBP | exactly | 500000
a row over [$5,000] he took | USD | exactly | 5000
a sum [over $5,000] was lost | USD | more_than | (5000..
[ten euros] was pledged | EUR | exactly | 10
[100 billion yuan] was pledged | CNY | exactly | 100000000000
[half a million dollars] was pledged | USD | exactly | 500000
[50 cents] was pledged | USD | exactly | 0.5
[R1.3 billion] was pledged | ZAR | exactly | 1300000000
[R240m] was pledged | ZAR | exactly | 240000000
[R49.99] was pledged | ZAR | exactly | 49.99
[N4.2 billion] was pledged | NGN | exactly | 4200000000
[N500,000] was pledged | NGN | exactly | 500000
[Ksh 1,200] was pledged | KES | exactly | 1200
[Sh15 billion] was pledged | KES | exactly | 15000000000
[KSh 200] was pledged | KES | exactly | 200
[Shs1.3 billion] was pledged | UGX | exactly | 1300000000
[USh 20,000] was pledged | UGX | exactly | 20000
[TSh50 million] was pledged | TZS | exactly | 50000000
[5,000 Ugandan shillings] was pledged | UGX | exactly | 5000
[GH¢72 million] was pledged | GHS | exactly | 72000000
[GH₵5,000] was pledged | GHS | exactly | 5000
[30,000 cedis] was pledged | GHS | exactly | 30000
[₦2.5bn] was pledged | NGN | exactly | 2500000000
[Le 5,000] was pledged | SLE | exactly | 5000
[LE500 million] was pledged | EGP | exactly | 500000000
[D15 million] was pledged | GMD | exactly | 15000000
[GMD 300] was pledged | GMD | exactly | 300
[SR 1.2 billion] was pledged | SAR | exactly | 1200000000
[Tk 500 crore] was pledged | BDT | exactly | 5000000000
[S/500] was pledged | PEN | exactly | 500
[2 million CFA francs] was pledged | XOF | exactly | 2000000
[TT$200] was pledged | TTD | exactly | 200
[500 birr] was pledged | ETB | exactly | 500
[MOP2.3 billion] was pledged | MOP | exactly | 2300000000
was fined [R500] | ZAR | exactly | 500
costs [148.9p] a litre | GBP | exactly | 1.489
petrol is up [3p] | GBP | exactly | 0.03
[50 paise] was pledged | INR | exactly | 0.5
[$US1 million] was pledged | USD | exactly | 1000000
[$A30] was pledged | AUD | exactly | 30
[3 dollars and 50 cents] was pledged | USD | exactly | 3.5
[$3-4 million] was pledged | USD | between | 3000000..4000000
[$1.5 million to $2 million] was pledged | USD | between | 1500000..2000000
[between $10 and $20] was pledged | USD | between | 10..20
[between 10 and 20 dollars] was pledged | USD | between | 10..20
[more than $915 million] was lost | USD | more_than | (915000000..
[at least $5,000] was lost | USD | at_least | 5000..
[less than $5,000] was lost | USD | less_than | ..5000)
[up to $3,000] was lost | USD | at_most | ..3000
the toll is going up to [$3.20] | USD | exactly | 3.20
[$200 or less] was lost | USD | at_most | ..200
[about $200] was lost | USD | about | 180..220
[millions of dollars] were lost | USD | vague | 1000000..10000000
[hundreds of thousands of dollars] | USD | vague | 100000..1000000
threw [tens of thousands of pounds] at it | GBP | vague | 10000..100000
"""


@pytest.mark.parametrize(
    ("marked", "currency", "modifier", "meaning"), rows(SUMS), ids=lambda cell: cell
)
def test_a_sum_is_read_with_its_currency(
    marked: str, currency: str, modifier: str, meaning: str
) -> None:
    text, start, end = unmark(marked)

    (found,) = read_quantities(text)

    assert text[found.start : found.end] == text[start:end]
    assert found.kind is FigureKind.MONEY
    assert (found.unit, found.modifier) == (currency, modifier)
    assert found.interval == amounts(meaning)


@pytest.mark.parametrize(
    ("text", "default", "currency"),
    [
        ("$40", "CAD", "CAD"),
        ("$40", "GBP", "USD"),
        ("US$40", "CAD", "USD"),
        ("40 dollars", "AUD", "AUD"),
        ("40 pounds", "GBP", "GBP"),
        ("40 pence", None, "GBP"),
        ("40p", "GBP", "GBP"),
        ("Rs 40", "PKR", "PKR"),
        ("40 rupees", "LKR", "LKR"),
        ("Sh40", "TZS", "TZS"),
        ("40 shillings", "UGX", "UGX"),
        ("40 pounds", "EGP", "EGP"),
        ("K40", "ZMW", "ZMW"),
        ("K40,000", "MWK", "MWK"),
        ("R40", "ZAR", "ZAR"),
    ],
)
def test_the_outlet_decides_what_a_bare_sign_means(
    text: str, default: str | None, currency: str
) -> None:
    (found,) = read_quantities(text, default_currency=default)

    assert (found.kind, found.unit) == (FigureKind.MONEY, currency)


def test_pounds_weigh_where_the_outlet_is_not_british() -> None:
    (found,) = read_quantities("a 40-pound pumpkin")

    assert (found.kind, found.unit) == (FigureKind.MEASURE, "pounds")


@pytest.mark.parametrize(
    "text",
    [
        "a bear that weighs hundreds of pounds",
        "They threw away thousands of pounds of food.",
        "The $3 seeds gave hundreds of pounds.",
    ],
)
def test_hundreds_of_pounds_weigh_where_something_does(text: str) -> None:
    assert FigureKind.MEASURE in {found.kind for found in read_quantities(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The R521 and the N17 meet near Tuam.",
        "She climbed K2 with two K9 dogs.",
        "They met at COP29 and spoke of SDG 4 on NPR 3.",
        "She won a cup in Pula 2019.",
        "The D5 and the E10 are shut.",
    ],
)
def test_letters_before_digits_are_seldom_money(text: str) -> None:
    assert FigureKind.MONEY not in {found.kind for found in read_quantities(text)}


def test_hair_gel_is_no_currency() -> None:
    (found,) = read_quantities("30 gel packs")

    assert found.kind is FigureKind.COUNT


@pytest.mark.parametrize("text", ["10 dinars", "10 kwacha", "K500,000", "P5 million"])
def test_a_currency_of_many_countries_stays_unknown(text: str) -> None:
    (found,) = read_quantities(text)

    assert (found.kind, found.unit) == (FigureKind.MONEY, None)


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("US$1 million ($1.36 million)", ["USD", None]),
        ("$US1 million (about $1.52 million)", ["USD", None]),
        ("A$5m (US$3.4m)", ["AUD", "USD"]),
        ("£3 ($4)", ["GBP", "USD"]),
        ("up 4p to £1.47", ["GBP", "GBP"]),
        ("up by 50 cents to $3.25", ["USD", "USD"]),
    ],
)
def test_a_sum_given_again_is_in_another_currency(
    text: str, currencies: list[str | None]
) -> None:
    assert [found.unit for found in read_quantities(text)] == currencies


def test_cents_are_of_the_sign_that_the_text_prints() -> None:
    found = read_quantities("Stamps rise by five cents to €1.45.")

    assert [one.unit for one in found] == ["EUR", "EUR"]
