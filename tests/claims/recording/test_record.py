"""What a reading found is written once, and found again by its place."""

import pytest

from claims.models import Claim, Entity, EntityDistinction, Figure
from claims.reading import Reading, SpeakerRead
from claims.recording import record
from tests.factories import make_article, make_run
from tests.readings import circumstances, claim, count, entity, predicate, reading

pytestmark = pytest.mark.django_db

TEXT = "“Nine boats were there,” said Mara Quill. Nine women accused Tom Reed."


def read(*, speaker: str = "Mara Quill") -> Reading:
    return reading(
        entities=[entity(TEXT, 1, "Mara Quill"), entity(TEXT, 2, "Tom Reed")],
        claims=[
            claim(
                TEXT,
                1,
                "“Nine boats were there,”",
                speaker=SpeakerRead(speaker, 1, ()),
            )
        ],
        figures=[
            count(
                TEXT,
                1,
                "Nine women",
                9,
                circumstances(predicate("accuse", ("obj", "Tom Reed", 2))),
            )
        ],
    )


def rows() -> list[tuple[int]]:
    return [*Claim.objects.values_list("pk"), *Figure.objects.values_list("pk")]


def test_reading_twice_keeps_every_row() -> None:
    revision, run = make_article(TEXT).latest, make_run()
    record(revision, read(), run)
    before = list(Claim.objects.values_list("pk")) + list(
        Figure.objects.values_list("pk")
    )
    record(revision, read(), make_run())
    after = list(Claim.objects.values_list("pk")) + list(
        Figure.objects.values_list("pk")
    )
    assert before == after
    assert Entity.objects.count() == 2


def test_offsets_give_the_words_back() -> None:
    revision = make_article(TEXT).latest
    record(revision, read(), make_run())
    assert Claim.objects.get().content == "“Nine boats were there,”"
    assert Figure.objects.get().wording == "Nine women"


def test_entities_in_circumstances_are_rows_not_numbers_of_the_reading() -> None:
    record(make_article(TEXT).latest, read(), make_run())
    reed = Entity.objects.get(name="Tom Reed")
    stored = Figure.objects.get().circumstances
    assert stored["predicates"][0]["arguments"][0]["entity"] == reed.pk


def test_what_a_later_reading_does_not_find_is_withdrawn_not_deleted() -> None:
    revision = make_article(TEXT).latest
    record(revision, read(), make_run())
    record(revision, reading(), make_run())
    assert Claim.objects.get().withdrawn
    assert Figure.objects.get().withdrawn


def test_a_corrected_claim_outlives_a_later_reading() -> None:
    revision = make_article(TEXT).latest
    record(revision, read(), make_run())
    Claim.objects.update(speaker_name="Ann Lee", corrected=True)
    record(revision, read(), make_run())
    assert Claim.objects.get().speaker_name == "Ann Lee"
    assert not Claim.objects.get().withdrawn


def test_a_newer_text_supersedes_the_claims_of_the_older() -> None:
    article = make_article(TEXT)
    record(article.latest, read(), make_run())
    newer = article.revisions.create(number=2, text=TEXT + " More.", sha256="2")
    record(newer, read(), make_run())
    assert Claim.objects.filter(superseded=True).count() == 1
    assert Claim.objects.standing().get().revision == newer


def test_one_person_across_articles_and_two_of_one_surname() -> None:
    texts = {
        "Maggie Okafor met Tom Reed.": ["Maggie Okafor", "Tom Reed"],
        "Margaret Okafor met Bess Reed.": ["Margaret Okafor", "Bess Reed"],
    }
    for text, names in texts.items():
        people = [entity(text, n, name) for n, name in enumerate(names, start=1)]
        record(make_article(text).latest, reading(entities=people), make_run())
    assert sorted(Entity.objects.values_list("name", flat=True)) == [
        "Bess Reed",
        "Maggie Okafor",
        "Tom Reed",
    ]


def test_a_merged_name_stays_merged_when_the_article_is_read_again() -> None:
    revision = make_article(TEXT).latest
    record(revision, read(), make_run())
    quill, reed = Entity.objects.order_by("name")
    reed.merged_into = quill
    reed.save(update_fields=["merged_into"])
    reed.mentions.update(entity=quill)
    record(revision, read(), make_run())
    assert set(quill.mentions.values_list("revision", flat=True)) == {revision.pk}
    assert not reed.mentions.exists()


def record_names(text: str, *names: tuple[str, str]) -> None:
    entities = [
        entity(text, n, name, type=kind) for n, (name, kind) in enumerate(names, 1)
    ]
    record(make_article(text).latest, reading(entities=entities), make_run())


