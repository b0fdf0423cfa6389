"""Ages of people whom a report does not name, or names by a surname alone."""

from dataclasses import replace
from datetime import date

import pytest

from claims.alignment.verdicts.comparing import decide
from tests.claims.alignment.verdicts.made_answers import (
    FIRST,
    JUNE_3,
    MONDAY,
    SECOND,
    aged,
)

DENTIST = "A [34-year-old] dentist has drowned at Ilasha Beach, officials said."
DEAD = "Femi Obi, [43], who died at Ilasha Beach on Monday, was a dentist."
WALKER = "A walker [in his sixties] was found alive on Cold Fell on Sunday."


def verdict(
    left: str,
    right: str,
    day: date = MONDAY,
    *,
    sole: bool = True,
    one_story: bool = True,
) -> str:
    both = (aged(FIRST, left), aged(SECOND, right, day))
    one, other = (replace(answer, sole=sole) for answer in both)
    finding = decide(one, other, one_story=one_story).finding
    return str(finding.verdict) if finding else ""


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(DENTIST, DEAD, "contradict", id="one-dead"),
        pytest.param(DENTIST, DEAD.replace("43", "34"), "agree", id="same-age"),
        pytest.param(WALKER, "Colin Abbs, [63], survived two nights on Cold Fell.",
                     "compatible", id="decade"),
        pytest.param(WALKER, "Ada Quill, [63], was the walker's nurse on Cold Fell.",
                     "", id="nothing-alike"),
        pytest.param(DENTIST, "A woman, [43], drowned at Ilasha Beach on Monday.",
                     "contradict", id="both-unnamed"),
        pytest.param("A man, [34], drowned at Ilasha Beach.",
                     "A woman, [43], drowned at Ilasha Beach.", "", id="sex"),
        pytest.param(DENTIST, f"{DEAD} Two men drowned.", "", id="several-dead"),
        pytest.param(DENTIST, DEAD.replace("Ilasha", "Orrel"), "", id="elsewhere"),
        pytest.param("Ada Quill, [49], was jailed for fraud.",
                     "Quill, [47], was jailed for fraud.", "contradict", id="surname"),
        pytest.param("Ada Quill, [49], was jailed for fraud.",
                     "Quill, [47], was jailed for fraud with her sister.", "",
                     id="family"),
        pytest.param("Ada Quill, [49], was jailed for fraud.",
                     "Quill, [47], was jailed for fraud with her sister. Mrs Ada Quill"
                     " wept.", "contradict", id="named-in-full-elsewhere"),
        pytest.param("Ada Quill, [49], was jailed for fraud.",
                     "Quill, [47], was jailed for fraud with her sister. Ada Quill wept"
                     " beside Ruth Quill.", "", id="two-of-one-surname"),
        pytest.param("Ada Quill was [20] when she was convicted.",
                     "Ada Quill, [44], is free.", "", id="then-and-now"),
        pytest.param("Ada Quill sang. She was [19], she said, when the choir took her.",
                     "Ada Quill, [29], is free.", "", id="then-as-she-said"),
        pytest.param("Ada Quill, who [turns 70] in June, sang.",
                     "Ada Quill, [69], sang.", "agree", id="birthday-to-come"),
        pytest.param("Ada Quill vanished. The [40-year-old] left no note.",
                     "Ada Quill, [45], vanished.", "contradict", id="refers-back"),
        pytest.param("A skier, [30], broke her leg at Orla Pass and is in hospital.",
                     "A skier, [24], was dug out alive at Orla Pass.", "",
                     id="hurt-and-rescued"),
        pytest.param("Two men [aged 34] drowned at Ilasha Beach.", DEAD, "",
                     id="plural"),
    ],
)  # fmt: skip
def test_the_age_of_one_who_is_not_named(left: str, right: str, expected: str) -> None:
    assert verdict(left, right) == expected


def test_an_age_among_others_is_not_set_against_another() -> None:
    assert verdict(DENTIST, DEAD, sole=False) == ""


def test_nobody_unnamed_is_known_outside_the_story() -> None:
    assert verdict(WALKER, WALKER, JUNE_3, one_story=False) == ""


def test_months_later_another_may_have_died() -> None:
    assert verdict(DENTIST, DEAD, JUNE_3) == ""
