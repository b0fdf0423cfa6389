"""Whom a text credits: the wording, the outlet, and how far the credit goes."""

import pytest

from articles.metadata.credit_wordings import Reach
from articles.metadata.credits import credit_lines

TEXT, STORY, SENTENCE, QUOTATION = Reach


@pytest.mark.parametrize(
    ("text", "outlet", "reach"),
    [
        ("Six left, the Quay Post reported on Tuesday.", "the Quay Post", SENTENCE),
        (
            "According to a report from New York magazine published Friday, it sank.",
            "New York magazine",
            SENTENCE,
        ),
        ("As the Guardian has reported, it sank.", "the Guardian", SENTENCE),
        ("Gothamist was first to report the sale.", "Gothamist", SENTENCE),
        ("The Quay Post's report said 14 left.", "The Quay Post", SENTENCE),
        ("Fourteen left, he said, citing a Reuters tally.", "Reuters", SENTENCE),
        ("In a letter seen by the Quay Times, he left.", "the Quay Times", SENTENCE),
        (
            "Six died, according to the local newspaper Fjordposten.",
            "Fjordposten",
            SENTENCE,
        ),
        ("A Times of India report said 12 left.", "Times of India", SENTENCE),
        ("On Monday The Quay Post reported six.", "The Quay Post", SENTENCE),
        (
            "The Star Tribune reported Monday that it sank.",
            "The Star Tribune",
            SENTENCE,
        ),
        (
            "It first appeared in the Quay Ledger on Sept. 12.",
            "the Quay Ledger",
            SENTENCE,
        ),
        ("She spoke in an interview with CNN last month.", "CNN", QUOTATION),
        ("A friend told the Quay Post that it sank.", "the Quay Post", QUOTATION),
        ("He told Channel 9 News's Ann Roe it sank.", "Channel 9 News", QUOTATION),
        ("The story was first reported by The Quay Times.", "The Quay Times", STORY),
        ("Axios first reported the news.", "Axios", STORY),
        ("This article first appeared in ProPublica.", "ProPublica", TEXT),
        ("ANSEL, March 3 (AP) — It sank.", "AP", TEXT),
        ("(Reuters) - It sank.", "Reuters", TEXT),
        (
            "It sank.\n\nCopyright 2021 The Associated Press.",
            "The Associated Press",
            TEXT,
        ),
        (
            "It sank\nBy Ann Roe, Associated Press\nOn Monday it sank.",
            "Associated Press",
            TEXT,
        ),
        ("It sank on Monday.\n\n— AFP", "AFP", TEXT),
    ],
)
def test_a_credit_names_its_outlet_and_how_far_it_goes(
    text: str, outlet: str, reach: Reach
) -> None:
    (line,) = credit_lines(text)

    assert (line.outlet, line.reach, line.is_certain) == (outlet, reach, True)
    assert outlet in text[line.start : line.end]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The gift was first reported by The City.", "The City"),
        ("He gave more, The City first reported.", "The City"),
        ("He told The Hornet that it sank.", "The Hornet"),
    ],
)
def test_a_name_that_only_an_outlet_of_that_name_proves_is_uncertain(
    text: str, outlet: str
) -> None:
    (line,) = credit_lines(text)

    assert (line.outlet, line.is_certain) == (outlet, False)


@pytest.mark.parametrize(
    "text",
    [
        "The fire was first reported by neighbours.",
        "He told Port Ansel police that it sank.",
        "She told Mr. Smith and the jury that it sank.",
        "The New York Police Department reported six.",
        "Quay Press contributed to this report.",
        "Additional reporting by Reuters.",
        "According to the Cuyahoga County Medical Examiner, he drowned.",
        "Two doctors told the court that they had written a report.",
        "The report said that 14 had left.",
        "The newspaper also reported that nine left.",
        "The Hornet has learned that it sank.",
        "CNN said in a statement that it stood by its reporter.",
        "He was hit by five bullets, according to CNN affiliate WAFB.",
        "The Quay Post report was published on Monday.",
        "He reads the Quay Post and watches CNN.",
        "Photo: AP",
        "",
    ],
)
def test_what_credits_nobody_is_no_credit(text: str) -> None:
    assert [line for line in credit_lines(text) if line.is_certain] == []


GIFT = "Holm took $32,000 from Norvik."


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        (f"{GIFT} Six left, Axios reported.", "Six left, Axios reported."),
        (f"{GIFT} The donation was first reported by Axios.", "whole"),
        (f"{GIFT}\n\nThe payment was first reported by Axios.", "whole"),
        (
            f"{GIFT} The divorce was first reported by Axios.",
            "The divorce was first reported by Axios.",
        ),
        (
            "Mr. J. Holm of St. Ansel took it, Axios reported. He left.",
            "Mr. J. Holm of St. Ansel took it, Axios reported.",
        ),
    ],
    ids=[
        "its own sentence",
        "the donation before it",
        "a paragraph before",
        "of something else",
        "points that end nothing",
    ],
)
def test_a_credit_holds_for_its_sentence_or_the_matter_it_names(
    text: str, scope: str
) -> None:
    (line,) = credit_lines(text)

    assert text[slice(*line.scope)] == (text if scope == "whole" else scope)


def test_the_newspaper_is_the_one_credited_shortly_before() -> None:
    text = "Six left, the Quay Post reported. The newspaper said that two stayed."

    _, again = credit_lines(text)

    assert (again.outlet, again.reach) == ("the Quay Post", SENTENCE)


def test_the_newspaper_far_from_its_name_is_nobody() -> None:
    text = (
        f"Six left, the Quay Post reported. {'It rained. ' * 80}The newspaper said so."
    )

    assert len(credit_lines(text)) == 1
