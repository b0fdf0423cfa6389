"""Figures in their sentences: span, unit, and what is said around them."""

from datetime import date

import pytest
from spacy.tokens import Doc

from claims.extraction.figures import FigureReader
from claims.facts.dates import read_dates
from claims.facts.figure import FigureKind, Modifier
from claims.facts.interval import Interval
from claims.facts.quantities import read_quantities
from claims.reading import ClaimRead, FigureRead, Predicate, SpeakerRead
from tests.claims.extraction import (
    number_sentences,
    participant_sentences,
    sentences,
)
from tests.parses import parse, references

TODAY = date(2016, 3, 1)


def read(doc: Doc, *claims: ClaimRead) -> tuple[FigureRead, ...]:
    dates = read_dates(doc.text, published=Interval.exactly(TODAY))
    found = FigureReader(doc, references(doc), claims)
    return found.read(read_quantities(doc.text), dates)


def only(doc: Doc, kind: FigureKind) -> FigureRead:
    (figure,) = [figure for figure in read(doc) if figure.kind == kind]
    return figure


def predicate(figure: FigureRead, lemma: str) -> Predicate:
    found = {p.lemma: p for p in figure.circumstances.predicates}
    assert lemma in found, sorted(found)
    return found[lemma]


def roles(doc: Doc, one: Predicate) -> dict[str, str | None]:
    """The name, or else the words, of whoever fills each role."""
    names = {e.id: e.name for e in references(doc).cast.entities}
    return {a.relation: names[a.entity] if a.entity else a.words for a in one.arguments}


@pytest.mark.parametrize(
    ("rows", "words", "unit", "noun"),
    [
        pytest.param(sentences.WOMEN, "19 women", "women", "woman", id="plain"),
        pytest.param(
            sentences.GARDEN_PATH, "More than 80 women", "women", "woman", id="bound"
        ),
        pytest.param(
            sentences.DOZENS, "Dozens of women", "women", "woman", id="partitive"
        ),
        pytest.param(
            sentences.PANEL, "All nine members", "members", "member", id="all"
        ),
        pytest.param(
            sentences.ALL_TWELVE,
            "all 12 of the union's female members",
            "members",
            "member",
            id="of-a-group",
        ),
        pytest.param(
            sentences.TWELVE_MEMBER, "12-member", "member", "member", id="hyphenated"
        ),
    ],
)
def test_a_count_covers_its_modifier_and_noun(
    rows: str, words: str, unit: str, noun: str
) -> None:
    doc = parse(rows, sentences.DALE)
    figure = only(doc, FigureKind.COUNT)
    assert doc.text[slice(*figure.span)] == words
    assert figure.unit == unit
    assert figure.circumstances.noun == noun


def test_some_of_a_hedged_whole_count_its_members() -> None:
    doc = parse(sentences.OF_ROUGHLY, sentences.DALE)
    some, whole = (one for one in read(doc) if one.kind == FigureKind.COUNT)
    assert (some.unit, whole.unit) == ("workers", "workers")


def test_what_people_joined_is_not_counted() -> None:
    figure = only(parse(number_sentences.JOINED_A_MARCH), FigureKind.COUNT)
    assert figure.circumstances.noun is None


def test_a_bound_is_kept() -> None:
    figure = only(parse(sentences.GARDEN_PATH, sentences.DALE), FigureKind.COUNT)
    assert figure.modifier is Modifier.MORE_THAN
    assert figure.interval.low == 81
    assert figure.interval.high is None


def test_what_embeds_and_modifies_the_counted_is_told_apart() -> None:
    doc = parse(sentences.WOMEN, sentences.DALE)
    figure = only(doc, FigureKind.COUNT)
    assert predicate(figure, "know").link == "governs"
    assert predicate(figure, "say").link == "modifies"
    hurt = predicate(figure, "hurt")
    assert hurt.link == "modifies"
    assert roles(doc, hurt)["obl:agent"] == "Max Dale"


def test_nobody_says_a_person_so_the_person_is_the_next_subject() -> None:
    doc = parse(sentences.GARDEN_PATH, sentences.DALE)
    hurt = predicate(only(doc, FigureKind.COUNT), "hurt")
    assert roles(doc, hurt)["nsubj"] == "Dale"


