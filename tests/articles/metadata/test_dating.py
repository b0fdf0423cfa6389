"""When a text says it was published, and what its own words contradict."""

from datetime import date

import pytest

from articles.metadata import describe
from articles.metadata.contradictions import DatedText, contradicted_date
from articles.readers import ArticleRecord, Day

STORY = (
    "The ferry did not sail on Monday, the harbour master said, because the gangway "
    "had been left out in the storm and nobody had come to mend it since."
)
LAST = Day(date(2021, 3, 4), date(2021, 3, 4))


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
        (
            f"PORT ANSEL, Maine, Thursday, March 4, 2021 (Coastal Wire) — {STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (f"PORT ANSEL, 4 March 2021 – {STORY}", "", "2021-03-04", "2021-03-04"),
        (
            f"Ferry\nThe Post\nAda Roe | Port Ansel | March 4, 2021\n{STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (
            f"Ferry\nStaff Reporter. Published: 4 March 2021, 18:40\n{STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (
            f"Ferry\nby Ada Roe, The Post, Ansel, Thursday 4 March 2021\n{STORY}",
            "",
            "2021-03-04",
            "2021-03-04",
        ),
        (f"By Ada Roe, who left in March 4, 2021. {STORY}", "", None, None),
        (STORY, "https://post.example/2021/03/04/ferry", "2021-03-04", "2021-03-04"),
        (f"{STORY}\n\n— Ferry Co (@ferryco) March 4, 2021", "", "2021-03-04", None),
        (f"PORT ANSEL, March 4 (Reuters) - {STORY}", "", None, None),
        (f"Built in Port Ansel, March 4, 2021 - {STORY}", "", None, None),
        (f"PORT ANSEL, March 4, 2021, saw storms. {STORY}", "", None, None),
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
        "dateline with region, weekday and wire",
        "dateline of a paper that puts the day first",
        "a field of the credit line",
        "published after the byline",
        "a byline that ends in the day",
        "a sentence that begins like a byline",
        "address",
        "a post bounds it from below",
        "dateline without year",
        "a sentence with a dash",
        "a sentence in capitals without a dash",
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
