"""Which affair an article belongs to; the only writer of stories.

Each article is compared with the few that share a weighty word with it, found
through an index, and joins the story it is most like on average.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta

from django.db import connection
from django.db.models import Count
from django.utils.text import slugify

from articles.models import Article, Revision
from claims.alignment.words.topics import key_words, likeness, telling_headline, topic
from claims.models import EntityMention, KeyWord, Story, StoryArticle

# Measured on local news of incidents: B-cubed F is best between .18 and .22.
ALIKE = 0.2
_FAR_APART = timedelta(days=45)
_FAR_PENALTY = 0.15
# Articles read under one word, and of all these the most alike.
_ENTRIES = 50
_CANDIDATES = 40
_WORD_LENGTH = 100
_NEIGHBOURS = 3
_TITLE_NAMES = 3
# A story is named by its first articles; later ones cost it nothing.
_TITLED_ARTICLES = 20
# Longer texts are told by their beginning, and cost no more than short ones.
_TOPIC_CHARACTERS = 20_000

_SHARING = """
    SELECT entry.place_id
    FROM unnest(%s::text[]) AS asked (word)
    CROSS JOIN LATERAL (
        SELECT key.place_id FROM claims_keyword key
        WHERE key.word = asked.word
        ORDER BY key.place_id DESC
        LIMIT %s
    ) entry
    GROUP BY entry.place_id
    ORDER BY count(*) DESC, entry.place_id DESC
    LIMIT %s
"""


def place(revision: Revision) -> Story:
    """Put an article into its story; an editor's choice is never changed."""
    article = revision.article
    present = StoryArticle.objects.filter(article=article).select_related("story")
    membership = present.first()
    weights = _topic(revision)
    words = key_words(weights)
    if membership is None:
        story, why = _find_or_start(article, weights, words)
        membership = StoryArticle(article=article, story=story, why=why)
    membership.topic = weights
    membership.save()
    _index(membership, words)
    _name(membership.story)
    return membership.story


def _index(membership: StoryArticle, words: Iterable[str]) -> None:
    wanted = {word[:_WORD_LENGTH] for word in words}
    KeyWord.objects.filter(place=membership).exclude(word__in=wanted).delete()
    KeyWord.objects.bulk_create(
        [KeyWord(place=membership, word=word) for word in sorted(wanted)],
        ignore_conflicts=True,
    )


def _topic(revision: Revision) -> dict[str, float]:
    names = EntityMention.objects.filter(revision=revision)
    printed = names.values_list("entity__name", flat=True).distinct()
    text = f"{revision.article.title}\n{revision.text[:_TOPIC_CHARACTERS]}"
    return topic(text, printed)


def _find_or_start(
    article: Article, weights: Mapping[str, float], words: Iterable[str]
) -> tuple[Story, str]:
    found = _most_alike(article, weights, words)
    if found is not None:
        story, degree = found
        return story, f"Its words are {degree:.0%} like those of the story's articles."
    title = str(article)[:300]
    return (
        Story.objects.create(
            title=title,
            slug=f"{slugify(title)[:80] or 'story'}-{article.pk}",
            is_demo=article.is_demo,
        ),
        "It is the first of its story.",
    )


def _most_alike(
    article: Article, weights: Mapping[str, float], words: Iterable[str]
) -> tuple[Story, float] | None:
    degrees: dict[Story, list[float]] = defaultdict(list)
    for other in _candidates(article, words):
        degrees[other.story].append(_alike(article, weights, other))
    averages = {story: _average(values) for story, values in degrees.items()}
    best = max(averages, key=lambda story: (averages[story], -story.pk), default=None)
    if best is None or averages[best] < ALIKE:
        return None
    return best, averages[best]


def _candidates(article: Article, words: Iterable[str]) -> Iterable[StoryArticle]:
    """The articles that share most telling words, of the newest under each."""
    with connection.cursor() as cursor:
        cursor.execute(_SHARING, [list(words), _ENTRIES, _CANDIDATES])
        places = [place for (place,) in cursor.fetchall()]
    rows = StoryArticle.objects.filter(pk__in=places, story__is_demo=article.is_demo)
    return rows.select_related("story", "article")


def _alike(
    article: Article, weights: Mapping[str, float], other: StoryArticle
) -> float:
    degree = likeness(weights, other.topic)
    days = article.published_first, other.article.published_first
    if days[0] and days[1] and abs(days[0] - days[1]) > _FAR_APART:
        return degree - _FAR_PENALTY
    return degree


def _average(degrees: Iterable[float]) -> float:
    """Of the nearest few: a long story's early days must not push news away."""
    nearest = sorted(degrees, reverse=True)[:_NEIGHBOURS]
    return sum(nearest) / len(nearest)


def _name(story: Story) -> None:
    """Name a story by its most telling headline, until an editor names it."""
    if story.titled_by_hand:
        return
    rows = StoryArticle.objects.filter(story=story).select_related("article")
    first = list(rows.order_by("pk")[:_TITLED_ARTICLES])
    headlines = [row.article.title for row in first if row.article.title]
    found = telling_headline(headlines, [row.topic for row in first])
    found = found or _most_named(story) or str(first[0].article)
    if found != story.title:
        story.title = found[:300]
        story.save(update_fields=["title"])


def _most_named(story: Story) -> str:
    """Whom the articles name most, where none has a headline."""
    people = (
        EntityMention.objects.filter(revision__article__in_story__story=story)
        .filter(entity__type__in=["PERSON", "ORG", "EVENT", "FAC"])
        .values_list("entity__name")
        .annotate(articles=Count("revision__article", distinct=True), n=Count("pk"))
        .order_by("-articles", "-n", "entity__name")
    )
    return ", ".join(name for name, _, _ in people[:_TITLE_NAMES])
