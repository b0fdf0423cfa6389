"""Whose age is printed."""

import pytest

from claims.alignment.questions.bearers import bearer
from claims.alignment.questions.scope import Printed


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
        pytest.param("Ada Quill sang. The singer was 93.", "93", None,
                     id="no-death-told"),
        pytest.param("Ivor Lunt, the trainee baker of 27, fell.", "27", "Ivor Lunt",
                     id="trade-of"),
        pytest.param("The son of Ada Quill was 7.", "7", None, id="anothers-son"),
        pytest.param(
            "Ada Quill met Ivor Lunt. She was 91.", "91", None, id="two-persons"
        ),
        pytest.param("Ada Quill fell from the roof. The wall was 91.", "91", None,
                     id="something-else"),
    ],
)  # fmt: skip
def test_an_age_is_of_the_name_beside_it_or_the_only_one(
    text: str, age: str, name: str | None
) -> None:
    start = text.index(age)
    found = [one.words for one in bearer(Printed(text, (start, start + len(age))))]
    assert found == ([name] if name else [])
