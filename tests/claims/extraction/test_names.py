import pytest
from spacy.tokens import Doc, Span

from claims.extraction.names import make_names
from tests.claims.extraction.marked_names import NLP, repaired, tag

ONE_NAME = {
    "title": ("{PERSON Gov. Jane Doe} resigned", ("PERSON", "Jane Doe")),
    "two titles": ("{PERSON Lt. Gov. Doe} resigned", ("PERSON", "Doe")),
    "courtesy title": ("{PERSON Mr Doe} resigned", ("PERSON", "Doe")),
    "capital office": ("{ORG DA Doe} resigned", ("PERSON", "Doe")),
    "office in the name": ("{ORG Public Advocate Ann Roe} said", ("PERSON", "Ann Roe")),
    "article": ("{ORG the Harbour Board} said", ("ORG", "Harbour Board")),
    "outlet's article": ("from {ORG The Harbour Post}", ("ORG", "The Harbour Post")),
    "possessive": ("{PERSON Doe 's} house", ("PERSON", "Doe")),
    "quotation mark": ("{PERSON “ Doe} said", ("PERSON", "Doe")),
    "next paragraph": ("{PERSON Ann Roe ¶ The} board", ("PERSON", "Ann Roe")),
    "words after": ("{PERSON Ann Roe three years} ago", ("PERSON", "Ann Roe")),
    "verb after": ("{PERSON Roe resigned} today", ("PERSON", "Roe")),
    "hyphenated": ("{PERSON Ann Roe} - {PERSON Poe} said", ("PERSON", "Ann Roe-Poe")),
    "generation": ("{PERSON Martin King} Jr. said", ("PERSON", "Martin King Jr.")),
    "first of three names": ("model Cy {PERSON Poe Roe}", ("PERSON", "Cy Poe Roe")),
    "party before a name": ("Whig {PERSON Ann Roe} said", ("PERSON", "Ann Roe")),
    "given name": ("mayor Cy {PERSON Roe} said", ("PERSON", "Cy Roe")),
    "body in a place": ("{GPE Elbonia Court} said", ("ORG", "Elbonia Court")),
    "named after a rank": ("{ORG Board of Justice} said", ("ORG", "Board of Justice")),
    "company with a rank": ("{ORG General Widgets} said", ("ORG", "General Widgets")),
    "surname that is a rank": ("{PERSON Ann Bishop} said", ("PERSON", "Ann Bishop")),
    "body of something": ("{GPE Oz Board of Trees} met", ("ORG", "Oz Board of Trees")),
    "name missed after a rank": ("Mayor Ann B. Roe said", ("PERSON", "Ann B. Roe")),
    "body after a rank": ("Mayor {ORG Roe Foundation}", ("ORG", "Roe Foundation")),
    "office cut in two": ("{GPE Elbonia District} Attorney", ("GPE", "Elbonia")),
    "particle": ("{PERSON Bill de Roe} said", ("PERSON", "Bill de Roe")),
    "hyphenated after a rank": ("Mayor Ann Roe - Poe said", ("PERSON", "Ann Roe-Poe")),
    "generation apart": ("{PERSON Ann Roe} , Jr. said", ("PERSON", "Ann Roe , Jr.")),
    "given name apart": ("{PERSON Ann} {PERSON Roe Poe}", ("PERSON", "Ann Roe Poe")),
    "given name first of all": ("Ann {PERSON Roe} said", ("PERSON", "Ann Roe")),
    "full name under a label": ("{ORG Ann Poe} said", ("PERSON", "Ann Poe")),
    "double-barrelled": ("{ORG Alric Roe-Poe} said", ("PERSON", "Alric Roe-Poe")),
    "age": ("{ORG Alric Roe} , 34 , said", ("PERSON", "Alric Roe")),
    "country": ("{ORG Germany} said", ("GPE", "Germany")),
    "country after a name": ("{PERSON Brazil} said", ("GPE", "Brazil")),
    "kind of place": ("{ORG Gull Street} in ruins", ("FAC", "Gull Street")),
    "county": ("{ORG Elbon County} said", ("GPE", "Elbon County")),
    "opening of a place": ("from {ORG Port Elbon} to", ("GPE", "Port Elbon")),
    "isle": ("from {ORG Isle of Elbon} to", ("GPE", "Isle of Elbon")),
    "harbour of a place": ("in {PERSON Elbon} harbour", ("GPE", "Elbon")),
    "outlet told": ("she told the {PERSON Harbour}", ("ORG", "Harbour")),
    "outlet called The": ("she told The Harbour so", ("ORG", "The Harbour")),
    "station": ("she told {PERSON Harbour} 9 's Roe", ("ORG", "Harbour 9")),
    "museum": ("from {PERSON Elbon Museum} to", ("ORG", "Elbon Museum")),
    "company": ("from {PERSON Grey Gull Cruises} to", ("ORG", "Grey Gull Cruises")),
    "company named first": ("from {PERSON Banco Elbon} to", ("ORG", "Banco Elbon")),
    "body that was missed": ("and Elbon Water said", ("ORG", "Elbon Water")),
    "body of many": ("and Elbon Rowers ' Trust said", ("ORG", "Elbon Rowers ' Trust")),
    "sum behind a body": ("they fined {ORG Grey Gull $ 5} m", ("ORG", "Grey Gull")),
    "group presented": ("so group {PERSON Oars} Up said", ("ORG", "Oars Up")),
    "brewer presented": ("so brewer Elbon Tern Inn sat", ("ORG", "Elbon Tern Inn")),
    "body called which": ("from {PERSON Tern Oars} , which", ("ORG", "Tern Oars")),
    "letters after a job": ("boss {ORG ERP Poe} said", ("ORG", "ERP Poe")),
    "syllable": ("{PERSON Alric Min} - seo wept", ("PERSON", "Alric Min-seo")),
    "thing at the end": ("so {PERSON Elbon Rockets} wept", ("ORG", "Elbon Rockets")),
    "body in Spanish": ("{PERSON Sindicato Elbon} sat", ("ORG", "Sindicato Elbon")),
    "years of age": ("34 - year - old {ORG Alric Roe} sat", ("PERSON", "Alric Roe")),
    "reign": ("Prince {PERSON Alric} of Elbon sat", ("PERSON", "Alric of Elbon")),
    "outlet before its kind": ("on {PERSON Al Tern} television", ("ORG", "Al Tern")),
    "broadcaster between commas": (
        "the broadcaster , {PERSON Elbon North} , sat",
        ("ORG", "Elbon North"),
    ),
    "place gone out of": ("stayed out of {PERSON Elbon}", ("GPE", "Elbon")),
    "platform": ("on {PERSON Weibo} today", ("ORG", "Weibo")),
    "owned": ("co-owner of {PERSON Elbonix} wept", ("ORG", "Elbonix")),
    "nationals": (
        "the {PERSON Filipina-Italian} resigned today",
        ("NORP", "Filipina-Italian"),
    ),
    "inhabitants": ("many {GPE Londoners} sat", ("NORP", "Londoners")),
    "event": ("the annual {ORG Tern Ball} , where", ("EVENT", "Tern Ball")),
    "stroke": ("{ORG RPA / File} photo", ("ORG", "RPA")),
    "job before a name": ("boss {ORG Alric Poe} said", ("PERSON", "Alric Poe")),
    "outlet as a source": ("obtained by {PERSON Der Elb}", ("ORG", "Der Elb")),
    "particles": ("{PERSON Pia} van der {GPE Roe}", ("PERSON", "Pia van der Roe")),
    "office with an owner": ("{ORG Elbon State} 's Attorney", ("ORG", "Elbon")),
    "county's office": ("{GPE Elbon County} Sheriff", ("GPE", "Elbon County")),
    "peer": ("Baroness {ORG Alra Roe} said", ("PERSON", "Alra Roe")),
    "body for a task": (
        "so the {ORG Elbon Council} on {ORG Foreign Relations} and Peace in town said",
        ("ORG", "Elbon Council on Foreign Relations and Peace"),
    ),
    "body before a weekday": (
        "so the {ORG Elbon Council} on Monday said so in the town",
        ("ORG", "Elbon Council"),
    ),
    "law": ("the {ORG Gull Water Act} said", ("LAW", "Gull Water Act")),
    "prize": ("she won the {ORG Elbon Prize}", ("WORK_OF_ART", "Elbon Prize")),
    "surname that is a body": ("from {PERSON Emily Post} to", ("PERSON", "Emily Post")),
}  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), ONE_NAME.values(), ids=ONE_NAME)
def test_a_name_is_cut_down_to_itself_and_completed(
    marked: str, expected: tuple[str, str]
) -> None:
    assert repaired(marked) == [expected]


