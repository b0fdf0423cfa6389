"""The matrix of a story: questions down, outlets across, folded by origin."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import F
from django.db.models.functions import Substr

from articles.models import Article, ArticleQuerySet
from claims.models import Credit, Figure, Question, Story
from claims.origins import Origins, show_credits
from claims.views.judged import give_verdicts
from claims.views.reader import GRAVEST


@dataclass(frozen=True, slots=True)
class Column:
    """One outlet, or several that print one origin."""

    key: str
    name: str
    articles: list[Article]
    is_folded: bool = False


@dataclass(slots=True)
class Cell:
    """What the texts of one column answer to one question."""

    column: Column
    answers: list[Figure] = field(default_factory=list)
    verdict: str = "none"

    @property
    def wordings(self) -> list[Figure]:
        """One answer of each wording, the gravest judged of those alike."""
        by_words: dict[str, list[Figure]] = defaultdict(list)
        for answer in self.answers:
            by_words[getattr(answer, "words", "")].append(answer)
        return [min(alike, key=_gravity) for alike in by_words.values()]

    @property
    def credited(self) -> list[Figure]:
        """One answer for each outlet that the texts credit."""
        found: dict[str, Figure] = {}
        for answer in self.answers:
            credit: Credit | None = getattr(answer, "shown_credit", None)
            if credit is not None:
                found.setdefault(credit.key, answer)
        return list(found.values())


@dataclass(frozen=True, slots=True)
class Row:
    question: Question
    cells: list[Cell]
    verdict: str
    origins: int = 0

    @property
    def answered(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.answers]

    @property
    def is_one_origin(self) -> bool:
        """Whether several columns answer, and all go back to one origin."""
        return self.origins == 1 and len(self.answered) > 1


@dataclass(frozen=True, slots=True)
class Matrix:
    columns: list[Column]
    rows: list[Row]

    @property
    def shared_rows(self) -> list[Row]:
        """The questions that more than one column answers, or that are disputed."""
        disputed = "contradict"
        return [r for r in self.rows if len(r.answered) > 1 or r.verdict == disputed]

    @property
    def single_rows(self) -> list[Row]:
        return [row for row in self.rows if row not in self.shared_rows]


def matrix_of(story: Story) -> Matrix:
    """The whole matrix in four queries, the disputed and most answered rows first."""
    articles = list(articles_of(story))
    columns = columns_of(articles)
    figures = _figures(story)
    give_verdicts(figures)
    by_question: dict[Question, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.question is not None:
            by_question[figure.question].append(figure)
    origins = show_credits(figures)
    rows = [
        _row(asked, columns, given, origins) for asked, given in by_question.items()
    ]
    return Matrix(columns, sorted(rows, key=_telling_first))


def articles_of(story: Story) -> ArticleQuerySet:
    return Article.objects.filter(in_story__story=story).with_outlet().newest_first()


def columns_of(articles: Iterable[Article]) -> list[Column]:
    """Articles by outlet; those of one origin in several outlets are one column.

    Articles of unknown outlets are never taken for one outlet's.
    """
    listed = list(articles)
    outlets_of: dict[int, set[int | None]] = defaultdict(set)
    copies = Counter(article.origin_id for article in listed)
    for article in listed:
        outlets_of[article.origin_id].add(article.outlet_id)
    groups: dict[str, list[Article]] = defaultdict(list)
    for article in listed:
        shared = len(outlets_of[article.origin_id]) > 1 or (
            article.outlet_id is None and copies[article.origin_id] > 1
        )
        groups[_key(article, shared=shared)].append(article)
    return [_column(key, inside) for key, inside in groups.items()]


def _key(article: Article, *, shared: bool) -> str:
    if shared:
        return f"origin-{article.origin_id}"
    if article.outlet_id is None:
        return f"article-{article.pk}"
    return f"outlet-{article.outlet_id}"


def _column(key: str, articles: list[Article]) -> Column:
    names = dict.fromkeys(_short_name(article) for article in articles)
    return Column(key, " · ".join(names), articles, key.startswith("origin"))


def _short_name(article: Article) -> str:
    return article.outlet.name if article.outlet else f"Unknown outlet: {article}"


def _figures(story: Story) -> list[Figure]:
    """Its standing answers with their wording cut out by the database."""
    words, credited = (_cut(place) for place in ("", "credit__"))
    rows = Figure.objects.answering().filter(
        revision__article__in_story__story=story,
    )
    rows = rows.exclude(question__text="")
    return list(
        rows.select_related("question", "credit", "revision__article__outlet")
        .defer("revision__text", "revision__search", "circumstances")
        .annotate(words=words, credit_words=credited)
        .order_by("revision", "start")
    )


def _cut(place: str) -> Substr:
    """The words of a figure, or of what its place leads to."""
    start, end = F(f"{place}start"), F(f"{place}end")
    return Substr("revision__text", start + 1, end - start)


def _row(
    asked: Question, columns: Sequence[Column], given: list[Figure], origins: Origins
) -> Row:
    of_article: dict[int, list[Figure]] = defaultdict(list)
    for figure in given:
        of_article[figure.revision.article_id].append(figure)
    cells = [_cell(column, of_article) for column in columns]
    verdict = gravest(cell.verdict for cell in cells)
    return Row(asked, cells, verdict, origins.count(given))


def _cell(column: Column, of_article: dict[int, list[Figure]]) -> Cell:
    answers = [f for article in column.articles for f in of_article[article.pk]]
    if not answers:
        return Cell(column)
    return Cell(column, answers, gravest(getattr(f, "verdict", "") for f in answers))


def gravest(verdicts: Iterable[str]) -> str:
    """The gravest of some verdicts, or nothing if there is none."""
    known = [verdict for verdict in verdicts if verdict in GRAVEST]
    return min(known, key=GRAVEST.index, default="")


def _gravity(figure: Figure) -> int:
    verdict = getattr(figure, "verdict", "")
    return GRAVEST.index(verdict) if verdict else len(GRAVEST)


def _telling_first(row: Row) -> tuple[bool, int, int, int]:
    """Contradictions on top, then what most columns answer of their own."""
    order = GRAVEST.index(row.verdict) if row.verdict else len(GRAVEST)
    is_undisputed = row.verdict != "contradict"
    own = min(row.origins, len(row.answered))
    return is_undisputed, -own, order, row.question.pk
