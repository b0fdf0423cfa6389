"""What changed for somebody: what came in on the things they follow since they looked.

Nothing is stored: each kind of news is asked of its own table, of rows with greater
ids than were seen, in a number of queries that does not grow with what is followed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import F, Min, Q, QuerySet
from django.urls import reverse

from articles.models import Revision
from claims.alignment.verdicts.answers import FOOTER_STARTS, correction_footers
from claims.models import Claim, Comparison, Entity, Figure, Follow

# Rows of a kind that are looked at: who was away for long is told of the newest.
MOST = 500
MOST_TEXTS = 50
# Older pairs among which is looked whether a pair was told of before.
MOST_ROWS = 5_000
_DISPUTES = ("contradict", "altered", "update")
_SIDES = ("left_claim", "right_claim", "left_figure", "right_figure")
_SPEAKERS = (
    "left_claim__speaker",
    "right_claim__speaker",
    "left_figure__claim__speaker",
    "right_figure__claim__speaker",
)
# What makes a pair the same as an older one: articles, values or words, verdict.
_TOLD = (
    "verdict",
    "words",
    "left_figure__revision__article",
    "left_figure__amount",
    "right_figure__revision__article",
    "right_figure__amount",
    "left_claim__revision__article",
    "left_claim__kind",
    "right_claim__revision__article",
    "right_claim__kind",
)

# What a row belongs to and a follow is of: ("story", its id).
Place = tuple[str, int | None]


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to look at; `number` says how many rows it stands for.

    `kind` is a verdict, or "correction", "new text", "new speaker", "new claim".
    """

    kind: str
    words: str
    href: str
    number: int = 1
    revision: Revision | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What came in on one thing that is followed."""

    follow: Follow
    alerts: Sequence[Alert]


Told = Iterator[tuple[Follow, Alert]]


def news_for(user: User) -> list[News]:
    """What came in on each thing somebody follows, most of it first."""
    follows = list(Follow.objects.filter(user=user).with_targets())
    found: dict[Follow, list[Alert]] = {follow: [] for follow in follows}
    for source in (_disputes, _texts, _speakers, _claims):
        for follow, alert in source(follows):
            found[follow].append(alert)
    news = [News(follow, alerts) for follow, alerts in found.items()]
    return sorted(news, key=lambda one: -len(one.alerts))


def _place(follow: Follow) -> Place:
    target = follow.target
    return type(target).__name__.lower(), target.pk


def _ids(follows: Iterable[Follow], kind: str) -> set[int | None]:
    """The ids of those followed that are of one kind."""
    places = map(_place, follows)
    return {pk for name, pk in places if name == kind}


def _disputes(follows: Sequence[Follow]) -> Told:
    """Verdicts that nobody set aside, one alert for all pairs of a question."""
    if not follows:
        return
    rows = list(_comparisons(follows))
    since = _first_told(rows)
    for follow in follows:
        of_one: dict[tuple[str, int], list[Comparison]] = defaultdict(list)
        for row in rows:
            is_new = since[row.pk] > follow.seen_comparison
            if is_new and _place(follow) in _places_of(row):
                of_one[row.verdict, row.question_id or -row.pk].append(row)
        for (verdict, _), pairs in of_one.items():
            yield follow, _dispute(verdict, pairs)


def _comparisons(follows: Sequence[Follow]) -> QuerySet[Comparison]:
    followed = Q(story__in=_ids(follows, "story"))
    followed |= Q(question__in=_ids(follows, "question"))
    if people := _ids(follows, "entity"):
        for speaker in _SPEAKERS:
            followed |= Q(**{f"{speaker}__in": people})
    least = min(follow.seen_comparison for follow in follows)
    rows = Comparison.objects.upheld().filter(followed, pk__gt=least)
    sides = [speaker.removesuffix("__speaker") for speaker in _SPEAKERS]
    told = rows.filter(verdict__in=_DISPUTES).select_related("question", *sides)
    texts = [f"{side}__revision" for side in _SIDES]
    unread = [f"{text}__{name}" for text in texts for name in ("text", "search")]
    return told.select_related(*texts).defer(*unread).order_by("-pk")[:MOST]


def _first_told(rows: Sequence[Comparison]) -> dict[int, int]:
    """The id under which the articles of each pair first got this verdict.

    A new text of an article that says the same as before makes rows, but no news.
    """
    asked = {row.question_id for row in rows} - {None}
    printed = {side.revision.article_id for row in rows for side in row.sides}
    alike = Comparison.objects.filter(verdict__in=_DISPUTES).order_by("-pk")
    wordings = alike.filter(question=None, left_claim__revision__article__in=printed)
    told = {
        pk: _told(*what)
        for rows_alike in (alike.filter(question__in=asked), wordings)
        for pk, *what in rows_alike.values_list("pk", *_TOLD)[:MOST_ROWS]
    }
    first = {what: pk for pk, what in sorted(told.items(), reverse=True)}
    return {row.pk: first[told[row.pk]] if row.pk in told else row.pk for row in rows}


def _told(verdict: str, words: list[list[str]], *sides: object) -> tuple[object, ...]:
    """What a pair says, whichever side is left."""
    differing = frozenset(word for _, *both in words for word in both)
    values = zip(sides[::2], map(str, sides[1::2]), strict=True)
    return verdict, differing, frozenset(values)


def _places_of(row: Comparison) -> set[Place]:
    claims = (side.claim if isinstance(side, Figure) else side for side in row.sides)
    speakers: set[Place] = {("entity", one.speaker_id) for one in claims if one}
    return {("story", row.story_id), ("question", row.question_id)} | speakers


def _dispute(verdict: str, pairs: Sequence[Comparison]) -> Alert:
    pair, number = pairs[0], len(pairs)
    asked = pair.question
    if asked is None or not asked.text:
        return Alert(verdict, pair.title, pair.get_absolute_url(), number)
    page = asked if number > 1 else pair
    return Alert(verdict, asked.text, page.get_absolute_url(), number)


def _texts(follows: Sequence[Follow]) -> Told:
    """Texts in which an outlet corrects itself, and new texts of articles."""
    followed = [one for one in follows if one.entity_id is None]
    if not followed:
        return
    least = min(follow.seen_revision for follow in followed)
    answered = _answered(_ids(followed, "question"), least)
    for row in _revisions(_ids(followed, "story"), answered, least):
        places: set[Place] = {("story", row.story)}  # type: ignore[attr-defined]
        places |= {("question", one) for one in answered.get(row.article_id, ())}
        alert = _text(row)
        for follow in followed:
            is_new = row.pk > follow.seen_revision
            if alert is not None and is_new and _place(follow) in places:
                yield follow, alert


def _answered(questions: set[int | None], least: int) -> Mapping[int, set[int]]:
    """The questions that articles with a text since then answer, or answered."""
    found: dict[int, set[int]] = defaultdict(set)
    rows = Figure.objects.filter(
        question__in=questions, revision__article__revisions__pk__gt=least
    )
    for article, asked in rows.values_list("revision__article", "question").distinct():
        found[article].add(asked)
    return found


def _revisions(
    stories: set[int | None], articles: Iterable[int], least: int
) -> QuerySet[Revision]:
    telling = Q(number__gt=1)
    for opening in FOOTER_STARTS:
        telling |= Q(text__icontains=opening)
    place = "article__in_story__story"
    followed = Q(**{f"{place}__in": stories}) | Q(article__in=list(articles))
    rows = Revision.objects.newest().filter(telling, followed, pk__gt=least)
    rows = rows.select_related("article__outlet").annotate(story=F(place))
    return rows.defer("search").order_by("-pk")[:MOST_TEXTS]


def _text(row: Revision) -> Alert | None:
    article = row.article
    if correction_footers(row.text):
        page = article.get_absolute_url()
        return Alert("correction", str(article), page, revision=row)
    if row.number > 1:
        page = reverse("changes", args=[article.pk, row.number])
        return Alert("new text", str(article), page, revision=row)
    return None


def _speakers(follows: Sequence[Follow]) -> Told:
    """Who is quoted for the first time in a story, or for an answer."""
    stories = [one for one in follows if one.story_id]
    asked = [one for one in follows if one.question_id]
    yield from _new_speakers(stories, "revision__article__in_story__story")
    yield from _new_speakers(asked, "figures__question")


def _new_speakers(follows: Sequence[Follow], place: str) -> Told:
    """Speakers of whom no older claim is in the same place, `place` from a claim."""
    if not follows:
        return
    least = min(follow.seen_claim for follow in follows)
    here = {f"{place}__in": [follow.target.pk for follow in follows]}
    rows = Claim.objects.shown().filter(pk__gt=least, speaker__isnull=False, **here)
    pairs = set(rows.order_by().values_list(place, "speaker").distinct()[:MOST])
    people = Entity.objects.in_bulk({speaker for _, speaker in pairs})
    every = Claim.objects.filter(speaker__in=people, **here).order_by()
    firsts = every.values_list(place, "speaker").annotate(Min("pk"))
    for where, speaker, first in firsts:
        for follow in follows:
            is_new = first > follow.seen_claim and (where, speaker) in pairs
            if is_new and follow.target.pk == where:
                who = people[speaker]
                yield follow, Alert("new speaker", who.name, who.get_absolute_url())


def _claims(follows: Sequence[Follow]) -> Told:
    """What people who are followed said anew, one alert for each of them."""
    people = [one for one in follows if one.entity_id]
    if not people:
        return
    ids = _ids(people, "entity")
    least = min(follow.seen_claim for follow in people)
    rows = Claim.objects.shown().filter(
        Q(speaker__in=ids) | Q(speaks_for__in=ids), pk__gt=least
    )
    said = list(rows.order_by("-pk").values_list("pk", "speaker", "speaks_for")[:MOST])
    for follow in people:
        who = follow.target
        new = [pk for pk, *whose in said if who.pk in whose and pk > follow.seen_claim]
        if new:
            page = who.get_absolute_url()
            yield follow, Alert("new claim", str(who), page, len(new))
