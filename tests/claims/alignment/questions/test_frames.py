"""What a figure answers, by the words around it."""

from dataclasses import replace

import pytest

from claims.alignment.questions.building import signature_of
from claims.alignment.questions.nearby import near_words, refers_back, sentence_around
from claims.alignment.questions.printed import Printed
from claims.alignment.words.synonyms import same_sense
from claims.reading import Argument, Predicate
from tests.readings import UNPRINTED, circumstances, predicate, span

BARE = {"noun": None, "noun_words": ""}


@pytest.mark.parametrize(
    ("kind", "unit", "made", "frame"),
    [
        pytest.param(
            "money", "USD",
            predicate("make", ("nsubj", "Reed Ltd", 1), ("obl", "in a quarter", None)),
            "profit", id="made-in-a-quarter",
        ),
        pytest.param(
            "percent", None,
            predicate("put", ("obj", "support", None), ("obl", "for the plan", None)),
            "support", id="support-put-at",
        ),
        pytest.param(
            "percent", None, predicate("back", ("obj", "the plan", None)),
            "support", id="back",
        ),
        pytest.param(
            "measure", "degrees", predicate("peak", ("nsubj", "it", None)),
            "temperature", id="unit-asks",
        ),
        pytest.param(
            "duration", "years", predicate("face", ("obl", "in prison", None)),
            "faces", id="faces-prison",
        ),
        pytest.param(
            "duration", "years", predicate("sentence", ("nsubj:pass", "Reed", 1)),
            "sentence", id="sentenced",
        ),
        pytest.param(
            "date", None, predicate("run", ("obl", "into the jetty", None)),
            "crash on", id="ran-into-a-jetty",
        ),
        pytest.param(
            "date", None, predicate("hold", ("obj", "office", None)),
            "office since", id="held-office",
        ),
    ],
)  # fmt: skip
def test_words_ask_in_their_frame(
    kind: str, unit: str | None, made: Predicate, frame: str
) -> None:
    found = signature_of(kind, unit, circumstances(made, **BARE), UNPRINTED)
    assert found is not None
    assert found.frame == frame
    assert found.known_frame is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("deliberation", "deliberate"),
        ("inquiry", "probe"),
        ("jab", "vaccinate"),
        ("postponed", "delay"),
    ],
)
def test_near_synonyms_have_one_sense(one: str, other: str) -> None:
    words = signature_of("date", None, circumstances(predicate(one), **BARE), UNPRINTED)
    verb = signature_of(
        "date", None, circumstances(predicate(other), **BARE), UNPRINTED
    )
    assert words is not None
    assert verb is not None
    assert words.frame == verb.frame


def test_a_word_without_synonyms_stands_for_itself() -> None:
    assert same_sense("embroider") == "embroider"


TEXT = "The fund raised money for the pier. It was $400, Mr. Reed said."


def test_a_pronoun_refers_to_the_sentence_before() -> None:
    printed = Printed(TEXT, span(TEXT, "$400"))
    found = circumstances(sentence=span(TEXT, "It was $400"), **BARE)
    assert refers_back(printed, found)
    assert TEXT[slice(*sentence_around(printed, found))].startswith("It was")
    assert "raised" in near_words("money", printed, found)


def test_the_nearest_words_come_first() -> None:
    text = "In June the union said that four boats sank."
    printed = Printed(text, span(text, "four boats"))
    assert near_words("money", printed, circumstances(sentence=(0, len(text)))).split()[
        :2
    ] == [
        "sank",
        "that",
    ]


@pytest.mark.parametrize(
    ("text", "words", "scope"),
    [
        ("Two died and 14 others were injured", "14 others", set()),
        ("Ann and 14 others were injured", "14 others", {"besides"}),
        ("Four more were injured", "Four", {"besides"}),
        ("The boat held 94, 22 more than allowed", "22", {"difference"}),
        ("Ward A has 24 beds, six fewer than then", "six", {"difference"}),
        ("Ward A has more than six beds", "six beds", set()),
        ("Ward A has six beds and more than 20 chairs", "six", set()),
        ("With 180 jobs at risk", "180 jobs", {"planned"}),
        ("With 180 jobs in Orrel", "180 jobs", set()),
    ],
    ids=lambda cell: cell if isinstance(cell, str) else "",
)
def test_words_around_a_count_narrow_it(text: str, words: str, scope: set[str]) -> None:
    found = circumstances(predicate("injure"), sentence=(0, len(text)), **BARE)
    made = signature_of("count", None, found, Printed(text, span(text, words)))
    assert made is not None
    assert made.scope & {"besides", "difference", "planned"} == scope


@pytest.mark.parametrize(
    ("text", "verb", "frame"),
    [
        ("The see will pay £400 to settle the suit", "pay", "settle"),
        ("A settlement worth £400 was announced", "announce", "settle"),
        ("A yacht worth £400 was stolen", "steal", "worth"),
        ("The see will pay £400 to its clerks", "pay", "pay"),
    ],
    ids=lambda cell: cell,
)
def test_what_a_sum_is_paid_for_tells_more(text: str, verb: str, frame: str) -> None:
    found = circumstances(predicate(verb), sentence=(0, len(text)), **BARE)
    made = signature_of("money", "GBP", found, Printed(text, span(text, "£400")))
    assert made is not None
    assert made.frame == frame


