"""Whom names, pronouns and descriptions mean within one article."""

import pytest

from claims.extraction.coreference.pronouns import Reference
from claims.extraction.entities import gather_cast
from claims.extraction.entities.roles import role_head
from claims.extraction.grammar.nouns import (
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    PERSON_NOUNS,
    noun_gender,
    noun_type,
    same_sort,
)
from claims.extraction.speakers import SpeakerResolver
from tests.claims.extraction import participant_sentences, sentences
from tests.parses import meant, parse, references


@pytest.mark.parametrize(
    ("noun", "kind", "gender"),
    [
        pytest.param("councilwoman", "person", "f", id="councilwoman"),
        pytest.param("chairman", "person", "m", id="chairman"),
        pytest.param("attorney", "person", None, id="attorney"),
        pytest.param("co-author", "person", None, id="co-author"),
        pytest.param("vice-president", "person", None, id="vice-president"),
        pytest.param("caucus", "group", None, id="caucus"),
        pytest.param("letter", "document", None, id="letter"),
        pytest.param("bridge", None, None, id="bridge"),
    ],
)
def test_a_noun_says_what_sort_of_speaker_it_is(
    noun: str, kind: str | None, gender: str | None
) -> None:
    assert noun_type(noun) == kind
    assert noun_gender(noun) == gender


def test_no_word_for_speakers_was_broken_at_its_hyphen() -> None:
    words = PERSON_NOUNS | GROUP_NOUNS | DOCUMENT_NOUNS

    assert {word for word in words if word.endswith("-")} == set()


def test_words_for_one_job_are_of_one_sort() -> None:
    assert same_sort("lawyer", "attorney")
    assert not same_sort("lawyer", "doctor")


def test_the_head_of_a_role_stands_before_its_preposition() -> None:
    assert role_head("Chair of the tree board") == "chair"
    assert role_head("Manhattan District Attorney") == "attorney"


def test_two_people_of_one_surname_stay_two() -> None:
    cast = gather_cast(parse(sentences.COUSINS, sentences.COUSIN_NAMES))
    persons = {e.name: len(e.mentions) for e in cast.entities if e.is_person}
    assert persons == {"Ana Ruiz": 2, "Carl Ruiz": 1}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        pytest.param("Mr.", "Carl Ruiz", id="the-other-of-the-two"),
        pytest.param("Ms.", "Ana Ruiz", id="nearest-without-it"),
    ],
)
def test_a_title_tells_whose_surname_it_is(title: str, name: str) -> None:
    rows = sentences.TITLED_COUSIN.replace("Mr.", title)
    doc = parse(rows, sentences.COUSIN_NAMES)
    assert gather_cast(doc).at(len(doc) - 3).name == name  # type: ignore[union-attr]


def test_a_title_of_neither_tells_of_a_third_person() -> None:
    doc = parse(sentences.TITLED_STRANGER, [("Ana Ruiz", "PERSON"), ("Ruiz", "PERSON")])
    assert [e.name for e in gather_cast(doc).entities] == ["Ana Ruiz", "Ruiz"]


def test_capitals_in_a_source_are_a_name() -> None:
    doc = parse(sentences.TRUST)
    assert not gather_cast(doc).entities
    (trust,) = gather_cast(doc, frozenset({0, 1, 2})).entities
    assert (trust.name, trust.label) == ("Harbour Trust", "ORG")


def test_a_title_becomes_a_role() -> None:
    cast = gather_cast(parse(sentences.COUSINS, sentences.COUSIN_NAMES))
    mayor, cousin = cast.entities[:2]
    assert (mayor.roles, cousin.roles) == (["Mayor"], ["cousin"])


def test_a_pronoun_means_the_subject_before_it() -> None:
    doc = parse(sentences.COUSINS, sentences.COUSIN_NAMES)
    assert meant(doc, references(doc), "she") == "Ana Ruiz"


@pytest.mark.parametrize(
    ("rows", "is_subject"),
    [
        pytest.param(participant_sentences.LOST_VERB, True, id="a-verb-read-as-a-noun"),
        pytest.param(participant_sentences.CAPTION, False, id="a-caption"),
    ],
)
def test_a_caption_has_no_subject(rows: str, is_subject: bool) -> None:
    (lind,) = [token for token in parse(rows) if token.text == "Lind"]
    assert Reference(lind, 0, None).is_subject is is_subject


def test_the_group_and_it_mean_the_organisation() -> None:
    doc = parse(sentences.TRUST, sentences.TRUST_NAMES)
    found = references(doc, "group", "it")
    assert meant(doc, found, "group") == "Harbour Trust"
    assert meant(doc, found, "it") == "Harbour Trust"


def test_members_stand_for_their_group() -> None:
    doc = parse(sentences.PANEL)
    assert meant(doc, references(doc), "councilmembers") == "tree panel"


def test_a_statement_speaks_for_whoever_released_it() -> None:
    doc = parse(sentences.SPOKESMAN, sentences.SPOKESMAN_NAMES)
    found = references(doc)
    start = doc.text.rindex("The statement")
    speaker = SpeakerResolver(found).resolve([(start, start + len("The statement"))])
    assert speaker.name == "Jo Lind"
    assert speaker.spans == ((start, start + len("The statement")),)


def test_a_spokesman_speaks_for_somebody() -> None:
    doc = parse(sentences.SPOKESMAN, sentences.SPOKESMAN_NAMES)
    found = references(doc)
    end = doc.text.index(", released")
    speaker = SpeakerResolver(found).resolve([(0, end)])
    assert speaker.name == "Jo Lind"
    assert speaker.speaks_for is not None
    assert found.cast.entities[speaker.speaks_for - 1].name == "Ana Ruiz"


def test_a_crowd_is_named_by_its_own_phrase() -> None:
    doc = parse(sentences.GARDEN_PATH, sentences.DALE)
    words = "More than 80 women"
    speaker = SpeakerResolver(references(doc)).resolve([(0, len(words))])
    assert speaker.name == words
    assert speaker.entity is None


def test_they_without_a_name_is_the_crowd_before() -> None:
    doc = parse(sentences.ADVOCATES)
    found = references(doc, "They")
    start = doc.text.index("They")
    speaker = SpeakerResolver(found).resolve([(start, start + len("They"))])
    assert speaker.name == "Voting advocates"


def test_without_a_source_nobody_speaks() -> None:
    doc = parse(sentences.DOZENS, sentences.DALE)
    speaker = SpeakerResolver(references(doc)).resolve([])
    assert speaker.name is None
    assert speaker.spans == ()


FATHER_AND_SON = """
Max NNP nsubj 4
Roe NNP flat 1
Sr. NNP flat 1
sued|sue VBD ROOT 4
Max NNP obj 4
Roe NNP flat 5
Jr. NNP flat 5
. . punct 4
The DT det 11
elder JJR amod 11
Roe NNP nsubj 12
wept|weep VBD ROOT 12
. . punct 12
"""


def test_father_and_son_of_one_name_are_two() -> None:
    names = [("Max Roe Sr.", "PERSON"), ("Max Roe Jr.", "PERSON"), ("Roe", "PERSON")]
    cast = gather_cast(parse(FATHER_AND_SON, names))
    assert [one.name for one in cast.entities] == ["Max Roe Sr.", "Max Roe Jr."]
    assert cast.at(10) is cast.entities[0]
