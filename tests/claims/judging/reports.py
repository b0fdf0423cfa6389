"""Articles with one recorded and judged figure each."""

from datetime import date
from typing import Literal

from articles.models import Article
from claims.judging import judge
from claims.reading import Circumstances
from claims.recording import record
from tests.factories import current_run, make_article
from tests.readings import circumstances, count, entity, predicate, reading

MARCH_4, MARCH_6, JUNE_1 = date(2021, 3, 4), date(2021, 3, 6), date(2021, 6, 1)
ABOUT = "The Ansel harbour museum and its director Tom Reed were in the news again. "


def accused(*narrower: str) -> Circumstances:
    governs = [predicate(lemma, ("nsubj", "lawyers", None)) for lemma in narrower]
    link: Literal["modifies", "governs"] = "modifies" if narrower else "governs"
    return circumstances(
        *governs,
        predicate("say", ("nsubj", "women", None), link=link),
        predicate("abuse", ("nsubj", "Tom Reed", 1), link=link),
    )


def report(
    words: str, value: int, published: date | None = MARCH_4, **found: Circumstances
) -> Article:
    """An article in which so many women accuse Tom Reed, read and judged."""
    text = f"{ABOUT}{words} accused Tom Reed."
    article = make_article(text, published_on=published)
    figure = count(text, 1, words, value, found.get("found", accused()))
    made = reading(entities=[entity(text, 1, "Tom Reed")], figures=[figure])
    record(article.latest, made, current_run())
    judge(article.latest)
    return article