@pytest.mark.parametrize(
    ("text", "scope"),
    [("A near-capacity 400 came", set()), ("A capacity of 400 it was", {"capacity"})],
    ids=["nearly", "at-most"],
)
def test_a_crowd_that_nearly_fills_a_hall_came(text: str, scope: set[str]) -> None:
    noun = text.index("capacity"), text.index("capacity") + 8
    told = replace(predicate("capacity"), span=noun), predicate("come")
    found = circumstances(*told, sentence=(0, len(text)), **BARE)
    made = signature_of("count", None, found, Printed(text, span(text, "400")))
    assert made is not None
    assert made.scope == scope


@pytest.mark.parametrize(
    ("what", "scope"),
    [("to make a full recovery", set()), ("to be hurt", {"planned"})],
    ids=["recover", "be-hurt"],
)
def test_who_is_to_recover_is_hurt_already(what: str, scope: set[str]) -> None:
    text = f"Two men in the van are expected {what}"
    expected = replace(predicate("expect"), span=span(text, "expected"))
    found = circumstances(
        predicate("injure"), expected, sentence=(0, len(text)), **BARE
    )
    made = signature_of("count", None, found, Printed(text, span(text, "Two men")))
    assert made is not None
    assert made.scope & {"planned"} == scope


@pytest.mark.parametrize(
    ("subject", "scope"),
    [("Other skippers", {"others"}), ("14 others", set()), ("Skippers", set())],
)
def test_other_people_are_not_those_a_report_is_about(
    subject: str, scope: set[str]
) -> None:
    text = f"{subject} were fined £400"
    fined = predicate("fine", ("nsubj:pass", subject, None))
    found = circumstances(fined, sentence=(0, len(text)), noun="", noun_words="")
    made = signature_of("money", "GBP", found, Printed(text, span(text, "£400")))
    assert made is not None
    assert made.scope & {"others"} == scope


@pytest.mark.parametrize(("verb", "scope"), [("miss", set()), ("kill", {"planned"})])
def test_what_is_now_is_not_planned(verb: str, scope: set[str]) -> None:
    text = "Divers expect to search for two people"
    found = circumstances(
        predicate(verb), predicate("expect"), sentence=(0, len(text)), **BARE
    )
    made = signature_of("count", None, found, Printed(text, span(text, "two people")))
    assert made is not None
    assert made.scope & {"planned"} == scope


@pytest.mark.parametrize(
    ("verb", "noun", "frame"),
    [
        ("pull", "bodies", "kill"),
        ("identify", "bodies", "identify"),
        ("electrocute", "elephants", "animals killed"),
        ("die", "people", "kill"),
    ],
)
def test_what_is_counted_chooses_between_frames_of_one_verb(
    verb: str, noun: str, frame: str
) -> None:
    made = predicate(verb, ("nsubj:pass", noun, None))
    found = signature_of(
        "count", None, circumstances(made, noun=noun, noun_words=noun), UNPRINTED
    )
    assert found is not None
    assert found.frame == same_sense(frame)


def test_a_noun_behind_a_verb_is_not_what_is_counted() -> None:
    text = "30,000 filled the streets."
    verb, noun = span(text, "filled"), span(text, "streets")
    street = Argument("obj", "street", "the streets", noun, None)
    made = Predicate("fill", verb, "governs", (street,))
    found = circumstances(made, noun="street", noun_words="the streets")
    asked = signature_of("count", None, found, Printed(text, span(text, "30,000")))
    assert asked is not None
    assert (asked.frame, asked.counted) == ("attend", "person")


@pytest.mark.parametrize(
    ("verb", "status", "scope"),
    [
        ("kill", "confirm", set()),
        ("kill", "know", set()),
        ("injure", "know", {"known"}),
    ],
)
def test_who_is_known_to_be_dead_is_dead(
    verb: str, status: str, scope: set[str]
) -> None:
    text = "Now 36 are so."
    found = circumstances(
        predicate(verb), predicate(status), sentence=(0, len(text)), **BARE
    )
    made = signature_of("count", None, found, Printed(text, span(text, "36")))
    assert made is not None
    assert made.scope & {"confirmed", "known"} == scope


@pytest.mark.parametrize(
    ("subject", "scope"), [("eight singers", set()), ("The mill", {"asked"})]
)
def test_those_who_ask_are_not_what_is_asked_for(subject: str, scope: set[str]) -> None:
    text = "eight singers asked for it."
    place = span(text, "eight singers") if subject == "eight singers" else (20, 22)
    asks = Predicate(
        "ask", span(text, "asked"), "governs",
        (Argument("nsubj", "singer", subject, place, None),),
    )  # fmt: skip
    found = circumstances(asks, sentence=(0, len(text)), **BARE)
    made = signature_of("count", None, found, Printed(text, span(text, "eight")))
    assert made is not None
    assert made.scope & {"asked"} == scope


@pytest.mark.parametrize(
    ("noun", "verb", "scope"),
    [
        pytest.param("job", "cut", set(), id="jobs-to-go"),
        pytest.param("flight", "cancel", {"planned"}, id="flights-to-go"),
    ],
)
def test_jobs_to_go_are_planned_to_go(noun: str, verb: str, scope: set[str]) -> None:
    text = f"They plan to {verb} 90 {noun}s."
    found = circumstances(
        predicate("plan"), predicate(verb, ("obj", f"{noun}s", None)),
        noun=noun, noun_words=f"{noun}s", sentence=(0, len(text)),
    )  # fmt: skip
    made = signature_of("count", None, found, Printed(text, span(text, f"90 {noun}s")))
    assert made is not None
    assert made.scope == scope
