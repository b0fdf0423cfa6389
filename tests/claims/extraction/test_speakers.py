"""Whose words a source's words are."""

from collections.abc import Iterable

import pytest
from spacy.tokens import Doc

from claims.extraction.acts.acts import Act
from claims.extraction.acts.attributions import Attribution, Kind
from claims.extraction.acts.nested import nested_attributions
from claims.extraction.speakers import SpeakerResolver
from claims.reading import Span, SpeakerRead
from tests.claims.extraction import group_sentences, nested_sentences
from tests.claims.extraction import speaker_sentences as sentences
from tests.parses import parse, references

HALE = [("Tom Hale", "PERSON"), ("Hale", "PERSON")]
LIND = [("Carl Lind", "PERSON"), ("Lind", "PERSON")]


def last(doc: Doc, words: str) -> Span:
    start = doc.text.rindex(words)
    return start, start + len(words)


def speaker(rows: str, names: Iterable[tuple[str, str]], source: str) -> SpeakerRead:
    doc = parse(rows, names)
    place = last(doc, source)
    words = [token.text for token in doc.char_span(*place) or ()]
    return SpeakerResolver(references(doc, *words)).resolve([place])


@pytest.mark.parametrize(
    ("rows", "names", "source", "name"),
    [
        pytest.param(sentences.MOGUL, HALE, "The mogul", "Tom Hale", id="title"),
        pytest.param(
            sentences.ACTRESS,
            [("Lucy Field", "PERSON"), ("Max Orr", "PERSON")],
            "The actress",
            "Lucy Field",
            id="epithet-not-of-a-mayor",
        ),
        pytest.param(sentences.AGED, HALE, "The 66-year-old", "Tom Hale", id="age"),
        pytest.param(
            sentences.PARTISAN,
            [("Rob Lane", "PERSON"), ("Democrat", "NORP")],
            "The Democrat",
            "Rob Lane",
            id="party",
        ),
        pytest.param(
            sentences.SENATOR,
            [("Mary Hobbs", "PERSON"), ("Ohio", "GPE")],
            "The Ohio senator",
            "Mary Hobbs",
            id="abbreviated-title",
        ),
        pytest.param(
            sentences.LAWYER,
            [*HALE, ("Ann Dow", "PERSON")],
            "Hale's lawyer",
            "Ann Dow",
            id="whose-lawyer",
        ),
        pytest.param(
            sentences.MINISTRY,
            [("Ministry of Health", "ORG")],
            "The ministry",
            "Ministry of Health",
            id="head-of-a-name",
        ),
        pytest.param(
            group_sentences.NEWSPAPER,
            [("Daily Ledger", "ORG"), ("Tern College", "ORG")],
            "The local newspaper",
            "Daily Ledger",
            id="general-noun-but-not-of-a-college",
        ),
        pytest.param(
            group_sentences.NOMINEES,
            [*HALE, ("Lucy Field", "PERSON")],
            "The Democratic nominee",
            "Lucy Field",
            id="not-the-other-party's",
        ),
    ],
)
def test_a_description_gives_the_name_it_stands_for(
    rows: str, names: list[tuple[str, str]], source: str, name: str
) -> None:
    assert speaker(rows, names, source).name == name


@pytest.mark.parametrize(
    ("rows", "names", "source", "name"),
    [
        pytest.param(
            sentences.MAYOR,
            [("Tern Bay", "GPE"), ("Dell Quick", "PERSON")],
            "The mayor of Tern Bay, Dell Quick,",
            "Dell Quick",
            id="behind-a-place",
        ),
        pytest.param(
            sentences.MAYOR,
            [("Tern Bay", "GPE"), ("Dell Quick", "PERSON")],
            "The mayor of Tern Bay",
            "Dell Quick",
            id="right-after-the-source",
        ),
        pytest.param(
            sentences.AIDE,
            [("Ruiz", "PERSON")],
            "An aide to the mayor, Ruiz",
            "aide to the mayor",
            id="whose-title-is-the-inner-one",
        ),
        pytest.param(
            sentences.CREW,
            [("Harbor Voices", "ORG")],
            "The organizers, Harbor Voices,",
            "Harbor Voices",
            id="a-group-of-people",
        ),
    ],
)
def test_a_name_set_apart_is_the_speaker(
    rows: str, names: list[tuple[str, str]], source: str, name: str
) -> None:
    assert speaker(rows, names, source).name == name