def test_the_object_of_an_accusation_is_kept() -> None:
    doc = parse(sentences.DOZENS, sentences.DALE)
    accused = predicate(only(doc, FigureKind.COUNT), "accuse")
    assert roles(doc, accused)["obj"] == "Dale"
    assert accused.tense == "past"


def test_all_is_the_determiner_of_a_whole() -> None:
    for rows in (sentences.PANEL, sentences.ALL_TWELVE):
        figure = only(parse(rows), FigureKind.COUNT)
        assert (figure.circumstances.determiner or "").casefold() == "all"


def test_a_gift_has_a_giver_a_receiver_and_a_date() -> None:
    doc = parse(sentences.GIFT, sentences.GIFT_NAMES)
    figures = {figure.kind: figure for figure in read(doc)}
    money, day = figures[FigureKind.MONEY], figures[FigureKind.DATE]
    assert doc.text[slice(*money.span)] == "$10,000"
    assert money.unit == "USD"
    assert money.circumstances.noun == "gift"
    assert roles(doc, predicate(money, "gift"))["nmod"] == "Carl Boyd"
    assert roles(doc, predicate(money, "take"))["nsubj"] == "Lind"
    assert money.circumstances.times == (day.id,)


def test_a_release_dates_the_document_and_names_its_author() -> None:
    doc = parse(sentences.LETTER, [("union", "ORG")])
    figure = only(doc, FigureKind.DATE)
    assert figure.weekday == "Wednesday"
    assert predicate(figure, "release").link == "governs"
    assert "union" in roles(doc, predicate(figure, "letter")).values()


def test_an_age_is_its_bearers_and_nothing_they_did() -> None:
    doc = parse(sentences.OWNER, sentences.DALE)
    age = only(doc, FigureKind.AGE)
    (said,) = age.circumstances.predicates
    assert said.arguments[0].lemma == "owner"
    assert age.unit == "years"


def test_a_figure_belongs_to_the_claim_that_holds_it() -> None:
    doc = parse(sentences.WOMEN, sentences.DALE)
    whole = (0, len(doc.text))
    speaker = SpeakerRead(None, None, ())
    claim = ClaimRead(
        7, "indirect", "saying", "asserted", speaker, ((0, 1),), (whole,), None, 0.9
    )
    assert [figure.claim for figure in read(doc, claim)] == [7]


def test_a_number_inside_a_name_is_no_figure() -> None:
    doc = parse(sentences.WOMEN, [("19 women", "ORG")])
    assert read(doc) == ()


IN_THREE_RIVERS = """
Children NNS nsubj 2
learn VBP ROOT 2
in IN case 5
{three} CD nummod 5
{rivers} NNS obl 2
. . punct 2
"""


@pytest.mark.parametrize(
    ("three", "rivers", "are_counted"),
    [
        pytest.param("three", "rivers", True, id="counted"),
        pytest.param("Three", "Rivers", False, id="a-name"),
        pytest.param("three", "Rivers", True, id="only-the-noun-is-a-name"),
    ],
)
def test_a_number_with_a_capital_amid_a_sentence_is_part_of_a_name(
    three: str, rivers: str, *, are_counted: bool
) -> None:
    doc = parse(IN_THREE_RIVERS.format(three=three, rivers=rivers))
    assert bool(read(doc)) is are_counted


def test_a_number_that_opens_a_sentence_counts_the_members_of_a_party() -> None:
    doc = parse(number_sentences.MEMBERS_OF_A_PARTY, [("Sixteen Green Accord", "ORG")])
    figure = only(doc, FigureKind.COUNT)
    assert doc.text[slice(*figure.span)] == "Sixteen Green Accord councillors"


def test_a_sum_of_money_is_no_name() -> None:
    doc = parse(number_sentences.A_SUM_GIVEN, [("$ 5 million", "ORG")])
    assert only(doc, FigureKind.MONEY).amount.low == 5_000_000


def test_who_was_ordered_to_pay_pays() -> None:
    doc = parse(participant_sentences.ORDERED_TO_PAY, [("Reed", "ORG")])
    (figure,) = read(doc)
    assert roles(doc, predicate(figure, "pay"))["nsubj"] == "Reed"
