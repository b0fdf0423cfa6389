"""What a text says of its own title, outlet, byline and date, and how surely."""

from datetime import date

import pytest

from articles.metadata import describe, parts_of
from articles.metadata.contradictions import DatedText, contradicted_date
from articles.metadata.outlets import infer_outlet
from articles.metadata.titles import is_section
from articles.readers import ArticleRecord, Day

STORY = (
    "The ferry did not sail on Monday, the harbour master said, because the gangway "
    "had been left out in the storm and nobody had come to mend it since."
)
LAST = Day(date(2021, 3, 4), date(2021, 3, 4))


@pytest.mark.parametrize(
    ("text", "title", "basis"),
    [
        (
            f"Ferry stays in port again\n\n{STORY}",
            "Ferry stays in port again",
            "inferred",
        ),
        (
            f"Metro\n\nFerry stays in port again\n\n{STORY}",
            "Ferry stays in port again",
            "inferred",
        ),
        (
            f"Will the ferry ever sail?\n{STORY}",
            "Will the ferry ever sail?",
            "inferred",
        ),
        (f"{STORY}\n\nIt may sail tomorrow.", "", "unknown"),
        (STORY, "", "unknown"),
        (f"By Mara Quill and friends\n{STORY}", "", "unknown"),
        (f"date 2021-03-04 The ferry stays\n{STORY}", "", "unknown"),
        (f"PORT ANSEL (Reuters) - The ferry\n{STORY}", "", "unknown"),
        ("", "", "unknown"),
    ],
    ids=[
        "headline",
        "after a section word",
        "a question",
        "opens with its story",
        "one paragraph",
        "byline first",
        "date first",
        "dateline first",
        "empty",
    ],
)
def test_a_first_line_is_a_title_if_it_reads_as_a_headline(
    text: str, title: str, basis: str
) -> None:
    found = describe(ArticleRecord(text)).title

    assert (found.value, found.basis) == (title, basis)
    assert found.why


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Metro", True),
        ("U.S. Politics", True),
        ("Arts & Culture", True),
        ("Ferry", False),
        ("World of ferries and more", False),
        ("", False),
    ],
)
def test_section_words_are_few_and_known(words: str, expected: bool) -> None:
    assert is_section(words) is expected


@pytest.mark.parametrize(
    ("text", "outlet", "basis"),
    [
        ("CNN's Mara Quill contributed to this report.", "CNN", "inferred"),
        (
            "The Quay Post’s Mara Quill and Ada Bell contributed.",
            "The Quay Post",
            "inferred",
        ),
        (
            f"Ferry stays\nBy Mara Quill, Associated Press\n{STORY}",
            "Associated Press",
            "inferred",
        ),
        (f"PORT ANSEL, March 4 (Reuters) - {STORY}", "Reuters", "inferred"),
        (f"(AP) — {STORY}", "Associated Press", "inferred"),
        (f"Ferry\nThe pier. (AFP/File / Ada BELL)\n{STORY}", "AFP", "inferred"),
        (f"{STORY} “It is late,” Quill told AFP.", "AFP", "doubtful"),
        (
            f"{STORY} An official told The Harbour Beast on Monday.",
            "The Harbour Beast",
            "doubtful",
        ),
        (
            f"Ferry\nThe pier. (AP Photo/Ada Bell)\n{STORY}",
            "Associated Press",
            "doubtful",
        ),
        (f"{STORY} She told Reuters, and then told CNN.", "", "unknown"),
        (f"{STORY} She told police, and told Quill.", "", "unknown"),
        ("Reuters and The Associated Press contributed to this report.", "", "unknown"),
        ("The New Quay Post was sold.", "", "unknown"),
        (STORY, "", "unknown"),
    ],
    ids=[
        "own contributor",
        "own contributors, curly",
        "byline with outlet",
        "dateline",
        "bare dateline",
        "own caption",
        "told an agency",
        "told a paper",
        "agency photo",
        "told two",
        "told others",
        "agencies contributed",
        "spoken of",
        "nothing",
    ],
)
def test_an_outlet_is_named_proposed_or_unknown(
    text: str, outlet: str, basis: str
) -> None:
    found = infer_outlet(text)

    assert (found.value, found.basis) == (outlet, basis)
    assert found.why
    assert found.accepted == (outlet if basis == "inferred" else "")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Mara Quill", "Mara Quill"),
        ("By Mara Quill and Ada O’Bell", "Mara Quill and Ada O’Bell"),
        ("BY MARA QUILL", "MARA QUILL"),
        ("By Mara Quill, Harbour Correspondent", "Mara Quill"),
        ("By Mara de Quill, CNN", "Mara de Quill"),
        ("Additional reporting by Mara Quill", ""),
        ("By the time the ferry sailed it was late", ""),
        ("By Monday Morning the ferry had sailed.", ""),
    ],
)
def test_a_byline_is_a_line_of_names(line: str, byline: str) -> None:
    found = describe(ArticleRecord(f"Ferry stays in port\n{line}\n{STORY}")).byline

    assert found.value == byline


