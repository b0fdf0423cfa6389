"""Who had an answer first, followed from credit to credit."""

from collections.abc import Sequence
from typing import Any

import pytest

from claims.alignment.origins.origins import Provenance, origin_id, source_of


def answer(
    number: int, outlet: str = "", credited: str = "", **more: Any
) -> Provenance:
    fields: dict[str, Any] = {"article": number, "origin": number} | more
    return Provenance(number, outlet=outlet, credited=credited, **fields)


def origins(answers: Sequence[Provenance]) -> int:
    return len({source_of(one, answers) for one in answers})


CITY = answer(1, "the city")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([CITY, answer(2, "quay post")], 2),
        ([CITY, answer(2, "quay post", "the city", is_certain=False)], 1),
        ([CITY, answer(2, "quay post", "harbour", is_certain=False)], 2),
        ([answer(1, "pier post", "axios"), answer(2, "quay post", "axios")], 1),
        (
            [
                answer(1, "pier post", "bergen", is_certain=False),
                answer(2, "quay post", "bergen", is_certain=False),
            ],
            2,
        ),
        ([answer(1, "pier times", "post"), answer(2, "quay times", "post")], 2),
        ([answer(1, "port ledger"), answer(2, "quay post", "ledger")], 1),
        (
            [
                answer(1, "port ledger"),
                answer(2, "pier ledger"),
                answer(3, "quay post", "ledger"),
            ],
            3,
        ),
        ([answer(1, "axios", "reuters"), answer(2, "quay post", "axios")], 1),
        (
            [
                answer(1, "axios", "reuters"),
                answer(2, "quay post", "axios"),
                answer(3, "reuters"),
            ],
            1,
        ),
        ([answer(1, "axios", "cnn"), answer(2, "cnn", "axios")], 1),
        ([answer(1, "axios", "axios"), answer(2, "axios pro")], 2),
        ([answer(1), answer(2)], 2),
        ([answer(1, "a", origin=7), answer(2, "b", origin=7)], 1),
        (
            [
                answer(1, "a", "associated press", origin=7, is_copy=True),
                answer(2, "b", origin=7),
                answer(3, "c", "associated press", is_copy=True),
            ],
            1,
        ),
        (
            [answer(1, "a", "axios", origin=7), answer(2, "a", origin=7, article=1)],
            2,
        ),
    ],
    ids=[
        "two outlets",
        "one credits the other",
        "a name nobody here bears",
        "both credit an absent outlet",
        "both credit a name that may be none",
        "the Post may be any Post",
        "the Ledger is the one that answers",
        "the Ledger may be either",
        "a chain to an absent outlet",
        "a chain to the third",
        "each credits the other",
        "an outlet that cites itself",
        "two unknown outlets",
        "one wording",
        "a copy that does not say whose it is",
        "one article with a figure of its own beside",
    ],
)
def test_answers_that_go_back_to_one_outlet_are_one_origin(
    answers: list[Provenance], expected: int
) -> None:
    assert origins(answers) == expected


def test_a_report_goes_back_to_the_answer_of_its_value() -> None:
    early, late = answer(1, "axios", value="6"), answer(2, "axios", value="80")
    credits_late = answer(3, "quay post", "axios", value="80")

    found = source_of(credits_late, [early, late, credits_late])

    assert found.origin == late.origin


def test_the_number_of_an_origin_is_equal_for_reports_of_an_absent_outlet() -> None:
    both = [answer(4, "pier post", "axios"), answer(2, "quay post", "axios")]

    assert {origin_id(one, both) for one in both} == {2}