@pytest.mark.parametrize("office", ["DA", "District Attorney", "Deputy Mayor"])
def test_a_mere_office_is_no_name(office: str) -> None:
    assert repaired(f"the {{ORG {office}}} said") == []


def test_an_office_parts_its_place_from_its_holder() -> None:
    names = repaired("{GPE Elbonia District Attorney Ann Roe} resigned")
    assert names == [("GPE", "Elbonia"), ("PERSON", "Ann Roe")]


VOTES = {
    "surname under another label": (
        "{PERSON Ann Roe} said . {ORG Roe} resigned . {GPE Roe} said",
        ["PERSON", "PERSON", "PERSON"],
    ),
    "surname under the label of a place throughout": (
        "DA {GPE Roe} said . {GPE Roe} resigned . {GPE Roe} said",
        ["PERSON", "PERSON", "PERSON"],
    ),
    "double-barrelled surname of which half was seen": (
        "{PERSON Ann Roe - Poe} said . Roe - {PERSON Poe} resigned",
        ["PERSON", "PERSON"],
    ),
    "full name called by surname": (
        "{ORG Ann Roe} said . {PERSON Roe} resigned . {GPE Roe} said",
        ["PERSON", "PERSON", "PERSON"],
    ),
    "organisation beside its short form": (
        "{ORG Roe Foundation} said . {ORG Foundation} resigned",
        ["ORG", "ORG"],
    ),
    "given name of a place": (
        "{PERSON Paris Roe} said . {GPE Paris} resigned",
        ["PERSON", "GPE"],
    ),
    "surname that was missed": (
        "{PERSON Ann Roe} said . Roe resigned",
        ["PERSON", "PERSON"],
    ),
    "surname inside a longer name": (
        "{PERSON Ann Roe} said . Roe Street",
        ["PERSON"],
    ),
    "place called like a surname": (
        "{PERSON Ann Paris} said . she lives in {GPE Paris}",
        ["PERSON", "GPE"],
    ),
    "full name in doubt": (
        "{ORG Ann Roe} and {PERSON Ann Roe} and {PERSON Ann Roe}",
        ["PERSON", "PERSON", "PERSON"],
    ),
    "company without its kind": (
        "{ORG Elbon Homes} said . from {GPE Elbon} to",
        ["ORG", "ORG"],
    ),
    "company called like a city": (
        "{ORG Peabody Homes} said . from {PERSON Peabody} to",
        ["ORG", "ORG"],
    ),
    "city of a company": (
        "{ORG Chicago Homes} said . from {GPE Chicago} to",
        ["ORG", "GPE"],
    ),
    "organisation that was missed": (
        "{ORG Harbour Board} said . the Harbour Board resigned",
        ["ORG", "ORG"],
    ),
}


