"""What the lead of an article says that happened."""

import pytest

from claims.alignment.titles.happened import GATHERINGS, HARMFUL, event_of_article


@pytest.mark.parametrize(
    ("lead", "sentence", "event"),
    [
        pytest.param("Three died in a ferry crash off Hask.", "Nine were hurt.",
                     "the ferry crash", id="lead"),
        pytest.param("Roofs were lost after a severe storm tore across Hask.",
                     "Nine were hurt.", "the severe storm", id="what-it-did"),
        pytest.param("The fire department came.", "Nine were hurt.", "",
                     id="department-is-no-fire"),
        pytest.param("Three died in a crash.", "Since 1997 nine have died.", "",
                     id="another-time"),
        pytest.param("Police watched a march.", "Nine were hurt.", "",
                     id="a-march-hurts-nobody"),
    ],
)  # fmt: skip
def test_the_lead_names_what_people_were_hurt_in(
    lead: str, sentence: str, event: str
) -> None:
    assert event_of_article(f"{lead} {sentence}", sentence, HARMFUL) == event


def test_a_gathering_is_what_people_came_to() -> None:
    text = "The march on the hall, they said, was peaceful."
    assert event_of_article(text, "Six hundred came.", GATHERINGS) == "the march"
