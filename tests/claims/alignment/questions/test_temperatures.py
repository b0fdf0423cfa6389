"""Of what a temperature is: a day has a high and a low."""

import pytest

from claims.alignment.questions.scope.temperatures import temperatures
from tests.readings import span


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("It reached a high of 12.1C in Orr.", set()),
        ("It fell to 12.1C in Orr.", {"low"}),
        ("Orr had an overnight low of 12.1C.", {"low"}),
        ("The sea temperature off Orr is 12.1C.", {"of the water"}),
        ("It felt like 12.1C in Orr.", {"felt"}),
        ("It averaged 12.1C in Orr.", {"average"}),
        ("It was 12.1C above the norm.", {"difference"}),
    ],
)
def test_a_temperature_is_narrowed_by_what_it_is_of(text: str, scope: set[str]) -> None:
    assert set(temperatures(text, span(text, "12.1C"))) == scope