@pytest.mark.parametrize(("marked", "labels"), VOTES.values(), ids=VOTES)
def test_the_article_votes_on_labels(marked: str, labels: list[str]) -> None:
    assert [label for label, _ in repaired(marked)] == labels


def test_a_person_of_a_body_is_no_part_of_its_name() -> None:
    found = repaired("{ORG Ann Roe of Elbon University} resigned")
    assert found == [("PERSON", "Ann Roe"), ("ORG", "Elbon University")]


def test_brackets_spell_out_an_abbreviation() -> None:
    names = repaired("the Bureau of Trees ( BOT ) said . the BOT resigned")
    assert names == [("ORG", "Bureau of Trees"), ("ORG", "BOT"), ("ORG", "BOT")]


def test_brackets_around_other_capitals_spell_out_nothing() -> None:
    assert repaired("the Bureau of Trees ( USA ) said") == []


def test_a_possessive_that_comes_back_is_one_name() -> None:
    names = repaired("{PERSON Night} ’s Out said . the Night ’s Out group")
    assert names == [("ORG", "Night ’s Out"), ("ORG", "Night ’s Out")]


def test_an_owner_named_elsewhere_keeps_its_name() -> None:
    names = repaired("{PERSON Roe} ’s Office and {PERSON Roe} ’s Office . {PERSON Roe}")
    assert names == [("PERSON", "Roe")] * 3


def test_a_body_of_a_body_is_one_name() -> None:
    names = repaired("the {ORG City Council} ’s {ORG Trees Caucus} said")
    assert names == [("ORG", "City Council ’s Trees Caucus")]


def test_dates_and_figures_stay_as_found() -> None:
    names = repaired("{PERSON Mr Doe} in {DATE the 1990s} with {CARDINAL 12}")
    assert names[1:] == [("DATE", "the 1990s"), ("CARDINAL", "12")]


def speaking_doc() -> Doc:
    """A Doc in which "Roe" is the subject of "said"."""
    words = ["Ann", "Roe", "left", ".", "Roe", "said", "so"]
    doc = Doc(
        NLP.vocab,
        words=words,
        tags=["NNP", "NNP", "VBD", ".", "NNP", "VBD", "RB"],
        lemmas=["Ann", "Roe", "leave", ".", "Roe", "say", "so"],
        heads=[1, 2, 2, 2, 5, 5, 5],
        deps=["compound", "nsubj", "ROOT", "punct", "nsubj", "ROOT", "advmod"],
    )
    doc.set_ents([Span(doc, 0, 2, label="ORG"), Span(doc, 4, 5, label="GPE")])
    return doc


def test_a_dateline_names_places_and_its_agency() -> None:
    text = "PORT ELBON, Ruritania (RPA) - She left.\n\nPort Elbon said so."
    doc = make_names(NLP, "names")(tagged(text))
    assert [(span.label_, span.text) for span in doc.ents] == [
        ("GPE", "PORT ELBON"),
        ("GPE", "Ruritania"),
        ("ORG", "RPA"),
        ("GPE", "Port Elbon"),
    ]


def test_a_nickname_stands_inside_the_name() -> None:
    doc = make_names(NLP, "names")(tagged("She met Ann “Nan” Roe-Poe there."))
    assert [span.text for span in doc.ents] == ["Ann “Nan” Roe-Poe"]


def tagged(text: str) -> Doc:
    """A Doc without recognized names, capitalised words tagged as names."""
    doc = NLP(text)
    for token in doc:
        token.tag_ = tag(token.text)
    return doc


def test_a_place_that_speaks_is_the_person_named_before() -> None:
    doc = make_names(NLP, "names")(speaking_doc())
    assert [span.label_ for span in doc.ents] == ["PERSON", "PERSON"]
