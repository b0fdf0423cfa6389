"""Whether a clause tells anything of a figure, and tells it as fact."""

import pytest

from claims.alignment.questions.printed import Printed
from claims.alignment.titles.apart import is_apart
from claims.alignment.titles.askable import is_said_of, is_supposed
from claims.reading import Argument, Circumstances, Predicate
from tests.readings import circumstances, span


def at(text: str, words: str) -> Printed:
    return Printed(text, span(text, words))


def told(
    text: str, verb: str, *arguments: str, link: str = "governs", modal: str = ""
) -> Predicate:
    """A predicate where it stands, with the phrases it has as `obl`."""
    found = tuple(
        Argument("obl", one.split()[-1], one, span(text, one)) for one in arguments
    )
    where = span(text, verb)
    is_embedding = link == "embeds"
    return Predicate(
        verb, where, "embeds" if is_embedding else "governs", found, modal=modal or None
    )


def of(text: str, *predicates: Predicate) -> Circumstances:
    found = circumstances(*predicates)
    return Circumstances((0, len(text)), predicates=found.predicates)


@pytest.mark.parametrize(
    ("text", "verb", "date", "phrase", "is_own"),
    [
        pytest.param("The yard sold boats in May.", "sold", "May", "in May", True,
                     id="its-own"),
        pytest.param("In May the yard sold boats.", "sold", "May", "", True,
                     id="in-front"),
        pytest.param("It seeks a fourth term in May.", "seeks", "May",
                     "a fourth term in May", False, id="of-a-noun"),
        pytest.param("Six accused Reed, following reports in May.", "accused", "May",
                     "", False, id="of-another-clause"),
        pytest.param("It ran, a report said, since May.", "ran", "May", "since May",
                     True, id="aside"),
        pytest.param("She was elected in 2018 and faces a vote in May.", "elected",
                     "May", "in May", False, id="another-date-nearer"),
        pytest.param("They were missing after it sank on Monday.", "missing", "Monday",
                     "on Monday", False, id="behind-after"),
    ],
)  # fmt: skip
def test_a_date_is_said_of_the_verb_it_stands_with(
    text: str, verb: str, date: str, phrase: str, *, is_own: bool
) -> None:
    predicate = told(text, verb, *[phrase] if phrase else [])
    assert is_said_of(predicate, at(text, date)) is is_own


@pytest.mark.parametrize(
    ("text", "verb", "modal"),
    [
        pytest.param(
            "Had the police charged Reed in May, he argued.",
            "charged",
            "",
            id="had-it-been",
        ),
        pytest.param("He did not say if he will run in May.", "run", "", id="if"),
        pytest.param("He would have paid in May.", "paid", "would", id="would-have"),
        pytest.param("It would close in May.", "close", "would", id="nobody-said-so"),
    ],
)
def test_what_might_have_been_is_no_fact(text: str, verb: str, modal: str) -> None:
    predicate = told(text, verb, modal=modal)
    assert is_supposed(predicate, of(text, predicate), at(text, "May"))


@pytest.mark.parametrize(
    ("text", "verb", "cue", "is_wish"),
    [
        pytest.param(
            "Reed threatened to close it in May.",
            "close",
            "threatened",
            True,
            id="threat",
        ),
        pytest.param(
            "Reed said he would close it in May.",
            "close",
            "said",
            False,
            id="announced",
        ),
        pytest.param("Reed had closed it in May.", "closed", "", False, id="past"),
    ],
)
def test_a_threat_is_no_fact_and_an_announcement_is(
    text: str, verb: str, cue: str, *, is_wish: bool
) -> None:
    predicate = told(text, verb, modal="would" if "would" in text else "")
    lemma = {"threatened": "threaten", "said": "say"}
    wish = [Predicate(lemma[cue], span(text, cue), "embeds")] if cue else []
    found = of(text, predicate, *wish)
    assert is_supposed(predicate, found, at(text, "May")) is is_wish


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        pytest.param("measure", "12 miles south of Hale", "12 miles", id="away"),
        pytest.param("duration", "an 18-year sentence", "18-year", id="compound"),
        pytest.param("duration", "a century after it", "a century", id="after"),
        pytest.param("percent", "shares, of which 60 percent rose", "60 percent",
                     id="of-which"),
        pytest.param("count", "two of its nine boats", "nine boats", id="whole"),
        pytest.param("duration", "aged five months to", "five months", id="range"),
        pytest.param("count", "30 times the limit", "30 times", id="times"),
        pytest.param("date", "a loss for 2023", "2023", id="for-a-year"),
        pytest.param("date", "two weeks after it sank", "two weeks after",
                     id="counted-from"),
    ],
)  # fmt: skip
def test_of_some_figures_their_clause_tells_nothing(
    kind: str, text: str, words: str
) -> None:
    assert is_apart(kind, at(text, words))
