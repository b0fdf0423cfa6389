"""Whose age is printed: by name, else by the noun it is said of."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.questions.roles.bearers import bearer


@pytest.mark.parametrize(
    ("text", "age", "name"),
    [
        pytest.param("Ivor Lunt, 34, was hurt.", "34", "Ivor Lunt", id="behind"),
        pytest.param(
            "34-year-old Ivor Lunt fell.", "34-year-old", "Ivor Lunt", id="before"
        ),
        pytest.param("A 34-year-old diver, Ivor Lunt, fell.", "34-year-old",
                     "Ivor Lunt", id="trade-and-comma"),
        pytest.param("Ivor Lunt, a 34-year-old diver, fell.", "a 34-year-old",
                     "Ivor Lunt", id="name-in-front"),
        pytest.param("Ada Quill, who is 17, swam on.", "17", "Ada Quill",
                     id="who-is"),
        pytest.param(
            "Shoe maker Ivor Lunt has died at the age of 88.", "88", "Ivor Lunt",
            id="at-the-age-of",
        ),
        pytest.param(
            "Ada Quill died in Port Ansel. She was 91.", "91", "Ada Quill", id="she-was"
        ),
        pytest.param(
            "Tributes to Ada Quill, a nun, who has died in Rome at 91.", "91",
            "Ada Quill", id="who-has-died-at",
        ),
        pytest.param(
            "Mrs Ada Quill, who died on Monday, was in her 92nd year.", "her 92nd year",
            "Mrs Ada Quill", id="year-of-life",
        ),
        pytest.param("Ada Quill is dead. The singer, who made ten albums, was 93.",
                     "93", "Ada Quill", id="the-dead-singer"),
        pytest.param("Ada Quill sang. The singer was 93.", "93", "the singer",
                     id="no-death-told"),
        pytest.param("Ivor Lunt, the trainee baker of 27, fell.", "27", "Ivor Lunt",
                     id="trade-of"),
        pytest.param("Ada Quill knew of the tip. The retired clerk, 63, walks there.",
                     "63", "Ada Quill", id="the-one-told-of-before"),
        pytest.param("Ada Quill was shot by a thief. The 63-year-old fled.",
                     "63-year-old", "the person", id="somebody-else-before"),
        pytest.param("Ada Quill fell. The 63-year-old suspect fled.",
                     "63-year-old", "the suspect", id="another-part"),
        pytest.param("Ms Quill, at 36 the youngest, sang.", "36", "Ms Quill", id="at"),
        pytest.param("The son of Ada Quill was 7.", "7", "the son", id="anothers-son"),
        pytest.param(
            "Ada Quill met Ivor Lunt. She was 91.", "91", "she", id="two-persons"
        ),
        pytest.param("It met on Friday. Ada Quill, 34, fell.", "34", "Ada Quill",
                     id="sentence-before"),
        pytest.param("Ada Quill, who turns 30 in May, fell.", "turns 30", "Ada Quill",
                     id="who-turns"),
        pytest.param("Ivor Lunt wept. The 61-year-old Democrat sat.", "61-year-old",
                     "the person", id="democrat"),
        pytest.param("Ivor Lunt won. The 23-year-old Kenyan wept.", "23-year-old",
                     "the kenyan", id="kenyan"),
        pytest.param("Ada Quill (34) fell.", "34", "Ada Quill", id="brackets"),
        pytest.param("At 92, Ada Quill swims.", "92", "Ada Quill", id="at-first"),
        pytest.param("Ada Quill will be 40 in May.", "40", "Ada Quill", id="will-be"),
        pytest.param("Mr Lunt, now 81, swims.", "81", "Mr Lunt", id="now"),
        pytest.param("A 24-year-old from Leeds fell.", "24-year-old", "the person",
                     id="place-behind"),
        pytest.param("A 34-year-old dentist has drowned.", "34-year-old",
                     "the dentist", id="trade-behind"),
        pytest.param("A walker in her 60s fell.", "60s", "the walker", id="decade"),
        pytest.param("The driver of the bus, 52, fell.", "52", "the driver",
                     id="driver-of"),
        pytest.param("A teenager fell.", "teenager", "the teenager", id="itself"),
        pytest.param("Ada Quill fell from the roof. The wall was 91.", "91",
                     "the person", id="something-else"),
    ],
)  # fmt: skip
def test_an_age_is_of_the_name_beside_it_or_the_only_one_else_of_a_noun(
    text: str, age: str, name: str
) -> None:
    start = text.index(age)
    found = [one.words for one in bearer(Printed(text, (start, start + len(age))))]
    assert found == [name]
