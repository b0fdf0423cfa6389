"""Which frame a noun asks by itself: those who do something are some of all."""

import pytest

from claims.alignment.questions.framing.fitting import Asked, noun_frame
from claims.alignment.words.lemmas import fold
from tests.readings import predicate


@pytest.mark.parametrize(
    ("verb", "frame"),
    [
        pytest.param("have", "employ", id="all-there-are"),
        pytest.param("apply", None, id="some-who-do-it"),
    ],
)
def test_employees_who_do_something_are_not_all_there_are(
    verb: str, frame: str | None
) -> None:
    asked = Asked("count", fold("employee"), None)
    found = noun_frame(asked, [predicate(verb, ("obj", "250 employees", None))])
    assert (found.name if found else None) == frame