def test_who_is_the_name_an_apposition_is_said_of() -> None:
    assert speaker(sentences.WHO, LIND, "who added").name == "Carl Lind"


def test_who_passes_over_a_thing_to_a_name() -> None:
    found = speaker(group_sentences.SUPPORT, [("Lucy Field", "PERSON")], "who wept")
    assert found.name == "Lucy Field"


@pytest.mark.parametrize(
    ("rows", "source"),
    [
        pytest.param(group_sentences.SOME, "Some", id="some"),
        pytest.param(group_sentences.THOSE, "Those close to him", id="those"),
    ],
)
def test_a_quantity_alone_is_a_crowd_in_its_own_words(rows: str, source: str) -> None:
    found = speaker(rows, [], source)
    assert (found.name, found.kind) == (source, "crowd")


def test_other_studies_are_not_by_the_author_of_one_before() -> None:
    found = speaker(group_sentences.STUDIES, [("Ruiz", "PERSON")], "Other studies")
    assert (found.name, found.kind) == ("Other studies", "document")


def test_through_a_spokeswoman_the_principal_speaks() -> None:
    found = speaker(sentences.THROUGH, HALE, "a spokeswoman")
    assert (found.name, found.kind) == ("Tom Hale", "person")


def test_a_pronoun_can_mean_somebody_never_named() -> None:
    found = speaker(sentences.INTERN, [], "She")
    assert (found.name, found.kind) == ("former intern", "person")


def test_a_pronoun_of_the_article_looks_past_the_names_in_a_quotation() -> None:
    names = [("Carl Lind", "PERSON"), ("Max", "PERSON")]
    assert speaker(sentences.DIALOGUE, names, "He").name == "Carl Lind"


def test_they_are_people_rather_than_things() -> None:
    found = speaker(sentences.SHOTS, [], "They")
    assert (found.name, found.kind) == ("Neighbours", "crowd")


def test_a_common_noun_with_a_capital_wrote_nothing() -> None:
    found = speaker(sentences.RECORDS, [("Court", "ORG")], "Court records")
    assert (found.name, found.kind) == ("Court records", "document")


def test_a_letter_speaks_for_the_name_behind_its_comma() -> None:
    found = speaker(sentences.LETTER, [("Time for Change", "ORG")], "The letter")
    assert (found.name, found.kind) == ("Time for Change", "body")


def test_a_post_is_its_authors_and_not_the_platforms() -> None:
    names = [*HALE, ("Facebook", "ORG")]
    assert speaker(sentences.POST, names, "The Facebook post").name == "Tom Hale"


def attribution(doc: Doc, source: str, cue: str, content: str) -> Attribution:
    return Attribution(
        (last(doc, source),),
        (last(doc, cue),),
        (last(doc, content),),
        0.9,
        Kind.INDIRECT,
        Act.SAYING,
    )


def test_who_is_reported_to_have_said_it_is_found_inside() -> None:
    doc = parse(nested_sentences.NESTED)
    content = "that police later said the man fled"
    (inner,) = nested_attributions(doc, [attribution(doc, "AFP", "reported", content)])

    assert inner.source == (last(doc, "police"),)
    assert inner.cue == (last(doc, "later said"),)
    assert inner.content == (last(doc, "the man fled"),)
    assert inner.confidence < 0.9


def test_what_stands_between_quotation_marks_is_the_speakers_own() -> None:
    doc = parse(nested_sentences.QUOTED)
    outer = attribution(doc, "AFP", "reported", "“ police said it fled ”")

    assert not list(nested_attributions(doc, [outer]))


def test_an_act_already_attributed_is_not_found_inside() -> None:
    doc = parse(nested_sentences.NESTED)
    outer = attribution(doc, "AFP", "reported", "that police later said the man fled")
    known = attribution(doc, "police", "said", "the man fled")

    assert not list(nested_attributions(doc, [outer, known]))


def test_who_is_told_something_says_nothing() -> None:
    doc = parse(nested_sentences.TOLD)
    outer = attribution(doc, "Lind", "said", "he was told that it ended")

    assert not list(nested_attributions(doc, [outer]))