def test_a_short_name_means_the_one_known_in_the_same_company() -> None:
    record_names(
        "Tom Reed wrote to the Ansel City Council.",
        ("Tom Reed", "PERSON"),
        ("Ansel City Council", "ORG"),
    )
    record_names(
        "The City Council answered Tom Reed.",
        ("City Council", "ORG"),
        ("Tom Reed", "PERSON"),
    )
    record_names("The City Council met Ann Lee.", ("City Council", "ORG"))
    names = Entity.objects.order_by("pk").values_list("name", flat=True)
    assert list(names) == ["Tom Reed", "Ansel City Council", "City Council"]


def test_one_name_with_other_roles_and_other_company_is_two_people() -> None:
    for text, role in (
        ("Tom Reed, a museum director, spoke.", "museum director"),
        ("Tom Reed, a goalkeeper, spoke.", "goalkeeper"),
    ):
        person = entity(text, 1, "Tom Reed", roles=(role,))
        record(make_article(text).latest, reading(entities=[person]), make_run())
    assert Entity.objects.filter(name="Tom Reed").count() == 2


def test_a_surname_that_is_never_completed_is_one_person_in_one_company() -> None:
    for text in ("Reed met Ann Lee.", "Reed met Ann Lee again."):
        record_names(text, ("Reed", "PERSON"), ("Ann Lee", "PERSON"))
    record_names("Reed met Bess Poe.", ("Reed", "PERSON"), ("Bess Poe", "PERSON"))
    assert Entity.objects.filter(name="Reed").count() == 2


def test_a_full_name_is_one_bearer_whatever_a_reading_took_it_for() -> None:
    record_names("Bess Lomax-Poe left.", ("Bess Lomax-Poe", "GPE"))
    record_names("Bess Lomax-Poe spoke.", ("Bess Lomax-Poe", "PERSON"))
    assert Entity.objects.get().type == "PERSON"


def two_reeds() -> tuple[Entity, Entity]:
    """Tom and Thomas Reed, whom an editor called different."""
    record_names("Tom Reed spoke.", ("Tom Reed", "PERSON"))
    tom = Entity.objects.get()
    thomas = Entity.objects.create(name="Thomas Reed", type="PERSON")
    thomas.names.create(
        name="Thomas Reed", folded="thomas reed", key="reed", last_word="reed"
    )
    EntityDistinction.objects.create(left=tom, right=thomas)
    return tom, thomas


def test_of_people_told_apart_a_full_name_means_its_own_bearer() -> None:
    tom, thomas = two_reeds()
    record_names("Thomas Reed left.", ("Thomas Reed", "PERSON"))
    record_names("Tom Reed left.", ("Tom Reed", "PERSON"))
    assert (tom.mentions.count(), thomas.mentions.count()) == (2, 1)


def test_a_form_that_fits_two_people_told_apart_means_neither() -> None:
    two_reeds()
    record_names("Tommy Reed left.", ("Tommy Reed", "PERSON"))
    assert Entity.objects.get(name="Tommy Reed").mentions.count() == 1


def test_a_name_split_off_stays_so_when_the_article_is_read_again() -> None:
    text = "Bess Poe said no. B. Poe said yes."
    revision = make_article(text).latest
    poe = entity(text, 1, "Bess Poe", mentions=((0, 8), (18, 24)))
    said = claim(text, 1, "yes", speaker=SpeakerRead("Bess Poe", 1, ((18, 24),)))
    found = reading(entities=[poe], claims=[said])
    record(revision, found, make_run())
    bess = Entity.objects.get()
    other = Entity.objects.create(name="B. Poe", type="PERSON")
    bess.mentions.filter(start=18).update(entity=other)
    bess.names.filter(name="B. Poe").update(entity=other)
    EntityDistinction.objects.create(left=bess, right=other)

    record(revision, found, make_run())

    assert [mention.start for mention in other.mentions.all()] == [18]
    assert Claim.objects.get().speaker == other
    assert not bess.names.filter(name="B. Poe").exists()


def test_two_of_one_surname_in_one_company_stay_two() -> None:
    company = ("Ann Lee", "PERSON")
    record_names("Tom Reed met Ann Lee.", ("Tom Reed", "PERSON"), company)
    text = "Tom Reed met Ann Lee. Reed left."
    tom = entity(text, 1, "Tom Reed", mentions=((0, 8), (22, 26)))
    people = [tom, entity(text, 2, "Ann Lee")]
    record(make_article(text).latest, reading(entities=people), make_run())
    record_names("Bess Reed met Ann Lee.", ("Bess Reed", "PERSON"), company)
    names = Entity.objects.order_by("pk").values_list("name", flat=True)
    assert list(names) == ["Tom Reed", "Ann Lee", "Bess Reed"]


def test_a_second_surname_is_the_same_persons() -> None:
    record_names("Bess Poe spoke.", ("Bess Poe", "PERSON"))
    record_names("Bess Poe Lomax left.", ("Bess Poe Lomax", "PERSON"))
    assert Entity.objects.get().name == "Bess Poe"
