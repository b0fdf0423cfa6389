"""The page of a person: what they said, and what others said for them."""

from django.test import Client

from tests.factories import make_claim, make_entity


def test_what_a_spokesman_says_stands_on_both_pages(reader: Client) -> None:
    mayor, spokesman = make_entity("Ana Ruiz"), make_entity("Carl Lind")
    claim = make_claim(speaker=spokesman, speaks_for=mayor, confidence=0.99)

    for person in (mayor, spokesman):
        page = reader.get(person.get_absolute_url())
        assert list(page.context["page"]) == [claim]
        assert mayor.get_absolute_url() in page.content.decode()


def test_what_somebody_says_for_another_is_not_everybodys(reader: Client) -> None:
    make_claim(speaker=make_entity("Carl Lind"), speaks_for=make_entity("Ana Ruiz"))

    page = reader.get(make_entity("Jo Roe").get_absolute_url())
    assert list(page.context["page"]) == []
