"""Take the invented affairs of the demo corpus out again, with all read in them."""

from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q

from articles.models import Article, Origin, Outlet
from claims.models import Entity, EntityMention, Question, Story
from claims.recording import take_turn


@transaction.atomic
def remove_demo_corpus(by: User) -> int:
    """Delete the demo's articles, and what was made of them; returns how many.

    The dump they came in stays, as a sign that `make run` need not bring them back;
    so does everybody whom other articles name as well.
    """
    take_turn()
    articles = Article.objects.filter(is_demo=True)
    mentions = EntityMention.objects.filter(revision__article__in=articles)
    entities = set(mentions.values_list("entity", flat=True))
    outlets = set(articles.values_list("outlet", flat=True))
    origins = set(articles.values_list("origin", flat=True))
    removed = articles.count()
    Question.objects.filter(story__is_demo=True).delete()
    Story.objects.filter(is_demo=True).delete()
    articles.delete()
    named = Q(pk__in=entities) | Q(merged_into__in=entities)
    Entity.objects.filter(named, mentions=None, claims=None).delete()
    Outlet.objects.filter(pk__in=outlets, articles=None).delete()
    Origin.objects.filter(pk__in=origins, articles=None).delete()
    _note(by, removed)
    return removed


def _note(by: User, removed: int) -> None:
    LogEntry.objects.create(
        user=by,
        content_type=ContentType.objects.get_for_model(Article),
        object_repr=f"the demo corpus ({removed} articles)",
        action_flag=DELETION,
    )
