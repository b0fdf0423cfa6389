"""The verb or noun that a day in a sentence dates."""

import pytest

from claims.facts.figure import FigureKind
from tests.claims.extraction import number_sentences, sentences
from tests.claims.extraction.test_figures import only, predicate
from tests.parses import parse


def test_a_date_behind_a_comma_leaves_the_relative_clause() -> None:
    doc = parse(sentences.GIFT, sentences.GIFT_NAMES)
    lemmas = [p.lemma for p in only(doc, FigureKind.DATE).circumstances.predicates]
    assert lemmas[0] == "take"
    assert "advise" not in lemmas


def test_a_date_right_before_the_verb_dates_that_verb() -> None:
    figure = only(parse(sentences.DEMAND), FigureKind.DATE)
    assert [p.lemma for p in figure.circumstances.predicates] == ["demand"]


HURT_NEAR_THE_TOWER = """
Two CD nummod 2
men NNS nsubj:pass 4
were VBD aux:pass 4
hurt VBN ROOT 4
near IN case 7
the DT det 7
Tower NNP obl 4
on IN case 9
Friday NNP nmod 7
. . punct 4
"""


JUDGE_ON_FRIDAY = """
She PRP nsubj:pass 3
was|be VBD aux:pass 3
sentenced|sentence VBN ROOT 3
but CC cc 5
Dale NNP conj 3
on IN case 7
Friday NNP obl 3
granted|grant VBD advcl 3
bail NN obj 8
. . punct 3
"""


def test_a_date_between_a_subject_and_its_verb_dates_that_verb() -> None:
    doc = parse(JUDGE_ON_FRIDAY)
    friday = only(doc, FigureKind.DATE)
    assert predicate(friday, "grant").link == "governs"


SHOOTING_ON_FRIDAY = """
A DT det 2
victim NN nsubj:pass 9
of IN case 5
the DT det 5
shooting NN nmod 2
on IN case 7
Friday NNP nmod 5
was|be VBD aux:pass 9
buried|bury VBN ROOT 9
. . punct 9
"""


def test_a_date_hung_on_an_event_dates_it_though_the_verb_follows() -> None:
    doc = parse(SHOOTING_ON_FRIDAY)
    friday = only(doc, FigureKind.DATE)
    assert predicate(friday, "shooting").link == "governs"


def test_a_date_hung_on_a_place_dates_what_took_place_there() -> None:
    figure = only(parse(HURT_NEAR_THE_TOWER), FigureKind.DATE)
    assert [p.lemma for p in figure.circumstances.predicates] == ["hurt"]


def test_a_date_dates_the_verb_of_its_clause() -> None:
    doc = parse(sentences.OWNER, sentences.DALE)
    assert predicate(only(doc, FigureKind.DATE), "elect").tense == "past"


@pytest.mark.parametrize(
    ("leading", "is_dated"),
    [
        pytest.param("in", True, id="in-fighting-in-May"),
        pytest.param("after", False, id="after-fighting-in-May"),
    ],
)
def test_a_date_of_what_goes_on_dates_who_is_killed_in_it(
    leading: str, is_dated: bool
) -> None:
    rows = number_sentences.KILLED_IN_FIGHTING.format(leading=leading)
    killed = only(parse(rows), FigureKind.COUNT)
    assert bool(killed.circumstances.times) is is_dated