@pytest.mark.parametrize(
    ("text", "url", "first", "last"),
    [
        (f" date 2021-03-04 {STORY}", "", "2021-03-04", "2021-03-04"),
        (f"Ferry\nPublished March 4, 2021\n{STORY}", "", "2021-03-04", "2021-03-04"),
        (
            f"Ferry\nUpdated: 4 March 2021 10:15 am EST\n{STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (
            f"PORT ANSEL, March 4, 2021 (Reuters) - {STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (STORY, "https://post.example/2021/03/04/ferry", "2021-03-04", "2021-03-04"),
        (f"{STORY}\n\n— Ferry Co (@ferryco) March 4, 2021", "", "2021-03-04", None),
        (f"PORT ANSEL, March 4 (Reuters) - {STORY}", "", None, None),
        (f"Updated | {STORY}", "", None, None),
        (f"{STORY} It was built on March 4, 2021.", "", None, None),
        (f"On February 31, 2021\n{STORY}", "", None, None),
        (STORY, "https://post.example/2021/13/04/ferry", None, None),
    ],
    ids=[
        "leading date",
        "published line",
        "updated line",
        "full dateline",
        "address",
        "a post bounds it from below",
        "dateline without year",
        "updated without date",
        "a date in the story",
        "no such day",
        "no such month in the address",
    ],
)
def test_a_date_is_inferred_as_wide_as_it_is_known(
    text: str, url: str, first: str | None, last: str | None
) -> None:
    found = describe(ArticleRecord(text, url=url)).published

    assert found.first == (date.fromisoformat(first) if first else None)
    assert found.last == (date.fromisoformat(last) if last else None)
    assert found.basis == ("inferred" if first else "unknown")
    assert found.why


def test_what_was_given_is_given_and_needs_no_reason() -> None:
    record = ArticleRecord(
        STORY, title="Ferry", outlet="Post", byline="Ada", published=LAST
    )

    found = describe(record)

    bases = (found.title.basis, found.outlet.basis, found.byline.basis)
    assert bases == ("given", "given", "given")
    assert (found.published.basis, found.published.why) == ("given", "")


def test_a_given_date_before_a_post_the_text_shows_is_doubtful() -> None:
    text = f"{STORY}\n\n— Ferry Co (@ferryco) March 19, 2021"

    found = describe(ArticleRecord(text, published=LAST)).published

    assert found.basis == "doubtful"
    assert found.why == (
        "It is dated 4 March 2021, but shows a post of 19 March 2021: "
        "“— Ferry Co (@ferryco) March 19, 2021”."
    )


def test_a_post_a_day_after_may_be_the_same_day_elsewhere() -> None:
    text = f"{STORY}\n\n— Ferry Co (@ferryco) March 5, 2021"

    assert describe(ArticleRecord(text, published=LAST)).published.basis == "given"


QUOTE = "“Our boats were never late, and the log of the pier master shows it,”"


def dated(text: str, day: date | None, *, is_sure: bool = True) -> DatedText:
    return DatedText("“Ferry” (Post)", text, day, day, is_sure)


@pytest.mark.parametrize(
    ("other", "other_day", "is_sure", "doubted"),
    [
        (f"{QUOTE} it said.\n\n— Co (@co) March 19, 2021", None, False, True),
        (f"{QUOTE} it said on Friday.", date(2021, 3, 20), True, True),
        (f"{QUOTE} it said in a letter.", date(2021, 3, 20), True, False),
        (f"{QUOTE} it said on Friday.", date(2021, 3, 20), False, False),
        (f"{QUOTE} it said on Friday.", date(2021, 3, 8), True, False),
        (f"{QUOTE} it said.\n\n— Co (@co) March 5, 2021", None, False, False),
        (
            "“Our boats were never late,” it said on Friday.",
            date(2021, 3, 20),
            True,
            False,
        ),
    ],
    ids=[
        "a post dates the words",
        "a weekday in a dated article",
        "old words quoted again",
        "a weekday in an article of unsure date",
        "the same week",
        "the next day",
        "too few words alike",
    ],
)
def test_a_date_is_doubted_only_where_another_article_dates_its_words(
    other: str, other_day: date | None, is_sure: bool, doubted: bool
) -> None:
    article = dated(f"{QUOTE} the company wrote.", date(2021, 3, 4))

    why = contradicted_date(article, [dated(other, other_day, is_sure=is_sure)])

    assert bool(why) is doubted
    if doubted:
        assert why.startswith("It is dated 4 March 2021, but quotes “Our boats were")


def test_an_undated_article_has_no_date_to_doubt() -> None:
    other = dated(f"{QUOTE}\n\n— Co (@co) March 19, 2021", None)

    assert contradicted_date(dated(QUOTE, None), [other]) == ""


TEXT = f"""Metro

Ferry stays in port again

By Mara Quill

{STORY}

The pier at dawn. Ada Bell/Getty Images

The gangway.

Nobody came.

The gangway.

— Ferry Co (@ferryco) March 4, 2021

Additional reporting by Ada Bell

Correction: An earlier version misspelt the pier.

Update: This story has been updated."""


def test_what_is_not_the_story_is_told_apart_with_its_place() -> None:
    found = [(part.kind.value, TEXT[part.start : part.end]) for part in parts_of(TEXT)]

    assert found == [
        ("section", "Metro"),
        ("title", "Ferry stays in port again"),
        ("byline", "By Mara Quill"),
        ("caption", "The pier at dawn. Ada Bell/Getty Images"),
        ("caption", "The gangway."),
        ("caption", "The gangway."),
        ("post", "— Ferry Co (@ferryco) March 4, 2021"),
        ("credit", "Additional reporting by Ada Bell"),
        ("correction", "Correction: An earlier version misspelt the pier."),
        ("update", "Update: This story has been updated."),
    ]


@pytest.mark.parametrize("text", ["By " * 50_000, "A " * 50_000, "told The " * 20_000])
def test_no_text_takes_long_to_describe(text: str) -> None:
    describe(ArticleRecord(text))
    parts_of(text)
