"""Claims made of attributions: who, when, and what lies inside what."""

from dataclasses import replace
from datetime import date

import pytest
from spacy.tokens import Doc

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.acts.claims import hull, read_claims
from claims.extraction.acts.declining import find_declining
from claims.extraction.attribution import component
from claims.extraction.speakers import SpeakerResolver
from claims.facts.dates import read_dates
from claims.facts.interval import Interval
from claims.reading import ClaimRead, Span
from tests.claims.extraction import sentences
from tests.parses import meant, parse, references

assert (
    component.__name__
)  # its import registers the extension that carries attributions
WEDNESDAY = date(2016, 3, 2)
RUIZ = [("Ana Ruiz", "PERSON")]


def span(doc: Doc, words: str) -> Span:
    start = doc.text.index(words)
    return start, start + len(words)


def attribution(
    doc: Doc, source: str, cue: str, content: str, confidence: float = 0.9
) -> Attribution:
    return Attribution(
        (span(doc, source),),
        (span(doc, cue),),
        (span(doc, content),),
        confidence,
        Kind.INDIRECT,
        Act.SAYING,
    )


def claims_of(doc: Doc, *found: Attribution) -> tuple[ClaimRead, ...]:
    doc._.attributions = list(found)
    dates = read_dates(doc.text, published=Interval.exactly(WEDNESDAY))
    return read_claims(doc, SpeakerResolver(references(doc)), dates)


def test_a_claim_inside_another_knows_it() -> None:
    doc = parse(sentences.WOMEN, sentences.DALE)
    outer = attribution(doc, "Prosecutors", "knew", "of 19 women who said they had")
    inner = attribution(doc, "women", "said", "they had")
    first, second = claims_of(doc, outer, inner)
    assert (first.id, first.inside) == (1, None)
    assert (second.id, second.inside) == (2, 1)


def test_of_two_claims_in_one_place_the_surer_stays() -> None:
    doc = parse(sentences.WOMEN, sentences.DALE)
    sure = attribution(doc, "Prosecutors", "knew", "of 19 women", 0.8)
    unsure = attribution(doc, "women", "knew", "of 19 women", 0.3)
    (claim,) = claims_of(doc, unsure, sure)
    assert claim.confidence == 0.8
    assert doc.text[slice(*hull(claim))] == "knew of 19 women"


def test_a_refusal_without_an_attribution_is_a_claim() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    (claim,) = claims_of(doc)
    assert claim.polarity == "declined"
    assert claim.content == ()
    assert doc.text[slice(*claim.cue[0])] == "declined to comment"


def test_a_refusal_that_is_attributed_is_not_found_twice() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    known = attribution(doc, "office", "declined", "to comment")
    assert [claim.polarity for claim in claims_of(doc, known)] == ["declined"]


def test_a_refusal_inside_a_quotation_is_no_other_claim() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    told = attribution(doc, "office", "DA's", "declined to comment")
    assert len(claims_of(doc, replace(told, kind=Kind.DIRECT))) == 1


def test_a_bare_refusal_has_no_content_of_its_own() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    (claim,) = claims_of(doc, attribution(doc, "office", "declined", "to comment"))
    assert [doc.text[slice(*cue)] for cue in claim.cue] == ["declined to comment"]
    assert claim.content == ()


@pytest.mark.parametrize(
    ("cue", "content", "act"),
    [
        pytest.param("declined", "to comment", "saying", id="to-speak"),
        pytest.param("declined", "to", "intention", id="to-act"),
    ],
)
def test_who_refuses_to_speak_still_says_so(cue: str, content: str, act: str) -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    (claim,) = claims_of(doc, attribution(doc, "office", cue, content))
    assert claim.act == act


def test_a_refusal_has_the_subject_for_its_source() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    (found,) = find_declining(doc)
    assert [doc.text[slice(*source)] for source in found.source] == ["The DA's office"]


def test_the_day_beside_the_cue_is_when_it_was_said() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    (claim,) = claims_of(doc, attribution(doc, "office", "declined", "to comment"))
    assert claim.said_on == Interval.exactly(date(2016, 2, 29))


def test_without_a_date_nobody_knows_when_it_was_said() -> None:
    doc = parse(sentences.WOMEN, sentences.DALE)
    (claim,) = claims_of(doc, attribution(doc, "women", "said", "they had"))
    assert claim.said_on is None


def test_an_office_is_one_whatever_stands_before_it() -> None:
    doc = parse(sentences.OFFICE, RUIZ)
    found = references(doc)
    offices = {found.entity(token) for token in doc if token.text == "office"}
    assert len(offices) == 1
    assert meant(doc, found, "office") == "DA's office"


def test_a_room_is_no_office() -> None:
    doc = parse(sentences.OFFICE.replace("Attorney NNP", "Manager NNP"), RUIZ)
    found = references(doc)
    (her,) = [token for token in doc if token.text == "Her"]
    assert found.entity(her.head) is None
