"""Who a question is about, as a person would name them."""

import pytest

from claims.alignment.titles.naming import who
from claims.reading import Argument
from tests.readings import span

NAMES = {1: "Tom Reed", 2: "Tide", 3: "Marlow Institute"}


@pytest.mark.parametrize(
    ("words", "entity", "name"),
    [
        pytest.param("he", 1, "Tom Reed", id="pronoun"),
        pytest.param("he", None, "", id="nobody-knows-who"),
        pytest.param("The yard", None, "the yard", id="lowered"),
        pytest.param("Reed's lawyer", 1, "Reed's lawyer", id="owner-is-not-the-one"),
        pytest.param("Meanwhile, the yard", None, "the yard", id="opener"),
        pytest.param("the yard, an old one", None, "the yard", id="aside"),
        pytest.param("whose office", None, "", id="relative"),
        pytest.param("Hundreds of people", None, "hundreds of people", id="quantity"),
        pytest.param("$400", None, "", id="sum"),
        pytest.param("according to Reed", None, "", id="preposition"),
        pytest.param("his client", None, "", id="whose-client"),
        pytest.param("five of them", None, "", id="of-whom"),
        pytest.param("Gov. Hale ordered flags", None, "", id="verb-behind-a-name"),
    ],
)
def test_somebody_is_named_as_a_person_would(
    words: str, entity: int | None, name: str
) -> None:
    argument = Argument("nsubj", words.rsplit(maxsplit=1)[-1], words, (0, 1), entity)
    assert who(argument, NAMES) == name


@pytest.mark.parametrize(
    ("text", "words", "entity", "name"),
    [
        pytest.param("The ferry, which was built", "which", None, "the ferry",
                     id="what-stands-before-which"),
        pytest.param("a deal with the Marlow Institute that was", "that", 3, "",
                     id="the-deal-or-the-institute"),
        pytest.param("The Tide printed it", "The Tide", 2, "the Tide",
                     id="article-of-a-name"),
        pytest.param("that dams upstream had burst", "upstream", None, "",
                     id="part-of-a-phrase"),
        pytest.param("Talks broke down. The talks were long", "Talks", None, "talks",
                     id="small-elsewhere"),
    ],
)  # fmt: skip
def test_what_stands_around_says_who_it_is(
    text: str, words: str, entity: int | None, name: str
) -> None:
    at = span(text, words)
    assert who(Argument("nsubj", words.casefold(), words, at, entity), NAMES, text) == (
        name
    )
